#include "core/patrols/patrols.h"

#include "core/patrols/patrolsview.h"
#include "support/teststore.h"

using namespace helin;
using namespace helin::test;

namespace {

const QDate today(2026, 11, 23); // a Monday, nine in the morning

QDateTime at(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute));
}

struct Watch
{
    TestStore store{today};
    Patrols patrols{store.writes()};
    PatrolsView view{store.reader()};
    Ref<PatrolTeam> team;
    Ref<PatrolRoute> route;
    QList<CheckPoint> points;

    Watch()
    {
        PatrolTeam volunteers;
        volunteers.name = QStringLiteral("平安志愿者");
        volunteers.members = QStringLiteral("唐国平、罗小兰");
        team = patrols.addTeam(volunteers).orThrow().first<PatrolTeam>();
        PatrolRoute second;
        second.name = QStringLiteral("二号线");
        QList<CheckPoint> names(3);
        names[0].name = QStringLiteral("河坝");
        names[1].name = QStringLiteral("小学");
        names[1].place = QStringLiteral("新街小学后门");
        names[2].name = QStringLiteral("砖厂");
        route = patrols.addRoute(second, names).orThrow().first<PatrolRoute>();
        points = view.points(route);
    }
    Ref<PatrolShift> plan(QDate day, const QString &starts = QStringLiteral("19:30"))
    {
        PatrolShift shift;
        shift.team = team;
        shift.route = route;
        shift.day = day;
        shift.starts = starts;
        return patrols.planShift(shift).orThrow().first<PatrolShift>();
    }
    PatrolEntry entry(QDate day, int ticks = 3) const
    {
        PatrolEntry entry;
        entry.log.team = team;
        entry.log.route = route;
        entry.log.started = at(day, 19, 30);
        entry.log.ended = at(day, 21);
        for (int i = 0; i < ticks; ++i) {
            entry.ticks.append({Ref<CheckPoint>(points.at(i).id), CheckInResult::Ok, {}, QTime(19, 40 + i)});
        }
        return entry;
    }
};

} // namespace

TEST_CASE("A route keeps its points in order and its past when points change")
{
    Watch watch;
    REQUIRE(watch.points.size() == 3);
    CHECK(watch.points.at(1).ordinal == 2);
    CHECK(watch.patrols.addRoute({}, {}).error().field == QStringLiteral("points"));
    CHECK(watch.patrols.addRoute({}, {CheckPoint()}).error().field == QStringLiteral("points"));
    REQUIRE(watch.patrols.record(watch.entry(today.addDays(-1))).ok());

    CheckPoint fresh;
    fresh.name = QStringLiteral("加油站");
    REQUIRE(
        watch.patrols.editRoute(watch.store.now(watch.route), {watch.points.at(2), fresh, watch.points.at(0)}).ok());
    QStringList names;
    for (const CheckPoint &point : watch.view.points(watch.route)) {
        names << point.name;
    }
    CHECK(names.join(u' ') == QStringLiteral("砖厂 加油站 河坝"));
    const Ref<PatrolLog> log(watch.view.list(today.addDays(-1), today).first().log.id);
    const PatrolDetail detail = watch.view.detail(log);
    REQUIRE(detail.lines.size() == 4);
    CHECK_FALSE(detail.lines.at(1).checkIn); // the new point was missed
    CHECK_FALSE(detail.lines.at(3).point);   // the old one is off the route
}

TEST_CASE("A shift is planned once, by night when it begins at night, with the team's members")
{
    Watch watch;
    const PatrolShift shift = watch.store.now(watch.plan(today, QStringLiteral("1930")));
    CHECK(shift.starts == QStringLiteral("19:30"));
    CHECK(shift.night);
    CHECK(shift.status == ShiftStatus::Planned);
    CHECK(shift.members == QStringLiteral("唐国平、罗小兰"));
    PatrolShift again = shift;
    again.id = {};
    CHECK(watch.patrols.planShift(again).error().kind == ErrorKind::Refused);
    again.starts = QStringLiteral("25:00");
    CHECK(watch.patrols.planShift(again).error().field == QStringLiteral("starts"));
    again.starts = QStringLiteral("9:00");
    again.day = {};
    CHECK(watch.patrols.planShift(again).error().field == QStringLiteral("day"));
    again.day = today;
    again.team = {};
    CHECK(watch.patrols.planShift(again).error().kind == ErrorKind::NotFound);
    CHECK_FALSE(watch.store.now(watch.plan(today, QStringLiteral("9:00"))).night);
    PatrolTeam twin = watch.store.now(watch.team);
    twin.id = {};
    CHECK(watch.patrols.addTeam(twin).error().field == QStringLiteral("name"));
    CHECK(watch.patrols.removeTeam(watch.team).error().kind == ErrorKind::Refused);
}

