#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/security/suite.h"
#include "core/storage/auditkinds.h"
#include "core/storage/connection.h"

#include <QList>

#include <optional>

namespace helin {

/// One entry of the operation log (操作日志): who did what to which record when. Holds ids and field names, never
/// values.
struct AuditEntry
{
    qint64 number = 0;
    qint64 at = 0; ///< ms since 1970 UTC
    QString user;
    QString act; ///< "dispute.accept", "sync.import", "login" …
    quint16 type = 0;
    RecordId record;
    QString detail; ///< field names, counts, file names

    [[nodiscard]] ActKind kind() const { return actKindOf(act); }
};

/// Which entries are wanted; what is empty does not narrow.
struct AuditFilter
{
    QString user = {};
    QList<ActKind> kinds = {};
    std::optional<qint64> since = {}; ///< ms since 1970 UTC, inclusive
    std::optional<qint64> until = {}; ///< exclusive
    quint16 type = 0;                 ///< record type number
    RecordId record = {};
    /// What stands somewhere in an entry as people read it: user, act, kind of record, detail.
    QString text = {};
};

/// How far the log goes: the number of its newest entry and that entry's hash.
struct AuditHead
{
    qint64 entries = 0;
    Digest hash = {};

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// A place where the log changes hands: the store went on from a copy or a backup under a new incarnation.
struct AuditSegment
{
    quint32 before = 0; ///< incarnation that wrote the entries up to `head`
    quint32 after = 0;  ///< incarnation that wrote what follows
    AuditHead head;

    /// The detail of the entry "store.segment" that opens it.
    [[nodiscard]] QString detail() const;
    static std::optional<AuditSegment> fromDetail(const QString &detail);
};

/// The append-only, hash-chained operation log. An entry's hash covers the hash before it, so an edited or removed
/// entry shows unless the whole chain after it was recomputed; that shows against the heads other sites hold
/// (core/sync/logheads.h). Written in the transaction of the act itself.
class AuditLog final
{
public:
    AuditLog(Connection &connection, Suite &suite) : m_connection{connection}, m_suite{suite} {}

    void append(const AuditEntry &entry);
    /// From the next entry on hashes are those of another suite, which the suite given to this turns into next; so far
    /// they are of `former`. Once in the life of a store: when its station joins a township.
    void changeSuite(SuiteId former);
    /// Newest first; a negative limit means all.
    [[nodiscard]] QList<AuditEntry> list(const AuditFilter &filter, qint64 limit, qint64 offset = 0);
    [[nodiscard]] QList<AuditEntry> list(qint64 limit, qint64 offset = 0) { return list({}, limit, offset); }
    [[nodiscard]] qint64 count(const AuditFilter &filter = {});
    /// The numbers of all that fit, newest first: a list can jump anywhere with them, however long the log is.
    [[nodiscard]] QList<qint64> numbers(const AuditFilter &filter);
    [[nodiscard]] std::optional<AuditEntry> entry(qint64 number);
    /// Everybody who stands in the log, by name.
    [[nodiscard]] QStringList users();

    /// Number of the newest entry, 0 for none. Rises with every save, import and export.
    [[nodiscard]] qint64 lastNumber();
    [[nodiscard]] AuditHead head();
    /// The hash of one entry; null when there is none.
    [[nodiscard]] Digest hashAt(qint64 number);
    /// Oldest first.
    [[nodiscard]] QList<AuditSegment> segments();
    /// When the first entry was made, ms since 1970 UTC; 0 for an empty log.
    [[nodiscard]] static qint64 firstEntryAt(Connection &connection);
    /// Number of the first entry whose hash does not fit, or 0 when the chain holds. Reads everything.
    [[nodiscard]] qint64 firstBroken(const ProgressFn &progress = {});

private:
    [[nodiscard]] Digest linkHash(const AuditEntry &entry, QByteArrayView before);

    Connection &m_connection;
    Suite &m_suite;
};

} // namespace helin
