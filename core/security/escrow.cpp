#include "core/security/escrow.h"

#include "core/base/codec.h"
#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/security/keysfile.h"

#include <QJsonDocument>

namespace helin {

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype longestKey = 128;
constexpr qsizetype longestUser = 64;
const QString requestFormat = QStringLiteral("helin-reset-request");
const QString grantFormat = QStringLiteral("helin-reset-grant");

[[noreturn]] void notInOrder()
{
    fail(ErrorKind::BundleDamaged, {QT_TRANSLATE_NOOP("Message", "This file is not in order.")},
         {QT_TRANSLATE_NOOP("Message", "Ask for the file again.")});
}

[[noreturn]] void notForThis()
{
    fail(ErrorKind::NotTrusted, {QT_TRANSLATE_NOOP("Message", "This was not sealed for this office, or was changed.")});
}

QString base64(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64());
}

QByteArray bytesOf(const QJsonValue &value, qsizetype longest)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.size() > longest) {
        notInOrder();
    }
    return decoded.decoded;
}

RecordId idOf(const QJsonValue &value)
{
    const std::optional<RecordId> id = RecordId::parse(value.toString());
    if (!id) {
        notInOrder();
    }
    return *id;
}

/// What both sides bind the agreed key to.
QByteArray bound(QByteArrayView context, QByteArrayView ephemeral, QByteArrayView publicKey)
{
    Encoder encoder;
    encoder.raw("helin sealed secret 1");
    encoder.bytes(context);
    encoder.bytes(ephemeral);
    encoder.bytes(publicKey);
    return encoder.take();
}

QByteArray depositContext(const RecordId &station, const RecordId &township)
{
    Encoder encoder;
    encoder.raw("deposit");
    encoder.id(station);
    encoder.id(township);
    return encoder.take();
}

QJsonObject parsed(QByteArrayView file, const QString &format)
{
    if (file.size() > largestResetFile) {
        notInOrder();
    }
    const QJsonObject root = QJsonDocument::fromJson(file.toByteArray()).object();
    if (root[QLatin1String("format")].toString() != format) {
        notInOrder();
    }
    if (root[QLatin1String("version")].toInt() != formatVersion) {
        fail(ErrorKind::TooNew, {QT_TRANSLATE_NOOP("Message", "This file was written by a newer program.")});
    }
    return root;
}

} // namespace

QJsonObject sealFor(Suite &suite, QByteArrayView publicKey, QByteArrayView context, const SecretBytes &secret)
{
    const KeyPair ephemeral = suite.newAgreementKeys();
    const QByteArray associated = bound(context, ephemeral.publicKey, publicKey);
    const QByteArray nonce = suite.random(suite.nonceSize());
    QByteArray wrapped = secret.view().toByteArray();
    suite.aead(suite.agree(ephemeral.privateKey, publicKey, associated))->seal(nonce, associated, wrapped);
    return {{QStringLiteral("ephemeral"), base64(ephemeral.publicKey)},
            {QStringLiteral("nonce"), base64(nonce)},
            {QStringLiteral("wrapped"), base64(wrapped)}};
}

SecretBytes openSealed(Suite &suite, const KeyPair &keys, QByteArrayView context, const QJsonObject &sealed)
{
    const QByteArray ephemeral = bytesOf(sealed[QLatin1String("ephemeral")], longestKey);
    const QByteArray nonce = bytesOf(sealed[QLatin1String("nonce")], longestKey);
    QByteArray secret = bytesOf(sealed[QLatin1String("wrapped")], KeysFile::databaseKeySize + Aead::tagSize);
    if (ephemeral.size() != suite.agreementKeySize() || nonce.size() != suite.nonceSize()) {
        notInOrder();
    }
    const QByteArray associated = bound(context, ephemeral, keys.publicKey);
    if (!suite.aead(suite.agree(keys.privateKey, ephemeral, associated))->open(nonce, associated, secret)) {
        notForThis();
    }
    SecretBytes result = SecretBytes::copyOf(secret);
    wipe(secret);
    return result;
}

Deposit Deposit::make(Suite &suite, const RecordId &station, const RecordId &township, QByteArrayView townshipKey,
                      const SecretBytes &databaseKey)
{
    return {suite.id(), station, township, sealFor(suite, townshipKey, depositContext(station, township), databaseKey)};
}

SecretBytes Deposit::open(Suite &used, const SiteIdentity &authority) const
{
    if (used.id() != suite || authority.site != township) {
        notForThis();
    }
    return openSealed(used, authority.agreement, depositContext(station, township), sealed);
}

QJsonObject Deposit::toJson() const
{
    return {{QStringLiteral("kind"), QString(kind)},
            {QStringLiteral("suite"), suiteName(suite)},
            {QStringLiteral("station"), station.toString()},
            {QStringLiteral("township"), township.toString()},
            {QStringLiteral("sealed"), sealed}};
}

Deposit Deposit::fromJson(const QJsonObject &object)
{
    const std::optional<SuiteId> suite = suiteByName(object[QLatin1String("suite")].toString());
    if (!suite || object[QLatin1String("kind")].toString() != kind) {
        notInOrder();
    }
    return {*suite, idOf(object[QLatin1String("station")]), idOf(object[QLatin1String("township")]),
            object[QLatin1String("sealed")].toObject()};
}

QByteArray ResetRequest::file() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), requestFormat},
                                     {QStringLiteral("version"), formatVersion},
                                     {QStringLiteral("user"), user},
                                     {QStringLiteral("public"), base64(publicKey)},
                                     {QStringLiteral("deposit"), deposit.toJson()}})
        .toJson(QJsonDocument::Indented);
}

ResetRequest ResetRequest::parse(QByteArrayView file)
{
    const QJsonObject root = parsed(file, requestFormat);
    ResetRequest request{Deposit::fromJson(root[QLatin1String("deposit")].toObject()),
                         root[QLatin1String("user")].toString(), bytesOf(root[QLatin1String("public")], longestKey)};
    if (request.user.isEmpty() || request.user.size() > longestUser || !isPlainLine(request.user)) {
        notInOrder();
    }
    return request;
}

QByteArray ResetGrant::file() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), grantFormat},
                                     {QStringLiteral("version"), formatVersion},
                                     {QStringLiteral("station"), station.toString()},
                                     {QStringLiteral("request"), request.toHex()},
                                     {QStringLiteral("sealed"), sealed}})
        .toJson(QJsonDocument::Indented);
}

ResetGrant ResetGrant::parse(QByteArrayView file)
{
    const QJsonObject root = parsed(file, grantFormat);
    const QByteArray hash = QByteArray::fromHex(root[QLatin1String("request")].toString().toLatin1());
    if (hash.size() != Digest::size) {
        notInOrder();
    }
    return {idOf(root[QLatin1String("station")]), Digest::fromBytes(hash), root[QLatin1String("sealed")].toObject()};
}

QByteArray ResetGrant::context(const RecordId &station, const Digest &request)
{
    Encoder encoder;
    encoder.raw("reset");
    encoder.id(station);
    encoder.raw(request.bytes());
    return encoder.take();
}

} // namespace helin
