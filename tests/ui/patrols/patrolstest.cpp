#include "ui/disputes/village.h"
#include "ui/kit/pageparts.h"

#include "core/patrols/patrols.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/entryrows.h"
#include "ui/pages/patrols/patrolcard.h"
#include "ui/pages/patrols/patrolforms.h"
#include "ui/pages/patrols/patrolspage.h"
#include "ui/pages/patrols/tickform.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/tabpanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTextDocument>
#include <QTimer>

using namespace helin;

namespace {

constexpr int rosterTab = 1;
constexpr int teamTab = 2;
constexpr int routeTab = 3;

struct Shown
{
    explicit Shown(test::Village &given) : village{given}, page{given.context()}
    {
        QObject::connect(&given.context(), &AppContext::changed, &page, &Page::refresh);
        page.resize(1166, 740);
        test::show(page);
    }

    void tab(int index) { page.findChild<TabPanel *>()->setCurrentIndex(index); }
    TableView &table(const QString &name)
    {
        for (TableView *table : page.findChildren<TableView *>()) {
            if (table->accessibleName() == name) {
                return *table;
            }
        }
        throw std::logic_error("no such table");
    }
    template <class F>
    F &form()
    {
        auto *form = qobject_cast<F *>(page.form());
        REQUIRE(form != nullptr);
        return *form;
    }
    template <class R>
    QList<R> all()
    {
        return village.reader().list<R>({});
    }

    test::Village &village;
    PatrolsPage page;
};

Ref<PatrolTeam> addTeam(test::Village &village)
{
    PatrolTeam team;
    team.name = QStringLiteral("红袖标一队");
    team.leader = QStringLiteral("何建国");
    team.members = QStringLiteral("何建国、罗小兰");
    return Patrols(village.context().workspace().writes()).addTeam(team).orThrow().first<PatrolTeam>();
}

Ref<PatrolRoute> addRoute(test::Village &village)
{
    PatrolRoute route;
    route.name = QStringLiteral("新街环线");
    QList<CheckPoint> points(2);
    points[0].name = QStringLiteral("夜市口");
    points[1].name = QStringLiteral("废砖厂");
    return Patrols(village.context().workspace().writes()).addRoute(route, points).orThrow().first<PatrolRoute>();
}

Ref<PatrolShift> addShift(test::Village &village, QDate day)
{
    PatrolShift shift;
    shift.team = addTeam(village);
    shift.route = addRoute(village);
    shift.day = day;
    shift.starts = QStringLiteral("19:30");
    shift.ends = QStringLiteral("21:00");
    return Patrols(village.context().workspace().writes()).planShift(shift).orThrow().first<PatrolShift>();
}

/// A patrol of yesterday that found something at the first point.
Ref<PatrolLog> addFinding(test::Village &village)
{
    PatrolEntry entry;
    entry.log.team = addTeam(village);
    entry.log.route = addRoute(village);
    entry.log.started = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
    entry.log.ended = QDateTime(QDate(2026, 11, 22), QTime(21, 0));
    PointTick tick;
    tick.point = Ref<CheckPoint>(PatrolsView(village.reader()).points(entry.log.route).first().id);
    tick.result = CheckInResult::Finding;
    tick.note = QStringLiteral("烧烤摊煤气罐放在炉边");
    entry.ticks = {tick};
    return Patrols(village.context().workspace().writes()).record(entry).orThrow().first<PatrolLog>();
}

/// Chooses an entry of the menu that a finding opens.
void chooseInMenu(PatrolsPage &page, const QString &words)
{
    QMenu *menu = nullptr;
    for (QMenu *one : page.findChildren<QMenu *>()) {
        menu = one->isVisible() ? one : menu;
    }
    REQUIRE(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text() == words) {
            menu->close();
            action->trigger();
            return;
        }
    }
    FAIL(words.toStdString());
}

void openFinding(Shown &shown)
{
    const QList<CheckIn> checkIns = shown.all<CheckIn>();
    REQUIRE(checkIns.size() == 1);
    Q_EMIT shown.page.findChild<RowList *>()->linkActivated(checkIns.first().id.toString());
}

} // namespace

TEST_CASE("Every tab of an empty store says in one sentence what is missing")
{
    test::Village village;
    Shown shown{village};
    CHECK(test::texts(shown.page).contains(QStringLiteral("还没有补登过巡逻。")));
    shown.tab(rosterTab);
    CHECK(test::texts(shown.page).contains(QStringLiteral("这个月还没有排班。")));
    shown.tab(teamTab);
    CHECK(test::texts(shown.page).contains(QStringLiteral("还没有巡逻队伍。")));
    shown.tab(routeTab);
    CHECK(test::texts(shown.page).contains(QStringLiteral("还没有巡逻路线。")));
}

