#pragma once

#include "core/base/digest.h"
#include "core/security/suite.h"
#include "core/sync/version.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

class QIODevice;

namespace helin {

/// What stands at the front of every bundle, readable without keys: from whom, to whom, which number. Everything in it
/// is covered by the signature, by the key derivation and by the seal of every chunk. docs/bundle-format.md §2.
struct BundleHeader
{
    static constexpr quint8 majorVersion = 1;
    static constexpr quint8 minorVersion = 0;

    quint8 major = majorVersion; ///< a newer one cannot be read
    quint8 minor = minorVersion; ///< a newer one may carry more header fields, which are skipped
    SuiteId suite = SuiteId::Intl;

    WriterId sender;
    QString senderName; ///< for couriers and file lists; never a person's name
    RecordId receiverSite;
    QString receiverName;

    quint64 number = 0;        ///< of this bundle on the link sender incarnation → receiver, from 1
    quint64 baseNumber = 0;    ///< last bundle the receiver acknowledged; 0: none, from the beginning
    Digest baseHash;           ///< bundle hash of the base; null if baseNumber is 0
    quint64 firstPosition = 0; ///< range of the link's log positions carried, inclusive;
    quint64 lastPosition = 0;  ///< last = first - 1: no changes, only acknowledgements or lists

    quint64 listNumber = 0; ///< membership list the sender went by
    Digest listHash;

    qint64 createdHlc = 0; ///< packed HLC reading of the sender at export

    QByteArray ephemeralKey; ///< set by BundleWriter
    QByteArray succession;   ///< room for one statement of key succession; empty in format 1.0

    /// Wall time of the export by the sender's clock.
    [[nodiscard]] QDateTime created() const { return QDateTime::fromMSecsSinceEpoch(createdHlc >> 16, Qt::UTC); }
};

/// A header as it stands in the file: the preamble's exact bytes, and what they mean.
struct BundlePreamble
{
    BundleHeader header;
    QByteArray bytes;
};

/// The preamble of a header: magic, versions, suite, length, fields. Throws Invalid for texts that are too long.
[[nodiscard]] QByteArray encodedPreamble(const BundleHeader &header);

/// Reads a preamble from the start of a device; leaves the device after it. Reads a few hundred bytes, at most 8 KiB.
/// Throws BundleDamaged (also for files that are no bundles), TooNew or Io. Nothing of it is proven yet.
[[nodiscard]] BundlePreamble readPreamble(QIODevice &device);

/// The last bytes of a bundle, before the signature.
struct BundleTrailer
{
    static constexpr int size = 8 + 8 + 8 + Digest::size;

    quint64 plainSize = 0;  ///< bytes of payload, before compression
    quint64 cipherSize = 0; ///< bytes of all chunks, tags included
    quint64 chunks = 0;
    Digest cipherHash; ///< over all chunks

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static BundleTrailer parse(QByteArrayView bytes);
};

/// How the payload is cut, sealed and bounded.
namespace bundleformat {
constexpr qsizetype chunkSize = 64 * 1024;        ///< of compressed payload; every chunk but the last is full
constexpr int windowLog = 20;                     ///< of the zstd frame, as written
constexpr int maximumWindowLog = 21;              ///< of the zstd frame, as accepted: 2 MiB of memory
constexpr quint64 freePlainSize = 64ULL << 20;    ///< up to here the compression ratio does not matter
constexpr quint64 maximumRatio = 1000;            ///< beyond, payload / chunks may not exceed it
constexpr quint64 maximumPlainSize = 64ULL << 30; ///< default cap of the payload
constexpr quint64 maximumFileSize = 0xffffffff;   ///< FAT32

/// Nonce of a chunk: its index as u64, the last flag as a byte, zeros. The key is used for one bundle only.
[[nodiscard]] QByteArray chunkNonce(quint64 index, bool last, int nonceSize);
/// Associated data of a chunk: preamble ‖ index as u64 ‖ last flag as a byte.
[[nodiscard]] QByteArray chunkAssociated(const QByteArray &preamble, quint64 index, bool last);
/// Context of the key derivation: label ‖ receiver's agreement key ‖ preamble.
[[nodiscard]] QByteArray keyContext(const QByteArray &receiverKey, const QByteArray &preamble);
/// What other bundles and receipts call this bundle: hash(preamble ‖ trailer), the bytes that the signature covers.
[[nodiscard]] Digest bundleHash(Suite &suite, const QByteArray &preamble, const QByteArray &trailer);
} // namespace bundleformat

} // namespace helin
