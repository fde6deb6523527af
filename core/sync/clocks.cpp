#include "core/sync/clocks.h"

#include "core/base/codec.h"

#include <algorithm>

namespace helin {

Clocks Clocks::unpack(const QByteArray &bytes)
{
    Decoder decoder{bytes, ErrorKind::Damaged};
    Clocks clocks;
    clocks.m_base = qint64(decoder.varint());
    while (!decoder.atEnd()) {
        const auto tag = quint16(decoder.varint(0xffff));
        const auto position = qint64(decoder.varint());
        clocks.m_exceptions.emplace_back(tag, position);
    }
    return clocks;
}

QByteArray Clocks::pack() const
{
    Encoder encoder;
    encoder.varint(quint64(m_base));
    for (const auto &[tag, position] : m_exceptions) {
        encoder.varint(tag);
        encoder.varint(quint64(position));
    }
    return encoder.take();
}

qint64 Clocks::positionOf(quint16 registerTag) const
{
    const auto found = std::lower_bound(m_exceptions.begin(), m_exceptions.end(), registerTag,
                                        [](const auto &entry, quint16 tag) { return entry.first < tag; });
    return found != m_exceptions.end() && found->first == registerTag ? found->second : m_base;
}

void Clocks::set(quint16 registerTag, qint64 position)
{
    const auto found = std::lower_bound(m_exceptions.begin(), m_exceptions.end(), registerTag,
                                        [](const auto &entry, quint16 tag) { return entry.first < tag; });
    if (found != m_exceptions.end() && found->first == registerTag) {
        found->second = position;
    } else {
        m_exceptions.emplace(found, registerTag, position);
    }
}

} // namespace helin
