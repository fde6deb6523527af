#pragma once

#include "core/records/retention.h"
#include "core/retention/retentionperiods.h"
#include "core/storage/attachmentstore.h"

namespace helin {

/// A record whose time is up.
struct RetentionItem
{
    const RecordType *type = nullptr;
    RecordId id;
    QString title;
    QDate closedOn; ///< when its matter ended; invalid for a part whose whole was erased
    QDate dueOn;    ///< first day on which it may be erased
};

/// What an erasure did.
struct ErasureDone
{
    ChangeSet changes;
    ErasureCertificate certificate;
    /// The files were rewritten too. Otherwise it is done when the store is opened next (finishErasures).
    bool cleaned = false;
    /// Why not, unless another program was reading or a file is too large for it.
    std::optional<Error> cleaningError = {};
};

/// Retention (个人信息保护法 art. 19 and 47): what is past its period, locks against erasure, erasure with a
/// certificate. Only records of the own station. Belongs to the thread of the write path. Erasing rewrites the store's
/// files, which takes about as long as a backup: not for the GUI thread.
class Retention final
{
public:
    /// `attachments` may be null: then photos go at the next opening of the store.
    explicit Retention(WritePath &writes, AttachmentStore *attachments = nullptr)
        : m_writes{writes}
        , m_attachments{attachments}
    {}

    /// Records past their period that are neither open nor locked, the longest overdue first; also parts that came in
    /// after their whole had been erased. Throws Forbidden without the right to look.
    [[nodiscard]] QList<RetentionItem> due();
    /// Locks that stand today, the first to end first.
    [[nodiscard]] QList<RetentionLock> locks();
    /// The lock that stands on a record today, its own or that of the record it is a part of.
    [[nodiscard]] std::optional<RetentionLock> lockOf(const Record &record);

    /// Keeps a record from being erased until the end of a day. Reason and day are required; Refused when it is locked.
    Result<ChangeSet> lock(const RecordType &type, const RecordId &id, const QString &reason, QDate until);
    /// Ends a lock before its day. Reason required.
    Result<ChangeSet> unlock(Ref<RetentionLock> lock, const QString &reason);

    struct Target
    {
        const RecordType *type = nullptr;
        RecordId id;
    };
    /// What erase() would take, with all parts, photos and scans, in the words of a certificate ("resident:1 party:2");
    /// refused as erase() refuses. Changes nothing.
    Result<QString> wouldErase(const QList<Target> &targets, ErasureBasis basis);
    /// The fields of a record that hold something and can be erased alone, in the order of its description.
    [[nodiscard]] static QStringList erasableFields(const Record &record);

    /// These fields of a type and those that are only legal together with them, which are erased with them.
    [[nodiscard]] static QStringList erasedTogether(const RecordType &type, const QStringList &fields);

    /// Erases records with their parts, photos and scans for good, and writes the certificate. Refused when one is
    /// locked, belongs to another station, or, on the ground that its period is over, is not on the list. Nothing is
    /// erased then. `approver` is who decided, when that is somebody else.
    Result<ErasureDone> erase(const QList<Target> &targets, ErasureBasis basis, const QString &approver = {});
    /// Erases some fields of one record, with the fields that are only legal together with them. Invalid for required
    /// ones: then the whole record is to be erased.
    Result<ErasureDone> eraseFields(const RecordType &type, const RecordId &id, const QStringList &fields,
                                    ErasureBasis basis, const QString &approver = {});

    /// Newest first.
    [[nodiscard]] QList<ErasureCertificate> certificates();

private:
    Record requireOwn(const RecordType &type, const RecordId &id);
    void requireUnlocked(const Record &record);
    [[nodiscard]] QList<Record> partsOf(const Record &whole);
    [[nodiscard]] QList<Record> gather(const QList<Target> &targets, ErasureBasis basis);
    [[nodiscard]] QList<RetentionItem> orphans();
    [[nodiscard]] bool isOrphan(const Record &part);
    Result<ErasureDone> finish(const Result<ChangeSet> &changes, const ErasureCertificate &certificate);

    WritePath &m_writes;
    AttachmentStore *m_attachments;
};

/// "resident:1 party:2" as people read it: "Resident 1, Party 2", translated.
[[nodiscard]] QString erasedCountsText(const QString &counts);

} // namespace helin
