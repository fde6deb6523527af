#pragma once

#include "core/base/codec.h"
#include "core/security/identity.h"
#include "core/sync/bundlereader.h"
#include "core/sync/bundlewriter.h"
#include "support/errors.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <zstd.h>

#include <optional>
#include <random>

namespace helin::test {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void replace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// Bytes that hardly compress; the same for the same seed.
inline QByteArray noise(qsizetype size, quint32 seed = 1)
{
    std::mt19937 random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        byte = static_cast<char>(random());
    }
    return bytes;
}

inline QByteArray zstd(const QByteArray &plain, int windowLog = 0)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    if (windowLog > 0) {
        ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
    }
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(plain.size()))), Qt::Uninitialized);
    ZSTD_inBuffer input{plain.constData(), static_cast<size_t>(plain.size()), 0};
    ZSTD_outBuffer output{packed.data(), static_cast<size_t>(packed.size()), 0};
    if (windowLog > 0) { // a frame ended in one call would shrink its window to the content
        ZSTD_compressStream2(context, &output, &input, ZSTD_e_continue);
    }
    REQUIRE(ZSTD_compressStream2(context, &output, &input, ZSTD_e_end) == 0);
    ZSTD_freeCCtx(context);
    return packed.left(static_cast<qsizetype>(output.pos));
}

/// Two sites, a folder, and a second writer of the format that can write what the real one never would.
struct Link
{
    std::unique_ptr<Suite> suite = Suite::create(SuiteId::Intl);
    SiteIdentity sender = SiteIdentity::make(*suite, RecordId::fromBytes(QByteArray(16, 'a')), QStringLiteral("331102"),
                                             QStringLiteral("岙底村一号机"), SiteRole::Station);
    SiteIdentity receiver = SiteIdentity::make(*suite, RecordId::fromBytes(QByteArray(16, 'b')),
                                               QStringLiteral("331100"), QStringLiteral("白泉镇"), SiteRole::Township);
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("one.helin"));

    [[nodiscard]] BundleHeader header() const
    {
        BundleHeader header;
        header.sender.site = sender.site;
        header.sender.incarnation = 3;
        header.senderName = sender.name;
        header.receiverSite = receiver.site;
        header.receiverName = receiver.name;
        header.number = 12;
        header.baseNumber = 11;
        header.baseHash = Digest::fromBytes(QByteArray(32, 'h'));
        header.firstPosition = 400;
        header.lastPosition = 520;
        header.listNumber = 7;
        header.listHash = Digest::fromBytes(QByteArray(32, 'l'));
        header.createdHlc = 1'750'000'000'000LL << 16;
        return header;
    }

    BundleFile write(const QByteArray &payload, qsizetype step = 100'000)
    {
        BundleWriter writer(header(), receiver.agreement.publicKey, sender.signing, path);
        for (qsizetype at = 0; at < payload.size(); at += step) {
            writer.write(QByteArrayView(payload).sliced(at, std::min(step, payload.size() - at)));
        }
        return writer.finish();
    }

    Digest verify(BundleReader &reader) const
    {
        return reader.verify(receiver.site, [this](const BundleHeader &) { return sender.signing.publicKey; });
    }

    /// The whole payload, checked in full.
    QByteArray read(qsizetype step = 100'000) const
    {
        BundleReader reader(path);
        (void)verify(reader);
        reader.decrypt(receiver.agreement);
        QByteArray payload;
        QByteArray buffer(step, Qt::Uninitialized);
        while (const qsizetype got = reader.read(buffer.data(), step)) {
            payload += buffer.first(got);
        }
        return payload;
    }

    /// Writes a bundle from a preamble and any compressed bytes, as docs/bundle-format.md says, with a true signature.
    void forge(const QByteArray &preamble, const KeyPair &ephemeral, const QByteArray &packed, quint64 plainSize)
    {
        Encoder context;
        context.raw("helin bundle key");
        context.bytes(receiver.agreement.publicKey);
        context.raw(preamble);
        const auto aead = suite->aead(suite->agree(ephemeral.privateKey, receiver.agreement.publicKey, context.view()));
        std::vector<QByteArray> chunks;
        qsizetype at = 0;
        do {
            QByteArray chunk = packed.mid(at, 65536);
            at += chunk.size();
            Encoder place;
            place.u64(chunks.size());
            place.boolean(at == packed.size());
            aead->seal(place.view().toByteArray() + QByteArray(15, 0), preamble + place.view().toByteArray(), chunk);
            chunks.push_back(chunk);
        } while (at < packed.size());
        sign(preamble, chunks, plainSize);
    }

    /// The same from the real header, possibly changed, with extra bytes at the end of the fields.
    void forge(const QByteArray &packed, quint64 plainSize, auto &&change, const QByteArray &extra = {})
    {
        const KeyPair ephemeral = suite->newAgreementKeys();
        BundleHeader changed = header();
        changed.ephemeralKey = ephemeral.publicKey;
        change(changed);
        QByteArray preamble = encodedPreamble(changed) + extra;
        preamble[14] = static_cast<char>((preamble.size() - 16) & 0xff);
        preamble[15] = static_cast<char>((preamble.size() - 16) >> 8);
        forge(preamble, ephemeral, packed, plainSize);
    }
    void forge(const QByteArray &packed, quint64 plainSize)
    {
        forge(packed, plainSize, [](BundleHeader &) {});
    }

    /// Puts preamble, chunks, a fitting trailer and the sender's signature into the file.
    void sign(const QByteArray &preamble, const std::vector<QByteArray> &chunks, quint64 plainSize)
    {
        QByteArray all;
        for (const QByteArray &chunk : chunks) {
            all += chunk;
        }
        Encoder trailer;
        trailer.u64(plainSize);
        trailer.u64(static_cast<quint64>(all.size()));
        trailer.u64(chunks.size());
        trailer.digest(suite->hash(all));
        const QByteArray trailerBytes = trailer.take();
        replace(path, preamble + all + trailerBytes + suite->sign(sender.signing.privateKey, preamble + trailerBytes));
    }
};

/// A bundle file taken apart.
struct Parts
{
    QByteArray preamble;
    std::vector<QByteArray> chunks;
    quint64 plainSize = 0;

    explicit Parts(const QByteArray &file)
    {
        const qsizetype fields = static_cast<quint8>(file[14]) + 256 * static_cast<quint8>(file[15]);
        preamble = file.left(16 + fields);
        const qsizetype end = file.size() - 56 - 64;
        for (qsizetype at = preamble.size(); at < end; at += 65552) {
            chunks.push_back(file.mid(at, std::min<qsizetype>(65552, end - at)));
        }
        plainSize = Decoder(QByteArrayView(file).sliced(end)).u64();
    }
};

} // namespace helin::test
