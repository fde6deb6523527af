#include "ui/disputes/village.h"
#include "ui/kit/shown.h"

#include "ui/charts/barchart.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/workbench/todaypanel.h"
#include "ui/pages/workbench/weeklist.h"
#include "ui/pages/workbench/weeksheet.h"
#include "ui/pages/workbench/workbenchpage.h"
#include "ui/widgets/button.h"

#include <QtCharts/QChartView>

#include <QAbstractButton>

using namespace helin;

namespace {

/// The page in its window, and where it wanted to go.
struct Desk
{
    explicit Desk(test::Village &village) : page{village.context()}
    {
        QObject::connect(&village.context(), &AppContext::navigationRequested, &page,
                         [this](Section section, const RecordLink &link, bool *done) {
                             went.append({section, link});
                             *done = true;
                         });
        QObject::connect(&village.context(), &AppContext::changed, &page, &Page::refresh);
        page.resize(1166, 740);
        test::show(page);
    }

    TodayPanel &today() { return *page.findChild<TodayPanel *>(); }
    TableView &table() { return *today().findChild<TableView *>(); }
    WeekList &week() { return *page.findChild<WeekList *>(); }

    WorkbenchPage page;
    QList<std::pair<Section, RecordLink>> went;
};

} // namespace

TEST_CASE("On an empty store the workbench says that nothing must be done")
{
    test::Village village;
    Desk desk{village};
    CHECK(desk.today().list().open == 0);
    CHECK_FALSE(desk.table().isVisible());
    CHECK_FALSE(desk.week().isVisible());
}

TEST_CASE("Enter on a line of today opens its record on the page of its section")
{
    test::Village village;
    village.fill();
    Desk desk{village};
    REQUIRE(desk.table().model()->rowCount() > 1);
    const Matter second = desk.today().list().lines.at(1);
    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.table().model()->index(1, 0));
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.first().first == Section::Disputes);
    CHECK(desk.went.first().second.id == second.record);
}

TEST_CASE("What is overdue keeps the red of the delegate and what is done goes grey")
{
    test::Village village;
    village.fill();
    Desk desk{village};
    REQUIRE(desk.today().list().lines.first().due.state == DueState::Overdue);
    CHECK_FALSE(desk.table().model()->index(0, 0).data(InkRole).isValid());
}

TEST_CASE("No more lines of today stand than there is room for and a link shows the others")
{
    test::Village village;
    village.fill();
    for (int i = 0; i < 9; ++i) {
        village.add(QDate(2026, 10, 1 + i), QStringLiteral("旧案 %1").arg(i), DisputeCategory::Neighbours,
                    DisputeGrade::Simple, {QStringLiteral("张大山"), QStringLiteral("李小河")});
    }
    Desk desk{village};
    REQUIRE(desk.today().list().open > 10);
    const int shown = desk.table().model()->rowCount();
    CHECK(shown <= Workbench::mostLines);
    // The hairline below the last row may be cut.
    CHECK(shown * desk.table().rowHeight(0) <= desk.table().viewport()->height() + metrics::space1);
    QAbstractButton *others = nullptr;
    for (QAbstractButton *button : desk.today().findChildren<QAbstractButton *>()) {
        others = button->isVisible() && button->inherits("helin::LinkButton") ? button : others;
    }
    REQUIRE(others != nullptr);
    QTest::mouseClick(others, Qt::LeftButton);
    CHECK(desk.table().model()->rowCount() == desk.today().list().open);
}

TEST_CASE("A bar of a chart opens the records behind its number")
{
    test::Village village;
    village.fill();
    Desk desk{village};
    auto *view = desk.page.findChild<BarChart *>()->findChild<QChartView *>();
    REQUIRE(view != nullptr);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.first().first == Section::Disputes);
    REQUIRE(desk.went.first().second.query);
    CHECK(village.reader().count(describe<DisputeCase>(), *desk.went.first().second.query) > 0);
    CHECK_FALSE(desk.went.first().second.caption.isEmpty());
}

TEST_CASE("Weekdays of the week stand in Chinese and once for each day")
{
    test::Village village;
    village.fill();
    Desk desk{village};
    const QAbstractItemModel &model = *desk.week().model();
    REQUIRE(model.rowCount() > 0);
    QStringList days;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString day = model.index(row, 0).data(TitleNoteRole).toString();
        if (!day.isEmpty()) {
            CHECK(QStringLiteral("一二三四五六日").contains(day));
            CHECK_FALSE(days.contains(day));
            days.append(day);
        }
    }
    CHECK_FALSE(days.isEmpty());
}

