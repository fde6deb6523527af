#include "core/hazards/hazardactions.h"
#include "core/hazards/hazardsview.h"
#include "core/organisation/actor.h"
#include "support/teststore.h"

using namespace helin;
using namespace helin::test;

namespace {

const QDate today(2026, 11, 23);
const QString worker = QStringLiteral("罗小兰");
const QString other = QStringLiteral("唐国平");

struct Office
{
    TestStore store{today};
    Hazards hazards{store.writes()};
    HazardsView view{store.reader()};

    static Hazard wire()
    {
        Hazard hazard;
        hazard.description = QStringLiteral("三组沿沟电线下垂，离地不到3米");
        hazard.category = HazardCategory::PowerGas;
        hazard.place = QStringLiteral("三组沿沟");
        hazard.foundOn = QDate(2026, 11, 2);
        hazard.foundBy = worker;
        return hazard;
    }
    Ref<Hazard> enter(const Hazard &hazard) { return hazards.register_(hazard).orThrow().first<Hazard>(); }
    Ref<Hazard> notified(QDate due = QDate(2026, 11, 22))
    {
        Hazard hazard = wire();
        hazard.responsiblePerson = QStringLiteral("电管站李师傅");
        const Ref<Hazard> id = enter(hazard);
        REQUIRE(hazards.notify(id, due, QStringLiteral("已送达告知书"), {QDate(2026, 11, 3), worker}).ok());
        return id;
    }
    Ref<Hazard> rectified()
    {
        const Ref<Hazard> id = notified();
        REQUIRE(hazards.recordWork(id, QStringLiteral("重新架线"), {QDate(2026, 11, 20), worker}).ok());
        return id;
    }
    HazardStatus status(Ref<Hazard> id) { return store.now(id).status; }
};

} // namespace

TEST_CASE("A hazard gets a number, a title and an ordinary level, and needs place and kind")
{
    Office office;
    const Hazard found = office.store.now(office.enter(Office::wire()));
    CHECK(found.title == QStringLiteral("三组沿沟电线下垂"));
    CHECK(found.level == HazardLevel::Ordinary);
    CHECK(found.status == HazardStatus::Found);
    CHECK(found.number == QStringLiteral("新场-2026-A-隐0001"));
    CHECK(office.hazards.nextNumber(today) == QStringLiteral("新场-2026-A-隐0002"));
    Hazard bad = Office::wire();
    bad.place.clear();
    CHECK(office.hazards.register_(bad).error().field == QStringLiteral("place"));
    bad = Office::wire();
    bad.category = HazardCategory::Unset;
    CHECK(office.hazards.register_(bad).error().field == QStringLiteral("category"));
    bad = Office::wire();
    bad.foundOn = today.addDays(1);
    CHECK(office.hazards.register_(bad).error().field == QStringLiteral("found_on"));
    bad = Office::wire();
    bad.description.clear();
    CHECK(office.hazards.register_(bad).error().field == QStringLiteral("title"));
    CHECK(office.hazards.nextNumber(today) == QStringLiteral("新场-2026-A-隐0002"));
}

TEST_CASE("The way from found to closed writes a status and an entry at every step")
{
    Office office;
    const Ref<Hazard> id = office.notified();
    CHECK(office.status(id) == HazardStatus::Notified);
    REQUIRE(office.hazards.start(id, QStringLiteral("已备料"), {QDate(2026, 11, 10), worker}).ok());
    CHECK(office.status(id) == HazardStatus::Rectifying);
    REQUIRE(office.hazards.recordWork(id, QStringLiteral("重新架线"), {QDate(2026, 11, 20), worker}).ok());
    REQUIRE(office.hazards.pass(id, QStringLiteral("线高5米"), {QDate(2026, 11, 21), other}).ok());
    const HazardDetail detail = office.view.detail(id, today);
    CHECK(detail.hazard.status == HazardStatus::Closed);
    CHECK(detail.hazard.statusBy == other);
    CHECK(detail.hazard.closedOn == QDate(2026, 11, 21));
    CHECK(detail.hazard.reinspectedBy == other);
    CHECK(detail.due.state == DueState::Done);
    CHECK(detail.steps.isEmpty());
    QList<RectificationStep> course;
    for (const Rectification &entry : detail.course) {
        course << entry.step;
    }
    CHECK(course == QList{RectificationStep::Notice, RectificationStep::Started, RectificationStep::Work,
                          RectificationStep::ReinspectionPassed});
    CHECK(detail.course.first().dueDate == QDate(2026, 11, 22));
}

