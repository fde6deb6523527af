#include "village.h"

#include "ui/delegates/tableview.h"
#include "ui/pages/listtable.h"
#include "ui/printing/listsheet.h"
#include "ui/widgets/completerpopup.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/searchfield.h"

#include <QMenu>
#include <QTimer>

using namespace helin;
using namespace helin::test;

namespace {

QString shownIn(QWidget &widget)
{
    return visibleTexts(widget).join(QLatin1Char('\n'));
}

/// The one that is on screen; each list has one of its own.
EmptyState *emptyState(QWidget &page)
{
    const QList<EmptyState *> all = page.findChildren<EmptyState *>();
    const auto shown = std::find_if(all.begin(), all.end(), [](const EmptyState *one) { return one->isVisible(); });
    return shown == all.end() ? nullptr : *shown;
}

} // namespace

TEST_CASE("An empty store says so and begins with one button")
{
    VillageOnScreen village{false};
    EmptyState *empty = emptyState(village.page());
    REQUIRE(empty != nullptr);
    Q_EMIT empty->activated();
    REQUIRE(village.page().form() != nullptr);
    village.fields().setText(QStringLiteral("name"), QStringLiteral("张伟"));
    village.save();
    CHECK(village.page().form() == nullptr);
    CHECK(emptyState(village.page()) != empty);
    CHECK(village.page().list().isVisible()); // who belongs to no household stands in the list
}

TEST_CASE("Typing zw finds 张伟 and Enter leads to him")
{
    VillageOnScreen village;
    REQUIRE(village.page().find());
    SearchField *search = village.page().browser().filterBar().search();
    CHECK(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("zw"));
    auto *popup = village.page().findChild<CompleterPopup *>();
    REQUIRE(popup != nullptr);
    REQUIRE(waitFor([popup] { return popup->isVisible(); }));
    CHECK(popup->width() >= search->width());
    QTest::keyClick(search, Qt::Key_Return);
    CHECK_FALSE(popup->isVisible());
    CHECK(village.person().person() == village.zhang);
}

TEST_CASE("Looking for somebody by an ID number is noted once, without the number")
{
    VillageOnScreen village;
    village.page().find();
    SearchField *search = village.page().browser().filterBar().search();
    auto *popup = village.page().findChild<CompleterPopup *>();
    const QString number = VillageOnScreen::number({1978, 5, 14}, 101);
    AuditLog &audit = village.ui().writes().audit();
    const auto noted = [&] {
        return audit.list({.kinds = {ActKind::Search}}, -1);
    };
    const auto lookFor = [&](const QString &text) {
        search->setText(text);
        REQUIRE(waitFor([&] { return popup->isVisible() == !text.isEmpty(); }));
        settle(250); // longer than the pause of the field
    };
    lookFor(QStringLiteral("zw"));
    CHECK(noted().isEmpty());
    lookFor(number.right(6));
    REQUIRE(noted().size() == 1);
    CHECK(noted().first().detail.isEmpty());
    lookFor(number.right(6) + QStringLiteral("1")); // typing on
    lookFor(number.right(6));
    CHECK(noted().size() == 1);
    lookFor({});
    lookFor(number);
    CHECK(noted().size() == 2);
}

TEST_CASE("What is not found can be registered from the last line of the list")
{
    VillageOnScreen village;
    village.page().find();
    SearchField *search = village.page().browser().filterBar().search();
    search->setText(QStringLiteral("赵云"));
    auto *popup = village.page().findChild<CompleterPopup *>();
    REQUIRE(waitFor([popup] { return popup->isVisible(); }));
    CHECK(popup->entryCount() == 0);
    Q_EMIT popup->actionChosen();
    REQUIRE(village.page().form() != nullptr);
    CHECK(village.fields().text(QStringLiteral("name")) == QStringLiteral("赵云"));
}

