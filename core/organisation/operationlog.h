#pragma once

#include "core/base/result.h"
#include "core/sync/writepath.h"

namespace helin {

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
    /// Who opened, unmasked, printed or exported this record, and when; newest first.
    [[nodiscard]] Result<Page> whoOpened(quint16 type, const RecordId &record, qint64 limit);
    [[nodiscard]] QStringList users() { return m_writes.audit().users(); }

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

private:
    WritePath &m_writes;
};

} // namespace helin
