#include "core/security/checkcode.h"
#include "core/security/enrolment.h"
#include "support/errors.h"

#include <catch2/catch.hpp>

using namespace helin;
using helin::test::kindOf;

namespace {

RecordId idOf(char c)
{
    return RecordId::fromBytes(QByteArray(16, c));
}

struct Enrolment
{
    std::unique_ptr<Suite> suite = Suite::create(GENERATE(SuiteId::Intl, SuiteId::Gm));
    SiteIdentity township = SiteIdentity::make(*suite, idOf('t'), QStringLiteral("331102100"),
                                               QStringLiteral("白泉镇综治办"), SiteRole::Township);
    SiteIdentity station = SiteIdentity::make(*suite, idOf('s'), QStringLiteral("331102100201"),
                                              QStringLiteral("岙底村一号机"), SiteRole::Station);
    SignedMembershipList list = firstList(*suite, township, 1000);
    QByteArray request = requestFile(*suite, station, 2000);

    Approval approved(const QByteArray &attachment = "groups and grids")
    {
        return approve(*suite, township, list, parseRequest(request), attachment, 3000);
    }
    Welcome welcomed(QByteArrayView file) { return parseWelcome(*suite, station, request, file); }
};

} // namespace

TEST_CASE("A site is enrolled by request, approval and welcome, with the same check codes on both sides")
{
    Enrolment e;
    const EnrolmentRequest request = parseRequest(e.request);
    CHECK(request.site == e.station.site);
    CHECK(request.stationCode == e.station.stationCode);
    CHECK(request.name == e.station.name);
    CHECK(request.role == SiteRole::Station);
    CHECK(request.createdMillis == 2000);
    CHECK(request.signingKey == e.station.signing.publicKey);
    CHECK(request.fingerprint() == parseRequest(e.request).fingerprint());
    CHECK(request.fingerprint().size() == 19);

    const Approval approval = e.approved();
    CHECK(approval.list.list.number == 2);
    CHECK(stepTo(e.list, approval.list) == ListStep::Next);
    const Welcome welcome = e.welcomed(approval.welcomeFile);
    CHECK(welcome.list.hash == approval.list.hash);
    CHECK(welcome.attachment == QByteArray("groups and grids"));
    CHECK(welcome.fingerprint() == approval.fingerprint);
    const MemberSite *own = welcome.list.list.find(e.station.site);
    REQUIRE(own != nullptr);
    CHECK(own->parent == e.township.site);
    CHECK(own->agreementKey == e.station.agreement.publicKey);
}

TEST_CASE("Every flipped or missing byte of an enrolment file is refused")
{
    Enrolment e;
    for (qsizetype i = 0; i < e.request.size(); ++i) {
        QByteArray changed = e.request;
        changed[i] = static_cast<char>(changed[i] ^ 0x11);
        CHECK(kindOf([&] { (void)parseRequest(changed); }));
        CHECK(kindOf([&] { (void)parseRequest(e.request.left(i)); }));
    }
    CHECK(kindOf([&] { (void)parseRequest(e.request + 'x'); }));
    const QByteArray welcome = e.approved("x").welcomeFile;
    for (qsizetype i = 0; i < welcome.size(); ++i) {
        QByteArray changed = welcome;
        changed[i] = static_cast<char>(changed[i] ^ 0x11);
        CHECK(kindOf([&] { (void)e.welcomed(changed); }));
        CHECK(kindOf([&] { (void)e.welcomed(welcome.left(i)); }));
    }
    CHECK(!kindOf([&] { (void)e.welcomed(welcome); }));
    CHECK(kindOf([&] { (void)e.welcomed(e.request); }) == ErrorKind::BundleDamaged);
    CHECK(kindOf([&] { (void)parseRequest(welcome); }) == ErrorKind::BundleDamaged);
}

TEST_CASE("A welcome answers one request only")
{
    Enrolment e;
    const Approval approval = e.approved();
    const QByteArray later = requestFile(*e.suite, e.station, 2001);
    CHECK(kindOf([&] { (void)parseWelcome(*e.suite, e.station, later, approval.welcomeFile); }) ==
          ErrorKind::WrongReceiver);
    const SiteIdentity other = SiteIdentity::make(*e.suite, idOf('o'), QStringLiteral("331102100202"),
                                                  QStringLiteral("大岙村"), SiteRole::Station);
    CHECK(kindOf([&] { (void)parseWelcome(*e.suite, other, e.request, approval.welcomeFile); }) ==
          ErrorKind::NotTrusted);
}

TEST_CASE("A forged welcome shows another check code")
{
    Enrolment e;
    const SiteIdentity forger = SiteIdentity::make(*e.suite, idOf('t'), QStringLiteral("331102100"),
                                                   QStringLiteral("白泉镇综治办"), SiteRole::Township);
    const SignedMembershipList forged = firstList(*e.suite, forger, 1000);
    const Approval approval = approve(*e.suite, forger, forged, parseRequest(e.request), "groups and grids", 3000);
    const Welcome welcome = e.welcomed(approval.welcomeFile); // consistent in itself: only people can tell
    CHECK(!sameCheckCode(welcome.fingerprint(), e.approved().fingerprint));
}