TEST_CASE("Numbers are masked, one click shows them for a minute and is noted in the log")
{
    VillageOnScreen village;
    village.page().open(RecordLink::to(village.zhang));
    const QString full = VillageOnScreen::number({1978, 5, 14}, 101);
    const QString phone = QStringLiteral("19900000126");
    CHECK_FALSE(shownIn(village.page()).contains(full));
    CHECK_FALSE(shownIn(village.page()).contains(phone));
    const qint64 before = village.ui().writes().audit().count();
    village.person().toggleReveal();
    CHECK(village.person().isRevealed());
    CHECK(shownIn(village.page()).contains(full));
    CHECK(shownIn(village.page()).contains(phone));
    CHECK(village.ui().writes().audit().count() == before + 1);

    auto *mask = village.person().findChild<QTimer *>(QStringLiteral("mask"));
    REQUIRE(mask != nullptr);
    CHECK(mask->interval() == RevealButton::seconds * 1000);
    mask->start(1);
    REQUIRE(waitFor([&] { return !village.person().isRevealed(); }));
    CHECK_FALSE(shownIn(village.page()).contains(full));
    // Another person is masked from the start.
    village.person().toggleReveal();
    village.page().open(RecordLink::to(village.wife));
    CHECK_FALSE(village.person().isRevealed());
    CHECK_FALSE(shownIn(village.page()).contains(full));
    // Out of sight, behind another page or a locked window, it is masked.
    village.person().toggleReveal();
    REQUIRE(village.person().isRevealed());
    village.page().hide();
    CHECK_FALSE(village.person().isRevealed());
    village.page().show();
    CHECK_FALSE(shownIn(village.page()).contains(full));
}

TEST_CASE("One item is mended in place, and a wrong value stays beside its field")
{
    VillageOnScreen village;
    village.page().open(RecordLink::to(village.zhang));
    village.person().editField(QStringLiteral("phone"));
    auto *line = village.person().findChild<QLineEdit *>(QStringLiteral("phone"));
    REQUIRE(line != nullptr);
    CHECK(line->hasFocus());
    line->setText(QStringLiteral("12")); // three digits are a service number
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(village.reader().require(village.zhang).phone == QStringLiteral("19900000126"));
    CHECK(village.person().hasUnsavedInput());
    line->setText(QStringLiteral("19900000777"));
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    CHECK(village.reader().require(village.zhang).phone == QStringLiteral("19900000777"));
    CHECK_FALSE(village.page().hasUnsavedInput());
}

TEST_CASE("End states ask for their day and place, grey the member, and can be taken back")
{
    VillageOnScreen village;
    village.page().open(RecordLink::to(village.wife));
    StepDialog *dialog = village.page().desk().ask(PersonStep::MoveOut, village.reader().require(village.wife));
    settle();
    CHECK(dialog->fields().date(QStringLiteral("status_on")) == QDate(2026, 11, 23));
    dialog->confirmButton()->click();
    CHECK(dialog->fields().wrongFields() == QStringList{QStringLiteral("status_note")});
    CHECK(dialog->fields().editor(QStringLiteral("status_note"))->hasFocus());
    dialog->fields().setText(QStringLiteral("status_note"), QStringLiteral("成都"));
    dialog->fields().editor<DateField>(QStringLiteral("status_on"))->setDate(QDate(2027, 1, 1));
    dialog->confirmButton()->click();
    CHECK(dialog->fields().wrongFields() == QStringList{QStringLiteral("status_on")}); // not in the future
    dialog->fields().editor<DateField>(QStringLiteral("status_on"))->setDate(QDate(2026, 11, 1));
    dialog->confirmButton()->click();
    settle();
    CHECK(village.reader().require(village.wife).status == ResidentStatus::MovedOut);
    QAbstractItemModel *members = village.page().browser().panel().members().model();
    REQUIRE(members->rowCount() == 2);
    CHECK(members->index(1, 0).data(InkRole).toInt() == int(Ink::Disabled));
    CHECK(members->index(1, members->columnCount() - 1).data().toString().contains(QStringLiteral("2026-11-01")));

    CHECK(PeopleDesk::stepsOf(village.reader().require(village.wife)) == QList{PersonStep::Reopen});
    dialog = village.page().desk().ask(PersonStep::Reopen, village.reader().require(village.wife));
    dialog->fields().setText(QStringLiteral("status_note"), QStringLiteral("登记错了"));
    dialog->confirmButton()->click();
    CHECK(village.reader().require(village.wife).status == ResidentStatus::Present);
}

