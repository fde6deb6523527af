#include "core/base/codec.h"
#include "core/security/membership.h"
#include "core/security/rootcode.h"
#include "core/security/sheetcode.h"
#include "support/errors.h"

#include <catch2/catch.hpp>

using namespace helin;
using helin::test::kindOf;

namespace {

const QString office = QStringLiteral("511703116000");

RecordId idOf(char c)
{
    return RecordId::fromBytes(QByteArray(16, c));
}

/// A township whose list names its root, and what is needed to succeed it.
struct Rooted
{
    std::unique_ptr<Suite> suite = Suite::create(SuiteId::Intl);
    KeyPair root = suite->newSigningKeys();
    SiteIdentity township = identity('t');
    TrustChain trust = naming(township, 1);
    SignedMembershipList first = firstList(*suite, township, 1000, trust);

    SiteIdentity identity(char site, SiteRole role = SiteRole::Township)
    {
        return SiteIdentity::make(*suite, idOf(site), office, QStringLiteral("石桥镇平安办"), role);
    }
    SignedKeyStatement statement(const KeyPair &by, KeyStatement what)
    {
        what.office = office;
        return SignedKeyStatement::make(*suite, by, std::move(what));
    }
    TrustChain naming(const SiteIdentity &authority, quint64 serial, const QByteArray &above = {})
    {
        KeyStatement what;
        what.serial = serial;
        what.site = authority.site;
        what.key = authority.signing.publicKey;
        what.above = above;
        return {{statement(root, std::move(what))}};
    }
    SignedKeyStatement aboutRoot(const KeyPair &by, const QByteArray &key, quint64 serial)
    {
        KeyStatement what;
        what.about = KeyStatement::About::Root;
        what.serial = serial;
        what.key = key;
        return statement(by, std::move(what));
    }
    static MemberSite entry(const SiteIdentity &of)
    {
        return {of.site,
                of.stationCode,
                of.name,
                of.role,
                {},
                of.signing.publicKey,
                of.agreement.publicKey,
                SiteState::Active,
                {}};
    }
    SignedMembershipList after(const SignedMembershipList &current, const SiteIdentity &by, qint64 time = 2000)
    {
        return nextList(*suite, by, current, time, [](MembershipList &) {});
    }
    SignedMembershipList succeeded(const SignedMembershipList &current, const SiteIdentity &by, const TrustChain &chain)
    {
        return succeedingList(*suite, by, current, chain, 3000, [&](MembershipList &list) {
            for (MemberSite &site : list.sites) {
                site.state = SiteState::Revoked;
            }
            std::erase_if(list.sites, [&](const MemberSite &site) { return site.site == by.site; });
            list.sites.push_back(entry(by));
        });
    }
};

} // namespace

TEST_CASE("A root key comes back from its code, and a slip in typing it is told")
{
    Rooted t;
    const QString code = rootCode(*t.suite, t.root.privateKey);
    CHECK(code.size() == 56 + 13);
    CHECK(rootKeyFrom(*t.suite, office, code) == t.root.privateKey);
    CHECK(rootKeyFrom(*t.suite, office, code.toLower().replace(QLatin1Char('-'), QLatin1Char(' '))) ==
          t.root.privateKey);
    CHECK(rootKeyFrom(*t.suite, office, sheetPayload(SheetKind::Root, office, code)) == t.root.privateKey);
    CHECK(isKeyPair(*t.suite, t.root.publicKey, t.root.privateKey));
    CHECK_FALSE(isKeyPair(*t.suite, t.township.signing.publicKey, t.root.privateKey));
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code.at(i) == QLatin1Char('-')) {
            continue;
        }
        QString slip = code;
        slip[i] = code.at(i) == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        INFO(i);
        CHECK(kindOf([&] { (void)rootKeyFrom(*t.suite, office, slip); }) == ErrorKind::Invalid);
    }
    CHECK(kindOf([&] { (void)rootKeyFrom(*t.suite, office, code.chopped(1)); }) == ErrorKind::Invalid);
    CHECK(kindOf([&] { (void)rootKeyFrom(*t.suite, office, QString()); }) == ErrorKind::Invalid);
    CHECK(kindOf([&] {
              (void)rootKeyFrom(*t.suite, QStringLiteral("511703117000"), sheetPayload(SheetKind::Root, office, code));
          }) == ErrorKind::Invalid);
}

