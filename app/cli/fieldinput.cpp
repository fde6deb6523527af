#include "app/cli/fieldinput.h"

#include "core/records/validation.h"

#include <QTranslator>

#include <set>

namespace helin::cli {

namespace {

/// The code of a Chinese label, also when messages are in English.
QString codeOfChineseLabel(const ChoiceList &choices, const QString &label)
{
    QTranslator chinese;
    if (!chinese.load(QStringLiteral(":/i18n/helin_zh_CN.qm"))) {
        return {};
    }
    for (const Choice &entry : choices.entries) {
        if (label.trimmed() == chinese.translate(choices.context, entry.label)) {
            return QString::fromLatin1(entry.code);
        }
    }
    return {};
}

/// Ids of the records that are called so, all of them or those of one station.
std::set<RecordId> called(RecordReader &reader, const RecordType &type, const QString &text, QDate today,
                          const QString &station = {})
{
    std::set<std::string_view> names{"number", "name", "code"};
    names.insert(type.titleFields.begin(), type.titleFields.end());
    std::set<RecordId> found;
    for (const FieldInfo &field : type.fields) {
        if (!names.contains(field.name)) {
            continue;
        }
        const ParsedValue parsed = parseField(type, field, text, today);
        if (parsed.error || parsed.value.isNull()) {
            continue;
        }
        Query query;
        query.limit = 2;
        query.station = station;
        query.where(QString::fromLatin1(field.name.data(), qsizetype(field.name.size())), parsed.value);
        for (const Record &record : reader.list(type, query)) {
            found.insert(record.id);
        }
    }
    return found;
}

[[noreturn]] void failOn(const FieldInfo &field, ErrorKind kind, Message what, Message next = {})
{
    Error error{kind, std::move(what), {}, std::move(next)};
    error.field = QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
    throw Exception{std::move(error)};
}

} // namespace

const RecordType &kindNamed(const QString &name)
{
    const RecordType *type = recordType(QStringView(name));
    if (type == nullptr) {
        QStringList names;
        for (const RecordType *known : recordTypes()) {
            names << known->tableName();
        }
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "There is no kind of record called \"%1\"."), {name}},
             {QT_TRANSLATE_NOOP("Message", "The kinds are: %1"), {names.join(QLatin1Char(' '))}});
    }
    return *type;
}

Record recordWithId(RecordReader &reader, const QString &id)
{
    const std::optional<RecordId> parsed = RecordId::parse(id);
    if (!parsed) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "\"%1\" is not the id of a record."), {id}});
    }
    std::optional<Record> record = reader.findAny(*parsed);
    if (!record) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no such record.")});
    }
    return *std::move(record);
}

FieldInput::Assignment FieldInput::parse(const RecordType &type, const QString &word) const
{
    const qsizetype sign = word.indexOf(QLatin1Char('='));
    if (sign <= 0) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "\"%1\" is not of the form field=value."), {word}});
    }
    const QString name = word.left(sign);
    const FieldInfo *field = type.fieldNamed(name);
    if (field == nullptr) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "There is no field named \"%1\"."), {name}});
    }
    return {field, value(type, *field, word.mid(sign + 1))};
}

Value FieldInput::value(const RecordType &type, const FieldInfo &field, const QString &text) const
{
    if (text.trimmed().isEmpty()) {
        return {};
    }
    if (field.kind == FieldKind::Reference) {
        return reference(type, field, text.trimmed());
    }
    const QDate today = m_clock.today();
    ParsedValue parsed = parseField(type, field, text, today);
    if (parsed.error && field.kind == FieldKind::Choice) {
        if (const QString code = codeOfChineseLabel(field.choices, text); !code.isEmpty()) {
            parsed = {Value(code), std::nullopt};
        }
    }
    if (parsed.error) {
        throw Exception{*std::move(parsed.error)};
    }
    return parsed.value;
}

Value FieldInput::reference(const RecordType &type, const FieldInfo &field, const QString &text) const
{
    const RecordType *target = field.refersTo == 0 ? nullptr : recordType(field.refersTo);
    const std::optional<RecordId> id = RecordId::parse(text);
    if (id) {
        if (target != nullptr && !m_reader.find(*target, *id)) {
            failOn(field, ErrorKind::Invalid,
                   {QT_TRANSLATE_NOOP("Message", "%1: there is no such record."), {type.labelOf(field)}});
        }
        return Value(*id);
    }
    if (target == nullptr) {
        failOn(field, ErrorKind::Invalid,
               {QT_TRANSLATE_NOOP("Message", "%1: \"%2\" is not the id of a record."), {type.labelOf(field), text}});
    }
    std::set<RecordId> found = called(m_reader, *target, text, m_clock.today());
    if (found.size() > 1 && !m_station.isEmpty()) {
        const std::set<RecordId> own = called(m_reader, *target, text, m_clock.today(), m_station);
        found = own.size() == 1 ? own : found;
    }
    if (found.empty()) {
        failOn(field, ErrorKind::Invalid,
               {QT_TRANSLATE_NOOP("Message", "%1: nothing is called \"%2\"."), {type.labelOf(field), text}});
    }
    if (found.size() > 1) {
        failOn(field, ErrorKind::Invalid,
               {QT_TRANSLATE_NOOP("Message", "%1: several records are called \"%2\"."), {type.labelOf(field), text}},
               {QT_TRANSLATE_NOOP("Message", "Give the id of the right one.")});
    }
    return Value(*found.begin());
}

void FieldInput::assign(Record &record, const QStringList &words) const
{
    for (const QString &word : words) {
        Assignment assignment = parse(*record.type, word);
        if (!assignment.field->synced()) {
            fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "%1 is filled in by the program."),
                                    {record.type->labelOf(*assignment.field)}});
        }
        record.set(assignment.field->name, std::move(assignment.value));
    }
}

} // namespace helin::cli
