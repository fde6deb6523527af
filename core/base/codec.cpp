#include "core/base/codec.h"

#include <QStringDecoder>

#include <algorithm>

namespace helin {

void Encoder::grow(qsizetype more)
{
    const qsizetype wanted = std::max<qsizetype>({256, m_capacity * 2, m_used + more});
    QByteArray larger(wanted, Qt::Uninitialized);
    if (m_used > 0) {
        std::memcpy(larger.data(), m_data, static_cast<size_t>(m_used));
    }
    m_buffer = std::move(larger);
    m_data = m_buffer.data();
    m_capacity = m_buffer.size();
}

quint64 Decoder::longVarint(quint8 first)
{
    quint64 value = first & 0x7fU;
    for (int shift = 7; shift < 64; shift += 7) {
        const quint8 byte = u8();
        if (shift == 63 && byte > 1) {
            damaged(); // more than 64 bits
        }
        value |= static_cast<quint64>(byte & 0x7fU) << shift;
        if (byte < 0x80) {
            if (byte == 0) {
                damaged(); // a shorter form exists
            }
            return value;
        }
    }
    damaged();
}

QString Decoder::text(quint64 limit)
{
    const QByteArrayView utf8 = bytes(limit);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = decoder.decode(utf8);
    if (decoder.hasError()) {
        damaged();
    }
    return result;
}

void Decoder::damaged() const
{
    fail(m_kind, {QT_TRANSLATE_NOOP("Message", "The content is damaged or was not written by this program.")});
}

} // namespace helin
