#include "core/base/platform.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QThread>

#include <algorithm>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
// windows.h first
#include <io.h>
#else
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#endif

namespace helin {

using namespace Qt::StringLiterals;

namespace {

/// Throws for a failed step on `path`; `detail` is the system's own text. The file name is shown, not the folder.
[[noreturn]] void failOnFile(const QString &path, const QString &detail, bool diskFull)
{
    const QString name = QFileInfo(path).fileName();
    if (diskFull) {
        throw Exception{Error{ErrorKind::DiskFull,
                              {QT_TRANSLATE_NOOP("Message", "There is no room left to write “%1”."), {name}},
                              {QT_TRANSLATE_NOOP("Message", "Nothing was changed."), {}},
                              {QT_TRANSLATE_NOOP("Message", "Please free some space and try again."), {}},
                              {},
                              detail}};
    }
    throw Exception{
        Error{ErrorKind::Io,
              {QT_TRANSLATE_NOOP("Message", "“%1” could not be written."), {name}},
              {QT_TRANSLATE_NOOP("Message", "Nothing was changed."), {}},
              {QT_TRANSLATE_NOOP("Message", "Please check that the folder can be written to and the stick is "
                                            "still plugged in."),
               {}},
              {},
              detail}};
}

enum class Obstacle { None, Gone, ReadOnly };

/// A place that is not there or may not be written to, in words that name the place.
[[noreturn]] void failOnPlace(const QString &path, Obstacle obstacle, const QString &detail)
{
    const Message safe{QT_TRANSLATE_NOOP("Message", "Nothing was changed."), {}};
    if (obstacle == Obstacle::Gone) {
        throw Exception{Error{ErrorKind::PlaceGone,
                              {QT_TRANSLATE_NOOP("Message", "The place “%1” is not there."), {path}},
                              safe,
                              {QT_TRANSLATE_NOOP("Message", "Plug the stick in or choose another place."), {}},
                              {},
                              detail}};
    }
    throw Exception{
        Error{ErrorKind::ReadOnly,
              {QT_TRANSLATE_NOOP("Message", "Nothing can be written to “%1”: it is read-only or not yours."), {path}},
              safe,
              {QT_TRANSLATE_NOOP("Message", "Take the write protection off or choose another place."), {}},
              {},
              detail}};
}

[[noreturn]] void failWithSystemError(const QString &path)
{
#ifdef Q_OS_WIN
    const DWORD code = GetLastError();
    const bool full = code == ERROR_DISK_FULL || code == ERROR_HANDLE_DISK_FULL;
    failOnFile(path, u"Windows %1"_s.arg(code), full);
#else
    const int code = errno;
    // EFBIG: the volume takes no file of this size (FAT32: 4 GB) or this user may not write more.
    failOnFile(path, QString::fromLocal8Bit(std::strerror(code)), code == ENOSPC || code == EDQUOT || code == EFBIG);
#endif
}

[[noreturn]] void failWithFileError(const QString &path, const QFileDevice &file)
{
    failOnFile(path, file.errorString(), file.error() == QFileDevice::ResourceError);
}

/// The nearest folder above that exists.
QString existingFolder(const QString &path)
{
    QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath()) {
        info.setFile(info.absolutePath());
    }
    return info.absoluteFilePath();
}

bool isRemovable(const QStorageInfo &volume)
{
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(volume.rootPath());
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOVABLE;
#else
    // Where desktops mount what is plugged in. The kernel's "removable" flag misses USB hard disks.
    const QString root = volume.rootPath();
    const bool place =
        root.startsWith(u"/media/"_s) || root.startsWith(u"/run/media/"_s) || root.startsWith(u"/mnt/usb"_s);
    return place && volume.device().startsWith("/dev/");
#endif
}

bool isFat32(const QStorageInfo &volume)
{
    const QByteArray type = volume.fileSystemType().toLower();
    return type == "vfat" || type == "msdos" || type == "fat32" || type == "fat";
}

/// The folder if it exists or can be made, and a file can be made in it.
bool isUsable(const QString &folder)
{
    return !folder.isEmpty() && QDir().mkpath(folder) && QFileInfo(folder).isWritable();
}

} // namespace

namespace {

thread_local int hurriedWriters = 0;

} // namespace

HurriedWriting::HurriedWriting()
{
    ++hurriedWriters;
}

HurriedWriting::~HurriedWriting()
{
    --hurriedWriters;
}

