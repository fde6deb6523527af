#include "core/base/id.h"

#include <QRandomGenerator>
#include <QUuid>

#include <cstring>

namespace helin {

namespace {

constexpr unsigned counterLimit = 0x1000; // twelve bits, rand_a of RFC 9562 section 5.7

RecordId assemble(qint64 millis, unsigned counter, quint64 random)
{
    std::array<char, RecordId::size> bytes{};
    for (int i = 0; i < 6; ++i) {
        bytes[static_cast<size_t>(i)] = static_cast<char>((millis >> (8 * (5 - i))) & 0xff);
    }
    bytes[6] = static_cast<char>(0x70 | (counter >> 8));
    bytes[7] = static_cast<char>(counter & 0xff);
    std::memcpy(bytes.data() + 8, &random, 8);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3f) | 0x80);
    return RecordId::fromBytes({bytes.data(), RecordId::size});
}

/// Keeps (millis, counter) rising even when the clock stands still or steps back.
void advance(qint64 now, qint64 &millis, unsigned &counter)
{
    if (now > millis) {
        millis = now;
        counter = 0;
    } else if (++counter == counterLimit) {
        ++millis;
        counter = 0;
    }
}

} // namespace

RecordId RecordId::fromBytes(QByteArrayView bytes)
{
    RecordId id;
    if (bytes.size() == size) {
        std::memcpy(id.m_bytes.data(), bytes.data(), size);
    }
    return id;
}

std::optional<RecordId> RecordId::parse(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text.trimmed());
    if (uuid.isNull()) {
        return std::nullopt;
    }
    return fromBytes(uuid.toRfc4122());
}

QString RecordId::toString() const
{
    return QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}

RecordId SystemIdSource::next(qint64 millis)
{
    advance(millis, m_millis, m_counter);
    return assemble(m_millis, m_counter, QRandomGenerator::system()->generate64());
}

RecordId SeededIdSource::next(qint64 millis)
{
    advance(millis, m_millis, m_counter);
    // splitmix64: enough for ids that must only differ, and the same on every machine.
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return assemble(m_millis, m_counter, z ^ (z >> 31));
}

} // namespace helin
