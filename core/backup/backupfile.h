#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/storage/auditlog.h"

#include <QFile>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace helin {

/// The ending of backup files, with the dot.
inline constexpr QLatin1String backupSuffix{".helinbak"};

/// Why a backup was made. The names stand in files.
enum class BackupOccasion { ByHand, Daily, BeforeUpgrade, BeforeImport, BeforeRestore };
[[nodiscard]] const char *nameOf(BackupOccasion occasion);

/// One of the files inside.
struct BackupPart
{
    QString name; ///< "keys", "helin.db" or "attachments.db"
    qint64 size = 0;
    QByteArray sha256;
};

/// What stands at the front of a backup, readable without a password: no personal data.
struct BackupManifest
{
    RecordId site;
    quint32 incarnation = 0;
    QString siteName;
    QString stationCode;
    qint64 at = 0; ///< ms since 1970 UTC
    BackupOccasion occasion = BackupOccasion::ByHand;
    int schema = 0;                 ///< schema version of the store
    qint64 logPosition = 0;         ///< changes it holds
    AuditHead auditHead;            ///< of the operation log
    QMap<QString, QString> digests; ///< by station code, as verify gives them; empty for an older schema
    QList<BackupPart> parts = {};

    [[nodiscard]] qint64 bytes() const;
};

/// A backup (docs/backup-format.md): one file with the keys file, the records and the attachments, each encrypted as in
/// the store. Everything here throws Exception; Damaged for a file that is none or was changed, TooNew for one of a
/// newer program.

/// Packs files of `folder` (the manifest's parts without sizes and hashes) into `path`: to a temporary file beside it,
/// flushed, read back and compared, then renamed over what was there. Gives the manifest with sizes and hashes.
BackupManifest packBackup(const QString &folder, BackupManifest manifest, const QString &path,
                          const ProgressFn &progress = {});

/// Reads the front of a backup.
[[nodiscard]] BackupManifest readBackupManifest(const QString &path);

/// Reads the whole file and compares every part with its hash.
BackupManifest checkBackupFile(const QString &path, const ProgressFn &progress = {});

/// Writes the parts of a backup into a folder, each flushed and compared with its hash.
BackupManifest unpackBackup(const QString &path, const QString &folder, const ProgressFn &progress = {});
/// Only one part, by name.
void unpackBackupPart(const QString &path, const QString &part, const QString &target);

/// Copies a backup to another place as carefully as it was packed.
void copyBackup(const QString &from, const QString &to, const ProgressFn &progress = {});

/// "岙底村 备份 2026-11-22 073705.helinbak": characters that FAT and NTFS forbid are left out.
[[nodiscard]] QString backupFileName(const QString &siteName, qint64 at);

/// A backup that lies in a folder.
struct FoundBackup
{
    QString path;
    BackupManifest manifest;
};
/// The backups of this site in a folder (all sites' when null), newest first. Files that cannot be read are left out.
[[nodiscard]] QList<FoundBackup> backupsIn(const QString &folder, const RecordId &site);

} // namespace helin