TEST_CASE("Every step with a person does what its name says")
{
    VillageOnScreen village;
    const auto take = [&](PersonStep step, const QString &note) {
        StepDialog *dialog = village.page().desk().ask(step, village.reader().require(village.wife));
        if (dialog->fields().has(QStringLiteral("status_note"))) {
            dialog->fields().setText(QStringLiteral("status_note"), note);
        }
        dialog->confirmButton()->click();
        settle();
        return village.reader().require(village.wife).status;
    };
    CHECK(take(PersonStep::GoAway, QStringLiteral("广东")) == ResidentStatus::Away);
    CHECK(take(PersonStep::ComeBack, {}) == ResidentStatus::Present);
    CHECK(take(PersonStep::MarryOut, QStringLiteral("达川")) == ResidentStatus::MarriedOut);
    CHECK(take(PersonStep::Reopen, QStringLiteral("弄错了")) == ResidentStatus::Present);
    CHECK(take(PersonStep::Death, {}) == ResidentStatus::Deceased);
    CHECK(village.ui().errors().isEmpty());
}

TEST_CASE("Letting, filing and fire check are noted on the dwelling")
{
    VillageOnScreen village;
    const auto house = [&] {
        return village.reader().require(village.house);
    };
    StepDialog *dialog = village.page().desk().ask(HomeStep::Let, house());
    dialog->confirmButton()->click();
    CHECK(dialog->fields().wrongFields() == QStringList{QStringLiteral("rental_note")});
    dialog->fields().setText(QStringLiteral("rental_note"), QStringLiteral("底楼2间，租给刘洪"));
    dialog->confirmButton()->click();
    CHECK(house().rental == RentalState::LetUnfiled);
    dialog = village.page().desk().ask(HomeStep::FileRental, house());
    dialog->confirmButton()->click();
    CHECK(house().rental == RentalState::LetFiled);
    CHECK(house().filedOn == QDate(2026, 11, 23));
    dialog = village.page().desk().ask(HomeStep::FireCheck, house());
    dialog->confirmButton()->click();
    CHECK(house().nextFireCheck == QDate(2027, 2, 23));
    dialog = village.page().desk().ask(HomeStep::EndLetting, house());
    dialog->confirmButton()->click();
    CHECK(house().rental == RentalState::NotLet);
}

TEST_CASE("A household gets another head and moves as a whole")
{
    VillageOnScreen village;
    const auto family = village.reader().require(village.family);
    StepDialog *dialog = village.page().desk().ask(HomeStep::ChangeHead, family);
    dialog->fields().setText(QStringLiteral("head"), village.wife.id.toString());
    dialog->confirmButton()->click();
    CHECK(dialog->fields().wrongFields() == QStringList{QStringLiteral("relation")});
    dialog->fields().setText(QStringLiteral("relation"), codeOf(Relation::Spouse));
    dialog->confirmButton()->click();
    CHECK(village.reader().require(village.wife).relation == Relation::Head);
    CHECK(village.reader().require(village.zhang).relation == Relation::Spouse);
}

TEST_CASE("The list holds everybody, also those who have left, and narrows by filters and text")
{
    VillageOnScreen village;
    Residents residents{village.ui().writes()};
    residents.recordDeath(village.wife, QDate(2026, 10, 1)).orThrow();
    village.page().showList(true);
    village.page().reload();
    QAbstractItemModel *model = village.page().list().table().model();
    CHECK(model->rowCount() == 2);
    village.page().open(RecordLink::to<Resident>(
        Query().where(QStringLiteral("status"), Value(codeOf(ResidentStatus::Deceased))), QStringLiteral("已注销")));
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, 0).data().toString() == QStringLiteral("李秀兰"));
    CHECK(model->index(0, 0).data(InkRole).toInt() == int(Ink::Disabled));
}

