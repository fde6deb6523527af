#include "core/security/gmsuite.h"

#include "core/security/botansuite.h"

#include <botan/ec_group.h>
#include <botan/ecdh.h>
#include <botan/pubkey.h>
#include <botan/sm2.h>

namespace helin {

namespace {

constexpr int scalarSize = 32;
constexpr int pointSize = 65; // 04 ‖ x ‖ y
constexpr char uncompressed = 0x04;
constexpr int sm2SignatureSize = 64;
constexpr char signatureScheme[] = "1234567812345678,SM3"; // the signer's id, the hash

Botan::BigInt scalarOf(const SecretBytes &privateKey)
{
    if (privateKey.size() != scalarSize) {
        cryptographyFailed("private key size");
    }
    return {privateKey.data(), static_cast<size_t>(privateKey.size())};
}

bool isPoint(QByteArrayView bytes)
{
    return bytes.size() == pointSize && bytes.front() == uncompressed;
}

template <class Key>
KeyPair pairOf(const Key &key)
{
    const auto scalar = Botan::BigInt::encode_1363(key.private_value(), scalarSize);
    return {toSecret(scalar, scalar.size()), toArray(key.public_point().encode(Botan::PointGFp::UNCOMPRESSED))};
}

class GmSuite final : public BotanSuite
{
public:
    GmSuite()
        : BotanSuite{{.hash = "SM3", .hkdf = "HKDF(SM3)", .aead = "SM4/GCM", .keySize = 16, .nonceSize = 12}}
        , m_curve{"sm2p256v1"}
    {}

    SuiteId id() const override { return SuiteId::Gm; }

    int signingKeySize() const override { return pointSize; }
    int signatureSize() const override { return sm2SignatureSize; }

    KeyPair newSigningKeys() override { return pairOf(Botan::SM2_PrivateKey(generator(), m_curve)); }

    QByteArray sign(const SecretBytes &privateKey, QByteArrayView message) override
    {
        const Botan::SM2_PrivateKey key(generator(), m_curve, scalarOf(privateKey));
        Botan::PK_Signer signer(key, generator(), signatureScheme, Botan::IEEE_1363);
        return toArray(signer.sign_message(octets(message), length(message), generator()));
    }

    bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) override
    {
        if (!isPoint(publicKey) || signature.size() != sm2SignatureSize) {
            return false;
        }
        try {
            const Botan::SM2_PublicKey key(m_curve, m_curve.OS2ECP(octets(publicKey), length(publicKey)));
            Botan::PK_Verifier verifier(key, signatureScheme, Botan::IEEE_1363);
            return verifier.verify_message(octets(message), length(message), octets(signature), length(signature));
        } catch (const Botan::Exception &) {
            return false;
        }
    }

    int agreementKeySize() const override { return pointSize; }

    KeyPair newAgreementKeys() override { return pairOf(Botan::ECDH_PrivateKey(generator(), m_curve)); }

    SecretBytes agree(const SecretBytes &privateKey, QByteArrayView peerPublicKey, QByteArrayView context) override
    {
        const Botan::ECDH_PrivateKey key(generator(), m_curve, scalarOf(privateKey));
        if (!isPoint(peerPublicKey)) {
            weakKey();
        }
        try {
            // The group has a prime order, so every point on the curve is as good as any other; others are refused.
            (void)m_curve.OS2ECP(octets(peerPublicKey), length(peerPublicKey));
        } catch (const Botan::Exception &) {
            weakKey();
        }
        const Botan::PK_Key_Agreement agreement(key, generator(), "Raw");
        return derive(agreement.derive_key(0, octets(peerPublicKey), length(peerPublicKey)).bits_of(), context);
    }

private:
    const Botan::EC_Group m_curve;
};

} // namespace

std::unique_ptr<Suite> makeGmSuite()
{
    return std::make_unique<GmSuite>();
}

} // namespace helin
