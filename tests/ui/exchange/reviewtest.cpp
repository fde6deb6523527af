#include "tests/support/accessible.h"
#include "ui/exchange/office.h"

#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/exchange/reviewtab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/radiocard.h"
#include "ui/widgets/tabpanel.h"

#include <QComboBox>
#include <QDialog>

using namespace helin;

namespace {

/// A phone number that station and township changed without knowing of each other, on the desk of the station.
struct Desk : test::Office
{
    Desk()
    {
        resident = test::SmallTownship::addResident(*town.a, QStringLiteral("张明远"));
        town.carry(*town.a, *town.township);
        town.clock.advance(60'000);
        test::SmallTownship::setPhone(*town.a, resident, QStringLiteral("13800138001"));
        town.clock.advance(60'000);
        test::SmallTownship::setPhone(*town.township, resident, QStringLiteral("13800138002"));
        town.carry(*town.township, *town.a);
        show(town.a);
        constexpr int reviewIndex = 1;
        part<TabPanel>().setCurrentIndex(reviewIndex);
        REQUIRE(part<ReviewTab>().count() == 1);
    }

    Button &take()
    {
        for (Button *button : part<ReviewTab>().findChildren<Button *>()) {
            if (button->isVisible() && button->kind() == Button::Kind::Primary) {
                return *button;
            }
        }
        throw std::logic_error("no primary button");
    }
    QComboBox &reason() { return part<QComboBox>(); }
    QString phone() { return open().reader().require(resident).phone; }
    /// One more, whose number ends in 1 at the station and in 2 at the township.
    Ref<Resident> disagreeAbout(const QString &name)
    {
        const Ref<Resident> other = test::SmallTownship::addResident(open(), name);
        town.carry(open(), *town.township);
        town.clock.advance(60'000);
        test::SmallTownship::setPhone(open(), other, QStringLiteral("13800138011"));
        town.clock.advance(60'000);
        test::SmallTownship::setPhone(*town.township, other, QStringLiteral("13800138012"));
        town.carry(*town.township, open());
        part<ReviewTab>().reload();
        return other;
    }

    Ref<Resident> resident;
};

} // namespace

TEST_CASE("The keys 1 and 2 choose between the values and the button repeats the one that will win")
{
    Desk desk;
    auto &cards = desk.part<RadioCardRow>();
    CHECK(cards.currentIndex() == -1);
    CHECK_FALSE(desk.take().isEnabled());
    const QList<RadioCard *> shown = cards.findChildren<RadioCard *>();
    REQUIRE(shown.size() == 2);
    auto &list = desk.part<ListView>();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_2);
    CHECK(cards.currentIndex() == 1);
    CHECK(desk.take().text().contains(shown.at(1)->value()));
    QTest::keyClick(&list, Qt::Key_1);
    CHECK(cards.currentIndex() == 0);
    CHECK(desk.take().text().contains(shown.at(0)->value()));
}

TEST_CASE("Without a reason nothing is decided and the field says so")
{
    Desk desk;
    const QString before = desk.phone();
    desk.part<RadioCardRow>().setCurrentIndex(1);
    desk.take().click();
    CHECK(desk.part<LabelledField>().hasError());
    CHECK(desk.part<ReviewTab>().count() == 1);
    CHECK(desk.phone() == before);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("A decision with a reason settles the matter at this site and the desk is empty")
{
    Desk desk;
    auto &cards = desk.part<RadioCardRow>();
    const QString other = cards.findChildren<RadioCard *>().at(1)->value();
    REQUIRE_FALSE(desk.phone() == other);
    cards.setCurrentIndex(1);
    desk.reason().setEditText(QStringLiteral("电话核实过"));
    CHECK(desk.part<ReviewTab>().hasUnsavedInput());
    desk.take().click();
    CHECK(desk.part<ReviewTab>().count() == 0);
    CHECK(desk.phone() == other);
    CHECK_FALSE(desk.part<ReviewTab>().hasUnsavedInput());
}

TEST_CASE("The rest of the record stands for both sides, with what is to be checked too")
{
    Desk desk;
    TableView *table = nullptr;
    for (TableView *one : desk.part<ReviewTab>().findChildren<TableView *>()) {
        table = one;
    }
    REQUIRE(table != nullptr);
    const QAbstractItemModel &model = *table->model();
    constexpr int sides = 2;
    REQUIRE(model.columnCount() == sides + 2);
    REQUIRE(model.rowCount() > 0);
    bool named = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK(model.index(row, 1).data().toString() == model.index(row, 2).data().toString());
        CHECK(model.index(row, 3).data(DueMarkRole).toInt() == int(DueMark::Done));
        named = named || model.index(row, 1).data().toString() == QStringLiteral("张明远");
    }
    CHECK(named);
    const QStringList heads{model.headerData(1, Qt::Horizontal).toString(),
                            model.headerData(2, Qt::Horizontal).toString()};
    CHECK(heads.contains(QStringLiteral("石桥镇平安办")));
}

TEST_CASE("Another value needs a reason and wins over both and is remembered")
{
    Desk desk;
    auto *dialog = qobject_cast<StepDialog *>(desk.part<ReviewTab>().writeAnother());
    REQUIRE(dialog != nullptr);
    dialog->fields().setText(QStringLiteral("phone"), QStringLiteral("13800138009"));
    dialog->confirmButton()->click();
    CHECK(desk.part<ReviewTab>().count() == 1);
    CHECK(dialog->fields().wrongFields() == QStringList{QStringLiteral("reason")});
    dialog->fields().setText(QStringLiteral("reason"), QStringLiteral("本人来站更正"));
    dialog->confirmButton()->click();
    CHECK(desk.part<ReviewTab>().count() == 0);
    CHECK(desk.phone() == QStringLiteral("13800138009"));
    QDialog *past = desk.part<ReviewTab>().openDecisions();
    const QAbstractItemModel &model = *past->findChild<TableView *>()->model();
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, 3).data().toString() == QStringLiteral("本人来站更正"));
    past->close();
}

TEST_CASE("A decision can be taken back: the value of before is shown again")
{
    Desk desk;
    const QString before = desk.phone();
    desk.part<RadioCardRow>().setCurrentIndex(1);
    desk.reason().setEditText(QStringLiteral("电话核实过"));
    desk.take().click();
    REQUIRE_FALSE(desk.phone() == before);
    desk.context().undoLast();
    CHECK(desk.phone() == before);
}

TEST_CASE("The printed list of what is to be checked names both values")
{
    Desk desk;
    const ListSheet sheet = desk.part<ReviewTab>().sheet();
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows.at(0).contains(desk.phone()));
    CHECK(sheet.rows.at(0).size() == sheet.columns.size());
}

