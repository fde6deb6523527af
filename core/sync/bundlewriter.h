#pragma once

#include "core/sync/bundleheader.h"

#include <QFile>

#include <memory>

struct ZSTD_CCtx_s;

namespace helin {

/// A bundle that was written and read back.
struct BundleFile
{
    QString path;
    quint64 bytes = 0;     ///< of the file
    quint64 plainSize = 0; ///< of the payload
    Digest hash;           ///< names this bundle in receipts and as the base of later ones
};

/// Writes one bundle: payload → zstd → sealed chunks → a temporary file beside the target (`….part`). Memory stays
/// below 4 MB whatever the payload's size. An object that is destroyed before publish() leaves nothing behind.
/// Not thread-safe; all methods may throw Io or DiskFull.
class BundleWriter final
{
public:
    /// `header` without its ephemeral key; `receiverKey` is the receiver's public agreement key from the membership
    /// list; `signing` is the sender's key pair and must outlive the writer. Throws NotTrusted for an unusable key.
    BundleWriter(BundleHeader header, const QByteArray &receiverKey, const KeyPair &signing, const QString &path);
    ~BundleWriter();
    BundleWriter(const BundleWriter &) = delete;
    BundleWriter &operator=(const BundleWriter &) = delete;

    /// Appends to the payload. Throws Refused once the file would pass 4 GiB: see bytesWritten().
    void write(QByteArrayView payload);
    /// Bytes of the file so far. A caller with more to send than fits on FAT32 ends this bundle at a record boundary
    /// and puts the following log positions into the next.
    [[nodiscard]] quint64 bytesWritten() const { return m_fileSize; }

    /// Ends the payload, signs, flushes to the disk, reads the whole file back and checks hash and signature. The file
    /// still has its temporary name, so that the caller can note the export before it becomes visible.
    const BundleFile &seal();
    /// Gives the sealed file its name, replacing a file of that name.
    void publish();
    /// seal() and publish().
    BundleFile finish();

private:
    void compress(QByteArrayView payload, bool last);
    void sealChunk(bool last);
    void put(QByteArrayView bytes);

    std::unique_ptr<Suite> m_suite;
    std::unique_ptr<Hasher> m_cipherHash;
    std::unique_ptr<Aead> m_aead;
    std::unique_ptr<ZSTD_CCtx_s, size_t (*)(ZSTD_CCtx_s *)> m_zstd;
    const KeyPair &m_signing;
    BundleHeader m_header;
    QByteArray m_preamble;
    QByteArray m_chunk;
    qsizetype m_chunkUsed = 0;
    BundleTrailer m_trailer;
    quint64 m_fileSize = 0;
    QString m_path;
    QFile m_file;
    BundleFile m_result;
    bool m_published = false;
};

} // namespace helin
