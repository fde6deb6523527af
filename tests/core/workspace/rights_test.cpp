#include "core/disputes/disputes.h"
#include "core/hazards/hazardactions.h"
#include "core/organisation/accounts.h"
#include "core/organisation/organisation.h"
#include "core/patrols/patrols.h"
#include "core/residents/homes.h"
#include "core/residents/residents.h"
#include "core/screening/rounds.h"
#include "support/teststore.h"

using namespace helin;
using namespace helin::test;

namespace {

using Run = std::function<Result<ChangeSet>()>;

/// A village with one user per role, called as the role is.
struct Office : TestStore
{
    explicit Office(SiteRole site = SiteRole::Station)
        : TestStore(QDate(2026, 11, 23), u"新场村"_qs, site, site == SiteRole::Station ? villageCode : townshipCode)
    {
        workspace().store().connection().relaxDurability();
        for (const RoleName &role : roleNames()) {
            User user;
            user.name = QString::fromLatin1(role.code);
            user.displayName = u"姓名"_qs + user.name;
            user.roles = user.name;
            user.active = true;
            add(user);
        }
        User closed;
        closed.name = u"closed"_qs;
        closed.roles = u"station_head"_qs;
        add(closed);
    }

    void become(const QString &user)
    {
        writes().setPermissions(&workspace().rights());
        writes().setUser(user);
    }
    /// What is entered now is entered as by this user, whatever he may.
    void prepareAs(const QString &user)
    {
        writes().setPermissions(nullptr);
        writes().setUser(user);
    }
    QString fresh(const QString &stem) { return stem + QString::number(++m_count); }

