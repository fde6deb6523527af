#include "office.h"

using namespace helin;
using namespace helin::test;

namespace {

Extent narrowest(const QList<Right> &rights, Role role)
{
    Extent extent = Extent::All;
    for (const Right &right : rights) {
        extent = std::min(extent, extentOf(right.subject, right.action, role));
    }
    return extent;
}

bool isForbidden(const Result<ChangeSet> &result)
{
    return !result.ok() && result.error().kind == ErrorKind::Forbidden;
}

std::string wordsOf(const Result<ChangeSet> &result)
{
    return result.ok() ? std::string("done")
                       : result.error().line().toStdString() + " " + result.error().field.toStdString();
}

} // namespace

TEST_CASE("every use case does for every role what the table of rights says")
{
    Office office;
    for (const UseCase &useCase : useCases()) {
        for (int number = 0; number < roleCount; ++number) {
            const Role role = Role(number);
            const QString user = QString::fromLatin1(roleNames()[size_t(number)].code);
            const Extent extent = narrowest(useCase.rights, role);
            INFO(useCase.name << " as " << user.toStdString());

            office.prepareAs(u"zhoumin"_qs);
            const Run foreign = useCase.prepare(office);
            office.become(user);
            const qint64 before = office.writes().applier().log().lastPosition();
            const Result<ChangeSet> done = foreign();
            INFO(wordsOf(done));
            if (extent == Extent::All) {
                CHECK(done.ok());
                continue;
            }
            // What is new is everybody's own; the right to add it knows no other extent than all or none.
            CHECK(isForbidden(done));
            CHECK(office.writes().applier().log().lastPosition() == before);
            if (extent == Extent::None) {
                continue;
            }
            office.prepareAs(user);
            const Run own = useCase.prepare(office);
            office.become(user);
            const Result<ChangeSet> ownDone = own();
            INFO(wordsOf(ownDone));
            CHECK(ownDone.ok());
        }
    }
}

TEST_CASE("who is not on the list of users, has no role, or is closed may do nothing")
{
    Office office;
    office.prepareAs(u"zhoumin"_qs);
    User bare;
    bare.name = u"bare"_qs;
    bare.active = true;
    office.add(bare);
    for (const QString &user : {u"nobody"_qs, u"closed"_qs, u"bare"_qs, QString()}) {
        for (const UseCase &useCase : useCases()) {
            INFO(useCase.name << " as " << user.toStdString());
            office.prepareAs(user);
            const Run own = useCase.prepare(office);
            office.become(user);
            CHECK(isForbidden(own()));
        }
    }
}

TEST_CASE("the table knows every type of record, and attachments go with what they belong to")
{
    for (const RecordType *type : recordTypes()) {
        INFO(type->tableName().toStdString());
        if (type->number == RecordNumber<Attachment>::value) {
            continue;
        }
        const TypeRights *rights = rightsOf(*type);
        REQUIRE(rights != nullptr);
        if (rights->whole != 0) {
            CHECK(recordType(rights->whole) != nullptr);
            CHECK(type->indexOf(rights->field) >= 0);
        }
    }
    Office office;
    office.prepareAs(u"zhoumin"_qs);
    const Hazard hazard = office.now(office.hazard());
    Attachment photo;
    photo.ownerType = int{RecordNumber<Hazard>::value};
    photo.owner = hazard.id;
    office.become(u"mediator"_qs);
    CHECK_FALSE(office.workspace().rights().allows(toRecord(photo), Action::Edit));
    office.become(u"clerk"_qs);
    CHECK(office.workspace().rights().allows(toRecord(photo), Action::Edit));
}

TEST_CASE("what names a person is in his hands: mediator, grid worker, member of the team")
{
    Office office;
    office.prepareAs(u"zhoumin"_qs);
    const Ref<DisputeCase> dispute = office.dispute();
    Disputes(office.writes()).assign(dispute, u"罗强、姓名mediator"_qs).orThrow();
    office.become(u"mediator"_qs);
    CHECK(Disputes(office.writes()).addNote(dispute, u"电话"_qs, u"约了时间"_qs).ok());
    CHECK(isForbidden(Disputes(office.writes()).assign(dispute, u"罗强"_qs)));

    office.prepareAs(u"zhoumin"_qs);
    Grid grid;
    grid.name = u"三网格"_qs;
    grid.worker = u"姓名grid_worker"_qs;
    grid = office.add(grid);
    Hazard hazard = office.now(office.hazard());
    hazard.grid = Ref<Grid>(grid.id);
    Hazards(office.writes()).edit(hazard).orThrow();
    office.become(u"grid_worker"_qs);
    CHECK(Hazards(office.writes()).notify(Ref<Hazard>(hazard.id), QDate(2026, 12, 1), u"清理"_qs).ok());

    office.prepareAs(u"zhoumin"_qs);
    PatrolTeam team = office.team();
    team.members = u"罗小兰 姓名grid_worker"_qs;
    Patrols(office.writes()).editTeam(team).orThrow();
    PatrolShift shift = office.plainShift();
    shift.team = Ref<PatrolTeam>(team.id);
    const Ref<PatrolShift> planned = Patrols(office.writes()).planShift(shift).orThrow().first<PatrolShift>();
    office.become(u"grid_worker"_qs);
    CHECK(Patrols(office.writes()).missShift(planned, u"下大雨"_qs).ok());
}

