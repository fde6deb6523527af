#include "app/cli/batchcommand.h"

#include "app/cli/program.h"
#include "app/cli/shellwords.h"

#include <QFile>

#include <array>
#include <cstdio>

namespace helin::cli {

namespace {

constexpr std::array options{
    OptionInfo{"keep-going", nullptr, nullptr, QT_TRANSLATE_NOOP("Cli", "go on after a line that failed")},
};

constexpr qint64 longestLine = 4 << 20;

void open(QFile &file, const QString &path)
{
    const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : (file.setFileName(path), file.open(QIODevice::ReadOnly));
    if (!opened) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "The file cannot be read: %1"), {path}});
    }
}

/// The words of a line, or why it has none.
Result<QStringList> wordsOf(const QByteArray &line)
{
    if (line.size() >= longestLine) {
        return Error{ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "The line is too long.")}};
    }
    const std::optional<QStringList> words = shellWords(QString::fromUtf8(line));
    if (!words) {
        return Error{ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "A quotation mark is not closed.")}};
    }
    return *words;
}

} // namespace

const CommandInfo &BatchCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "batch",
        .syntax = "FILE|- [--keep-going]",
        .summary = QT_TRANSLATE_NOOP("Cli", "run many commands with one unlock, one per line, quoted as in a shell"),
        .options = options,
        .example = "printf '%s\\n' \"add group name=一组\" \"add resident name=周小梅 group=一组\" | "
                   "helin-cli --store st --json batch -",
        .inBatch = false};
    return info;
}

Outcome BatchCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(1);
    QFile file;
    open(file, arguments.word(0, "FILE"));
    (void)session.workspace();
    const Output output{session.options().json};
    ExitCode gravest = ExitCode::Done;
    for (qint64 number = 1;; ++number) {
        QByteArray line = file.readLine(longestLine + 1);
        if (line.isEmpty()) {
            break;
        }
        if (line.endsWith('\n')) {
            line.chop(1);
        }
        const Result<QStringList> words = wordsOf(line);
        if (words && words->isEmpty()) {
            continue;
        }
        Outcome outcome = words ? m_program.runOn(session, *words) : Outcome::of(words.error());
        if (output.isJson()) {
            output.printDocument({{QStringLiteral("line"), number},
                                  {QStringLiteral("exit"), static_cast<int>(outcome.exit)},
                                  {QStringLiteral("result"), outcome.document}});
        } else if (!outcome.text.isEmpty()) {
            output.printText(outcome.text);
        }
        if (!outcome.problem.isEmpty()) {
            output.printProblem(text(QT_TRANSLATE_NOOP("Cli", "line %1: %2")).arg(number).arg(outcome.problem));
        }
        gravest = graver(gravest, outcome.exit);
        if (outcome.exit != ExitCode::Done && !arguments.has("keep-going")) {
            break;
        }
    }
    return {gravest, {}, {}, {}};
}

} // namespace helin::cli
