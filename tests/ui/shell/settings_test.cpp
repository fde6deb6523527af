#include "ui/pages/settings/settingspage.h"

#include "tests/support/uifixture.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/settings/limitstab.h"
#include "ui/pages/settings/placestab.h"
#include "ui/pages/settings/recorddialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/tabpanel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>

using namespace helin;

namespace {

/// Joins the page to the context as the main window does.
void follow(AppContext &context, SettingsPage &page)
{
    QObject::connect(&context, &AppContext::changed, &page, &Page::refresh);
    QObject::connect(&context, &AppContext::reloaded, &page, &Page::reload);
}

} // namespace

TEST_CASE("Groups are added, changed and removed on the settings page")
{
    test::UiContext ui;
    SettingsPage page{ui.context()};
    follow(ui.context(), page);
    PlacesTab &groups = page.groups();
    RecordDialog *dialog = groups.add();
    dialog->field(QStringLiteral("number"))->setText(QStringLiteral("3"));
    dialog->field(QStringLiteral("name"))->setText(QStringLiteral("三组"));
    dialog->save();
    test::settle();
    REQUIRE(groups.table().model()->rowCount() == 1);

    groups.table().selectRow(0);
    dialog = groups.edit();
    REQUIRE(dialog != nullptr);
    CHECK_FALSE(dialog->hasUnsavedInput());
    dialog->field(QStringLiteral("leader"))->setText(QStringLiteral("邓志强"));
    dialog->save();
    test::settle();
    CHECK(ui.reader().list<Group>().first().leader == QStringLiteral("邓志强"));
    CHECK(groups.table().selectionModel()->selectedRows().size() == 1);

    QTimer::singleShot(0, &page, [] {
        auto *question = qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget());
        if (question != nullptr) {
            question->confirmButton()->click();
        }
    });
    groups.remove();
    CHECK(groups.table().model()->rowCount() == 0);
    ui.context().undoLast();
    CHECK(groups.table().model()->rowCount() == 1);
    CHECK(ui.errors().isEmpty());
}

TEST_CASE("A wrong entry is said beside its field and nothing is saved")
{
    test::UiContext ui;
    SettingsPage page{ui.context()};
    follow(ui.context(), page);
    RecordDialog *dialog = page.groups().add();
    dialog->field(QStringLiteral("number"))->setText(QStringLiteral("three"));
    dialog->field(QStringLiteral("name"))->setText(QStringLiteral("三组"));
    dialog->save();
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->field(QStringLiteral("number"))->accessibleDescription().isEmpty());
    CHECK(ui.reader().count<Group>() == 0);
    dialog->accept();
}

TEST_CASE("Grids are listed and a second one of the same name is refused beside the field")
{
    test::UiContext ui;
    SettingsPage page{ui.context()};
    follow(ui.context(), page);
    for (int i = 0; i < 2; ++i) {
        RecordDialog *dialog = page.grids().add();
        dialog->field(QStringLiteral("name"))->setText(QStringLiteral("第一网格"));
        dialog->save();
        if (i == 1) {
            CHECK(dialog->isVisible());
            dialog->accept();
        }
        test::settle();
    }
    CHECK(ui.reader().count<Grid>() == 1);
    CHECK(ui.errors().isEmpty());
}

TEST_CASE("Limits are saved with the button and count as unsaved before")
{
    test::UiContext ui;
    SettingsPage page{ui.context()};
    follow(ui.context(), page);
    CHECK_FALSE(page.hasUnsavedInput());
    QSpinBox *first = page.limits().findChildren<QSpinBox *>().first();
    first->setValue(first->value() + 5);
    CHECK(page.hasUnsavedInput());
    page.limits().save();
    CHECK_FALSE(page.hasUnsavedInput());
    CHECK(DisputeSettings::load(ui.context().workspace().store().connection()).simple.days == 15);
}

TEST_CASE("The station tab tells the next number of a dispute")
{
    test::UiContext ui;
    SettingsPage page{ui.context()};
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    INFO(texts.join(QLatin1Char('|')).toStdString());
    CHECK(texts.contains(QStringLiteral("新场-2026-A-0001")));
}

TEST_CASE("Every tab of the settings opens and every form of it is filled and saved")
{
    test::UiContext ui;
    SettingsPage page{ui.context()};
    follow(ui.context(), page);
    page.resize(1166, 740);
    page.show();
    const auto fill = [](RecordDialog &dialog, const QList<std::pair<QString, QString>> &texts) {
        for (const auto &[field, text] : texts) {
            REQUIRE(dialog.field(field) != nullptr);
            dialog.field(field)->setText(text);
        }
        dialog.save();
        test::settle();
    };
    for (int tab = 0; tab < page.tabs().bar()->count(); ++tab) {
        page.tabs().setCurrentIndex(tab);
        test::settle();
        CHECK_FALSE(page.grab().isNull());
        for (QAbstractButton *choice : page.tabs().findChildren<QAbstractButton *>()) {
            const bool look = qobject_cast<QRadioButton *>(choice) != nullptr;
            if (look && choice->isVisible()) {
                choice->click();
            }
        }
    }
    CHECK(ui.context().settings().look() == AppSettings::Look::Dark); // the last of each row was pressed last
    CHECK(ui.context().settings().textScale() == Approx(2.0));
    fill(*page.groups().add(), {{QStringLiteral("number"), QStringLiteral("4")},
                                {QStringLiteral("name"), QStringLiteral("四组")},
                                {QStringLiteral("place_name"), QStringLiteral("堰塘边")},
                                {QStringLiteral("leader"), QStringLiteral("邓志强")},
                                {QStringLiteral("informant"), QStringLiteral("罗小兰")},
                                {QStringLiteral("phone"), QStringLiteral("13800138000")}});
    fill(*page.grids().add(), {{QStringLiteral("name"), QStringLiteral("二网格")},
                               {QStringLiteral("groups"), QStringLiteral("三组、四组")},
                               {QStringLiteral("worker"), QStringLiteral("何建国")},
                               {QStringLiteral("phone"), QStringLiteral("13900139000")},
                               {QStringLiteral("households"), QStringLiteral("120")},
                               {QStringLiteral("units"), QStringLiteral("7")}});
    const QList<Group> groups = ui.reader().list<Group>();
    REQUIRE(groups.size() == 1);
    CHECK(groups.first().placeName == QStringLiteral("堰塘边"));
    CHECK(groups.first().informant == QStringLiteral("罗小兰"));
    const QList<Grid> grids = ui.reader().list<Grid>();
    REQUIRE(grids.size() == 1);
    CHECK(grids.first().worker == QStringLiteral("何建国"));
    for (QSpinBox *number : page.limits().findChildren<QSpinBox *>()) {
        number->setValue(number->value() < number->maximum() ? number->value() + 1 : number->value() - 1);
    }
    page.limits().save();
    Connection &connection = ui.context().workspace().store().connection();
    CHECK(DisputeSettings::load(connection).ordinary.days == 11);
    CHECK(OfficeSettings::load(connection).closingDay == OfficeSettings().closingDay + 1);
    CHECK_FALSE(page.hasUnsavedInput());
    CHECK(ui.errors().isEmpty());
    ui.context().settings().setTextScale(1.0);
    ui.context().settings().setLook(AppSettings::Look::Light);
    ui.context().applyLook();
}
