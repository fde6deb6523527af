#pragma once

#include "core/sync/bundleheader.h"
#include "core/sync/unpacker.h"

#include <QFile>

#include <functional>
#include <memory>

namespace helin {

/// Reads one bundle in the only safe order: preamble → trust → signature → hash of the whole file → chunk by chunk.
/// Nothing is handed out before it is authenticated. Memory stays below 4 MB. Not thread-safe.
///
///     BundleReader reader(path);                                  // header() can be shown, but proves nothing
///     const Digest hash = reader.verify(ownSite, keyFromList);    // whole file is from the sender, for us, unchanged
///     reader.decrypt(ownAgreementKeys);
///     while ((n = reader.read(buffer, size)) > 0) { … }
///
/// Errors, each with its sentence: BundleDamaged (cut, changed, over a limit), TooNew, WrongReceiver, NotTrusted
/// (sender unknown or signature wrong), Io. A failed reader is thrown away.
class BundleReader final : public PayloadSource
{
public:
    /// Gives the sender's public signing key from the membership list that the header names, or throws the reason why
    /// this sender is not trusted; an empty array is refused as NotTrusted.
    using SenderKey = std::function<QByteArray(const BundleHeader &)>;

    /// Opens the file and reads the preamble. `maximumPlainSize` caps the payload.
    explicit BundleReader(const QString &path, quint64 maximumPlainSize = bundleformat::maximumPlainSize);
    ~BundleReader() override;
    BundleReader(const BundleReader &) = delete;
    BundleReader &operator=(const BundleReader &) = delete;

    [[nodiscard]] const BundleHeader &header() const { return m_preamble.header; }

    /// Receiver, sender, signature, sizes, then one pass over the file for its hash. Returns the bundle's hash.
    Digest verify(const RecordId &ownSite, const SenderKey &senderKey);

    /// Bytes of the payload, as signed. After verify().
    [[nodiscard]] quint64 plainSize() const { return m_trailer.plainSize; }

    /// Derives the key. After verify(). `agreement` is the receiver's key pair.
    void decrypt(const KeyPair &agreement);

    /// Up to `size` bytes of payload; 0 at its end. The end is reported only when the frame, the last chunk and the
    /// signed size agree.
    [[nodiscard]] qsizetype read(char *buffer, qsizetype size) override;

private:
    void readTrailer(const QByteArray &senderKey);
    void checkHash();
    /// The next chunk, opened; nothing after the last.
    [[nodiscard]] std::optional<QByteArrayView> nextChunk();

    BundlePreamble m_preamble;
    quint64 m_maximumPlainSize;
    QFile m_file;
    std::unique_ptr<Suite> m_suite;
    std::unique_ptr<Aead> m_aead;
    std::unique_ptr<Unpacker> m_unpacker;
    BundleTrailer m_trailer;
    Digest m_hash;
    QByteArray m_chunk;
    quint64 m_nextChunk = 0;
    bool m_verified = false;
};

} // namespace helin
