#include "core/analysis/workbench.h"

#include "core/disputes/disputes.h"
#include "core/hazards/hazardactions.h"
#include "core/organisation/organisation.h"
#include "core/patrols/patrols.h"
#include "core/screening/rounds.h"
#include "support/teststore.h"

using namespace helin;
using namespace helin::test;

namespace {

const QDate today(2026, 11, 23); // a Monday

struct Office
{
    TestStore store{today};
    Disputes disputes{store.writes()};
    Hazards hazards{store.writes()};
    Patrols patrols{store.writes()};

    Workbench workbench() { return Workbench(store.reader().connection(), villageCode); }
    TodayList list() { return workbench().today(store.clock().now()); }

    Ref<DisputeCase> dispute(const QString &title, QDate accepted, DisputeGrade grade = DisputeGrade::Ordinary)
    {
        DisputeRegistration registration;
        registration.dispute.title = title;
        registration.dispute.summary = title;
        registration.dispute.category = DisputeCategory::Neighbours;
        registration.dispute.grade = grade;
        registration.dispute.receivedOn = accepted;
        registration.dispute.handler = QStringLiteral("何建国");
        registration.parties = {{{}, QStringLiteral("王秀英"), PartyRole::Applicant},
                                {{}, QStringLiteral("李国富"), PartyRole::Respondent}};
        const Ref<DisputeCase> id = disputes.register_(registration).orThrow().first<DisputeCase>();
        REQUIRE(disputes.accept(id, {accepted, {}}).ok());
        return id;
    }
    Ref<Hazard> hazard(const QString &title, QDate due, HazardLevel level = HazardLevel::Ordinary)
    {
        Hazard one;
        one.title = title;
        one.place = QStringLiteral("三组");
        one.category = HazardCategory::Fire;
        one.level = level;
        one.foundOn = due.addDays(-20);
        one.foundBy = QStringLiteral("罗小兰");
        one.responsiblePerson = QStringLiteral("张老大");
        one.measures = QStringLiteral("加固");
        const Ref<Hazard> id = hazards.register_(one).orThrow().first<Hazard>();
        REQUIRE(hazards.notify(id, due, {}, {due.addDays(-19), {}}).ok());
        return id;
    }
    Ref<Grid> grid(const QString &name, const QString &groups = {})
    {
        Grid one;
        one.name = name;
        one.groups = groups;
        one.worker = QStringLiteral("罗小兰");
        return Organisation(store.writes()).addGrid(one).orThrow().first<Grid>();
    }
    Ref<PatrolShift> shift(QDate day)
    {
        if (route.isNull()) {
            PatrolTeam volunteers;
            volunteers.name = QStringLiteral("志愿者");
            volunteers.members = QStringLiteral("唐国平、邓志强");
            team = patrols.addTeam(volunteers).orThrow().first<PatrolTeam>();
            CheckPoint river;
            river.name = QStringLiteral("河坝");
            PatrolRoute second;
            second.name = QStringLiteral("二号线夜巡");
            const ChangeSet done = patrols.addRoute(second, {river}).orThrow();
            route = done.first<PatrolRoute>();
            point = done.first<CheckPoint>();
        }
        PatrolShift shift;
        shift.team = team;
        shift.route = route;
        shift.day = day;
        shift.starts = QStringLiteral("19:30");
        return patrols.planShift(shift).orThrow().first<PatrolShift>();
    }

    Ref<PatrolTeam> team;
    Ref<PatrolRoute> route;
    Ref<CheckPoint> point;
};

QStringList titles(const QList<Matter> &matters)
{
    QStringList titles;
    for (const Matter &matter : matters) {
        titles << matter.title.english();
    }
    return titles;
}

} // namespace

TEST_CASE("An empty store has nothing to do")
{
    Office office;
    const TodayList list = office.list();
    CHECK(list.lines.isEmpty());
    CHECK(list.open == 0);
    CHECK(office.workbench().thisWeek(today).isEmpty());
    CHECK(office.workbench().badges(office.store.clock().now()).workbench == 0);
}

