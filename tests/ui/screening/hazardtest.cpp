#include "ui/screening/pageshown.h"

#include "core/hazards/hazardactions.h"
#include "core/records/recordnumbers.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/screening/hazardtab.h"

using namespace helin;

namespace {

struct Desk : test::ScreeningShown
{
    using ScreeningShown::ScreeningShown;

    HazardTab &tab() { return *page.findChild<HazardTab *>(); }
    QList<Hazard> hazards() { return village.reader().list<Hazard>({}); }
    FormDialog &newForm()
    {
        page.newEntry();
        FormDialog *dialog = test::openForm(page);
        REQUIRE(dialog != nullptr);
        return *dialog;
    }
};

void fill(FieldForm &form)
{
    form.setValue(QStringLiteral("title"), Value(QStringLiteral("三组沿沟电线下垂")));
    form.setValue(QStringLiteral("category"), Value(QStringLiteral("power_gas")));
    form.setValue(QStringLiteral("place"), Value(QStringLiteral("三组沿沟")));
    form.setValue(QStringLiteral("responsible_person"), Value(QStringLiteral("李师傅")));
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
    FormDialog &dialog = desk.newForm();
    fill(dialog.form());
    dialog.save();
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
    FormDialog &dialog = desk.newForm();
    fill(dialog.form());
    dialog.form().setValue(QStringLiteral("place"), {});
    dialog.save();
    CHECK(dialog.isVisible());
    CHECK(dialog.form().field(QStringLiteral("place"))->hasError());
    CHECK(desk.hazards().isEmpty());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("A rule of the use case stands beside the field it names")
{
    test::Village village;
    Desk desk{village};
    FormDialog &dialog = desk.newForm();
    fill(dialog.form());
    dialog.form().setValue(QStringLiteral("found_on"), Value(QStringLiteral("2026-12-24")));
    dialog.save();
    CHECK(dialog.form().field(QStringLiteral("found_on"))->hasError());
    CHECK(desk.hazards().isEmpty());
}

TEST_CASE("Notifying through its dialog sets the day and moves the hazard on")
{
    test::Village village;
    Desk desk{village};
    FormDialog &form = desk.newForm();
    fill(form.form());
    form.save();
    test::settle();
    test::press(desk.tab(), stepWords(HazardStep::Notify).english());
    FormDialog *dialog = test::openForm(desk.page);
    REQUIRE(dialog != nullptr);
    dialog->form().setValue(QStringLiteral("due_date"), Value(QStringLiteral("2026-11-30")));
    dialog->form().setValue(QStringLiteral("text"), Value(QStringLiteral("请在月底前抬高")));
    dialog->save();
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
    test::press(desk.tab(), stepWords(HazardStep::Reinspect).english());
    FormDialog *dialog = test::openForm(desk.page);
    REQUIRE(dialog != nullptr);
    dialog->form().setValue(QStringLiteral("reinspected_by"), Value(QStringLiteral("李师傅")));
    dialog->save();
    CHECK(dialog->isVisible());
    CHECK(dialog->form().field(QStringLiteral("reinspected_by"))->hasError());
    CHECK(village.reader().require(ref).status == HazardStatus::Rectified);
    dialog->form().setValue(QStringLiteral("reinspected_by"), Value(QStringLiteral("唐国平")));
    dialog->save();
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
    test::press(desk.tab(), QStringLiteral("Clear all"));
    CHECK(model.rowCount() == 2);
}
