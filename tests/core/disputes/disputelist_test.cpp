#include "core/disputes/disputelist.h"

#include "core/records/attachments.h"
#include "fixture.h"

#include <catch2/catch.hpp>

#include <random>

using namespace helin;

namespace {

const QDate today(2026, 11, 23);

struct ListStore : test::DisputeStore
{
    using DisputeStore::DisputeStore;

    DisputeList list{workspace().store().connection()};

    QStringList titles(const DisputeFilter &filter, DisputeSort sort = DisputeSort::Due, bool descending = false)
    {
        QStringList titles;
        for (const DisputeRow &row : list.rows(filter, today, sort, descending)) {
            titles.append(row.title);
        }
        CHECK(list.count(filter, today) == titles.size());
        return titles;
    }
    DisputeCase added(const QString &title, DisputeStatus status, QDate due, const QString &handler = {})
    {
        DisputeCase dispute;
        dispute.title = title;
        dispute.category = DisputeCategory::Other;
        dispute.grade = DisputeGrade::Ordinary;
        dispute.receivedOn = QDate(2026, 11, 1);
        dispute.status = status;
        dispute.dueDate = due;
        dispute.handler = handler;
        return add(dispute);
    }
};

} // namespace

TEST_CASE("by due date the most pressing come first and closed cases last")
{
    ListStore store;
    store.added("closed", DisputeStatus::Failed, today.addDays(-30));
    store.added("later", DisputeStatus::Mediating, today.addDays(20));
    store.added("undated", DisputeStatus::Agreed, today);
    store.added("overdue", DisputeStatus::Mediating, today.addDays(-2));
    store.added("today", DisputeStatus::Accepted, today);
    CHECK(store.titles({}) == QStringList{"overdue", "today", "later", "undated", "closed"});
    CHECK(store.titles({}, DisputeSort::Title) == QStringList{"closed", "later", "overdue", "today", "undated"});
    CHECK(store.titles({}, DisputeSort::Stage) == QStringList{"today", "later", "overdue", "undated", "closed"});
    CHECK(store.titles({}, DisputeSort::Stage, true) == QStringList{"closed", "undated", "overdue", "later", "today"});
    const QList<DisputeRow> rows = store.list.rows({}, today, DisputeSort::Due, false, 2, 1);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].title == "today");
    CHECK(rows[0].due == Due{DueState::DueToday, 0});
    CHECK(rows[0].colour == WarningColour::Orange);
    CHECK(rows[0].stage.english() == "Accepted");
    CHECK(rows[1].dayDue == today.addDays(20));
}

TEST_CASE("filters narrow the list, alone and together")
{
    ListStore store;
    Group group;
    group.number = 3;
    group.name = u"三组"_qs;
    const Ref<Group> third{store.add(group).id};
    DisputeCase wages = store.added("wages", DisputeStatus::Registered, today.addDays(3), u"周敏"_qs);
    wages.category = DisputeCategory::Labour;
    wages.group = third;
    wages.receivedOn = QDate(2026, 10, 31);
    store.writes().run("test", [&](Writer &writer) { writer.update(wages); }).orThrow();
    store.added("drain", DisputeStatus::Mediating, today.addDays(-1), u"何建国"_qs);
    store.added("fence", DisputeStatus::Archived, today.addDays(-9), u"何建国"_qs);

    CHECK(store.titles({.openness = Openness::Open}) == QStringList{"drain", "wages"});
    CHECK(store.titles({.openness = Openness::Closed}) == QStringList{"fence"});
    CHECK(store.titles({.statuses = {DisputeStatus::Registered, DisputeStatus::Archived}}) ==
          QStringList{"wages", "fence"});
    CHECK(store.titles({.categories = {DisputeCategory::Labour}}) == QStringList{"wages"});
    CHECK(store.titles({.handlers = {u"何建国"_qs}}) == QStringList{"drain", "fence"});
    CHECK(store.titles({.openness = Openness::Open, .handlers = {u"何建国"_qs, u"周敏"_qs}}) ==
          QStringList{"drain", "wages"});
    CHECK(store.titles({.groups = {third}}) == QStringList{"wages"});
    CHECK(store.titles({.receivedTo = QDate(2026, 10, 31)}) == QStringList{"wages"});
    CHECK(store.titles({.receivedFrom = QDate(2026, 11, 1)}) == QStringList{"drain", "fence"});
    CHECK(store.titles({.due = {DueState::Overdue}}) == QStringList{"drain"});
    CHECK(store.titles({.due = {DueState::Soon, DueState::Done}}) == QStringList{"wages", "fence"});
    CHECK(store.titles({.station = test::villageCode}).size() == 3);
    CHECK(store.titles({.station = "511703116999"}).isEmpty());
    CHECK(store.list.handlers() == QStringList{u"何建国"_qs, u"周敏"_qs});
}

