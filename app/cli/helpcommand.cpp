#include "app/cli/helpcommand.h"

#include "app/cli/program.h"

#include <QJsonArray>

namespace helin::cli {

namespace {

QString optionLine(const OptionInfo &option)
{
    QString form = option.letter != nullptr ? QStringLiteral("-%1, ").arg(QLatin1String(option.letter)) : QString();
    form += QStringLiteral("--%1").arg(QLatin1String(option.name));
    if (option.value != nullptr) {
        form += QStringLiteral(" %1").arg(QLatin1String(option.value));
    }
    return QStringLiteral("  %1 %2").arg(form, -26).arg(option.summary != nullptr ? text(option.summary) : QString());
}

QString usageOf(const CommandInfo &info)
{
    return QStringLiteral("helin-cli %1 %2").arg(QLatin1String(info.name), QString::fromUtf8(info.syntax)).trimmed();
}

QJsonObject described(const CommandInfo &info)
{
    QJsonArray options;
    for (const OptionInfo &option : info.options) {
        options.append(QString::fromLatin1(option.name));
    }
    return {{QStringLiteral("name"), QString::fromLatin1(info.name)},
            {QStringLiteral("usage"), usageOf(info)},
            {QStringLiteral("summary"), text(info.summary)},
            {QStringLiteral("options"), options},
            {QStringLiteral("example"), QString::fromUtf8(info.example)}};
}

QStringList optionLines(const char *heading, std::span<const OptionInfo> options)
{
    QStringList lines;
    if (!options.empty()) {
        lines << QString() << text(heading);
    }
    for (const OptionInfo &option : options) {
        lines << optionLine(option);
    }
    return lines;
}

Outcome helpOnAll(const Program &program)
{
    Outcome outcome;
    QJsonArray listed;
    QStringList lines{text(QT_TRANSLATE_NOOP("Cli", "Helin on the command line: helin-cli [options] COMMAND …")),
                      QString()};
    for (const auto &command : program.commands()) {
        const CommandInfo &info = command->info();
        listed.append(described(info));
        lines << QStringLiteral("  %1 %2").arg(QLatin1String(info.name), -18).arg(text(info.summary));
    }
    lines << optionLines(QT_TRANSLATE_NOOP("Cli", "Options of every command:"), Program::globalOptions()) << QString()
          << text(QT_TRANSLATE_NOOP("Cli",
                                    "Exit codes: 0 done, 1 refused or failed, 2 wrong command line, 3 bundle not "
                                    "trusted, damaged or not for this site, 4 bundle kept until an earlier one "
                                    "is there, 5 store in use or wrong password."));
    outcome.document.insert(QStringLiteral("commands"), listed);
    outcome.text = lines.join(QLatin1Char('\n'));
    return outcome;
}

} // namespace

Outcome helpOn(const Program &program, const Command *command)
{
    if (command == nullptr) {
        return helpOnAll(program);
    }
    const CommandInfo &info = command->info();
    QStringList lines{usageOf(info), text(info.summary)};
    lines << optionLines(QT_TRANSLATE_NOOP("Cli", "Options:"), info.options)
          << optionLines(QT_TRANSLATE_NOOP("Cli", "Options of every command:"), Program::globalOptions()) << QString()
          << text(QT_TRANSLATE_NOOP("Cli", "Example:")) << QStringLiteral("  ") + QString::fromUtf8(info.example);
    return {ExitCode::Done, described(info), lines.join(QLatin1Char('\n')), {}};
}

const CommandInfo &HelpCommand::info() const
{
    static constexpr CommandInfo info{.name = "help",
                                      .syntax = "[COMMAND]",
                                      .summary = QT_TRANSLATE_NOOP("Cli", "list the commands, or explain one"),
                                      .example = "helin-cli help sync import"};
    return info;
}

Outcome HelpCommand::run(Session &, const Arguments &arguments) const
{
    if (arguments.words().isEmpty()) {
        return helpOn(m_program, nullptr);
    }
    const QString name = arguments.words().join(QLatin1Char(' '));
    const Command *command = m_program.find(name);
    if (command == nullptr) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "There is no command \"%1\"."), {name}},
             {QT_TRANSLATE_NOOP("Message", "helin-cli help lists the commands.")});
    }
    return helpOn(m_program, command);
}

} // namespace helin::cli
