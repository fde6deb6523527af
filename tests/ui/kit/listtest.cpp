#include "ui/kit/shown.h"

#include "ui/delegates/itemroles.h"
#include "ui/delegates/tabledelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/delegates/timelinedelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detailsplit.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/tabpanel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace helin;

namespace {

NavigationList *navigation(QWidget *parent)
{
    auto *list = new NavigationList{parent};
    list->setItems({{QStringLiteral("work"), QStringLiteral("work"), QStringLiteral("工作台")},
                    {QStringLiteral("people"), QStringLiteral("home"), QStringLiteral("人口房屋"), {}, true},
                    {QStringLiteral("cases"), QStringLiteral("scale"), QStringLiteral("矛盾纠纷")}});
    return list;
}

struct Table
{
    QTemporaryDir settings;
    TableView view{QStringLiteral("纠纷")};
    QStandardItemModel model{0, 3};

    Table()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        model.setHorizontalHeaderLabels({QStringLiteral("预警"), QStringLiteral("事项"), QStringLiteral("期限")});
        for (const char *matter : {"排水沟", "滴水沟", "鱼塘"}) {
            model.appendRow({new QStandardItem{QStringLiteral("今天")}, new QStandardItem{QString::fromUtf8(matter)},
                             new QStandardItem{QStringLiteral("2026-11-23")}});
        }
        view.setModel(&model);
        view.resize(500, 200);
        test::show(view);
    }
};

} // namespace

TEST_CASE("Arrow keys in the navigation open the next section")
{
    QWidget window;
    NavigationList *list = navigation(&window);
    list->resize(200, 300);
    test::show(window);
    QSignalSpy chosen{list, &NavigationList::sectionChosen};
    list->setCurrent(QStringLiteral("work"));
    CHECK(chosen.count() == 0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).toString() == QStringLiteral("people"));
    CHECK(list->current() == QStringLiteral("people"));
}

TEST_CASE("Badges are said aloud and the collapsed list keeps its sections")
{
    QWidget window;
    NavigationList *list = navigation(&window);
    list->setBadge(QStringLiteral("cases"), 5);
    CHECK(list->model()->index(2, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("矛盾纠纷 5"));
    const int wide = list->sizeHint().width();
    list->setCollapsed(true);
    CHECK(list->sizeHint().width() < wide / 2);
    CHECK(list->model()->rowCount() == 3);
    list->setBadge(QStringLiteral("cases"), 0);
    CHECK(list->model()->index(2, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("矛盾纠纷"));
}

TEST_CASE("Selected rows are copied as on screen, hidden columns left out")
{
    Table t;
    t.view.setColumnHidden(2, true);
    t.view.horizontalHeader()->moveSection(1, 0);
    t.view.selectRow(2);
    t.view.selectionModel()->select(t.model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&t.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("排水沟\t今天\n鱼塘\t今天"));
}

TEST_CASE("Enter on a row activates it")
{
    Table t;
    t.view.selectRow(1);
    QSignalSpy activated{&t.view, &QAbstractItemView::activated};
    QTest::keyClick(&t.view, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.at(0).at(0).toModelIndex().row() == 1);
}

TEST_CASE("Hidden columns are remembered and the last one cannot be hidden")
{
    Table t;
    t.view.setColumns(QStringLiteral("test"), {100, 0, 100});
    QMenu menu;
    t.view.fillColumnMenu(&menu);
    REQUIRE(menu.actions().size() == 3);
    menu.actions().at(0)->setChecked(false);
    menu.actions().at(1)->setChecked(false);
    CHECK(t.view.isColumnHidden(0));
    QMenu again;
    t.view.fillColumnMenu(&again);
    CHECK_FALSE(again.actions().at(2)->isEnabled());

    TableView other{QStringLiteral("纠纷")};
    other.setModel(&t.model);
    other.setColumns(QStringLiteral("test"), {100, 0, 100});
    CHECK(other.isColumnHidden(0));
    CHECK_FALSE(other.isColumnHidden(2));
}

TEST_CASE("Rows and columns follow the text scale")
{
    Table t;
    t.view.setColumns(QStringLiteral("scale"), {100, 0, 80});
    Theme::of(nullptr).setTextScale(1.5);
    CHECK(t.view.rowHeight(0) == 48);
    CHECK(t.view.columnWidth(0) == 150);
    Theme::of(nullptr).setTextScale(1.0);
    CHECK(t.view.rowHeight(0) == 32);
    CHECK(t.view.columnWidth(0) == 100);
}

TEST_CASE("Space ticks a checkable cell")
{
    Table t;
    t.model.item(0, 0)->setCheckable(true);
    t.view.setCurrentIndex(t.model.index(0, 0));
    QTest::keyClick(&t.view, Qt::Key_Space);
    CHECK(t.model.item(0, 0)->checkState() == Qt::Checked);
    QTest::keyClick(&t.view, Qt::Key_Space);
    CHECK(t.model.item(0, 0)->checkState() == Qt::Unchecked);
}

TEST_CASE("A long entry of the timeline is higher than a short one and grows when narrow")
{
    ListView view{QStringLiteral("经过"), new TimelineDelegate};
    QStandardItemModel model;
    model.appendRow(new QStandardItem{QStringLiteral("短")});
    auto *entry = new QStandardItem{QStringLiteral("长")};
    entry->setData(QString{60, QChar{0x6c34}}, SecondLineRole);
    model.appendRow(entry);
    view.setModel(&model);
    view.resize(400, 300);
    test::show(view);
    const int wide = view.visualRect(model.index(1, 0)).height();
    CHECK(wide > view.visualRect(model.index(0, 0)).height());
    view.resize(260, 300);
    QApplication::processEvents();
    CHECK(view.visualRect(model.index(1, 0)).height() > wide);
}

TEST_CASE("In a narrow window the detail panel lies over the list and Escape closes it")
{
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    auto *list = new QLabel{QStringLiteral("list")};
    auto *detail = new QWidget;
    detail->setFocusPolicy(Qt::StrongFocus);
    DetailSplit split{list, detail, QStringLiteral("test")};
    split.resize(1200, 500);
    test::show(split);
    CHECK_FALSE(detail->isVisible());
    split.showDetail();
    CHECK(detail->isVisible());
    CHECK_FALSE(split.isOverlay());
    CHECK(detail->width() == 396);
    split.resize(700, 500);
    QApplication::processEvents();
    CHECK(split.isOverlay());
    CHECK(detail->isVisible());
    CHECK(list->width() == 700);
    QSignalSpy hidden{&split, &DetailSplit::detailHidden};
    detail->setFocus();
    QTest::keyClick(detail, Qt::Key_Escape);
    CHECK_FALSE(detail->isVisible());
    CHECK(hidden.count() == 1);
    split.resize(1200, 500);
    split.showDetail();
    CHECK_FALSE(split.isOverlay());
    CHECK(detail->isVisible());
}

TEST_CASE("Tabs change with the arrow keys and say their count")
{
    TabPanel tabs{QStringLiteral("详情")};
    tabs.addPage(new QWidget, QStringLiteral("经过"));
    tabs.addPage(new QWidget, QStringLiteral("文书"));
    tabs.setCount(1, 3);
    tabs.resize(400, 200);
    test::show(tabs);
    tabs.bar()->setFocus();
    QTest::keyClick(tabs.bar(), Qt::Key_Right);
    CHECK(tabs.currentIndex() == 1);
    CHECK(tabs.bar()->accessibleTabName(1) == QStringLiteral("文书 3"));
}
