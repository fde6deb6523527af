#include "app/cli/conflictcommands.h"

#include "app/cli/fieldinput.h"
#include "app/cli/recordjson.h"
#include "app/cli/sites.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace helin::cli {

namespace {

constexpr std::array resolveOptions{
    OptionInfo{"take", nullptr, "VERSION|value=V",
               QT_TRANSLATE_NOOP("Cli", "the version that is right, or another value")},
    OptionInfo{"reason", nullptr, "TEXT", QT_TRANSLATE_NOOP("Cli", "why, for the record's history")},
};

constexpr std::array batchOptions{
    OptionInfo{"site", nullptr, "SITE", QT_TRANSLATE_NOOP("Cli", "whose values are right: id or name of the site")},
    OptionInfo{"reason", nullptr, "TEXT", QT_TRANSLATE_NOOP("Cli", "why, for the record's history")},
    OptionInfo{"dry-run", nullptr, nullptr, QT_TRANSLATE_NOOP("Cli", "only say what would be decided")},
};

Value valueOf(const QList<std::pair<quint16, Value>> &values, quint16 tag)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const auto &one) { return one.first == tag; });
    return found == values.end() ? Value() : found->second;
}

/// Of the fields of a register, the first about which the sites differ: what people see as the conflict.
const FieldInfo &differing(const Conflict &conflict)
{
    for (const FieldInfo *field : conflict.fields) {
        const Value shown = valueOf(conflict.values.constFirst().values, field->tag);
        if (std::any_of(conflict.values.begin(), conflict.values.end(),
                        [&](const ConflictValue &value) { return valueOf(value.values, field->tag) != shown; })) {
            return *field;
        }
    }
    return *conflict.fields.constFirst();
}

QJsonObject described(const Conflict &conflict, const ConflictValue &value)
{
    QJsonObject fields;
    for (const FieldInfo *field : conflict.fields) {
        fields.insert(keyOf(field->name), jsonOf(*field, valueOf(value.values, field->tag)));
    }
    const FieldInfo &field = differing(conflict);
    return {{QStringLiteral("version"), value.version},
            {QStringLiteral("value"), jsonOf(field, valueOf(value.values, field.tag))},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("site"), value.site},
            {QStringLiteral("user"), value.user},
            {QStringLiteral("time"), isoTime(value.at)},
            {QStringLiteral("shown"), value.shown}};
}

QStringList linesOf(RecordReader &reader, const Conflict &conflict)
{
    QStringList lines{QStringLiteral("%1  %2 %3: %4")
                          .arg(conflict.key(), conflict.type->labelText(), conflict.title, conflict.label())};
    for (const ConflictValue &value : conflict.values) {
        QStringList texts;
        for (const FieldInfo *field : conflict.fields) {
            texts << readable(reader, *field, valueOf(value.values, field->tag));
        }
        texts.removeAll(QString());
        lines << QStringLiteral("  %1 %2  %3  %4 %5 %6")
                     .arg(value.shown ? QStringLiteral("*") : QStringLiteral(" "), value.version,
                          texts.join(QStringLiteral("、")), value.site, value.user,
                          QDateTime::fromMSecsSinceEpoch(value.at).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
    return lines;
}

/// The value of every field of the register after the decision: the shown ones but for what the words say. In them
/// "value" stands for the field in conflict.
QList<std::pair<quint16, Value>> decided(const FieldInput &input, const Conflict &conflict, QStringList words)
{
    QList<std::pair<quint16, Value>> values = conflict.values.constFirst().values;
    for (QString &word : words) {
        if (word.startsWith(QLatin1String("value="))) {
            word.replace(0, 5, keyOf(differing(conflict).name));
        }
        const FieldInput::Assignment wanted = input.parse(*conflict.type, word);
        const auto place =
            std::find_if(values.begin(), values.end(), [&](const auto &one) { return one.first == wanted.field->tag; });
        if (place == values.end()) {
            fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "\"%1\" is not about what is to be checked here."),
                                    {keyOf(wanted.field->name)}});
        }
        place->second = wanted.value;
    }
    return values;
}

} // namespace

const CommandInfo &ConflictsListCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "conflicts list",
        .syntax = "",
        .summary = QT_TRANSLATE_NOOP("Cli", "list what two sites changed differently and a person must check"),
        .example = "helin-cli --store tw --json conflicts list"};
    return info;
}