TEST_CASE("The printed sheet of the week names every open matter")
{
    test::Village village;
    village.fill();
    Desk desk{village};
    const ListSheet sheet = weekSheet(QStringLiteral("新场村"), QDate(2026, 11, 23), desk.today().list(), {});
    CHECK(sheet.rows.size() == desk.today().list().open);
    CHECK(sheet.lines.first().contains(QStringLiteral("新场村")));
    QStringList titles;
    for (const QStringList &row : sheet.rows) {
        CHECK(row.size() == sheet.columns.size());
        titles.append(row.at(1));
    }
    for (const Matter &matter : desk.today().list().lines) {
        CHECK((matter.isDone() || titles.contains(matter.title.translated())));
    }
}

TEST_CASE("A saved record changes the list of today at once")
{
    test::Village village;
    village.fill();
    Desk desk{village};
    const int before = desk.today().list().open;
    REQUIRE(before > 0);
    const Ref<DisputeCase> late{desk.today().list().lines.first().record};
    Disputes disputes = village.disputes();
    village.context().run([&] { return disputes.withdraw(late, QStringLiteral("双方自行和好")); });
    CHECK(desk.today().list().open < before);
}

TEST_CASE("Space asks for the next step of a dispute and nothing is done before it is confirmed")
{
    test::Village village;
    const Ref<DisputeCase> late =
        village.add(QDate(2026, 11, 1), QStringLiteral("排水沟堵塞"), DisputeCategory::Neighbours, DisputeGrade::Simple,
                    {QStringLiteral("张大山"), QStringLiteral("李小河")});
    Desk desk{village};
    REQUIRE(desk.today().list().open == 1);
    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.table().model()->index(0, 0));
    QTest::keyClick(&desk.table(), Qt::Key_Space);
    auto *dialog = desk.page.findChild<StepDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(desk.went.isEmpty());
    CHECK(village.reader().require(late).status == DisputeStatus::Registered);
    dialog->confirmButton()->click();
    CHECK(village.reader().require(late).status == DisputeStatus::Accepted);
    village.context().undoLast();
    CHECK(village.reader().require(late).status == DisputeStatus::Registered);
}

TEST_CASE("Space on a reminder of the court notes the day and the matter counts as done today")
{
    test::Village village;
    const Ref<DisputeCase> ref =
        village.add(QDate(2026, 10, 20), QStringLiteral("合伙养鱼散伙分账"), DisputeCategory::Contract,
                    DisputeGrade::Simple, {QStringLiteral("张大山"), QStringLiteral("李小河")});
    Agreement agreement;
    agreement.form = AgreementForm::Written;
    agreement.terms = QStringLiteral("余款分两期付清。");
    agreement.performance = PerformanceMode::ByDate;
    agreement.performBy = QDate(2026, 12, 30);
    REQUIRE(village.disputes().accept(ref, {QDate(2026, 10, 20), {}}));
    REQUIRE(village.disputes().agree(ref, agreement, {QDate(2026, 10, 24), {}}));
    Desk desk{village};
    REQUIRE(desk.today().list().open == 1);
    REQUIRE(desk.today().list().lines.first().kind == MatterKind::Confirmation);
    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.table().model()->index(0, 0));
    QTest::keyClick(&desk.table(), Qt::Key_Space);
    auto *dialog = desk.page.findChild<StepDialog *>();
    REQUIRE(dialog != nullptr);
    dialog->confirmButton()->click();
    CHECK(village.reader().require(ref).confirmationAppliedOn == QDate(2026, 11, 23));
    CHECK(desk.today().list().open == 0);
    CHECK(desk.today().list().doneToday == 1);
    REQUIRE(desk.table().model()->rowCount() == 1);
    CHECK(desk.table().model()->index(0, 0).data(DueMarkRole).toInt() == int(DueMark::Done));
}

TEST_CASE("In a narrow window the week stands below today and the matters keep their room")
{
    test::Village village;
    village.fill();
    Desk desk{village};
    const auto below = [&] {
        return desk.week().mapTo(&desk.page, QPoint()).y() > desk.today().geometry().bottom();
    };
    CHECK_FALSE(below());
    desk.page.resize(860, 460);
    QApplication::processEvents();
    CHECK(below());
    constexpr int title = 1;
    constexpr int why = 2;
    CHECK(desk.table().columnWidth(title) > 200);
    CHECK(desk.table().columnWidth(why) > 200);
    CHECK(desk.table().viewport()->height() >= Workbench::mostLines * desk.table().rowHeight(0) - metrics::space1);
}

TEST_CASE("The week prints alone, every matter under its day")
{
    Matter matter;
    matter.title = {"%1", {QStringLiteral("打井纠纷")}};
    matter.day = QDate(2026, 11, 25);
    const ListSheet sheet =
        weekSheet(QStringLiteral("新场村"), QDate(2026, 11, 23), {}, {{QDate(2026, 11, 25), {matter}}});
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows.first().at(0) == QStringLiteral("周三"));
    CHECK(sheet.rows.first().at(1) == QStringLiteral("打井纠纷"));
    CHECK(sheet.rows.first().at(4) == QStringLiteral("2026-11-25"));
}
