#include "ui/pages/settings/userdialogs.h"

#include "core/organisation/accounts.h"
#include "core/workspace/townshipreset.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/filefield.h"
#include "ui/forms/passwordfields.h"
#include "ui/forms/stepdialog.h"
#include "ui/printing/recoverypaper.h"
#include "ui/theme/label.h"
#include "ui/widgets/labelledfield.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>

#include <memory>

namespace helin {

namespace {

constexpr int roleColumns = 3;
const QString nameField = QStringLiteral("name");
const QString shownField = QStringLiteral("display_name");
const QString phoneField = QStringLiteral("phone");
const QString rolesField = QStringLiteral("roles");
const QString oldField = QStringLiteral("old");

/// Texts of this file stand under one heading.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserDialogs)
};

QString shownName(const User &user)
{
    return user.displayName.isEmpty() ? user.name : user.displayName;
}

/// The boxes over the whole width, with what they say kept as a field, so that a change of them counts as one.
void addRoles(StepDialog &dialog, RolesBox *roles)
{
    FieldSet &fields = dialog.fields();
    auto *text = new QLineEdit;
    fields.addField(rolesField, Words::tr("Roles"), text);
    fields.setText(rolesField, roles->text());
    fields.setShown(rolesField, false);
    fields.addHeading(Words::tr("Roles"), Words::tr("what the user may do"));
    fields.addRow(roles);
    QObject::connect(roles, &RolesBox::changed, text, [roles, text] { text->setText(roles->text()); });
}

QString rolesOf(const StepDialog &dialog)
{
    return dialog.fields().editor<QLineEdit>(rolesField)->text();
}

void addOldPassword(StepDialog &dialog)
{
    addHidden(dialog.fields(), oldField, Words::tr("Your &present password"));
    dialog.fields().setRequired(oldField);
}

/// What is wrong with the present password, or that one has to wait for the next try, stands beside it.
template <class T>
T orThrowAtOldField(Result<T> result)
{
    if (!result && (result.error().kind == ErrorKind::WrongPassword || result.error().kind == ErrorKind::Refused)) {
        Error error = result.error();
        error.field = oldField;
        throw Exception{std::move(error)};
    }
    return std::move(result).orThrow();
}

/// That the password is of whoever sits here.
void requireOwnPassword(const Store &store, const WritePath &writes, const QString &password)
{
    (void)orThrowAtOldField(
        attempt([&] { return Store::unlock(store.folder(), store.user(), password, writes.clock()); }));
}

/// Asks for a new password of this user, and what is done with it.
template <class Act>
StepDialog *askNewPassword(AppContext &context, const ConfirmQuestion &question, const User &user,
                           const QString &doneWords, Act act, QWidget *parent)
{
    auto *dialog = new StepDialog{context, question, parent};
    addNewPassword(dialog->fields(), Words::tr("New &password"), [name = user.name] { return name; });
    dialog->setAsideOperation(
        [dialog, ref = Ref<User>(user.id), act]() -> AppContext::AsideOperation {
            return [ref, act, password = typedPassword(dialog->fields())](Store &store, WritePath &writes) {
                Accounts accounts{store, writes};
                return act(accounts, ref, password);
            };
        },
        doneWords);
    dialog->open();
    return dialog;
}

} // namespace

RolesBox::RolesBox(const QList<Role> &offered, const QString &roles, QWidget *parent) : QWidget{parent}
{
    setAccessibleName(Words::tr("Roles"));
    const QList<Role> had = rolesIn(roles);
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space2);
    for (int i = 0; i < roleCount; ++i) {
        const Role role = Role(i);
        if (!offered.contains(role) && !had.contains(role)) {
            continue;
        }
        auto *box = new QCheckBox{roleLabel(role), this};
        box->setChecked(had.contains(role));
        connect(box, &QCheckBox::toggled, this, &RolesBox::changed);
        const int place = int(m_boxes.size());
        grid->addWidget(box, place / roleColumns, place % roleColumns);
        m_boxes.append({role, box});
    }
    grid->setColumnStretch(roleColumns, 1);
}

QString RolesBox::text() const
{
    QList<Role> roles;
    for (const auto &[role, box] : m_boxes) {
        if (box->isChecked()) {
            roles.append(role);
        }
    }
    return rolesText(roles);
}