TEST_CASE("A team is added through its form and one of the same name is refused beside the field")
{
    test::Village village;
    Shown shown{village};
    shown.tab(teamTab);
    test::press(shown.page, QStringLiteral("添加队伍…"));
    auto &form = shown.form<TeamForm>();
    CHECK_FALSE(form.save());
    CHECK(test::hasError(form.fields(), "name"));
    test::fillIn(form.fields(), "name", QStringLiteral("红袖标一队"));
    test::fillIn(form.fields(), "kind", codeOf(TeamKind::Volunteers));
    test::fillIn(form.fields(), "members", QStringLiteral("何建国、罗小兰"));
    CHECK(form.save());
    test::settle();
    CHECK(shown.page.form() == nullptr);
    REQUIRE(shown.all<PatrolTeam>().size() == 1);
    CHECK(shown.all<PatrolTeam>().first().kind == TeamKind::Volunteers);
    CHECK(shown.table(QStringLiteral("队伍")).model()->rowCount() == 1);

    test::press(shown.page, QStringLiteral("添加队伍…"));
    auto &second = shown.form<TeamForm>();
    test::fillIn(second.fields(), "name", QStringLiteral("红袖标一队"));
    CHECK_FALSE(second.save());
    CHECK(test::hasError(second.fields(), "name"));
    CHECK(shown.all<PatrolTeam>().size() == 1);
    CHECK(village.errors().isEmpty());
}

TEST_CASE("Enter on a team opens it and Ctrl+S saves what was changed")
{
    test::Village village;
    addTeam(village);
    Shown shown{village};
    shown.tab(teamTab);
    TableView &teams = shown.table(QStringLiteral("队伍"));
    teams.setCurrentIndex(teams.model()->index(0, 0));
    teams.setFocus();
    QTest::keyClick(&teams, Qt::Key_Return);
    auto &form = shown.form<TeamForm>();
    QWidget *leader = form.fields().editor(QStringLiteral("leader"));
    test::fillIn(form.fields(), "leader", QStringLiteral("罗小兰"));
    leader->setFocus();
    QTest::keyClick(leader, Qt::Key_Return);
    CHECK_FALSE(leader->hasFocus());
    CHECK(shown.page.form() != nullptr);
    QTest::keyClick(&form, Qt::Key_S, Qt::ControlModifier);
    CHECK(test::waitFor([&] { return shown.page.form() == nullptr; }));
    CHECK(shown.all<PatrolTeam>().first().leader == QStringLiteral("罗小兰"));
}

TEST_CASE("Esc leaves an untouched form at once and asks when something was typed")
{
    test::Village village;
    Shown shown{village};
    shown.tab(teamTab);
    test::press(shown.page, QStringLiteral("添加队伍…"));
    QTest::keyClick(shown.page.form(), Qt::Key_Escape);
    test::settle();
    CHECK(shown.page.form() == nullptr);

    test::press(shown.page, QStringLiteral("添加队伍…"));
    test::fillIn(shown.page.form()->fields(), "name", QStringLiteral("半个名字"));
    CHECK(shown.page.hasUnsavedInput());
    const test::Answering answer{false};
    QTest::keyClick(shown.page.form(), Qt::Key_Escape);
    CHECK(answer.asked() == 1);
    CHECK(shown.page.form() != nullptr);
}

TEST_CASE("A route is entered with its points in their order and keeps them when one is added")
{
    test::Village village;
    Shown shown{village};
    shown.tab(routeTab);
    test::press(shown.page, QStringLiteral("添加路线…"));
    auto &form = shown.form<RouteForm>();
    test::fillIn(form.fields(), "name", QStringLiteral("新街环线"));
    CHECK_FALSE(form.save());
    CHECK(test::texts(form).contains(QStringLiteral("请填点位名称。")));
    form.points().clear();
    form.points().addRow({{QStringLiteral("name"), QStringLiteral("夜市口")}});
    form.points().addRow({{QStringLiteral("name"), QStringLiteral("废砖厂")}});
    CHECK(form.save());
    test::settle();
    const QList<PatrolRoute> routes = shown.all<PatrolRoute>();
    REQUIRE(routes.size() == 1);
    PatrolsView view{village.reader()};
    const QList<CheckPoint> points = view.points(Ref<PatrolRoute>(routes.first().id));
    REQUIRE(points.size() == 2);
    CHECK(points.at(1).name == QStringLiteral("废砖厂"));

    TableView &table = shown.table(QStringLiteral("路线"));
    Q_EMIT table.activated(table.model()->index(0, 0));
    auto &again = shown.form<RouteForm>();
    CHECK(again.points().count() == 2);
    again.points().addRow({{QStringLiteral("name"), QStringLiteral("小学后门")}});
    CHECK(again.save());
    const QList<CheckPoint> changed = view.points(Ref<PatrolRoute>(routes.first().id));
    REQUIRE(changed.size() == 3);
    CHECK(changed.first().id == points.first().id);
}