TEST_CASE("A missed or cancelled shift needs a reason and must not have been walked")
{
    Watch watch;
    const Ref<PatrolShift> yesterday = watch.plan(today.addDays(-1));
    const Ref<PatrolShift> tomorrow = watch.plan(today.addDays(1));
    CHECK(watch.patrols.missShift(yesterday, QString()).error().field == QStringLiteral("note"));
    CHECK(watch.patrols.missShift(tomorrow, QStringLiteral("下雨")).error().kind == ErrorKind::Refused);
    CHECK(watch.patrols.cancelShift(tomorrow, QStringLiteral("停电")).ok());
    PatrolEntry entry = watch.entry(today.addDays(-1));
    entry.log.shift = yesterday;
    REQUIRE(watch.patrols.record(entry).ok());
    CHECK(watch.patrols.missShift(yesterday, QStringLiteral("下雨")).error().kind == ErrorKind::Refused);
}

TEST_CASE("Copying a month keeps the weekday and copies nothing twice")
{
    Watch watch;
    watch.plan(QDate(2026, 10, 2));  // first Friday
    watch.plan(QDate(2026, 10, 30)); // fifth Friday; November has four
    const Ref<PatrolShift> off = watch.plan(QDate(2026, 10, 5));
    REQUIRE(watch.patrols.cancelShift(off, QStringLiteral("停电")).ok());
    REQUIRE(watch.patrols.copyMonth(QDate(2026, 10, 1), QDate(2026, 11, 1)).ok());
    const QList<ShiftRow> rows = watch.view.roster(QDate(2026, 11, 15), today);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().shift.day == QDate(2026, 11, 6));
    CHECK(rows.first().due == Due{DueState::Overdue, 17});
    CHECK(watch.patrols.copyMonth(QDate(2026, 10, 1), QDate(2026, 11, 1)).error().kind == ErrorKind::Refused);
    CHECK(watch.patrols.copyMonth(QDate(2025, 1, 1), QDate(2026, 11, 1)).error().kind == ErrorKind::Refused);
}

TEST_CASE("Two people change places and the counts stay fair")
{
    Watch watch;
    const Ref<PatrolShift> first = watch.plan(today);
    PatrolShift other = watch.store.now(watch.plan(today.addDays(1)));
    other.members = QStringLiteral("邓志强");
    REQUIRE(watch.patrols.editShift(other).ok());
    const Ref<PatrolShift> second(other.id);
    CHECK(watch.patrols.swapMembers(first, QStringLiteral("周敏"), second, QStringLiteral("邓志强")).error().kind ==
          ErrorKind::Refused);
    CHECK(watch.patrols.swapMembers(first, QStringLiteral("唐国平"), first, QStringLiteral("罗小兰")).error().kind ==
          ErrorKind::Refused);
    REQUIRE(watch.patrols.swapMembers(first, QStringLiteral("罗小兰"), second, QStringLiteral("邓志强")).ok());
    CHECK(watch.store.now(first).members == QStringLiteral("唐国平、邓志强"));
    CHECK(watch.store.now(second).members == QStringLiteral("罗小兰"));
    const QList<FairCount> counts = watch.view.fairCounts(today);
    REQUIRE(counts.size() == 3);
    CHECK(counts.first().shifts == 1);
    CHECK(counts.first().nights == 1);
}