QCheckBox *RolesBox::box(Role role) const
{
    for (const auto &[candidate, box] : m_boxes) {
        if (candidate == role) {
            return box;
        }
    }
    return nullptr;
}

StepDialog *askNewUser(AppContext &context, QWidget *parent)
{
    Workspace &workspace = context.workspace();
    auto *dialog = new StepDialog{context,
                                  {.title = Words::tr("New user"),
                                   .will = {Words::tr("let this person log in on this PC with this password")},
                                   .willNot = {},
                                   .can = {Words::tr("be closed or given other roles at any time")},
                                   .confirmText = Words::tr("Add the user"),
                                   .dangerous = false},
                                  parent,
                                  2};
    FieldSet &fields = dialog->fields();
    fields.addField(describe<User>(), shownField);
    fields.setRequired(shownField);
    fields.addField(describe<User>(), nameField);
    fields.addField(describe<User>(), phoneField, FieldSet::Width::Full);
    addRoles(*dialog, new RolesBox{Accounts{workspace.store(), workspace.writes()}.rolesHere(), QString()});
    addNewPassword(fields, Words::tr("First &password"), [&fields] { return fields.text(nameField); });
    // Most people log in with their name; typed once, it stands in both places.
    QObject::connect(&fields, &FieldSet::edited, dialog, [&fields, last = QString()](const QString &name) mutable {
        if (name == shownField && fields.text(nameField) == last) {
            last = fields.text(shownField);
            fields.setText(nameField, last);
        }
    });
    auto prepare = [dialog] {
        User user;
        Record record = toRecord(user);
        dialog->fields().store(record);
        user = fromRecord<User>(record);
        user.roles = rolesOf(*dialog);
        return user;
    };
    dialog->setAsideOperation(
        [dialog, prepare]() -> AppContext::AsideOperation {
            return [user = prepare(), password = typedPassword(dialog->fields())](Store &store, WritePath &writes) {
                return Accounts(store, writes).add(user, password);
            };
        },
        Words::tr("User added"));
    dialog->open();
    return dialog;
}

StepDialog *askUserChange(AppContext &context, const User &user, QWidget *parent)
{
    Workspace &workspace = context.workspace();
    auto *dialog = new StepDialog{context,
                                  {.title = Words::tr("Change %1").arg(shownName(user)),
                                   .will = {Words::tr("count from the user's next act on")},
                                   .willNot = {Words::tr("change the name for logging in or the password")},
                                   .can = {},
                                   .confirmText = Words::tr("Save"),
                                   .dangerous = false},
                                  parent,
                                  2};
    FieldSet &fields = dialog->fields();
    fields.addField(describe<User>(), shownField);
    fields.setRequired(shownField);
    fields.addField(describe<User>(), phoneField);
    fields.load(toRecord(user));
    addRoles(*dialog, new RolesBox{Accounts{workspace.store(), workspace.writes()}.rolesHere(), user.roles});
    dialog->setOperation([&context, dialog, user] {
        Record record = toRecord(user);
        dialog->fields().store(record);
        User changed = fromRecord<User>(record);
        changed.roles = rolesOf(*dialog);
        return Accounts(context.workspace().store(), context.workspace().writes()).edit(changed);
    });
    dialog->open();
    return dialog;
}

StepDialog *askPasswordFor(AppContext &context, const User &user, QWidget *parent)
{
    return askNewPassword(
        context,
        {.title = Words::tr("New password for %1").arg(shownName(user)),
         .will = {Words::tr("replace the old password at once; it stands in the operation log")},
         .willNot = {},
         .can = {Words::tr("be changed by the user under Settings, Users")},
         .confirmText = Words::tr("Set the password"),
         .dangerous = false},
        user, Words::tr("Password set"),
        [](Accounts &accounts, Ref<User> ref, const QString &password) { return accounts.setPassword(ref, password); },
        parent);
}

