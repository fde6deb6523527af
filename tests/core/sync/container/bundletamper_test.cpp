#include "fixture.h"

using namespace helin;
using namespace helin::test;

namespace {

/// The error of reading link.path in full; nothing if it is accepted. `verified` tells whether the checks before
/// decryption let it pass.
std::optional<ErrorKind> refusal(const Link &link, bool *verified = nullptr)
{
    return kindOf([&] {
        BundleReader reader(link.path);
        (void)link.verify(reader);
        if (verified != nullptr) {
            *verified = true;
        }
        (void)link.read();
    });
}

} // namespace

TEST_CASE("Every flipped byte of a bundle is refused before anything is decrypted")
{
    Link link{eachSuite()};
    (void)link.write("a small payload of changes");
    const QByteArray good = contentOf(link.path);
    CHECK(good.size() < 1000);
    CHECK(!refusal(link));
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char mask : {'\x01', '\x80'}) {
            QByteArray changed = good;
            changed[i] = static_cast<char>(changed[i] ^ mask);
            replace(link.path, changed);
            bool verified = false;
            INFO("byte " << i << " mask " << int(mask));
            REQUIRE(refusal(link, &verified));
            REQUIRE(!verified);
        }
    }
}

TEST_CASE("Every truncation and every appended byte is refused")
{
    Link link{eachSuite()};
    (void)link.write("a small payload of changes");
    const QByteArray good = contentOf(link.path);
    for (qsizetype size = 0; size < good.size(); ++size) {
        replace(link.path, good.left(size));
        bool verified = false;
        INFO("cut to " << size);
        REQUIRE(refusal(link, &verified) == ErrorKind::BundleDamaged);
        REQUIRE(!verified);
        replace(link.path, good.mid(good.size() - size)); // cut at the front
        REQUIRE(refusal(link, &verified) == ErrorKind::BundleDamaged);
    }
    for (const QByteArray &more : {QByteArray(1, 0), QByteArray(64, 'x'), good}) {
        replace(link.path, good + more);
        CHECK(refusal(link) == ErrorKind::BundleDamaged);
    }
    replace(link.path, good);
    CHECK(!refusal(link));
}

TEST_CASE("A bundle for another site, from an unknown sender or signed by another key is refused in words")
{
    Link link{eachSuite()};
    (void)link.write("payload");
    BundleReader reader(link.path);
    const auto senderKey = [&](const BundleHeader &) {
        return link.sender.signing.publicKey;
    };
    CHECK(kindOf([&] { (void)reader.verify(link.sender.site, senderKey); }) == ErrorKind::WrongReceiver);
    CHECK(kindOf([&] { (void)reader.verify(link.receiver.site, [](const BundleHeader &) { return QByteArray(); }); }) ==
          ErrorKind::NotTrusted);
    CHECK(kindOf([&] {
              (void)reader.verify(link.receiver.site,
                                  [&](const BundleHeader &) { return link.receiver.signing.publicKey; });
          }) == ErrorKind::NotTrusted);
    CHECK(kindOf([&] {
              (void)reader.verify(link.receiver.site, [](const BundleHeader &) -> QByteArray {
                  fail(ErrorKind::Refused, {"The site was taken off the list."});
              });
          }) == ErrorKind::Refused);
    (void)reader.verify(link.receiver.site, senderKey);
    reader.decrypt(link.sender.agreement); // the wrong private key
    char buffer[100];
    CHECK(kindOf([&] { (void)reader.read(buffer, 100); }) == ErrorKind::BundleDamaged);
}

TEST_CASE("Decryption is not possible before the checks")
{
    Link link{eachSuite()};
    (void)link.write("payload");
    BundleReader reader(link.path);
    CHECK(kindOf([&] { reader.decrypt(link.receiver.agreement); }));
}