Outcome ConflictsListCommand::run(Session &session, const Arguments &arguments) const
{
    arguments.requireAtMost(0);
    Workspace &workspace = session.workspace();
    QJsonArray listed;
    QStringList lines;
    for (const Conflict &conflict : workspace.conflicts().list()) {
        QJsonArray values;
        for (const ConflictValue &value : conflict.values) {
            values.append(described(conflict, value));
        }
        listed.append(QJsonObject{{QStringLiteral("id"), conflict.key()},
                                  {QStringLiteral("kind"), conflict.type->tableName()},
                                  {QStringLiteral("record"), conflict.record.toString()},
                                  {QStringLiteral("field"), keyOf(differing(conflict).name)},
                                  {QStringLiteral("values"), values}});
        lines << linesOf(workspace.reader(), conflict);
    }
    if (lines.isEmpty()) {
        lines << text(QT_TRANSLATE_NOOP("Cli", "Nothing is to be checked."));
    }
    return {ExitCode::Done, QJsonObject{{QStringLiteral("conflicts"), listed}}, lines.join(QLatin1Char('\n')), {}};
}

const CommandInfo &ConflictsResolveCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "conflicts resolve",
        .syntax = "ID --take VERSION|value=V [--reason TEXT]",
        .summary = QT_TRANSLATE_NOOP("Cli", "settle one of them; the other values stay in the history"),
        .options = resolveOptions,
        .example = "helin-cli --store tw conflicts resolve 0197a1b2-…/7 --take value=调解室 --reason 已电话核实"};
    return info;
}

Outcome ConflictsResolveCommand::run(Session &session, const Arguments &arguments) const
{
    const QString key = arguments.word(0, "ID");
    QStringList words = arguments.words().mid(1);
    const QString take = arguments.value("take");
    const bool byValue = take.startsWith(QLatin1String("value="));
    if (byValue) {
        words << take;
    }
    if (take.isEmpty() ? words.isEmpty() : !byValue && !words.isEmpty()) {
        fail(ErrorKind::Usage,
             {QT_TRANSLATE_NOOP("Message", "Say which value is right: --take VERSION or --take value=V.")});
    }
    Workspace &workspace = session.workspace();
    const std::optional<Conflict> conflict = workspace.conflicts().find(key);
    if (!conflict) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "\"%1\" is not among what is to be checked."), {key}});
    }
    const QString reason = arguments.has("reason") ? arguments.value("reason")
                                                   : text(QT_TRANSLATE_NOOP("Cli", "decided on the command line"));
    if (words.isEmpty()) {
        workspace.conflicts().take(*conflict, take, reason).orThrow();
    } else {
        const FieldInput input{workspace.reader(), session.clock()};
        workspace.conflicts().write(*conflict, decided(input, *conflict, words), reason).orThrow();
    }
    return {ExitCode::Done,
            QJsonObject{{QStringLiteral("id"), key}, {QStringLiteral("record"), conflict->record.toString()}},
            text(QT_TRANSLATE_NOOP("Cli", "Settled.")),
            {}};
}

const CommandInfo &ConflictsBatchCommand::info() const
{
    static constexpr CommandInfo info{
        .name = "conflicts batch",
        .syntax = "KIND FIELD --site SITE --reason TEXT [--dry-run]",
        .summary = QT_TRANSLATE_NOOP("Cli", "settle all of one field alike: what one site wrote is right"),
        .options = batchOptions,
        .example = "helin-cli --store tw conflicts batch resident phone --site 新场村 --reason 已电话核实"};
    return info;
}

Outcome ConflictsBatchCommand::run(Session &session, const Arguments &arguments) const
{
    const RecordType &type = kindNamed(arguments.word(0, "KIND"));
    const QString name = arguments.word(1, "FIELD");
    arguments.requireAtMost(2);
    const FieldInfo *field = type.fieldNamed(name);
    if (field == nullptr) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "There is no such field.")});
    }
    Workspace &workspace = session.workspace();
    BatchRule rule;
    rule.type = &type;
    rule.registerTag = type.registerOf(*field);
    rule.site = siteCalled(workspace.exchange(), arguments.value("site")).site;
    QList<Conflict> fitting = workspace.conflicts().list();
    fitting.removeIf([&rule](const Conflict &conflict) { return rule.valueIn(conflict) == nullptr; });
    QJsonArray settled;
    for (const Conflict &conflict : std::as_const(fitting)) {
        settled.append(conflict.key());
    }
    const bool dry = arguments.has("dry-run");
    if (!dry && !fitting.isEmpty()) {
        workspace.conflicts().takeAll(fitting, rule, arguments.value("reason")).orThrow();
    }
    return {
        ExitCode::Done,
        QJsonObject{{QStringLiteral("settled"), settled}, {QStringLiteral("dry_run"), dry}},
        (dry ? text(QT_TRANSLATE_NOOP("Cli", "%1 would be settled.")) : text(QT_TRANSLATE_NOOP("Cli", "%1 settled.")))
            .arg(fitting.size()),
        {}};
}

} // namespace helin::cli
