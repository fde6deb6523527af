#include "app/cli/recordcommands.h"

#include "app/cli/fieldinput.h"
#include "app/cli/recordjson.h"
#include "app/cli/recordwriting.h"
#include "core/organisation/looks.h"

#include <QJsonArray>

#include <array>
#include <limits>

namespace helin::cli {

namespace {

constexpr std::array reasonOption{
    OptionInfo{"reason", nullptr, "TEXT", QT_TRANSLATE_NOOP("Cli", "why, for the record's history")},
};

constexpr std::array listOptions{
    OptionInfo{"where", nullptr, "FIELD=VALUE",
               QT_TRANSLATE_NOOP("Cli", "only records with this value; may be repeated"), true},
    OptionInfo{"text", nullptr, "WORDS", QT_TRANSLATE_NOOP("Cli", "only records in which these words occur")},
    OptionInfo{"sort", nullptr, "FIELD", QT_TRANSLATE_NOOP("Cli", "order by a field, or by created or modified")},
    OptionInfo{"desc", nullptr, nullptr, QT_TRANSLATE_NOOP("Cli", "largest or latest first")},
    OptionInfo{"limit", nullptr, "N", QT_TRANSLATE_NOOP("Cli", "at most so many records")},
    OptionInfo{"offset", nullptr, "N", QT_TRANSLATE_NOOP("Cli", "leave out so many at the beginning")},
};

constexpr int columnsShown = 6;

/// The fields that a list on the terminal shows: the first short ones.
QList<const FieldInfo *> shownFields(const RecordType &type)
{
    QList<const FieldInfo *> fields;
    for (const FieldInfo &field : type.fields) {
        if (field.synced() && field.kind != FieldKind::LongText && fields.size() < columnsShown) {
            fields.append(&field);
        }
    }
    return fields;
}

QString tableText(RecordReader &reader, const RecordType &type, const QList<Record> &records, qint64 total)
{
    const QList<const FieldInfo *> fields = shownFields(type);
    QStringList heading{text(QT_TRANSLATE_NOOP("Cli", "id"))};
    for (const FieldInfo *field : fields) {
        heading << type.labelOf(*field);
    }
    QStringList lines;
    if (!records.isEmpty()) {
        lines << heading.join(QLatin1Char('\t'));
    }
    for (const Record &record : records) {
        QStringList cells{record.id.toString()};
        for (const FieldInfo *field : fields) {
            cells << readable(reader, *field, record.value(field->name), true);
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    lines << QCoreApplication::translate("Cli", "%n record(s)", nullptr, int(total));
    return lines.join(QLatin1Char('\n'));
}

void requireSortField(const RecordType &type, const QString &name)
{
    if (!name.isEmpty() && name != QLatin1String("created") && name != QLatin1String("modified") &&
        type.fieldNamed(name) == nullptr) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "There is no field named \"%1\"."), {name}});
    }
}

} // namespace

const CommandInfo &AddCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "add",
        .syntax = "KIND field=value …",
        .summary = QT_TRANSLATE_NOOP("Cli", "add a record; values from lists by code or Chinese label, other records "
                                            "by id or name"),
        .example = "helin-cli --store st add resident name=周小梅 id_number=999999199001011228 group=一组"};
    return info;
}

Outcome AddCommand::run(Session &session, const Arguments &arguments) const
{
    const RecordType &type = kindNamed(arguments.word(0, "KIND"));
    Workspace &workspace = session.workspace();
    Record record{type};
    FieldInput(workspace.reader(), session.clock(), workspace.stationCode()).assign(record, arguments.words().mid(1));
    const RecordId id = addRecord(workspace, record);
    return {ExitCode::Done, QJsonObject{{QStringLiteral("id"), id.toString()}}, id.toString(), {}};
}

const CommandInfo &EditCommand::info() const
{
    static constexpr CommandInfo info{.name = "edit",
                                      .syntax = "ID field=value …",
                                      .summary = QT_TRANSLATE_NOOP("Cli", "change fields of a record"),
                                      .options = reasonOption,
                                      .example = "helin-cli --store st edit 0197a1b2-… phone=13800138000"};
    return info;
}

