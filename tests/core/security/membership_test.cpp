#include "core/security/checkcode.h"
#include "core/security/membership.h"
#include "support/errors.h"

#include <catch2/catch.hpp>

using namespace helin;
using helin::test::kindOf;

namespace {

RecordId idOf(char c)
{
    return RecordId::fromBytes(QByteArray(16, c));
}

struct Township
{
    std::unique_ptr<Suite> suite = Suite::create(GENERATE(SuiteId::Intl, SuiteId::Gm));
    SiteIdentity township = SiteIdentity::make(*suite, idOf('t'), QStringLiteral("331102100"),
                                               QStringLiteral("白泉镇综治办"), SiteRole::Township);
    SignedMembershipList first = firstList(*suite, township, 1000);

    MemberSite newSite(char id)
    {
        return {idOf(id),
                QStringLiteral("331102100201"),
                QStringLiteral("岙底村一号机"),
                SiteRole::Station,
                township.site,
                suite->newSigningKeys().publicKey,
                suite->newAgreementKeys().publicKey,
                SiteState::Active,
                {{1, true, 10, Digest::fromBytes(QByteArray(32, 'e'))}, {2, false, 0, {}}}};
    }

    SignedMembershipList after(const SignedMembershipList &current, char newId)
    {
        return nextList(*suite, township, current, 2000,
                        [&](MembershipList &list) { list.sites.push_back(newSite(newId)); });
    }

    SignedMembershipList parsed(const QByteArray &bytes)
    {
        return SignedMembershipList::parse(*suite, bytes, township.signing.publicKey);
    }
};

} // namespace

TEST_CASE("A list comes back from its bytes as it was signed")
{
    Township t;
    const SignedMembershipList list = t.after(t.after(t.first, 'z'), 'a');
    const SignedMembershipList read = t.parsed(list.bytes());
    CHECK(read.hash == list.hash);
    CHECK(read.bytes() == list.bytes());
    CHECK(read.list.number == 3);
    CHECK(read.list.previous == t.parsed(list.bytes()).list.previous);
    CHECK(read.list.authority == t.township.site);
    CHECK(read.list.createdMillis == 2000);
    REQUIRE(read.list.sites.size() == 3);
    CHECK(read.list.sites == list.list.sites);
    CHECK(read.list.sites[0].site == idOf('a')); // sorted: one content has one encoding
    CHECK(read.list.find(idOf('z'))->name == QStringLiteral("岙底村一号机"));
    CHECK(read.list.find(idOf('q')) == nullptr);
    CHECK(read.list.ofStation(QStringLiteral("331102100201")).size() == 2);
    CHECK(read.authority().signingKey == t.township.signing.publicKey);
    CHECK(SignedMembershipList::parseFirst(*t.suite, list.bytes()).hash == list.hash);
}

TEST_CASE("Every flipped or missing byte of a list is refused")
{
    Township t;
    const QByteArray good = t.after(t.first, 'a').bytes();
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = static_cast<char>(changed[i] ^ 0x41);
        INFO(i);
        CHECK(kindOf([&] { (void)t.parsed(changed); }));
        CHECK(kindOf([&] { (void)SignedMembershipList::parseFirst(*t.suite, changed); }));
        CHECK(kindOf([&] { (void)t.parsed(good.left(i)); }));
    }
    CHECK(kindOf([&] { (void)t.parsed(good + 'x'); }) == ErrorKind::BundleDamaged);
    CHECK(kindOf([&] { (void)SignedMembershipList::parse(*t.suite, good, t.suite->newSigningKeys().publicKey); }) ==
          ErrorKind::NotTrusted);
}

TEST_CASE("Only the authority makes lists, and only of what readers accept")
{
    Township t;
    const SiteIdentity stranger = SiteIdentity::make(*t.suite, t.township.site, QStringLiteral("331102100"),
                                                     QStringLiteral("白泉镇"), SiteRole::Township);
    const auto nothing = [](MembershipList &) {
    };
    CHECK(kindOf([&] { (void)nextList(*t.suite, stranger, t.first, 1, nothing); }) == ErrorKind::Forbidden);
    const SiteIdentity station = SiteIdentity::make(*t.suite, idOf('s'), QStringLiteral("331102100201"),
                                                    QStringLiteral("岙底村"), SiteRole::Station);
    CHECK(kindOf([&] { (void)firstList(*t.suite, station, 1); }) == ErrorKind::Invalid);
    CHECK(kindOf([&] { (void)nextList(*t.suite, station, t.first, 1, nothing); }) == ErrorKind::Forbidden);
    CHECK(kindOf([&] { // the authority removes itself
        (void)nextList(*t.suite, t.township, t.first, 1, [](MembershipList &list) { list.sites.clear(); });
    }));
    CHECK(kindOf([&] { // one site twice
        (void)nextList(*t.suite, t.township, t.first, 1,
                       [](MembershipList &list) { list.sites.push_back(list.sites[0]); });
    }));
}

