#pragma once

#include "core/sync/writepath.h"

namespace helin {

/// Looks at personal data, and personal data that leaves the program: each checks the right of the acting user and is
/// noted in the operation log, with ids and counts and never with values. Lists and ordinary prints mask
/// (displayText() with `masked`); statutory forms are never masked. Belongs to the thread of the write path.
class Looks final
{
public:
    explicit Looks(WritePath &writes) : m_writes{writes} {}

    /// The record to be shown in full for a short while: "resident.reveal" goes into the operation log.
    Result<Record> reveal(const RecordType &type, const RecordId &id);
    /// The record to be shown as its page shows it. A look at a sensitive one is noted.
    Result<Record> open(const RecordType &type, const RecordId &id);
    /// Many at once in full, for another program: whether the acting user may, and the note that it was done.
    [[nodiscard]] bool mayRevealAll(const RecordType &type);
    Result<ChangeSet> noteRevealed(const RecordType &type, qint64 count);
    /// Somebody was looked for by an ID number: that it was done is noted, not which number.
    Result<ChangeSet> noteNumberSearch();
    /// Before records leave as a file. Personal data in full needs the right to see it in full and a reason, which
    /// stands in the log with the count. Without a right, or without a reason (field "reason"), nothing may be written.
    Result<ChangeSet> exportFile(const RecordType &type, qint64 count, bool unmasked, const QString &reason);
    /// Before records are printed; with `form`, a statutory form that shows numbers in full: its name goes into the
    /// log.
    Result<ChangeSet> print(const RecordType &type, const RecordId &id, const QString &form = {});

    /// Whether looks at it are noted: it has a sensitive value, or its parties asked that it be not public.
    [[nodiscard]] static bool isSensitive(const Record &record);
    /// Whether records of this type hold personal data at all.
    [[nodiscard]] static bool isPersonal(const RecordType &type);

private:
    Record stored(const RecordType &type, const RecordId &id);

    WritePath &m_writes;
};

} // namespace helin
