#include "app/cli/usercommands.h"

#include "core/organisation/accounts.h"
#include "core/organisation/roles.h"

#include <QJsonArray>

#include <array>

namespace helin::cli {

namespace {

constexpr OptionInfo nameOption{"display", nullptr, "NAME",
                                QT_TRANSLATE_NOOP("Cli", "the name that others see; the user name without it")};
constexpr OptionInfo rolesOption{
    "roles", nullptr, "ROLES",
    QT_TRANSLATE_NOOP("Cli", "roles, divided by commas: clerk mediator grid_worker patrol_leader station_head "
                             "township_officer township_admin log_viewer, or their Chinese names")};
constexpr OptionInfo phoneOption{"phone", nullptr, "PHONE", QT_TRANSLATE_NOOP("Cli", "the user's phone")};
constexpr OptionInfo newPasswordOption{"new-password-file", nullptr, "FILE",
                                       QT_TRANSLATE_NOOP("Cli", "the new password in the first line")};

constexpr std::array addOptions{nameOption, rolesOption, phoneOption, newPasswordOption};
constexpr std::array editOptions{nameOption, rolesOption, phoneOption};
constexpr std::array passwordOptions{newPasswordOption};

Accounts accountsOf(Session &session)
{
    return {session.workspace().store(), session.workspace().writes()};
}

QJsonObject jsonOf(const AccountLine &line)
{
    return {{QStringLiteral("id"), line.user.id.toString()},
            {QStringLiteral("name"), line.user.name},
            {QStringLiteral("display_name"), line.user.displayName},
            {QStringLiteral("roles"),
             QJsonArray::fromStringList(line.user.roles.split(QLatin1Char(' '), Qt::SkipEmptyParts))},
            {QStringLiteral("active"), line.user.active},
            {QStringLiteral("can_log_in"), line.canLogIn}};
}

QString stateOf(const AccountLine &line)
{
    return !line.user.active ? text(QT_TRANSLATE_NOOP("Cli", "closed"))
           : line.canLogIn   ? text(QT_TRANSLATE_NOOP("Cli", "logs in here"))
                             : text(QT_TRANSLATE_NOOP("Cli", "no password here"));
}

Outcome saved(const RecordId &id)
{
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("id"), id.toString()}},
            text(QT_TRANSLATE_NOOP("Cli", "Saved.")),
            {}};
}

void take(User &user, const Arguments &arguments)
{
    if (arguments.has("display")) {
        user.displayName = arguments.value("display");
    }
    if (arguments.has("roles")) {
        user.roles = rolesText(rolesNamed(arguments.value("roles")));
    }
    if (arguments.has("phone")) {
        user.phone = arguments.value("phone");
    }
}

} // namespace

const CommandInfo &UserListCommand::info() const
{
    static constexpr CommandInfo info{.name = "user list",
                                      .syntax = "",
                                      .summary = QT_TRANSLATE_NOOP("Cli", "list the users with their roles"),
                                      .example = "helin-cli --store st user list"};
    return info;
}

Outcome UserListCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    QJsonArray listed;
    QStringList lines;
    for (const AccountLine &line : accountsOf(session).list()) {
        listed.append(jsonOf(line));
        lines << QStringList{line.user.name, line.user.displayName,
                             roleLabels(line.user.roles).join(QStringLiteral("、")), stateOf(line)}
                     .join(QLatin1Char('\t'));
    }
    return {ExitCode::Done, QJsonObject{{QStringLiteral("users"), listed}}, lines.join(QLatin1Char('\n')), {}};
}

const CommandInfo &UserAddCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "user add",
        .syntax = "NAME --roles ROLES [--display NAME] [--new-password-file FILE]",
        .summary = QT_TRANSLATE_NOOP("Cli", "add a user; without a password he is on the list but cannot log in"),
        .options = addOptions,
        .example = "helin-cli --store st user add linxiu --display 林秀 --roles 调解员 --new-password-file 新密码.txt"};
    return info;
}

Outcome UserAddCommand::run(Session &session, const Arguments &arguments) const
{
    User user;
    user.name = arguments.word(0, "NAME");
    arguments.requireAtMost(1);
    (void)arguments.required("roles");
    take(user, arguments);
    std::optional<QString> password;
    if (arguments.has("new-password-file")) {
        password = passwordIn(arguments.value("new-password-file"));
    }
    return saved(accountsOf(session).add(user, password).orThrow().first<User>().id);
}

const CommandInfo &UserEditCommand::info() const
{
    static constexpr CommandInfo info{.name = "user edit",
                                      .syntax = "NAME [--roles ROLES] [--display NAME] [--phone PHONE]",
                                      .summary = QT_TRANSLATE_NOOP("Cli", "change a user's roles, shown name or phone"),
                                      .options = editOptions,
                                      .example = "helin-cli --store st user edit linxiu --roles 调解员,网格员"};
    return info;
}

Outcome UserEditCommand::run(Session &session, const Arguments &arguments) const
{
    const QString name = arguments.word(0, "NAME");
    arguments.requireAtMost(1);
    Accounts accounts = accountsOf(session);
    User user = accounts.called(name);
    take(user, arguments);
    (void)accounts.edit(user).orThrow();
    return saved(user.id);
}

const CommandInfo &UserDisableCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "user disable",
        .syntax = "NAME",
        .summary = QT_TRANSLATE_NOOP("Cli", "close an account: its password stops working, what was written stays"),
        .example = "helin-cli --store st user disable linxiu"};
    return info;
}

Outcome UserDisableCommand::run(Session &session, const Arguments &arguments) const
{
    const QString name = arguments.word(0, "NAME");
    arguments.requireAtMost(1);
    Accounts accounts = accountsOf(session);
    const User user = accounts.called(name);
    (void)accounts.disable(Ref<User>(user.id)).orThrow();
    return saved(user.id);
}

const CommandInfo &UserPasswordCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "user password",
        .syntax = "--new-password-file FILE",
        .summary = QT_TRANSLATE_NOOP("Cli", "change one's own password; the old one is that of --password-file"),
        .options = passwordOptions,
        .example = "helin-cli --store st --as linxiu user password --new-password-file 新密码.txt"};
    return info;
}

Outcome UserPasswordCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    const QString password = passwordIn(arguments.required("new-password-file"));
    Accounts accounts = accountsOf(session);
    (void)accounts.changeOwnPassword(session.password(), password).orThrow();
    return saved(accounts.called(session.workspace().writes().user()).id);
}

const CommandInfo &UserResetCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "user reset",
        .syntax = "NAME --new-password-file FILE",
        .summary = QT_TRANSLATE_NOOP("Cli", "give another user a new password, or the first one"),
        .options = passwordOptions,
        .example = "helin-cli --store st --as 周敏 user reset linxiu --new-password-file 新密码.txt"};
    return info;
}

Outcome UserResetCommand::run(Session &session, const Arguments &arguments) const
{
    const QString name = arguments.word(0, "NAME");
    arguments.requireAtMost(1);
    const QString password = passwordIn(arguments.required("new-password-file"));
    Accounts accounts = accountsOf(session);
    const User user = accounts.called(name);
    (void)accounts.setPassword(Ref<User>(user.id), password).orThrow();
    return saved(user.id);
}

} // namespace helin::cli