TEST_CASE("Who put it right cannot look again, however the name is written")
{
    Office office;
    const Ref<Hazard> id = office.rectified();
    for (const QString &by : {worker, QStringLiteral("罗 小兰"), QStringLiteral("唐国平、罗小兰")}) {
        const auto refused = office.hazards.pass(id, QString(), {today, by});
        CHECK(refused.error().kind == ErrorKind::Refused);
        CHECK(refused.error().field == QStringLiteral("reinspected_by"));
        CHECK(office.hazards.failReinspection(id, today, QStringLiteral("未好"), {today, by}).error().kind ==
              ErrorKind::Refused);
    }
    CHECK(office.hazards.pass(id, QString(), {today, QString()}).error().field == QStringLiteral("reinspected_by"));
    CHECK(office.hazards.pass(id, QString(), {QDate(2026, 11, 19), other}).error().field == QStringLiteral("done_on"));
    CHECK(office.status(id) == HazardStatus::Rectified);
    CHECK(shareAPerson(QStringLiteral("张三、李四"), QStringLiteral("李四")));
    CHECK_FALSE(shareAPerson(QStringLiteral("张三"), QStringLiteral("张三丰")));
    CHECK_FALSE(shareAPerson(QString(), QString()));
}

TEST_CASE("A failed second look sets a new day and goes back to work")
{
    Office office;
    const Ref<Hazard> id = office.rectified();
    CHECK(office.hazards.failReinspection(id, {}, QStringLiteral("仍低"), {today, other}).error().field ==
          QStringLiteral("due_date"));
    CHECK(office.hazards.failReinspection(id, today.addDays(7), QString(), {today, other}).error().field ==
          QStringLiteral("text"));
    REQUIRE(office.hazards.failReinspection(id, today.addDays(7), QStringLiteral("仍低"), {today, other}).ok());
    CHECK(office.status(id) == HazardStatus::Rectifying);
    CHECK(office.store.now(id).dueDate == today.addDays(7));
    CHECK(office.view.detail(id, today).course.last().dueDate == today.addDays(7));
}

TEST_CASE("Notice needs somebody responsible and a day not before the notice")
{
    Office office;
    const Ref<Hazard> id = office.enter(Office::wire());
    CHECK(office.hazards.notify(id, today, QString()).error().field == QStringLiteral("responsible_person"));
    Hazard edited = office.store.now(id);
    edited.responsibleUnit = QStringLiteral("镇供电所");
    REQUIRE(office.hazards.edit(edited).ok());
    CHECK(office.hazards.notify(id, {}, QString()).error().field == QStringLiteral("due_date"));
    CHECK(office.hazards.notify(id, today.addDays(-1), QString()).error().field == QStringLiteral("due_date"));
    CHECK(office.hazards.notify(id, today, QString(), {QDate(2026, 11, 1), {}}).error().field ==
          QStringLiteral("done_on"));
    CHECK(office.hazards.notify(id, today, QString(), {today.addDays(1), {}}).error().field ==
          QStringLiteral("done_on"));
    REQUIRE(office.hazards.notify(id, today, QString()).ok());
    CHECK(office.store.now(id).statusBy == QStringLiteral("周敏"));
    CHECK(office.hazards.notify(id, today, QString()).error().kind == ErrorKind::Refused);
}

TEST_CASE("More time needs a later day and a reason")
{
    Office office;
    const Ref<Hazard> id = office.notified();
    CHECK(office.hazards.extend(id, today.addDays(5), QString()).error().field == QStringLiteral("due_reason"));
    CHECK(office.hazards.extend(id, QDate(2026, 11, 22), QStringLiteral("等料")).error().field ==
          QStringLiteral("due_date"));
    REQUIRE(office.hazards.extend(id, today.addDays(5), QStringLiteral("等料")).ok());
    CHECK(office.store.now(id).dueDate == today.addDays(5));
    CHECK(office.store.now(id).dueReason == QStringLiteral("等料"));
    REQUIRE(office.hazards.recordWork(id, QString(), {today, worker}).ok());
    CHECK(office.hazards.extend(id, today.addDays(9), QStringLiteral("等料")).error().kind == ErrorKind::Refused);
    CHECK(office.hazards.recordWork(id, QString(), {today, worker}).error().kind == ErrorKind::Refused);
}

TEST_CASE("What is handed up rests until it is handed back")
{
    Office office;
    const Ref<Hazard> id = office.notified();
    CHECK(office.hazards.handBack(id, QStringLiteral("请自办")).error().kind == ErrorKind::Refused);
    CHECK(office.hazards.handUp(id, QString()).error().field == QStringLiteral("status_reason"));
    REQUIRE(office.hazards.handUp(id, QStringLiteral("需供电公司")).ok());
    CHECK(office.view.detail(id, today).due.state == DueState::None);
    CHECK(office.hazards.recordWork(id, QString(), {today, worker}).error().kind == ErrorKind::Refused);
    REQUIRE(office.hazards.handBack(id, QStringLiteral("请自办"), today.addDays(3)).ok());
    CHECK(office.status(id) == HazardStatus::Notified);
    CHECK(office.store.now(id).dueDate == today.addDays(3));
    CHECK(office.hazards.recordWork(Ref<Hazard>(), QString(), {today, worker}).error().kind == ErrorKind::NotFound);
    CHECK(office.hazards.recordWork(id, QString(), {}).error().field == QStringLiteral("rectified_by"));
}

