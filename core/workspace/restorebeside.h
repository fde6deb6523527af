#pragma once

#include "core/backup/backuprun.h"
#include "core/backup/restore.h"

namespace helin {

/// A backup put back while a store is open.
struct RestoredBeside
{
    RestoreReport report;
    /// Why the open store could not be backed up first; the backup was put back all the same, since a store that cannot
    /// be backed up may be the very reason.
    std::optional<Error> backupError;
};

/// Puts a backup back into a folder of its own while a store is open: takes the right "backup.restore" of the acting
/// user, backs the open store up first, and notes it there. The open store stays as it is. For a worker thread; `open`
/// as in BackupRun. Errors: Forbidden, and those of restoreBackup().
Result<RestoredBeside> restoreBeside(const Store &open, const QString &user, const RestoreRequest &request,
                                     const Clock &clock, const ProgressFn &progress = {});

} // namespace helin
