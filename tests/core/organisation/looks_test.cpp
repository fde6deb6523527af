#include "core/organisation/looks.h"

#include "core/organisation/rights.h"
#include "core/records/disputes.h"
#include "core/records/people.h"
#include "support/teststore.h"

using namespace helin;
using namespace helin::test;

namespace {

struct Desk : TestStore
{
    Looks looks{writes()};
    Resident resident;

    Desk()
    {
        resident.name = u"王秀英"_qs;
        resident.phone = u"13800138000"_qs;
        resident = add(resident);
        User mediator;
        mediator.name = u"linxiu"_qs;
        mediator.roles = u"mediator"_qs;
        mediator.active = true;
        add(mediator);
        User viewer;
        viewer.name = u"viewer"_qs;
        viewer.roles = u"log_viewer"_qs;
        viewer.active = true;
        add(viewer);
    }
    AuditEntry last() { return writes().audit().list(1).constFirst(); }
    qint64 noted() { return writes().audit().count(); }
};

} // namespace

TEST_CASE("seeing a number in full is noted with the record and without the number")
{
    Desk desk;
    CHECK(desk.looks.reveal(describe<Resident>(), desk.resident.id).orThrow().value("phone").toText() == "13800138000");
    CHECK(desk.last().act == "resident.reveal");
    CHECK(desk.last().record == desk.resident.id);
    CHECK(desk.last().detail.isEmpty());

    desk.writes().setUser(u"viewer"_qs);
    const qint64 before = desk.noted();
    CHECK(desk.looks.reveal(describe<Resident>(), desk.resident.id).error().kind == ErrorKind::Forbidden);
    CHECK(desk.looks.open(describe<Resident>(), desk.resident.id).error().kind == ErrorKind::Forbidden);
    CHECK_FALSE(desk.looks.mayRevealAll(describe<Resident>()));
    CHECK(desk.noted() == before);
}

TEST_CASE("a list holds what the user may look at: all, only the own entries, or it is refused")
{
    Desk desk;
    Rights rights{desk.writes()};
    const auto register_ = [&desk](const QString &title) {
        DisputeCase dispute;
        dispute.title = title;
        dispute.category = DisputeCategory::Housing;
        dispute.receivedOn = desk.clock().today();
        dispute.status = DisputeStatus::Registered;
        return desk.add(dispute);
    };
    const auto listed = [&](const QString &user, Query query = {}) {
        desk.writes().setUser(user);
        rights.forget();
        const Result<Query> visible = rights.visible(describe<DisputeCase>(), query);
        return visible ? desk.reader().list<DisputeCase>(*visible).size() : -1;
    };
    User leader;
    leader.name = u"leader"_qs;
    leader.roles = u"patrol_leader"_qs;
    leader.active = true;
    desk.add(leader);
    const DisputeCase other = register_(u"滴水沟"_qs);
    CHECK(listed(u"linxiu"_qs) == 1);
    CHECK(listed(u"leader"_qs) == 0);
    CHECK(listed(u"viewer"_qs) == -1);

    desk.writes().setUser(u"leader"_qs);
    const DisputeCase own = register_(u"夜间噪声"_qs);
    CHECK(listed(u"linxiu"_qs) == 2);
    CHECK(listed(u"leader"_qs) == 1);
    CHECK(listed(u"leader"_qs, {.only = {own.id, other.id}}) == 1);
    CHECK(listed(u"leader"_qs, {.only = {other.id}}) == 0);
    CHECK(rights.visible(describe<Party>(), {}).error().kind == ErrorKind::Forbidden);
    CHECK(rights.visible(describe<Resident>(), {}).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("a look at an ordinary record is not noted, at one whose parties want it quiet it is")
{
    Desk desk;
    DisputeCase dispute;
    dispute.title = u"滴水沟"_qs;
    dispute.category = DisputeCategory::Housing;
    dispute.status = DisputeStatus::Registered;
    dispute.receivedOn = desk.clock().today();
    dispute = desk.add(dispute);
    const qint64 before = desk.noted();
    CHECK(desk.looks.open(describe<DisputeCase>(), dispute.id).ok());
    CHECK(desk.noted() == before);
    dispute.restricted = true;
    desk.writes().run(u"test.edit"_qs, [&](Writer &writer) { writer.update(dispute); }).orThrow();
    CHECK(desk.looks.open(describe<DisputeCase>(), dispute.id).ok());
    CHECK(desk.last().act == "dispute.look");
    CHECK(desk.last().record == dispute.id);
}

TEST_CASE("that somebody was looked for by number is noted")
{
    Desk desk;
    CHECK(desk.looks.noteNumberSearch().ok());
    CHECK(desk.last().act == "resident.search_number");
    CHECK(desk.last().detail.isEmpty());
}

TEST_CASE("a file with numbers in full needs a right and a reason, a masked one the right alone")
{
    Desk desk;
    CHECK(desk.looks.exportFile(describe<Resident>(), 20, false, {}).ok());
    CHECK(desk.last().act == "resident.export_file");
    const qint64 before = desk.noted();
    const Result<ChangeSet> bare = desk.looks.exportFile(describe<Resident>(), 20, true, u" "_qs);
    REQUIRE_FALSE(bare.ok());
    CHECK(bare.error().field == "reason");
    CHECK(desk.noted() == before);
    CHECK(desk.looks.exportFile(describe<Resident>(), 20, true, u"疫苗接种名单"_qs).ok());
    CHECK(desk.last().detail == u"20 unmasked: 疫苗接种名单"_qs);
    desk.writes().setUser(u"linxiu"_qs);
    CHECK(desk.looks.exportFile(describe<Resident>(), 20, false, {}).error().kind == ErrorKind::Forbidden);
    CHECK(desk.looks.print(describe<Resident>(), desk.resident.id).ok());
    CHECK(desk.last().act == "resident.print");
}