TEST_CASE("Codes of any length come back, and filling bits must be zero")
{
    for (const qsizetype size : {1, 2, 3, 4, 5, 31, 67}) {
        QByteArray bytes;
        for (qsizetype i = 0; i < size; ++i) {
            bytes.append(char(37 * i + 201));
        }
        const auto back = bytesOfSheetCode(sheetCodeOf(bytes), size);
        REQUIRE(back);
        CHECK(back->view() == bytes);
    }
    CHECK(bytesOfSheetCode(QStringLiteral("00"), 1));
    CHECK_FALSE(bytesOfSheetCode(QStringLiteral("01"), 1));
    CHECK_FALSE(bytesOfSheetCode(QStringLiteral("0"), 1));
    CHECK_FALSE(bytesOfSheetCode(QStringLiteral("U0"), 1));
}

TEST_CASE("Every flipped or missing byte of a chain of statements is refused")
{
    Rooted t;
    const KeyPair county = t.suite->newSigningKeys();
    TrustChain chain = t.naming(t.township, 2, county.publicKey);
    chain.links.insert(chain.links.begin(), t.aboutRoot(county, t.root.publicKey, 1));
    const QByteArray good = chain.bytes();
    CHECK(TrustChain::parse(*t.suite, good).bytes() == good);
    CHECK(TrustChain::parse(*t.suite, good).root() == t.root.publicKey);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = static_cast<char>(changed[i] ^ 0x21);
        INFO(i);
        CHECK(kindOf([&] { (void)TrustChain::parse(*t.suite, changed); }));
        CHECK((i == 0 || kindOf([&] { (void)TrustChain::parse(*t.suite, good.left(i)); })));
    }
    CHECK(TrustChain::parse(*t.suite, {}).isEmpty());
}

TEST_CASE("A list names its root, and a list under another authority's key is refused unless that root has named it")
{
    Rooted t;
    const SignedMembershipList read =
        SignedMembershipList::parse(*t.suite, t.first.bytes(), t.township.signing.publicKey);
    CHECK(read.list.trust.root() == t.root.publicKey);

    SiteIdentity successor = t.identity('n');
    const SignedMembershipList second = t.after(t.first, t.township);
    const SignedMembershipList third = t.succeeded(second, successor, t.naming(successor, 2));
    CHECK(third.list.number == 3);
    CHECK(stepTo(second, third) == ListStep::Next);
    CHECK(stepTo(t.first, third) == ListStep::Later);
    CHECK(SignedMembershipList::parseKnowing(*t.suite, third.bytes(), second).hash == third.hash);
    const SignedMembershipList fourth = t.after(third, successor);
    CHECK(stepTo(third, fourth) == ListStep::Next);

    SECTION("another root proves nothing")
    {
        const KeyPair other = t.suite->newSigningKeys();
        KeyStatement what;
        what.serial = 9;
        what.site = successor.site;
        what.key = successor.signing.publicKey;
        const TrustChain forged{{t.statement(other, what)}};
        CHECK(kindOf([&] { (void)t.succeeded(second, successor, forged); }) == ErrorKind::NotTrusted);
        const SignedMembershipList own = firstList(*t.suite, successor, 1, forged);
        CHECK(kindOf([&] { (void)SignedMembershipList::parseKnowing(*t.suite, own.bytes(), t.first); }) ==
              ErrorKind::NotTrusted);
    }
    SECTION("the lost computer's key counts no more")
    {
        const SignedMembershipList late = t.after(second, t.township, 9);
        const SignedMembershipList later = t.after(late, t.township, 9);
        CHECK(kindOf([&] { (void)stepTo(third, late); }) == ErrorKind::NotTrusted);
        CHECK(kindOf([&] { (void)SignedMembershipList::parseKnowing(*t.suite, later.bytes(), fourth); }) ==
              ErrorKind::NotTrusted);
        CHECK(stepTo(fourth, second) == ListStep::Older);
    }
    SECTION("a successor who went on from an older list stops for a person")
    {
        const SignedMembershipList behind = t.succeeded(t.first, successor, t.naming(successor, 2));
        CHECK(kindOf([&] { (void)stepTo(second, behind); }) == ErrorKind::Forked);
        CHECK(stepTo(t.first, behind) == ListStep::Next);
        CHECK(kindOf([&] { (void)stepTo(third, t.succeeded(second, successor, t.naming(t.identity('n'), 2))); }));
    }
    SECTION("two successors under one number stop for a person")
    {
        const SiteIdentity rival = t.identity('r');
        const SignedMembershipList other = t.succeeded(second, rival, t.naming(rival, 2));
        CHECK(kindOf([&] { (void)stepTo(third, other); }) == ErrorKind::Forked);
    }
    SECTION("the authority may not drop or exchange the root of its list")
    {
        const auto with = [&](TrustChain chain) {
            return nextList(*t.suite, t.township, t.first, 5, [&](MembershipList &list) { list.trust = chain; });
        };
        CHECK(kindOf([&] { (void)stepTo(t.first, with({})); }) == ErrorKind::NotTrusted);
        Rooted another;
        KeyStatement what;
        what.site = t.township.site;
        what.key = t.township.signing.publicKey;
        CHECK(kindOf([&] { (void)stepTo(t.first, with({{t.statement(another.root, what)}})); }) ==
              ErrorKind::NotTrusted);
    }
}

