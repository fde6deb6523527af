#include "core/security/keyslot.h"

#include "core/base/codec.h"
#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/security/keysfile.h"
#include "core/security/suite.h"

namespace helin {

namespace {

constexpr int slotVersion = 1;
constexpr int saltSize = 16;

QString base64(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64());
}

QByteArray fromBase64(const QJsonValue &value, qsizetype size)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size) {
        keysFileDamaged();
    }
    return decoded.decoded;
}

KdfCost costOf(const QJsonObject &slot)
{
    const KdfCost cost{boundedNumber(slot[QLatin1String("memory_kib")], KdfCost::maximumMemoryKiB),
                       boundedNumber(slot[QLatin1String("passes")], KdfCost::maximumPasses)};
    if (!cost.isAllowed()) {
        keysFileDamaged();
    }
    return cost;
}

/// What a slot's seal also covers, so that neither slot nor cipher name can be exchanged.
QByteArray associatedData(const QString &cipher, const QString &kind, const QString &user, KdfCost cost)
{
    Encoder encoder;
    encoder.raw("helin keys slot");
    encoder.u8(slotVersion);
    encoder.text(cipher);
    encoder.text(kind);
    encoder.text(user);
    encoder.varint(cost.memoryKiB);
    encoder.varint(cost.passes);
    return encoder.take();
}

} // namespace

void keysFileDamaged()
{
    throw Exception{Error{ErrorKind::Damaged,
                          {QT_TRANSLATE_NOOP("Message", "The keys file of the store is damaged.")},
                          {QT_TRANSLATE_NOOP("Message", "The records themselves are untouched.")},
                          {QT_TRANSLATE_NOOP("Message", "Take the file “keys” from the newest backup.")}}};
}

quint32 boundedNumber(const QJsonValue &value, quint32 limit)
{
    const double read = value.toDouble(-1);
    if (read < 0 || read > limit || read != static_cast<quint32>(read)) {
        keysFileDamaged();
    }
    return static_cast<quint32>(read);
}

void KeySlot::check(const QJsonObject &slot)
{
    const QString kind = slot[QLatin1String("kind")].toString();
    if (kind == user || kind == recovery) {
        (void)costOf(slot);
    }
}

QJsonObject KeySlot::seal(const QString &cipher, const QString &kind, const QString &userName, const QString &password,
                          const SecretBytes &databaseKey, KdfCost cost)
{
    const auto suite = Suite::create(SuiteId::Intl);
    const QByteArray salt = suite->random(saltSize);
    const QByteArray nonce = suite->random(suite->nonceSize());
    QByteArray wrapped = databaseKey.view().toByteArray();
    suite->aead(deriveFromPassword(password, salt, cost))
        ->seal(nonce, associatedData(cipher, kind, userName, cost), wrapped);
    QJsonObject slot{{QStringLiteral("kind"), kind},
                     {QStringLiteral("kdf"), QStringLiteral("argon2id")},
                     {QStringLiteral("memory_kib"), static_cast<qint64>(cost.memoryKiB)},
                     {QStringLiteral("passes"), static_cast<qint64>(cost.passes)},
                     {QStringLiteral("salt"), base64(salt)},
                     {QStringLiteral("nonce"), base64(nonce)},
                     {QStringLiteral("wrapped"), base64(wrapped)}};
    if (kind == user) {
        slot[QLatin1String("user")] = userName;
    }
    return slot;
}

std::optional<SecretBytes> KeySlot::open(const QString &cipher, const QJsonObject &slot, const QString &password)
{
    const auto suite = Suite::create(SuiteId::Intl);
    if (slot[QLatin1String("kdf")].toString() != QLatin1String("argon2id")) {
        keysFileDamaged();
    }
    const KdfCost cost = costOf(slot);
    const QByteArray salt = fromBase64(slot[QLatin1String("salt")], saltSize);
    const QByteArray nonce = fromBase64(slot[QLatin1String("nonce")], suite->nonceSize());
    QByteArray key = fromBase64(slot[QLatin1String("wrapped")], KeysFile::databaseKeySize + Aead::tagSize);
    const QByteArray associated =
        associatedData(cipher, slot[QLatin1String("kind")].toString(), slot[QLatin1String("user")].toString(), cost);
    if (!suite->aead(deriveFromPassword(password, salt, cost))->open(nonce, associated, key)) {
        return std::nullopt;
    }
    SecretBytes secret = SecretBytes::copyOf(key);
    wipe(key);
    return secret;
}

} // namespace helin
