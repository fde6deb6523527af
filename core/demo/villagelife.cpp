#include "core/demo/villagelife.h"

#include "core/demo/labels.h"

namespace helin::demo {

namespace {

constexpr int disputesPerYearAndThousand = 36; ///< 126 a year in a village of 3,500
constexpr int fewestDisputesPerMonth = 8;
constexpr int hazardsPerHundredDisputes = 120;

/// Throws what went wrong: the demo only does what the rules allow, so a refusal is a fault of the demo.
ChangeSet need(Result<ChangeSet> result)
{
    return std::move(result).orThrow();
}

} // namespace

VillageLife::VillageLife(Workspace &station, const SettledVillage &village, QDate today, quint64 seed,
                         ManualClock &clock)
    : m_station{station}
    , m_settled{village}
    , m_today{today}
    , m_random{seed}
    , m_agenda{clock}
    , m_disputeTexts{village.village, today, m_random.next()}
    , m_events{village.village, today, m_random.next()}
    , m_disputes{station.writes()}
    , m_hazards{station.writes()}
{}

QString VillageLife::handler()
{
    static const QStringList handlers{QStringLiteral("何建国"), QStringLiteral("周敏"), QStringLiteral("邓志强"),
                                      QStringLiteral("何建国")};
    return m_random.pick(handlers);
}

void VillageLife::later(QDate day, int fromDays, int toDays, std::function<void(QDate)> work)
{
    const QDate on = day.addDays(m_random.between(fromDays, toDays));
    if (on > m_today) {
        return;
    }
    // Of the last two weeks not everything has been got round to: a sample without open matters shows nothing.
    if (toDays > 0 && on > m_today.addDays(-14) && m_random.percent(35)) {
        return;
    }
    m_agenda.at(on, QTime(m_random.between(9, 17), m_random.between(0, 59)),
                [on, work = std::move(work)] { work(on); });
}

PartyInput VillageLife::partyOf(const Party &party, PartyRole role) const
{
    PartyInput input;
    input.role = role;
    if (party.household >= 0) {
        input.resident = m_settled.residents[size_t(party.household)][size_t(party.member)];
    } else {
        input.name = party.name;
        input.phone = party.phone;
        input.address = party.address;
    }
    return input;
}

Ref<helin::Group> VillageLife::groupOf(const Party &party) const
{
    if (party.household < 0) {
        return {};
    }
    const Household &household = m_settled.village.households[size_t(party.household)];
    return m_settled.groups[size_t(m_settled.village.dwellingOf(household).group - 1)];
}

void VillageLife::setUp()
{
    const QStringList teamNames = m_events.teams(3);
    m_routes = m_events.routes(3);
    need(m_station.writes().run(QStringLiteral("demo.patrols"), [&](Writer &writer) {
        for (const QString &name : teamNames) {
            PatrolTeam team;
            team.name = name;
            team.kind = m_teams.empty() ? TeamKind::Security : TeamKind::Volunteers;
            team.tier = m_teams.empty() ? ResponseTier::First : ResponseTier::Second;
            team.leader = m_random.pick(m_settled.village.households).head().name;
            m_teams.push_back(writer.create(team));
        }
        for (const RouteText &text : m_routes) {
            PatrolRoute route;
            route.name = text.name;
            route.network = PatrolNetwork::Village;
            route.lengthM = 700 * int(text.checkPoints.size());
            m_routeRefs.push_back(writer.create(route));
            std::vector<Ref<CheckPoint>> points;
            for (const QString &place : text.checkPoints) {
                CheckPoint point;
                point.route = m_routeRefs.back();
                point.ordinal = int(points.size()) + 1;
                point.name = place;
                points.push_back(writer.create(point));
            }
            m_points.push_back(std::move(points));
        }
    }));
}

void VillageLife::planMonth(QDate first, QDate last)
{
    const int monthly =
        std::max(fewestDisputesPerMonth, m_settled.village.residents() * disputesPerYearAndThousand / 12'000);
    const auto someDay = [&] {
        return first.addDays(m_random.below(int(first.daysTo(last)) + 1));
    };
    const int disputes = m_random.between(monthly - monthly / 4, monthly + monthly / 4);
    for (int i = 0; i < disputes; ++i) {
        planDispute(someDay());
    }
    for (int i = 0; i < disputes * hazardsPerHundredDisputes / 100; ++i) {
        planHazard(someDay());
    }
    for (size_t grid = 0; grid < m_settled.grids.size(); ++grid) {
        planRound(grid, first);
    }
    for (QDate day = first; day <= last; day = day.addDays(3)) {
        planPatrol(day);
    }
}

void VillageLife::planDispute(QDate day)
{
    later(day, 0, 0, [this](QDate on) {
        const DisputeText text = m_disputeTexts.next(on);
        if (text.grade == QStringLiteral("简易") || m_random.percent(25)) {
            settleAtDesk(text, on);
        } else {
            openCase(text, on);
        }
    });
}

void VillageLife::settleAtDesk(const DisputeText &text, QDate day)
{
    DeskSettlement settlement;
    settlement.partyA = {partyOf(text.first, PartyRole::Applicant)};
    settlement.partyB = {partyOf(text.second, PartyRole::Respondent)};
    settlement.category = disputeCategory(text.category);
    settlement.title = text.title;
    settlement.matter = text.summary;
    settlement.terms = text.terms.join(QLatin1Char('\n'));
    settlement.place = text.place;
    settlement.group = groupOf(text.first);
    settlement.mediator = handler();
    settlement.performance = text.amount > 0 ? PerformanceMode::ByDate : PerformanceMode::OnTheSpot;
    if (settlement.performance == PerformanceMode::ByDate) {
        settlement.performBy = day.addDays(m_random.between(5, 30));
    }
    const Ref<DisputeCase> dispute = need(m_disputes.settleAtDesk(settlement)).first<DisputeCase>();
    if (settlement.performance == PerformanceMode::ByDate) {
        afterAgreement(dispute, text, day);
    } else {
        later(day, 2, 20,
              [this, dispute](QDate) { need(m_disputes.archive(dispute, QStringLiteral("口头协议登记表"))); });
    }
}

void VillageLife::openCase(const DisputeText &text, QDate day)
{
    DisputeRegistration registration;
    registration.dispute.title = text.title;
    registration.dispute.category = disputeCategory(text.category);
    registration.dispute.grade = disputeGrade(text.grade);
    registration.dispute.summary = text.summary;
    registration.dispute.place = text.place;
    registration.dispute.group = groupOf(text.first);
    registration.dispute.source = m_random.percent(60)   ? DisputeSource::Party
                                  : m_random.percent(60) ? DisputeSource::Grid
                                                         : DisputeSource::Public;
    registration.dispute.firstAsked = QStringLiteral("周敏");
    registration.dispute.peopleInvolved = m_random.between(2, 9);
    registration.parties = {partyOf(text.first, PartyRole::Applicant), partyOf(text.second, PartyRole::Respondent)};
    const Ref<DisputeCase> dispute = need(m_disputes.register_(registration)).first<DisputeCase>();
    if (m_random.percent(3)) {
        later(day, 1, 2, [this, dispute, text](QDate) {
            need(m_disputes.refuse(dispute, m_disputeTexts.sentence(QStringLiteral("不予受理"), text),
                                   QStringLiteral("镇司法所")));
        });
        return;
    }
    later(day, 0, 2, [this, dispute, text](QDate accepted) {
        need(m_disputes.accept(dispute));
        later(accepted, 0, 1, [this, dispute, text](QDate assigned) {
            need(m_disputes.assign(dispute, handler()));
            later(assigned, 1, 6, [this, dispute, text](QDate on) { mediate(dispute, text, on, 1); });
        });
    });
}

void VillageLife::mediate(Ref<DisputeCase> dispute, const DisputeText &text, QDate day, int number)
{
    const bool agreed = m_random.percent(number == 1 ? 55 : 80);
    const SessionText minutes = m_disputeTexts.session(text, agreed);
    MediationSession session;
    session.dispute = dispute;
    session.place = m_random.percent(40) ? text.place : QStringLiteral("村调解室");
    session.mode = m_random.percent(40) ? MeetingMode::Visit : MeetingMode::Indoors;
    session.leadMediator = m_station.reader().require(dispute).handler;
    session.applicantSays = minutes.firstSays;
    session.respondentSays = minutes.secondSays;
    session.facts = minutes.facts;
    session.proposal = minutes.course;
    session.note = minutes.outcome;
    std::optional<Agreement> agreement;
    if (agreed) {
        session.outcome = SessionOutcome::Agreed;
        agreement = Agreement{};
        agreement->form = m_random.percent(60) ? AgreementForm::Written : AgreementForm::Oral;
        agreement->terms = text.terms.join(QLatin1Char('\n'));
        agreement->performance = text.instalments > 1 ? PerformanceMode::Instalments : PerformanceMode::ByDate;
        agreement->performBy = day.addDays(text.instalments > 1 ? 30 * text.instalments : m_random.between(7, 40));
        agreement->firstDueOn = text.instalments > 1 ? day.addDays(30) : QDate();
    } else {
        session.outcome = SessionOutcome::GoesOn;
    }
    need(m_disputes.recordSession(session, agreement));
    if (agreed) {
        afterAgreement(dispute, text, day);
        return;
    }
    if (number < 3) {
        later(day, 2, 7, [this, dispute, text, number](QDate on) { mediate(dispute, text, on, number + 1); });
        return;
    }
    later(day, 1, 3, [this, dispute, text](QDate) {
        if (m_random.percent(50)) {
            need(m_disputes.fail(dispute, m_disputeTexts.sentence(QStringLiteral("调解不成"), text),
                                 QStringLiteral("人民法院")));
        } else {
            need(m_disputes.handUp(dispute, QStringLiteral("本村多次调解未果，请镇里协助")));
        }
    });
}

void VillageLife::afterAgreement(Ref<DisputeCase> dispute, const DisputeText &text, QDate day)
{
    const int days = text.instalments > 1 ? 30 * text.instalments : 12;
    later(day, std::max(2, days - 6), days + 4, [this, dispute, text](QDate performed) {
        PerformanceReport report;
        report.note = QStringLiteral("双方确认已按约定履行");
        need(m_disputes.recordPerformance(dispute, report));
        later(performed, 5, 25, [this, dispute, text](QDate visited) {
            VisitReport visit;
            visit.satisfaction = m_random.percent(85) ? Satisfaction::Satisfied : Satisfaction::Fairly;
            visit.note = m_disputeTexts.sentence(QStringLiteral("回访"), text);
            need(m_disputes.recordVisit(dispute, visit));
            later(visited, 1, 10, [this, dispute](QDate) {
                need(m_disputes.archive(dispute, QStringLiteral("调解协议书、调解记录、回访记录")));
            });
        });
    });
}

void VillageLife::planHazard(QDate day)
{
    later(day, 0, 0, [this](QDate on) {
        const HazardText text = m_events.hazard(on);
        Hazard hazard;
        hazard.title = text.title;
        hazard.category = hazardCategory(text.kind);
        hazard.level = text.major ? HazardLevel::Major : HazardLevel::Ordinary;
        hazard.description = text.description;
        hazard.place = text.place;
        if (text.group > 0) {
            hazard.group = m_settled.groups[size_t(text.group - 1)];
        }
        hazard.source = m_random.percent(60) ? HazardSource::Round : HazardSource::Report;
        hazard.responsibleUnit = text.responsibleUnit;
        hazard.responsiblePerson = text.responsible;
        hazard.responsiblePhone = text.responsiblePhone;
        hazard.measures = text.measure;
        hazard.funds = text.money;
        hazard.emergencyPlan = text.emergencyPlan;
        const Ref<Hazard> found = need(m_hazards.register_(hazard)).first<Hazard>();
        followHazard(found, text, on);
    });
}

void VillageLife::followHazard(Ref<Hazard> hazard, const HazardText &text, QDate day)
{
    later(day, 0, 2, [this, hazard, text](QDate told) {
        const int days = m_random.between(5, text.major ? 40 : 15);
        need(m_hazards.notify(hazard, told.addDays(days), text.measure));
        // Of the latest about one in eight is left lying: that is what the red marks are for.
        if (m_random.percent(12) && told > m_today.addDays(-24)) {
            return;
        }
        later(told, 2, days, [this, hazard, text](QDate done) {
            need(m_hazards.recordWork(hazard, text.measure, {{}, QStringLiteral("责任人自行整改")}));
            later(done, 1, 6, [this, hazard](QDate again) {
                if (m_random.percent(7)) {
                    need(m_hazards.failReinspection(hazard, again.addDays(10), QStringLiteral("仍有部分未整改到位"),
                                                    {{}, QStringLiteral("罗小兰")}));
                    later(again, 3, 9, [this, hazard](QDate second) {
                        need(m_hazards.recordWork(hazard, QStringLiteral("按要求补做"),
                                                  {{}, QStringLiteral("责任人自行整改")}));
                        later(second, 1, 4, [this, hazard](QDate) {
                            need(
                                m_hazards.pass(hazard, QStringLiteral("现场复查合格"), {{}, QStringLiteral("罗小兰")}));
                        });
                    });
                    return;
                }
                need(m_hazards.pass(hazard, QStringLiteral("现场复查合格"), {{}, QStringLiteral("罗小兰")}));
            });
        });
    });
}

void VillageLife::planRound(size_t grid, QDate month)
{
    // The last grid hands in late now and then, and this month's sheets are partly still open.
    later(month, 8, 23, [this, grid, month](QDate on) {
        const Grid &source = m_settled.village.grids[grid];
        const RoundText text = m_events.round(source);
        need(m_station.writes().run(QStringLiteral("round.submit"), [&](Writer &writer) {
            ScreeningRound round;
            round.grid = m_settled.grids[grid];
            round.month = month.toString(QStringLiteral("yyyy-MM"));
            round.screeners = source.worker;
            round.screenedOn = on;
            QStringList groups;
            for (int number : source.groups) {
                groups << QString::number(number);
            }
            round.groupsWalked = groups.join(QStringLiteral("、")) + QStringLiteral(" 组");
            round.householdsVisited = text.householdsVisited;
            round.unitsVisited = text.businessesVisited;
            round.checked = QStringLiteral("用电用气、道路交通、食品药品、校园及周边");
            round.zeroDisputes = text.disputes.empty();
            round.zeroHazards = text.hazards.empty();
            round.zeroAreas = text.areas.empty();
            round.status = RoundStatus::Submitted;
            round.submittedAt = QDateTime(on, text.finished);
            round.submittedBy = source.worker;
            const Ref<ScreeningRound> written = writer.create(round);
            int ordinal = 0;
            const auto add = [&](const std::vector<RoundFinding> &findings, RoundColumn column) {
                for (const RoundFinding &found : findings) {
                    helin::RoundFinding finding;
                    finding.round = written;
                    finding.column = column;
                    finding.ordinal = ++ordinal;
                    finding.text = found.text;
                    finding.place = found.place;
                    finding.settled = found.outcome;
                    writer.create(finding);
                }
            };
            add(text.disputes, RoundColumn::Dispute);
            add(text.hazards, RoundColumn::Hazard);
            add(text.areas, RoundColumn::Area);
        }));
    });
}

void VillageLife::planPatrol(QDate day)
{
    if (day > m_today) {
        return;
    }
    const size_t route = size_t(m_random.below(int(m_routes.size())));
    const PatrolText text = m_events.patrol(m_routes[route]);
    const QTime end = QTime(23, 0);
    m_agenda.at(day, end, [this, day, route, text] {
        need(m_station.writes().run(QStringLiteral("patrol.log"), [&](Writer &writer) {
            PatrolShift shift;
            shift.team = m_random.pick(m_teams);
            shift.route = m_routeRefs[route];
            shift.day = day;
            shift.starts = text.started.toString(QStringLiteral("HH:mm"));
            shift.night = text.started.hour() >= 19;
            shift.status = m_random.percent(95) ? ShiftStatus::Done : ShiftStatus::Missed;
            const Ref<PatrolShift> planned = writer.create(shift);
            if (shift.status == ShiftStatus::Missed) {
                return;
            }
            PatrolLog log;
            log.team = shift.team;
            log.route = shift.route;
            log.shift = planned;
            log.started = QDateTime(day, text.started);
            log.ended = log.started.addSecs(60 * text.minutes);
            log.distanceM = 100 * text.tenthsOfKilometre;
            log.note = text.note;
            const Ref<PatrolLog> walked = writer.create(log);
            for (size_t point = 0; point < m_points[route].size(); ++point) {
                CheckIn checkIn;
                checkIn.log = walked;
                checkIn.point = m_points[route][point];
                checkIn.at = log.started.addSecs(60 * text.minutes * int(point + 1) / int(m_points[route].size() + 1));
                checkIn.result = CheckInResult::Ok;
                checkIn.note = text.pointNotes.value(qsizetype(point));
                writer.create(checkIn);
            }
        }));
    });
}

} // namespace helin::demo
