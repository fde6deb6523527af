#pragma once

#include "core/base/digest.h"
#include "core/security/suite.h"
#include "core/storage/connection.h"

#include <functional>

namespace helin {

/// Photos and scans by the hash of their bytes, in an encrypted file of their own, in chunks. The same picture is kept
/// once. Belongs to its connection's thread.
class AttachmentStore final
{
public:
    static constexpr qint64 largest = 32LL << 20; ///< bytes of one attachment
    static constexpr qsizetype chunkSize = 256 * 1024;

    /// Makes the tables when the file is new.
    AttachmentStore(Connection &connection, Suite &suite);

    /// Keeps the bytes; gives their hash. Throws Invalid when they are empty or too many.
    Digest add(QByteArrayView content);
    [[nodiscard]] bool has(const Digest &hash);
    /// The bytes; empty when this store does not have them (yet). Throws Damaged when they are not what the hash says.
    [[nodiscard]] QByteArray read(const Digest &hash);
    /// Calls `visit` with the place and bytes of every chunk.
    void chunks(const Digest &hash,
                const std::function<void(qint64 total, qint64 offset, QByteArrayView bytes)> &visit);

    /// Takes one chunk of an attachment that arrives in pieces, in order. It is there once all pieces are and fit the
    /// hash; pieces that do not fit are dropped and Damaged is thrown.
    void receive(const Digest &hash, qint64 total, qint64 offset, QByteArrayView bytes);

    /// Drops the bytes of an attachment for good; scrub() of the connection ends it.
    void remove(const Digest &hash);

    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    Connection &m_connection;
    Suite &m_suite;
};

} // namespace helin