StepDialog *askDisable(AppContext &context, const User &user, QWidget *parent)
{
    auto *dialog = new StepDialog{context,
                                  {.title = Words::tr("Close the account of %1?").arg(shownName(user)),
                                   .will = {Words::tr("make the password useless at once")},
                                   .willNot = {Words::tr("change what the user has written; the name stays on it")},
                                   .can = {Words::tr("be opened again with a new password")},
                                   .confirmText = Words::tr("Close the account")},
                                  parent};
    // Beside the window, which offers no undo: that would bring the entry back, but not the password.
    dialog->setAsideOperation(
        [ref = Ref<User>(user.id)]() -> AppContext::AsideOperation {
            return [ref](Store &store, WritePath &writes) {
                return Accounts(store, writes).disable(ref);
            };
        },
        Words::tr("Account closed"));
    dialog->open();
    return dialog;
}

StepDialog *askEnable(AppContext &context, const User &user, QWidget *parent)
{
    return askNewPassword(
        context,
        {.title = Words::tr("Open the account of %1 again").arg(shownName(user)),
         .will = {Words::tr("let this person log in on this PC with this password")},
         .willNot = {},
         .can = {},
         .confirmText = Words::tr("Open the account"),
         .dangerous = false},
        user, Words::tr("Account opened"),
        [](Accounts &accounts, Ref<User> ref, const QString &password) { return accounts.enable(ref, password); },
        parent);
}

StepDialog *askOwnPassword(AppContext &context, QWidget *parent)
{
    auto *dialog =
        new StepDialog{context,
                       {.title = Words::tr("Change my password"),
                        .will = {Words::tr("replace the old password at once; it stands in the operation log")},
                        .willNot = {},
                        .can = {},
                        .confirmText = Words::tr("Change it"),
                        .dangerous = false},
                       parent};
    addOldPassword(*dialog);
    addNewPassword(dialog->fields(), Words::tr("New &password"),
                   [name = context.workspace().store().user()] { return name; });
    dialog->setAsideOperation(
        [dialog]() -> AppContext::AsideOperation {
            return [old = typedPassword(dialog->fields(), oldField),
                    password = typedPassword(dialog->fields())](Store &store, WritePath &writes) {
                return attempt(
                    [&] { return orThrowAtOldField(Accounts(store, writes).changeOwnPassword(old, password)); });
            };
        },
        Words::tr("Password changed"));
    dialog->open();
    return dialog;
}

StepDialog *askOwnPin(AppContext &context, QWidget *parent)
{
    auto *dialog =
        new StepDialog{context,
                       {.title = Words::tr("Set a PIN"),
                        .will = {Words::tr("open the locked window with a few digits, until the program is closed")},
                        .willNot = {Words::tr("replace the password: after three wrong PINs only that opens")},
                        .can = {},
                        .confirmText = Words::tr("Set the PIN"),
                        .dangerous = false},
                       parent};
    FieldSet &fields = dialog->fields();
    addOldPassword(*dialog);
    addHidden(fields, QStringLiteral("pin"),
              Words::tr("P&IN, %1 to %2 digits").arg(SessionLock::shortestPin).arg(SessionLock::longestPin));
    addHidden(fields, QStringLiteral("pin_again"), Words::tr("PIN &again"));
    for (const QString &name : {QStringLiteral("pin"), QStringLiteral("pin_again")}) {
        fields.setRequired(name);
        fields.editor<QLineEdit>(name)->setMaxLength(SessionLock::longestPin);
    }
    fields.setCheck(QStringLiteral("pin_again"), [&fields](const QString &again) -> std::optional<Error> {
        if (again != fields.text(QStringLiteral("pin"))) {
            return Error{ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "The two PINs differ.")}};
        }
        return std::nullopt;
    });
    // The session belongs to the window's thread: the worker seals a copy.
    const auto sealed = std::make_shared<SessionLock::Sealed>();
    QObject::connect(dialog, &StepDialog::done, dialog,
                     [&context, sealed] { context.session().take(std::move(*sealed)); });
    dialog->setAsideOperation(
        [dialog, sealed]() -> AppContext::AsideOperation {
            return [sealed, old = typedPassword(dialog->fields(), oldField),
                    pin = dialog->fields().text(QStringLiteral("pin"))](Store &store, WritePath &writes) {
                return attempt([&] {
                    requireOwnPassword(store, writes, old);
                    *sealed = SessionLock::sealed(store, pin).orThrow();
                    return ChangeSet{QStringLiteral("user.own_pin")};
                });
            };
        },
        Words::tr("PIN set"));
    dialog->open();
    return dialog;
}

