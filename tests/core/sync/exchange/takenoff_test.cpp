#include "township.h"

#include <catch2/catch.hpp>

using namespace helin;
using helin::test::SmallTownship;

namespace {

constexpr auto all = std::numeric_limits<quint64>::max();

const MemberSite &entryOf(const SignedMembershipList &list, Workspace &station)
{
    return *list.list.find(station.site().writer.site);
}

} // namespace

TEST_CASE("a PC that was put back before it was taken off keeps what had arrived of every incarnation", "[trust]")
{
    SmallTownship world;
    world.addResident(*world.a, QStringLiteral("王一"));
    const QString first = world.write(*world.a, *world.township);
    world.township->exchange().importFile(first);
    world.a.reset();
    world.copy(QStringLiteral("a"), QStringLiteral("copy"));
    world.a = world.open(QStringLiteral("copy")); // another place: a new incarnation
    world.addResident(*world.a, QStringLiteral("王二"));
    world.carry(*world.a, *world.township);
    const auto revoked = world.township->enrolment().revoke(world.a->site().writer.site, all);
    REQUIRE(revoked);

    const SignedMembershipList list = world.township->exchange().roster();
    const MemberSite &entry = entryOf(list, *world.a);
    REQUIRE(entry.incarnations.size() == 2);
    CHECK(entry.incarnations[0].number == 1);
    CHECK(entry.incarnations[0].lastSeq == 2); // the account and a resident
    CHECK(entry.incarnations[1].number == world.a->site().writer.incarnation);
    CHECK(entry.incarnations[1].lastSeq == 1);
    CHECK(entry.incarnations[1].lastHash != Digest());

    world.addResident(*world.a, QStringLiteral("王三"));
    const ImportedBundle late = world.carry(*world.a, *world.township);
    CHECK(late.keptAside == 1);
    CHECK(late.applied == 0);
    CHECK(late.already == 3); // what had arrived still counts
}

TEST_CASE("later changes of a PC that was taken off wait, and the township can take them over", "[trust]")
{
    SmallTownship world;
    const auto wang = world.addResident(*world.a, QStringLiteral("王一"));
    world.carry(*world.a, *world.township);
    world.carry(*world.township, *world.a);
    const RecordId site = world.a->site().writer.site;
    CHECK(world.township->exchange().adopt(site, all, QString()).error().kind == ErrorKind::NotFound);
    REQUIRE(world.township->enrolment().revoke(site, all));
    CHECK(world.township->exchange().adopt(site, all, QString()).error().kind == ErrorKind::NotFound);

    SmallTownship::setPhone(*world.a, wang, QStringLiteral("13900000001"));
    const auto li = world.addResident(*world.a, QStringLiteral("李四"));
    SmallTownship::setPhone(*world.a, li, QStringLiteral("13900000002"));
    CHECK_FALSE(world.a->exchange().takenOff()); // nobody has told it yet
    CHECK(world.carry(*world.a, *world.township).keptAside == 3);
    CHECK_FALSE(world.township->reader().find(li));
    CHECK(world.township->exchange()
              .releaseHeld(world.township->exchange().links().held().first().id, QString())
              .error()
              .kind == ErrorKind::Refused);

    const quint64 counted = entryOf(world.township->exchange().roster(), *world.a).incarnations[0].lastSeq;
    SECTION("as far as a person says")
    {
        const auto adopted = world.township->exchange().adopt(site, counted + 2, QStringLiteral("电话核对"));
        REQUIRE(adopted);
        CHECK(*adopted == 2);
        CHECK(world.township->reader().require(wang).phone == QStringLiteral("13900000001"));
        CHECK(world.township->reader().require(li).phone.isEmpty());
        CHECK(world.township->exchange().links().heldCount() == 1);
        CHECK(entryOf(world.township->exchange().roster(), *world.a).incarnations[0].lastSeq == counted + 2);
        CHECK(world.township->writes().audit().entry(world.township->writes().audit().lastNumber())->act ==
              QStringLiteral("enrolment.adopt"));
    }
    SECTION("all of them, and the PC learns that they count")
    {
        const auto told = world.township->exchange().exportAll(world.path(QStringLiteral("stick")));
        REQUIRE(told);
        REQUIRE(told->size() == 2); // B and, because it still writes, A
        REQUIRE(world.a->exchange().importAll({world.path(QStringLiteral("stick"))}).last().error.has_value() == false);
        auto state = world.a->exchange().takenOff();
        REQUIRE(state);
        CHECK(state->later == 3);
        CHECK(state->lastCounted == counted);
        CHECK(world.a->reader().find(li)); // it still reads its own store

        CHECK(*world.township->exchange().adopt(site, all, QStringLiteral("电话核对")) == 3);
        CHECK(world.carry(*world.township, *world.a).status == ImportStatus::Merged);
        state = world.a->exchange().takenOff();
        REQUIRE(state);
        CHECK(state->later == 0);
        CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
    }
    CHECK(verifyStore(world.township->writes()).ok());
}

