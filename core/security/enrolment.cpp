#include "core/security/enrolment.h"

#include "core/base/codec.h"
#include "core/base/error.h"
#include "core/base/toonew.h"
#include "core/security/checkcode.h"

#include <algorithm>

namespace helin {

namespace {

constexpr quint8 oneSuite = 1;   ///< format version: keys of one suite
constexpr quint8 bothSuites = 2; ///< format version of requests: keys of both
constexpr qsizetype magicSize = 8;
constexpr char requestMagic[] = "HELINREQ";
constexpr char welcomeMagic[] = "HELINWEL";
constexpr char renewalMagic[] = "HELINREN";
constexpr quint64 maximumRequest = 8 * 1024;
constexpr quint64 maximumRenewal = 10 * 1024;
constexpr quint64 maximumList = 9ULL << 20;
constexpr quint64 maximumAttachment = 16ULL << 20;
constexpr quint64 maximumWelcome = 26ULL << 20;

/// The shape of both files: magic, version, suite, body, then the signature over all before it; in a request of version
/// 2 also that of the other suite, over the same bytes.
struct SignedFile
{
    quint8 version = oneSuite;
    SuiteId suite = SuiteId::Intl;
    QByteArrayView signedPart;
    QByteArrayView body;
    QByteArrayView signature;
    QByteArrayView otherSignature;
};

SignedFile split(QByteArrayView file, const char *magic, quint64 maximumBody, quint8 newestVersion)
{
    Decoder decoder(file);
    if (decoder.raw(magicSize) != QByteArrayView(magic, magicSize)) {
        fail(ErrorKind::BundleDamaged,
             {QT_TRANSLATE_NOOP("Message", "This is not an enrolment file, or it is damaged.")},
             {QT_TRANSLATE_NOOP("Message", "Please copy it again from its source.")});
    }
    SignedFile parts;
    parts.version = decoder.u8();
    parts.suite = static_cast<SuiteId>(decoder.u8());
    if (parts.version > newestVersion) {
        failTooNew(parts.version, newestVersion);
    }
    (void)Suite::create(parts.suite); // throws for one that this program does not have
    if (parts.version == 0) {
        decoder.damaged();
    }
    parts.body = decoder.bytes(maximumBody);
    parts.signedPart = file.first(file.size() - decoder.left());
    parts.signature = decoder.bytes(SiteLimits::signature);
    if (parts.version == bothSuites) {
        parts.otherSignature = decoder.bytes(SiteLimits::signature);
    }
    decoder.expectEnd();
    return parts;
}

QByteArray joined(Suite &suite, const char *magic, QByteArrayView body, const SecretBytes &signingKey,
                  const SiteIdentity *other = nullptr)
{
    Encoder encoder(body.size() + 512);
    encoder.raw({magic, magicSize});
    encoder.u8(other == nullptr ? oneSuite : bothSuites);
    encoder.u8(static_cast<quint8>(suite.id()));
    encoder.bytes(body);
    const QByteArray signedPart = encoder.view().toByteArray();
    encoder.bytes(suite.sign(signingKey, signedPart));
    if (other != nullptr) {
        encoder.bytes(Suite::create(other->suite)->sign(other->signing.privateKey, signedPart));
    }
    return encoder.take();
}

[[noreturn]] void badSignature()
{
    fail(ErrorKind::NotTrusted, {QT_TRANSLATE_NOOP("Message", "The signature of the enrolment file does not hold.")},
         {QT_TRANSLATE_NOOP("Message", "It was changed on its way. Please ask for a new one.")});
}

MemberSite entryOf(const EnrolmentRequest &request, const RecordId &parent)
{
    return {request.site,
            request.stationCode,
            request.name,
            request.role,
            parent,
            request.signingKey,
            request.agreementKey,
            SiteState::Active,
            {}};
}

/// Whether the keys that the site has so far ask for the new ones.
bool isRenewalOf(Suite &suite, const EnrolmentRequest &request, const MemberSite &member)
{
    return !request.renewal.isEmpty() && member.stationCode == request.stationCode && member.role == request.role &&
           suite.verify(member.signingKey, request.renewal, request.renewalSignature);
}

/// The request with the keys that it names for this suite; Invalid if it names none.
EnrolmentRequest under(SuiteId suite, const EnrolmentRequest &request)
{
    EnrolmentRequest fitting = request;
    if (request.suite != suite && request.others && request.others->suite == suite) {
        fitting.suite = suite;
        fitting.signingKey = request.others->signing;
        fitting.agreementKey = request.others->agreement;
    }
    if (fitting.suite != suite) {
        fail(ErrorKind::Invalid,
             {QT_TRANSLATE_NOOP("Message", "The site uses another encryption method than this township.")});
    }
    return fitting;
}

void requireApprovable(Suite &suite, const EnrolmentRequest &request, const SiteIdentity &township,
                       const MembershipList &list)
{
    if (request.role >= township.role) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "This site can only enrol sites that are below it.")});
    }
    for (const MemberSite &member : list.sites) {
        const bool sameSite = member.site == request.site;
        const bool sameKeys = member.signingKey == request.signingKey && member.agreementKey == request.agreementKey;
        if (sameSite && member.state == SiteState::Revoked) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "“%1” was taken off the list."), {member.name}},
                 {QT_TRANSLATE_NOOP("Message", "Set the program up anew on that computer and send a new request.")});
        }
        if (sameSite && !sameKeys && !isRenewalOf(suite, request, member)) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "“%1” is on the list already, with other keys."), {member.name}},
                 {QT_TRANSLATE_NOOP("Message", "Ask that site whether the request is really its own.")});
        }
        if (!sameSite && (member.signingKey == request.signingKey || member.agreementKey == request.agreementKey)) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "The request uses the keys of “%1”."), {member.name}},
                 {QT_TRANSLATE_NOOP("Message", "Set the program up anew on that computer and send a new request.")});
        }
    }
}

} // namespace

