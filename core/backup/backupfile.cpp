#include "core/backup/backupfile.h"

#include "core/base/platform.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace helin {

namespace {

constexpr QByteArrayView magic{"\x89HLNBAK\n", 8};
constexpr int formatVersion = 1;
constexpr qint64 largestManifest = 1 << 20;
constexpr qint64 largestPart = 1LL << 40;
constexpr qsizetype blockSize = 1 << 20;
constexpr std::array partNames{"keys", "helin.db", "attachments.db"};
constexpr std::array occasions{"by_hand", "daily", "before_upgrade", "before_import", "before_restore"};

[[noreturn]] void damaged(const char *detail)
{
    throw Exception{Error{ErrorKind::Damaged,
                          {QT_TRANSLATE_NOOP("Message", "This file is no Helin backup, or it is damaged.")},
                          {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")},
                          {QT_TRANSLATE_NOOP("Message", "Take another backup, from another day or place.")},
                          {},
                          QString::fromLatin1(detail)}};
}

[[noreturn]] void unreadable(const QFile &file)
{
    const bool gone = !file.exists();
    throw Exception{Error{gone ? ErrorKind::PlaceGone : ErrorKind::Io,
                          {gone ? QT_TRANSLATE_NOOP("Message", "There is no backup at “%1”.")
                                : QT_TRANSLATE_NOOP("Message", "The backup “%1” cannot be read."),
                           {file.fileName()}},
                          {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")},
                          {QT_TRANSLATE_NOOP("Message", "Plug the stick in or choose another file.")},
                          {},
                          file.errorString()}};
}

QJsonObject toJson(const BackupManifest &manifest)
{
    QJsonArray parts;
    for (const BackupPart &part : manifest.parts) {
        parts.append(QJsonObject{{QStringLiteral("name"), part.name},
                                 {QStringLiteral("size"), part.size},
                                 {QStringLiteral("sha256"), QString::fromLatin1(part.sha256.toHex())}});
    }
    QJsonObject digests;
    for (auto digest = manifest.digests.begin(); digest != manifest.digests.end(); ++digest) {
        digests.insert(digest.key(), digest.value());
    }
    return {{QStringLiteral("format"), QStringLiteral("helin-backup")},
            {QStringLiteral("site"), manifest.site.toString()},
            {QStringLiteral("incarnation"), qint64{manifest.incarnation}},
            {QStringLiteral("site_name"), manifest.siteName},
            {QStringLiteral("station_code"), manifest.stationCode},
            {QStringLiteral("at"), manifest.at},
            {QStringLiteral("occasion"), QString::fromLatin1(nameOf(manifest.occasion))},
            {QStringLiteral("schema"), manifest.schema},
            {QStringLiteral("log_position"), manifest.logPosition},
            {QStringLiteral("log_entries"), manifest.auditHead.entries},
            {QStringLiteral("log_hash"), manifest.auditHead.hash.toHex()},
            {QStringLiteral("digests"), digests},
            {QStringLiteral("parts"), parts}};
}

BackupManifest fromJson(const QJsonObject &object)
{
    if (object.value(QLatin1String("format")) != QLatin1String("helin-backup")) {
        damaged("manifest");
    }
    BackupManifest manifest;
    manifest.site = RecordId::parse(object.value(QLatin1String("site")).toString()).value_or(RecordId());
    manifest.incarnation = quint32(object.value(QLatin1String("incarnation")).toInteger());
    manifest.siteName = object.value(QLatin1String("site_name")).toString();
    manifest.stationCode = object.value(QLatin1String("station_code")).toString();
    manifest.at = object.value(QLatin1String("at")).toInteger();
    const QByteArray occasion = object.value(QLatin1String("occasion")).toString().toLatin1();
    const auto named = std::find(occasions.begin(), occasions.end(), occasion);
    manifest.occasion = named == occasions.end() ? BackupOccasion::ByHand : BackupOccasion(named - occasions.begin());
    manifest.schema = int(object.value(QLatin1String("schema")).toInteger());
    manifest.logPosition = object.value(QLatin1String("log_position")).toInteger();
    manifest.auditHead.entries = object.value(QLatin1String("log_entries")).toInteger();
    manifest.auditHead.hash =
        Digest::fromBytes(QByteArray::fromHex(object.value(QLatin1String("log_hash")).toString().toLatin1()));
    const QJsonObject digests = object.value(QLatin1String("digests")).toObject();
    for (auto digest = digests.begin(); digest != digests.end(); ++digest) {
        manifest.digests.insert(digest.key(), digest.value().toString());
    }
    for (const QJsonValue &value : object.value(QLatin1String("parts")).toArray()) {
        BackupPart part{value[QLatin1String("name")].toString(), value[QLatin1String("size")].toInteger(-1),
                        QByteArray::fromHex(value[QLatin1String("sha256")].toString().toLatin1())};
        // The names are the program's own: nothing in a file decides where something is written.
        const bool known = std::any_of(partNames.begin(), partNames.end(),
                                       [&](const char *name) { return part.name == QLatin1String(name); });
        const bool twice = std::any_of(manifest.parts.begin(), manifest.parts.end(),
                                       [&](const BackupPart &other) { return other.name == part.name; });
        if (!known || twice || part.size < 0 || part.size > largestPart || part.sha256.size() != 32) {
            damaged("parts");
        }
        manifest.parts.append(part);
    }
    if (manifest.site.isNull() || manifest.parts.size() < 2) {
        damaged("manifest");
    }
    return manifest;
}

/// Opens a backup and reads its front; the file then stands at the first part.
BackupManifest openBackup(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly)) {
        unreadable(file);
    }
    if (file.read(magic.size()) != magic) {
        damaged("magic");
    }
    char version = 0;
    std::array<char, 4> lengthBytes{};
    if (file.read(&version, 1) != 1 || file.read(lengthBytes.data(), 4) != 4) {
        damaged("front");
    }
    if (version > formatVersion) {
        throw Exception{Error{ErrorKind::TooNew,
                              {QT_TRANSLATE_NOOP("Message", "This backup was made by a newer version of the program.")},
                              {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")},
                              {QT_TRANSLATE_NOOP("Message", "Install the newer version and try again.")}}};
    }
    const qint64 length = qFromLittleEndian<quint32>(lengthBytes.data());
    if (version < 1 || length > largestManifest) {
        damaged("front");
    }
    const QByteArray json = file.read(length);
    const QByteArray hash = file.read(32);
    if (json.size() != length || QCryptographicHash::hash(json, QCryptographicHash::Sha256) != hash) {
        damaged("manifest");
    }
    const BackupManifest manifest = fromJson(QJsonDocument::fromJson(json).object());
    if (file.size() != file.pos() + manifest.bytes()) {
        damaged("size");
    }
    return manifest;
}

void tell(const ProgressFn &progress, qint64 done, qint64 total)
{
    if (progress && !progress(done, total)) {
        fail(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("Message", "Stopped. Nothing was changed.")});
    }
}

/// Moves `size` bytes from one file to another (or nowhere) and gives their hash.
QByteArray pass(QFile &from, QFile *to, qint64 size, const std::function<void(qint64)> &moved)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    QByteArray block;
    for (qint64 left = size; left > 0;) {
        block = from.read(std::min<qint64>(left, blockSize));
        if (block.isEmpty()) {
            unreadable(from);
        }
        hash.addData(block);
        if (to != nullptr && to->write(block) != block.size()) {
            failOnWriting(*to);
        }
        left -= block.size();
        moved(block.size());
    }
    return hash.result();
}