TEST_CASE("A patrol goes in with its check-ins, its shift is done, and a second record is refused")
{
    Watch watch;
    const Ref<PatrolShift> shift = watch.plan(today.addDays(-1));
    PatrolEntry entry = watch.entry(today.addDays(-1), 2);
    entry.log.team = {};
    entry.log.route = {};
    entry.log.shift = shift;
    entry.ticks[1].at = QTime(0, 10); // after midnight
    entry.log.ended = at(today, 0, 30);
    const Ref<PatrolLog> log = watch.patrols.record(entry).orThrow().first<PatrolLog>();
    CHECK(watch.store.now(shift).status == ShiftStatus::Done);
    CHECK(watch.store.now(log).members == QStringLiteral("唐国平、罗小兰"));
    const PatrolDetail detail = watch.view.detail(log);
    CHECK(detail.row.points == 3);
    CHECK(detail.row.visited == 2);
    CHECK(detail.row.night);
    CHECK_FALSE(detail.row.weakProof);
    CHECK(detail.row.minutes == 300);
    REQUIRE(detail.lines.size() == 3);
    CHECK(detail.lines.at(1).checkIn->at == at(today, 0, 10));
    CHECK_FALSE(detail.lines.at(2).checkIn);
    CHECK(watch.patrols.record(entry).error().kind == ErrorKind::Refused);

    PatrolEntry untimed = watch.entry(today.addDays(-2), 1);
    untimed.ticks[0].at = {};
    const Ref<PatrolLog> weak = watch.patrols.record(untimed).orThrow().first<PatrolLog>();
    CHECK(watch.view.detail(weak).row.weakProof);
}

TEST_CASE("A record that cannot be right is refused and nothing is kept of it")
{
    Watch watch;
    PatrolEntry entry = watch.entry(today.addDays(-1));
    entry.log.started = {};
    CHECK(watch.patrols.record(entry).error().field == QStringLiteral("started"));
    entry = watch.entry(today); // this evening
    CHECK(watch.patrols.record(entry).error().field == QStringLiteral("started"));
    entry = watch.entry(today.addDays(-1));
    entry.log.ended = at(today.addDays(-1), 19);
    CHECK(watch.patrols.record(entry).error().field == QStringLiteral("ended"));
    entry.log.ended = at(today, 20);
    CHECK(watch.patrols.record(entry).error().field == QStringLiteral("ended"));
    entry = watch.entry(today.addDays(-1));
    entry.ticks[2].at = QTime(22, 0);
    CHECK(watch.patrols.record(entry).error().field == QStringLiteral("at"));
    entry = watch.entry(today.addDays(-1));
    entry.ticks[2].result = CheckInResult::Finding;
    CHECK(watch.patrols.record(entry).error().field == QStringLiteral("note"));
    entry = watch.entry(today.addDays(-1));
    entry.ticks[2].hazard = Hazard();
    CHECK(watch.patrols.record(entry).error().field == QStringLiteral("result"));
    PatrolRoute other;
    other.name = QStringLiteral("一号线");
    CheckPoint elsewhere;
    elsewhere.name = QStringLiteral("新街");
    const ChangeSet added = watch.patrols.addRoute(other, {elsewhere}).orThrow();
    entry = watch.entry(today.addDays(-1));
    entry.ticks[0].point = added.first<CheckPoint>();
    CHECK(watch.patrols.record(entry).error().field == QStringLiteral("points"));
    CHECK(watch.store.reader().count<PatrolLog>() == 0);
    CHECK(watch.store.reader().count<CheckIn>() == 0);
    CHECK(watch.view.list(QDate(2026, 1, 1), today).isEmpty());
}

TEST_CASE("A finding becomes a hazard or a dispute at once or later, linked both ways")
{
    Watch watch;
    PatrolEntry entry = watch.entry(today.addDays(-1));
    entry.ticks[1].result = CheckInResult::Finding;
    entry.ticks[1].note = QStringLiteral("灭火器过期");
    entry.ticks[1].hazard = Hazard();
    entry.ticks[1].hazard->category = HazardCategory::Fire;
    entry.ticks[2].result = CheckInResult::Finding;
    entry.ticks[2].note = QStringLiteral("两家为堆料争吵");
    const ChangeSet done = watch.patrols.record(entry).orThrow();
    const Hazard hazard = watch.store.now(done.first<Hazard>());
    CHECK(hazard.title == QStringLiteral("灭火器过期"));
    CHECK(hazard.place == QStringLiteral("新街小学后门"));
    CHECK(hazard.source == HazardSource::Patrol);
    CHECK(hazard.foundOn == today.addDays(-1));
    CHECK(hazard.patrolLog == done.first<PatrolLog>());
    CHECK(hazard.foundBy == QStringLiteral("唐国平、罗小兰"));

    PatrolDetail detail = watch.view.detail(done.first<PatrolLog>());
    CHECK(detail.lines.at(1).hazardNumber == hazard.number);
    const Ref<CheckIn> quarrel(detail.lines.at(2).checkIn->id);
    CHECK(watch.patrols.toHazard(Ref<CheckIn>(detail.lines.at(0).checkIn->id), {}).error().kind == ErrorKind::Refused);
    const Ref<DisputeCase> dispute = watch.patrols.toDispute(quarrel, {}).orThrow().first<DisputeCase>();
    CHECK(watch.store.now(dispute).source == DisputeSource::Patrol);
    CHECK(watch.store.now(dispute).receivedOn == today.addDays(-1));
    detail = watch.view.detail(done.first<PatrolLog>());
    CHECK(detail.lines.at(2).disputeNumber == watch.store.now(dispute).number);
    CHECK(watch.patrols.toHazard(quarrel, {}).error().kind == ErrorKind::Refused);

    const PatrolCard card = watch.view.card(watch.plan(today), today);
    REQUIRE(card.toLookAt.size() == 1);
    CHECK(card.toLookAt.first().id == hazard.id);
    CHECK(card.points.size() == 3);
    CHECK(card.row.due.state == DueState::DueToday);
    CHECK(card.lastTime.english() == QStringLiteral("last walked on 2026-11-22, all points checked"));
}