Outcome EditCommand::run(Session &session, const Arguments &arguments) const
{
    const QString id = arguments.word(0, "ID");
    (void)arguments.word(1, "field=value");
    Workspace &workspace = session.workspace();
    const Record record = recordWithId(workspace.reader(), id);
    Record wanted = record;
    FieldInput(workspace.reader(), session.clock(), record.station).assign(wanted, arguments.words().mid(1));
    const bool changed = editRecord(workspace, record, wanted, arguments.value("reason"));
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("id"), record.id.toString()}, {QStringLiteral("changed"), changed}},
            changed ? text(QT_TRANSLATE_NOOP("Cli", "Saved."))
                    : text(QT_TRANSLATE_NOOP("Cli", "Nothing was different.")),
            {}};
}

const CommandInfo &ListCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "list",
        .syntax = "KIND [--where field=value] [--text WORDS] [--sort FIELD] [--limit N]",
        .summary = QT_TRANSLATE_NOOP("Cli", "list records of one kind"),
        .options = listOptions,
        .example = "helin-cli --store st list dispute --where status=调解中 --sort due_date --limit 20"};
    return info;
}

Outcome ListCommand::run(Session &session, const Arguments &arguments) const
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const RecordType &type = kindNamed(arguments.word(0, "KIND"));
    arguments.requireAtMost(1);
    requireSortField(type, arguments.value("sort"));
    Query query;
    query.text = arguments.value("text");
    query.limit = arguments.number("limit", -1, 0, most);
    query.offset = arguments.number("offset", 0, 0, most);
    query.sorted(arguments.value("sort"), arguments.has("desc"));
    RecordReader &reader = session.workspace().reader();
    Looks looks{session.workspace().writes()};
    query = session.workspace().rights().visible(type, query).orThrow();
    const FieldInput input{reader, session.clock()};
    for (const QString &word : arguments.values("where")) {
        const FieldInput::Assignment condition = input.parse(type, word);
        query.where(keyOf(condition.field->name), condition.value);
        if (condition.field->kind == FieldKind::IdNumber) {
            (void)looks.noteNumberSearch().orThrow();
        }
    }
    const qint64 total = reader.count(type, query);
    const QList<Record> records = reader.list(type, query);
    QJsonArray listed;
    if (session.options().json) {
        // A document for another program holds the numbers in full where the user may see them; that is noted.
        const bool masked = !looks.mayRevealAll(type);
        if (!masked && Looks::isPersonal(type) && !records.isEmpty()) {
            (void)looks.noteRevealed(type, records.size()).orThrow();
        }
        for (const Record &record : records) {
            QJsonObject fields = fieldsJson(record, masked);
            fields.insert(QStringLiteral("id"), record.id.toString());
            fields.insert(QStringLiteral("station"), record.station);
            listed.append(fields);
        }
    }
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("total"), total}, {QStringLiteral("records"), listed}},
            session.options().json ? QString() : tableText(reader, type, records, total),
            {}};
}

const CommandInfo &DeleteCommand::info() const
{
    static constexpr CommandInfo info{.name = "delete",
                                      .syntax = "ID",
                                      .summary = QT_TRANSLATE_NOOP("Cli", "delete a record, where its kind allows it"),
                                      .options = reasonOption,
                                      .example = "helin-cli --store st delete 0197a1b2-…"};
    return info;
}

Outcome DeleteCommand::run(Session &session, const Arguments &arguments) const
{
    const QString id = arguments.word(0, "ID");
    arguments.requireAtMost(1);
    Workspace &workspace = session.workspace();
    const Record record = recordWithId(workspace.reader(), id);
    removeRecord(workspace, record, arguments.value("reason"));
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("id"), record.id.toString()}},
            text(QT_TRANSLATE_NOOP("Cli", "Deleted.")),
            {}};
}

} // namespace helin::cli
