#include "core/workspace/exchangerun.h"
#include "core/workspace/recovery.h"
#include "township.h"

#include <catch2/catch.hpp>

using namespace helin;
using helin::test::SmallTownship;

namespace {

QString codeOf(Workspace &office)
{
    return makeRecoverySheet(office).orThrow().rootCode;
}

/// Why a file was not taken in; Internal when it was.
ErrorKind refusal(const ImportedBundle &report)
{
    return report.error ? report.error->kind : ErrorKind::Internal;
}

/// A township and a station that have exchanged, the township's sheet printed, a copy of its store made, and the PC
/// then lost.
struct LostTownship
{
    LostTownship()
    {
        world.addResident(*world.a, QStringLiteral("王一"));
        world.carry(*world.a, *world.township);
        world.carry(*world.township, *world.a);
        code = codeOf(*world.township);
        list = world.path(QStringLiteral("list"));
    }

    void copyTownship()
    {
        world.township.reset();
        world.copy(QStringLiteral("t"), QStringLiteral("backup"));
        world.township = world.open(QStringLiteral("t"));
    }
    void loseTownship() { world.township.reset(); }
    void putTownshipBack() { world.township = world.open(QStringLiteral("backup")); }
    /// A PC that nobody knows yet, for the same office.
    void newTownship()
    {
        world.township.reset();
        world.township = world.make(QStringLiteral("new"), SiteRole::Township, QStringLiteral("石桥镇平安办"),
                                    QStringLiteral("511703116000"));
    }

    SmallTownship world;
    QString code;
    QString list;
};

} // namespace

TEST_CASE("a township has a root key from its first day, and a station pins it with the welcome", "[trust]")
{
    SmallTownship world;
    const auto root = world.township->keys().root();
    REQUIRE(root);
    CHECK(root->held);
    CHECK(root->serial == 1);
    const auto pinned = world.a->keys().root();
    REQUIRE(pinned);
    CHECK(pinned->fingerprint == root->fingerprint);
    CHECK_FALSE(pinned->held);

    const RecoverySheet sheet = makeRecoverySheet(*world.township).orThrow();
    CHECK(sheet.rootCode.size() > 50);
    CHECK(sheet.rootPayload.startsWith(QStringLiteral("HELIN-ROOT:1:511703116000:")));
    CHECK(makeRecoverySheet(*world.township).orThrow().rootCode == sheet.rootCode); // a new sheet, the same root
    CHECK(makeRecoverySheet(*world.a).orThrow().rootCode.isEmpty());

    SECTION("whoever shows that the sheet can be read may wipe it from the PC")
    {
        CHECK(world.township->keys().forgetRoot(QStringLiteral("ABCD")).error().kind == ErrorKind::Invalid);
        REQUIRE(world.township->keys().forgetRoot(sheet.rootPayload));
        CHECK_FALSE(world.township->keys().root()->held);
        CHECK(makeRecoverySheet(*world.township).orThrow().rootCode.isEmpty());
        CHECK(world.township->keys().renew().error().kind == ErrorKind::Refused);
        CHECK(world.township->keys().renew(sheet.rootCode));
    }
}

TEST_CASE("a township's keys are renewed as planned, and files on the road still arrive", "[trust]")
{
    SmallTownship world;
    world.addResident(*world.a, QStringLiteral("王一"));
    const QString underWay = world.write(*world.a, *world.township);
    const quint64 before = world.township->exchange().roster().list.number;
    const auto paper = world.township->keys().renew();
    REQUIRE(paper);
    CHECK(paper->listNumber == before + 1);
    CHECK(world.township->exchange().importFile(underWay).status == ImportStatus::Merged);

    const ImportedBundle taken = world.carry(*world.township, *world.a);
    INFO((taken.error ? taken.error->what.english().toStdString() : ""));
    REQUIRE(taken.status == ImportStatus::Merged);
    CHECK(world.a->exchange().roster().list.number == before + 1);
    CHECK(world.a->keys().root()->serial == 2);
    world.addResident(*world.a, QStringLiteral("王二"));
    CHECK(world.carry(*world.a, *world.township).applied == 1);
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));

    SECTION("the program started anew goes on with the new keys")
    {
        world.township.reset();
        world.township = world.open(QStringLiteral("t"));
        world.addResident(*world.a, QStringLiteral("王三"));
        CHECK(world.carry(*world.a, *world.township).applied == 1);
        CHECK(world.carry(*world.township, *world.a).status == ImportStatus::Merged);
    }
}

