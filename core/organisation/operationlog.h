#pragma once

#include "core/base/result.h"
#include "core/sync/logheads.h"
#include "core/sync/writepath.h"

namespace helin {

/// What a check of the whole operation log found.
struct LogReport
{
    qint64 entries = 0;
    qint64 firstBroken = 0; ///< number of the first entry that does not fit, 0 when all do
    /// Ends of this log that other sites remember and that it does not have.
    QList<LogHead> contradictions = {};
    qint64 held = 0; ///< ends of this log that other sites remember

    [[nodiscard]] bool ok() const { return firstBroken == 0 && contradictions.isEmpty(); }
    [[nodiscard]] Message words() const;
};

/// The operation log for those who read it: log viewer, head, administrator ("log.look", "log.export" in the table of
/// rights; else Forbidden). Belongs to the thread of the write path, which writes it; looks are noted by Looks.
class OperationLog final
{
public:
    explicit OperationLog(WritePath &writes) : m_writes{writes} {}

    /// One page of it, newest first. Reading the log is not noted.
    struct Page
    {
        QList<AuditEntry> entries;
        qint64 total = 0; ///< that fit the filter
    };
    [[nodiscard]] Result<Page> list(const AuditFilter &filter, qint64 limit, qint64 offset = 0);
    /// The numbers of all entries that fit, newest first, for a list that reads each when it is shown. The text of the
    /// filter is looked for in what people read: the name shown for a user, act, kind of record, words of the detail.
    [[nodiscard]] Result<QList<qint64>> numbers(const AuditFilter &filter);
    [[nodiscard]] Result<AuditEntry> entry(qint64 number);
    /// Who opened, unmasked, printed or exported this record or a part of it (a party of a dispute), and when; newest
    /// first.
    [[nodiscard]] Result<Page> whoOpened(quint16 type, const RecordId &record, qint64 limit);
    [[nodiscard]] QStringList users() { return m_writes.audit().users(); }

    /// Whether every entry fits the one before, and what other sites remember. Reads everything, writes nothing.
    [[nodiscard]] Result<LogReport> check(const ProgressFn &progress = {});
    /// Before it goes to paper: asks for the right to and notes it.
    Result<ChangeSet> print(qint64 entries);

    /// Writes what fits the filter as CSV (UTF-8 with mark, as spreadsheet programs here expect it), oldest first, and
    /// notes that it was done, with the number of lines. The file gets its name only when it is complete.
    struct Exported
    {
        QString path;
        qint64 entries = 0;
    };
    Result<Exported> exportTo(const QString &path, const AuditFilter &filter, const QString &reason);

    /// The entry as people read it: act, and of which record ("Accepted · Dispute").
    [[nodiscard]] static QString words(const AuditEntry &entry);
    /// The detail as people read it: what stands there for machines is put in words.
    [[nodiscard]] static QString detailWords(const AuditEntry &entry);
    /// Which record it was: its name for who may see such records, the start of its id for all others and for what is
    /// gone. Empty when it was about none.
    [[nodiscard]] QString subject(const AuditEntry &entry);

private:
    WritePath &m_writes;
};

} // namespace helin
