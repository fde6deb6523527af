#include "app/cli/showcommand.h"

#include "app/cli/fieldinput.h"
#include "app/cli/recordjson.h"
#include "core/organisation/looks.h"
#include "core/sync/recordhistory.h"

#include <QJsonArray>

namespace helin::cli {

namespace {

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

QStringList namesOf(const HistoryEntry &entry, const RecordType &type)
{
    QStringList names;
    for (const quint16 tag : entry.fields) {
        const FieldInfo *field = type.fieldTagged(tag);
        names << (field != nullptr ? keyOf(field->name) : QString::number(tag));
    }
    return names;
}

QString historyLine(const HistoryEntry &entry, const RecordType &type)
{
    QStringList labels;
    for (const quint16 tag : entry.fields) {
        const FieldInfo *field = type.fieldTagged(tag);
        labels << (field != nullptr ? type.labelOf(*field) : QString::number(tag));
    }
    return QStringLiteral("  %1  %2  %3")
        .arg(entry.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), entry.user, labels.join(QStringLiteral("、")));
}

QString readableText(Workspace &workspace, const Record &record, const QStringList &conflicts,
                     const QList<HistoryEntry> &history, bool masked)
{
    const RecordType &type = *record.type;
    QStringList lines{QStringLiteral("%1  %2").arg(type.labelText(), record.title())};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const FieldInfo &field = type.fields[i];
        const Value &value = record.values[qsizetype(i)];
        if (!field.synced() || value.isNull()) {
            continue;
        }
        QString line =
            QStringLiteral("  %1: %2").arg(type.labelOf(field), readable(workspace.reader(), field, value, masked));
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
    const Record found = recordWithId(workspace.reader(), id);
    const Record record = Looks(workspace.writes()).open(*found.type, found.id).orThrow();
    // Whoever may see numbers in full sees them, and that is noted; others see them masked.
    const bool masked = !workspace.rights().allows(record, Action::Unmask);
    if (!masked && Looks::isPersonal(*record.type)) {
        (void)Looks(workspace.writes()).reveal(*record.type, record.id).orThrow();
    }
    const QStringList conflicts = conflictsOf(workspace, record);
    const QList<HistoryEntry> history = historyOf(workspace.writes(), *record.type, record.id);
    QJsonArray told;
    for (const HistoryEntry &entry : history) {
        told.append(QJsonObject{{QStringLiteral("time"), isoTime(entry.at.toMSecsSinceEpoch())},
                                {QStringLiteral("user"), entry.user},
                                {QStringLiteral("site"), entry.site.toString()},
                                {QStringLiteral("fields"), QJsonArray::fromStringList(namesOf(entry, *record.type))}});
    }
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("id"), record.id.toString()},
                        {QStringLiteral("kind"), record.type->tableName()},
                        {QStringLiteral("station"), record.station},
                        {QStringLiteral("fields"), fieldsJson(record, masked)},
                        {QStringLiteral("conflicts"), QJsonArray::fromStringList(conflicts)},
                        {QStringLiteral("history"), told}},
            readableText(workspace, record, conflicts, history, masked),
            {}};
}

} // namespace helin::cli