namespace {

/// What the last failed system call says about a place.
Obstacle obstacleNow()
{
#ifdef Q_OS_WIN
    switch (GetLastError()) {
    case ERROR_WRITE_PROTECT:
    case ERROR_ACCESS_DENIED:
        return Obstacle::ReadOnly;
    case ERROR_PATH_NOT_FOUND:
    case ERROR_FILE_NOT_FOUND:
    case ERROR_NOT_READY:
    case ERROR_BAD_NETPATH:
    case ERROR_INVALID_DRIVE:
    case ERROR_DEV_NOT_EXIST:
        return Obstacle::Gone;
    default:
        return Obstacle::None;
    }
#else
    switch (errno) {
    case EROFS:
    case EACCES:
    case EPERM:
        return Obstacle::ReadOnly;
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO:
    case ENOTCONN:
    case ESTALE:
        return Obstacle::Gone;
    default:
        return Obstacle::None;
    }
#endif
}

/// Makes an empty file that must be new; false with the system's error when it cannot.
bool makeProbe(const QString &path)
{
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), GENERIC_WRITE, 0, nullptr,
                                      CREATE_ALWAYS, FILE_ATTRIBUTE_TEMPORARY, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return false;
    }
    CloseHandle(handle);
    return true;
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0) {
        return false;
    }
    ::close(handle);
    return true;
#endif
}

} // namespace

void requireWritableFolder(const QString &folder)
{
    const QString place = QFileInfo(folder).absoluteFilePath();
    std::error_code error;
    std::filesystem::create_directories(place.toStdU16String(), error);
    if (error) {
        const QString detail = QString::fromLocal8Bit(error.message().c_str());
        if (error == std::errc::no_space_on_device) {
            failOnFile(place, detail, true);
        }
        const bool forbidden = error == std::errc::permission_denied || error == std::errc::operation_not_permitted ||
                               error == std::errc::read_only_file_system;
        failOnPlace(folder, forbidden ? Obstacle::ReadOnly : Obstacle::Gone, detail);
    }
    const QString probe = place + u"/.helin-probe"_s;
    if (!makeProbe(probe)) {
        const Obstacle obstacle = obstacleNow();
        if (obstacle != Obstacle::None) {
            failOnPlace(folder, obstacle, {});
        }
        failWithSystemError(place);
    }
    QFile::remove(probe);
}

void requireNamedPlace(const QString &folder)
{
    if (!QFileInfo(folder).isDir()) {
        failOnPlace(folder, Obstacle::Gone, {});
    }
    requireWritableFolder(folder);
}

void failOnWriting(const QFileDevice &file)
{
    const QString folder = QFileInfo(file.fileName()).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        failOnPlace(folder, Obstacle::Gone, file.errorString());
    }
    if (file.error() == QFileDevice::PermissionsError) {
        failOnPlace(folder, Obstacle::ReadOnly, file.errorString());
    }
    // A write that took only part of the bytes without an error: that is how a full disk begins.
    if (file.error() == QFileDevice::NoError) {
        failOnFile(file.fileName(), {}, true);
    }
#ifndef Q_OS_WIN
    if (file.error() == QFileDevice::WriteError && errno == EFBIG) {
        failOnFile(file.fileName(), file.errorString(), true);
    }
#endif
    failWithFileError(file.fileName(), file);
}

void publishFolder(const QString &temporary, const QString &target)
{
    replaceFile(temporary, target);
}

void flushToDisk(QFile &file)
{
    if (!file.flush()) {
        failWithFileError(file.fileName(), file);
    }
    if (hurriedWriters > 0) {
        return;
    }
#ifdef Q_OS_WIN
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (FlushFileBuffers(handle) == 0) {
        failWithSystemError(file.fileName());
    }
#else
    int result = 0;
    do {
        result = ::fsync(file.handle());
    } while (result != 0 && errno == EINTR);
    if (result != 0) {
        failWithSystemError(file.fileName());
    }
#endif
}

void flushFolder(const QString &folder)
{
    if (hurriedWriters > 0) {
        return;
    }
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        failWithSystemError(folder);
    }
    const int result = ::fsync(handle);
    const int code = errno;
    ::close(handle);
    // Some file systems on sticks and network folders cannot do it and say EINVAL or ENOTSUP.
    if (result != 0 && code != EINVAL && code != ENOTSUP && code != EROFS) {
        errno = code;
        failWithSystemError(folder);
    }
#endif
}