TEST_CASE("a refusal says what is missing and whom to ask")
{
    Office office;
    office.prepareAs(u"zhoumin"_qs);
    const Ref<DisputeCase> dispute = office.dispute();
    office.become(u"grid_worker"_qs);
    const Result<ChangeSet> refused = Disputes(office.writes()).assign(dispute, u"罗强"_qs);
    REQUIRE(isForbidden(refused));
    CHECK(refused.error().what.english() == "Your role does not include this: assign disputes.");
    CHECK(refused.error().next.english().startsWith(u"Please ask 周敏、姓名clerk、"_qs));
    Rights &rights = office.workspace().rights();
    CHECK(rights.allowsOperation(u"dispute.assign"_qs).words() == refused.error().line());
    CHECK(rights.allowsOperation(u"dispute.accept"_qs, toRecord(office.now(dispute)))
              .words()
              .contains(u"in other hands"));
    CHECK(rights.allowsSome(Subject::Disputes, Action::Edit));
    CHECK_FALSE(rights.allows(Subject::Disputes, Action::Edit));
}

TEST_CASE("the one person of a station may do all that a station does, and the first at a township all of that")
{
    for (const SiteRole site : {SiteRole::Station, SiteRole::Township}) {
        TestStore store{QDate(2026, 11, 23), u"新场"_qs, site, site == SiteRole::Station ? villageCode : townshipCode};
        Rights &rights = store.workspace().rights();
        for (int matter = 0; matter < subjectCount; ++matter) {
            for (int action = 0; action < actionCount; ++action) {
                bool anybody = false;
                for (int role = 0; role < roleCount; ++role) {
                    const bool ofTownship = Role(role) == Role::TownshipOfficer || Role(role) == Role::TownshipAdmin;
                    anybody = anybody || (ofTownship == (site == SiteRole::Township) &&
                                          extentOf(Subject(matter), Action(action), Role(role)) == Extent::All);
                }
                CHECK(bool(rights.allows(Subject(matter), Action(action))) == anybody);
            }
        }
    }
}

TEST_CASE("a user of the same name at another station lends nobody his roles")
{
    Office office;
    office.prepareAs(u"zhoumin"_qs);
    User other;
    other.name = u"linxiu"_qs;
    other.roles = u"station_head"_qs;
    other.active = true;
    other.station = u"511703116205"_qs;
    office.add(other);
    office.become(u"linxiu"_qs);
    CHECK(office.workspace().rights().roles().isEmpty());
}

TEST_CASE("who may enter a thing may take it back, though not delete it")
{
    Office office;
    office.become(u"grid_worker"_qs);
    Dwelling dwelling;
    dwelling.address = u"河边 3 号"_qs;
    const ChangeSet entered = Homes(office.writes()).addDwelling(dwelling).orThrow();
    CHECK(isForbidden(Homes(office.writes()).removeDwelling(entered.first<Dwelling>())));
    CHECK(office.writes().undo(entered).ok());
}

TEST_CASE("enrolment is the township administrator's, exchange is not the mediator's")
{
    Office office{SiteRole::Township};
    office.become(u"township_officer"_qs);
    CHECK(office.workspace().enrolment().revoke(RecordId(), 0).error().kind == ErrorKind::Forbidden);
    CHECK(office.workspace().enrolment().approve(u"none"_qs, u"none"_qs).error().kind == ErrorKind::Forbidden);
    office.become(u"township_admin"_qs);
    CHECK(office.workspace().enrolment().approve(u"none"_qs, u"none"_qs).error().kind != ErrorKind::Forbidden);
    office.become(u"mediator"_qs);
    CHECK(office.workspace().exchange().exportTo(RecordId(), office.path(u"out"_qs)).error().kind ==
          ErrorKind::Forbidden);
    CHECK(office.workspace().exchange().importFile(u"none"_qs).error->kind == ErrorKind::Forbidden);
    CHECK(office.workspace().exchange().releaseHeld(1, u"x"_qs).error().kind == ErrorKind::Forbidden);
}
