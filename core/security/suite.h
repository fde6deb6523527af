#pragma once

#include "core/base/digest.h"
#include "core/security/secret.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace helin {

/// Which family of algorithms a township chose at set-up. The numbers stand in files and never change.
enum class SuiteId : quint8 {
    Intl = 1, ///< SHA-256, Ed25519, X25519 + HKDF-SHA256, XChaCha20-Poly1305
    Gm = 2    ///< SM3, SM2, SM4-GCM (GB/T 32905, 32918, 32907)
};

/// "intl" or "gm", as typed after --suite.
[[nodiscard]] QString suiteName(SuiteId id);
/// The suite of this name, whether or not this build has it.
[[nodiscard]] std::optional<SuiteId> suiteByName(const QString &name);

/// A key pair: the private half for its owner, the public half for everyone, both as the suite's raw bytes.
struct KeyPair
{
    SecretBytes privateKey;
    QByteArray publicKey;

    [[nodiscard]] KeyPair clone() const { return {privateKey.clone(), publicKey}; }
};

/// A running hash. finish() gives the digest and starts anew, so that one object serves any number of messages without
/// allocating. Not thread-safe.
class Hasher
{
public:
    virtual ~Hasher() = default;
    virtual void add(QByteArrayView bytes) = 0;
    [[nodiscard]] virtual Digest finish() = 0;

    [[nodiscard]] Digest hash(QByteArrayView bytes)
    {
        add(bytes);
        return finish();
    }
};

/// Authenticated encryption under one key. Not thread-safe.
class Aead
{
public:
    static constexpr int tagSize = 16;

    virtual ~Aead() = default;
    /// Encrypts `data` in place and appends a tag of tagSize bytes. `nonce` has Suite::nonceSize() bytes and is used
    /// once in the life of the key; `associated` is authenticated with the data.
    virtual void seal(QByteArrayView nonce, QByteArrayView associated, QByteArray &data) = 0;
    /// Decrypts in place and removes the tag. False if data, nonce, associated data or key are not what was sealed;
    /// `data` is then wiped and empty.
    [[nodiscard]] virtual bool open(QByteArrayView nonce, QByteArrayView associated, QByteArray &data) = 0;
};

/// The cryptography of one suite. Nothing else in the program touches a cryptographic library. An object is cheap to
/// make and belongs to one thread. Key and signature sizes are the suite's; callers ask, they do not assume.
class Suite
{
public:
    virtual ~Suite() = default;

    /// Whether this build has the suite.
    [[nodiscard]] static bool has(SuiteId id);
    /// Throws ErrorKind::TooNew for a suite this build does not have.
    [[nodiscard]] static std::unique_ptr<Suite> create(SuiteId id);

    [[nodiscard]] virtual SuiteId id() const = 0;

    [[nodiscard]] virtual std::unique_ptr<Hasher> hasher() const = 0;
    /// One-shot, through a hasher kept by this object.
    [[nodiscard]] virtual Digest hash(QByteArrayView bytes) = 0;

    [[nodiscard]] virtual int signingKeySize() const = 0; ///< of the public key, bytes
    [[nodiscard]] virtual int signatureSize() const = 0;  ///< bytes
    [[nodiscard]] virtual KeyPair newSigningKeys() = 0;
    /// A plain signature over these bytes and nothing else (Ed25519: RFC 8032 "Pure"; SM2: r ‖ s, see
    /// gmsuite.h).
    [[nodiscard]] virtual QByteArray sign(const SecretBytes &privateKey, QByteArrayView message) = 0;
    /// False for any mismatch, including keys and signatures of a wrong size.
    [[nodiscard]] virtual bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) = 0;

    [[nodiscard]] virtual int agreementKeySize() const = 0; ///< of the public key, bytes
    [[nodiscard]] virtual KeyPair newAgreementKeys() = 0;
    /// The key, keySize() bytes, that the owner of `privateKey` shares with the owner of `peerPublicKey`, bound to
    /// `context` (HKDF info; both sides give the same bytes). Throws ErrorKind::NotTrusted when the peer's key is
    /// malformed or of low order, so that the shared value would not depend on the private key.
    [[nodiscard]] virtual SecretBytes agree(const SecretBytes &privateKey, QByteArrayView peerPublicKey,
                                            QByteArrayView context) = 0;

    [[nodiscard]] virtual int keySize() const = 0;   ///< of agree() and aead(), bytes
    [[nodiscard]] virtual int nonceSize() const = 0; ///< of the AEAD, bytes
    /// The AEAD under a key of keySize() bytes.
    [[nodiscard]] virtual std::unique_ptr<Aead> aead(const SecretBytes &key) const = 0;

    /// From the system's generator.
    [[nodiscard]] virtual QByteArray random(qsizetype size) = 0;
    [[nodiscard]] virtual SecretBytes randomSecret(qsizetype size) = 0;
};

} // namespace helin
