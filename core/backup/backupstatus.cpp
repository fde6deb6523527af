#include "core/backup/backupstatus.h"

#include "core/base/platform.h"
#include "core/storage/meta.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace helin {

namespace {

struct KindName
{
    ErrorKind kind;
    const char *name;
};

/// Kinds by names that stay: the numbers of an enum move when it grows.
constexpr std::array kindNames{KindName{ErrorKind::DiskFull, "disk_full"}, KindName{ErrorKind::PlaceGone, "place_gone"},
                               KindName{ErrorKind::ReadOnly, "read_only"}, KindName{ErrorKind::Damaged, "damaged"},
                               KindName{ErrorKind::Io, "io"}};

const char *kindName(ErrorKind kind)
{
    for (const KindName &row : kindNames) {
        if (row.kind == kind) {
            return row.name;
        }
    }
    return "io";
}

ErrorKind kindNamed(const QString &name)
{
    for (const KindName &row : kindNames) {
        if (name == QLatin1String(row.name)) {
            return row.kind;
        }
    }
    return ErrorKind::Io;
}

/// The same facts are kept for the first and the second place.
struct Keys
{
    const char *okAt;
    const char *okPath;
    const char *okBytes;
    const char *badAt;
    const char *badKind;
    const char *badPlace;
};
constexpr Keys firstKeys{"backup.ok_at",  "backup.ok_path",  "backup.ok_bytes",
                         "backup.bad_at", "backup.bad_kind", "backup.bad_place"};
constexpr Keys secondKeys{"backup.second_ok_at",  "backup.second_ok_path",  "backup.second_ok_bytes",
                          "backup.second_bad_at", "backup.second_bad_kind", "backup.second_bad_place"};

std::optional<BackupStatus::Success> successOf(const Meta &meta, const Keys &keys)
{
    const qint64 at = meta.integer(keys.okAt);
    return at == 0 ? std::nullopt
                   : std::optional(BackupStatus::Success{at, meta.text(keys.okPath), meta.integer(keys.okBytes), true});
}

std::optional<BackupStatus::Failure> failureOf(const Meta &meta, const Keys &keys)
{
    const qint64 at = meta.integer(keys.badAt);
    return at <= meta.integer(keys.okAt)
               ? std::nullopt
               : std::optional(BackupStatus::Failure{at, kindNamed(meta.text(keys.badKind)), meta.text(keys.badPlace)});
}

void noteSuccess(Meta &meta, const Keys &keys, qint64 at, const QString &path, qint64 bytes)
{
    meta.set(keys.okAt, Value(at));
    meta.set(keys.okPath, Value(path));
    meta.set(keys.okBytes, Value(bytes));
    meta.set(keys.badAt, Value(qint64{0}));
}

} // namespace

QString BackupPlaces::insideStore(const QString &storeFolder)
{
    return QDir(storeFolder).absoluteFilePath(QStringLiteral("backups"));
}

BackupPlaces BackupPlaces::load(Connection &connection, const QString &storeFolder)
{
    const Meta meta{connection};
    const QString named = meta.text("backup.first");
    return {named.isEmpty() ? insideStore(storeFolder) : named, meta.text("backup.second")};
}

void BackupPlaces::save(Connection &connection, const QString &storeFolder) const
{
    const auto clean = [](const QString &folder) {
        return folder.trimmed().isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(folder.trimmed()));
    };
    QString one = clean(first);
    if (one == QDir::cleanPath(insideStore(storeFolder))) {
        one.clear();
    }
    const QString two = clean(second);
    if (!two.isEmpty() && (two == one || (one.isEmpty() && two == QDir::cleanPath(insideStore(storeFolder))))) {
        throw Exception{Error{ErrorKind::Invalid,
                              {QT_TRANSLATE_NOOP("Message", "The second place is the same as the first one.")},
                              {},
                              {QT_TRANSLATE_NOOP("Message", "Choose a stick or another disk.")},
                              QStringLiteral("second")}};
    }
    Meta meta{connection};
    const std::array<std::pair<const char *, QString>, 2> named{{{"backup.first", one}, {"backup.second", two}}};
    for (const auto &[key, place] : named) {
        if (!place.isEmpty() && place != meta.text(key)) {
            requireWritableFolder(place);
        }
        meta.set(key, Value(place));
    }
}

