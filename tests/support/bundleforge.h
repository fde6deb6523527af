#pragma once

#include "core/base/codec.h"
#include "core/security/identity.h"
#include "core/sync/bundleheader.h"

#include <zstd.h>

#include <memory>
#include <vector>

namespace helin::test {

/// One zstd frame; the window is the library's choice unless its logarithm is given.
inline QByteArray zstd(const QByteArray &plain, int windowLog = 0)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context{ZSTD_createCCtx(), ZSTD_freeCCtx};
    if (windowLog > 0) {
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, windowLog);
    }
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(plain.size()))), Qt::Uninitialized);
    ZSTD_inBuffer input{plain.constData(), static_cast<size_t>(plain.size()), 0};
    ZSTD_outBuffer output{packed.data(), static_cast<size_t>(packed.size()), 0};
    if (windowLog > 0) { // a frame ended in one call would shrink its window to the content
        ZSTD_compressStream2(context.get(), &output, &input, ZSTD_e_continue);
    }
    if (ZSTD_compressStream2(context.get(), &output, &input, ZSTD_e_end) != 0) {
        qFatal("no room for a zstd frame");
    }
    return packed.left(static_cast<qsizetype>(output.pos));
}

/// Two sites and a second writer of the bundle format that can write what the real one never would.
struct BundleForge
{
    explicit BundleForge(SuiteId id = SuiteId::Intl)
        : suite{Suite::create(id)}
        , sender{SiteIdentity::make(*suite, RecordId::fromBytes(QByteArray(16, 'a')), QStringLiteral("331102"),
                                    QStringLiteral("岙底村一号机"), SiteRole::Station)}
        , receiver{SiteIdentity::make(*suite, RecordId::fromBytes(QByteArray(16, 'b')), QStringLiteral("331100"),
                                      QStringLiteral("白泉镇"), SiteRole::Township)}
    {}

    std::unique_ptr<Suite> suite;
    SiteIdentity sender;
    SiteIdentity receiver;

    [[nodiscard]] BundleHeader header() const
    {
        BundleHeader header;
        header.suite = suite->id();
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

    /// A bundle from a preamble and any compressed bytes, as docs/bundle-format.md says, with a true signature.
    [[nodiscard]] QByteArray forged(const QByteArray &preamble, const KeyPair &ephemeral, const QByteArray &packed,
                                    quint64 plainSize) const
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
            const QByteArray bytes = place.view().toByteArray();
            aead->seal(bytes.leftJustified(suite->nonceSize(), '\0'), preamble + bytes, chunk);
            chunks.push_back(chunk);
        } while (at < packed.size());
        return signedBundle(preamble, chunks, plainSize);
    }

    /// The same from the real header, possibly changed, with extra bytes at the end of the fields.
    [[nodiscard]] QByteArray forged(const QByteArray &packed, quint64 plainSize, auto &&change,
                                    const QByteArray &extra = {}) const
    {
        const KeyPair ephemeral = suite->newAgreementKeys();
        BundleHeader changed = header();
        changed.ephemeralKey = ephemeral.publicKey;
        change(changed);
        QByteArray preamble = encodedPreamble(changed) + extra;
        preamble[14] = static_cast<char>((preamble.size() - 16) & 0xff);
        preamble[15] = static_cast<char>((preamble.size() - 16) >> 8);
        return forged(preamble, ephemeral, packed, plainSize);
    }

    /// Preamble, chunks, a fitting trailer and the sender's signature.
    [[nodiscard]] QByteArray signedBundle(const QByteArray &preamble, const std::vector<QByteArray> &chunks,
                                          quint64 plainSize) const
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
        return preamble + all + trailerBytes + suite->sign(sender.signing.privateKey, preamble + trailerBytes);
    }
};

} // namespace helin::test
