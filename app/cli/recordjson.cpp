#include "app/cli/recordjson.h"

#include "core/records/validation.h"

#include <QDateTime>

namespace helin::cli {

QString isoTime(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue jsonOf(const FieldInfo &field, const Value &value)
{
    if (value.isNull()) {
        return QJsonValue(QJsonValue::Null);
    }
    switch (field.kind) {
    case FieldKind::Integer:
        return value.toInt();
    case FieldKind::Bool:
        return value.toInt() != 0;
    case FieldKind::DateTime:
        return isoTime(value.toInt());
    case FieldKind::Reference:
        return value.toId().toString();
    default:
        return value.toText();
    }
}

QJsonObject fieldsJson(const Record &record, bool masked)
{
    QJsonObject fields;
    for (size_t i = 0; i < record.type->fields.size(); ++i) {
        const FieldInfo &field = record.type->fields[i];
        if (field.synced()) {
            const Value &value = record.values[qsizetype(i)];
            const bool hidden = masked && field.rules.privacy != Privacy::Public && !value.isNull();
            fields.insert(keyOf(field.name),
                          hidden ? QJsonValue(displayText(field, value, true)) : jsonOf(field, value));
        }
    }
    return fields;
}

QString readable(RecordReader &reader, const FieldInfo &field, const Value &value, bool masked)
{
    if (field.kind != FieldKind::Reference || value.isNull()) {
        return displayText(field, value, masked);
    }
    const RecordType *target = field.refersTo == 0 ? nullptr : recordType(field.refersTo);
    const std::optional<Record> record =
        target != nullptr ? reader.find(*target, value.toId()) : reader.findAny(value.toId());
    return record ? record->title() : value.toId().toString();
}

} // namespace helin::cli
