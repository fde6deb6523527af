#include "core/security/intlsuite.h"

#include "core/base/error.h"
#include "core/base/platform.h"

#include <botan/aead.h>
#include <botan/curve25519.h>
#include <botan/ed25519.h>
#include <botan/hash.h>
#include <botan/kdf.h>
#include <botan/mem_ops.h>
#include <botan/pubkey.h>
#include <botan/system_rng.h>

#include <algorithm>

namespace helin {

namespace {

constexpr int rawKeySize = 32; // Ed25519 seed and public key, X25519 scalar and public key
constexpr int ed25519SignatureSize = 64;
constexpr int xchachaNonceSize = 24;

const uint8_t *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const uint8_t *>(bytes.data());
}

size_t length(QByteArrayView bytes)
{
    return static_cast<size_t>(bytes.size());
}

Botan::secure_vector<uint8_t> toBotan(const SecretBytes &secret)
{
    return {secret.data(), secret.data() + secret.size()};
}

template <class Vector>
SecretBytes toSecret(const Vector &bytes, size_t count)
{
    return SecretBytes::copyOf({reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(count)});
}

QByteArray toArray(const std::vector<uint8_t> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

[[noreturn]] void internal(const char *detail)
{
    Error error{ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "The encryption part of the program failed.")}};
    error.detail = QString::fromLatin1(detail);
    throw Exception{error};
}

class Sha256 final : public Hasher
{
public:
    Sha256() : m_hash{Botan::HashFunction::create_or_throw("SHA-256")} {}
    void add(QByteArrayView bytes) override { m_hash->update(octets(bytes), length(bytes)); }
    Digest finish() override
    {
        Digest digest;
        m_hash->final(digest.data());
        return digest;
    }

private:
    std::unique_ptr<Botan::HashFunction> m_hash;
};

