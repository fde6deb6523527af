#include "core/security/membership.h"

#include "core/base/codec.h"
#include "core/base/error.h"
#include "core/base/toonew.h"
#include "core/security/checkcode.h"

#include <algorithm>

namespace helin {

namespace {

constexpr char label[] = "helin member list"; // keeps this signature from fitting any other statement
constexpr qsizetype labelSize = sizeof label - 1;
constexpr quint8 formatVersion = 1;
constexpr quint64 maximumSites = 4096;
constexpr quint64 maximumIncarnations = 1000;
constexpr quint64 maximumBody = 8ULL << 20;
constexpr qsizetype smallestSite = 40; // bytes; bounds what a claimed count may reserve

bool bySite(const MemberSite &a, const MemberSite &b)
{
    return a.site < b.site;
}

void encode(Encoder &encoder, const MemberSite &site)
{
    encoder.id(site.site);
    encoder.text(site.stationCode);
    encoder.text(site.name);
    encoder.u8(static_cast<quint8>(site.role));
    encoder.id(site.parent);
    encoder.bytes(site.signingKey);
    encoder.bytes(site.agreementKey);
    encoder.u8(static_cast<quint8>(site.state));
    encoder.varint(site.incarnations.size());
    for (const KnownIncarnation &incarnation : site.incarnations) {
        encoder.varint(incarnation.number);
        encoder.boolean(incarnation.closed);
        encoder.varint(incarnation.lastSeq);
        encoder.digest(incarnation.lastHash);
    }
}

QByteArray encode(const MembershipList &list)
{
    Encoder encoder;
    encoder.raw({label, labelSize});
    encoder.u8(formatVersion);
    encoder.u8(static_cast<quint8>(list.suite));
    encoder.varint(list.number);
    encoder.digest(list.previous);
    encoder.id(list.authority);
    encoder.zigzag(list.createdMillis);
    encoder.bytes(list.trust.bytes());
    encoder.varint(list.sites.size());
    for (const MemberSite &site : list.sites) {
        encode(encoder, site);
    }
    return encoder.take();
}

template <class Enum>
Enum enumFrom(Decoder &decoder, quint8 last)
{
    const quint8 value = decoder.u8();
    if (value < 1 || value > last) {
        decoder.damaged();
    }
    return static_cast<Enum>(value);
}

MemberSite decodeSite(Decoder &decoder)
{
    MemberSite site;
    site.site = decoder.id();
    site.stationCode = decoder.text(SiteLimits::stationCode);
    site.name = decoder.text(SiteLimits::name);
    site.role = enumFrom<SiteRole>(decoder, 3);
    site.parent = decoder.id();
    site.signingKey = decoder.bytes(SiteLimits::key).toByteArray();
    site.agreementKey = decoder.bytes(SiteLimits::key).toByteArray();
    site.state = enumFrom<SiteState>(decoder, 2);
    if (site.site.isNull() || !isPlainLine(site.name) || !isPlainLine(site.stationCode)) {
        decoder.damaged();
    }
    const qsizetype count = decoder.count(maximumIncarnations, Digest::size);
    quint64 before = 0;
    for (qsizetype i = 0; i < count; ++i) {
        KnownIncarnation incarnation;
        incarnation.number = static_cast<quint32>(decoder.varint(0xffffffff));
        incarnation.closed = decoder.boolean();
        incarnation.lastSeq = decoder.varint();
        incarnation.lastHash = decoder.digest();
        if (i > 0 && incarnation.number <= before) {
            decoder.damaged();
        }
        before = incarnation.number;
        site.incarnations.push_back(incarnation);
    }
    return site;
}

MembershipList decode(Suite &suite, QByteArrayView body)
{
    Decoder decoder(body);
    if (decoder.raw(labelSize) != QByteArrayView(label, labelSize)) {
        decoder.damaged();
    }
    if (const quint8 version = decoder.u8(); version > formatVersion) {
        failTooNew(version, formatVersion);
    }
    MembershipList list;
    list.suite = static_cast<SuiteId>(decoder.u8());
    list.number = decoder.varint();
    list.previous = decoder.digest();
    list.authority = decoder.id();
    list.createdMillis = decoder.zigzag();
    list.trust = TrustChain::parse(suite, decoder.bytes(TrustChain::maximumSize));
    const qsizetype count = decoder.count(maximumSites, smallestSite);
    list.sites.reserve(static_cast<size_t>(count));
    for (qsizetype i = 0; i < count; ++i) {
        list.sites.push_back(decodeSite(decoder));
        if (i > 0 && !bySite(list.sites[static_cast<size_t>(i) - 1], list.sites.back())) {
            decoder.damaged();
        }
    }
    decoder.expectEnd();
    const MemberSite *authority = list.find(list.authority);
    if (list.suite != suite.id() || list.number == 0 || authority == nullptr || authority->role == SiteRole::Station ||
        authority->state != SiteState::Active || list.previous.isNull() != (list.number == 1)) {
        decoder.damaged();
    }
    if (!list.trust.isEmpty() &&
        (list.trust.authority().site != list.authority || list.trust.authority().key != authority->signingKey)) {
        decoder.damaged();
    }
    return list;
}

SignedMembershipList signedList(Suite &suite, const SiteIdentity &authority, MembershipList list)
{
    std::sort(list.sites.begin(), list.sites.end(), bySite);
    SignedMembershipList result;
    result.body = encode(list);
    (void)decode(suite, result.body); // refuses here what every reader would refuse
    result.signature = suite.sign(authority.signing.privateKey, result.body);
    result.hash = suite.hash(result.body);
    result.list = std::move(list);
    return result;
}

[[noreturn]] void notTrusted()
{
    fail(ErrorKind::NotTrusted,
         {QT_TRANSLATE_NOOP("Message", "The list of sites is not signed by the township known here.")},
         {QT_TRANSLATE_NOOP("Message", "Ask the township before going on.")});
}

[[noreturn]] void earlierKey()
{
    fail(ErrorKind::NotTrusted,
         {QT_TRANSLATE_NOOP("Message", "This was signed with an earlier key of the township, which counts no more.")},
         {QT_TRANSLATE_NOOP("Message", "If that computer was lost or stolen, tell the township that somebody uses "
                                       "it.")});
}

/// A township that was registered with before it had a root key, or by a program without one, cannot be followed.
[[noreturn]] void noRootKnown()
{
    fail(ErrorKind::NotTrusted,
         {QT_TRANSLATE_NOOP("Message", "This says that the township has a new computer. This station does not know the "
                                       "township's root key and cannot check it.")},
         {QT_TRANSLATE_NOOP("Message", "Ask the township by phone. If it is so, write a new registration request and "
                                       "take in its answer after comparing the check code.")});
}

bool sameAuthority(const SignedMembershipList &a, const SignedMembershipList &b)
{
    return a.list.authority == b.list.authority && a.authority().signingKey == b.authority().signingKey;
}

/// Splits the stored form without reading the body.
SignedMembershipList split(QByteArrayView bytes)
{
    Decoder decoder(bytes);
    SignedMembershipList result;
    result.body = decoder.bytes(maximumBody).toByteArray();
    result.signature = decoder.bytes(SiteLimits::signature).toByteArray();
    decoder.expectEnd();
    return result;
}

} // namespace

bool MemberSite::accepts(quint32 incarnation, quint64 seq, const Digest &hash) const
{
    const auto known = std::find_if(incarnations.begin(), incarnations.end(),
                                    [&](const KnownIncarnation &other) { return other.number == incarnation; });
    if (known == incarnations.end()) {
        return state == SiteState::Active;
    }
    return (state == SiteState::Active && !known->closed) || seq < known->lastSeq ||
           (seq == known->lastSeq && hash == known->lastHash);
}

const MemberSite *MembershipList::find(const RecordId &site) const
{
    const auto found =
        std::find_if(sites.begin(), sites.end(), [&](const MemberSite &member) { return member.site == site; });
    return found == sites.end() ? nullptr : &*found;
}

MemberSite *MembershipList::find(const RecordId &site)
{
    return const_cast<MemberSite *>(std::as_const(*this).find(site));
}

std::vector<const MemberSite *> MembershipList::ofStation(const QString &stationCode) const
{
    std::vector<const MemberSite *> result;
    for (const MemberSite &site : sites) {
        if (site.stationCode == stationCode) {
            result.push_back(&site);
        }
    }
    return result;
}

QByteArray SignedMembershipList::bytes() const
{
    Encoder encoder;
    encoder.bytes(body);
    encoder.bytes(signature);
    return encoder.take();
}

SignedMembershipList SignedMembershipList::parse(Suite &suite, QByteArrayView bytes, QByteArrayView authorityKey)
{
    SignedMembershipList result = split(bytes);
    if (!suite.verify(authorityKey, result.body, result.signature)) {
        notTrusted();
    }
    result.list = decode(suite, result.body);
    if (result.authority().signingKey != authorityKey) {
        notTrusted();
    }
    result.hash = suite.hash(result.body);
    return result;
}

SignedMembershipList SignedMembershipList::parseFirst(Suite &suite, QByteArrayView bytes)
{
    const SignedMembershipList unproven = split(bytes);
    const MembershipList list = decode(suite, unproven.body);
    return parse(suite, bytes, list.find(list.authority)->signingKey);
}

SignedMembershipList SignedMembershipList::parseKnowing(Suite &suite, QByteArrayView bytes,
                                                        const SignedMembershipList &known)
{
    const SignedMembershipList parts = split(bytes);
    if (suite.verify(known.authority().signingKey, parts.body, parts.signature)) {
        return parse(suite, bytes, known.authority().signingKey);
    }
    // Proven by what it holds: its signature is the authority's that it names, and the known roots name that one.
    SignedMembershipList incoming = parseFirst(suite, bytes);
    (void)stepTo(known, incoming);
    return incoming;
}

void SignedMembershipList::requireAuthority(const SiteIdentity &identity) const
{
    if (identity.site != list.authority || identity.signing.publicKey != authority().signingKey) {
        fail(ErrorKind::Forbidden,
             {QT_TRANSLATE_NOOP("Message", "Only the township's own site may change the list of sites.")});
    }
}

QString SignedMembershipList::fingerprint() const
{
    return checkCode(hash);
}

SignedMembershipList firstList(Suite &suite, const SiteIdentity &authority, qint64 nowMillis, const TrustChain &trust)
{
    if (authority.role == SiteRole::Station) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "Only a township or county keeps the list of sites.")});
    }
    MembershipList list;
    list.suite = suite.id();
    list.number = 1;
    list.authority = authority.site;
    list.createdMillis = nowMillis;
    list.trust = trust;
    list.sites.push_back({authority.site,
                          authority.stationCode,
                          authority.name,
                          authority.role,
                          {},
                          authority.signing.publicKey,
                          authority.agreement.publicKey,
                          SiteState::Active,
                          {}});
    return signedList(suite, authority, std::move(list));
}

