#include "office.h"

namespace helin::test {

namespace {

constexpr Right see(Subject matter)
{
    return {matter, Action::Unmask};
}

#define RUN(expression)                                                                                                \
    [=, &office]() -> Result<ChangeSet> {                                                                              \
        return expression;                                                                                             \
    }

const Right addPeople{Subject::People, Action::Add};
const Right editPeople{Subject::People, Action::Edit};
const Right addDispute{Subject::Disputes, Action::Add};
const Right editDispute{Subject::Disputes, Action::Edit};
const Right assignDispute{Subject::Disputes, Action::Assign};
const Right closeDispute{Subject::Disputes, Action::Close};
const Right addHazard{Subject::Hazards, Action::Add};
const Right editHazard{Subject::Hazards, Action::Edit};
const Right closeHazard{Subject::Hazards, Action::Close};
const Right addRound{Subject::Rounds, Action::Add};
const Right editRound{Subject::Rounds, Action::Edit};
const Right addPlan{Subject::PatrolPlans, Action::Add};
const Right editPlan{Subject::PatrolPlans, Action::Edit};
const Right addLog{Subject::PatrolLogs, Action::Add};
const Right editLog{Subject::PatrolLogs, Action::Edit};
const Right addOrganisation{Subject::Organisation, Action::Add};
const Right editOrganisation{Subject::Organisation, Action::Edit};

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

} // namespace

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
         {see(Subject::People)},
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
         {{Subject::People, Action::Delete}},
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
         {{Subject::Rounds, Action::Close}},
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
         {{Subject::PatrolPlans, Action::Delete}},
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
         {{Subject::Organisation, Action::Delete}},
         [](Office &office) {
             const Ref<Grid> grid = office.grid();
             return RUN(Organisation(office.writes()).removeGrid(grid));
         }},
        {"user.create",
         {{Subject::Accounts, Action::Add}},
         [](Office &office) {
             User user;
             user.name = office.fresh(u"user"_qs);
             return RUN(
                 Accounts(office.workspace().store(), office.writes()).add(user, QString("first secret"), cheap));
         }},
        {"user.edit",
         {{Subject::Accounts, Action::Edit}},
         [](Office &office) {
             const User changed =
                 with(office.user(u"closed"_qs), [&](User &one) { one.displayName = office.fresh(u"名"_qs); });
             return RUN(Accounts(office.workspace().store(), office.writes()).edit(changed));
         }},
        {"user.password",
         {{Subject::Accounts, Action::Edit}},
         [](Office &office) {
             const Ref<User> user(office.user(u"mediator"_qs).id);
             return RUN(
                 Accounts(office.workspace().store(), office.writes()).setPassword(user, u"second secret"_qs, cheap));
         }},
        {"settings.office",
         {{Subject::Settings, Action::Edit}},
         [](Office &office) {
             OfficeSettings settings;
             settings.closingDay = 24;
             return RUN(saveOfficeSettings(office.writes(), settings));
         }},
    };
    return all;
}

} // namespace helin::test
