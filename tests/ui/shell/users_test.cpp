#include "tests/support/accessible.h"
#include "tests/ui/shell/desk.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/settings/userdialogs.h"
#include "ui/pages/settings/userstab.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace helin;
using test::Desk;

namespace {

UsersTab &usersOf(Desk &desk)
{
    REQUIRE(desk.window().show(Section::Settings));
    return static_cast<SettingsPage &>(desk.window().page(Section::Settings)).users();
}

StepDialog *asStep(QDialog *dialog)
{
    auto *step = qobject_cast<StepDialog *>(dialog);
    REQUIRE(step != nullptr);
    return step;
}

void typePassword(StepDialog &dialog, const QString &password)
{
    dialog.fields().setText(QStringLiteral("password"), password);
    dialog.fields().setText(QStringLiteral("again"), password);
}

/// Confirms; true when the dialog has closed, false when it stays and says why.
bool confirm(Desk &desk, const QPointer<StepDialog> &dialog)
{
    dialog->confirmButton()->click();
    REQUIRE(test::waitFor([&] { return !desk.context().isBusy(); }));
    test::settle();
    return !dialog;
}

QString messageAt(const StepDialog &dialog, const QString &field)
{
    return dialog.fields().field(field)->hasError() ? dialog.fields().editor(field)->accessibleDescription()
                                                    : QString();
}

User named(Desk &desk, const QString &name)
{
    return desk.context().reader().list<User>(Query{}.where(QStringLiteral("name"), Value(name))).value(0);
}

} // namespace

TEST_CASE("A user is added with roles and a first password, and can log in")
{
    Desk desk;
    UsersTab &users = usersOf(desk);
    const QPointer<StepDialog> dialog = asStep(users.add());
    dialog->fields().setText(QStringLiteral("display_name"), QStringLiteral("吴芳"));
    dialog->fields().setText(QStringLiteral("name"), QStringLiteral("wufang"));
    auto *roles = dialog->findChild<RolesBox *>();
    REQUIRE(roles != nullptr);
    CHECK(roles->box(Role::TownshipAdmin) == nullptr); // means nothing at a station
    roles->box(Role::Mediator)->setChecked(true);
    roles->box(Role::GridWorker)->setChecked(true);
    typePassword(*dialog, QStringLiteral("short"));
    CHECK_FALSE(confirm(desk, dialog));
    CHECK_FALSE(messageAt(*dialog, QStringLiteral("password")).isEmpty());
    typePassword(*dialog, QStringLiteral("qing ming 2026"));
    dialog->fields().setText(QStringLiteral("again"), QStringLiteral("qing ming 2027"));
    CHECK_FALSE(confirm(desk, dialog));
    typePassword(*dialog, QStringLiteral("qing ming 2026"));
    CHECK(confirm(desk, dialog));
    CHECK(named(desk, QStringLiteral("wufang")).roles == QStringLiteral("mediator grid_worker"));
    CHECK(users.selectUser(QStringLiteral("wufang")));
    CHECK(attempt([&] {
              return Store::unlock(desk.folder(), QStringLiteral("wufang"), QStringLiteral("qing ming 2026"),
                                   desk.clock());
          }).ok());

    // The same name again is said beside the field.
    const QPointer<StepDialog> again = asStep(users.add());
    again->fields().setText(QStringLiteral("display_name"), QStringLiteral("吴芳"));
    again->fields().setText(QStringLiteral("name"), QStringLiteral("wufang"));
    typePassword(*again, QStringLiteral("qing ming 2026"));
    CHECK_FALSE(confirm(desk, again));
    CHECK_FALSE(messageAt(*again, QStringLiteral("name")).isEmpty());
    CHECK(desk.errors().isEmpty());
    again->fields().settle();
    again->reject();
}