TEST_CASE("Today holds what is overdue or due, the most pressing first, each with its reason and its record")
{
    Office office;
    const Ref<DisputeCase> late = office.dispute(QStringLiteral("排水沟堵塞"), QDate(2026, 11, 11));
    office.dispute(QStringLiteral("宅基地边界"), QDate(2026, 11, 3), DisputeGrade::Difficult);
    office.dispute(QStringLiteral("晒坝堆柴"), QDate(2026, 11, 15));
    office.hazard(QStringLiteral("电线下垂"), QDate(2026, 11, 22));
    office.hazard(QStringLiteral("后墙裂缝"), today.addDays(2), HazardLevel::Major);
    office.hazard(QStringLiteral("灭火器过期"), today.addDays(2));
    const Ref<PatrolShift> tonight = office.shift(today);

    const TodayList list = office.list();
    CHECK(titles(list.lines) == QStringList{QStringLiteral("排水沟堵塞"), QStringLiteral("电线下垂 (hazard)"),
                                            QStringLiteral("宅基地边界"), QStringLiteral("Patrol: 二号线夜巡"),
                                            QStringLiteral("后墙裂缝 (major hazard)")});
    CHECK(list.open == 5);
    CHECK(list.overdue == 2);
    const Matter &first = list.lines.first();
    CHECK(first.due == Due{DueState::Overdue, 2});
    CHECK(first.state.english() == QStringLiteral("Overdue by 2 days"));
    CHECK(first.why.english() == QStringLiteral("Ordinary, the limit of 10 days is over"));
    CHECK(first.record == late.id);
    CHECK(first.recordType == RecordNumber<DisputeCase>::value);
    CHECK(first.handler == QStringLiteral("何建国"));
    CHECK(first.day == QDate(2026, 11, 21));
    CHECK(list.lines.at(1).handler == QStringLiteral("罗小兰"));
    CHECK(list.lines.at(3).state.english() == QStringLiteral("Tonight"));
    CHECK(list.lines.at(3).record == tonight.id);
    CHECK(list.lines.at(3).handler == QStringLiteral("唐国平"));
    CHECK(list.lines.at(4).why.english().startsWith(QStringLiteral("Still missing of the five")));

    const SectionBadges badges = office.workbench().badges(office.store.clock().now());
    CHECK(badges.workbench == 5);
    CHECK(badges.disputes == 2);
    CHECK(badges.screening == 1);
    CHECK(badges.patrols == 1);
}

TEST_CASE("At most ten lines are shown, the others are kept behind them")
{
    Office office;
    for (int i = 0; i < 13; ++i) {
        office.dispute(QStringLiteral("纠纷%1").arg(i), QDate(2026, 11, 1));
    }
    const TodayList list = office.list();
    CHECK(list.lines.size() == Workbench::mostLines);
    CHECK(list.further.size() == 3);
    CHECK(list.open == 13);
    CHECK(list.overdue == 13);
}

TEST_CASE("What is done today sinks to the end")
{
    Office office;
    const Ref<DisputeCase> settled = office.dispute(QStringLiteral("滴水沟"), QDate(2026, 11, 20));
    REQUIRE(office.disputes
                .agree(settled, {AgreementForm::Oral, QStringLiteral("改道"), PerformanceMode::OnTheSpot, {}, {}, {}})
                .ok());
    office.dispute(QStringLiteral("排水沟堵塞"), QDate(2026, 11, 11));
    const Ref<Hazard> hazard = office.hazard(QStringLiteral("电线下垂"), QDate(2026, 11, 22));
    REQUIRE(office.hazards.recordWork(hazard, {}, {today, QStringLiteral("李师傅")}).ok());
    REQUIRE(office.hazards.pass(hazard, {}, {today, QStringLiteral("唐国平")}).ok());
    const Ref<PatrolShift> shift = office.shift(today.addDays(-1));
    PatrolEntry entry;
    entry.log.shift = shift;
    entry.log.started = QDateTime(today.addDays(-1), QTime(19, 30));
    entry.ticks = {{office.point}};
    REQUIRE(office.patrols.record(entry).ok());

    const TodayList list = office.list();
    CHECK(titles(list.lines) == QStringList{QStringLiteral("排水沟堵塞"), QStringLiteral("滴水沟"),
                                            QStringLiteral("电线下垂 (hazard)"), QStringLiteral("Patrol: 二号线夜巡")});
    CHECK(list.open == 1);
    CHECK(list.doneToday == 3);
    CHECK(list.lines.last().isDone());
    CHECK(list.lines.last().why.english() == QStringLiteral("entered, points checked: 1 of 1"));
    office.store.goTo(today.addDays(1));
    CHECK(office.list().doneToday == 0);
}

