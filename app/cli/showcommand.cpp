#include "app/cli/showcommand.h"

#include "app/cli/fieldinput.h"
#include "app/cli/recordjson.h"

#include <QJsonArray>

#include <algorithm>

namespace helin::cli {

namespace {

/// One change of a record, as its history tells it.
struct HistoryEntry
{
    VersionOrder order;
    QString user;
    RecordId site;
    QStringList fields;
};

QList<HistoryEntry> historyOf(Workspace &workspace, const Record &record)
{
    Applier &applier = workspace.writes().applier();
    const std::optional<RowHead> head = applier.rows().head(*record.type, record.id);
    std::vector<QByteArray> bodies;
    QList<HistoryEntry> entries;
    for (const KnownChange &change : applier.log().chain(head ? head->last : 0, bodies)) {
        HistoryEntry entry{change.order(), QString::fromUtf8(change.view.user), change.view.writer.site, {}};
        for (const FieldWrite &write : change.view.fields) {
            const FieldInfo *field = record.type->fieldTagged(write.tag);
            entry.fields << (field != nullptr ? keyOf(field->name) : QString::number(write.tag));
        }
        entries.append(entry);
    }
    std::sort(entries.begin(), entries.end(),
              [](const HistoryEntry &a, const HistoryEntry &b) { return a.order < b.order; });
    return entries;
}

/// Names of the fields about which two sites say different things.
QStringList conflictsOf(Workspace &workspace, const Record &record)
{
    QStringList names;
    for (const StoredHead &head : workspace.writes().applier().log().headsOf(*record.type, record.id)) {
        const FieldInfo *field = record.type->fieldTagged(head.registerTag);
        if (head.conflicting && head.shown && field != nullptr) {
            names << keyOf(field->name);
        }
    }
    return names;
}

QString historyLine(const HistoryEntry &entry, const RecordType &type)
{
    QStringList labels;
    for (const QString &name : entry.fields) {
        const FieldInfo *field = type.fieldNamed(name);
        labels << (field != nullptr ? type.labelOf(*field) : name);
    }
    return QStringLiteral("  %1  %2  %3")
        .arg(QDateTime::fromMSecsSinceEpoch(entry.order.hlc.millis()).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             entry.user, labels.join(QStringLiteral("、")));
}

QString readableText(Workspace &workspace, const Record &record, const QStringList &conflicts,
                     const QList<HistoryEntry> &history)
{
    const RecordType &type = *record.type;
    QStringList lines{QStringLiteral("%1  %2").arg(type.labelText(), record.title())};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const FieldInfo &field = type.fields[i];
        const Value &value = record.values[qsizetype(i)];
        if (!field.synced() || value.isNull()) {
            continue;
        }
        QString line = QStringLiteral("  %1: %2").arg(type.labelOf(field), readable(workspace.reader(), field, value));
        if (conflicts.contains(keyOf(field.name))) {
            line +=
                QStringLiteral("  (%1)").arg(text(QT_TRANSLATE_NOOP("Cli", "to be checked: changed in two places")));
        }
        lines << line;
    }
    lines << text(QT_TRANSLATE_NOOP("Cli", "History:"));
    for (const HistoryEntry &entry : history) {
        lines << historyLine(entry, type);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

const CommandInfo &ShowCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "show",
        .syntax = "ID",
        .summary = QT_TRANSLATE_NOOP("Cli", "show a record with its history and what waits for a decision"),
        .example = "helin-cli --store st show 0197a1b2-…"};
    return info;
}

Outcome ShowCommand::run(Session &session, const Arguments &arguments) const
{
    const QString id = arguments.word(0, "ID");
    arguments.requireAtMost(1);
    Workspace &workspace = session.workspace();
    const Record record = recordWithId(workspace.reader(), id);
    const QStringList conflicts = conflictsOf(workspace, record);
    const QList<HistoryEntry> history = historyOf(workspace, record);
    QJsonArray told;
    for (const HistoryEntry &entry : history) {
        told.append(QJsonObject{{QStringLiteral("time"), isoTime(entry.order.hlc.millis())},
                                {QStringLiteral("user"), entry.user},
                                {QStringLiteral("site"), entry.site.toString()},
                                {QStringLiteral("fields"), QJsonArray::fromStringList(entry.fields)}});
    }
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("id"), record.id.toString()},
                        {QStringLiteral("kind"), record.type->tableName()},
                        {QStringLiteral("station"), record.station},
                        {QStringLiteral("fields"), fieldsJson(record)},
                        {QStringLiteral("conflicts"), QJsonArray::fromStringList(conflicts)},
                        {QStringLiteral("history"), told}},
            readableText(workspace, record, conflicts, history),
            {}};
}

} // namespace helin::cli
