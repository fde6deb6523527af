#include "core/sync/bundleheader.h"

#include "core/base/codec.h"
#include "core/base/error.h"
#include "core/base/toonew.h"
#include "core/security/identity.h"

#include <QIODevice>

namespace helin {

namespace {

// As PNG does it: a byte that 7-bit channels break, a line end that text modes break, an end-of-file for "type".
constexpr char magic[] = "\x89HELIN\r\n\x1a\n\x00";
constexpr qsizetype magicSize = 11;
constexpr qsizetype fixedSize = magicSize + 5; // major, minor, suite, u16 length
constexpr qsizetype maximumFields = 8 * 1024;
constexpr quint64 maximumName = 240;
constexpr quint64 maximumKey = 128;
constexpr quint64 maximumSuccession = 4096;

[[noreturn]] void notABundle()
{
    fail(ErrorKind::BundleDamaged, {QT_TRANSLATE_NOOP("Message", "This file is not a data bundle, or it is damaged.")},
         {QT_TRANSLATE_NOOP("Message", "Please copy it again from its source.")});
}

} // namespace

QByteArray encodedPreamble(const BundleHeader &header)
{
    Encoder fields;
    fields.id(header.sender.site);
    fields.varint(header.sender.incarnation);
    fields.text(header.senderName);
    fields.id(header.receiverSite);
    fields.text(header.receiverName);
    fields.varint(header.number);
    fields.varint(header.baseNumber);
    fields.digest(header.baseHash);
    fields.varint(header.firstPosition);
    fields.varint(header.lastPosition);
    fields.varint(header.listNumber);
    fields.digest(header.listHash);
    fields.zigzag(header.createdHlc);
    fields.bytes(header.ephemeralKey);
    fields.bytes(header.succession);
    if (fields.size() > maximumFields || header.senderName.toUtf8().size() > qsizetype(maximumName) ||
        header.receiverName.toUtf8().size() > qsizetype(maximumName) ||
        header.succession.size() > qsizetype(maximumSuccession)) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "The name of the site is missing or too long.")});
    }
    Encoder preamble;
    preamble.raw({magic, magicSize});
    preamble.u8(header.major);
    preamble.u8(header.minor);
    preamble.u8(static_cast<quint8>(header.suite));
    preamble.u16(static_cast<quint16>(fields.size()));
    preamble.raw(fields.view());
    return preamble.take();
}

BundlePreamble readPreamble(QIODevice &device)
{
    BundlePreamble preamble;
    preamble.bytes = device.read(fixedSize);
    if (preamble.bytes.size() != fixedSize || !preamble.bytes.startsWith(QByteArrayView{magic, magicSize})) {
        notABundle();
    }
    Decoder fixed(QByteArrayView(preamble.bytes).sliced(magicSize));
    BundleHeader &header = preamble.header;
    header.major = fixed.u8();
    header.minor = fixed.u8();
    header.suite = static_cast<SuiteId>(fixed.u8());
    if (header.major > BundleHeader::majorVersion) {
        failTooNew(header.major, BundleHeader::majorVersion);
    }
    (void)Suite::create(header.suite); // throws for one that this program does not have
    const qsizetype size = fixed.u16();
    const QByteArray rest = device.read(std::min(size, maximumFields));
    if (header.major == 0 || rest.size() != size) {
        notABundle();
    }
    preamble.bytes += rest;

    Decoder fields(rest);
    header.sender.site = fields.id();
    header.sender.incarnation = static_cast<quint32>(fields.varint(0xffffffff));
    header.senderName = fields.text(maximumName);
    header.receiverSite = fields.id();
    header.receiverName = fields.text(maximumName);
    header.number = fields.varint();
    header.baseNumber = fields.varint();
    header.baseHash = fields.digest();
    header.firstPosition = fields.varint();
    header.lastPosition = fields.varint();
    header.listNumber = fields.varint();
    header.listHash = fields.digest();
    header.createdHlc = fields.zigzag();
    header.ephemeralKey = fields.bytes(maximumKey).toByteArray();
    header.succession = fields.bytes(maximumSuccession).toByteArray();
    if (!isPlainLine(header.senderName) || !isPlainLine(header.receiverName)) {
        notABundle();
    }
    if (header.minor == BundleHeader::minorVersion) {
        fields.expectEnd();
    }
    return preamble;
}

QByteArray BundleTrailer::encoded() const
{
    Encoder encoder;
    encoder.u64(plainSize);
    encoder.u64(cipherSize);
    encoder.u64(chunks);
    encoder.digest(cipherHash);
    return encoder.take();
}

BundleTrailer BundleTrailer::parse(QByteArrayView bytes)
{
    Decoder decoder(bytes);
    BundleTrailer trailer;
    trailer.plainSize = decoder.u64();
    trailer.cipherSize = decoder.u64();
    trailer.chunks = decoder.u64();
    trailer.cipherHash = decoder.digest();
    decoder.expectEnd();
    return trailer;
}

namespace bundleformat {

QByteArray chunkNonce(quint64 index, bool last, int nonceSize)
{
    Encoder encoder;
    encoder.u64(index);
    encoder.boolean(last);
    QByteArray nonce = encoder.take();
    nonce.append(nonceSize - nonce.size(), '\0');
    return nonce;
}

QByteArray chunkAssociated(const QByteArray &preamble, quint64 index, bool last)
{
    Encoder encoder(preamble.size() + 9);
    encoder.raw(preamble);
    encoder.u64(index);
    encoder.boolean(last);
    return encoder.take();
}

QByteArray keyContext(const QByteArray &receiverKey, const QByteArray &preamble)
{
    Encoder encoder;
    encoder.raw("helin bundle key");
    encoder.bytes(receiverKey);
    encoder.raw(preamble);
    return encoder.take();
}

Digest bundleHash(Suite &suite, const QByteArray &preamble, const QByteArray &trailer)
{
    return suite.hash(preamble + trailer);
}

} // namespace bundleformat

} // namespace helin
