#include "ui/disputes/village.h"
#include "ui/kit/shown.h"
#include "ui/screening/pageshown.h"

#include "core/screening/roundview.h"
#include "ui/pages/screening/findingcolumn.h"
#include "ui/pages/screening/roundtab.h"
#include "ui/widgets/actionbar.h"

#include <QCheckBox>

using namespace helin;

namespace {

/// The sheet of one grid on its page.
struct Sheet : test::ScreeningShown
{
    using ScreeningShown::ScreeningShown;

    FieldForm &form() { return *tab().findChild<FieldForm *>(); }
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

    void fillIn()
    {
        form().setValue(QStringLiteral("screeners"), Value(QStringLiteral("唐国平")));
        form().setValue(QStringLiteral("screened_on"), Value(QStringLiteral("2026-11-22")));
        form().setValue(QStringLiteral("groups_walked"), Value(QStringLiteral("一组")));
        form().setValue(QStringLiteral("households_visited"), Value(qint64{62}));
    }
    QList<ScreeningRound> rounds() { return village.reader().list<ScreeningRound>({}); }
    QList<RoundFinding> findings() { return village.reader().list<RoundFinding>({}); }
    void press(const QString &text, QWidget *within = nullptr)
    {
        test::press(within != nullptr ? *within : tab(), text);
    }
    void add(RoundColumn wanted, const QString &text)
    {
        press(QStringLiteral("+ Add an entry"), &column(wanted));
        FormDialog *dialog = test::openForm(page);
        REQUIRE(dialog != nullptr);
        dialog->form().setValue(QStringLiteral("text"), Value(text));
        dialog->form().setValue(QStringLiteral("place"), Value(QStringLiteral("新街 14 号")));
        dialog->save();
        test::settle();
    }
};

} // namespace

TEST_CASE("Without grids the round says what to do first and can take nothing")
{
    test::Village village;
    Sheet sheet{village};
    CHECK(sheet.tab().findChild<FieldForm *>() == nullptr);
    CHECK(test::button(sheet.tab(), QStringLiteral("Hand in")) != nullptr);
    CHECK_FALSE(test::button(sheet.tab(), QStringLiteral("Hand in"))->isEnabled());
}

TEST_CASE("What is kept is saved as a draft and the sheet names what is missing")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.press(QStringLiteral("Keep"));
    test::settle();
    REQUIRE(sheet.rounds().size() == 1);
    CHECK(sheet.rounds().first().status == RoundStatus::Draft);
    CHECK(sheet.rounds().first().householdsVisited == 62);
    CHECK(sheet.form().text(QStringLiteral("screeners")) == QStringLiteral("唐国平"));
    CHECK(test::texts(*sheet.tab().findChild<ActionBar *>()).contains(QStringLiteral("missing")));
}

TEST_CASE("A field that cannot be read blocks keeping and says so beside itself")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    QTest::keyClicks(sheet.form().field(QStringLiteral("households_visited"))->editor(), QStringLiteral("viele"));
    sheet.press(QStringLiteral("Keep"));
    CHECK(sheet.form().field(QStringLiteral("households_visited"))->hasError());
    CHECK(sheet.rounds().isEmpty());
}

TEST_CASE("A finding takes the zero tick away and the tick cannot be set beside it")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.press(QStringLiteral("Keep"));
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
    sheet.press(QStringLiteral("Hand in"));
    test::settle();
    REQUIRE(sheet.rounds().size() == 1);
    CHECK(sheet.rounds().first().status == RoundStatus::Draft);
    CHECK(sheet.errors.size() == 1);
    CHECK(sheet.form().isEnabled());
}

TEST_CASE("Three zeros are handed in and the sheet is locked")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.press(QStringLiteral("Keep"));
    test::settle();
    for (RoundColumn column : roundColumns) {
        sheet.zeroTick(column).click();
        test::settle();
    }
    sheet.press(QStringLiteral("Hand in"));
    test::settle();
    REQUIRE(sheet.rounds().first().status == RoundStatus::Submitted);
    CHECK_FALSE(sheet.form().isEnabled());
    CHECK(test::button(sheet.tab(), QStringLiteral("Keep")) == nullptr);
    CHECK(test::button(sheet.tab(), QStringLiteral("Hand in")) == nullptr);
    CHECK_FALSE(sheet.zeroTick(RoundColumn::Dispute).isEnabled());
}

TEST_CASE("An entry becomes a dispute in one step and stays linked")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.add(RoundColumn::Dispute, QStringLiteral("麻将馆夜里吵闹"));
    sheet.press(QStringLiteral("Make it a dispute"));
    test::settle();
    const QList<DisputeCase> cases = village.reader().list<DisputeCase>({});
    REQUIRE(cases.size() == 1);
    CHECK(test::button(sheet.tab(), QStringLiteral("Make it a dispute")) == nullptr);
    CHECK(test::button(sheet.tab(), QStringLiteral("Now %1").arg(cases.first().number)) != nullptr);
}

TEST_CASE("An entry becomes a hazard through its form")
{
    test::Village village;
    village.addGroups();
    Sheet sheet{village};
    sheet.fillIn();
    sheet.add(RoundColumn::Hazard, QStringLiteral("小卖部后门堆纸箱，堵住安全通道"));
    sheet.press(QStringLiteral("Make it a hazard"));
    FormDialog *dialog = test::openForm(sheet.page);
    REQUIRE(dialog != nullptr);
    dialog->form().setValue(QStringLiteral("category"), Value(QStringLiteral("fire")));
    dialog->save();
    test::settle();
    const QList<Hazard> hazards = village.reader().list<Hazard>({});
    REQUIRE(hazards.size() == 1);
    CHECK(hazards.first().category == HazardCategory::Fire);
    CHECK(test::button(sheet.tab(), QStringLiteral("Now %1").arg(hazards.first().number)) != nullptr);
}
