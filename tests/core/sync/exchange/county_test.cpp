#include "core/workspace/recovery.h"
#include "township.h"

#include <catch2/catch.hpp>

using namespace helin;
using helin::test::SmallTownship;

namespace {

/// The small township and a county above it.
struct County
{
    County()
        : county{world.make(QStringLiteral("county"), SiteRole::County, QStringLiteral("大竹县委政法委"),
                            QStringLiteral("511724000000"))}
    {}

    void letIn(Workspace &below, Workspace &above)
    {
        const QString request = world.path(QStringLiteral("request above"));
        const QString welcome = world.path(QStringLiteral("welcome above"));
        below.enrolment().request(request).orThrow();
        above.enrolment().approve(request, welcome).orThrow();
        below.enrolment().accept(welcome).orThrow();
    }
    /// One file up and one down; nothing may be refused.
    void exchange(Workspace &below, Workspace &above)
    {
        for (const auto &[from, to] : {std::pair(&below, &above), std::pair(&above, &below)}) {
            const ImportedBundle taken = world.carry(*from, *to);
            INFO((taken.error ? taken.error->what.english().toStdString() : ""));
            CHECK(taken.status == ImportStatus::Merged);
            CHECK(taken.keptAside == 0);
        }
    }

    SmallTownship world;
    std::unique_ptr<Workspace> county;
};

} // namespace

TEST_CASE("a township joins its county, and files with receipts go both ways", "[trust][county]")
{
    County t;
    Workspace &township = *t.world.township;
    const quint64 before = township.exchange().roster().list.number;
    t.letIn(township, *t.county);
    REQUIRE(township.exchange().rosterAbove());
    CHECK(township.exchange().roster().list.number == before); // its own list is its own
    CHECK(township.exchange().peers().size() == 3);
    CHECK(t.county->exchange().peers().size() == 1);
    CHECK(t.county->reader().list<Station>().isEmpty()); // a township is no station

    t.world.addResident(*t.world.a, QStringLiteral("王一"));
    t.world.carry(*t.world.a, township);
    t.exchange(township, *t.county);
    t.exchange(township, *t.county);
    CHECK(t.county->exchange().links().link(township.site().writer.site).ackedNumber == 1);
    CHECK(township.exchange().links().link(t.county->site().writer.site).ackedNumber == 2);
    // No person's record goes above the township.
    CHECK(t.county->reader().list<Resident>().isEmpty());
    CHECK(t.county->writes().applier().log().knownWriter(t.world.a->site().writer) == 0);
    // The stations' exchange goes on as before.
    CHECK(t.world.carry(township, *t.world.a).status == ImportStatus::Merged);
    CHECK(t.world.digest(township, *t.world.a) == t.world.digest(*t.world.a, *t.world.a));
}

TEST_CASE("a county vouches for its township's root, and stations learn of it", "[trust][county]")
{
    County t;
    Workspace &township = *t.world.township;
    t.letIn(township, *t.county);
    CHECK_FALSE(township.keys().root()->underAnother);
    t.exchange(township, *t.county);
    REQUIRE(township.keys().root()->underAnother);
    CHECK(township.keys().root()->serial == 2);
    CHECK(t.world.carry(township, *t.world.a).status == ImportStatus::Merged);
    CHECK(t.world.a->keys().root()->underAnother);
    const quint64 number = township.exchange().roster().list.number;
    t.exchange(township, *t.county);
    CHECK(township.exchange().roster().list.number == number); // said once

    SECTION("the township's keys are renewed under it")
    {
        REQUIRE(township.keys().renew());
        CHECK(township.keys().root()->underAnother);
        CHECK(t.world.carry(township, *t.world.a).status == ImportStatus::Merged);
        CHECK(t.world.a->keys().root()->serial == 3);
    }
}

TEST_CASE("a county's statement waits where the root is on paper only", "[trust][county]")
{
    County t;
    Workspace &township = *t.world.township;
    const QString code = makeRecoverySheet(township).orThrow().rootCode;
    REQUIRE(township.keys().forgetRoot(code));
    t.letIn(township, *t.county);
    t.exchange(township, *t.county);
    CHECK_FALSE(township.keys().root()->underAnother);
    REQUIRE(township.keys().renew(code));
    CHECK(township.keys().root()->underAnother);
    CHECK(t.world.carry(township, *t.world.a).status == ImportStatus::Merged);
    CHECK(t.world.a->keys().root()->underAnother);
}

TEST_CASE("a county's own keys are renewed and its townships follow", "[trust][county]")
{
    County t;
    Workspace &township = *t.world.township;
    t.letIn(township, *t.county);
    t.exchange(township, *t.county);
    REQUIRE(t.county->keys().renew());
    CHECK(t.world.carry(*t.county, township).status == ImportStatus::Merged);
    CHECK(township.exchange().rosterAbove()->list.trust.authority().serial == 2);
    t.exchange(township, *t.county);
}

TEST_CASE("a township takes nothing from a county that let it in under other keys", "[trust][county]")
{
    County t;
    Workspace &township = *t.world.township;
    t.letIn(township, *t.county);
    auto rival =
        t.world.make(QStringLiteral("rival"), SiteRole::County, QStringLiteral("假县"), QStringLiteral("511724000000"));
    auto other = t.world.make(QStringLiteral("other"), SiteRole::Township, QStringLiteral("另镇"),
                              QStringLiteral("511724117000"));
    t.letIn(*other, *rival);
    const QString file = t.world.write(*rival, *other);
    CHECK(township.exchange().importFile(file).status == ImportStatus::Refused);
}
