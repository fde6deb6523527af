#include "ui/screening/pageshown.h"

#include "core/hazards/hazardactions.h"
#include "core/records/recordnumbers.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/screening/hazardtab.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>

using namespace helin;

namespace {

struct Desk : test::ScreeningShown
{
    using ScreeningShown::ScreeningShown;

    HazardTab &tab() { return *page.findChild<HazardTab *>(); }
    QList<Hazard> hazards() { return village.reader().list<Hazard>({}); }
    FormView &newForm()
    {
        page.newEntry();
        REQUIRE(page.form() != nullptr);
        return *page.form();
    }
};

void fill(FieldSet &form)
{
    test::fillIn(form, "title", QStringLiteral("三组沿沟电线下垂"));
    test::fillIn(form, "category", QStringLiteral("power_gas"));
    test::fillIn(form, "place", QStringLiteral("三组沿沟"));
    test::fillIn(form, "responsible_person", QStringLiteral("李师傅"));
}

Ref<Hazard> rectified(test::Village &village)
{
    Hazards actions{village.context().workspace().writes()};
    Hazard hazard;
    hazard.title = QStringLiteral("三组沿沟电线下垂");
    hazard.category = HazardCategory::PowerGas;
    hazard.place = QStringLiteral("三组沿沟");
    hazard.foundOn = QDate(2026, 11, 2);
    hazard.foundBy = QStringLiteral("罗小兰");
    hazard.responsiblePerson = QStringLiteral("李师傅");
    const Ref<Hazard> ref = actions.register_(hazard).orThrow().first<Hazard>();
    (void)actions.notify(ref, QDate(2026, 11, 22), QStringLiteral("已送达告知书"), {QDate(2026, 11, 3), {}}).orThrow();
    (void)actions.recordWork(ref, QStringLiteral("重新架线"), {QDate(2026, 11, 20), QStringLiteral("李师傅")})
        .orThrow();
    return ref;
}

} // namespace

TEST_CASE("The form registers a hazard and shows it in the list")
{
    test::Village village;
    village.addGroups();
    Desk desk{village};
    FormView &form = desk.newForm();
    fill(form.fields());
    CHECK(form.save());
    test::settle();
    REQUIRE(desk.hazards().size() == 1);
    CHECK(desk.hazards().first().foundOn == QDate(2026, 11, 23));
    CHECK(desk.tab().findChild<TableView *>()->model()->rowCount() == 1);
    CHECK(test::texts(desk.tab()).contains(desk.hazards().first().number));
    CHECK(desk.tab().openCount() == 1);
}

TEST_CASE("A hazard without a place is not saved and the field says so")
{
    test::Village village;
    Desk desk{village};
    FormView &form = desk.newForm();
    fill(form.fields());
    test::fillIn(form.fields(), "place", {});
    CHECK_FALSE(form.save());
    CHECK(form.isVisible());
    CHECK(test::hasError(form.fields(), "place"));
    CHECK(desk.hazards().isEmpty());
    CHECK(village.errors().isEmpty());
}

TEST_CASE("A rule of the use case stands beside the field it names")
{
    test::Village village;
    Desk desk{village};
    FormView &form = desk.newForm();
    fill(form.fields());
    test::fillIn(form.fields(), "found_on", QStringLiteral("2026-12-24"));
    CHECK_FALSE(form.save());
    CHECK(test::hasError(form.fields(), "found_on"));
    CHECK(desk.hazards().isEmpty());
}

TEST_CASE("Notifying through its dialog sets the day and moves the hazard on")
{
    test::Village village;
    Desk desk{village};
    FormView &form = desk.newForm();
    fill(form.fields());
    CHECK(form.save());
    test::settle();
    test::press(desk.tab(), stepWords(HazardStep::Notify).translated());
    StepDialog &dialog = test::openDialog(desk.page);
    test::fillIn(dialog.fields(), "due_date", QStringLiteral("2026-11-30"));
    test::fillIn(dialog.fields(), "text", QStringLiteral("请在月底前抬高"));
    dialog.confirmButton()->click();
    test::settle();
    CHECK(desk.hazards().first().status == HazardStatus::Notified);
    CHECK(desk.hazards().first().dueDate == QDate(2026, 11, 30));
    CHECK(test::texts(desk.tab()).contains(QStringLiteral("2026-11-30")));
}