TEST_CASE("a station's keys are renewed as planned, approved on the word of the keys so far", "[trust]")
{
    SmallTownship world;
    world.addResident(*world.a, QStringLiteral("王一"));
    const QString underWay = world.write(*world.a, *world.township);
    const QString down = world.write(*world.township, *world.a);
    const QString request = world.path(QStringLiteral("renewal"));
    const QString welcome = world.path(QStringLiteral("welcome"));
    const RecordId site = world.a->site().writer.site;
    const QByteArray oldKey = world.township->exchange().roster().list.find(site)->signingKey;
    REQUIRE(world.a->enrolment().requestNewKeys(request));
    SECTION("until the welcome is taken the present keys go on")
    {
        CHECK(world.township->exchange().importFile(underWay).applied == 2);
        CHECK(world.a->exchange().importFile(down).status == ImportStatus::Merged);
    }
    REQUIRE(world.township->enrolment().approve(request, welcome));
    CHECK(world.township->exchange().roster().list.find(site)->signingKey != oldKey);
    REQUIRE(world.a->enrolment().accept(welcome));
    CHECK(world.a->exchange().importFile(down).status != ImportStatus::Refused); // made for the key before
    world.carry(*world.a, *world.township);
    CHECK(world.carry(*world.township, *world.a).status == ImportStatus::Merged);
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
    world.a.reset();
    world.a = world.open(QStringLiteral("a"));
    world.addResident(*world.a, QStringLiteral("王二"));
    CHECK(world.carry(*world.a, *world.township).applied == 1);
}

TEST_CASE("nobody renews a station's keys with a request of his own", "[trust]")
{
    SmallTownship world;
    const QString forged = world.path(QStringLiteral("forged"));
    // B asks with A's site number: a request of keys that A has not signed.
    const auto suite = Suite::create(SuiteId::Intl);
    const SiteIdentity rival = SiteIdentity::make(*suite, world.a->site().writer.site, world.a->stationCode(),
                                                  QStringLiteral("新场村"), SiteRole::Station);
    QFile file(forged);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(renewalFile(*suite, rival, requestFile(*suite, rival, 5)));
    file.close();
    CHECK(world.township->enrolment().approve(forged, world.path(QStringLiteral("w"))).error().kind ==
          ErrorKind::Refused);
}

TEST_CASE("a township put back from a backup on a new PC goes on with a key that its root has named", "[trust]")
{
    LostTownship lost;
    SmallTownship &world = lost.world;
    lost.copyTownship();
    world.addResident(*world.a, QStringLiteral("王二"));
    const QString forTheLost = world.write(*world.a, *world.township);
    const QString fromTheLost = world.write(*world.township, *world.b);
    lost.loseTownship();
    lost.putTownshipBack();
    const quint64 before = world.township->exchange().roster().list.number;
    REQUIRE(world.township->keys().succeed(lost.code, {}));
    CHECK(world.township->exchange().roster().list.number == before + 1);

    // What was on the road to the lost PC can be read by the one put back.
    CHECK(world.township->exchange().importFile(forTheLost).status == ImportStatus::Merged);
    REQUIRE(world.carry(*world.township, *world.a).status == ImportStatus::Merged);
    CHECK(world.a->exchange().roster().list.number == before + 1);
    REQUIRE(world.carry(*world.township, *world.b).status == ImportStatus::Merged);
    world.addResident(*world.a, QStringLiteral("王三"));
    CHECK(world.carry(*world.a, *world.township).status == ImportStatus::Merged);
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
    // What the lost PC had signed is not believed any more.
    CHECK(refusal(world.b->exchange().importFile(fromTheLost)) == ErrorKind::NotTrusted);
}

