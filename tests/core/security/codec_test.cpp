#include "core/base/codec.h"
#include "support/errors.h"

#include <catch2/catch.hpp>

#include <limits>
#include <vector>

using namespace helin;
using helin::test::kindOf;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

TEST_CASE("Every kind of value comes back from the codec as it went in")
{
    const std::vector<quint64> numbers{0,     1,     127,           128,
                                       16383, 16384, 0xffffffffULL, std::numeric_limits<quint64>::max()};
    const std::vector<qint64> signedNumbers{
        0, -1, 1, -64, 64, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    const RecordId id = RecordId::fromBytes(QByteArray(16, 'i'));
    const Digest digest = Digest::fromBytes(QByteArray(32, 'd'));
    Encoder encoder;
    for (const quint64 number : numbers) {
        encoder.varint(number);
    }
    for (const qint64 number : signedNumbers) {
        encoder.zigzag(number);
    }
    encoder.u8(0xfe);
    encoder.u16(0xfedc);
    encoder.u32(0xfedcba98);
    encoder.u64(0xfedcba9876543210ULL);
    encoder.boolean(true);
    encoder.bytes(QByteArray(1000, 'x'));
    encoder.bytes({});
    encoder.text(QStringLiteral("和邻 𬭚"));
    encoder.id(id);
    encoder.digest(digest);
    const QByteArray bytes = encoder.take();
    CHECK(encoder.size() == 0);

    Decoder decoder(bytes);
    for (const quint64 number : numbers) {
        CHECK(decoder.varint() == number);
    }
    for (const qint64 number : signedNumbers) {
        CHECK(decoder.zigzag() == number);
    }
    CHECK(decoder.u8() == 0xfe);
    CHECK(decoder.u16() == 0xfedc);
    CHECK(decoder.u32() == 0xfedcba98);
    CHECK(decoder.u64() == 0xfedcba9876543210ULL);
    CHECK(decoder.boolean());
    CHECK(decoder.bytes(1000) == QByteArray(1000, 'x'));
    CHECK(decoder.bytes(0).isEmpty());
    CHECK(decoder.text(100) == QStringLiteral("和邻 𬭚"));
    CHECK(decoder.id() == id);
    CHECK(decoder.digest() == digest);
    decoder.expectEnd();
    CHECK(kindOf([&] { (void)decoder.u8(); }) == ErrorKind::BundleDamaged);
}

TEST_CASE("The encoding is the documented one")
{
    Encoder encoder;
    encoder.varint(300);
    encoder.zigzag(-2);
    encoder.u16(0x0102);
    encoder.text(QStringLiteral("村"));
    CHECK(encoder.view().toByteArray().toHex() == QByteArray("ac0203020103e69d91"));
    encoder.clear();
    encoder.u8(7);
    CHECK(encoder.take() == QByteArray(1, 7));
}

TEST_CASE("The decoder refuses what an encoder would not write")
{
    const auto refused = [](const QByteArray &bytes, auto &&read) {
        return kindOf([&] {
                   Decoder decoder(bytes, ErrorKind::Damaged);
                   read(decoder);
               }) == ErrorKind::Damaged;
    };
    CHECK(refused(hex("8000"), [](Decoder &d) { (void)d.varint(); }));                   // overlong
    CHECK(refused(hex("80"), [](Decoder &d) { (void)d.varint(); }));                     // cut
    CHECK(refused(hex("ffffffffffffffffff02"), [](Decoder &d) { (void)d.varint(); }));   // 65 bits
    CHECK(refused(hex("ffffffffffffffffff8101"), [](Decoder &d) { (void)d.varint(); })); // 11 bytes
    CHECK(refused(hex("02"), [](Decoder &d) { (void)d.boolean(); }));
    CHECK(refused(hex("05"), [](Decoder &d) { (void)d.varint(4); }));
    CHECK(refused(hex("03616263"), [](Decoder &d) { (void)d.bytes(2); }));
    CHECK(refused(hex("0461"), [](Decoder &d) { (void)d.bytes(100); }));
    CHECK(refused(hex("ffffffffffffffff7f61"), [](Decoder &d) { (void)d.bytes(~0ULL); }));
    CHECK(refused(hex("ffffffffffffffffff01"), [](Decoder &d) { (void)d.bytes(~0ULL); }));
    CHECK(refused(hex("01ff"), [](Decoder &d) { (void)d.text(10); }));
    CHECK(refused(hex("02e69d"), [](Decoder &d) { (void)d.text(10); }));
    CHECK(refused(hex("640000"), [](Decoder &d) { (void)d.count(1000); }));
    CHECK(refused(hex("0100"), [](Decoder &d) { (void)d.count(1000, 2); }));
    CHECK(refused(hex("0000"), [](Decoder &d) {
        (void)d.u8();
        d.expectEnd();
    }));
}
