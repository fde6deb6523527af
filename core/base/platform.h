#pragma once

#include <QByteArray>
#include <QFile>
#include <QLockFile>
#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace helin {

// What differs between Linux and Windows, and what survives a power cut. Functions that fail throw Exception of kind
// Io, DiskFull or Locked; on failure the target file is as it was. Thread-safe unless said otherwise.

/// While one lives, flushToDisk() and flushFolder() on this thread do not wait for the disk. Only for samples that are
/// built anew when a power cut loses them.
class HurriedWriting final
{
public:
    HurriedWriting();
    ~HurriedWriting();
    HurriedWriting(const HurriedWriting &) = delete;
    HurriedWriting &operator=(const HurriedWriting &) = delete;
};

/// Hands all written bytes to the disk (fsync). The file is open for writing.
void flushToDisk(QFile &file);

/// Makes renames and new files inside this folder survive a power cut. NTFS keeps a journal of them: nothing to do
/// there.
void flushFolder(const QString &folder);

/// Renames `temporary` over `target` in one step and flushes the folder. Both lie in the same folder; `temporary` has
/// been flushed and closed.
void replaceFile(const QString &temporary, const QString &target);

/// Writes a small file so that after any crash either the old or the new content is there. `ownerOnly` keeps others on
/// the PC from reading it (no effect on Windows, where the folder's rights count).
void writeAtomically(const QString &path, const QByteArray &content, bool ownerOnly = false);

/// Makes the folder if it is missing and proves that a file can be written in it. Throws PlaceGone when it (or what it
/// lies on) is not there, ReadOnly when it may not be written to, DiskFull when not even an empty file fits.
void requireWritableFolder(const QString &folder);
/// The same for a place that somebody named, a stick or a share: it is never made. A folder made where a stick was
/// plugged in would look like the stick, on the very disk it was to be apart from.
void requireNamedPlace(const QString &folder);

/// Throws what keeps this open or just failed file from being written: DiskFull, PlaceGone, ReadOnly or Io.
[[noreturn]] void failOnWriting(const QFileDevice &file);

/// Renames a folder to a name that is not taken and makes that survive a power cut.
void publishFolder(const QString &temporary, const QString &target);

/// Bytes free for this user on the volume of `path`, which need not exist yet; -1 if it cannot be told.
qint64 freeDiskSpace(const QString &path);

/// Overwrites memory in a way that compilers do not leave out.
void wipe(void *memory, std::size_t size);
/// wipe() for a buffer that nobody shares, then clears it. A shared buffer would be copied first and the secret stay
/// behind.
void wipe(QByteArray &secret);

/// Keeps memory out of the swap file. False if the system refuses (small limits are usual): a hint, not a guarantee.
bool lockMemory(void *memory, std::size_t size);
void unlockMemory(void *memory, std::size_t size);

/// The folder for the high-water marks of all stores on this PC: a place that a copied or restored store does not carry
/// with it. HELIN_MACHINE_DIR if set (tests), else the machine-wide folder if this user may write there, else the
/// user's own data folder. Created if missing.
QString highWaterFolder();

/// A stick or card that is mounted and ready.
struct RemovableVolume
{
    QString rootPath; ///< "E:/" or "/media/zhou/STICK"
    QString name;     ///< label, or the root path if it has none
    qint64 bytesFree = 0;
    qint64 bytesTotal = 0;
    bool readOnly = false;
    bool fat32 = false; ///< files must stay below 4 GiB
};

/// Sticks and cards, in the order of their root paths. Asks the devices: may take a second on a failing stick, so not
/// for the GUI thread.
std::vector<RemovableVolume> removableVolumes();

/// Holds a file lock against other programs (and other holders in this one) until destroyed. A lock left by a crashed
/// program on this PC is taken over; one from another PC (shared folder) is not.
class FileLock final
{
public:
    /// Locks `path`, a file of its own that need not exist. Throws Locked at once if somebody else has it.
    explicit FileLock(const QString &path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    QLockFile m_lock;
};

} // namespace helin
