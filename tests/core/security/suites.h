#pragma once

#include "core/security/suite.h"

namespace helin::test {

inline QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

inline SecretBytes secret(const char *text)
{
    return SecretBytes::copyOf(hex(text));
}

/// HMAC (RFC 2104) with the suite's hash, whose blocks have 64 bytes, written down from the RFC as a second opinion.
inline QByteArray hmac(Suite &suite, const QByteArray &key, const QByteArray &message)
{
    constexpr qsizetype block = 64;
    const QByteArray padded = key.leftJustified(block, '\0');
    QByteArray inner = padded;
    QByteArray outer = padded;
    for (qsizetype i = 0; i < block; ++i) {
        inner[i] = static_cast<char>(inner[i] ^ 0x36);
        outer[i] = static_cast<char>(outer[i] ^ 0x5c);
    }
    const Digest inside = suite.hash(inner + message);
    return suite.hash(outer + inside.bytes().toByteArray()).bytes().toByteArray();
}

/// HKDF of RFC 5869 in the same way.
inline QByteArray hkdf(Suite &suite, const QByteArray &secretInput, const QByteArray &salt, const QByteArray &info,
                       int size)
{
    const QByteArray key = hmac(suite, salt.isEmpty() ? QByteArray(Digest::size, 0) : salt, secretInput);
    QByteArray output;
    QByteArray block;
    for (char counter = 1; output.size() < size; ++counter) {
        block = hmac(suite, key, block + info + counter);
        output += block;
    }
    return output.left(size);
}

} // namespace helin::test
