#pragma once

#include "core/security/suite.h"

namespace helin {

/// The suite of an open store. A station takes over its township's when it joins; everything that holds a reference to
/// the suite of the store goes on under the other one then.
class ChosenSuite final : public Suite
{
public:
    /// Throws TooNew as Suite::create().
    explicit ChosenSuite(SuiteId id) : m_suite{Suite::create(id)} {}

    /// Hashers and AEADs made before stay what they are.
    void choose(SuiteId id) { m_suite = Suite::create(id); }

    SuiteId id() const override { return m_suite->id(); }
    std::unique_ptr<Hasher> hasher() const override { return m_suite->hasher(); }
    Digest hash(QByteArrayView bytes) override { return m_suite->hash(bytes); }
    int signingKeySize() const override { return m_suite->signingKeySize(); }
    int signatureSize() const override { return m_suite->signatureSize(); }
    KeyPair newSigningKeys() override { return m_suite->newSigningKeys(); }
    QByteArray sign(const SecretBytes &privateKey, QByteArrayView message) override
    {
        return m_suite->sign(privateKey, message);
    }
    bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) override
    {
        return m_suite->verify(publicKey, message, signature);
    }
    int agreementKeySize() const override { return m_suite->agreementKeySize(); }
    KeyPair newAgreementKeys() override { return m_suite->newAgreementKeys(); }
    SecretBytes agree(const SecretBytes &privateKey, QByteArrayView peerPublicKey, QByteArrayView context) override
    {
        return m_suite->agree(privateKey, peerPublicKey, context);
    }
    int keySize() const override { return m_suite->keySize(); }
    int nonceSize() const override { return m_suite->nonceSize(); }
    std::unique_ptr<Aead> aead(const SecretBytes &key) const override { return m_suite->aead(key); }
    QByteArray random(qsizetype size) override { return m_suite->random(size); }
    SecretBytes randomSecret(qsizetype size) override { return m_suite->randomSecret(size); }

private:
    std::unique_ptr<Suite> m_suite;
};

} // namespace helin
