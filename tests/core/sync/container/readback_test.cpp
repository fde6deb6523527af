// Sticks that lie, die or run full while a bundle is being written.
#include "fixture.h"

#include <QDir>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace helin;
using namespace helin::test;

TEST_CASE("A bundle whose bytes changed on the stick while it was written never gets its name")
{
    Link link;
    const QDir dir(link.dir.path());
    for (const qint64 place : {qint64{20}, qint64{5'000}, qint64{100'000}}) {
        BundleWriter writer(link.header(), link.receiver.agreement.publicKey, link.sender.signing, link.path);
        writer.write(noise(300'000));
        {
            QFile stick(link.path + QStringLiteral(".part"));
            REQUIRE(stick.open(QIODevice::ReadWrite));
            REQUIRE(stick.size() > place);
            char byte = 0;
            REQUIRE(stick.seek(place));
            REQUIRE(stick.getChar(&byte));
            REQUIRE(stick.seek(place));
            REQUIRE(stick.putChar(char(byte ^ 1)));
        }
        CHECK(kindOf([&] { (void)writer.seal(); }));
    }
    CHECK(dir.entryList(QDir::Files).isEmpty());
}

TEST_CASE("A bundle whose end is missing on the stick never gets its name")
{
    Link link;
    {
        BundleWriter writer(link.header(), link.receiver.agreement.publicKey, link.sender.signing, link.path);
        writer.write(noise(300'000));
        // A stick of feigned size takes what is written and holds nothing of it.
        REQUIRE(QFile::resize(link.path + QStringLiteral(".part"), 70'000));
        CHECK(kindOf([&] { (void)writer.seal(); }));
    }
    CHECK(QDir(link.dir.path()).entryList(QDir::Files).isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("Wherever the room ends, a bundle is there whole or not at all")
{
    Link link;
    const QByteArray payload = noise(200'000);
    const BundleFile whole = link.write(payload);
    REQUIRE(QFile::remove(link.path));
    std::signal(SIGXFSZ, SIG_IGN); // a write beyond the limit then fails as on a full disk
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    for (quint64 room = 0; room < whole.bytes; room += whole.bytes / 37) {
        rlimit small = before;
        small.rlim_cur = room;
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto kind = kindOf([&] { (void)link.write(payload); });
        REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
        INFO("room for " << room << " of " << whole.bytes << " bytes");
        CHECK((kind == ErrorKind::DiskFull || kind == ErrorKind::Io));
        CHECK(QDir(link.dir.path()).entryList(QDir::Files).isEmpty());
    }
    (void)link.write(payload);
    CHECK(link.read() == payload);
}
#endif
