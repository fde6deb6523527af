#pragma once

#include "core/security/suite.h"

#include <botan/secmem.h>
#include <botan/system_rng.h>

#include <string>
#include <vector>

namespace Botan {
class AEAD_Mode;
class HashFunction;
} // namespace Botan

namespace helin {

/// The bytes of a view as Botan takes them.
[[nodiscard]] inline const uint8_t *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const uint8_t *>(bytes.data());
}

[[nodiscard]] inline size_t length(QByteArrayView bytes)
{
    return static_cast<size_t>(bytes.size());
}

[[nodiscard]] inline Botan::secure_vector<uint8_t> toBotan(const SecretBytes &secret)
{
    return {secret.data(), secret.data() + secret.size()};
}

template <class Vector>
[[nodiscard]] SecretBytes toSecret(const Vector &bytes, size_t count)
{
    return SecretBytes::copyOf({reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(count)});
}

[[nodiscard]] inline QByteArray toArray(const std::vector<uint8_t> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// Throws Internal: a caller of the suite broke its rules, or the library lacks an algorithm.
[[noreturn]] void cryptographyFailed(const char *detail);
/// Throws NotTrusted for a peer's key that must not be used.
[[noreturn]] void weakKey();

/// What both suites share: hash, AEAD, key derivation and randomness are the library's under the names given here.
class BotanSuite : public Suite
{
public:
    struct Names
    {
        const char *hash;
        const char *hkdf;
        const char *aead;
        int keySize;   ///< of the AEAD, bytes
        int nonceSize; ///< of the AEAD, bytes
    };

    explicit BotanSuite(const Names &names);
    ~BotanSuite() override;

    [[nodiscard]] std::unique_ptr<Hasher> hasher() const override;
    [[nodiscard]] Digest hash(QByteArrayView bytes) override { return m_hasher->hash(bytes); }
    [[nodiscard]] int keySize() const override { return m_names.keySize; }
    [[nodiscard]] int nonceSize() const override { return m_names.nonceSize; }
    [[nodiscard]] std::unique_ptr<Aead> aead(const SecretBytes &key) const override;
    [[nodiscard]] QByteArray random(qsizetype size) override;
    [[nodiscard]] SecretBytes randomSecret(qsizetype size) override;

protected:
    /// HKDF without salt (RFC 5869), to a key of the AEAD.
    [[nodiscard]] SecretBytes derive(const Botan::secure_vector<uint8_t> &shared, QByteArrayView context) const;
    [[nodiscard]] Botan::RandomNumberGenerator &generator() { return m_random; }

private:
    const Names m_names;
    Botan::System_RNG m_random;
    std::unique_ptr<Hasher> m_hasher;
};

} // namespace helin
