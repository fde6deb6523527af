#include "ui/disputes/village.h"
#include "ui/kit/shown.h"

#include "ui/charts/barchart.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/workbench/todaypanel.h"
#include "ui/pages/workbench/weeklist.h"
#include "ui/pages/workbench/weeksheet.h"
#include "ui/pages/workbench/workbenchpage.h"

#include <QtCharts/QChartView>

#include <QAbstractButton>
#include <QTextDocument>

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
    QTextDocument document;
    fillWeekSheet(document, QStringLiteral("新场村"), QDate(2026, 11, 23), desk.today().list(), {});
    const QString text = document.toPlainText();
    for (const Matter &matter : desk.today().list().lines) {
        CHECK((matter.isDone() || text.contains(matter.title.translated())));
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