/// XChaCha20-Poly1305. Botan picks the construction by the nonce's length, so the length is checked here.
class XChaCha final : public Aead
{
public:
    explicit XChaCha(const SecretBytes &key)
        : m_seal{Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", Botan::ENCRYPTION)}
        , m_open{Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", Botan::DECRYPTION)}
    {
        if (key.size() != Suite::keySize) {
            internal("aead key size");
        }
        m_seal->set_key(key.data(), Suite::keySize);
        m_open->set_key(key.data(), Suite::keySize);
    }

    void seal(QByteArrayView nonce, QByteArrayView associated, QByteArray &data) override
    {
        checkNonce(nonce);
        start(*m_seal, nonce, associated);
        process(*m_seal, data, data.size());
        m_tail.clear();
        m_seal->finish(m_tail);
        data.append(reinterpret_cast<const char *>(m_tail.data()), static_cast<qsizetype>(m_tail.size()));
    }

    bool open(QByteArrayView nonce, QByteArrayView associated, QByteArray &data) override
    {
        checkNonce(nonce);
        const qsizetype plainSize = data.size() - tagSize;
        if (plainSize < 0) {
            wipe(data);
            return false;
        }
        start(*m_open, nonce, associated);
        process(*m_open, data, plainSize);
        m_tail.assign(octets(data) + plainSize, octets(data) + data.size());
        try {
            m_open->finish(m_tail);
        } catch (const Botan::Invalid_Authentication_Tag &) {
            m_open->reset();
            wipe(data);
            return false;
        }
        data.truncate(plainSize);
        return true;
    }

private:
    static void checkNonce(QByteArrayView nonce)
    {
        if (nonce.size() != xchachaNonceSize) {
            internal("aead nonce size");
        }
    }

    static void start(Botan::AEAD_Mode &mode, QByteArrayView nonce, QByteArrayView associated)
    {
        mode.set_associated_data(octets(associated), length(associated));
        mode.start(octets(nonce), length(nonce));
    }

    static void process(Botan::AEAD_Mode &mode, QByteArray &data, qsizetype size)
    {
        if (size > 0) {
            const auto done = mode.process(reinterpret_cast<uint8_t *>(data.data()), static_cast<size_t>(size));
            if (done != static_cast<size_t>(size)) {
                internal("aead granularity");
            }
        }
    }

    std::unique_ptr<Botan::AEAD_Mode> m_seal;
    std::unique_ptr<Botan::AEAD_Mode> m_open;
    Botan::secure_vector<uint8_t> m_tail;
};

class IntlSuite final : public Suite
{
public:
    SuiteId id() const override { return SuiteId::Intl; }

    std::unique_ptr<Hasher> hasher() const override { return std::make_unique<Sha256>(); }
    Digest hash(QByteArrayView bytes) override { return m_hasher.hash(bytes); }

    int signingKeySize() const override { return rawKeySize; }
    int signatureSize() const override { return ed25519SignatureSize; }

    KeyPair newSigningKeys() override
    {
        const Botan::Ed25519_PrivateKey key(m_random);
        return {toSecret(key.get_private_key(), rawKeySize), toArray(key.get_public_key())};
    }

    QByteArray sign(const SecretBytes &privateKey, QByteArrayView message) override
    {
        if (privateKey.size() != rawKeySize) {
            internal("signing key size");
        }
        const Botan::Ed25519_PrivateKey key(toBotan(privateKey));
        Botan::PK_Signer signer(key, m_random, "Pure");
        return toArray(signer.sign_message(octets(message), length(message), m_random));
    }

    bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) override
    {
        if (publicKey.size() != rawKeySize || signature.size() != ed25519SignatureSize) {
            return false;
        }
        try {
            const Botan::Ed25519_PublicKey key(octets(publicKey), length(publicKey));
            Botan::PK_Verifier verifier(key, "Pure");
            return verifier.verify_message(octets(message), length(message), octets(signature), length(signature));
        } catch (const Botan::Exception &) {
            return false;
        }
    }

    int agreementKeySize() const override { return rawKeySize; }

    KeyPair newAgreementKeys() override
    {
        const Botan::X25519_PrivateKey key(m_random);
        return {toSecret(key.get_x(), rawKeySize), toArray(key.public_value())};
    }

    SecretBytes agree(const SecretBytes &privateKey, QByteArrayView peerPublicKey, QByteArrayView context) override
    {
        if (privateKey.size() != rawKeySize) {
            internal("agreement key size");
        }
        if (peerPublicKey.size() != rawKeySize) {
            weakKey();
        }
        const Botan::X25519_PrivateKey key(toBotan(privateKey));
        const Botan::secure_vector<uint8_t> shared = key.agree(octets(peerPublicKey), length(peerPublicKey));
        // RFC 7748 section 6.1: a low-order point gives zero for every private key. Botan 2 leaves the check to us.
        uint8_t bits = 0;
        for (const uint8_t byte : shared) {
            bits |= byte;
        }
        if (bits == 0) {
            weakKey();
        }
        const auto hkdf = Botan::KDF::create_or_throw("HKDF(SHA-256)");
        const Botan::secure_vector<uint8_t> derived =
            hkdf->derive_key(keySize, shared.data(), shared.size(), nullptr, 0, octets(context), length(context));
        return toSecret(derived, derived.size());
    }

    int nonceSize() const override { return xchachaNonceSize; }
    std::unique_ptr<Aead> aead(const SecretBytes &key) const override { return std::make_unique<XChaCha>(key); }

    QByteArray random(qsizetype size) override
    {
        QByteArray bytes(size, Qt::Uninitialized);
        m_random.randomize(reinterpret_cast<uint8_t *>(bytes.data()), static_cast<size_t>(size));
        return bytes;
    }

    SecretBytes randomSecret(qsizetype size) override
    {
        SecretBytes bytes(size);
        m_random.randomize(bytes.data(), static_cast<size_t>(size));
        return bytes;
    }

private:
    [[noreturn]] static void weakKey()
    {
        fail(ErrorKind::NotTrusted, {QT_TRANSLATE_NOOP("Message", "The key of the other site is not usable.")});
    }

    Botan::System_RNG m_random;
    Sha256 m_hasher;
};

} // namespace

std::unique_ptr<Suite> makeIntlSuite()
{
    return std::make_unique<IntlSuite>();
}

} // namespace helin