QString EnrolmentRequest::fingerprint() const
{
    return checkCode(hash);
}

QString Welcome::fingerprint() const
{
    return checkCode(hash);
}

QByteArray requestFile(Suite &suite, const SiteIdentity &identity, qint64 nowMillis, const SiteIdentity *other)
{
    Encoder body;
    body.id(identity.site);
    body.text(identity.stationCode);
    body.text(identity.name);
    body.u8(static_cast<quint8>(identity.role));
    body.zigzag(nowMillis);
    body.bytes(identity.signing.publicKey);
    body.bytes(identity.agreement.publicKey);
    if (other != nullptr) {
        body.u8(static_cast<quint8>(other->suite));
        body.bytes(other->signing.publicKey);
        body.bytes(other->agreement.publicKey);
    }
    return joined(suite, requestMagic, body.view(), identity.signing.privateKey, other);
}

QByteArray renewalFile(Suite &suite, const SiteIdentity &present, QByteArrayView request)
{
    Encoder body;
    body.bytes(request);
    return joined(suite, renewalMagic, body.view(), present.signing.privateKey);
}

EnrolmentRequest parseRequest(QByteArrayView file)
{
    if (file.startsWith(QByteArrayView(renewalMagic, magicSize))) {
        const SignedFile outer = split(file, renewalMagic, maximumRenewal, oneSuite);
        Decoder body(outer.body);
        const QByteArrayView inner = body.bytes(maximumRenewal);
        body.expectEnd();
        if (inner.startsWith(QByteArrayView(renewalMagic, magicSize))) {
            body.damaged();
        }
        EnrolmentRequest request = parseRequest(inner);
        request.renewal = outer.signedPart.toByteArray();
        request.renewalSignature = outer.signature.toByteArray();
        return request;
    }
    const SignedFile parts = split(file, requestMagic, maximumRequest, bothSuites);
    const auto suite = Suite::create(parts.suite);
    Decoder body(parts.body);
    EnrolmentRequest request;
    request.suite = parts.suite;
    request.site = body.id();
    request.stationCode = body.text(SiteLimits::stationCode);
    request.name = body.text(SiteLimits::name);
    const quint8 role = body.u8();
    request.createdMillis = body.zigzag();
    request.signingKey = body.bytes(SiteLimits::key).toByteArray();
    request.agreementKey = body.bytes(SiteLimits::key).toByteArray();
    if (parts.version == bothSuites) {
        request.others = SuiteKeys{static_cast<SuiteId>(body.u8()), body.bytes(SiteLimits::key).toByteArray(),
                                   body.bytes(SiteLimits::key).toByteArray()};
    }
    body.expectEnd();
    if (role < 1 || role > 3 || request.site.isNull() || request.stationCode.isEmpty() || request.name.isEmpty() ||
        !isPlainLine(request.stationCode) || !isPlainLine(request.name) ||
        request.agreementKey.size() != suite->agreementKeySize()) {
        body.damaged();
    }
    request.role = static_cast<SiteRole>(role);
    if (!suite->verify(request.signingKey, parts.signedPart, parts.signature)) {
        badSignature();
    }
    if (request.others) {
        const auto other = Suite::has(request.others->suite) ? Suite::create(request.others->suite) : nullptr;
        if (other == nullptr || request.others->suite == request.suite ||
            request.others->agreement.size() != other->agreementKeySize()) {
            body.damaged();
        }
        if (!other->verify(request.others->signing, parts.signedPart, parts.otherSignature)) {
            badSignature();
        }
    }
    request.hash = suite->hash(parts.signedPart);
    return request;
}

