#pragma once

#include "core/backup/backuprun.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/duemark.h"

namespace helin {

/// How the backups stand, for status line, workbench and settings.
struct BackupSummary
{
    DueMark mark = DueMark::None;
    QString words; ///< one short sentence
};
[[nodiscard]] BackupSummary summaryOf(const BackupStatus &status, const Clock &clock);
/// "today 08:31", "yesterday 17:02", "2026-11-20 17:02".
[[nodiscard]] QString momentWords(qint64 millis, QDate today);
/// Why a backup was made, in a word.
[[nodiscard]] QString occasionWords(BackupOccasion occasion);

/// The notes about backups of the open store: a few rows.
[[nodiscard]] BackupStatus backupStatusOf(const AppContext &context);
/// Tells the status line how the backups stand.
void announceBackup(AppContext &context);

/// Makes a backup beside the window: to `place` (a file or folder; always by hand), or to the usual places when that is
/// empty. Whoever offers it to a person asks for the right "backup.make" before. `then` comes after status line and
/// store know of it.
LongTask *runBackup(AppContext &context, QObject *receiver, BackupOccasion occasion, const QString &place,
                    std::function<void(Result<BackupOutcome>)> then, LongWork shown);

} // namespace helin