TEST_CASE("A list without a root takes the first one from its authority and from nobody else")
{
    Rooted t;
    const SignedMembershipList bare = firstList(*t.suite, t.township, 1000);
    const SignedMembershipList rooted =
        nextList(*t.suite, t.township, bare, 2000, [&](MembershipList &list) { list.trust = t.trust; });
    CHECK(stepTo(bare, rooted) == ListStep::Next);
    const SiteIdentity successor = t.identity('n');
    const SignedMembershipList next = t.succeeded(rooted, successor, t.naming(successor, 2));
    CHECK(kindOf([&] { (void)stepTo(bare, next); }) == ErrorKind::NotTrusted);
    CHECK(kindOf([&] { (void)successorIn(*t.suite, bare, next.list.trust.bytes(), successor.site); }) ==
          ErrorKind::NotTrusted);
    CHECK_FALSE(successorIn(*t.suite, bare, t.trust.bytes(), t.township.site));
}

TEST_CASE("A statement of succession gives the successor's key to who knows the root")
{
    Rooted t;
    const SiteIdentity successor = t.identity('n');
    const TrustChain chain = t.naming(successor, 2);
    const auto entry = successorIn(*t.suite, t.first, chain.bytes(), successor.site);
    REQUIRE(entry);
    CHECK(entry->signingKey == successor.signing.publicKey);
    CHECK(entry->stationCode == office);
    CHECK_FALSE(successorIn(*t.suite, t.first, chain.bytes(), idOf('x')));
    CHECK_FALSE(successorIn(*t.suite, t.first, {}, successor.site));
    const SignedMembershipList second = t.succeeded(t.first, successor, chain);
    CHECK_FALSE(successorIn(*t.suite, second, chain.bytes(), successor.site));
    CHECK(kindOf([&] { (void)successorIn(*t.suite, second, t.trust.bytes(), t.township.site); }) ==
          ErrorKind::NotTrusted);
}

TEST_CASE("A root above names another root only where the root itself had named it")
{
    Rooted t;
    const KeyPair county = t.suite->newSigningKeys();
    TrustChain under = t.naming(t.township, 2, county.publicKey);
    under.links.insert(under.links.begin(), t.aboutRoot(county, t.root.publicKey, 1));
    const auto with = [&](const SignedMembershipList &current, const TrustChain &chain) {
        return nextList(*t.suite, t.township, current, 5, [&](MembershipList &list) { list.trust = chain; });
    };
    const SignedMembershipList second = with(t.first, under);
    CHECK(stepTo(t.first, second) == ListStep::Next);

    // The sheet with the root key burnt: the county names a new root.
    Rooted fresh;
    fresh.township = SiteIdentity::parse(t.township.serialised().view());
    TrustChain renewed = fresh.naming(fresh.township, 1, county.publicKey);
    renewed.links.insert(renewed.links.begin(), t.aboutRoot(county, fresh.root.publicKey, 2));
    CHECK(stepTo(second, with(second, renewed)) == ListStep::Next);
    CHECK(kindOf([&] { (void)stepTo(t.first, with(t.first, renewed)); }) == ErrorKind::NotTrusted);

    // Whoever holds the authority's key alone cannot bring in a county of his own.
    const KeyPair stranger = t.suite->newSigningKeys();
    TrustChain forged = t.naming(t.township, 1);
    forged.links.insert(forged.links.begin(), t.aboutRoot(stranger, t.root.publicKey, 1));
    CHECK(kindOf([&] { (void)TrustChain::parse(*t.suite, forged.bytes()); }) == ErrorKind::NotTrusted);
    CHECK(kindOf([&] { (void)with(t.first, forged); }) == ErrorKind::NotTrusted);
}