TEST_CASE("A shift is planned and a time that is none is said beside the field")
{
    test::Village village;
    addTeam(village);
    addRoute(village);
    Shown shown{village};
    shown.tab(rosterTab);
    test::press(shown.page, QStringLiteral("排一班…"));
    auto &form = shown.form<ShiftForm>();
    form.fields().editor<QComboBox>(QStringLiteral("team"))->setCurrentIndex(1);
    form.fields().editor<QComboBox>(QStringLiteral("route"))->setCurrentIndex(1);
    test::fillIn(form.fields(), "starts", QStringLiteral("晚上"));
    CHECK_FALSE(form.save());
    CHECK(test::hasError(form.fields(), "starts"));
    test::fillIn(form.fields(), "starts", QStringLiteral("2000"));
    CHECK(form.save());
    test::settle();
    REQUIRE(shown.all<PatrolShift>().size() == 1);
    const PatrolShift shift = shown.all<PatrolShift>().first();
    CHECK(shift.starts == QStringLiteral("20:00"));
    CHECK(shift.members == QStringLiteral("何建国、罗小兰"));
    CHECK(shown.table(QStringLiteral("排班")).model()->rowCount() == 1);
}

TEST_CASE("A shift that is called off keeps its reason and cannot be entered any more")
{
    test::Village village;
    addShift(village, QDate(2026, 11, 23));
    Shown shown{village};
    shown.tab(rosterTab);
    test::press(shown.page, QStringLiteral("取消班次…"));
    StepDialog &dialog = test::openDialog(shown.page);
    dialog.confirmButton()->click();
    CHECK(dialog.isVisible());
    CHECK(test::hasError(dialog.fields(), "note"));
    test::fillIn(dialog.fields(), "note", QStringLiteral("大雨"));
    dialog.confirmButton()->click();
    test::settle();
    const PatrolShift shift = shown.all<PatrolShift>().first();
    CHECK(shift.status == ShiftStatus::Cancelled);
    CHECK(shift.note == QStringLiteral("大雨"));
    CHECK_FALSE(test::button(shown.page, QStringLiteral("录入这一班…"))->isEnabled());
}

TEST_CASE("A planned shift is ticked in with nothing to type when all was in order")
{
    test::Village village;
    addShift(village, QDate(2026, 11, 22));
    Shown shown{village};
    shown.tab(rosterTab);
    test::press(shown.page, QStringLiteral("录入这一班…"));
    auto &form = shown.form<TickForm>();
    CHECK(form.points().size() == 2);
    CHECK_FALSE(form.hasUnsavedInput());
    CHECK(form.save());
    test::settle();
    REQUIRE(shown.all<PatrolLog>().size() == 1);
    CHECK(shown.all<CheckIn>().size() == 2);
    CHECK(shown.all<PatrolShift>().first().status == ShiftStatus::Done);
    CHECK(shown.table(QStringLiteral("巡逻记录")).model()->rowCount() == 1);
}

TEST_CASE("A patrol outside the roster asks for team and route, and a finding for a word")
{
    test::Village village;
    addTeam(village);
    addRoute(village);
    Shown shown{village};
    REQUIRE(shown.page.newEntry());
    auto &form = shown.form<TickForm>();
    auto *route = form.fields().editor<QComboBox>(QStringLiteral("route"));
    route->setCurrentIndex(0);
    CHECK(form.points().isEmpty());
    CHECK_FALSE(form.save());
    CHECK(test::hasError(form.fields(), "route"));
    route->setCurrentIndex(1);
    REQUIRE(form.points().size() == 2);
    test::fillIn(form.fields(), "day", QStringLiteral("2026-11-22"));
    const TickForm::PointRow first = form.points().first();
    first.result->setCurrentIndex(first.result->findData(codeOf(CheckInResult::Finding)));
    CHECK_FALSE(form.save());
    CHECK(test::texts(form).contains(QStringLiteral("请写明发现了什么。")));
    CHECK(first.note->hasFocus());
    test::write(first.note, QStringLiteral("路灯不亮"));
    first.at->setText(QStringLiteral("2015"));
    const TickForm::PointRow second = form.points().at(1);
    second.result->setCurrentIndex(second.result->count() - 1); // not walked
    CHECK(form.save());
    const QList<CheckIn> checkIns = shown.all<CheckIn>();
    REQUIRE(checkIns.size() == 1);
    CHECK(checkIns.first().note == QStringLiteral("路灯不亮"));
    CHECK(checkIns.first().at.toLocalTime().time() == QTime(20, 15));
}

