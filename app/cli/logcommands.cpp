#include "app/cli/logcommands.h"

#include "app/cli/recordjson.h"
#include "core/organisation/operationlog.h"

#include <QJsonArray>

#include <array>

namespace helin::cli {

namespace {

constexpr OptionInfo userOption{"user", nullptr, "USER", QT_TRANSLATE_NOOP("Cli", "only acts of this user")};
constexpr OptionInfo kindOption{
    "kind", nullptr, "KIND",
    QT_TRANSLATE_NOOP("Cli", "only this kind: log_in log_in_failed change look unmask search export print exchange "
                             "backup restore rights settings"),
    true};
constexpr OptionInfo sinceOption{"since", nullptr, "DATE", QT_TRANSLATE_NOOP("Cli", "from this day or moment on")};
constexpr OptionInfo untilOption{"until", nullptr, "DATE", QT_TRANSLATE_NOOP("Cli", "up to this day or moment")};
constexpr OptionInfo recordOption{"record", nullptr, "ID", QT_TRANSLATE_NOOP("Cli", "only about this record")};

constexpr std::array listOptions{
    userOption,
    kindOption,
    sinceOption,
    untilOption,
    recordOption,
    OptionInfo{"opened", nullptr, nullptr,
               QT_TRANSLATE_NOOP("Cli", "who opened, unmasked, exported or printed; usually with --record")},
    OptionInfo{"limit", nullptr, "N", QT_TRANSLATE_NOOP("Cli", "at most so many (100)")},
    OptionInfo{"offset", nullptr, "N", QT_TRANSLATE_NOOP("Cli", "leave out so many at the front")},
};
constexpr std::array exportOptions{
    userOption,
    kindOption,
    sinceOption,
    untilOption,
    recordOption,
    OptionInfo{"output", "o", "FILE.csv", QT_TRANSLATE_NOOP("Cli", "file to write")},
    OptionInfo{"reason", nullptr, "TEXT", QT_TRANSLATE_NOOP("Cli", "what it is for; stands in the log")},
};

/// A day, or a moment with a time; a day as the end of a stretch counts whole.
std::optional<qint64> momentIn(const Arguments &arguments, const char *option, bool wholeDay)
{
    if (!arguments.has(option)) {
        return std::nullopt;
    }
    const QString given = arguments.required(option);
    if (const QDate day = QDate::fromString(given, Qt::ISODate); day.isValid()) {
        return (wholeDay ? day.addDays(1) : day).startOfDay().toMSecsSinceEpoch();
    }
    const QDateTime moment = QDateTime::fromString(given, Qt::ISODate);
    if (!moment.isValid()) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "%1 is not a date."), {given}});
    }
    return moment.toMSecsSinceEpoch();
}

AuditFilter filterIn(const Arguments &arguments)
{
    AuditFilter filter;
    filter.user = arguments.value("user");
    for (const QString &name : arguments.values("kind")) {
        const std::optional<ActKind> kind = actKindNamed(name);
        if (!kind) {
            fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "There is no kind of act \"%1\"."), {name}});
        }
        filter.kinds.append(*kind);
    }
    filter.since = momentIn(arguments, "since", false);
    filter.until = momentIn(arguments, "until", true);
    if (arguments.has("record")) {
        const std::optional<RecordId> id = RecordId::parse(arguments.required("record"));
        if (!id) {
            fail(ErrorKind::Usage,
                 {QT_TRANSLATE_NOOP("Message", "\"%1\" is not the id of a record."), {arguments.value("record")}});
        }
        filter.record = *id;
    }
    return filter;
}

QJsonObject described(const AuditEntry &entry)
{
    const RecordType *type = entry.type == 0 ? nullptr : recordType(entry.type);
    return {
        {QStringLiteral("number"), entry.number},
        {QStringLiteral("time"), isoTime(entry.at)},
        {QStringLiteral("user"), entry.user},
        {QStringLiteral("kind"), QString::fromLatin1(actKindInfo(entry.kind()).name)},
        {QStringLiteral("act"), entry.act},
        {QStringLiteral("text"), OperationLog::words(entry)},
        {QStringLiteral("record_kind"), type == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(keyOf(type->name))},
        {QStringLiteral("record"),
         entry.record.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.record.toString())},
        {QStringLiteral("detail"), OperationLog::detailWords(entry)}};
}

} // namespace

const CommandInfo &LogListCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "log list",
        .syntax = "[--user USER] [--kind KIND …] [--since DATE] [--until DATE] [--record ID] [--opened] [--limit N]",
        .summary = QT_TRANSLATE_NOOP("Cli", "show the operation log, newest first"),
        .options = listOptions,
        .example = "helin-cli --store st log list --kind export --kind print --since 2026-11-01"};
    return info;
}

Outcome LogListCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    AuditFilter filter = filterIn(arguments);
    if (arguments.has("opened")) {
        filter.kinds = {ActKind::Look, ActKind::Unmask, ActKind::Export, ActKind::Print};
    }
    constexpr qint64 usual = 100;
    constexpr qint64 most = 1'000'000;
    const OperationLog::Page page = OperationLog(session.workspace().writes())
                                        .list(filter, arguments.number("limit", usual, 1, most),
                                              arguments.number("offset", 0, 0, std::numeric_limits<qint64>::max()))
                                        .orThrow();
    QJsonArray entries;
    QStringList lines;
    for (const AuditEntry &entry : page.entries) {
        entries.append(described(entry));
        lines << QStringLiteral("%1  %2  %3  %4  %5")
                     .arg(entry.number)
                     .arg(QDateTime::fromMSecsSinceEpoch(entry.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                          entry.user, OperationLog::words(entry), OperationLog::detailWords(entry))
                     .trimmed();
    }
    lines << text(QT_TRANSLATE_NOOP("Cli", "%1 of %2 entries")).arg(page.entries.size()).arg(page.total);
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("total"), page.total}, {QStringLiteral("entries"), entries}},
            lines.join(QLatin1Char('\n')),
            {}};
}

const CommandInfo &LogExportCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "log export",
        .syntax = "-o FILE.csv --reason TEXT [--user USER] [--kind KIND …] [--since DATE] [--until DATE] [--record ID]",
        .summary = QT_TRANSLATE_NOOP("Cli", "write the operation log as a table; that it was written is noted in it"),
        .options = exportOptions,
        .example = "helin-cli --store st log export -o 操作日志.csv --since 2026-11-01 --reason 季度检查"};
    return info;
}

Outcome LogExportCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    const OperationLog::Exported written =
        OperationLog(session.workspace().writes())
            .exportTo(arguments.required("output"), filterIn(arguments), arguments.required("reason"))
            .orThrow();
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("path"), written.path}, {QStringLiteral("entries"), written.entries}},
            text(QT_TRANSLATE_NOOP("Cli", "%1: %2 entries")).arg(written.path).arg(written.entries),
            {}};
}

} // namespace helin::cli
