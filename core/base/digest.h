#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <array>
#include <compare>
#include <cstddef>
#include <cstring>
#include <functional>

namespace helin {

/// 32 bytes that stand for a content: the output of a suite's hash (SHA-256 or SM3). All zero means "none".
class Digest final
{
public:
    static constexpr int size = 32;

    Digest() = default;

    /// From exactly 32 bytes; anything else gives the null digest.
    static Digest fromBytes(QByteArrayView bytes)
    {
        Digest digest;
        if (bytes.size() == size) {
            std::memcpy(digest.m_bytes.data(), bytes.data(), size);
        }
        return digest;
    }

    [[nodiscard]] bool isNull() const { return *this == Digest{}; }
    [[nodiscard]] QByteArrayView bytes() const { return {reinterpret_cast<const char *>(m_bytes.data()), size}; }
    /// The 32 bytes, to be filled by a hash function.
    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }
    [[nodiscard]] QByteArray toByteArray() const { return bytes().toByteArray(); }
    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] QString toHex() const { return QString::fromLatin1(toByteArray().toHex()); }

    friend auto operator<=>(const Digest &, const Digest &) = default;
    friend bool operator==(const Digest &, const Digest &) = default;

private:
    std::array<unsigned char, size> m_bytes{};
};

inline size_t qHash(const Digest &digest, size_t seed = 0)
{
    return ::qHash(digest.bytes(), seed);
}

} // namespace helin

template <>
struct std::hash<helin::Digest>
{
    size_t operator()(const helin::Digest &digest) const { return helin::qHash(digest); }
};