TEST_CASE("a new PC without a backup goes on from a station's list with the root key from the sheet", "[trust]")
{
    LostTownship lost;
    SmallTownship &world = lost.world;
    const auto wang = SmallTownship::firstResident(*world.a);
    SmallTownship::setPhone(*world.township, wang, QStringLiteral("13900000001"));
    world.carry(*world.township, *world.a);
    const RecordId lostSite = world.township->site().writer.site;
    const quint64 before = world.a->exchange().roster().list.number;
    REQUIRE(world.a->keys().writeList(lost.list));
    lost.newTownship();
    CHECK(world.township->keys().succeed(lost.code, {}).error().kind == ErrorKind::Refused);
    const QString otherCode = codeOf(*world.township);
    CHECK(world.township->keys().succeed(otherCode, lost.list).error().kind == ErrorKind::NotTrusted);
    REQUIRE(world.township->keys().succeed(lost.code, lost.list));
    const SignedMembershipList list = world.township->exchange().roster();
    CHECK(list.list.number == before + 1);
    CHECK(list.list.authority == world.township->site().writer.site);
    CHECK(list.list.find(lostSite)->state == SiteState::Revoked);
    CHECK(world.township->exchange().peers().size() == 2);

    for (Workspace *station : {world.a.get(), world.b.get()}) {
        const ImportedBundle taken = world.carry(*world.township, *station);
        INFO((taken.error ? taken.error->what.english().toStdString() : ""));
        REQUIRE(taken.status == ImportStatus::Merged);
        CHECK(station->exchange().roster().list.number == before + 1);
        REQUIRE(station->exchange().peers().size() == 1);
        CHECK(station->exchange().peers().first().site == world.township->site().writer.site);
        CHECK(world.carry(*station, *world.township).status == ImportStatus::Merged);
    }
    // All of the village is back, what the lost PC itself had entered too.
    CHECK(world.township->reader().require(wang).phone == QStringLiteral("13900000001"));
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
    CHECK(world.township->exchange().links().heldCount() == 0);

    // It goes on: lets a PC in, and both directions work.
    auto third = world.make(QStringLiteral("c"), SiteRole::Station, QStringLiteral("农丰村二号机"),
                            QStringLiteral("511703116208"));
    world.enrol(*third);
    SmallTownship::setPhone(*world.township, wang, QStringLiteral("13900000002"));
    CHECK(world.carry(*world.township, *world.a).applied == 1);
    CHECK(verifyStore(world.township->writes()).ok());
}

TEST_CASE("a successor that went on from an older list stops for a person and then goes on from the newer one",
          "[trust]")
{
    LostTownship lost;
    SmallTownship &world = lost.world;
    lost.copyTownship();
    auto third = world.make(QStringLiteral("c"), SiteRole::Station, QStringLiteral("农丰村二号机"),
                            QStringLiteral("511703116208"));
    world.enrol(*third); // not in the backup
    world.carry(*world.township, *world.a);
    lost.loseTownship();
    lost.putTownshipBack();
    REQUIRE(world.township->keys().succeed(lost.code, {}));
    const ImportedBundle refused = world.carry(*world.township, *world.a);
    CHECK(refused.status == ImportStatus::Refused);
    CHECK(refusal(refused) == ErrorKind::Forked);
    REQUIRE(world.carry(*world.township, *world.b).status == ImportStatus::Merged); // knew nothing newer

    REQUIRE(world.a->keys().writeList(lost.list));
    REQUIRE(world.township->keys().succeed(lost.code, lost.list));
    CHECK(world.township->exchange().roster().list.find(third->site().writer.site) != nullptr);
    for (Workspace *station : {world.a.get(), world.b.get(), third.get()}) {
        const ImportedBundle taken = world.carry(*world.township, *station);
        INFO((taken.error ? taken.error->what.english().toStdString() : ""));
        CHECK(taken.status == ImportStatus::Merged);
        CHECK(world.carry(*station, *world.township).status == ImportStatus::Merged);
        CHECK(station->exchange().roster().hash == world.township->exchange().roster().hash);
    }
}