    Resident resident()
    {
        Resident resident;
        resident.name = fresh(u"王"_qs);
        return now(Residents(writes()).registerResident({resident}).orThrow().first<Resident>());
    }
    Dwelling dwelling()
    {
        Dwelling dwelling;
        dwelling.address = fresh(u"新场路"_qs);
        return now(Homes(writes()).addDwelling(dwelling).orThrow().first<Dwelling>());
    }
    Ref<DisputeCase> dispute()
    {
        DisputeRegistration entry;
        entry.dispute.title = u"滴水沟"_qs;
        entry.dispute.summary = u"为滴水沟争吵"_qs;
        entry.dispute.category = DisputeCategory::Housing;
        entry.dispute.grade = DisputeGrade::Ordinary;
        entry.dispute.firstAsked = u"别人"_qs;
        entry.parties = {{.name = u"王秀英"_qs, .role = PartyRole::Applicant},
                         {.name = u"李国富"_qs, .role = PartyRole::Respondent}};
        return Disputes(writes()).register_(entry).orThrow().first<DisputeCase>();
    }
    Hazard plainHazard()
    {
        Hazard hazard;
        hazard.category = HazardCategory::Fire;
        hazard.place = u"老街"_qs;
        hazard.description = fresh(u"通道堵塞"_qs);
        hazard.foundBy = u"别人"_qs;
        hazard.responsiblePerson = u"店主"_qs;
        return hazard;
    }
    Ref<Hazard> hazard() { return Hazards(writes()).register_(plainHazard()).orThrow().first<Hazard>(); }
    Ref<Grid> grid()
    {
        Grid grid;
        grid.name = fresh(u"网格"_qs);
        return Ref<Grid>(add(grid).id);
    }
    Ref<ScreeningRound> round() { return Rounds(writes()).open(grid(), u"2026-11"_qs).orThrow().round; }
    Ref<RoundFinding> finding(RoundColumn column)
    {
        RoundFinding finding;
        finding.round = round();
        finding.column = column;
        finding.text = u"堵住安全通道"_qs;
        finding.place = u"老街"_qs;
        finding.category = HazardCategory::Fire;
        return Rounds(writes()).addFinding(finding).orThrow().first<RoundFinding>();
    }
    PatrolTeam team()
    {
        PatrolTeam team;
        team.name = fresh(u"巡逻队"_qs);
        return now(Patrols(writes()).addTeam(team).orThrow().first<PatrolTeam>());
    }
    PatrolRoute route()
    {
        PatrolRoute route;
        route.name = fresh(u"路线"_qs);
        QList<CheckPoint> points(1);
        points[0].name = u"河坝"_qs;
        return now(Patrols(writes()).addRoute(route, points).orThrow().first<PatrolRoute>());
    }
    PatrolShift plainShift()
    {
        PatrolShift shift;
        shift.team = Ref<PatrolTeam>(team().id);
        shift.route = Ref<PatrolRoute>(route().id);
        shift.day = QDate(2026, 11, 23);
        shift.starts = u"19:30"_qs;
        return shift;
    }
    Ref<PatrolShift> shift() { return Patrols(writes()).planShift(plainShift()).orThrow().first<PatrolShift>(); }
    PatrolEntry plainPatrol()
    {
        PatrolEntry entry;
        entry.log.team = Ref<PatrolTeam>(team().id);
        entry.log.route = Ref<PatrolRoute>(route().id);
        entry.log.started = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
        entry.log.members = u"唐国平"_qs;
        entry.log.ended = entry.log.started.addSecs(3600);
        return entry;
    }
    User user(const QString &name) { return reader().list<User>(Query{}.where(u"name"_qs, Value(name))).first(); }

private:
    int m_count = 0;
};

struct UseCase
{
    const char *name;
    /// All of them are needed.
    QList<Right> rights;
    /// Makes what it works on, and gives the use case itself.
    std::function<Run(Office &)> prepare;
};

constexpr Right see(Matter matter)
{
    return {matter, Action::Unmask};
}

#define RUN(expression)                                                                                                \
    [=, &office]() -> Result<ChangeSet> {                                                                              \
        return expression;                                                                                             \
    }

const Right addPeople{Matter::People, Action::Add};
const Right editPeople{Matter::People, Action::Edit};
const Right addDispute{Matter::Disputes, Action::Add};
const Right editDispute{Matter::Disputes, Action::Edit};
const Right assignDispute{Matter::Disputes, Action::Assign};
const Right closeDispute{Matter::Disputes, Action::Close};
const Right addHazard{Matter::Hazards, Action::Add};
const Right editHazard{Matter::Hazards, Action::Edit};
const Right closeHazard{Matter::Hazards, Action::Close};
const Right addRound{Matter::Rounds, Action::Add};
const Right editRound{Matter::Rounds, Action::Edit};
const Right addPlan{Matter::PatrolPlans, Action::Add};
const Right editPlan{Matter::PatrolPlans, Action::Edit};
const Right addLog{Matter::PatrolLogs, Action::Add};
const Right editLog{Matter::PatrolLogs, Action::Edit};
const Right addOrganisation{Matter::Organisation, Action::Add};
const Right editOrganisation{Matter::Organisation, Action::Edit};

const QDate today{2026, 11, 23};
constexpr KdfCost cheap{.memoryKiB = 8, .passes = 1};

Result<ChangeSet> changesOf(const Result<Resident> &result)
{
    return result.ok() ? Result<ChangeSet>(ChangeSet{}) : Result<ChangeSet>(result.error());
}

Result<ChangeSet> changesOf(const Result<OpenedRound> &result)
{
    return result.ok() ? Result<ChangeSet>(result.value().changes) : Result<ChangeSet>(result.error());
}

template <class R, class Change>
R with(R record, Change change)
{
    change(record);
    return record;
}

const std::vector<UseCase> &useCases()
{
    static const std::vector<UseCase> all{
        // People
        {"resident.register",
         {addPeople},
         [](Office &office) {
             Resident entry;
             entry.name = office.fresh(u"李"_qs);
             return RUN(Residents(office.writes()).registerResident({entry}));
         }},
        {"resident.edit",
         {editPeople},
         [](Office &office) {
             const Resident changed = with(office.resident(), [](Resident &one) { one.note = u"住二楼"_qs; });
             return RUN(Residents(office.writes()).edit(changed));
         }},
        {"resident.move_out",
         {editPeople},
         [](Office &office) {
             const Ref<Resident> who(office.resident().id);
             return RUN(Residents(office.writes()).moveOut(who, today, u"县城"_qs));
         }},
        {"resident.away",
         {editPeople},
         [](Office &office) {
             const Ref<Resident> who(office.resident().id);
             return RUN(Residents(office.writes()).goAway(who, today, u"广东"_qs));
         }},
        {"resident.reveal",
         {see(Matter::People)},
         [](Office &office) {
             const Ref<Resident> who(office.resident().id);
             return RUN(changesOf(Residents(office.writes()).reveal(who)));
         }},
        {"resident.alias",
         {editPeople},
         [](Office &office) {
             ResidentAlias alias;
             alias.resident = Ref<Resident>(office.resident().id);
             alias.name = u"小王"_qs;
             return RUN(Residents(office.writes()).addAlias(alias));
         }},
        {"resident.contact",
         {editPeople},
         [](Office &office) {
             ContactPerson contact;
             contact.resident = Ref<Resident>(office.resident().id);
             contact.name = u"王五"_qs;
             return RUN(Residents(office.writes()).addContact(contact));
         }},
        {"dwelling.add",
         {addPeople},
         [](Office &office) {
             Dwelling dwelling;
             dwelling.address = office.fresh(u"河边"_qs);
             return RUN(Homes(office.writes()).addDwelling(dwelling));
         }},
        {"dwelling.edit",
         {editPeople},
         [](Office &office) {
             const Dwelling changed = with(office.dwelling(), [](Dwelling &one) { one.note = u"两层"_qs; });
             return RUN(Homes(office.writes()).editDwelling(changed));
         }},
        {"dwelling.remove",
         {{Matter::People, Action::Delete}},
         [](Office &office) {
             const Ref<Dwelling> dwelling(office.dwelling().id);
             return RUN(Homes(office.writes()).removeDwelling(dwelling));
         }},
        {"dwelling.let",
         {editPeople},
         [](Office &office) {
             const Ref<Dwelling> dwelling(office.dwelling().id);
             return RUN(Homes(office.writes()).recordLetting(dwelling, u"一楼"_qs));
         }},
        {"dwelling.fire_check",
         {editPeople},
         [](Office &office) {
             const Ref<Dwelling> dwelling(office.dwelling().id);
             return RUN(Homes(office.writes()).recordFireCheck(dwelling, today, {}));
         }},
        {"household.form",
         {addPeople, editPeople},
         [](Office &office) {
             const Ref<Resident> head(office.resident().id);
             return RUN(Homes(office.writes()).formHousehold({}, head));
         }},
        // Disputes
        {"dispute.register",
         {addDispute},
         [](Office &office) {
             DisputeRegistration entry;
             entry.dispute.summary = u"为路争吵"_qs;
             entry.dispute.category = DisputeCategory::Neighbours;
             entry.parties = {{.name = u"王秀英"_qs, .role = PartyRole::Applicant}};
             return RUN(Disputes(office.writes()).register_(entry));
         }},
        {"dispute.settle_at_desk",
         {addDispute},
         [](Office &office) {
             DeskSettlement desk;
             desk.partyA = {{.name = u"王秀英"_qs}};
             desk.partyB = {{.name = u"李国富"_qs}};
             desk.category = DisputeCategory::Neighbours;
             desk.matter = u"为路争吵"_qs;
             desk.terms = u"各让一步"_qs;
             desk.performance = PerformanceMode::OnTheSpot;
             return RUN(Disputes(office.writes()).settleAtDesk(desk));
         }},
        {"dispute.accept",
         {editDispute},
         [](Office &office) {
             const Ref<DisputeCase> dispute = office.dispute();
             return RUN(Disputes(office.writes()).accept(dispute));
         }},
        {"dispute.refuse",
         {editDispute},
         [](Office &office) {
             const Ref<DisputeCase> dispute = office.dispute();
             return RUN(Disputes(office.writes()).refuse(dispute, u"已起诉"_qs, u"法院"_qs));
         }},
        {"dispute.assign",
         {assignDispute},
         [](Office &office) {
             const Ref<DisputeCase> dispute = office.dispute();
             return RUN(Disputes(office.writes()).assign(dispute, u"罗调解"_qs));
         }},
        {"dispute.record_session",
         {editDispute},
         [](Office &office) {
             MediationSession session;
             session.dispute = office.dispute();
             session.outcome = SessionOutcome::GoesOn;
             session.leadMediator = u"别人"_qs;
             session.facts = u"核实了情况"_qs;
             return RUN(Disputes(office.writes()).recordSession(session));
         }},
        {"dispute.fail",
         {editDispute},
         [](Office &office) {
             const Ref<DisputeCase> dispute = office.dispute();
             return RUN(Disputes(office.writes()).fail(dispute, u"谈不拢"_qs));
         }},
        {"dispute.withdraw",
         {editDispute},
         [](Office &office) {
             const Ref<DisputeCase> dispute = office.dispute();
             return RUN(Disputes(office.writes()).withdraw(dispute, u"双方撤回"_qs));
         }},
        {"dispute.extend",
         {editDispute},
         [](Office &office) {
             const Ref<DisputeCase> dispute = office.dispute();
             Disputes(office.writes()).accept(dispute).orThrow();
             return RUN(Disputes(office.writes()).extend(dispute, QDate(2027, 2, 1), u"等鉴定"_qs, u"站长"_qs));
         }},
        {"dispute.archive",
         {closeDispute},
         [](Office &office) {
             const Ref<DisputeCase> dispute = office.dispute();
             Disputes(office.writes()).withdraw(dispute, u"双方撤回"_qs).orThrow();
             return RUN(Disputes(office.writes()).archive(dispute, u"登记表"_qs));
         }},
        {"dispute.hand_up",
         {closeDispute},
         [](Office &office) {
             const Ref<DisputeCase> dispute = office.dispute();
             return RUN(Disputes(office.writes()).handUp(dispute, u"跨村"_qs));
         }},
        {"dispute.edit",
         {editDispute},
         [](Office &office) {
             const DisputeCase changed =
                 with(office.now(office.dispute()), [](DisputeCase &one) { one.note = u"记"_qs; });
             return RUN(Disputes(office.writes()).editFields(changed));
         }},
        {"dispute.add_party",
         {editDispute},
         [](Office &office) {
             const Ref<DisputeCase> dispute = office.dispute();
             return RUN(Disputes(office.writes()).addParty(dispute, {.name = u"周三"_qs, .role = PartyRole::Third}));
         }},
        {"dispute.remove_party",
         {editDispute},
         [](Office &office) {
             const Ref<DisputeCase> dispute = office.dispute();
             const Ref<Party> party = Disputes(office.writes())
                                          .addParty(dispute, {.name = u"周三"_qs, .role = PartyRole::Third})
                                          .orThrow()
                                          .first<Party>();
             return RUN(Disputes(office.writes()).removeParty(party, u"写错了"_qs));
         }},
        {"dispute.note",
         {editDispute},
         [](Office &office) {
             const Ref<DisputeCase> dispute = office.dispute();
             return RUN(Disputes(office.writes()).addNote(dispute, u"电话"_qs, u"约了时间"_qs));
         }},
        // Hazards
        {"hazard.register",
         {addHazard},
         [](Office &office) {
             const Hazard hazard = office.plainHazard();
             return RUN(Hazards(office.writes()).register_(hazard));
         }},
        {"hazard.notify",
         {editHazard},
         [](Office &office) {
             const Ref<Hazard> hazard = office.hazard();
             return RUN(Hazards(office.writes()).notify(hazard, QDate(2026, 12, 1), u"清理"_qs));
         }},
        {"hazard.work",
         {editHazard},
         [](Office &office) {
             const Ref<Hazard> hazard = office.hazard();
             return RUN(Hazards(office.writes()).recordWork(hazard, u"清理了"_qs, {.by = u"店主"_qs}));
         }},
        {"hazard.pass",
         {closeHazard},
         [](Office &office) {
             const Ref<Hazard> hazard = office.hazard();
             Hazards(office.writes()).recordWork(hazard, u"清理了"_qs, {.by = u"店主"_qs}).orThrow();
             return RUN(Hazards(office.writes()).pass(hazard, u"合格"_qs, {.by = u"没有账号的人"_qs}));
         }},
        {"hazard.fail",
         {editHazard},
         [](Office &office) {
             const Ref<Hazard> hazard = office.hazard();
             Hazards(office.writes()).recordWork(hazard, u"清理了"_qs, {.by = u"店主"_qs}).orThrow();
             return RUN(Hazards(office.writes())
                            .failReinspection(hazard, QDate(2026, 12, 1), u"不合格"_qs, {.by = u"别人"_qs}));
         }},
        {"hazard.hand_up",
         {closeHazard},
         [](Office &office) {
             const Ref<Hazard> hazard = office.hazard();
             return RUN(Hazards(office.writes()).handUp(hazard, u"村里办不了"_qs));
         }},
        {"hazard.edit",
         {editHazard},
         [](Office &office) {
             const Hazard changed = with(office.now(office.hazard()), [](Hazard &one) { one.note = u"记"_qs; });
             return RUN(Hazards(office.writes()).edit(changed));
         }},
        // Rounds
        {"round.open",
         {addRound},
         [](Office &office) {
             const Ref<Grid> grid = office.grid();
             return RUN(changesOf(Rounds(office.writes()).open(grid, u"2026-11"_qs)));
         }},
        {"round.save",
         {editRound},
         [](Office &office) {
             const ScreeningRound changed =
                 with(office.now(office.round()), [](ScreeningRound &one) { one.note = u"记"_qs; });
             return RUN(Rounds(office.writes()).saveDraft(changed));
         }},
        {"round.zero",
         {editRound},
         [](Office &office) {
             const Ref<ScreeningRound> round = office.round();
             return RUN(Rounds(office.writes()).setZero(round, RoundColumn::Area, true));
         }},
        {"round.remove_finding",
         {editRound},
         [](Office &office) {
             const Ref<RoundFinding> finding = office.finding(RoundColumn::Area);
             return RUN(Rounds(office.writes()).removeFinding(finding));
         }},
        {"round.to_dispute",
         {editRound, addDispute},
         [](Office &office) {
             const Ref<RoundFinding> finding = office.finding(RoundColumn::Dispute);
             return RUN(Rounds(office.writes()).toDispute(finding));
         }},
        {"round.to_hazard",
         {editRound, addHazard},
         [](Office &office) {
             const Ref<RoundFinding> finding = office.finding(RoundColumn::Hazard);
             return RUN(Rounds(office.writes()).toHazard(finding));
         }},
        {"round.submit",
         {{Matter::Rounds, Action::Close}},
         [](Office &office) {
             const Ref<ScreeningRound> round = office.round();
             Rounds rounds{office.writes()};
             rounds
                 .saveDraft(with(office.now(round),
                                 [](ScreeningRound &one) {
                                     one.screeners = u"别人"_qs;
                                     one.screenedOn = today;
                                     one.householdsVisited = 10;
                                     one.groupsWalked = u"一组"_qs;
                                 }))
                 .orThrow();
             for (const RoundColumn column : {RoundColumn::Dispute, RoundColumn::Hazard, RoundColumn::Area}) {
                 rounds.setZero(round, column, true).orThrow();
             }
             return RUN(Rounds(office.writes()).submit(round));
         }},
        // Patrols
        {"patrol_team.add",
         {addPlan},
         [](Office &office) {
             PatrolTeam team;
             team.name = office.fresh(u"队"_qs);
             return RUN(Patrols(office.writes()).addTeam(team));
         }},
        {"patrol_team.edit",
         {editPlan},
         [](Office &office) {
             const PatrolTeam changed = with(office.team(), [](PatrolTeam &one) { one.note = u"记"_qs; });
             return RUN(Patrols(office.writes()).editTeam(changed));
         }},
        {"patrol_team.remove",
         {{Matter::PatrolPlans, Action::Delete}},
         [](Office &office) {
             const Ref<PatrolTeam> team(office.team().id);
             return RUN(Patrols(office.writes()).removeTeam(team));
         }},
        {"patrol_route.add",
         {addPlan},
         [](Office &office) {
             PatrolRoute route;
             route.name = office.fresh(u"线"_qs);
             QList<CheckPoint> points(1);
             points[0].name = u"河坝"_qs;
             return RUN(Patrols(office.writes()).addRoute(route, points));
         }},
        {"patrol_shift.plan",
         {addPlan},
         [](Office &office) {
             const PatrolShift shift = office.plainShift();
             return RUN(Patrols(office.writes()).planShift(shift));
         }},
        {"patrol_shift.miss",
         {editPlan},
         [](Office &office) {
             const Ref<PatrolShift> shift = office.shift();
             return RUN(Patrols(office.writes()).missShift(shift, u"下大雨"_qs));
         }},
        {"patrol.record",
         {addLog},
         [](Office &office) {
             const PatrolEntry entry = office.plainPatrol();
             return RUN(Patrols(office.writes()).record(entry));
         }},
        {"patrol.edit",
         {editLog},
         [](Office &office) {
             const Ref<PatrolLog> log =
                 Patrols(office.writes()).record(office.plainPatrol()).orThrow().first<PatrolLog>();
             const PatrolLog changed = with(office.now(log), [](PatrolLog &one) { one.note = u"记"_qs; });
             return RUN(Patrols(office.writes()).editLog(changed));
         }},
        // The office
        {"group.add",
         {addOrganisation},
         [](Office &office) {
             Group group;
             group.name = office.fresh(u"组"_qs);
             return RUN(Organisation(office.writes()).addGroups({group}));
         }},
        {"grid.edit",
         {editOrganisation},
         [](Office &office) {
             const Grid changed = with(office.now(office.grid()), [](Grid &one) { one.phone = u"13800138000"_qs; });
             return RUN(Organisation(office.writes()).editGrid(changed));
         }},
        {"grid.remove",
         {{Matter::Organisation, Action::Delete}},
         [](Office &office) {
             const Ref<Grid> grid = office.grid();
             return RUN(Organisation(office.writes()).removeGrid(grid));
         }},
        {"user.create",
         {{Matter::Accounts, Action::Add}},
         [](Office &office) {
             User user;
             user.name = office.fresh(u"user"_qs);
             return RUN(
                 Accounts(office.workspace().store(), office.writes()).add(user, QString("first secret"), cheap));
         }},
        {"user.edit",
         {{Matter::Accounts, Action::Edit}},
         [](Office &office) {
             const User changed =
                 with(office.user(u"closed"_qs), [&](User &one) { one.displayName = office.fresh(u"名"_qs); });
             return RUN(Accounts(office.workspace().store(), office.writes()).edit(changed));
         }},
        {"user.password",
         {{Matter::Accounts, Action::Edit}},
         [](Office &office) {
             const Ref<User> user(office.user(u"mediator"_qs).id);
             return RUN(
                 Accounts(office.workspace().store(), office.writes()).setPassword(user, u"second secret"_qs, cheap));
         }},
        {"settings.office",
         {{Matter::Settings, Action::Edit}},
         [](Office &office) {
             OfficeSettings settings;
             settings.closingDay = 24;
             return RUN(saveOfficeSettings(office.writes(), settings));
         }},
    };
    return all;
}

Extent narrowest(const QList<Right> &rights, Role role)
{
    Extent extent = Extent::All;
    for (const Right &right : rights) {
        extent = std::min(extent, extentOf(right.matter, right.action, role));
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
    CHECK(rights.allowsSome(Matter::Disputes, Action::Edit));
    CHECK_FALSE(rights.allows(Matter::Disputes, Action::Edit));
}

TEST_CASE("the one person of a station may do all that a station does, and the first at a township all of that")
{
    for (const SiteRole site : {SiteRole::Station, SiteRole::Township}) {
        TestStore store{QDate(2026, 11, 23), u"新场"_qs, site, site == SiteRole::Station ? villageCode : townshipCode};
        Rights &rights = store.workspace().rights();
        for (int matter = 0; matter < matterCount; ++matter) {
            for (int action = 0; action < actionCount; ++action) {
                bool anybody = false;
                for (int role = 0; role < roleCount; ++role) {
                    const bool ofTownship = Role(role) == Role::TownshipOfficer || Role(role) == Role::TownshipAdmin;
                    anybody = anybody || (ofTownship == (site == SiteRole::Township) &&
                                          extentOf(Matter(matter), Action(action), Role(role)) == Extent::All);
                }
                CHECK(bool(rights.allows(Matter(matter), Action(action))) == anybody);
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
