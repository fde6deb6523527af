#include "app/cli/passwordcommand.h"

#include "app/cli/kdfoptions.h"
#include "core/organisation/accounts.h"

#include <array>

namespace helin::cli {

namespace {

constexpr std::array options{
    OptionInfo{"new-password-file", nullptr, "FILE", QT_TRANSLATE_NOOP("Cli", "the new password in the first line")},
    kdfMemoryOption,
    kdfPassesOption,
};

} // namespace

const CommandInfo &PasswordCommand::info() const
{
    static constexpr CommandInfo info{.name = "password",
                                      .syntax = "USER --new-password-file FILE",
                                      .summary = QT_TRANSLATE_NOOP("Cli", "give a user the first or another password"),
                                      .options = options,
                                      .example = "helin-cli --store st add user name=林秀 roles=mediator && "
                                                 "helin-cli --store st password 林秀 --new-password-file 新密码.txt"};
    return info;
}

Outcome PasswordCommand::run(Session &session, const Arguments &arguments) const
{
    const QString name = arguments.word(0, "USER");
    arguments.requireAtMost(1);
    const QString password = passwordIn(arguments.required("new-password-file"));
    Workspace &workspace = session.workspace();
    const QList<User> found = workspace.reader().list<User>(Query().where(QStringLiteral("name"), Value(name)));
    if (found.isEmpty()) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no user “%1”."), {name}});
    }
    Accounts(workspace.store(), workspace.writes())
        .setPassword(Ref<User>(found.constFirst().id), password, kdfCostOf(arguments))
        .orThrow();
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("id"), found.constFirst().id.toString()}},
            text(QT_TRANSLATE_NOOP("Cli", "Saved.")),
            {}};
}

} // namespace helin::cli
