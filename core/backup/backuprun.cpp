#include "core/backup/backuprun.h"

#include "core/backup/rotation.h"
#include "core/base/platform.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "core/sync/verify.h"

#include <QDir>
#include <QFileInfo>

namespace helin {

namespace {

constexpr qint64 whole = 1000;

/// A stretch of the progress bar.
ProgressFn stretch(const ProgressFn &progress, qint64 from, qint64 to)
{
    if (!progress) {
        return {};
    }
    return [&progress, from, to](qint64 done, qint64 total) {
        const qint64 part = total > 0 ? (to - from) * std::clamp<qint64>(done, 0, total) / total : 0;
        return progress(from + part, whole);
    };
}

/// The folder in which copies are made and checked before they are packed. What a killed run left there is swept by the
/// next one; all of it is encrypted like the store.
class WorkFolder final
{
public:
    explicit WorkFolder(const QString &storeFolder) : m_path{storeFolder + QStringLiteral("/backup-work")}
    {
        sweep();
        requireWritableFolder(m_path);
    }
    ~WorkFolder() { sweep(); }
    WorkFolder(const WorkFolder &) = delete;
    WorkFolder &operator=(const WorkFolder &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void sweep() const { QDir(m_path).removeRecursively(); }

    QString m_path;
};

[[noreturn]] void notInOrder(const QString &detail)
{
    throw Exception{Error{ErrorKind::Damaged,
                          {QT_TRANSLATE_NOOP("Message", "The check of the backup found damage; it was not kept.")},
                          {QT_TRANSLATE_NOOP("Message", "Earlier backups are untouched.")},
                          {QT_TRANSLATE_NOOP("Message", "Let the program check all data (verify); ask for help before "
                                                        "you go on.")},
                          {},
                          detail}};
}

void requireOk(const VerifyReport &report)
{
    for (const VerifyCheck &check : report.checks) {
        if (!check.ok) {
            notInOrder(QStringLiteral("%1: %2").arg(check.name, check.detail.english()));
        }
    }
}

/// A write path that only reads.
struct Reading
{
    explicit Reading(Connection &connection, const QString &folder, const Clock &clock)
        : site{SiteContext::load(connection)}
        , suite{Suite::create(site.suite)}
        , writes{connection, *suite, site, folder, clock, ids, WritePath::Mark::CheckedBefore}
    {}

