#pragma once

#include "core/backup/backupfile.h"
#include "core/base/clock.h"
#include "core/base/result.h"

namespace helin {

struct RestoreRequest
{
    QString file;
    QString into; ///< a folder that does not exist yet or is empty
    QString user;
    QString password;
    /// `password` holds the code of the recovery sheet, or its QR picture's text; `user` then only says who does it.
    bool withRecoveryCode = false;
};

/// A store that was put back. Open it as any store: it goes on under a new incarnation, with an entry in the operation
/// log that names where it went on from; putBackState() (core/sync/putback.h) then tells what comes back from others.
struct RestoreReport
{
    QString folder;
    BackupManifest manifest;
    /// How many acts this PC had noted after the backup was made; 0 when it was made elsewhere or nothing is newer.
    qint64 newerEntries = 0;
};

/// Users who can open this backup with their password.
[[nodiscard]] Result<QStringList> backupUsers(const QString &file);

/// Refuses what restoreBackup() would refuse before it reads the records: no backup, the target taken, no room, a wrong
/// password or code. Changes nothing; runs the password function.
Result<BackupManifest> checkRestore(const RestoreRequest &request, const Clock &clock);

/// Unpacks a backup beside the target, proves it (hashes, key, pages, change log, operation log, digests as noted when
/// it was made), erases again what was erased on this PC since, and renames it into place: the folder is there complete
/// or not at all. Runs the password function and reads everything twice: for a worker thread. Errors: WrongPassword,
/// Refused (something is at `into`), Damaged, TooNew, DiskFull, PlaceGone, ReadOnly, Io, Cancelled.
Result<RestoreReport> restoreBackup(const RestoreRequest &request, const Clock &clock, const ProgressFn &progress = {});

} // namespace helin
