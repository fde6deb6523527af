#pragma once

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <cstring>

namespace helin {

/// Appends numbers, ids and byte strings to one growing buffer: the canonical binary form used in the change log, in
/// bundles and in signed lists. One value has exactly one encoding:
///   - `varint`: unsigned LEB128, shortest form, at most 10 bytes
///   - `zigzag`: signed, as varint of (n << 1) ^ (n >> 63)
///   - `u8`, `u16`, `u32`, `u64`: fixed width, little endian
///   - `bytes`, `text`: varint length, then the bytes (text: UTF-8)
///   - `raw`, `id`, `digest`: the bytes alone; both sides know the length
/// Not thread-safe. The buffer is kept by clear(), so one encoder serves a whole run of records without allocating.
class Encoder final
{
public:
    Encoder() = default;
    explicit Encoder(qsizetype capacity) { reserve(capacity); }
    Encoder(const Encoder &) = delete;
    Encoder &operator=(const Encoder &) = delete;

    void u8(quint8 value)
    {
        reserve(1);
        m_data[m_used++] = static_cast<char>(value);
    }
    void u16(quint16 value) { fixed(value, 2); }
    void u32(quint32 value) { fixed(value, 4); }
    void u64(quint64 value) { fixed(value, 8); }
    void boolean(bool value) { u8(value ? 1 : 0); }

    void varint(quint64 value)
    {
        reserve(10);
        while (value >= 0x80) {
            m_data[m_used++] = static_cast<char>(value | 0x80);
            value >>= 7;
        }
        m_data[m_used++] = static_cast<char>(value);
    }
    void zigzag(qint64 value) { varint((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value < 0 ? -1 : 0)); }

    void raw(QByteArrayView bytes)
    {
        reserve(bytes.size());
        if (!bytes.isEmpty()) {
            std::memcpy(m_data + m_used, bytes.data(), static_cast<size_t>(bytes.size()));
        }
        m_used += bytes.size();
    }
    void bytes(QByteArrayView bytes)
    {
        varint(static_cast<quint64>(bytes.size()));
        raw(bytes);
    }
    void text(QStringView text) { bytes(text.toUtf8()); }
    void id(const RecordId &id) { raw(id.bytes()); }
    void digest(const Digest &digest) { raw(digest.bytes()); }

    [[nodiscard]] qsizetype size() const { return m_used; }
    /// What was written so far; valid until the next call.
    [[nodiscard]] QByteArrayView view() const { return {m_data, m_used}; }
    /// Hands the bytes over and starts anew.
    [[nodiscard]] QByteArray take()
    {
        QByteArray result = std::move(m_buffer);
        result.resize(m_used);
        m_buffer = {};
        m_data = nullptr;
        m_used = m_capacity = 0;
        return result;
    }
    /// Forgets the content, keeps the memory.
    void clear() { m_used = 0; }

private:
    void reserve(qsizetype more)
    {
        if (m_capacity - m_used < more) [[unlikely]] {
            grow(more);
        }
    }
    void grow(qsizetype more);
    void fixed(quint64 value, int width)
    {
        reserve(8);
        for (int i = 0; i < width; ++i) {
            m_data[m_used++] = static_cast<char>(value >> (8 * i));
        }
    }

    QByteArray m_buffer;
    char *m_data = nullptr;
    qsizetype m_used = 0;
    qsizetype m_capacity = 0;
};

/// Reads what an Encoder wrote, from bytes that the caller keeps alive. Trusts nothing: every read is checked against
/// what is left, every length against the limit given by the caller, and forms an Encoder would not write (overlong
/// varint, bad UTF-8, boolean 2) are refused. Any fault throws Exception with the kind given to the constructor.
class Decoder final
{
public:
    explicit Decoder(QByteArrayView bytes, ErrorKind onDamage = ErrorKind::BundleDamaged)
        : m_at{bytes.data()}
        , m_end{bytes.data() + bytes.size()}
        , m_kind{onDamage}
    {}

    [[nodiscard]] quint8 u8() { return static_cast<quint8>(*need(1)); }
    [[nodiscard]] quint16 u16() { return static_cast<quint16>(fixed(2)); }
    [[nodiscard]] quint32 u32() { return static_cast<quint32>(fixed(4)); }
    [[nodiscard]] quint64 u64() { return fixed(8); }
    [[nodiscard]] bool boolean()
    {
        const quint8 value = u8();
        if (value > 1) {
            damaged();
        }
        return value == 1;
    }

    [[nodiscard]] quint64 varint()
    {
        const auto first = static_cast<quint8>(*need(1));
        return first < 0x80 ? first : longVarint(first);
    }
    /// A varint that must not exceed `limit`.
    [[nodiscard]] quint64 varint(quint64 limit)
    {
        const quint64 value = varint();
        if (value > limit) {
            damaged();
        }
        return value;
    }
    [[nodiscard]] qint64 zigzag()
    {
        const quint64 value = varint();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    /// How many items follow: at most `limit`, and never more than the bytes left could hold, so that a caller may
    /// reserve memory for them.
    [[nodiscard]] qsizetype count(quint64 limit, qsizetype bytesPerItem = 1)
    {
        const quint64 value = varint(limit);
        if (value > static_cast<quint64>(left() / bytesPerItem)) {
            damaged();
        }
        return static_cast<qsizetype>(value);
    }

    /// The next `size` bytes, in place.
    [[nodiscard]] QByteArrayView raw(qsizetype size) { return {need(size), size}; }
    /// A byte string of at most `limit` bytes, in place.
    [[nodiscard]] QByteArrayView bytes(quint64 limit) { return raw(static_cast<qsizetype>(varint(limit))); }
    /// A text of at most `limit` bytes of UTF-8.
    [[nodiscard]] QString text(quint64 limit);
    [[nodiscard]] RecordId id() { return RecordId::fromBytes(raw(RecordId::size)); }
    [[nodiscard]] Digest digest() { return Digest::fromBytes(raw(Digest::size)); }

    [[nodiscard]] qsizetype left() const { return m_end - m_at; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    /// Refuses bytes after the last value.
    void expectEnd() const
    {
        if (!atEnd()) {
            damaged();
        }
    }
    /// Throws the "damaged" error; for callers that find a value out of its range.
    [[noreturn]] void damaged() const;

private:
    const char *need(qsizetype size)
    {
        if (size < 0 || left() < size) [[unlikely]] {
            damaged();
        }
        const char *at = m_at;
        m_at += size;
        return at;
    }
    quint64 fixed(int width)
    {
        const char *at = need(width);
        quint64 value = 0;
        for (int i = 0; i < width; ++i) {
            value |= static_cast<quint64>(static_cast<quint8>(at[i])) << (8 * i);
        }
        return value;
    }
    quint64 longVarint(quint8 first);

    const char *m_at;
    const char *m_end;
    ErrorKind m_kind;
};

} // namespace helin