Approval approve(Suite &suite, const SiteIdentity &township, const SignedMembershipList &current,
                 const EnrolmentRequest &asked, QByteArrayView attachment, qint64 nowMillis,
                 const std::function<void(MembershipList &)> &also)
{
    current.requireAuthority(township);
    const EnrolmentRequest request = under(current.list.suite, asked);
    requireApprovable(suite, request, township, current.list);
    if (static_cast<quint64>(attachment.size()) > maximumAttachment) {
        fail(ErrorKind::Invalid,
             {QT_TRANSLATE_NOOP("Message", "The shared records are too large for a welcome file.")});
    }
    MemberSite entry = entryOf(request, township.site);
    const MemberSite *known = current.list.find(request.site);
    if (known != nullptr) {
        entry.incarnations = known->incarnations;
    }
    Approval approval;
    if (known != nullptr && *known == entry && !also) {
        approval.list = current;
    } else {
        approval.list = nextList(suite, township, current, nowMillis, [&](MembershipList &list) {
            if (MemberSite *existing = list.find(entry.site)) {
                *existing = entry;
            } else {
                list.sites.push_back(entry);
            }
            if (also) {
                also(list);
            }
        });
    }
    Encoder body(attachment.size() + 4096);
    body.digest(request.hash);
    body.bytes(approval.list.bytes());
    body.bytes(attachment);
    approval.welcomeFile = joined(suite, welcomeMagic, body.view(), township.signing.privateKey);
    approval.fingerprint =
        checkCode(suite.hash(split(approval.welcomeFile, welcomeMagic, maximumWelcome, oneSuite).signedPart));
    return approval;
}

SuiteId suiteOfWelcome(QByteArrayView file)
{
    return split(file, welcomeMagic, maximumWelcome, oneSuite).suite;
}

Welcome parseWelcome(Suite &suite, const SiteIdentity &identity, QByteArrayView request, QByteArrayView file)
{
    const SignedFile parts = split(file, welcomeMagic, maximumWelcome, oneSuite);
    Decoder body(parts.body);
    if (parts.suite != suite.id()) {
        body.damaged();
    }
    if (body.digest() != parseRequest(request).hash) {
        fail(ErrorKind::WrongReceiver,
             {QT_TRANSLATE_NOOP("Message", "This welcome file answers the request of another site.")},
             {QT_TRANSLATE_NOOP("Message", "Ask the township for the answer to the request of this site.")});
    }
    Welcome welcome;
    welcome.list = SignedMembershipList::parseFirst(suite, body.bytes(maximumList));
    welcome.attachment = body.bytes(maximumAttachment).toByteArray();
    body.expectEnd();
    if (!suite.verify(welcome.list.authority().signingKey, parts.signedPart, parts.signature)) {
        badSignature();
    }
    const MemberSite *own = welcome.list.list.find(identity.site);
    if (own == nullptr || own->signingKey != identity.signing.publicKey ||
        own->agreementKey != identity.agreement.publicKey || own->state != SiteState::Active) {
        fail(ErrorKind::NotTrusted,
             {QT_TRANSLATE_NOOP("Message", "The list of sites in the welcome file does not name this site.")},
             {QT_TRANSLATE_NOOP("Message", "Ask the township before going on.")});
    }
    welcome.hash = suite.hash(parts.signedPart);
    return welcome;
}

} // namespace helin
