#include "app/cli/arguments.h"

#include "core/base/error.h"

#include <QCommandLineParser>

namespace helin::cli {

namespace {

[[noreturn]] void usage(Message what)
{
    fail(ErrorKind::Usage, std::move(what));
}

QCommandLineOption qtOption(const OptionInfo &info)
{
    QStringList names{QString::fromLatin1(info.name)};
    if (info.letter != nullptr) {
        names << QString::fromLatin1(info.letter);
    }
    QCommandLineOption option{names};
    if (info.value != nullptr) {
        option.setValueName(QString::fromLatin1(info.value));
    }
    return option;
}

} // namespace

Arguments Arguments::parse(std::span<const OptionInfo> options, const QStringList &words)
{
    QCommandLineParser parser;
    for (const OptionInfo &info : options) {
        parser.addOption(qtOption(info));
    }
    if (!parser.parse(QStringList{QStringLiteral("helin-cli")} + words)) {
        if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
            usage({QT_TRANSLATE_NOOP("Message", "There is no option \"%1\" here."), {unknown.constFirst()}});
        }
        throw Exception{Error{ErrorKind::Usage,
                              {QT_TRANSLATE_NOOP("Message", "An option lacks its value or has one too many.")},
                              {},
                              {},
                              {},
                              parser.errorText()}};
    }
    Arguments arguments;
    arguments.m_words = parser.positionalArguments();
    for (const OptionInfo &info : options) {
        const QString name = QString::fromLatin1(info.name);
        if (!parser.isSet(name)) {
            continue;
        }
        const QStringList values = info.value != nullptr ? parser.values(name) : QStringList{QString()};
        if (values.size() > 1 && !info.repeatable) {
            usage({QT_TRANSLATE_NOOP("Message", "The option \"%1\" may be given once."), {name}});
        }
        arguments.m_values.insert(name, values);
    }
    return arguments;
}

QString Arguments::word(int place, const char *what) const
{
    if (place >= m_words.size()) {
        usage({QT_TRANSLATE_NOOP("Message", "The command lacks its %1."), {QString::fromLatin1(what)}});
    }
    return m_words.at(place);
}

void Arguments::requireAtMost(int count) const
{
    if (m_words.size() > count) {
        usage({QT_TRANSLATE_NOOP("Message", "The command has one word too many: \"%1\"."), {m_words.at(count)}});
    }
}

QString Arguments::required(const char *option) const
{
    const QString given = value(option);
    if (given.isEmpty()) {
        usage({QT_TRANSLATE_NOOP("Message", "The command lacks the option \"%1\"."), {QString::fromLatin1(option)}});
    }
    return given;
}

qint64 Arguments::number(const char *option, qint64 otherwise, qint64 least, qint64 most) const
{
    if (!has(option)) {
        return otherwise;
    }
    bool ok = false;
    const qint64 given = value(option).toLongLong(&ok);
    if (!ok || given < least || given > most) {
        usage({QT_TRANSLATE_NOOP("Message", "The option \"%1\" takes a whole number from %2 to %3."),
               {QString::fromLatin1(option), QString::number(least), QString::number(most)}});
    }
    return given;
}

} // namespace helin::cli
