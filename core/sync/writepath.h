#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/suite.h"
#include "core/storage/auditlog.h"
#include "core/storage/recordreader.h"
#include "core/sync/applier.h"
#include "core/sync/permissions.h"
#include "core/sync/sitecontext.h"

#include <functional>

namespace helin {

/// One record a use case touched. `before` is empty for a new one; it is what undo goes back to.
struct ChangedRecord
{
    quint16 type = 0;
    RecordId id;
    ChangeKind kind = ChangeKind::Create;
    std::optional<Record> before = {};
};

/// What a use case did. Views refresh exactly these records.
struct ChangeSet
{
    QString operation;
    QList<ChangedRecord> records = {};

    [[nodiscard]] bool isEmpty() const { return records.isEmpty(); }
    /// The first record of this type that was touched, or the null id.
    [[nodiscard]] RecordId firstOf(quint16 type) const;
    template <class R>
    [[nodiscard]] Ref<R> first() const
    {
        return Ref<R>(firstOf(RecordNumber<R>::value));
    }
};

class WritePath;

/// What a use case writes through, inside its one transaction. Every call checks the record by itself (required fields,
/// codes, ID numbers), writes the row and its change-log entry together and throws on any fault; the transaction is
/// then undone as a whole.
class Writer final
{
public:
    /// Adds a record; gives it an id and, when it has none, the own station code.
    RecordId create(Record &record);
    template <class R>
    Ref<R> create(R &typed)
    {
        Record record = toRecord(typed);
        const RecordId id = create(record);
        typed = fromRecord<R>(record);
        return Ref<R>(id);
    }
    /// Writes the fields that differ from what is stored; with one field of a group its whole group. False when nothing
    /// differs. Replaces, in every register it writes, all versions whose value equals the shown one.
    bool update(const Record &record, const QString &reason = {});
    template <class R>
    bool update(const R &typed, const QString &reason = {})
    {
        return update(toRecord(typed), reason);
    }
    /// Deletes, having seen what this store shows. Refused for types that are kept for ever.
    void remove(const RecordType &type, const RecordId &id, const QString &reason = {});
    /// Takes a deletion back.
    void restore(const RecordType &type, const RecordId &id);
    /// Settles one register: `values` (by field tag) win over exactly the versions at these log positions.
    void decide(const RecordType &type, const RecordId &id, quint16 registerTag, const QList<qint64> &seen,
                const QList<std::pair<quint16, Value>> &values, const QString &reason);

    /// Takes a record's values away for good: all of them, or those of some registers. They leave the log, the row, the
    /// search index and what is kept aside, here and at every site that learns of it. `basis` is kept for ever and must
    /// not say anything about the content. Deleted records may be erased, erased ones not again.
    void erase(const RecordType &type, const RecordId &id, const QList<quint16> &registers, const QString &basis);

    [[nodiscard]] RecordReader &reader();
    [[nodiscard]] QString user() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] const SiteContext &site() const;

private:
    friend class WritePath;
    explicit Writer(WritePath &path) : m_path{path} {}
    void permit(ChangeKind kind, const Record &record);
    void write(ChangeDraft draft, std::optional<Record> before);
    void voidRecord(const RecordType &type, const RecordId &id, const QString &reason);
    /// Undo of an entry made a moment ago, of any type. Refused once it has been handed on in a bundle.
    void withdraw(const RecordType &type, const RecordId &id);
    /// The reading after which these registers may be written again; 0 when none of them was erased.
    qint64 writtenAgainAfter(const ChangeDraft &draft);
    RowHead requireHead(const RecordType &type, const RecordId &id);

    WritePath &m_path;
    ChangeSet m_changes;
};

/// The only way to change a record. Belongs to the thread of its connection.
class WritePath final
{
public:
    enum class Mark {
        Check,        ///< the program opens the store: it may have been put back or copied
        CheckedBefore ///< another connection of this program has the store open, and may be writing right now
    };

    WritePath(Connection &connection, Suite &suite, SiteContext site, const QString &storeFolder, const Clock &clock,
              IdSource &ids, Mark mark = Mark::Check);

    /// Runs one named operation ("dispute.accept") as one transaction: rows, change log, operation log. On any error
    /// nothing is changed.
    Result<ChangeSet> run(const QString &operation, const std::function<void(Writer &)> &work);
    /// Takes a saved operation back by writing the earlier values as new changes; new records are withdrawn, which is
    /// refused once they have been handed on in a bundle.
    Result<ChangeSet> undo(const ChangeSet &done);

    void setUser(const QString &user);
    /// From now on asked before every operation and every change; must outlive this. Null: nobody is asked.
    void setPermissions(Permissions *permissions) { m_permissions = permissions; }
    /// For acts that write no record: throws Forbidden when the acting user may not do this.
    void require(const QString &operation);
    void require(const QString &operation, const Record &record);
    void requireAll(const QString &operation);
    /// An act that writes no record, or a look: checks the right and writes its entry into the operation log. Throws
    /// Forbidden. Opens a transaction unless there is one.
    void note(const QString &act, quint16 type = 0, const RecordId &record = {}, const QString &detail = {});
    void note(const QString &act, const Record &record, const QString &detail = {});
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] const SiteContext &site() const { return m_site; }
    [[nodiscard]] RecordReader &reader() { return m_reader; }
    [[nodiscard]] Applier &applier() { return m_applier; }
    [[nodiscard]] AuditLog &audit() { return m_audit; }
    [[nodiscard]] Suite &suite() { return m_suite; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Connection &connection() { return m_connection; }

    /// Raises the mark outside the store; before a bundle leaves it must be durable.
    void raiseHighWaterMark(bool durable);
    /// Goes on in a new incarnation: somebody else writes, or has written, in the present one.
    void goOnAnew();
    /// The clock of this writer, for the importer to move after a merge.
    [[nodiscard]] HlcClock &hlc() { return m_hlc; }
    /// Drops what is cached after a rollback.
    void forget();
    /// Another connection of this store has written: drop what is cached and follow its clock.
    void catchUp();

private:
    friend class Writer;
    void openIncarnationIfNeeded();
    void openIncarnation();
    void append(const AuditEntry &entry);

    Connection &m_connection;
    Suite &m_suite;
    SiteContext m_site;
    const Clock &m_clock;
    IdSource &m_ids;
    QString m_user;
    Permissions *m_permissions = nullptr;
    RecordReader m_reader;
    Applier m_applier;
    AuditLog m_audit;
    HlcClock m_hlc;
    HighWaterMark m_mark;
    QByteArray m_token;
    quint64 m_seq = 0;
};

} // namespace helin
