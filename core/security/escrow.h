#pragma once

#include "core/security/identity.h"
#include "core/security/secret.h"

#include <QJsonObject>

#include <optional>

namespace helin {

/// A secret sealed for the owner of an agreement key: a fresh key pair, the suite's key agreement and AEAD, as in
/// bundles. `context` says what it is for; a secret sealed for one purpose opens for no other.
[[nodiscard]] QJsonObject sealFor(Suite &suite, QByteArrayView publicKey, QByteArrayView context,
                                  const SecretBytes &secret);
/// Throws NotTrusted when it was not sealed for this key and context, or was changed.
[[nodiscard]] SecretBytes openSealed(Suite &suite, const KeyPair &keys, QByteArrayView context,
                                     const QJsonObject &sealed);

/// The database key of a station, deposited in its keys file for the township alone (托管). Bound to both sites.
struct Deposit
{
    static constexpr QLatin1String kind{"escrow"};

    SuiteId suite = SuiteId::Intl;
    RecordId station;
    RecordId township;
    QJsonObject sealed;

    [[nodiscard]] static Deposit make(Suite &suite, const RecordId &station, const RecordId &township,
                                      QByteArrayView townshipKey, const SecretBytes &databaseKey);
    /// Throws NotTrusted for another township's deposit.
    [[nodiscard]] SecretBytes open(Suite &suite, const SiteIdentity &authority) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Throws BundleDamaged for what toJson() did not write.
    [[nodiscard]] static Deposit fromJson(const QJsonObject &object);
};

/// What a locked station asks its township for: the deposited key, sealed for a key pair that only the new password
/// opens. People compare its check code by phone, for anybody with a copy of the keys file can write one.
struct ResetRequest
{
    Deposit deposit;
    QString user;
    QByteArray publicKey;

    [[nodiscard]] QByteArray file() const;
    /// Throws BundleDamaged or TooNew.
    [[nodiscard]] static ResetRequest parse(QByteArrayView file);
};

/// What the township answers: the slot file.
struct ResetGrant
{
    RecordId station;
    Digest request; ///< hash of the request's file
    QJsonObject sealed;

    [[nodiscard]] QByteArray file() const;
    /// Throws BundleDamaged or TooNew.
    [[nodiscard]] static ResetGrant parse(QByteArrayView file);
    /// What the key is sealed under, on both sides.
    [[nodiscard]] static QByteArray context(const RecordId &station, const Digest &request);
};

/// Of files of this kind, bytes.
inline constexpr qint64 largestResetFile = 64 * 1024;

} // namespace helin