/// A file under a temporary name that is removed unless it was published.
class Draft final
{
public:
    explicit Draft(const QString &path) : m_path{path}, m_file{path + QStringLiteral(".part")}
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered)) {
            failOnWriting(m_file);
        }
    }
    ~Draft()
    {
        if (!m_published) {
            m_file.close();
            m_file.remove();
        }
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    [[nodiscard]] QFile &file() { return m_file; }
    void publish()
    {
        m_file.close();
        replaceFile(m_file.fileName(), m_path);
        m_published = true;
    }

private:
    QString m_path;
    QFile m_file;
    bool m_published = false;
};

void put(QFile &file, QByteArrayView bytes)
{
    if (file.write(bytes.data(), bytes.size()) != bytes.size()) {
        failOnWriting(file);
    }
}

} // namespace

const char *nameOf(BackupOccasion occasion)
{
    return occasions.at(size_t(occasion));
}

qint64 BackupManifest::bytes() const
{
    qint64 sum = 0;
    for (const BackupPart &part : parts) {
        sum += part.size;
    }
    return sum;
}

BackupManifest packBackup(const QString &folder, BackupManifest manifest, const QString &path,
                          const ProgressFn &progress)
{
    for (BackupPart &part : manifest.parts) {
        part.size = QFileInfo(folder + QLatin1Char('/') + part.name).size();
    }
    // Each part is read for its hash, copied, and read back.
    const qint64 total = 3 * manifest.bytes();
    qint64 done = 0;
    const auto moved = [&](qint64 bytes) {
        done += bytes;
        tell(progress, done, total);
    };
    for (BackupPart &part : manifest.parts) {
        QFile source{folder + QLatin1Char('/') + part.name};
        if (!source.open(QIODevice::ReadOnly)) {
            unreadable(source);
        }
        part.sha256 = pass(source, nullptr, part.size, moved);
    }
    const qint64 room = freeDiskSpace(path);
    constexpr qint64 front = 64 * 1024;
    if (room >= 0 && room < manifest.bytes() + front) {
        fail(ErrorKind::DiskFull,
             {QT_TRANSLATE_NOOP("Message", "There is no room for the backup: %1 MB are needed, %2 MB are free."),
              {QString::number((manifest.bytes() >> 20) + 1), QString::number(room >> 20)}},
             {QT_TRANSLATE_NOOP("Message", "Make room or choose another place.")});
    }
    Draft draft{path};
    QFile &file = draft.file();
    const QByteArray json = QJsonDocument(toJson(manifest)).toJson(QJsonDocument::Compact);
    std::array<char, 4> length{};
    qToLittleEndian(quint32(json.size()), length.data());
    put(file, magic.toByteArray() + char(formatVersion) + QByteArray(length.data(), 4) + json +
                  QCryptographicHash::hash(json, QCryptographicHash::Sha256));
    for (const BackupPart &part : std::as_const(manifest.parts)) {
        QFile source{folder + QLatin1Char('/') + part.name};
        if (!source.open(QIODevice::ReadOnly)) {
            unreadable(source);
        }
        if (pass(source, &file, part.size, moved) != part.sha256) {
            damaged("part changed while it was packed");
        }
    }
    flushToDisk(file);
    file.close();
    qint64 readBack = 0;
    checkBackupFile(file.fileName(), [&](qint64 now, qint64) {
        moved(now - readBack);
        readBack = now;
        return true;
    });
    draft.publish();
    return manifest;
}

