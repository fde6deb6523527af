#pragma once

#include "core/base/result.h"
#include "core/sync/exchange.h"

namespace helin {

/// One of the values that meet in a register, with who wrote it when.
struct ConflictValue
{
    QString version; ///< names the version on every site: what `--take` accepts
    qint64 position = 0;
    QList<std::pair<quint16, Value>> values; ///< of every field of the register, by tag
    RecordId siteId;
    QString site; ///< name of the site on the list, or its id
    bool ownSite = false;
    QString user;
    qint64 at = 0; ///< ms since 1970 UTC
    QString reason;
    bool shown = false;
};

/// One register that two sites changed without knowing of each other (待核对).
struct Conflict
{
    RecordId record;
    const RecordType *type = nullptr;
    quint16 registerTag = 0;
    QList<const FieldInfo *> fields; ///< of the register
    QString title;                   ///< of the record
    qint64 since = 0;
    QList<ConflictValue> values; ///< the shown one first
    /// Values before both changes, where the log still tells.
    QList<std::pair<quint16, Value>> before;

    /// How people name it: the field, or the fields of the group.
    [[nodiscard]] QString label() const;
    /// Names this conflict for the command line: record and register.
    [[nodiscard]] QString key() const;
};

/// A rule by which many are decided at once: what one site wrote in one register, "the phones of this station".
struct BatchRule
{
    const RecordType *type = nullptr;
    quint16 registerTag = 0;
    RecordId site;

    /// The value that the rule takes in this conflict; null when it is another question or the site wrote none there.
    [[nodiscard]] const ConflictValue *valueIn(const Conflict &conflict) const;
};

/// A decision taken at this site, as the operation log and the record's history tell it.
struct Decision
{
    qint64 at = 0; ///< ms since 1970 UTC
    QString user;
    const RecordType *type = nullptr;
    RecordId record;
    QString title;  ///< of the record, as it is now
    QString fields; ///< what was decided about, for people
    QString reason;
};

/// The desk where people settle what two sites wrote differently. Nothing is lost by a decision: the other value stays
/// in the history of the record.
class Conflicts final
{
public:
    Conflicts(WritePath &writes, Exchange &exchange) : m_writes{writes}, m_exchange{exchange} {}

    [[nodiscard]] QList<Conflict> list();
    [[nodiscard]] qint64 count() { return m_writes.applier().log().conflictCount(); }
    /// The decisions of this site, newest first.
    [[nodiscard]] QList<Decision> decisions(int most);
    /// By key().
    [[nodiscard]] std::optional<Conflict> find(const QString &key);

    /// Takes one of the values. The reason is required.
    Result<ChangeSet> take(const Conflict &conflict, const QString &version, const QString &reason);
    /// Takes in each of them the value of the rule's site, in one act: all or none. Those in which the rule finds no
    /// value, or that are no longer to be decided, are Refused by name. The reason is required.
    Result<ChangeSet> takeAll(const QList<Conflict> &conflicts, const BatchRule &rule, const QString &reason);
    /// Writes another value instead of all of them.
    Result<ChangeSet> write(const Conflict &conflict, const QList<std::pair<quint16, Value>> &values,
                            const QString &reason);

private:
    void decide(Writer &writer, const Conflict &conflict, const QList<std::pair<quint16, Value>> &values,
                const QString &reason);

    WritePath &m_writes;
    Exchange &m_exchange;
};

} // namespace helin
