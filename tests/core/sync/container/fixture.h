#pragma once

#include "core/sync/bundlereader.h"
#include "core/sync/bundlewriter.h"
#include "support/bundleforge.h"
#include "support/errors.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

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

/// Runs the test case once for each suite.
inline SuiteId eachSuite()
{
    return GENERATE(SuiteId::Intl, SuiteId::Gm);
}

/// The two sites of the forge, a folder and a file in it.
struct Link : BundleForge
{
    using BundleForge::BundleForge;

    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("one.helin"));

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

    /// Forged bundles, written into the file.
    void forge(const QByteArray &preamble, const KeyPair &ephemeral, const QByteArray &packed, quint64 plainSize)
    {
        replace(path, forged(preamble, ephemeral, packed, plainSize));
    }
    void forge(const QByteArray &packed, quint64 plainSize, auto &&change, const QByteArray &extra = {})
    {
        replace(path, forged(packed, plainSize, change, extra));
    }
    void forge(const QByteArray &packed, quint64 plainSize)
    {
        forge(packed, plainSize, [](BundleHeader &) {});
    }
    void sign(const QByteArray &preamble, const std::vector<QByteArray> &chunks, quint64 plainSize)
    {
        replace(path, signedBundle(preamble, chunks, plainSize));
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
