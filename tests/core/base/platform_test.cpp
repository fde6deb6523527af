#include "core/base/platform.h"

#include <catch2/catch.hpp>

#include "core/base/error.h"

#include <QDir>
#include <QFileInfo>

#include <cstring>

using namespace helin;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ErrorKind kindOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Exception &exception) {
        CHECK_FALSE(exception.error().what.isEmpty());
        return exception.error().kind;
    }
    FAIL("nothing was thrown");
    return ErrorKind::Internal;
}

} // namespace

TEST_CASE("a small file is written and written over", "[platform]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"键.bin"_s);
    writeAtomically(path, "one");
    CHECK(contentOf(path) == "one");
    writeAtomically(path, QByteArray("two\0three", 9));
    CHECK(contentOf(path).size() == 9);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a file for the owner is closed to others", "[platform]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"keys"_s);
    writeAtomically(path, "secret", true);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK((QFileInfo(path).permissions() & others) == QFileDevice::Permissions{});
}

TEST_CASE("a finished temporary file takes the place of the old one", "[platform]")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"数据.helin"_s);
    const QString temporary = target + u".tmp"_s;
    writeAtomically(target, "old");
    QFile file(temporary);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("new");
    flushToDisk(file);
    file.close();
    replaceFile(temporary, target);
    CHECK(contentOf(target) == "new");
    CHECK_FALSE(QFile::exists(temporary));
}

TEST_CASE("a write that fails says so and leaves the old file", "[platform]")
{
    const QTemporaryDir folder;
    CHECK(kindOf([&] { writeAtomically(folder.filePath(u"no/such/folder/file"_s), "x"); }) == ErrorKind::Io);
    const QString target = folder.filePath(u"kept"_s);
    writeAtomically(target, "old");
    CHECK(kindOf([&] { replaceFile(folder.filePath(u"missing"_s), target); }) == ErrorKind::Io);
    CHECK(contentOf(target) == "old");
}

#ifdef Q_OS_LINUX
TEST_CASE("a full disk is told apart from other faults", "[platform]")
{
    QFile full(u"/dev/full"_s);
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::ExistingOnly));
    full.write("x");
    CHECK(kindOf([&] { flushToDisk(full); }) == ErrorKind::DiskFull);
}
#endif

TEST_CASE("free space is known for folders that are still to be made", "[platform]")
{
    const QTemporaryDir folder;
    CHECK(freeDiskSpace(folder.path()) > 0);
    CHECK(freeDiskSpace(folder.filePath(u"a/b/c.helin"_s)) > 0);
}

TEST_CASE("wiped memory holds zeros", "[platform]")
{
    char secret[] = "password";
    wipe(secret, sizeof secret);
    CHECK(std::all_of(std::begin(secret), std::end(secret), [](char c) { return c == 0; }));
    wipe(nullptr, 10);
    QByteArray bytes("password");
    bytes.detach();
    wipe(bytes);
    CHECK(bytes.isEmpty());
}

TEST_CASE("locked memory stays usable", "[platform]")
{
    char secret[64] = {};
    const bool locked = lockMemory(secret, sizeof secret);
    std::memset(secret, 7, sizeof secret);
    CHECK(secret[63] == 7);
    if (locked) {
        unlockMemory(secret, sizeof secret);
    }
}

TEST_CASE("the folder for high-water marks can be set", "[platform]")
{
    const QTemporaryDir folder;
    qputenv("HELIN_MACHINE_DIR", QFile::encodeName(folder.filePath(u"marks"_s)));
    CHECK(highWaterFolder() == folder.filePath(u"marks"_s));
    CHECK(QFileInfo(folder.filePath(u"marks"_s)).isDir());
    writeAtomically(folder.filePath(u"file"_s), "x");
    qputenv("HELIN_MACHINE_DIR", QFile::encodeName(folder.filePath(u"file/below"_s)));
    CHECK(kindOf([] { (void)highWaterFolder(); }) == ErrorKind::Io);
    qunsetenv("HELIN_MACHINE_DIR");
}

TEST_CASE("listing sticks works with and without any", "[platform]")
{
    for (const auto &volume : removableVolumes()) {
        CHECK(QFileInfo(volume.rootPath).isDir());
        CHECK_FALSE(volume.name.isEmpty());
    }
}

TEST_CASE("only one holder has the lock", "[platform]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.lock"_s);
    {
        const FileLock lock(path);
        CHECK(kindOf([&] { const FileLock second(path); }) == ErrorKind::Locked);
    }
    CHECK_NOTHROW(FileLock(path));
    // Killed before its name was written.
    REQUIRE(QFile(path).open(QIODevice::WriteOnly));
    REQUIRE(QFile(path).size() == 0);
    CHECK_NOTHROW(FileLock(path));
    CHECK(kindOf([&] { const FileLock nowhere(folder.filePath(u"no/folder/lock"_s)); }) == ErrorKind::Io);
}
