#pragma once

#include "core/backup/backupstatus.h"
#include "core/storage/store.h"

namespace helin {

/// A backup that was made and checked.
struct BackupOutcome
{
    QString path;
    qint64 bytes = 0;
    BackupManifest manifest;
    QString secondPath;               ///< empty when there is no second place or it failed
    std::optional<Error> secondError; ///< why the second place has none; the first one stands all the same
    QStringList removed;              ///< older backups that rotation took away
};

/// Makes backups of an opened store, on connections of its own: for a worker thread while the window goes on. Each copy
/// is proved before it counts: opened with the store's key, every page, every logged change, the operation log's chain
/// and the state digest; then packed, flushed, read back and compared. Only one run at a time per store, and none while
/// a bundle is being merged: the notes at the end wait at most five seconds for the writer.
class BackupRun final
{
public:
    /// `store` is read only through its constant members and must outlive this; it stays open for the whole run.
    BackupRun(const Store &store, QString user, const Clock &clock);
    ~BackupRun();

    /// To one file, replacing a backup that is there; a folder gets a file named after site and time. Refused where
    /// another kind of file is. Errors: DiskFull, PlaceGone, ReadOnly, Io, Damaged, Cancelled. The store and what was
    /// at `path` are untouched by any of them.
    Result<BackupOutcome> writeTo(const QString &path, const ProgressFn &progress = {});

    /// To the places of BackupPlaces, with rotation (none before a restore). `progress` counts to 1000.
    Result<BackupOutcome> automatic(BackupOccasion occasion, const ProgressFn &progress = {});

    /// The same when one is due (isBackupDue()); nothing otherwise.
    std::optional<Result<BackupOutcome>> automaticIfDue(BackupOccasion occasion, const ProgressFn &progress = {});

private:
    BackupOutcome make(const QString &path, BackupOccasion occasion, const ProgressFn &progress);
    BackupManifest copyAndCheck(const QString &work, BackupOccasion occasion, const ProgressFn &progress);
    void rotate(const QString &folder, const RecordId &site, QStringList &removed);
    template <class Work>
    Result<BackupOutcome> noted(const QString &place, Work &&work);

    const Store &m_store;
    QString m_user;
    const Clock &m_clock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Suite> m_suite;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<BackupNotes> m_notes;
};

} // namespace helin