TEST_CASE("a station that knows no root key is told so and let in anew after comparing the code", "[trust]")
{
    LostTownship lost;
    SmallTownship &world = lost.world;
    // As a program without root keys would have left it: the list as it stands, but without the statement.
    SiteIdentity identity = loadIdentity(world.township->store().connection());
    for (Workspace *one : {world.township.get(), world.a.get()}) {
        const SignedMembershipList list = one->exchange().roster();
        MembershipList bare = list.list;
        const SignedMembershipList without = firstList(one->suite(), identity, 1);
        const SignedMembershipList next =
            nextList(one->suite(), identity, without, 2, [&](MembershipList &made) { made.sites = bare.sites; });
        one->exchange().links().replaceLists(next, 3);
    }
    REQUIRE(world.a->keys().writeList(lost.list));
    lost.newTownship();
    CHECK(world.township->keys().succeed(lost.code, lost.list).error().kind == ErrorKind::Invalid);

    // The office starts anew; the station's own site is let in with a new welcome.
    const QString request = world.path(QStringLiteral("again"));
    const QString welcome = world.path(QStringLiteral("welcome again"));
    CHECK(world.a->enrolment().request(request).error().kind == ErrorKind::Refused);
    REQUIRE(world.a->enrolment().request(request, true));
    const auto approved = world.township->enrolment().approve(request, welcome);
    REQUIRE(approved);
    const auto blind = world.a->enrolment().accept(welcome);
    REQUIRE_FALSE(blind);
    CHECK(blind.error().kind == ErrorKind::NotTrusted);
    REQUIRE(world.a->enrolment().accept(welcome, approved->fingerprint));
    CHECK(world.carry(*world.a, *world.township).applied == 2);
    CHECK(world.carry(*world.township, *world.a).status == ImportStatus::Merged);
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
}

TEST_CASE("a township that was put back learns from a station what it had signed since", "[trust]")
{
    LostTownship lost;
    SmallTownship &world = lost.world;
    lost.copyTownship();
    auto third = world.make(QStringLiteral("c"), SiteRole::Station, QStringLiteral("农丰村二号机"),
                            QStringLiteral("511703116208"));
    world.enrol(*third);
    world.carry(*world.township, *world.a);
    const quint64 newest = world.township->exchange().roster().list.number;
    lost.loseTownship();
    lost.putTownshipBack();
    CHECK(world.township->exchange().roster().list.number < newest);

    SECTION("with the next files, and it signs nothing before")
    {
        world.carry(*world.a, *world.township); // the station does not know yet that anything is missing
        auto fourth = world.make(QStringLiteral("d"), SiteRole::Station, QStringLiteral("新场村二号机"),
                                 QStringLiteral("511703116204"));
        const QString request = world.path(QStringLiteral("fourth"));
        fourth->enrolment().request(request).orThrow();
        CHECK(world.township->enrolment().approve(request, world.path(QStringLiteral("w4"))).error().kind ==
              ErrorKind::Refused);
        world.carry(*world.township, *world.a);
        world.carry(*world.a, *world.township);
        CHECK(world.township->exchange().roster().list.number == newest);
        CHECK(world.township->exchange().roster().list.find(third->site().writer.site) != nullptr);
        CHECK(world.township->enrolment().approve(request, world.path(QStringLiteral("w4"))));
    }
    SECTION("or stops for a person when it has signed another list under that number")
    {
        auto fourth = world.make(QStringLiteral("d"), SiteRole::Station, QStringLiteral("新场村二号机"),
                                 QStringLiteral("511703116204"));
        world.enrol(*fourth);
        CHECK(refusal(world.carry(*world.township, *world.a)) == ErrorKind::Forked);
        CHECK(refusal(world.carry(*world.a, *world.township)) == ErrorKind::Forked);
        REQUIRE(world.a->keys().writeList(lost.list));
        REQUIRE(world.township->keys().mergeList(lost.list));
        for (Workspace *station : {world.a.get(), fourth.get(), third.get()}) {
            CHECK(world.carry(*world.township, *station).status == ImportStatus::Merged);
            CHECK(world.carry(*station, *world.township).status == ImportStatus::Merged);
        }
        CHECK(world.township->exchange().roster().list.sites.size() == 5);
    }
}