BackupManifest readBackupManifest(const QString &path)
{
    QFile file{path};
    return openBackup(file);
}

BackupManifest checkBackupFile(const QString &path, const ProgressFn &progress)
{
    QFile file{path};
    const BackupManifest manifest = openBackup(file);
    qint64 done = 0;
    for (const BackupPart &part : manifest.parts) {
        const QByteArray hash = pass(file, nullptr, part.size, [&](qint64 bytes) {
            done += bytes;
            tell(progress, done, manifest.bytes());
        });
        if (hash != part.sha256) {
            damaged("part");
        }
    }
    return manifest;
}

namespace {

void unpack(QFile &file, const BackupPart &part, const QString &target, const std::function<void(qint64)> &moved)
{
    QFile out{target};
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        failOnWriting(out);
    }
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (pass(file, &out, part.size, moved) != part.sha256) {
        damaged("part");
    }
    flushToDisk(out);
}

} // namespace

BackupManifest unpackBackup(const QString &path, const QString &folder, const ProgressFn &progress)
{
    QFile file{path};
    const BackupManifest manifest = openBackup(file);
    qint64 done = 0;
    for (const BackupPart &part : manifest.parts) {
        unpack(file, part, folder + QLatin1Char('/') + part.name, [&](qint64 bytes) {
            done += bytes;
            tell(progress, done, manifest.bytes());
        });
    }
    return manifest;
}

void unpackBackupPart(const QString &path, const QString &name, const QString &target)
{
    QFile file{path};
    const BackupManifest manifest = openBackup(file);
    for (const BackupPart &part : manifest.parts) {
        if (part.name == name) {
            unpack(file, part, target, [](qint64) {});
            return;
        }
        file.skip(part.size);
    }
    damaged("part missing");
}

void copyBackup(const QString &from, const QString &to, const ProgressFn &progress)
{
    QFile source{from};
    if (!source.open(QIODevice::ReadOnly)) {
        unreadable(source);
    }
    const qint64 room = freeDiskSpace(to);
    if (room >= 0 && room < source.size()) {
        fail(ErrorKind::DiskFull,
             {QT_TRANSLATE_NOOP("Message", "There is no room for the backup: %1 MB are needed, %2 MB are free."),
              {QString::number((source.size() >> 20) + 1), QString::number(room >> 20)}},
             {QT_TRANSLATE_NOOP("Message", "Make room or choose another place.")});
    }
    Draft draft{to};
    qint64 done = 0;
    pass(source, &draft.file(), source.size(), [&](qint64 bytes) {
        done += bytes;
        tell(progress, done, 2 * source.size());
    });
    flushToDisk(draft.file());
    draft.file().close();
    checkBackupFile(draft.file().fileName(),
                    [&](qint64 now, qint64) { return !progress || progress(done + now, 2 * source.size()); });
    draft.publish();
}

QString backupFileName(const QString &siteName, qint64 at)
{
    QString name;
    for (const QChar c : siteName.left(60)) {
        const bool forbidden = c.unicode() < 0x20 || QStringLiteral("<>:\"/\\|?*").contains(c);
        name += forbidden ? QString() : QString(c);
    }
    return QStringLiteral("%1 备份 %2%3")
        .arg(name.trimmed(), QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("yyyy-MM-dd HHmmss")),
             backupSuffix);
}

QList<FoundBackup> backupsIn(const QString &folder, const RecordId &site)
{
    QList<FoundBackup> found;
    for (const QFileInfo &info :
         QDir(folder).entryInfoList({QLatin1Char('*') + backupSuffix}, QDir::Files | QDir::NoSymLinks)) {
        try {
            BackupManifest manifest = readBackupManifest(info.filePath());
            if (site.isNull() || manifest.site == site) {
                found.append({info.filePath(), std::move(manifest)});
            }
        } catch (const Exception &) {
            // A damaged or foreign file in the folder is none of ours to count or to remove.
            continue;
        }
    }
    std::sort(found.begin(), found.end(),
              [](const FoundBackup &a, const FoundBackup &b) { return a.manifest.at > b.manifest.at; });
    return found;
}

} // namespace helin
