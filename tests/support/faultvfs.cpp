#include "faultvfs.h"

#include <sqlite3.h>

#include <cstring>
#include <stdexcept>

namespace helin::test {

struct FaultVfs::State
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs *defaultBefore = nullptr;
    Fault fault = Fault::FailOnce;
    int calls = 0;
    int nth = 0; ///< 0: not armed
    bool failed = false;

    /// Counts one call. What it may do: everything, nothing, or half.
    enum class May { All, Nothing, Half };
    May next()
    {
        if (nth == 0) {
            return May::All;
        }
        ++calls;
        if (calls == nth) {
            failed = true;
            return fault == Fault::TornWrite ? May::Half : May::Nothing;
        }
        return failed && fault != Fault::FailOnce ? May::Nothing : May::All;
    }
};

namespace {

constexpr char vfsName[] = "helin-fault";
constexpr char cipherVfsName[] = "multipleciphers-helin-fault";

struct FaultFile
{
    sqlite3_file base;
    FaultVfs::State *state;
    /// The real file follows.
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultFile *own(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return own(file)->real();
}
FaultVfs::State *stateOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultVfs::State *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}
int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), into, size, at);
}
int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    switch (own(file)->state->next()) {
    case FaultVfs::State::May::All:
        return real(file)->pMethods->xWrite(real(file), from, size, at);
    case FaultVfs::State::May::Half:
        (void)real(file)->pMethods->xWrite(real(file), from, size / 2, at);
        break;
    case FaultVfs::State::May::Nothing:
        break;
    }
    return SQLITE_IOERR_WRITE;
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return own(file)->state->next() == FaultVfs::State::May::All ? real(file)->pMethods->xTruncate(real(file), size)
                                                                 : SQLITE_IOERR_TRUNCATE;
}
int syncFile(sqlite3_file *file, int flags)
{
    return own(file)->state->next() == FaultVfs::State::May::All ? real(file)->pMethods->xSync(real(file), flags)
                                                                 : SQLITE_IOERR_FSYNC;
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkLock(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shareBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods methods{
    2,          closeFile,    readFile,    writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile,   checkLock,   controlFile, sectorSize,   characteristics, mapShared,
    lockShared, shareBarrier, unmapShared, nullptr,     nullptr};

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultVfs::State *state = stateOf(vfs);
    own(file)->state = state;
    const int code = state->real->xOpen(state->real, name, real(file), flags, outFlags);
    file->pMethods = real(file)->pMethods != nullptr ? &methods : nullptr;
    return code;
}
int deleteFile(sqlite3_vfs *vfs, const char *name, int sync)
{
    FaultVfs::State *state = stateOf(vfs);
    return state->next() == FaultVfs::State::May::All ? state->real->xDelete(state->real, name, sync)
                                                      : SQLITE_IOERR_DELETE;
}
int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    return stateOf(vfs)->real->xAccess(stateOf(vfs)->real, name, flags, result);
}
int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *path)
{
    return stateOf(vfs)->real->xFullPathname(stateOf(vfs)->real, name, size, path);
}

} // namespace

FaultVfs::FaultVfs() : m_state{std::make_unique<State>()}
{
    sqlite3_initialize();
    m_state->defaultBefore = sqlite3_vfs_find(nullptr);
    m_state->real = sqlite3_vfs_find("unix");
    if (m_state->real == nullptr) {
        throw std::runtime_error("no file layer to fail in");
    }
    // What is not named here (time, randomness, sleeping) is the real layer's own business.
    m_state->vfs = *m_state->real;
    m_state->vfs.pNext = nullptr;
    m_state->vfs.zName = vfsName;
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.szOsFile = int(sizeof(FaultFile)) + m_state->real->szOsFile;
    m_state->vfs.xOpen = openFile;
    m_state->vfs.xDelete = deleteFile;
    m_state->vfs.xAccess = accessFile;
    m_state->vfs.xFullPathname = fullPath;
    if (sqlite3_vfs_register(&m_state->vfs, 0) != SQLITE_OK || sqlite3mc_vfs_create(vfsName, 1) != SQLITE_OK) {
        throw std::runtime_error("the failing file layer cannot be put in place");
    }
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_register(m_state->defaultBefore, 1);
    sqlite3mc_vfs_destroy(cipherVfsName);
    sqlite3_vfs_unregister(&m_state->vfs);
}

void FaultVfs::arm(int nth, Fault fault)
{
    m_state->nth = nth;
    m_state->fault = fault;
    m_state->calls = 0;
    m_state->failed = false;
}

void FaultVfs::disarm()
{
    m_state->nth = 0;
    m_state->failed = false;
}

int FaultVfs::calls() const
{
    return m_state->calls;
}

bool FaultVfs::hasFailed() const
{
    return m_state->failed;
}

} // namespace helin::test
