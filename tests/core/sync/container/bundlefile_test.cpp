#include "fixture.h"

#include <QDir>
#include <QElapsedTimer>

using namespace helin;
using namespace helin::test;

namespace {

/// Highest resident memory of this process so far in KiB; 0 where the system does not tell.
[[maybe_unused]] qint64 peakKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).simplified().split(' ').value(0).toLongLong();
        }
    }
    return 0;
}

} // namespace

TEST_CASE("A payload of any size comes back, however it is cut into writes and reads")
{
    Link link{eachSuite()};
    for (const qsizetype size : {0, 1, 100, 65'535, 65'536, 65'537, 200'000, 1'000'000}) {
        INFO(size);
        const QByteArray payload = noise(size);
        const BundleFile file = link.write(payload, 7777);
        CHECK(file.path == link.path);
        CHECK(file.plainSize == static_cast<quint64>(size));
        CHECK(file.bytes == static_cast<quint64>(contentOf(link.path).size()));
        CHECK(link.read(9999) == payload);
        CHECK(link.read(1'000'001) == payload);
    }
    const QByteArray text = QByteArray("resident changed address; ").repeated(100'000);
    const BundleFile file = link.write(text);
    CHECK(file.bytes < 10'000); // it is compressed
    CHECK(link.read() == text);
}

TEST_CASE("A full last chunk is still marked as the last")
{
    Link link{eachSuite()};
    // A raw zstd frame adds a fixed number of bytes to noise, so some size near here ends exactly at the chunk's end.
    bool met = false;
    for (qsizetype size = 65'536 - 40; size <= 65'536; ++size) {
        const QByteArray payload = noise(size);
        (void)link.write(payload);
        CHECK(link.read() == payload);
        const Parts parts(contentOf(link.path));
        met = met || (parts.chunks.size() == 1 && parts.chunks[0].size() == 65552);
    }
    CHECK(met);
}

TEST_CASE("The header is readable and comes back field by field")
{
    Link link{eachSuite()};
    const BundleFile file = link.write("payload");
    BundleReader reader(link.path);
    const BundleHeader &header = reader.header();
    const BundleHeader expected = link.header();
    CHECK(header.major == 1);
    CHECK(header.minor == 0);
    CHECK(header.suite == link.suite->id());
    CHECK(header.sender.site == expected.sender.site);
    CHECK(header.sender.incarnation == 3);
    CHECK(header.senderName == expected.senderName);
    CHECK(header.receiverSite == expected.receiverSite);
    CHECK(header.receiverName == expected.receiverName);
    CHECK(header.number == 12);
    CHECK(header.baseNumber == 11);
    CHECK(header.baseHash == expected.baseHash);
    CHECK(header.firstPosition == 400);
    CHECK(header.lastPosition == 520);
    CHECK(header.listNumber == 7);
    CHECK(header.listHash == expected.listHash);
    CHECK(header.createdHlc == expected.createdHlc);
    CHECK(header.created().toMSecsSinceEpoch() == 1'750'000'000'000LL);
    CHECK(header.ephemeralKey.size() == link.suite->agreementKeySize());
    CHECK(link.verify(reader) == file.hash);
    CHECK(reader.plainSize() == 7);
}

TEST_CASE("Two bundles of the same payload share neither key nor hash")
{
    Link link{eachSuite()};
    const BundleFile first = link.write("payload");
    const Parts a(contentOf(link.path));
    const BundleFile second = link.write("payload");
    const Parts b(contentOf(link.path));
    CHECK(first.hash != second.hash);
    CHECK(a.chunks[0] != b.chunks[0]);
}

TEST_CASE("A file written after the specification by other code is read")
{
    Link link{eachSuite()};
    const QByteArray payload = noise(300'000);
    link.forge(zstd(payload), 300'000);
    CHECK(link.read() == payload);
    link.forge(zstd({}), 0);
    CHECK(link.read().isEmpty());
}

TEST_CASE("A bundle becomes visible only when it is published, and an abandoned one leaves nothing")
{
    Link link{eachSuite()};
    const QDir dir(link.dir.path());
    {
        BundleWriter writer(link.header(), link.receiver.agreement.publicKey, link.sender.signing, link.path);
        writer.write(noise(300'000));
        CHECK(writer.bytesWritten() > 65'536);
        const BundleFile sealed = writer.seal();
        CHECK(sealed.bytes == writer.bytesWritten());
        CHECK(!QFile::exists(link.path));
        CHECK(dir.entryList(QDir::Files).size() == 1);
    }
    CHECK(dir.entryList(QDir::Files).isEmpty());
    {
        BundleWriter writer(link.header(), link.receiver.agreement.publicKey, link.sender.signing, link.path);
        writer.write("text");
        (void)writer.finish();
    }
    CHECK(dir.entryList(QDir::Files) == QStringList{QStringLiteral("one.helin")});
    CHECK(link.read() == QByteArray("text"));
}

TEST_CASE("A folder that cannot be written and an unusable receiver key are told")
{
    Link link{eachSuite()};
    const QString nowhere = link.dir.filePath(QStringLiteral("missing/one.helin"));
    CHECK(kindOf([&] {
              BundleWriter writer(link.header(), link.receiver.agreement.publicKey, link.sender.signing, nowhere);
          }) == ErrorKind::Io);
    CHECK(kindOf([&] { BundleWriter writer(link.header(), QByteArray(32, 0), link.sender.signing, link.path); }) ==
          ErrorKind::NotTrusted);
    CHECK(kindOf([&] { BundleReader reader(nowhere); }) == ErrorKind::Io);
    BundleHeader header = link.header();
    header.senderName = QString(300, QLatin1Char('x'));
    CHECK(kindOf([&] {
              BundleWriter writer(header, link.receiver.agreement.publicKey, link.sender.signing, link.path);
          }) == ErrorKind::Invalid);
}

TEST_CASE("Fifty megabytes pass in little memory and short time")
{
    Link link{eachSuite()};
    const QByteArray pool = noise(3'000'000); // larger than the window, so that it does not help the second time
    const QByteArray filler(300'000, 'x');
    const qint64 before = peakKiB();
    QElapsedTimer timer;
    timer.start();
    {
        BundleWriter writer(link.header(), link.receiver.agreement.publicKey, link.sender.signing, link.path);
        for (int i = 0; i < 100; ++i) {
            writer.write(QByteArrayView(pool).sliced(i % 15 * 200'000, 200'000));
            writer.write(filler);
        }
        CHECK(writer.finish().bytes > 19'000'000);
    }
    const qint64 written = timer.restart();
    BundleReader reader(link.path);
    (void)link.verify(reader);
    reader.decrypt(link.receiver.agreement);
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    qint64 total = 0;
    while (const qsizetype got = reader.read(buffer.data(), buffer.size())) {
        total += got;
    }
    CHECK(total == 50'000'000);
    INFO("50 MB: written and read back in " << written << " ms, read in " << timer.elapsed() << " ms, peak memory +"
                                            << peakKiB() - before << " KiB");
    CHECK(written + timer.elapsed() < 60'000);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    CHECK(peakKiB() - before < 4 * 1024);
#endif
}