TEST_CASE("The chain tells next, same, older and later lists from forks")
{
    Township t;
    const SignedMembershipList second = t.after(t.first, 'a');
    const SignedMembershipList third = t.after(second, 'b');
    const SignedMembershipList otherSecond = t.after(t.first, 'c');
    const SignedMembershipList otherThird = t.after(otherSecond, 'b');
    CHECK(stepTo(t.first, t.first) == ListStep::Same);
    CHECK(stepTo(t.first, second) == ListStep::Next);
    CHECK(stepTo(t.first, third) == ListStep::Later);
    CHECK(stepTo(third, t.first) == ListStep::Older);
    CHECK(stepTo(third, second) == ListStep::Older);
    CHECK(kindOf([&] { (void)stepTo(second, otherSecond); }) == ErrorKind::Forked);
    CHECK(kindOf([&] { (void)stepTo(second, otherThird); }) == ErrorKind::Forked);
    CHECK(kindOf([&] { (void)stepTo(otherThird, second); }) == ErrorKind::Forked);
    Township other;
    CHECK(kindOf([&] { (void)stepTo(t.first, other.after(other.first, 'a')); }) == ErrorKind::NotTrusted);
}

TEST_CASE("Revocation closes every incarnation after the change that the list names")
{
    Township t;
    MemberSite site = t.newSite('a');
    const Digest last = Digest::fromBytes(QByteArray(32, 'e'));
    CHECK(site.accepts(1, 10, last));
    CHECK(site.accepts(1, 9, Digest()));
    CHECK(!site.accepts(1, 10, Digest())); // another change than the one the list closes with
    CHECK(!site.accepts(1, 11, Digest())); // closed: its successor is open
    CHECK(site.accepts(2, 1'000'000, Digest()));
    CHECK(site.accepts(3, 1, Digest())); // an active key may open new incarnations
    site.state = SiteState::Revoked;
    site.incarnations[1] = {2, true, 55, Digest::fromBytes(QByteArray(32, 'x'))};
    CHECK(site.accepts(1, 10, last));
    CHECK(site.accepts(2, 55, Digest::fromBytes(QByteArray(32, 'x'))));
    CHECK(!site.accepts(2, 55, last));
    CHECK(!site.accepts(2, 56, Digest()));
    CHECK(!site.accepts(3, 1, Digest()));
}

TEST_CASE("A list of a newer format or another suite is not read")
{
    Township t;
    QByteArray body = t.first.body;
    const qsizetype version = qstrlen("helin member list");
    const auto signedBytes = [&] {
        SignedMembershipList list = t.first;
        list.body = body;
        list.signature = t.suite->sign(t.township.signing.privateKey, body);
        return list.bytes();
    };
    body[version] = 2;
    CHECK(kindOf([&] { (void)t.parsed(signedBytes()); }) == ErrorKind::TooNew);
    body[version] = 1;
    CHECK(!kindOf([&] { (void)t.parsed(signedBytes()); }));
    body[version + 1] = static_cast<char>(body[version + 1] ^ 3); // the other one
    CHECK(kindOf([&] { (void)t.parsed(signedBytes()); }) == ErrorKind::BundleDamaged);
}

TEST_CASE("The check code is sixteen digits that depend on every bit")
{
    QByteArray bytes;
    for (char c = 0; c < 32; ++c) {
        bytes += c;
    }
    // Computed with another implementation of Argon2id.
    CHECK(checkCode(Digest::fromBytes(bytes)) == QStringLiteral("5328 9217 5365 2456"));
    bytes[31] = 30;
    CHECK(checkCode(Digest::fromBytes(bytes)) != QStringLiteral("5328 9217 5365 2456"));
    const QString code = QStringLiteral("5328 9217 5365 2456");
    CHECK(sameCheckCode(QStringLiteral("5328921753652456"), code));
    CHECK(sameCheckCode(QStringLiteral(" 5328-9217-5365-2456 "), code));
    CHECK(sameCheckCode(QStringLiteral("５３２８ ９２１７ ５３６５ ２４５６"), code));
    CHECK(!sameCheckCode(QStringLiteral("5328 9217 5365 2457"), code));
    CHECK(!sameCheckCode(QStringLiteral("5328 9217 5365"), code));
    CHECK(!sameCheckCode({}, code));
    CHECK(!sameCheckCode({}, {}));
}
