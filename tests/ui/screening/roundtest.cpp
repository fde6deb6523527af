#include "ui/screening/pageshown.h"

#include "core/screening/roundview.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/screening/findingcolumn.h"
#include "ui/pages/screening/roundsheet.h"
#include "ui/pages/screening/roundtab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTextDocument>

using namespace helin;

namespace {

const QString keep = QStringLiteral("存着");
const QString handIn = QStringLiteral("交表");
const QString addEntry = QStringLiteral("+ 添一条");

/// The sheet of one grid on its page.
struct Sheet : test::ScreeningShown
{
    using ScreeningShown::ScreeningShown;

    FieldSet &form() { return *tab().findChild<FieldSet *>(); }
    RoundTab &tab() { return *page.findChild<RoundTab *>(); }
    FindingColumn &column(RoundColumn wanted)
    {
        for (FindingColumn *column : tab().findChildren<FindingColumn *>()) {
            if (column->column() == wanted) {
                return *column;
            }
        }
        throw std::logic_error("no such column");
    }
    QCheckBox &zeroTick(RoundColumn wanted) { return *column(wanted).findChild<QCheckBox *>(); }

    bool readOnly() { return form().editor<QLineEdit>(QStringLiteral("screeners"))->isReadOnly(); }
    void fillIn()
    {
        test::fillIn(form(), "screeners", QStringLiteral("唐国平"));
        test::fillIn(form(), "screened_on", QStringLiteral("2026-11-22"));
        test::fillIn(form(), "groups_walked", QStringLiteral("一组"));
        test::fillIn(form(), "households_visited", QStringLiteral("62"));
    }
    QList<ScreeningRound> rounds() { return village.reader().list<ScreeningRound>({}); }
    QList<RoundFinding> findings() { return village.reader().list<RoundFinding>({}); }
    void press(const QString &text, QWidget *within = nullptr)
    {
        test::press(within != nullptr ? *within : tab(), text);
    }
    void add(RoundColumn wanted, const QString &text)
    {
        press(addEntry, &column(wanted));
        StepDialog &dialog = test::openDialog(page);
        test::fillIn(dialog.fields(), "text", text);
        test::fillIn(dialog.fields(), "place", QStringLiteral("新街 14 号"));
        dialog.confirmButton()->click();
        test::settle();
    }
};

} // namespace

TEST_CASE("Without grids the round says what to do first and can take nothing")
{
    test::Village village;
    Sheet sheet{village};
    CHECK_FALSE(sheet.form().isVisible());
    CHECK(test::button(sheet.tab(), handIn) == nullptr);
    CHECK(test::button(sheet.tab(), QStringLiteral("打开设置")) != nullptr);
}

TEST_CASE("What is kept is saved as a draft and the sheet names what is missing")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.press(keep);
    test::settle();
    REQUIRE(sheet.rounds().size() == 1);
    CHECK(sheet.rounds().first().status == RoundStatus::Draft);
    CHECK(sheet.rounds().first().householdsVisited == 62);
    CHECK(sheet.form().text(QStringLiteral("screeners")) == QStringLiteral("唐国平"));
    CHECK(test::texts(*sheet.tab().findChild<ActionBar *>()).contains(QStringLiteral("还差")));
}

TEST_CASE("A field that cannot be read blocks keeping and says so beside itself")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    QTest::keyClicks(sheet.form().field(QStringLiteral("households_visited"))->editor(), QStringLiteral("viele"));
    sheet.press(keep);
    CHECK(test::hasError(sheet.form(), "households_visited"));
    CHECK(sheet.rounds().isEmpty());
}

TEST_CASE("A finding takes the zero tick away and the tick cannot be set beside it")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.press(keep);
    test::settle();
    sheet.zeroTick(RoundColumn::Hazard).click();
    test::settle();
    REQUIRE(sheet.rounds().first().zeroHazards);
    sheet.add(RoundColumn::Hazard, QStringLiteral("小卖部后门堆纸箱"));
    REQUIRE(sheet.findings().size() == 1);
    CHECK(sheet.findings().first().column == RoundColumn::Hazard);
    CHECK_FALSE(sheet.rounds().first().zeroHazards);
    CHECK_FALSE(sheet.zeroTick(RoundColumn::Hazard).isEnabled());
    CHECK(sheet.zeroTick(RoundColumn::Area).isEnabled());
    CHECK(test::texts(sheet.column(RoundColumn::Hazard)).contains(QStringLiteral("小卖部后门堆纸箱")));
}

TEST_CASE("A sheet with something missing is not handed in and nothing of it changes")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.press(handIn);
    test::settle();
    REQUIRE(sheet.rounds().size() == 1);
    CHECK(sheet.rounds().first().status == RoundStatus::Draft);
    CHECK(village.errors().size() == 1);
    CHECK_FALSE(sheet.readOnly());
}

