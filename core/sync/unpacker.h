#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

struct ZSTD_DCtx_s;

namespace helin {

/// Throws BundleDamaged: the bundle was cut off or changed on its way.
[[noreturn]] void bundleDamaged(const char *detail);

/// The payload of a bundle, from its beginning to its end.
class PayloadSource
{
public:
    virtual ~PayloadSource() = default;
    /// Up to `size` bytes; 0 at the end.
    [[nodiscard]] virtual qsizetype read(char *buffer, qsizetype size) = 0;
};

/// Decompresses one zstd frame that comes in pieces, in memory bounded by the format's window, never beyond the size
/// that was declared. The end is reported only when the frame, the pieces and that size end together; otherwise, and
/// for anything that is no such frame, throws BundleDamaged.
class Unpacker final : public PayloadSource
{
public:
    /// The next piece, valid until the next call; nothing after the last.
    using Pieces = std::function<std::optional<QByteArrayView>()>;

    Unpacker(quint64 plainSize, Pieces pieces);

    [[nodiscard]] qsizetype read(char *buffer, qsizetype size) override;

private:
    quint64 m_plainSize;
    Pieces m_pieces;
    std::unique_ptr<ZSTD_DCtx_s, size_t (*)(ZSTD_DCtx_s *)> m_zstd;
    QByteArrayView m_piece;
    quint64 m_produced = 0;
    bool m_frameDone = false;
};

} // namespace helin