StepDialog *askRecoverySheet(AppContext &context, QWidget *parent)
{
    auto *dialog = new StepDialog{context,
                                  {.title = Words::tr("New recovery sheet"),
                                   .will = {Words::tr("make a new code and show it this once, to be printed"),
                                            Words::tr("make the earlier sheet void")},
                                   .willNot = {Words::tr("change any password")},
                                   .can = {},
                                   .confirmText = Words::tr("Make the sheet"),
                                   .dangerous = false},
                                  parent};
    addOldPassword(*dialog);
    const auto sheet = std::make_shared<RecoverySheet>();
    dialog->setAsideOperation([dialog, sheet]() -> AppContext::AsideOperation {
        return [sheet, old = typedPassword(dialog->fields(), oldField)](Store &store, WritePath &writes) {
            return attempt([&] {
                requireOwnPassword(store, writes, old);
                *sheet = makeRecoverySheet(store, writes).orThrow();
                return ChangeSet{QStringLiteral("recovery.make")};
            });
        };
    });
    QObject::connect(dialog, &StepDialog::done, parent,
                     [&context, sheet, parent] { previewRecoveryPaper(context, *sheet, parent); });
    dialog->open();
    return dialog;
}

StepDialog *askDeposit(AppContext &context, bool deposit, QWidget *parent)
{
    const ConfirmQuestion leave{
        .title = Words::tr("Let the township help when all passwords are lost?"),
        .will = {Words::tr("let the township's administrator set a new password, after a call with a check code"),
                 Words::tr("be told to all here until a second person who keeps the accounts has taken note"),
                 Words::tr("let whoever holds the township's PC and a copy of this PC's data read it")},
        .willNot = {Words::tr("tell the township any password")},
        .can = {Words::tr("be taken back at any time")},
        .confirmText = Words::tr("Let it help"),
        .dangerous = false};
    const ConfirmQuestion take{
        .title = Words::tr("No more help by the township?"),
        .will = {Words::tr("leave the recovery sheet as the only way when all passwords are lost")},
        .willNot = {},
        .can = {Words::tr("be turned on again")},
        .confirmText = Words::tr("Take it back")};
    auto *dialog = new StepDialog{context, deposit ? leave : take, parent};
    dialog->setOperation([&context, deposit]() -> Result<ChangeSet> {
        return attempt([&] {
            (void)(deposit ? depositForTownship(context.workspace()) : withdrawDeposit(context.workspace())).orThrow();
            return ChangeSet{QStringLiteral("recovery.deposit")};
        });
    });
    dialog->open();
    return dialog;
}

StepDialog *askGrant(AppContext &context, const QString &requestPath, QWidget *parent)
{
    const auto asked = inspectReset(context.workspace(), requestPath);
    if (!asked) {
        context.showError(asked.error());
        return nullptr;
    }
    auto *dialog = new StepDialog{
        context,
        {.title = Words::tr("New password for %1 of %2").arg(asked->user, asked->stationName),
         .will = {Words::tr("write a file that lets the station in with the password chosen there"),
                  Words::tr("stand in the operation logs of both")},
         .willNot = {Words::tr("tell you the password")},
         .can = {Words::tr("be stopped now: call the station at its known number and let it read the code out")},
         .confirmText = Words::tr("Write the answer")},
        parent};
    FieldSet &fields = dialog->fields();
    fields.addField(QStringLiteral("fingerprint"), Words::tr("&Check code, as the station reads it out"),
                    new QLineEdit);
    fields.setRequired(QStringLiteral("fingerprint"));
    addFile(fields, QStringLiteral("file"), Words::tr("&File for the station"), FileUse::Write,
            QFileInfo(requestPath).dir().filePath(Words::tr("password answer.json")));
    dialog->setOperation(
        [&context, &fields, requestPath]() -> Result<ChangeSet> {
            return attempt([&] {
                (void)grantReset(context.workspace(), requestPath, fields.text(QStringLiteral("file")),
                                 fields.text(QStringLiteral("fingerprint")))
                    .orThrow();
                return ChangeSet{QStringLiteral("recovery.grant")};
            });
        },
        Words::tr("Answer written"));
    dialog->open();
    return dialog;
}

} // namespace helin