TEST_CASE("A major hazard is closed only when the five are written down")
{
    Office office;
    Hazard house = Office::wire();
    house.level = HazardLevel::Major;
    CHECK(missingOfFive(house).size() == 5);
    house.responsiblePerson = QStringLiteral("张老大");
    house.measures = QStringLiteral("加固");
    const Ref<Hazard> id = office.enter(house);
    REQUIRE(office.hazards.notify(id, today, QString(), {QDate(2026, 11, 3), worker}).ok());
    CHECK(missingWords(office.store.now(id)).english().contains(QStringLiteral("funds、emergency plan")));
    CHECK(office.view.detail(id, today).warnings.size() == 2);
    REQUIRE(office.hazards.recordWork(id, QString(), {QDate(2026, 11, 20), worker}).ok());
    CHECK(office.hazards.pass(id, QString(), {today, other}).error().kind == ErrorKind::Refused);
    Hazard edited = office.store.now(id);
    edited.funds = QStringLiteral("村自筹3000元");
    edited.emergencyPlan = QStringLiteral("雨天转移");
    REQUIRE(office.hazards.edit(edited).ok());
    CHECK(office.hazards.pass(id, QString(), {today, other}).ok());
}

TEST_CASE("Editing leaves the course alone")
{
    Office office;
    const Ref<Hazard> id = office.notified();
    Hazard edited = office.store.now(id);
    edited.title = QStringLiteral("电线下垂");
    edited.status = HazardStatus::Closed;
    edited.dueDate = today.addYears(1);
    REQUIRE(office.hazards.edit(edited).ok());
    CHECK(office.store.now(id).title == QStringLiteral("电线下垂"));
    CHECK(office.status(id) == HazardStatus::Notified);
    CHECK(office.store.now(id).dueDate == QDate(2026, 11, 22));
}

TEST_CASE("What is due depends on where the hazard stands")
{
    OfficeSettings settings;
    Hazard hazard = Office::wire();
    hazard.status = HazardStatus::Found;
    CHECK(dayDue(hazard, settings) == QDate(2026, 11, 5));
    hazard.status = HazardStatus::Notified;
    CHECK(dueOf(hazard, today, settings).state == DueState::None);
    hazard.dueDate = today;
    CHECK(dueOf(hazard, today, settings).state == DueState::DueToday);
    CHECK_FALSE(dueReasonWords(hazard, today, settings).isEmpty());
    hazard.status = HazardStatus::Rectified;
    hazard.rectifiedOn = today.addDays(-9);
    CHECK(dueOf(hazard, today, settings) == Due{DueState::Overdue, 2});
    hazard.status = HazardStatus::Closed;
    CHECK(dueOf(hazard, today, settings).state == DueState::Done);
    CHECK(nextStep(hazard) == std::nullopt);
}

TEST_CASE("The list puts pressing ones first and its figures equal the records behind them")
{
    Office office;
    CHECK(office.view.list({}, today).isEmpty());
    CHECK_FALSE(office.view.figures({}, {}, today).rectified.permille());
    const Ref<Hazard> overdue = office.notified(QDate(2026, 11, 20));
    const Ref<Hazard> waiting = office.rectified();
    const Ref<Hazard> closed = office.rectified();
    REQUIRE(office.hazards.pass(closed, QString(), {today, other}).ok());
    const Ref<Hazard> later = office.notified(QDate(2026, 12, 20));
    const QList<HazardRow> rows = office.view.list({}, today);
    REQUIRE(rows.size() == 4);
    CHECK(rows.at(0).hazard.id == overdue.id);
    CHECK(rows.at(1).hazard.id == waiting.id);
    CHECK(rows.at(2).hazard.id == later.id);
    CHECK(rows.at(3).hazard.id == closed.id);
    CHECK(office.view.list({}, today, 2, 2).size() == 2);
    CHECK(office.view.list({}, today, 2, 2).last().hazard.id == closed.id);
    CHECK(office.view.list({}, today, 2, 4).isEmpty());

    HazardFilter filter;
    filter.overdueOnly = true;
    CHECK(office.view.count(filter, today) == 1);
    filter = {};
    filter.text = QStringLiteral("沿沟");
    CHECK(office.view.count(filter, today) == 4);
    filter.foundFrom = QDate(2026, 11, 3);
    CHECK(office.view.count(filter, today) == 0);

    const HazardFigures figures = office.view.figures(QDate(2026, 1, 1), QDate(2026, 12, 31), today, villageCode);
    CHECK(figures.found.value == 4);
    CHECK(figures.rectified.value == 2);
    CHECK(figures.rectified.percent() == QStringLiteral("50.0"));
    CHECK(figures.closed.value == 1);
    CHECK(figures.overdue.value == 1);
    CHECK(figures.open.value == 3);
    CHECK(figures.waiting.value == 1);
    for (const Figure *figure : {&figures.found, &figures.rectified, &figures.overdue, &figures.open}) {
        CHECK(office.store.reader().count<Hazard>(figure->query) == figure->value);
    }
    const QList<Figure> kinds = office.view.byCategory(QDate(2026, 1, 1), QDate(2026, 12, 31));
    REQUIRE(kinds.size() == 1);
    CHECK(kinds.first().value == 4);
}
