#include "app/cli/recoverycommands.h"

#include "core/workspace/recovery.h"
#include "core/workspace/townshipreset.h"

#include <QJsonArray>

#include <array>

namespace helin::cli {

namespace {

constexpr OptionInfo newPasswordOption{"new-password-file", nullptr, "FILE",
                                       QT_TRANSLATE_NOOP("Cli", "the new password in the first line")};
constexpr OptionInfo outputOption{"output", "o", "FILE", QT_TRANSLATE_NOOP("Cli", "file to write")};
constexpr std::array useOptions{OptionInfo{"code-file", nullptr, "FILE",
                                           QT_TRANSLATE_NOOP("Cli", "the code or the scanned text in the first line")},
                                newPasswordOption};
constexpr std::array depositOptions{
    OptionInfo{"withdraw", nullptr, nullptr, QT_TRANSLATE_NOOP("Cli", "take the deposit back")}};
constexpr std::array requestOptions{newPasswordOption, outputOption};
constexpr std::array grantOptions{
    outputOption,
    OptionInfo{"fingerprint", nullptr, "CODE", QT_TRANSLATE_NOOP("Cli", "the check code as the station reads it out")}};
constexpr std::array acceptOptions{newPasswordOption};

Outcome told(const ResetPaper &paper)
{
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("path"), paper.path},
                        {QStringLiteral("site"), paper.station.toString()},
                        {QStringLiteral("user"), paper.user},
                        {QStringLiteral("fingerprint"), paper.fingerprint}},
            text(QT_TRANSLATE_NOOP("Cli", "Check code, to be compared by phone: %1")).arg(paper.fingerprint),
            {}};
}

} // namespace

const CommandInfo &RecoveryMakeCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "recovery make",
        .syntax = "",
        .summary = QT_TRANSLATE_NOOP("Cli", "make a recovery sheet: its code is shown once; earlier sheets are void"),
        .example = "helin-cli --store st recovery make"};
    return info;
}

Outcome RecoveryMakeCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    const RecoverySheet sheet = makeRecoverySheet(session.workspace()).orThrow();
    QStringList lines{
        QStringLiteral("%1  %2  %3").arg(sheet.office, sheet.stationCode, sheet.madeOn.toString(Qt::ISODate)),
        sheet.code};
    QJsonObject document{{QStringLiteral("code"), sheet.code},
                         {QStringLiteral("payload"), sheet.payload},
                         {QStringLiteral("office"), sheet.office},
                         {QStringLiteral("station"), sheet.stationCode},
                         {QStringLiteral("made_on"), sheet.madeOn.toString(Qt::ISODate)}};
    if (!sheet.rootCode.isEmpty()) {
        lines << text(QT_TRANSLATE_NOOP("Cli", "Root key: %1")).arg(sheet.rootCode);
        document.insert(QStringLiteral("root_code"), sheet.rootCode);
        document.insert(QStringLiteral("root_payload"), sheet.rootPayload);
    }
    QJsonArray words;
    for (const Message &line : sheet.words) {
        lines << line.translated();
        words.append(line.translated());
    }
    document.insert(QStringLiteral("words"), words);
    return {ExitCode::Done, document, lines.join(QLatin1Char('\n')), {}};
}

const CommandInfo &RecoveryUseCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "recovery use",
        .syntax = "USER --code-file FILE --new-password-file FILE",
        .summary = QT_TRANSLATE_NOOP("Cli", "set a user's new password with the code of the recovery sheet"),
        .options = useOptions,
        .example = "helin-cli --store st recovery use 周敏 --code-file 恢复码.txt --new-password-file 新密码.txt",
        .inBatch = false};
    return info;
}

Outcome RecoveryUseCommand::run(Session &session, const Arguments &arguments) const
{
    const QString user = arguments.word(0, "USER");
    arguments.requireAtMost(1);
    const QString code = passwordIn(arguments.required("code-file"));
    const QString password = passwordIn(arguments.required("new-password-file"));
    const std::unique_ptr<Workspace> opened =
        openByRecovery(session.folder(), code, user, password, session.clock()).orThrow();
    (void)opened;
    return {ExitCode::Done, QJsonObject{{QStringLiteral("user"), user}}, text(QT_TRANSLATE_NOOP("Cli", "Saved.")), {}};
}

const CommandInfo &RecoveryDepositCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "recovery deposit",
        .syntax = "[--withdraw]",
        .summary = QT_TRANSLATE_NOOP("Cli", "let the township's administrator help when all passwords are lost"),
        .options = depositOptions,
        .example = "helin-cli --store st recovery deposit"};
    return info;
}

Outcome RecoveryDepositCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    const bool withdraw = arguments.has("withdraw");
    (void)(withdraw ? withdrawDeposit(session.workspace()) : depositForTownship(session.workspace())).orThrow();
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("deposited"), !withdraw}},
            text(QT_TRANSLATE_NOOP("Cli", "Saved.")),
            {}};
}

const CommandInfo &RecoveryRequestCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "recovery request",
        .syntax = "USER --new-password-file FILE -o FILE",
        .summary = QT_TRANSLATE_NOOP("Cli", "all passwords lost: ask the township to let a new one in"),
        .options = requestOptions,
        .example = "helin-cli --store st recovery request 周敏 --new-password-file 新密码.txt -o 重置申请.json",
        .inBatch = false};
    return info;
}

Outcome RecoveryRequestCommand::run(Session &session, const Arguments &arguments) const
{
    const QString user = arguments.word(0, "USER");
    arguments.requireAtMost(1);
    const QString password = passwordIn(arguments.required("new-password-file"));
    return told(requestReset(session.folder(), user, password, arguments.required("output")).orThrow());
}

const CommandInfo &RecoveryGrantCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "recovery grant",
        .syntax = "FILE -o FILE --fingerprint CODE",
        .summary = QT_TRANSLATE_NOOP(
            "Cli", "at the township: let a station's new password in, after comparing the check code by phone"),
        .options = grantOptions,
        .example =
            "helin-cli --store tw recovery grant 重置申请.json -o 重置批复.json --fingerprint \"1234 5678 9012 3456\""};
    return info;
}

Outcome RecoveryGrantCommand::run(Session &session, const Arguments &arguments) const
{
    const QString request = arguments.word(0, "FILE");
    arguments.requireAtMost(1);
    return told(
        grantReset(session.workspace(), request, arguments.required("output"), arguments.required("fingerprint"))
            .orThrow());
}

const CommandInfo &RecoveryAcceptCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "recovery accept",
        .syntax = "FILE --new-password-file FILE",
        .summary =
            QT_TRANSLATE_NOOP("Cli", "at the station: take the township's answer with the new password of the request"),
        .options = acceptOptions,
        .example = "helin-cli --store st recovery accept 重置批复.json --new-password-file 新密码.txt",
        .inBatch = false};
    return info;
}

Outcome RecoveryAcceptCommand::run(Session &session, const Arguments &arguments) const
{
    const QString grant = arguments.word(0, "FILE");
    arguments.requireAtMost(1);
    const QString password = passwordIn(arguments.required("new-password-file"));
    const std::unique_ptr<Workspace> opened = acceptReset(session.folder(), grant, password, session.clock()).orThrow();
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("user"), opened->writes().user()}},
            text(QT_TRANSLATE_NOOP("Cli", "Saved.")),
            {}};
}

} // namespace helin::cli