TEST_CASE("Figures count what was planned and walked, points, nights and hours")
{
    Watch watch;
    const QDate first(2026, 11, 1);
    CHECK(watch.view.figures(first, today, today).planned.value == 0);
    CHECK_FALSE(watch.view.figures(first, today, today).done.permille());
    for (int i = 1; i <= 4; ++i) {
        const Ref<PatrolShift> shift = watch.plan(today.addDays(-i));
        if (i <= 3) {
            PatrolEntry entry = watch.entry(today.addDays(-i), i);
            entry.log.shift = shift;
            if (i == 1) {
                entry.ticks[0].result = CheckInResult::Finding;
                entry.ticks[0].note = QStringLiteral("路灯不亮");
                entry.ticks[0].hazard = Hazard();
            }
            REQUIRE(watch.patrols.record(entry).ok());
        }
    }
    watch.plan(today);
    watch.plan(today.addDays(1));
    PatrolEntry byDay = watch.entry(today.addDays(-5), 0);
    byDay.log.started = at(today.addDays(-5), 9);
    byDay.log.ended = at(today.addDays(-5), 10);
    REQUIRE(watch.patrols.record(byDay).ok());

    const PatrolFigures figures = watch.view.figures(first, QDate(2026, 11, 30), today, villageCode);
    CHECK(figures.planned.value == 5);
    CHECK(figures.done.value == 3);
    CHECK(figures.done.percent() == QStringLiteral("60.0"));
    CHECK(figures.missed.value == 1);
    CHECK(figures.patrols.value == 4);
    CHECK(figures.nights.value == 3);
    CHECK(figures.nights.percent() == QStringLiteral("75.0"));
    CHECK(figures.findings.value == 1);
    CHECK(figures.unsettled.value == 0);
    for (const Figure *figure :
         {&figures.planned, &figures.done, &figures.missed, &figures.patrols, &figures.findings}) {
        CHECK(watch.store.reader().count(*recordType(figure->recordType), figure->query) == figure->value);
    }
    const QList<PointCoverage> coverage = watch.view.coverage(first, today);
    REQUIRE(coverage.size() == 3);
    CHECK(coverage.at(0).walked == 4);
    CHECK(coverage.at(0).visited == 3);
    CHECK(coverage.at(2).visited == 1);
    const QList<MemberHours> hours = watch.view.hours(first, today);
    REQUIRE(hours.size() == 2);
    CHECK(hours.first().patrols == 4);
    CHECK(hours.first().minutes == 3 * 90 + 60);
    CHECK(watch.view.list(first, today, {}, 2).size() == 2);
    CHECK(watch.view.list(first, today).first().log.started == at(today.addDays(-1), 19, 30));
}

TEST_CASE("Editing a log changes its plain fields only")
{
    Watch watch;
    const Ref<PatrolLog> id = watch.patrols.record(watch.entry(today.addDays(-1))).orThrow().first<PatrolLog>();
    PatrolLog log = watch.store.now(id);
    log.distanceM = 3200;
    log.team = {};
    REQUIRE(watch.patrols.editLog(log).ok());
    CHECK(watch.store.now(id).distanceM == 3200);
    CHECK(watch.store.now(id).team == watch.team);
    log.distanceM = -1;
    CHECK(watch.patrols.editLog(log).error().field == QStringLiteral("distance_m"));
    log.distanceM = 1;
    log.members.clear();
    CHECK(watch.patrols.editLog(log).error().field == QStringLiteral("members"));
}