void replaceFile(const QString &temporary, const QString &target)
{
#ifdef Q_OS_WIN
    const QString from = QDir::toNativeSeparators(QFileInfo(temporary).absoluteFilePath());
    const QString to = QDir::toNativeSeparators(QFileInfo(target).absoluteFilePath());
    if (MoveFileExW(reinterpret_cast<const wchar_t *>(from.utf16()), reinterpret_cast<const wchar_t *>(to.utf16()),
                    MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0) {
        failWithSystemError(target);
    }
#else
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0) {
        failWithSystemError(target);
    }
#endif
    flushFolder(QFileInfo(target).absolutePath());
}

void writeAtomically(const QString &path, const QByteArray &content, bool ownerOnly)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)) {
        failWithFileError(path, file);
    }
    if (ownerOnly) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    // commit() flushes to the disk before it renames; the folder is left to us.
    if (file.write(content) != content.size() || !file.commit()) {
        failWithFileError(path, file);
    }
    flushFolder(QFileInfo(path).absolutePath());
}

qint64 freeDiskSpace(const QString &path)
{
    // Not QStorageInfo: it reads the list of mounts and knows nothing of a folder whose volume is not on it.
    std::error_code error;
    const auto space = std::filesystem::space(existingFolder(path).toStdU16String(), error);
    return error ? -1 : static_cast<qint64>(space.available);
}

void wipe(void *memory, std::size_t size)
{
    if (memory == nullptr || size == 0) {
        return;
    }
#ifdef Q_OS_WIN
    SecureZeroMemory(memory, size);
#else
    ::explicit_bzero(memory, size);
#endif
}

void wipe(QByteArray &secret)
{
    if (secret.isDetached()) {
        wipe(secret.data(), std::size_t(secret.size()));
    }
    secret.clear();
}

bool lockMemory(void *memory, std::size_t size)
{
#ifdef Q_OS_WIN
    return VirtualLock(memory, size) != 0;
#else
    return ::mlock(memory, size) == 0;
#endif
}

void unlockMemory(void *memory, std::size_t size)
{
#ifdef Q_OS_WIN
    VirtualUnlock(memory, size);
#else
    ::munlock(memory, size);
#endif
}

QString highWaterFolder()
{
    QStringList places;
    if (const QString set = qEnvironmentVariable("HELIN_MACHINE_DIR"); !set.isEmpty()) {
        places << set;
    } else {
#ifdef Q_OS_WIN
        if (const QString shared = qEnvironmentVariable("ProgramData"); !shared.isEmpty()) {
            places << QDir::fromNativeSeparators(shared) + u"/Helin"_s;
        }
#else
        places << u"/var/lib/helin"_s; // made by the package, writable for the office's users
#endif
        places << QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/helin/machine"_s;
    }
    for (const QString &place : places) {
        if (isUsable(place)) {
            return place;
        }
    }
    failOnFile(places.last(), {}, false);
}

std::vector<RemovableVolume> removableVolumes()
{
    std::vector<RemovableVolume> found;
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        if (volume.isValid() && volume.isReady() && isRemovable(volume)) {
            const QString root = volume.rootPath();
            found.push_back({root, volume.displayName().isEmpty() ? root : volume.displayName(),
                             volume.bytesAvailable(), volume.bytesTotal(), volume.isReadOnly(), isFat32(volume)});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const RemovableVolume &a, const RemovableVolume &b) { return a.rootPath < b.rootPath; });
    return found;
}

namespace {

constexpr unsigned long ownerMillis = 200;

bool tellsItsOwner(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&process, &host, &program);
}

} // namespace

FileLock::FileLock(const QString &path) : m_lock{path}
{
    m_lock.setStaleLockTime(0); // age says nothing: a station stays open for days
    if (m_lock.tryLock()) {
        return;
    }
    if (m_lock.error() == QLockFile::LockFailedError) {
        // A program killed between making the file and writing its name into it leaves an empty one, which tells
        // nobody whose it is. A program that is just starting gets the time to write; the file of a living one cannot
        // be taken away.
        if (!tellsItsOwner(m_lock)) {
            QThread::msleep(ownerMillis);
            if (!tellsItsOwner(m_lock) && m_lock.removeStaleLockFile() && m_lock.tryLock()) {
                return;
            }
        }
        fail(ErrorKind::Locked, {QT_TRANSLATE_NOOP("Message", "Another program is working with these data."), {}},
             {QT_TRANSLATE_NOOP("Message", "Please close it there and try again."), {}});
    }
    failOnFile(path, {}, false);
}

FileLock::~FileLock() = default;

} // namespace helin