TEST_CASE("Swapped, missing, doubled and foreign chunks are refused even under a fresh signature of the sender")
{
    Link link{eachSuite()};
    const QByteArray payload = noise(300'000);
    (void)link.write(payload);
    const Parts good(contentOf(link.path));
    REQUIRE(good.chunks.size() == 5);
    link.sign(good.preamble, good.chunks, good.plainSize);
    CHECK(link.read() == payload);

    const auto refusedAfterSigning = [&](const std::vector<QByteArray> &chunks) {
        link.sign(good.preamble, chunks, good.plainSize);
        bool verified = false;
        const auto kind = refusal(link, &verified);
        CHECK(verified); // so it is the chunks' seal that refuses
        return kind == ErrorKind::BundleDamaged;
    };
    std::vector<QByteArray> chunks = good.chunks;
    std::swap(chunks[1], chunks[2]);
    CHECK(refusedAfterSigning(chunks));
    chunks = good.chunks;
    chunks.erase(chunks.begin() + 1);
    CHECK(refusedAfterSigning(chunks));
    chunks = good.chunks;
    chunks.pop_back();
    CHECK(refusedAfterSigning(chunks));
    chunks = good.chunks;
    chunks.insert(chunks.begin(), chunks[0]);
    CHECK(refusedAfterSigning(chunks));
    chunks = good.chunks;
    chunks[1][10] = static_cast<char>(chunks[1][10] ^ 1);
    CHECK(refusedAfterSigning(chunks));

    (void)link.write(payload);
    const Parts other(contentOf(link.path));
    chunks = good.chunks;
    chunks[1] = other.chunks[1];
    CHECK(refusedAfterSigning(chunks));
    // The same chunks under a changed preamble: re-addressed by the sender itself.
    QByteArray preamble = good.preamble;
    preamble[40] = static_cast<char>(preamble[40] ^ 1);
    link.sign(preamble, good.chunks, good.plainSize);
    CHECK(refusal(link));
}

TEST_CASE("Decompression bombs and false sizes are refused")
{
    Link link{eachSuite()};
    const QByteArray zeros(100'000'000, '\0');
    const QByteArray bomb = zstd(zeros);
    REQUIRE(bomb.size() < 20'000);
    link.forge(bomb, 10); // declares little, holds much
    BundleReader reader(link.path);
    (void)link.verify(reader);
    reader.decrypt(link.receiver.agreement);
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    CHECK(kindOf([&] { (void)reader.read(buffer.data(), buffer.size()); }) == ErrorKind::BundleDamaged);

    bool verified = false;
    link.forge(bomb, 100'000'000); // truthful, but more than 1000 times
    CHECK(refusal(link, &verified) == ErrorKind::BundleDamaged);
    CHECK(!verified);
    link.forge(bomb, ~0ULL);
    CHECK(refusal(link, &verified) == ErrorKind::BundleDamaged);
    CHECK(!verified);
    link.forge(zstd("text"), 5);
    CHECK(refusal(link) == ErrorKind::BundleDamaged);
    link.forge(zstd("text"), 3);
    CHECK(refusal(link) == ErrorKind::BundleDamaged);
    CHECK(kindOf([&] {
              BundleReader capped(link.path, 2);
              (void)link.verify(capped);
          }) == ErrorKind::BundleDamaged);
}

TEST_CASE("Payloads that are not one plain zstd frame are refused")
{
    Link link{eachSuite()};
    const QByteArray frame = zstd("text");
    link.forge(frame, 4);
    CHECK(!refusal(link));
    link.forge(frame + frame, 8);
    CHECK(refusal(link) == ErrorKind::BundleDamaged);
    link.forge(frame + 'x', 4);
    CHECK(refusal(link) == ErrorKind::BundleDamaged);
    link.forge(frame.chopped(1), 4);
    CHECK(refusal(link) == ErrorKind::BundleDamaged);
    link.forge({}, 0);
    CHECK(refusal(link) == ErrorKind::BundleDamaged);
    link.forge(noise(1000), 1000);
    CHECK(refusal(link) == ErrorKind::BundleDamaged);
    link.forge(zstd(noise(10'000), 23), 10'000); // asks the reader for 8 MiB
    CHECK(refusal(link) == ErrorKind::BundleDamaged);
    link.forge(zstd(noise(10'000), 21), 10'000);
    CHECK(!refusal(link));
}

TEST_CASE("Newer formats are told apart from damage")
{
    Link link{eachSuite()};
    const QByteArray frame = zstd("text");
    link.forge(frame, 4, [](BundleHeader &header) { header.major = 2; });
    CHECK(refusal(link) == ErrorKind::TooNew);
    link.forge(frame, 4, [](BundleHeader &header) { header.suite = static_cast<SuiteId>(9); });
    CHECK(refusal(link) == ErrorKind::TooNew);
    link.forge(frame, 4, [](BundleHeader &header) { header.major = 0; });
    CHECK(refusal(link) == ErrorKind::BundleDamaged);
    // A newer minor may add fields at the end; the same minor may not.
    link.forge(
        frame, 4, [](BundleHeader &header) { header.minor = 1; }, "new field");
    CHECK(!refusal(link));
    link.forge(
        frame, 4, [](BundleHeader &) {}, "new field");
    CHECK(refusal(link) == ErrorKind::BundleDamaged);
}

TEST_CASE("Names that would mislead a reader are refused")
{
    Link link{eachSuite()};
    for (const char *name : {"two\nlines", "\u202egnp.exe", "bell\a"}) {
        link.forge(zstd("text"), 4, [&](BundleHeader &header) { header.senderName = QString::fromUtf8(name); });
        CHECK(refusal(link) == ErrorKind::BundleDamaged);
    }
}