TEST_CASE("Whoever put it right cannot look at it again, in words beside the name, and nothing changes")
{
    test::Village village;
    const Ref<Hazard> ref = rectified(village);
    Desk desk{village};
    desk.page.open(RecordLink::to(ref));
    test::settle();
    test::press(desk.tab(), stepWords(HazardStep::Reinspect).translated());
    StepDialog &dialog = test::openDialog(desk.page);
    test::fillIn(dialog.fields(), "reinspected_by", QStringLiteral("李师傅"));
    dialog.confirmButton()->click();
    CHECK(dialog.isVisible());
    CHECK(test::hasError(dialog.fields(), "reinspected_by"));
    CHECK(village.reader().require(ref).status == HazardStatus::Rectified);
    test::fillIn(dialog.fields(), "reinspected_by", QStringLiteral("唐国平"));
    dialog.confirmButton()->click();
    test::settle();
    CHECK(village.reader().require(ref).status == HazardStatus::Closed);
}

TEST_CASE("The most pressing hazard stands first and the closed ones last")
{
    test::Village village;
    const Ref<Hazard> closed = rectified(village);
    Hazards actions{village.context().workspace().writes()};
    (void)actions.pass(closed, QStringLiteral("线高5米"), {QDate(2026, 11, 21), QStringLiteral("唐国平")}).orThrow();
    const Ref<Hazard> open = rectified(village);
    Desk desk{village};
    desk.page.open(RecordLink::to(open));
    const QAbstractItemModel &model = *desk.tab().findChild<TableView *>()->model();
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, 1).data().toString() == village.reader().require(open).number);
}

TEST_CASE("A number leads to the hazards behind it and clearing brings the others back")
{
    test::Village village;
    rectified(village);
    const Ref<Hazard> second = rectified(village);
    Desk desk{village};
    Query query;
    query.where(QStringLiteral("number"), Value(village.reader().require(second).number));
    desk.page.open(RecordLink::to<Hazard>(query, QStringLiteral("一件")));
    const QAbstractItemModel &model = *desk.tab().findChild<TableView *>()->model();
    CHECK(model.rowCount() == 1);
    desk.tab().findChild<FilterBar *>()->clearFilters();
    CHECK(model.rowCount() == 2);
}

TEST_CASE("What only a major hazard needs is asked when the level says so")
{
    test::Village village;
    Desk desk{village};
    FieldSet &fields = desk.newForm().fields();
    CHECK_FALSE(fields.field(QStringLiteral("measures"))->isVisible());
    auto *level = fields.editor<QComboBox>(QStringLiteral("level"));
    level->setCurrentIndex(level->findData(codeOf(HazardLevel::Major)));
    CHECK(fields.field(QStringLiteral("measures"))->isVisible());
    CHECK(fields.field(QStringLiteral("emergency_plan"))->isVisible());
}

TEST_CASE("Ctrl+S saves the form of a hazard and Enter only goes on to the next field")
{
    test::Village village;
    Desk desk{village};
    FormView &form = desk.newForm();
    fill(form.fields());
    QWidget *title = form.fields().editor(QStringLiteral("title"));
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Return);
    CHECK_FALSE(title->hasFocus());
    CHECK(desk.hazards().isEmpty());
    QTest::keyClick(&form, Qt::Key_S, Qt::ControlModifier);
    CHECK(test::waitFor([&] { return desk.page.form() == nullptr; }));
    CHECK(desk.hazards().size() == 1);
}

TEST_CASE("A search without hits says so and its button brings all hazards back")
{
    test::Village village;
    rectified(village);
    Desk desk{village};
    desk.page.find();
    desk.tab().searchFor(QStringLiteral("没有这个词"));
    auto *empty = desk.tab().findChild<EmptyState *>();
    REQUIRE(empty->isVisible());
    Q_EMIT empty->activated();
    CHECK_FALSE(empty->isVisible());
    CHECK(desk.tab().findChild<TableView *>()->model()->rowCount() == 1);
}