TEST_CASE("Three zeros are handed in and the sheet is locked")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.press(keep);
    test::settle();
    for (RoundColumn column : roundColumns) {
        sheet.zeroTick(column).click();
        test::settle();
    }
    sheet.press(handIn);
    test::settle();
    REQUIRE(sheet.rounds().first().status == RoundStatus::Submitted);
    CHECK(sheet.readOnly());
    CHECK(test::button(sheet.tab(), keep) == nullptr);
    CHECK(test::button(sheet.tab(), handIn) == nullptr);
    CHECK_FALSE(sheet.zeroTick(RoundColumn::Dispute).isEnabled());
}

TEST_CASE("An entry becomes a dispute in one step and stays linked")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.add(RoundColumn::Dispute, QStringLiteral("麻将馆夜里吵闹"));
    sheet.press(QStringLiteral("转为纠纷"));
    test::settle();
    const QList<DisputeCase> cases = village.reader().list<DisputeCase>({});
    REQUIRE(cases.size() == 1);
    CHECK(test::button(sheet.tab(), QStringLiteral("转为纠纷")) == nullptr);
    CHECK(test::button(sheet.tab(), QStringLiteral("已转 %1").arg(cases.first().number)) != nullptr);
}

TEST_CASE("An entry becomes a hazard through its form")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.add(RoundColumn::Hazard, QStringLiteral("小卖部后门堆纸箱，堵住安全通道"));
    sheet.press(QStringLiteral("转为隐患"));
    StepDialog &dialog = test::openDialog(sheet.page);
    test::fillIn(dialog.fields(), "category", QStringLiteral("fire"));
    dialog.confirmButton()->click();
    test::settle();
    const QList<Hazard> hazards = village.reader().list<Hazard>({});
    REQUIRE(hazards.size() == 1);
    CHECK(hazards.first().category == HazardCategory::Fire);
    CHECK(test::button(sheet.tab(), QStringLiteral("已转 %1").arg(hazards.first().number)) != nullptr);
}

TEST_CASE("What was typed is kept as a draft when another month is chosen")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    test::write(sheet.form().editor(QStringLiteral("watched")), QStringLiteral("废砖厂"));
    CHECK(sheet.page.hasUnsavedInput());
    for (QAbstractButton *button : sheet.tab().findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == QStringLiteral("上一月")) {
            button->click();
        }
    }
    CHECK(sheet.tab().month() == QStringLiteral("2026-10"));
    REQUIRE(sheet.rounds().size() == 1);
    CHECK(sheet.rounds().first().watched == QStringLiteral("废砖厂"));
    CHECK_FALSE(sheet.page.hasUnsavedInput());
}

TEST_CASE("Ticks of the checklist are kept with the sheet and printed")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    test::press(sheet.column(RoundColumn::Hazard), QStringLiteral("用电用气"));
    sheet.press(keep);
    REQUIRE(sheet.rounds().size() == 1);
    CHECK(sheet.rounds().first().checked == QStringLiteral("用电用气"));
    RoundView view{village.context().workspace().store().connection()};
    const auto stored = view.sheet(Ref<ScreeningRound>(sheet.rounds().first().id), QDate(2026, 11, 23));
    QTextDocument paper;
    fillRoundSheet(paper, QStringLiteral("新场村"), QStringLiteral("2026-11"), stored->grid, stored);
    CHECK(paper.toPlainText().contains(QStringLiteral("☑ 用电用气")));
    CHECK(paper.toPlainText().contains(QStringLiteral("□ 水域")));
    CHECK(paper.toPlainText().contains(QStringLiteral("唐国平")));
    fillRoundSheet(paper, QStringLiteral("新场村"), QStringLiteral("2026-11"), stored->grid, std::nullopt);
    CHECK_FALSE(paper.toPlainText().contains(QStringLiteral("唐国平")));
}

TEST_CASE("An entry can be taken out again while the sheet is open")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.add(RoundColumn::Area, QStringLiteral("夜市口常有人打架"));
    REQUIRE(sheet.findings().size() == 1);
    sheet.press(QStringLiteral("去掉"), &sheet.column(RoundColumn::Area));
    test::settle();
    CHECK(sheet.findings().isEmpty());
}

TEST_CASE("A safety hazard without a responsible person holds the sheet back and the link leads to it")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.add(RoundColumn::Hazard, QStringLiteral("小卖部后门堆纸箱"));
    sheet.zeroTick(RoundColumn::Dispute).click();
    sheet.zeroTick(RoundColumn::Area).click();
    test::settle();
    CHECK(test::texts(sheet.column(RoundColumn::Hazard)).contains(QStringLiteral("还没有责任人")));
    sheet.tab().showFirstIssue();
    StepDialog &dialog = test::openDialog(sheet.page);
    test::fillIn(dialog.fields(), "responsible_person", QStringLiteral("李师傅"));
    dialog.confirmButton()->click();
    test::settle();
    sheet.press(handIn);
    CHECK(sheet.rounds().first().status == RoundStatus::Submitted);
}

TEST_CASE("At 150 percent the page still fits a screen of 768 lines")
{
    test::Village village;
    test::ScreeningShown shown{village};
    Theme::of(&shown.page).setTextScale(1.5);
    QCoreApplication::processEvents();
    CHECK(shown.page.minimumSizeHint().height() <= 600);
    Theme::of(&shown.page).setTextScale(1.0);
}