TEST_CASE("a search finds matter, number, party and initials")
{
    ListStore store;
    const Ref<DisputeCase> land = store.registered();
    DeskSettlement settlement;
    settlement.title = u"排水沟堵塞"_qs;
    settlement.partyA = {{.name = u"张伟"_qs}};
    settlement.partyB = {{.name = u"郑文"_qs}};
    settlement.category = DisputeCategory::Neighbours;
    settlement.matter = u"陈家院子的沟堵了"_qs;
    settlement.terms = u"每月掏一次"_qs;
    settlement.performance = PerformanceMode::OnTheSpot;
    store.disputes.settleAtDesk(settlement).orThrow();
    const auto found = [&](const QString &text) {
        return store.titles({.text = text});
    };
    const QStringList drain{u"排水沟堵塞"_qs};
    const QStringList boundary{u"宅基地边界、滴水沟"_qs};
    CHECK(found(u"排水"_qs) == drain);
    CHECK(found(u"陈家院子"_qs) == drain);
    CHECK(found(u"水沟"_qs).size() == 2);
    CHECK(found("0002") == drain);
    CHECK(found("a-0001") == boundary);
    CHECK(found(u"新场-2026-A-0001"_qs) == boundary);
    CHECK(found(u"张伟"_qs) == drain);
    CHECK(found("zw") == drain); // 张伟 and 郑文
    CHECK(found("WXY") == boundary);
    CHECK(found(u"李国富 滴水"_qs) == boundary);
    CHECK(found(u"李国富 排水"_qs).isEmpty());
    CHECK(found("%").isEmpty());
    CHECK(found("\" OR 1").isEmpty());

    const QList<Party> parties = store.reader().list<Party>(Query{}.where("dispute", Value(land.id)));
    store.disputes.removeParty(Ref<Party>(parties.last().id), {}).orThrow();
    CHECK(found(u"李国富"_qs).isEmpty());
}

TEST_CASE("the SQL of lists and the rules agree on what is due and what is closed")
{
    ListStore store;
    std::mt19937 random(7);
    const auto pick = [&](int below) {
        return int(random() % unsigned(below));
    };
    const auto day = [&] {
        return pick(3) == 0 ? QDate() : today.addDays(pick(80) - 40);
    };
    store.writes()
        .run("test",
             [&](Writer &writer) {
                 for (int i = 0; i < 400; ++i) {
                     DisputeCase dispute;
                     dispute.title = QString::number(i);
                     dispute.category = DisputeCategory::Other;
                     dispute.receivedOn = QDate(2026, 11, 1);
                     dispute.status = DisputeStatus(pick(int(DisputeStatus::HandedUp) + 1));
                     dispute.grade = DisputeGrade(pick(int(DisputeGrade::Special) + 1));
                     dispute.dueDate = day();
                     dispute.performBy = day();
                     dispute.nextDueOn = day();
                     dispute.performedOn = day();
                     writer.create(dispute);
                 }
             })
        .orThrow();
    const DisputeSettings settings;
    for (DueState state :
         {DueState::Overdue, DueState::DueToday, DueState::Soon, DueState::InTime, DueState::Done, DueState::None}) {
        QSet<QString> bySql;
        for (const DisputeRow &row : store.list.rows({.due = {state}}, today)) {
            CHECK(row.due.state == state);
            bySql.insert(row.title);
        }
        QSet<QString> byRule;
        for (const DisputeCase &dispute : store.reader().list<DisputeCase>()) {
            if (dueOf(dispute, today, settings).state == state) {
                byRule.insert(dispute.title);
            }
        }
        CHECK_FALSE(byRule.isEmpty());
        CHECK(bySql == byRule);
    }
    qint64 closed = 0;
    for (const DisputeCase &dispute : store.reader().list<DisputeCase>()) {
        closed += isClosed(dispute) ? 1 : 0;
    }
    CHECK(store.list.count({.openness = Openness::Closed}, today) == closed);
    CHECK(store.list.count({.openness = Openness::Open}, today) == 400 - closed);
    QDate before;
    for (const DisputeRow &row : store.list.rows({.openness = Openness::Open}, today)) {
        if (row.dayDue.isValid()) {
            CHECK((!before.isValid() || before <= row.dayDue));
            before = row.dayDue;
        }
    }
}