TEST_CASE("what a township sends to a PC that was taken off holds no records", "[trust]")
{
    SmallTownship world;
    const auto wang = world.addResident(*world.a, QStringLiteral("王一"));
    world.carry(*world.a, *world.township);
    world.carry(*world.township, *world.a);
    REQUIRE(world.township->enrolment().revoke(world.a->site().writer.site, all));
    SmallTownship::setPhone(*world.township, wang, QStringLiteral("13900000001"));
    const auto told =
        world.township->exchange().exportTo(world.a->site().writer.site, world.path(QStringLiteral("stick")));
    REQUIRE(told);
    CHECK(told->changes == 0);
    CHECK(world.a->exchange().importFile(told->path).status == ImportStatus::Merged);
    CHECK(world.a->exchange().takenOff());
    CHECK(world.a->reader().require(wang).phone.isEmpty());
}

TEST_CASE("a PC's place is taken by a new one in one visit", "[trust]")
{
    SmallTownship world;
    const auto wang = world.addResident(*world.a, QStringLiteral("王一"));
    world.carry(*world.a, *world.township);
    SmallTownship::setPhone(*world.township, wang, QStringLiteral("13900000001"));
    const RecordId old = world.a->site().writer.site;
    auto fresh = world.make(QStringLiteral("fresh"), SiteRole::Station, QStringLiteral("新场村"),
                            QStringLiteral("511703116204"));
    const QString request = world.path(QStringLiteral("request"));
    const QString welcome = world.path(QStringLiteral("answer"));
    fresh->enrolment().request(request).orThrow();

    SECTION("but only of a PC of the same station")
    {
        for (const RecordId &wrong :
             {world.b->site().writer.site, world.township->site().writer.site, fresh->site().writer.site}) {
            CHECK(world.township->enrolment().approve(request, welcome, {{}, wrong}).error().kind ==
                  ErrorKind::Invalid);
        }
        CHECK(world.township->exchange().roster().list.find(fresh->site().writer.site) == nullptr);
        CHECK_FALSE(QFile::exists(welcome));
    }
    SECTION("which is closed where it stood, and the new one starts with all that the village has")
    {
        const quint64 before = world.township->exchange().roster().list.number;
        const auto paper = world.township->enrolment().approve(request, welcome, {{}, old});
        REQUIRE(paper);
        CHECK(paper->replaced == QStringLiteral("新场村"));
        CHECK(world.township->exchange().roster().list.number == before + 1);
        CHECK(entryOf(world.township->exchange().roster(), *world.a).state == SiteState::Revoked);
        REQUIRE(fresh->enrolment().accept(welcome));
        const ImportedBundle rebuilt = fresh->exchange().importFile(paper->bundlePath);
        REQUIRE(rebuilt.status == ImportStatus::Merged);
        CHECK(fresh->reader().require(wang).phone == QStringLiteral("13900000001"));

        // It goes on: corrects what the old one had entered, and both sides agree.
        SmallTownship::setPhone(*fresh, wang, QStringLiteral("13900000002"));
        world.addResident(*fresh, QStringLiteral("李四"));
        CHECK(world.carry(*fresh, *world.township).keptAside == 0);
        CHECK(world.carry(*world.township, *fresh).status == ImportStatus::Merged);
        CHECK(world.township->reader().require(wang).phone == QStringLiteral("13900000002"));
        CHECK(world.digest(*world.township, *fresh) == world.digest(*fresh, *fresh));
        CHECK(world.township->conflicts().count() == 0);

        // The old one is found again, with an entry that had never been sent.
        world.addResident(*world.a, QStringLiteral("迟来"));
        CHECK(world.carry(*world.a, *world.township).keptAside == 1);
        CHECK(*world.township->exchange().adopt(old, all, QStringLiteral("旧机找到")) == 1);
        CHECK(world.carry(*world.township, *fresh).applied == 1);
        CHECK(world.digest(*world.township, *fresh) == world.digest(*fresh, *fresh));
        CHECK(verifyStore(fresh->writes()).ok());
    }
    SECTION("and the answer can be written once more")
    {
        REQUIRE(world.township->enrolment().approve(request, welcome, {{}, old}));
        const quint64 after = world.township->exchange().roster().list.number;
        const auto again = world.township->enrolment().approve(request, welcome, {{}, old});
        REQUIRE(again);
        CHECK(world.township->exchange().roster().list.number == after);
        REQUIRE(fresh->enrolment().accept(welcome));
        CHECK(fresh->exchange().importFile(again->bundlePath).status == ImportStatus::Merged);
        CHECK(fresh->reader().find(wang));
    }
}

TEST_CASE("a station does not take another station's word about its own records", "[trust]")
{
    SmallTownship world;
    const auto wang = world.addResident(*world.a, QStringLiteral("王一"));
    world.carry(*world.a, *world.township);
    // B's PC was set up under A's code, so that it holds and writes A's records; it hands A a file of its own.
    auto rival = world.make(QStringLiteral("rival"), SiteRole::Station, QStringLiteral("新场村二号机"),
                            QStringLiteral("511703116204"));
    world.enrol(*rival);
    world.carry(*world.township, *rival);
    world.carry(*world.township, *world.a);
    SmallTownship::setPhone(*rival, wang, QStringLiteral("13900000001"));
    const auto file = rival->exchange().exportTo(world.a->site().writer.site, world.path(QStringLiteral("stick")));
    if (file) {
        const ImportedBundle taken = world.a->exchange().importFile(file->path);
        CHECK(taken.applied == 0);
    }
    CHECK(world.a->reader().require(wang).phone.isEmpty());
}