TEST_CASE("Roles are changed, an account is closed and opened again with a new password")
{
    Desk desk;
    UsersTab &users = usersOf(desk);
    const QString name = QStringLiteral("林秀");
    REQUIRE(users.selectUser(name));
    QPointer<StepDialog> dialog = asStep(users.edit());
    dialog->findChild<RolesBox *>()->box(Role::Clerk)->setChecked(true);
    CHECK(confirm(desk, dialog));
    CHECK(named(desk, name).roles == QStringLiteral("clerk log_viewer"));

    dialog = asStep(users.toggle());
    CHECK(confirm(desk, dialog));
    CHECK_FALSE(named(desk, name).active);
    CHECK_FALSE(desk.keys().users().contains(name));
    // No undo: it would bring the entry back without the password, or take back the older change of roles.
    CHECK_FALSE(desk.context().canUndo());
    desk.context().undoLast();
    CHECK_FALSE(named(desk, name).active);
    CHECK(named(desk, name).roles == QStringLiteral("clerk log_viewer"));
    REQUIRE(users.selectUser(name));
    CHECK_FALSE(users.passwordButton()->isEnabled());
    dialog = asStep(users.toggle());
    typePassword(*dialog, QStringLiteral("another one 7"));
    CHECK(confirm(desk, dialog));
    CHECK(named(desk, name).active);
    CHECK(attempt([&] {
              return Store::unlock(desk.folder(), name, QStringLiteral("another one 7"), desk.clock());
          }).ok());

    // A password given by the head replaces it.
    REQUIRE(users.selectUser(name));
    dialog = asStep(users.resetPassword());
    CHECK((test::namelessWidgets(*dialog) + test::englishTexts(*dialog)).isEmpty());
    typePassword(*dialog, QStringLiteral("a third one 77"));
    CHECK(confirm(desk, dialog));
    CHECK_FALSE(attempt([&] {
                    return Store::unlock(desk.folder(), name, QStringLiteral("another one 7"), desk.clock());
                }).ok());
    CHECK(desk.errors().isEmpty());
}

TEST_CASE("Nobody closes the own account, and the button says so")
{
    Desk desk;
    UsersTab &users = usersOf(desk);
    REQUIRE(users.selectUser(QStringLiteral("周敏")));
    CHECK(users.editButton()->isEnabled());
    CHECK_FALSE(users.toggleButton()->isEnabled());
    CHECK_FALSE(users.toggleButton()->toolTip().isEmpty());
    CHECK(users.toggle() == nullptr);
    CHECK_FALSE(users.passwordButton()->isEnabled()); // the own one takes the old one
    CHECK_FALSE(users.passwordButton()->toolTip().isEmpty());
    REQUIRE(users.selectUser(QStringLiteral("林秀")));
    CHECK(users.toggleButton()->isEnabled());
    CHECK(users.toggleButton()->toolTip().isEmpty());
}

TEST_CASE("The own password takes the old one, the PIN too, and a wrong one is said beside it")
{
    Desk desk;
    UsersTab &users = usersOf(desk);
    QPointer<StepDialog> dialog = asStep(users.changeOwnPassword());
    dialog->fields().setText(QStringLiteral("old"), QStringLiteral("wrong"));
    typePassword(*dialog, QStringLiteral("brand new 2026"));
    CHECK_FALSE(confirm(desk, dialog));
    CHECK_FALSE(messageAt(*dialog, QStringLiteral("old")).isEmpty());
    dialog->fields().setText(QStringLiteral("old"), Desk::password);
    CHECK(confirm(desk, dialog));
    CHECK(attempt([&] {
              return Store::unlock(desk.folder(), QStringLiteral("周敏"), QStringLiteral("brand new 2026"),
                                   desk.clock());
          }).ok());

    CHECK_FALSE(users.clearPinButton()->isVisibleTo(&users));
    dialog = asStep(users.setPin());
    dialog->fields().setText(QStringLiteral("old"), QStringLiteral("brand new 2026"));
    dialog->fields().setText(QStringLiteral("pin"), QStringLiteral("1234"));
    dialog->fields().setText(QStringLiteral("pin_again"), QStringLiteral("1234"));
    CHECK_FALSE(confirm(desk, dialog));
    CHECK_FALSE(messageAt(*dialog, QStringLiteral("pin")).isEmpty());
    dialog->fields().setText(QStringLiteral("pin"), QStringLiteral("2580"));
    dialog->fields().setText(QStringLiteral("pin_again"), QStringLiteral("2580"));
    CHECK(confirm(desk, dialog));
    CHECK(desk.context().session().hasPin());
    REQUIRE(users.clearPinButton()->isVisibleTo(&users));
    users.clearPinButton()->click();
    CHECK_FALSE(desk.context().session().hasPin());
    CHECK(desk.errors().isEmpty());
}