TEST_CASE("Agreements show on the day of performance, for the visit, and before the court's term ends")
{
    Office office;
    const QDate agreed = today.addDays(-30);
    const auto agree = [&](const QString &title, QDate performBy, DisputeGrade grade) {
        const Ref<DisputeCase> id = office.dispute(title, agreed.addDays(-1), grade);
        Agreement agreement;
        agreement.terms = QStringLiteral("赔偿1500元");
        agreement.performance = PerformanceMode::ByDate;
        agreement.performBy = performBy;
        REQUIRE(office.disputes.agree(id, agreement, {agreed, {}}).ok());
        return id;
    };
    agree(QStringLiteral("摔伤赔偿"), today.addDays(20), DisputeGrade::Ordinary);
    const Ref<DisputeCase> visit = agree(QStringLiteral("土地界线"), agreed, DisputeGrade::Difficult);
    REQUIRE(office.disputes.recordPerformance(visit, {}, {agreed, {}}).ok());

    const TodayList list = office.list();
    REQUIRE(list.lines.size() == 2);
    CHECK(list.lines.at(0).title.english() == QStringLiteral("土地界线"));
    CHECK(list.lines.at(0).why.english() == QStringLiteral("a visit is due 30 days after performance"));
    CHECK(list.lines.at(1).title.english() == QStringLiteral("摔伤赔偿: judicial confirmation"));
    CHECK(list.lines.at(1).kind == MatterKind::Confirmation);

    office.store.goTo(today.addDays(21));
    const TodayList later = office.list();
    REQUIRE(later.lines.size() == 2);
    CHECK(later.lines.at(1).title.english() == QStringLiteral("摔伤赔偿"));
    CHECK(later.lines.at(1).why.english() == QStringLiteral("to be performed by 2026-12-13, nothing noted yet"));
}

TEST_CASE("Sheets not handed in stand in the week until the closing day, then in today's list")
{
    Office office;
    const Ref<Grid> second = office.grid(QStringLiteral("二网格"), QStringLiteral("4、5组"));
    office.grid(QStringLiteral("三网格"));
    const QList<DayMatters> week = office.workbench().thisWeek(today);
    REQUIRE(week.size() == 1);
    CHECK(week.first().day == QDate(2026, 11, 25));
    REQUIRE(week.first().matters.size() == 2);
    CHECK(week.first().matters.first().title.english() == QStringLiteral("Sheet of 二网格 not handed in (4、5组)"));
    CHECK(week.first().matters.first().grid == second.id);
    CHECK(week.first().matters.first().month == QStringLiteral("2026-11"));
    CHECK(week.first().matters.first().record.isNull());
    CHECK(office.list().open == 0);

    office.store.goTo(QDate(2026, 11, 26));
    CHECK(office.list().overdue == 2);
    REQUIRE(Rounds(office.store.writes()).open(second, QStringLiteral("2026-11")).ok());
    office.store.goTo(QDate(2026, 12, 2));
    const TodayList december = office.list();
    REQUIRE(december.open == 1); // begun in November and never handed in
    CHECK(december.lines.first().month == QStringLiteral("2026-11"));
    CHECK_FALSE(december.lines.first().record.isNull());
}

TEST_CASE("A shift without a record is asked for during a week")
{
    Office office;
    office.shift(today.addDays(-2));
    office.shift(today.addDays(-9));
    const Ref<PatrolShift> off = office.shift(today);
    REQUIRE(office.patrols.cancelShift(off, QStringLiteral("停电")).ok());
    office.shift(today.addDays(1));
    const TodayList list = office.list();
    REQUIRE(list.open == 1);
    CHECK(list.lines.first().due == Due{DueState::Overdue, 2});
    CHECK(list.lines.first().why.english() == QStringLiteral("shift of 2026-11-21, no record entered yet"));
    const QList<DayMatters> week = office.workbench().thisWeek(today);
    REQUIRE(week.size() == 1);
    CHECK(week.first().day == today.addDays(1));
}
