#pragma once

#include "core/backup/backupfile.h"
#include "ui/models/rowsmodel.h"

#include <QDate>
#include <QStringList>

namespace helin {

/// Backups in several folders, newest first; the same backup in two places stands there twice. `site` null: of all
/// sites. Reads the front of every file, which may take a while on a stick: not for the GUI thread.
[[nodiscard]] QList<FoundBackup> backupsInFolders(const QStringList &folders, const RecordId &site);

/// Where backups may lie on the sticks that are plugged in. Asks the devices: not for the GUI thread.
[[nodiscard]] QStringList backupFoldersOnSticks();
/// The folder for backups on a stick, so that the stick's other content stays apart.
[[nodiscard]] QString backupFolderOn(const QString &stickRoot);

/// Where a backup of this name came from, and when, as the lists show it: "today 08:31".
struct BackupRow
{
    FoundBackup found;
    QString checked; ///< what is known of its being in order, in words
    bool damaged = false;
};

/// Columns: time, site (when `withSite`), occasion, size, checked, folder.
[[nodiscard]] RowsModel<BackupRow> *makeBackupModel(QDate today, bool withSite, QObject *parent);

} // namespace helin
