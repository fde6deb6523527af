#include "ui/kit/shown.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QBoxLayout>
#include <QListView>
#include <QSignalSpy>

using namespace helin;

namespace {

struct Bar
{
    QWidget window;
    FilterBar *bar = new FilterBar{QStringLiteral("编号、当事人")};
    FilterButton *state = new FilterButton{QStringLiteral("状态")};
    FilterButton *handler = new FilterButton{QStringLiteral("经办")};

    Bar()
    {
        auto *column = new QVBoxLayout{&window};
        column->addWidget(bar);
        column->addStretch();
        state->setOptions({{1, QStringLiteral("未办结")}, {2, QStringLiteral("已办结")}});
        handler->setOptions({{7, QStringLiteral("何建国")}, {8, QStringLiteral("周敏")}});
        bar->addFilter(state);
        bar->addFilter(handler);
        window.resize(900, 300);
        test::show(window);
    }

    [[nodiscard]] QList<Chip *> chips() const { return bar->findChild<ChipRow *>()->chips(); }
};

} // namespace

TEST_CASE("Delete on a chip empties its filter and the focus goes to the neighbour")
{
    Bar b;
    b.state->setSelected({1});
    b.handler->setSelected({7, 8});
    REQUIRE(b.chips().size() == 2);
    CHECK(b.chips().at(1)->value().contains(QStringLiteral("周敏")));
    QSignalSpy changed{b.bar, &FilterBar::changed};
    b.chips().at(0)->setFocus();
    QTest::keyClick(b.chips().at(0), Qt::Key_Delete);
    CHECK(b.state->selected().isEmpty());
    CHECK(b.handler->selected().size() == 2);
    CHECK(changed.count() == 1);
    REQUIRE(b.chips().size() == 1);
    CHECK(b.chips().at(0)->hasFocus());
}

TEST_CASE("A click on the cross removes a chip, a click on its words does not")
{
    Bar b;
    b.state->setSelected({1});
    Chip *chip = b.chips().at(0);
    QSignalSpy removed{chip, &Chip::removeRequested};
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint{chip->width() - 10, chip->height() / 2});
    CHECK(removed.count() == 1);
    CHECK(b.state->selected().isEmpty());
}

TEST_CASE("Clearing all filters reports one change")
{
    Bar b;
    b.state->setSelected({1});
    b.handler->setSelected({7});
    b.bar->setExtraChip(QStringLiteral("date"), QStringLiteral("登记"), QStringLiteral("2026 年"));
    CHECK(b.chips().size() == 3);
    QSignalSpy changed{b.bar, &FilterBar::changed};
    QSignalSpy extra{b.bar, &FilterBar::extraChipRemoved};
    b.bar->clearFilters();
    CHECK(changed.count() == 1);
    CHECK(extra.count() == 1);
    CHECK(b.state->selected().isEmpty());
}

TEST_CASE("Chips follow what is ticked even while all are cleared at once")
{
    Bar b;
    b.state->setSelected({1});
    b.handler->setSelected({7});
    b.bar->clearFilters();
    CHECK(b.chips().isEmpty());
}

TEST_CASE("The filter list opens with the keyboard and ticks several values")
{
    Bar b;
    b.state->setFocus();
    QTest::keyClick(b.state, Qt::Key_Down);
    QWidget *popup = QApplication::activePopupWidget();
    REQUIRE(popup != nullptr);
    auto *list = popup->findChild<QListView *>();
    REQUIRE(list != nullptr);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(b.state->selected() == QVariantList{1, 2});
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(b.state->selected() == QVariantList{1});
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK_FALSE(popup->isVisible());
}

TEST_CASE("An exclusive filter holds one value and closes its list")
{
    Bar b;
    b.state->setExclusive(true);
    b.state->setSelected({1});
    b.state->openPopup();
    auto *list = QApplication::activePopupWidget()->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(b.state->selected() == QVariantList{2});
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("Ticks whose value is gone are dropped")
{
    Bar b;
    b.handler->setSelected({7, 8});
    b.handler->setOptions({{8, QStringLiteral("周敏")}});
    CHECK(b.handler->selected() == QVariantList{8});
}

TEST_CASE("The search waits for a pause, Enter and clearing do not")
{
    Bar b;
    QSignalSpy searched{b.bar->search(), &SearchField::searchChanged};
    b.bar->search()->setFocus();
    QTest::keyClicks(b.bar->search(), QStringLiteral("zw"));
    CHECK(searched.count() == 0);
    QTest::keyClick(b.bar->search(), Qt::Key_Return);
    REQUIRE(searched.count() == 1);
    CHECK(searched.at(0).at(0).toString() == QStringLiteral("zw"));
    QTest::keyClick(b.bar->search(), Qt::Key_Escape);
    CHECK(searched.count() == 2);
}

TEST_CASE("A narrow header drops figures from the end and keeps them in the tooltip")
{
    PageHeader header{QStringLiteral("矛盾纠纷")};
    QList<HeaderFigure> figures;
    for (int i = 0; i < 8; ++i) {
        figures.append({QStringLiteral("今年登记"), QString::number(100 + i), QStringLiteral("件")});
    }
    header.setFigures(figures);
    auto *line = header.findChild<FigureLine *>();
    header.resize(1200, 64);
    test::show(header);
    CHECK(line->visibleCount() == 8);
    header.resize(400, 64);
    QApplication::processEvents();
    CHECK(line->visibleCount() < 8);
    CHECK(line->visibleCount() > 0);
    CHECK(line->toolTip().contains(QStringLiteral("107")));
}

TEST_CASE("A wrapped filter bar is as high as its rows")
{
    Bar b;
    const int wide = b.bar->height();
    b.window.resize(420, 400);
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK(b.bar->height() > wide);
    CHECK(b.handler->geometry().bottom() <= b.handler->parentWidget()->height());
}