TEST_CASE("A lost welcome is written again without a new list")
{
    Enrolment e;
    const Approval first = e.approved();
    e.list = first.list;
    const Approval again = e.approved("newer groups");
    CHECK(again.list.hash == first.list.hash);
    CHECK(e.welcomed(again.welcomeFile).attachment == QByteArray("newer groups"));
    // A site that was renamed keeps its incarnations.
    e.list = nextList(*e.suite, e.township, e.list, 4000, [&](MembershipList &list) {
        list.find(e.station.site)->incarnations.push_back({1, false, 5, Digest::fromBytes(QByteArray(32, 'h'))});
    });
    e.station.name = QStringLiteral("岙底村二号机");
    e.request = requestFile(*e.suite, e.station, 5000);
    const Approval renamed = e.approved();
    CHECK(renamed.list.list.number == 4);
    CHECK(renamed.list.list.find(e.station.site)->name == e.station.name);
    CHECK(renamed.list.list.find(e.station.site)->incarnations.size() == 1);
}

TEST_CASE("The township refuses requests that would weaken its list")
{
    Enrolment e;
    e.list = e.approved().list;

    SiteIdentity sameSite =
        SiteIdentity::make(*e.suite, e.station.site, e.station.stationCode, e.station.name, SiteRole::Station);
    const auto refusal = [&](const SiteIdentity &identity) {
        const EnrolmentRequest request = parseRequest(requestFile(*e.suite, identity, 1));
        return kindOf([&] { (void)approve(*e.suite, e.township, e.list, request, {}, 1); });
    };
    CHECK(refusal(sameSite) == ErrorKind::Refused); // known site, other keys

    SiteIdentity copied = SiteIdentity::parse(e.station.serialised().view());
    copied.site = idOf('c');
    CHECK(refusal(copied) == ErrorKind::Refused); // other site, known keys

    const SiteIdentity rival = SiteIdentity::make(*e.suite, idOf('r'), QStringLiteral("331102101"),
                                                  QStringLiteral("临城"), SiteRole::Township);
    CHECK(refusal(rival) == ErrorKind::Invalid); // not below the township

    e.list = nextList(*e.suite, e.township, e.list, 1,
                      [&](MembershipList &list) { list.find(e.station.site)->state = SiteState::Revoked; });
    CHECK(refusal(e.station) == ErrorKind::Refused);
    CHECK(kindOf([&] { (void)approve(*e.suite, e.station, e.list, parseRequest(e.request), {}, 1); }) ==
          ErrorKind::Forbidden);
}

TEST_CASE("A station that names keys for both suites joins a township of either")
{
    Enrolment e;
    const auto otherSuite = Suite::create(e.suite->id() == SuiteId::Intl ? SuiteId::Gm : SuiteId::Intl);
    const auto station = [](Suite &suite) {
        return SiteIdentity::make(suite, idOf('n'), QStringLiteral("331102100299"), QStringLiteral("马岙村"),
                                  SiteRole::Station);
    };
    const SiteIdentity own = station(*otherSuite); // under the suite that is not the township's
    const SiteIdentity fitting = station(*e.suite);
    CHECK(kindOf([&] {
              (void)approve(*e.suite, e.township, e.list, parseRequest(requestFile(*otherSuite, own, 1)), {}, 1);
          }) == ErrorKind::Invalid);

    const QByteArray request = requestFile(*otherSuite, own, 1, &fitting);
    const EnrolmentRequest asked = parseRequest(request);
    CHECK(asked.suite == otherSuite->id());
    REQUIRE(asked.others);
    CHECK(asked.others->suite == e.suite->id());
    const Approval approval = approve(*e.suite, e.township, e.list, asked, {}, 1);
    CHECK(approval.list.list.find(own.site)->signingKey == fitting.signing.publicKey);
    CHECK(suiteOfWelcome(approval.welcomeFile) == e.suite->id());
    CHECK(parseWelcome(*e.suite, fitting, request, approval.welcomeFile).list.hash == approval.list.hash);
    CHECK(kindOf([&] { (void)parseWelcome(*otherSuite, own, request, approval.welcomeFile); }));

    // Both keys have signed: nobody can name another's.
    SiteIdentity stolen = station(*e.suite);
    stolen.signing.publicKey = e.station.signing.publicKey;
    CHECK(kindOf([&] { (void)parseRequest(requestFile(*otherSuite, own, 1, &stolen)); }) == ErrorKind::NotTrusted);
    const SiteIdentity again = station(*otherSuite);
    CHECK(kindOf([&] { (void)parseRequest(requestFile(*otherSuite, own, 1, &again)); }) == ErrorKind::BundleDamaged);
    for (qsizetype i = 0; i < request.size(); ++i) {
        QByteArray changed = request;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        INFO(i);
        REQUIRE(kindOf([&] { (void)parseRequest(changed); }));
        REQUIRE(kindOf([&] { (void)parseRequest(request.left(i)); }));
    }
}

TEST_CASE("Enrolment files of a newer program are told apart from damage")
{
    Enrolment e;
    QByteArray newer = e.request;
    newer[8] = 3;
    CHECK(kindOf([&] { (void)parseRequest(newer); }) == ErrorKind::TooNew);
    newer = e.request;
    newer[9] = 9;
    CHECK(kindOf([&] { (void)parseRequest(newer); }) == ErrorKind::TooNew);
}

TEST_CASE("A township is enrolled by its county in the same way")
{
    Enrolment e;
    const SiteIdentity county =
        SiteIdentity::make(*e.suite, idOf('k'), QStringLiteral("331102"), QStringLiteral("定海区"), SiteRole::County);
    const SignedMembershipList countyList = firstList(*e.suite, county, 1);
    const QByteArray request = requestFile(*e.suite, e.township, 2);
    const Approval approval = approve(*e.suite, county, countyList, parseRequest(request), {}, 3);
    const Welcome welcome = parseWelcome(*e.suite, e.township, request, approval.welcomeFile);
    CHECK(welcome.list.list.find(e.township.site)->parent == county.site);
}
