#include "core/sync/unpacker.h"

#include "core/base/error.h"
#include "core/sync/bundleheader.h"

#include <zstd.h>

namespace helin {

void bundleDamaged(const char *detail)
{
    throw Exception{Error{ErrorKind::BundleDamaged,
                          {QT_TRANSLATE_NOOP("Message", "The bundle was cut off or changed on its way.")},
                          {QT_TRANSLATE_NOOP("Message", "Nothing was taken over from it.")},
                          {QT_TRANSLATE_NOOP("Message", "Please copy it again from its source.")},
                          {},
                          QString::fromLatin1(detail)}};
}

Unpacker::Unpacker(quint64 plainSize, Pieces pieces)
    : m_plainSize{plainSize}
    , m_pieces{std::move(pieces)}
    , m_zstd{ZSTD_createDCtx(), ZSTD_freeDCtx}
{
    ZSTD_DCtx_setParameter(m_zstd.get(), ZSTD_d_windowLogMax, bundleformat::maximumWindowLog);
}

qsizetype Unpacker::read(char *buffer, qsizetype size)
{
    ZSTD_outBuffer output{buffer, static_cast<size_t>(size), 0};
    while (output.pos < output.size && !m_frameDone) {
        if (m_piece.isEmpty()) {
            const std::optional<QByteArrayView> next = m_pieces();
            if (!next || next->isEmpty()) {
                bundleDamaged("payload ends early");
            }
            m_piece = *next;
        }
        ZSTD_inBuffer input{m_piece.data(), static_cast<size_t>(m_piece.size()), 0};
        const size_t before = output.pos;
        const size_t pending = ZSTD_decompressStream(m_zstd.get(), &output, &input);
        if (ZSTD_isError(pending) != 0) {
            bundleDamaged(ZSTD_getErrorName(pending));
        }
        m_piece = m_piece.sliced(static_cast<qsizetype>(input.pos));
        m_produced += output.pos - before;
        m_frameDone = pending == 0;
        if (m_produced > m_plainSize) {
            bundleDamaged("more payload than declared");
        }
        if (m_frameDone && (!m_piece.isEmpty() || m_produced != m_plainSize || m_pieces())) {
            bundleDamaged("payload and declared size differ");
        }
    }
    return static_cast<qsizetype>(output.pos);
}

} // namespace helin