TEST_CASE("The register is printed house by house, the head first, numbers masked, nobody who has left")
{
    VillageOnScreen village;
    ListSheet sheet = village.page().browser().sheet();
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows.at(0).contains(QStringLiteral("张伟")));
    CHECK(sheet.rows.at(1).contains(QStringLiteral("李秀兰")));
    CHECK(sheet.rows.at(0).size() == sheet.columns.size());
    const QString all = sheet.rows.at(0).join(QLatin1Char(' '));
    CHECK_FALSE(all.contains(VillageOnScreen::number({1978, 5, 14}, 101)));
    CHECK_FALSE(all.contains(QStringLiteral("19900000126")));
    CHECK(all.contains(QStringLiteral("199****0126")));
    Residents residents{village.ui().writes()};
    residents.recordDeath(village.wife, QDate(2026, 10, 1)).orThrow();
    CHECK(village.page().browser().sheet().rows.size() == 1);
}

TEST_CASE("A long name of a minority stands whole in the table of members")
{
    VillageOnScreen village;
    Resident resident = village.reader().require(village.wife);
    resident.name = QStringLiteral("阿卜杜热依木·麦麦提敏");
    Residents residents{village.ui().writes()};
    residents.edit(resident).orThrow();
    village.page().reload();
    village.page().open(RecordLink::to(village.wife));
    settle();
    const TableView &members = village.page().browser().panel().members();
    CHECK(members.columnWidth(0) >= members.fontMetrics().horizontalAdvance(resident.name));
}

TEST_CASE("The menu of a person offers what the buttons of the head do")
{
    VillageOnScreen village;
    village.page().open(RecordLink::to(village.zhang));
    QMenu menu;
    village.person().fillMenu(menu);
    REQUIRE(menu.actions().size() == 5); // numbers, mend, leaving, more, who opened it
    menu.actions().at(0)->trigger();
    CHECK(village.person().isRevealed());
    QMenu house;
    village.page().browser().panel().fillMenu(house);
    REQUIRE_FALSE(house.isEmpty());
    house.actions().at(0)->trigger();
    CHECK(village.page().form() != nullptr);
}

TEST_CASE("Every state of the page has names for screen readers and no English, light and dark")
{
    VillageOnScreen village;
    const auto problems = [](QWidget &seen) {
        return (namelessWidgets(seen) + englishTexts(seen, {QStringLiteral("zhangwei"), QStringLiteral("lixiulan")}))
            .join(QLatin1Char('\n'));
    };
    for (const TourStop &stop : village.page().tourStops()) {
        INFO(stop.name.toStdString());
        QWidget *over = stop.show();
        settle(300);
        const QString found = problems(over != nullptr ? *over : static_cast<QWidget &>(village.page()));
        INFO(found.toStdString());
        CHECK(found.isEmpty());
        if (stop.leave) {
            stop.leave();
        }
        settle();
    }
    CHECK(village.ui().errors().isEmpty());
}

TEST_CASE("A person who lies over the list in a narrow window is closed by the cross, and beside it there is none")
{
    VillageOnScreen village;
    PeoplePage page{village.ui().context()}; // narrow from its first show on, as at 150 %
    PeopleList &list = page.list();
    const auto cross = [&list]() -> IconButton * {
        for (IconButton *button : list.panel().findChildren<IconButton *>()) {
            if (button->accessibleName() == QStringLiteral("关闭") && button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    };
    const auto show = [&](int width) {
        page.resize(width, 700);
        page.QWidget::show();
        page.showList(true);
        settle();
        list.open(RecordLink::to(village.zhang));
        settle();
    };
    show(760);
    REQUIRE(list.panel().isVisible());
    REQUIRE(cross() != nullptr);
    QTest::mouseClick(cross(), Qt::LeftButton);
    CHECK_FALSE(list.panel().isVisible());
    show(1166);
    CHECK(list.panel().isVisible());
    CHECK(cross() == nullptr);
}