TEST_CASE("What one site wrote is taken for all that are alike, after a question that names them")
{
    Desk desk;
    const Ref<Resident> another = desk.disagreeAbout(QStringLiteral("李秀兰"));
    auto &tab = desk.part<ReviewTab>();
    REQUIRE(tab.count() == 2);
    CHECK(tab.decideAlike() == nullptr); // nothing is chosen yet
    auto &cards = desk.part<RadioCardRow>();
    cards.setCurrentIndex(1); // the value that is not shown now
    const QString before = desk.phone();
    const QString beforeOfAnother = desk.open().reader().require(another).phone;
    auto *dialog = qobject_cast<StepDialog *>(tab.decideAlike());
    REQUIRE(dialog != nullptr);
    const QString words = test::visibleTexts(*dialog).join(QLatin1Char('\n'));
    CHECK(words.contains(QStringLiteral("张明远")));
    CHECK(words.contains(QStringLiteral("李秀兰")));
    dialog->confirmButton()->click();
    CHECK(dialog->isVisible()); // without a reason nothing is decided
    CHECK(tab.count() == 2);
    dialog->fields().setText(QStringLiteral("reason"), QStringLiteral("电话核实"));
    dialog->confirmButton()->click();
    test::settle();
    CHECK(tab.count() == 0);
    CHECK(desk.phone() != before);
    CHECK(desk.open().reader().require(another).phone != beforeOfAnother);
    // One step takes all of it back.
    desk.context().undoLast();
    CHECK(desk.phone() == before);
    CHECK(desk.open().reader().require(another).phone == beforeOfAnother);
}
