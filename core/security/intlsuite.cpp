#include "core/security/intlsuite.h"

#include "core/security/botansuite.h"

#include <botan/curve25519.h>
#include <botan/ed25519.h>
#include <botan/pubkey.h>

namespace helin {

namespace {

constexpr int rawKeySize = 32; // Ed25519 seed and public key, X25519 scalar and public key
constexpr int ed25519SignatureSize = 64;

class IntlSuite final : public BotanSuite
{
public:
    IntlSuite()
        : BotanSuite{{.hash = "SHA-256",
                      .hkdf = "HKDF(SHA-256)",
                      .aead = "ChaCha20Poly1305", // with a nonce of 24 bytes: XChaCha20-Poly1305
                      .keySize = 32,
                      .nonceSize = 24}}
    {}

    SuiteId id() const override { return SuiteId::Intl; }

    int signingKeySize() const override { return rawKeySize; }
    int signatureSize() const override { return ed25519SignatureSize; }

    KeyPair newSigningKeys() override
    {
        const Botan::Ed25519_PrivateKey key(generator());
        return {toSecret(key.get_private_key(), rawKeySize), toArray(key.get_public_key())};
    }

    QByteArray sign(const SecretBytes &privateKey, QByteArrayView message) override
    {
        if (privateKey.size() != rawKeySize) {
            cryptographyFailed("signing key size");
        }
        const Botan::Ed25519_PrivateKey key(toBotan(privateKey));
        Botan::PK_Signer signer(key, generator(), "Pure");
        return toArray(signer.sign_message(octets(message), length(message), generator()));
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
        const Botan::X25519_PrivateKey key(generator());
        return {toSecret(key.get_x(), rawKeySize), toArray(key.public_value())};
    }

    SecretBytes agree(const SecretBytes &privateKey, QByteArrayView peerPublicKey, QByteArrayView context) override
    {
        if (privateKey.size() != rawKeySize) {
            cryptographyFailed("agreement key size");
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
        return derive(shared, context);
    }
};

} // namespace

std::unique_ptr<Suite> makeIntlSuite()
{
    return std::make_unique<IntlSuite>();
}

} // namespace helin