TEST_CASE("A new recovery sheet takes the password, is shown to be printed, and makes the old one void")
{
    Desk desk;
    const RecoverySheet old = makeRecoverySheet(desk.context().workspace()).orThrow();
    UsersTab &users = usersOf(desk);
    QPointer<StepDialog> dialog = asStep(users.newRecoverySheet());
    dialog->fields().setText(QStringLiteral("old"), QStringLiteral("wrong"));
    CHECK_FALSE(confirm(desk, dialog));
    CHECK(users.findChild<PrintPreview *>() == nullptr);
    dialog->fields().setText(QStringLiteral("old"), Desk::password);
    CHECK(confirm(desk, dialog));
    auto *preview = users.findChild<PrintPreview *>();
    REQUIRE(preview != nullptr);
    CHECK(preview->pageCount() == 1);
    preview->reject();
    CHECK(attempt([&] { return desk.keys().unlockWithRecoveryCode(old.code, desk.clock()); }).error().kind ==
          ErrorKind::WrongPassword);
}

TEST_CASE("At the township the users of a station stand with its name and log in there")
{
    Desk desk{SiteRole::Township};
    User other;
    other.station = test::villageCode;
    other.name = QStringLiteral("周敏"); // the same name as here
    other.displayName = QStringLiteral("周敏");
    other.roles = QStringLiteral("clerk");
    other.active = true;
    Station station;
    station.code = test::villageCode;
    station.name = QStringLiteral("新场村");
    WritePath &writes = desk.context().workspace().writes();
    writes.setPermissions(nullptr);
    (void)writes
        .run(QStringLiteral("test.add"),
             [&](Writer &writer) {
                 writer.create(station);
                 writer.create(other);
             })
        .orThrow();
    writes.setPermissions(&desk.context().workspace().rights());
    UsersTab &users = usersOf(desk);
    users.reload();
    QAbstractItemModel &model = *users.table()->model();
    REQUIRE(model.rowCount() == 3);
    const int last = model.columnCount() - 1;
    CHECK(model.index(2, last).data().toString() == QStringLiteral("新场村"));
    CHECK(model.index(0, last).data().toString() == QStringLiteral("石桥镇"));
    users.table()->selectRow(2);
    CHECK_FALSE(users.editButton()->isEnabled());
    CHECK_FALSE(users.editButton()->toolTip().isEmpty());
}

TEST_CASE("The roles of a user who has all are not cut at 150 %")
{
    Desk desk;
    desk.window().resize(1366, 768);
    desk.context().theme().setTextScale(1.5);
    UsersTab &users = usersOf(desk);
    static_cast<SettingsPage &>(desk.window().page(Section::Settings))
        .open(RecordLink::to(Ref<User>(named(desk, QStringLiteral("周敏")).id)));
    test::settle();
    REQUIRE(users.selectUser(QStringLiteral("周敏")));
    TableView &table = *users.table();
    const QModelIndex roles = table.currentIndex().siblingAtColumn(2);
    const QString text = roles.data().toString();
    CHECK(text.contains(QStringLiteral("日志查看员")));
    const QFontMetrics metrics{desk.context().theme().font(TextRole::Body)};
    CHECK(metrics.horizontalAdvance(text) + 2 * metrics::space4 <= table.columnWidth(2));
    desk.context().theme().setTextScale(1.0);
}
