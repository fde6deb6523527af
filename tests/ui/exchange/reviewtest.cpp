#include "ui/exchange/office.h"

#include "ui/delegates/tableview.h"
#include "ui/pages/exchange/reviewtab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/radiocard.h"
#include "ui/widgets/tabpanel.h"

#include <QComboBox>

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