    SiteContext site;
    std::unique_ptr<Suite> suite;
    SystemIdSource ids;
    WritePath writes;
};

QString totalBytesText(qint64 bytes)
{
    return QString::number((bytes >> 20) + 1);
}

} // namespace

BackupRun::BackupRun(const Store &store, QString user, const Clock &clock)
    : m_store{store}
    , m_user{std::move(user)}
    , m_clock{clock}
    , m_connection{store.anotherConnection(OpenMode::ReadWrite)}
    , m_suite{Suite::create(SiteContext::load(*m_connection).suite)}
    , m_audit{std::make_unique<AuditLog>(*m_connection, *m_suite)}
    , m_notes{std::make_unique<BackupNotes>(*m_connection, *m_audit, m_user, clock)}
{}

BackupRun::~BackupRun() = default;

template <class Work>
Result<BackupOutcome> BackupRun::noted(const QString &place, Work &&work)
{
    Result<BackupOutcome> result = attempt(std::forward<Work>(work));
    if (!result && result.error().kind != ErrorKind::Cancelled && result.error().kind != ErrorKind::Refused) {
        m_notes->failed(result.error(), place, false);
    }
    return result;
}

BackupManifest BackupRun::copyAndCheck(const QString &work, BackupOccasion occasion, const ProgressFn &progress)
{
    // The records first: photos are committed before the records that name them, so the later copy of the attachments
    // holds all that these records name.
    const QString records = Store::recordsPath(work);
    const QString attachments = Store::attachmentsPath(work);
    const bool hasAttachments = QFile::exists(Store::attachmentsPath(m_store.folder()));
    const qint64 needed = QFileInfo(Store::recordsPath(m_store.folder())).size() +
                          QFileInfo(Store::attachmentsPath(m_store.folder())).size();
    if (const qint64 room = freeDiskSpace(work); room >= 0 && room < needed) {
        fail(ErrorKind::DiskFull,
             {QT_TRANSLATE_NOOP("Message", "There is no room for the backup: %1 MB are needed, %2 MB are free."),
              {totalBytesText(needed), QString::number(room >> 20)}},
             {QT_TRANSLATE_NOOP("Message", "Make room or choose another place.")});
    }
    const auto source = m_store.anotherConnection(OpenMode::ReadOnly);
    source->copyTo(records, stretch(progress, 0, 300));
    BackupManifest manifest;
    if (hasAttachments) {
        const auto photos = m_store.connectionToCopy(Store::attachmentsPath(m_store.folder()), OpenMode::ReadOnly);
        photos->copyTo(attachments, stretch(progress, 300, 400));
    }
    if (!QFile::copy(Store::keysPath(m_store.folder()), Store::keysPath(work))) {
        fail(ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The keys file could not be copied.")});
    }

    const auto copy = m_store.connectionToCopy(records);
    Reading found{*copy, work, m_clock};
    manifest.site = found.site.writer.site;
    manifest.incarnation = found.site.writer.incarnation;
    manifest.siteName = found.site.name;
    manifest.stationCode = found.site.stationCode;
    manifest.at = m_clock.nowMillis();
    manifest.occasion = occasion;
    manifest.schema = copy->userVersion();
    manifest.logPosition = found.writes.applier().log().lastPosition();
    manifest.auditHead = found.writes.audit().head();
    if (manifest.schema == schemaVersion) {
        const VerifyReport report = verifyCopy(found.writes, stretch(progress, 400, 600));
        requireOk(report);
        for (auto digest = report.digests.begin(); digest != report.digests.end(); ++digest) {
            manifest.digests.insert(digest.key(), digest->toHex());
        }
        Reading original{*source, m_store.folder(), m_clock};
        const Snapshot snapshot{*source};
        // Nobody has saved anything since: then both say the same about every record. Somebody has: the copy is an
        // earlier state, proved by itself.
        if (original.writes.audit().head() == manifest.auditHead &&
            comparableDigests(original.writes) != report.digests) {
            notInOrder(QStringLiteral("digests"));
        }
    } else {
        // A store of an older version, before its upgrade: what does not depend on the version.
        const QString damage = damageOf(*copy);
        if (!damage.isEmpty() || found.writes.audit().firstBroken() != 0) {
            notInOrder(damage);
        }
    }
    manifest.parts = {{QStringLiteral("keys"), 0, {}}, {QStringLiteral("helin.db"), 0, {}}};
    if (hasAttachments) {
        const QString damage = damageOf(*m_store.connectionToCopy(attachments));
        if (!damage.isEmpty()) {
            notInOrder(damage);
        }
        manifest.parts.append({QStringLiteral("attachments.db"), 0, {}});
    }
    return manifest;
}

BackupOutcome BackupRun::make(const QString &path, BackupOccasion occasion, const ProgressFn &progress)
{
    const WorkFolder work{m_store.folder()};
    BackupOutcome outcome;
    outcome.manifest = copyAndCheck(work.path(), occasion, progress);
    outcome.manifest = packBackup(work.path(), std::move(outcome.manifest), path, stretch(progress, 600, 900));
    outcome.path = path;
    outcome.bytes = QFileInfo(path).size();
    return outcome;
}

Result<BackupOutcome> BackupRun::writeTo(const QString &path, const ProgressFn &progress)
{
    return noted(path, [&] {
        QString target = QFileInfo(path).absoluteFilePath();
        if (QFileInfo(target).isDir()) {
            target += QLatin1Char('/') + backupFileName(SiteContext::load(*m_connection).name, m_clock.nowMillis());
        }
        if (QFileInfo::exists(target)) {
            try {
                (void)readBackupManifest(target);
            } catch (const Exception &) {
                fail(ErrorKind::Refused,
                     {QT_TRANSLATE_NOOP("Message",
                                        "There is a file of this name that is no backup; it was not touched.")},
                     {QT_TRANSLATE_NOOP("Message", "Choose another name.")});
            }
        }
        requireNamedPlace(QFileInfo(target).absolutePath());
        BackupOutcome outcome = make(target, BackupOccasion::ByHand, progress);
        m_notes->succeeded(outcome.path, outcome.bytes, BackupOccasion::ByHand);
        return outcome;
    });
}

void BackupRun::rotate(const QString &folder, const RecordId &site, QStringList &removed)
{
    QList<QDateTime> made;
    QStringList paths;
    for (const FoundBackup &found : backupsIn(folder, site)) {
        // What a person made by hand, a person takes away.
        if (found.manifest.occasion != BackupOccasion::ByHand) {
            made.append(QDateTime::fromMSecsSinceEpoch(found.manifest.at));
            paths.append(found.path);
        }
    }
    for (const qsizetype place : expiredBackups(made)) {
        if (QFile::remove(paths.at(place))) {
            removed.append(paths.at(place));
        }
    }
}

std::optional<Result<BackupOutcome>> BackupRun::automaticIfDue(BackupOccasion occasion, const ProgressFn &progress)
{
    const auto status = attempt([&] { return backupStatus(*m_connection, m_store.folder()); });
    if (!status) {
        return Result<BackupOutcome>(status.error());
    }
    if (!isBackupDue(*status, occasion, m_clock)) {
        return std::nullopt;
    }
    return automatic(occasion, progress);
}

Result<BackupOutcome> BackupRun::automatic(BackupOccasion occasion, const ProgressFn &progress)
{
    const BackupPlaces places = BackupPlaces::load(*m_connection, m_store.folder());
    return noted(places.first, [&] {
        const QString name = backupFileName(SiteContext::load(*m_connection).name, m_clock.nowMillis());
        if (places.first == BackupPlaces::insideStore(m_store.folder())) {
            requireWritableFolder(places.first);
        } else {
            requireNamedPlace(places.first);
        }
        BackupOutcome outcome = make(places.first + QLatin1Char('/') + name, occasion, progress);
        m_notes->succeeded(outcome.path, outcome.bytes, occasion);
        // Before a restore nothing makes room: the backup about to be put back may be the next to go.
        const bool makesRoom = occasion != BackupOccasion::BeforeRestore;
        if (makesRoom) {
            rotate(places.first, outcome.manifest.site, outcome.removed);
        }
        if (!places.second.isEmpty()) {
            try {
                requireNamedPlace(places.second);
                const QString second = places.second + QLatin1Char('/') + name;
                copyBackup(outcome.path, second, stretch(progress, 900, whole));
                outcome.secondPath = second;
                m_notes->secondSucceeded(second, outcome.bytes);
                if (makesRoom) {
                    rotate(places.second, outcome.manifest.site, outcome.removed);
                }
            } catch (const Exception &exception) {
                // The backup stands; a missing stick is told, not treated as if there were none.
                outcome.secondError = exception.error();
                m_notes->failed(exception.error(), places.second, true);
            }
        }
        if (progress) {
            (void)progress(whole, whole);
        }
        return outcome;
    });
}

} // namespace helin
