#include "core/backup/restore.h"

#include "core/base/platform.h"
#include "core/security/sheetcode.h"
#include "core/storage/schema.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"
#include "core/sync/erasurelist.h"
#include "core/sync/verify.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace helin {

namespace {

/// The folder beside the target in which the store is put together.
class Building final
{
public:
    explicit Building(const QString &target) : m_path{target + QStringLiteral(".helin-part")}
    {
        sweep();
        requireWritableFolder(m_path);
    }
    ~Building()
    {
        if (!m_published) {
            sweep();
        }
    }
    Building(const Building &) = delete;
    Building &operator=(const Building &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    void publish(const QString &target)
    {
        flushFolder(m_path);
        publishFolder(m_path, target);
        m_published = true;
    }

private:
    void sweep() const { QDir(m_path).removeRecursively(); }

    QString m_path;
    bool m_published = false;
};

[[noreturn]] void notInOrder(const QString &detail)
{
    throw Exception{Error{ErrorKind::Damaged,
                          {QT_TRANSLATE_NOOP("Message", "This file is no Helin backup, or it is damaged.")},
                          {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")},
                          {QT_TRANSLATE_NOOP("Message", "Take another backup, from another day or place.")},
                          {},
                          detail}};
}

/// The code in what was typed or scanned from the recovery sheet.
QString recoveryCodeFor(const BackupManifest &manifest, const RestoreRequest &request)
{
    const SheetCode given = sheetCodeIn(SheetKind::Recovery, request.password);
    if (!given.stationCode.isEmpty() && given.stationCode != manifest.stationCode) {
        Error error{ErrorKind::Invalid,
                    {QT_TRANSLATE_NOOP("Message", "This recovery sheet belongs to another station.")},
                    {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")}};
        error.field = QStringLiteral("code");
        throw Exception{std::move(error)};
    }
    return given.code;
}

void requireFree(const QString &into)
{
    const QFileInfo info{into};
    if (info.exists() &&
        (!info.isDir() || !QDir(into).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))) {
        fail(ErrorKind::Refused,
             {QT_TRANSLATE_NOOP("Message",
                                "There is something in “%1” already; a backup is put back into a new folder."),
              {into}},
             {QT_TRANSLATE_NOOP("Message", "Choose another folder.")});
    }
}

/// Opens the unpacked store, proves it, and marks it as one that must not go on counting as the old one did.
void proveAndMark(const QString &folder, const SecretBytes &key, PageCipher cipher, const BackupManifest &manifest,
                  const QString &user, const Clock &clock, const ProgressFn &progress)
{
    Connection connection{Store::recordsPath(folder), key.view(), cipher, OpenMode::ReadWrite};
    if (connection.userVersion() > schemaVersion) {
        fail(ErrorKind::TooNew,
             {QT_TRANSLATE_NOOP("Message", "This store was written by a newer version of the program.")},
             {QT_TRANSLATE_NOOP("Message", "Install the newer version and open it again.")});
    }
    connection.useWriteAheadLog();
    const SiteContext site = SiteContext::load(connection);
    const std::unique_ptr<Suite> suite = Suite::create(site.suite);
    SystemIdSource ids;
    WritePath writes{connection, *suite, site, folder, clock, ids, WritePath::Mark::CheckedBefore};
    if (site.writer.site != manifest.site || writes.audit().head() != manifest.auditHead) {
        notInOrder(QStringLiteral("manifest"));
    }
    if (connection.userVersion() == schemaVersion && manifest.schema == schemaVersion) {
        const VerifyReport report = verifyCopy(writes, progress);
        QMap<QString, QString> digests;
        for (auto digest = report.digests.begin(); digest != report.digests.end(); ++digest) {
            digests.insert(digest.key(), digest->toHex());
        }
        for (const VerifyCheck &check : report.checks) {
            if (!check.ok) {
                notInOrder(QStringLiteral("%1: %2").arg(check.name, check.detail.english()));
            }
        }
        if (digests != manifest.digests) {
            notInOrder(QStringLiteral("digests"));
        }
    } else if (const QString damage = damageOf(connection); !damage.isEmpty() || writes.audit().firstBroken() != 0) {
        notInOrder(damage);
    }
    if (QFile::exists(Store::attachmentsPath(folder))) {
        Connection attachments{Store::attachmentsPath(folder), key.view(), cipher, OpenMode::ReadWrite};
        if (const QString damage = damageOf(attachments); !damage.isEmpty()) {
            notInOrder(damage);
        }
        attachments.useWriteAheadLog();
    }
    if (connection.userVersion() == schemaVersion) {
        (void)ErasureList(writes).applyAgain(); // what was erased since the backup was made
    }
    Transaction transaction{connection};
    Meta meta{connection};
    // Another token than the mark of this PC knows: the store opens a new incarnation even where its folder has the
    // name of the old one.
    meta.setSecret("store_token", suite->random(16));
    meta.set("put_back.from", Value(manifest.at));
    writes.audit().append({0, clock.nowMillis(), user, QStringLiteral("backup.restore"), 0, RecordId(),
                           QStringLiteral("%1 %2").arg(manifest.at).arg(manifest.auditHead.entries)});
    transaction.commit();
}

KeysFile keysOf(const QString &file, const QTemporaryDir &folder)
{
    const QString keys = folder.filePath(QStringLiteral("keys"));
    unpackBackupPart(file, QStringLiteral("keys"), keys);
    return KeysFile{keys};
}

SecretBytes keyWith(KeysFile &keys, const BackupManifest &manifest, const RestoreRequest &request, const Clock &clock)
{
    return request.withRecoveryCode ? keys.unlockWithRecoveryCode(recoveryCodeFor(manifest, request), clock)
                                    : keys.unlock(request.user, request.password, clock);
}

/// The front of the backup, when there is a place for it.
BackupManifest placeable(const RestoreRequest &request, const QString &into)
{
    BackupManifest manifest = readBackupManifest(request.file);
    requireFree(into);
    const qint64 room = freeDiskSpace(into);
    if (room >= 0 && room < manifest.bytes()) {
        fail(ErrorKind::DiskFull,
             {QT_TRANSLATE_NOOP("Message", "There is no room to put the backup back: %1 MB are needed, %2 MB are "
                                           "free."),
              {QString::number((manifest.bytes() >> 20) + 1), QString::number(room >> 20)}},
             {QT_TRANSLATE_NOOP("Message", "Make room or choose another place.")});
    }
    return manifest;
}

QString targetOf(const RestoreRequest &request)
{
    return QDir::cleanPath(QFileInfo(request.into).absoluteFilePath());
}

} // namespace

Result<QStringList> backupUsers(const QString &file)
{
    return attempt([&] {
        const QTemporaryDir folder;
        return keysOf(file, folder).users();
    });
}

Result<BackupManifest> checkRestore(const RestoreRequest &request, const Clock &clock)
{
    return attempt([&] {
        BackupManifest manifest = placeable(request, targetOf(request));
        const QTemporaryDir folder;
        KeysFile keys = keysOf(request.file, folder);
        (void)keyWith(keys, manifest, request, clock);
        return manifest;
    });
}

Result<RestoreReport> restoreBackup(const RestoreRequest &request, const Clock &clock, const ProgressFn &progress)
{
    return attempt([&] {
        RestoreReport report;
        report.folder = targetOf(request);
        report.manifest = placeable(request, report.folder);
        requireWritableFolder(QFileInfo(report.folder).absolutePath());
        Building building{report.folder};
        const auto stretch = [&](qint64 from, qint64 to) -> ProgressFn {
            if (!progress) {
                return {};
            }
            return [&, from, to](qint64 done, qint64 total) {
                return progress(from + (total > 0 ? (to - from) * std::min(done, total) / total : 0), 1000);
            };
        };
        unpackBackup(request.file, building.path(), stretch(0, 500));
        KeysFile keys{Store::keysPath(building.path())};
        const SecretBytes key = keyWith(keys, report.manifest, request, clock);
        proveAndMark(building.path(), key, cipherNamed(keys.cipher()), report.manifest, request.user, clock,
                     stretch(500, 1000));
        if (progress && !progress(1000, 1000)) {
            fail(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("Message", "Stopped. Nothing was changed.")});
        }
        const HighWaterMark mark{report.manifest.site, report.folder};
        report.newerEntries = std::max(qint64{0}, mark.lastEntry() - report.manifest.auditHead.entries);
        if (QFileInfo::exists(report.folder) && !QDir().rmdir(report.folder)) {
            fail(ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The folder could not be made.")});
        }
        building.publish(report.folder);
        return report;
    });
}

} // namespace helin