Message BackupStatus::Failure::words() const
{
    switch (kind) {
    case ErrorKind::DiskFull:
        return {QT_TRANSLATE_NOOP("Message", "The backup to “%1” failed: there was no room."), {place}};
    case ErrorKind::PlaceGone:
        return {QT_TRANSLATE_NOOP("Message", "The backup to “%1” failed: the place was not there."), {place}};
    case ErrorKind::ReadOnly:
        return {QT_TRANSLATE_NOOP("Message", "The backup to “%1” failed: nothing may be written there."), {place}};
    case ErrorKind::Damaged:
        return {QT_TRANSLATE_NOOP("Message", "The backup to “%1” failed: the check found damage."), {place}};
    default:
        return {QT_TRANSLATE_NOOP("Message", "The backup to “%1” failed."), {place}};
    }
}

bool BackupStatus::isOverdue(qint64 now) const
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    return now - (last ? last->at : storeSince) > daysUntilRed * day;
}

BackupStatus backupStatus(Connection &connection, const QString &storeFolder)
{
    const Meta meta{connection};
    BackupStatus status;
    status.last = successOf(meta, firstKeys);
    status.lastSecond = successOf(meta, secondKeys);
    status.failure = failureOf(meta, firstKeys);
    status.secondFailure = failureOf(meta, secondKeys);
    status.places = BackupPlaces::load(connection, storeFolder);
    status.storeSince = AuditLog::firstEntryAt(connection);
    return status;
}

Result<ChangeSet> saveBackupPlaces(WritePath &writes, const QString &storeFolder, const BackupPlaces &places)
{
    return writes.run(QStringLiteral("settings.backup"), [&](Writer &) {
        places.save(writes.connection(), storeFolder);
        writes.audit().append(
            {0, writes.clock().nowMillis(), writes.user(), QStringLiteral("settings.backup"), 0, RecordId(), {}});
    });
}

bool isBackupDue(const BackupStatus &status, BackupOccasion occasion, const Clock &clock)
{
    constexpr qint64 hour = 60LL * 60 * 1000;
    const qint64 last = status.last ? status.last->at : 0;
    switch (occasion) {
    case BackupOccasion::Daily:
        return last == 0 || QDateTime::fromMSecsSinceEpoch(last).date() != clock.today();
    case BackupOccasion::BeforeImport:
        // A clock that was put back would otherwise keep the next backup away for ever.
        return last == 0 || std::abs(clock.nowMillis() - last) > hour;
    case BackupOccasion::ByHand:
    case BackupOccasion::BeforeUpgrade:
    case BackupOccasion::BeforeRestore:
        break;
    }
    return true;
}

BackupNotes::BackupNotes(Connection &connection, AuditLog &audit, QString user, const Clock &clock)
    : m_connection{connection}
    , m_audit{audit}
    , m_user{std::move(user)}
    , m_clock{clock}
{}

void BackupNotes::succeeded(const QString &path, qint64 bytes, BackupOccasion occasion)
{
    Transaction transaction{m_connection};
    Meta meta{m_connection};
    const qint64 now = m_clock.nowMillis();
    noteSuccess(meta, firstKeys, now, path, bytes);
    m_audit.append({0, now, m_user, QStringLiteral("backup.make"), 0, RecordId(),
                    QStringLiteral("%1 (%2)").arg(QFileInfo(path).fileName(), QLatin1String(nameOf(occasion)))});
    transaction.commit();
}

void BackupNotes::secondSucceeded(const QString &path, qint64 bytes)
{
    Transaction transaction{m_connection};
    Meta meta{m_connection};
    noteSuccess(meta, secondKeys, m_clock.nowMillis(), path, bytes);
    transaction.commit();
}

void BackupNotes::failed(const Error &error, const QString &place, bool second) noexcept
{
    try {
        Transaction transaction{m_connection};
        Meta meta{m_connection};
        const Keys &keys = second ? secondKeys : firstKeys;
        const qint64 now = m_clock.nowMillis();
        meta.set(keys.badAt, Value(std::max(now, meta.integer(keys.okAt) + 1)));
        meta.set(keys.badKind, Value(QString::fromLatin1(kindName(error.kind))));
        meta.set(keys.badPlace, Value(place));
        m_audit.append({0, now, m_user, QStringLiteral("backup.failed"), 0, RecordId(),
                        QString::fromLatin1(kindName(error.kind))});
        transaction.commit();
    } catch (const std::exception &) {
        // The caller is about to report the failure that led here; this one has the same cause.
        return;
    }
}

} // namespace helin
