#include "app/cli/program.h"

#include "app/cli/helpcommand.h"

#include <array>

namespace helin::cli {

namespace {

constexpr std::array global{
    OptionInfo{"store", nullptr, "DIR", QT_TRANSLATE_NOOP("Cli", "folder of the store")},
    OptionInfo{"as", nullptr, "USER", QT_TRANSLATE_NOOP("Cli", "user name; not needed when the store has one user")},
    OptionInfo{"password-file", nullptr, "FILE",
               QT_TRANSLATE_NOOP("Cli", "password in the first line of a file; without it, in HELIN_PASSWORD")},
    OptionInfo{"json", nullptr, nullptr, QT_TRANSLATE_NOOP("Cli", "print one JSON document")},
    OptionInfo{"lang", nullptr, "zh|en", QT_TRANSLATE_NOOP("Cli", "language of the messages")},
    OptionInfo{"help", "h", nullptr, QT_TRANSLATE_NOOP("Cli", "what a command does, with an example")},
};

/// The options before the verb end at the first word that is none; the rest belongs to the verb.
qsizetype verbPlace(const QStringList &words)
{
    qsizetype place = 0;
    while (place < words.size() && words.at(place).startsWith(QLatin1Char('-'))) {
        const QString name = words.at(place).mid(words.at(place).startsWith(QLatin1String("--")) ? 2 : 1);
        const bool takesNext = std::any_of(global.begin(), global.end(), [&](const OptionInfo &option) {
            return option.value != nullptr && name == QLatin1String(option.name);
        });
        place += takesNext ? 2 : 1;
    }
    return std::min(place, words.size());
}

void checkLanguage(const Arguments &arguments)
{
    const QString language = arguments.value("lang");
    if (!language.isEmpty() && language != QLatin1String("zh") && language != QLatin1String("en")) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "The language is zh or en.")});
    }
}

GlobalOptions optionsOf(const Arguments &arguments)
{
    checkLanguage(arguments);
    return {arguments.value("store"), arguments.value("as"), arguments.value("password-file"), arguments.has("json")};
}

Outcome guarded(const std::function<Outcome()> &work)
{
    try {
        return work();
    } catch (const Exception &exception) {
        return Outcome::of(exception.error());
    } catch (const std::exception &exception) {
        return Outcome::of({ErrorKind::Internal,
                            {QT_TRANSLATE_NOOP("Message", "The program failed inside.")},
                            {QT_TRANSLATE_NOOP("Message", "What was stored before is safe.")},
                            {},
                            {},
                            QString::fromUtf8(exception.what())});
    }
}

} // namespace

QString languageIn(const QStringList &words)
{
    const qsizetype place = words.indexOf(QStringLiteral("--lang"));
    if (place >= 0) {
        return words.value(place + 1);
    }
    return words.contains(QStringLiteral("--lang=en")) ? QStringLiteral("en") : QStringLiteral("zh");
}

Program::Program() : m_commands{makeCommands(*this)} {}

std::span<const OptionInfo> Program::globalOptions()
{
    return global;
}

const Command *Program::find(const QString &name) const
{
    for (const auto &command : m_commands) {
        if (name == QLatin1String(command->info().name)) {
            return command.get();
        }
    }
    return nullptr;
}

const Command &Program::takeVerb(QStringList &words) const
{
    if (words.isEmpty()) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "Say what to do.")},
             {QT_TRANSLATE_NOOP("Message", "helin-cli help lists the commands.")});
    }
    for (int length : {2, 1}) {
        if (const Command *command = find(words.mid(0, length).join(QLatin1Char(' ')))) {
            words = words.mid(std::min<qsizetype>(length, words.size()));
            return *command;
        }
    }
    fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "There is no command \"%1\"."), {words.constFirst()}},
         {QT_TRANSLATE_NOOP("Message", "helin-cli help lists the commands.")});
}

ExitCode Program::run(const QStringList &words) const
{
    const bool json = words.contains(QStringLiteral("--json"));
    const Output output{json};
    const Outcome outcome = guarded([&] {
        const qsizetype place = verbPlace(words);
        QStringList rest = words.mid(place);
        if (rest.isEmpty() && Arguments::parse(global, words).has("help")) {
            return helpOn(*this, nullptr);
        }
        const Command &command = takeVerb(rest);
        std::vector<OptionInfo> options{command.info().options.begin(), command.info().options.end()};
        options.insert(options.end(), global.begin(), global.end());
        const Arguments arguments = Arguments::parse(options, words.mid(0, place) + rest);
        const GlobalOptions globals = optionsOf(arguments);
        if (arguments.has("help")) {
            return helpOn(*this, &command);
        }
        Session session{globals};
        return command.run(session, arguments);
    });
    output.print(outcome);
    return outcome.exit;
}

Outcome Program::runOn(Session &session, const QStringList &given) const
{
    return guarded([&] {
        QStringList words = given;
        const Command &command = takeVerb(words);
        if (!command.info().inBatch) {
            fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "The command \"%1\" cannot stand in a batch."),
                                    {QString::fromLatin1(command.info().name)}});
        }
        return command.run(session, Arguments::parse(command.info().options, words));
    });
}

} // namespace helin::cli
