#include "core/records/recordtype.h"

#include <QCoreApplication>

namespace helin {

QString RecordType::labelText() const
{
    return QCoreApplication::translate(context, label);
}

QString RecordType::labelOf(const FieldInfo &field) const
{
    return QCoreApplication::translate(context, field.label);
}

const FieldInfo *RecordType::fieldNamed(QStringView wanted) const
{
    for (const FieldInfo &field : fields) {
        if (wanted == QLatin1StringView(field.name.data(), qsizetype(field.name.size()))) {
            return &field;
        }
    }
    return nullptr;
}

const FieldInfo *RecordType::fieldTagged(quint16 tag) const
{
    for (const FieldInfo &field : fields) {
        if (field.tag == tag) {
            return &field;
        }
    }
    return nullptr;
}

int RecordType::indexOf(std::string_view wanted) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == wanted) {
            return int(i);
        }
    }
    return -1;
}

quint16 RecordType::registerOf(const FieldInfo &field) const
{
    if (field.rules.group.empty()) {
        return field.tag;
    }
    quint16 lowest = field.tag;
    for (const FieldInfo &other : fields) {
        if (other.rules.group == field.rules.group && other.tag < lowest) {
            lowest = other.tag;
        }
    }
    return lowest;
}

const RecordType *recordType(quint16 number)
{
    for (const RecordType *type : recordTypes()) {
        if (type->number == number) {
            return type;
        }
    }
    return nullptr;
}

const RecordType *recordType(QStringView name)
{
    for (const RecordType *type : recordTypes()) {
        if (name == QLatin1StringView(type->name.data(), qsizetype(type->name.size()))) {
            return type;
        }
    }
    return nullptr;
}

Value Record::value(std::string_view field) const
{
    const int index = type->indexOf(field);
    return index < 0 ? Value() : values[index];
}

void Record::set(std::string_view field, Value value)
{
    const int index = type->indexOf(field);
    Q_ASSERT(index >= 0);
    if (index >= 0) {
        values[index] = std::move(value);
    }
}

QString Record::title() const
{
    QStringList parts;
    for (std::string_view name : type->titleFields) {
        const int index = type->indexOf(name);
        if (index < 0) {
            continue;
        }
        const FieldInfo &field = type->fields[size_t(index)];
        const Value &value = values[index];
        const QString text = field.kind == FieldKind::Choice ? field.choices.label(value.toText()) : value.toText();
        if (!text.isEmpty()) {
            parts << text;
        }
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace helin