TEST_CASE("the figures of the year count what they say")
{
    ListStore store(QDate(2026, 12, 31));
    store.registered(QDate(2025, 12, 31)); // last year's, overdue by now
    const Ref<DisputeCase> kept = store.registered(QDate(2026, 11, 1));
    Agreement spot{.terms = "x", .performance = PerformanceMode::OnTheSpot};
    store.disputes.agree(kept, spot, {.on = QDate(2026, 11, 11)}).orThrow();
    const Ref<DisputeCase> late = store.registered(QDate(2026, 10, 1));
    store.disputes.accept(late, {.on = QDate(2026, 10, 1)}).orThrow();
    store.disputes.agree(late, spot, {.on = QDate(2026, 10, 12)}).orThrow();
    const Ref<DisputeCase> failed = store.registered(QDate(2026, 11, 1));
    store.disputes.fail(failed, "x", {}, {.on = QDate(2026, 11, 2)}).orThrow();
    const Ref<DisputeCase> refused = store.registered(QDate(2026, 11, 1));
    store.disputes.refuse(refused, "x", "y", {.on = QDate(2026, 11, 2)}).orThrow();
    store.registered(QDate(2026, 12, 30));
    const Ref<DisputeCase> performing = store.registered(QDate(2026, 12, 1));
    store.disputes.agree(performing, {.terms = "x"}, {.on = QDate(2026, 12, 2)}).orThrow();

    const QDate day(2026, 12, 31);
    const QList<DisputeFigure> figures = store.list.figures(day);
    REQUIRE(figures.size() == 6);
    const auto value = [&](int i) {
        return figures[i].figure.value;
    };
    CHECK(figures[0].figure.label.english() == "Registered this year");
    CHECK(value(0) == 6);
    CHECK(value(1) == 4);
    CHECK(value(2) == 2);
    CHECK(value(3) == 1);
    CHECK(value(4) == 2);
    CHECK(figures[4].figure.of == 3);
    CHECK(figures[4].figure.percent() == "66.7");
    CHECK(value(5) == 2);
    CHECK(figures[5].figure.of == 3);
    for (int i = 0; i < 4; ++i) {
        CHECK(store.list.count(figures[i].filter, day) == value(i));
    }
    CHECK(store.list.figures(day, "511703116999")[0].figure.value == 0);
}

TEST_CASE("the detail brings everything about a case together")
{
    ListStore store(QDate(2026, 11, 3));
    DisputeRegistration registration = store.quarrel();
    registration.dispute.grade = DisputeGrade::Difficult;
    registration.parties.prepend({.name = u"赵六"_qs, .role = PartyRole::Third});
    const Ref<DisputeCase> ref = store.disputes.register_(registration).orThrow().first<DisputeCase>();
    store.disputes.accept(ref).orThrow();
    MediationSession session;
    session.dispute = ref;
    session.heldAt = QDateTime(QDate(2026, 11, 19), QTime(14, 30));
    session.mode = MeetingMode::Visit;
    session.mediators = u"邓志强"_qs;
    session.leadMediator = u"何建国"_qs;
    session.facts = u"沟由两家各修一段"_qs;
    store.goTo(QDate(2026, 11, 23));
    store.disputes.recordSession(session).orThrow();
    store.disputes.addNote(ref, u"现场丈量"_qs, u"滴水 0.8 米"_qs, {}, {.on = QDate(2026, 11, 12)}).orThrow();
    Attachment photo;
    photo.ownerType = int(RecordNumber<MediationSession>::value);
    photo.owner = store.reader().list<MediationSession>().first().id;
    photo.hash = QString(64, u'a');
    photo.name = "1.jpg";
    store.add(photo);

    const std::optional<DisputeDetail> detail = store.list.detail(ref, today);
    REQUIRE(detail);
    CHECK(detail->due == Due{DueState::DueToday, 0});
    CHECK(detail->decision.english() == "Decide: agree, extend, or hand up to the township");
    CHECK(detail->steps.first() == DisputeStep::RecordSession);
    CHECK(detail->limit == Limit{20, 0});
    CHECK(detail->parties.first().name == u"王秀英");
    CHECK(detail->parties.last().name == u"赵六");
    REQUIRE(detail->timeline.size() == 4);
    CHECK(detail->timeline[0].heading == "Session 1 (At home)");
    CHECK(detail->timeline[0].text == u"沟由两家各修一段");
    CHECK(detail->timeline[0].by == u"何建国、邓志强");
    CHECK(detail->timeline[0].photos == 1);
    CHECK(detail->timeline[0].current);
    CHECK(detail->timeline[1].heading == u"现场丈量");
    CHECK(detail->timeline[2].heading == "Accepted");
    CHECK(detail->timeline[3].heading == "Registered");
    CHECK(detail->facts.sessions == 1);
    CHECK(detail->facts.attachments == 1);
    CHECK_FALSE(store.list.detail({}, today));
}
