#include "core/security/identity.h"

#include "core/base/codec.h"
#include "core/base/error.h"
#include "core/base/platform.h"

#include <algorithm>

namespace helin {

namespace {
constexpr quint8 identityVersion = 1;
} // namespace

bool isPlainLine(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::none_of(points.begin(), points.end(), [](uint point) {
        const QChar::Category category = QChar::category(point);
        return category == QChar::Other_Control || category == QChar::Other_Format ||
               category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    });
}

void requireSiteTexts(const QString &stationCode, const QString &name)
{
    if (stationCode.isEmpty() || !isPlainLine(stationCode) ||
        static_cast<quint64>(stationCode.toUtf8().size()) > SiteLimits::stationCode) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "The station code is missing or too long.")});
    }
    if (name.isEmpty() || !isPlainLine(name) || static_cast<quint64>(name.toUtf8().size()) > SiteLimits::name) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "The name of the site is missing or too long.")});
    }
}

SiteIdentity SiteIdentity::make(Suite &suite, const RecordId &site, const QString &stationCode, const QString &name,
                                SiteRole role)
{
    requireSiteTexts(stationCode, name);
    return {suite.id(), site, stationCode, name, role, suite.newSigningKeys(), suite.newAgreementKeys()};
}

SecretBytes SiteIdentity::serialised() const
{
    Encoder encoder(2048); // room for all: growing would leave copies of the keys behind
    encoder.u8(identityVersion);
    encoder.u8(static_cast<quint8>(suite));
    encoder.id(site);
    encoder.text(stationCode);
    encoder.text(name);
    encoder.u8(static_cast<quint8>(role));
    for (const KeyPair *keys : {&signing, &agreement}) {
        encoder.bytes(keys->publicKey);
        encoder.bytes(keys->privateKey.view());
    }
    QByteArray plain = encoder.take();
    SecretBytes secret = SecretBytes::copyOf(plain);
    wipe(plain);
    return secret;
}

SiteIdentity SiteIdentity::parse(QByteArrayView bytes)
{
    Decoder decoder(bytes, ErrorKind::Damaged);
    if (decoder.u8() != identityVersion) {
        decoder.damaged();
    }
    SiteIdentity identity;
    identity.suite = static_cast<SuiteId>(decoder.u8());
    identity.site = decoder.id();
    identity.stationCode = decoder.text(SiteLimits::stationCode);
    identity.name = decoder.text(SiteLimits::name);
    const quint8 role = decoder.u8();
    if (role < 1 || role > 3) {
        decoder.damaged();
    }
    identity.role = static_cast<SiteRole>(role);
    for (KeyPair *keys : {&identity.signing, &identity.agreement}) {
        keys->publicKey = decoder.bytes(SiteLimits::key).toByteArray();
        keys->privateKey = SecretBytes::copyOf(decoder.bytes(SiteLimits::key));
    }
    decoder.expectEnd();
    return identity;
}

} // namespace helin