TEST_CASE("A patrol that ends before it starts runs over midnight, one of tomorrow is refused beside the field")
{
    test::Village village;
    addTeam(village);
    addRoute(village);
    Shown shown{village};
    shown.page.newEntry();
    auto &form = shown.form<TickForm>();
    test::fillIn(form.fields(), "day", QStringLiteral("2026-11-24"));
    CHECK_FALSE(form.save());
    CHECK(test::hasError(form.fields(), "started"));
    test::fillIn(form.fields(), "day", QStringLiteral("2026-11-21"));
    test::fillIn(form.fields(), "started", QStringLiteral("23:00"));
    test::fillIn(form.fields(), "ended", QStringLiteral("00:30"));
    CHECK(form.save());
    CHECK(shown.all<PatrolLog>().first().ended.toLocalTime().date() == QDate(2026, 11, 22));
}

TEST_CASE("A finding becomes a hazard in one step and stays linked")
{
    test::Village village;
    const Ref<PatrolLog> log = addFinding(village);
    Shown shown{village};
    shown.page.open(RecordLink::to(log));
    openFinding(shown);
    chooseInMenu(shown.page, QStringLiteral("转为隐患…"));
    StepDialog &dialog = test::openDialog(shown.page);
    dialog.confirmButton()->click();
    CHECK(test::hasError(dialog.fields(), "category"));
    test::fillIn(dialog.fields(), "category", codeOf(HazardCategory::PowerGas));
    dialog.confirmButton()->click();
    test::settle();
    const QList<Hazard> hazards = shown.all<Hazard>();
    REQUIRE(hazards.size() == 1);
    CHECK(hazards.first().place == QStringLiteral("夜市口"));
    CHECK(hazards.first().patrolLog == log);
    CHECK(shown.all<CheckIn>().first().hazard.id == hazards.first().id);
    CHECK(test::button(shown.page, hazards.first().number) != nullptr);
}

TEST_CASE("A finding becomes a dispute in one step and stays linked")
{
    test::Village village;
    const Ref<PatrolLog> log = addFinding(village);
    Shown shown{village};
    shown.page.open(RecordLink::to(log));
    openFinding(shown);
    chooseInMenu(shown.page, QStringLiteral("转为纠纷…"));
    StepDialog &dialog = test::openDialog(shown.page);
    test::fillIn(dialog.fields(), "category", codeOf(DisputeCategory::Neighbours));
    dialog.confirmButton()->click();
    test::settle();
    const QList<DisputeCase> cases = shown.all<DisputeCase>();
    REQUIRE(cases.size() == 1);
    CHECK(cases.first().category == DisputeCategory::Neighbours);
    CHECK(shown.all<CheckIn>().first().dispute.id == cases.first().id);
    CHECK(test::button(shown.page, cases.first().number) != nullptr);
}

TEST_CASE("The card of a shift and the lists can be put on paper")
{
    test::Village village;
    const Ref<PatrolShift> shift = addShift(village, QDate(2026, 11, 23));
    Shown shown{village};
    QTextDocument paper;
    fillPatrolCard(paper, QStringLiteral("新场村"), PatrolsView(village.reader()).card(shift, QDate(2026, 11, 23)));
    for (const char *words : {"巡逻任务单", "红袖标一队", "新街环线", "夜市口", "废砖厂", "19:30"}) {
        CHECK(paper.toPlainText().contains(QString::fromUtf8(words)));
    }
    shown.tab(teamTab);
    TableView &teams = shown.table(QStringLiteral("队伍"));
    teams.setColumnHidden(3, true);
    const ListSheet sheet = sheetOf(teams);
    CHECK(sheet.columns.size() == 4);
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows.first().first() == QStringLiteral("红袖标一队"));
    test::press(shown.page, QStringLiteral("打印本表"));
    auto *preview = shown.page.findChild<PrintPreview *>();
    REQUIRE(preview != nullptr);
    CHECK(preview->pageCount() == 1);
    preview->close();
    const AuditEntry noted = village.context().workspace().writes().audit().list(1).first();
    CHECK(noted.kind() == ActKind::Print);
    CHECK(noted.type == describe<PatrolTeam>().number);
}