SignedMembershipList nextList(Suite &suite, const SiteIdentity &authority, const SignedMembershipList &current,
                              qint64 nowMillis, const std::function<void(MembershipList &)> &change, quint64 ahead)
{
    current.requireAuthority(authority);
    MembershipList list = current.list;
    change(list);
    list.number = current.list.number + ahead;
    list.previous = current.hash;
    list.createdMillis = nowMillis;
    return signedList(suite, authority, std::move(list));
}

SignedMembershipList succeedingList(Suite &suite, const SiteIdentity &successor, const SignedMembershipList &current,
                                    const TrustChain &trust, qint64 nowMillis,
                                    const std::function<void(MembershipList &)> &change, quint64 ahead)
{
    MembershipList list = current.list;
    list.authority = successor.site;
    list.trust = trust;
    change(list);
    list.number = current.list.number + ahead;
    list.previous = current.hash;
    list.createdMillis = nowMillis;
    SignedMembershipList next = signedList(suite, successor, std::move(list));
    (void)stepTo(current, next);
    return next;
}

ListStep stepTo(const SignedMembershipList &known, const SignedMembershipList &incoming)
{
    bool newKey = false;
    switch (stepTo(known.list.trust, incoming.list.trust)) {
    case ChainStep::Same:
        if (!sameAuthority(known, incoming)) {
            notTrusted();
        }
        break;
    case ChainStep::Newer:
        newKey = true;
        break;
    case ChainStep::Earlier:
        // Lists from before the succession are known or passed over; a new one can only be the lost computer's.
        if (incoming.list.number >= known.list.number) {
            earlierKey();
        }
        return ListStep::Older;
    case ChainStep::Unrelated:
        if (!known.list.trust.isEmpty()) {
            notTrusted(); // the root of a list is never dropped nor exchanged but by a root
        }
        if (!sameAuthority(known, incoming)) {
            noRootKnown();
        }
        break; // the authority known here names its root for the first time
    }
    const quint64 have = known.list.number;
    const quint64 got = incoming.list.number;
    if (newKey && got <= have) {
        fail(ErrorKind::Forked,
             {QT_TRANSLATE_NOOP("Message", "The township's new computer went on from an older list of sites (number "
                                           "%1) than the one known here (%2)."),
              {QString::number(got), QString::number(have)}},
             {QT_TRANSLATE_NOOP("Message", "Nothing was taken over. Write this PC's list of sites to a file and bring "
                                           "it to the township: its computer has to go on from that one.")});
    }
    if ((got == have && incoming.hash != known.hash) || (got == have + 1 && incoming.list.previous != known.hash) ||
        (got + 1 == have && known.list.previous != incoming.hash)) {
        fail(ErrorKind::Forked,
             {QT_TRANSLATE_NOOP("Message", "Two different lists of sites carry the number %1."),
              {QString::number(std::min(have, got))}},
             {QT_TRANSLATE_NOOP("Message", "Stop exchanging data and ask the township: its computer may have been "
                                           "copied, or a file was forged.")});
    }
    if (got == have) {
        return ListStep::Same;
    }
    return got < have ? ListStep::Older : got == have + 1 ? ListStep::Next : ListStep::Later;
}

std::optional<MemberSite> successorIn(Suite &suite, const SignedMembershipList &known, QByteArrayView statement,
                                      const RecordId &sender)
{
    const TrustChain chain = TrustChain::parse(suite, statement);
    if (chain.isEmpty() || chain.authority().site != sender) {
        return std::nullopt;
    }
    switch (stepTo(known.list.trust, chain)) {
    case ChainStep::Same:
        return std::nullopt;
    case ChainStep::Earlier:
        earlierKey();
    case ChainStep::Unrelated:
        if (sender == known.list.authority && chain.authority().key == known.authority().signingKey) {
            return std::nullopt; // the authority that is known, which has a root by now
        }
        noRootKnown();
    case ChainStep::Newer:
        break;
    }
    MemberSite entry = known.authority();
    entry.site = sender;
    entry.signingKey = chain.authority().key;
    entry.incarnations.clear();
    return entry;
}

} // namespace helin
