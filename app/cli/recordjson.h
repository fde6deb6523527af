#pragma once

#include "core/storage/recordreader.h"

#include <QJsonObject>

namespace helin::cli {

/// A name as JSON key.
[[nodiscard]] inline QString keyOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// A value in JSON: ids as UUID text, days and times in ISO 8601 (times in UTC), lists by code, yes and no as booleans.
[[nodiscard]] QJsonValue jsonOf(const FieldInfo &field, const Value &value);
/// All fields of a record that people fill in, empty ones as null; `masked` hides what is personal.
[[nodiscard]] QJsonObject fieldsJson(const Record &record, bool masked = false);

/// A value as people read it; a reference by the title of its record.
[[nodiscard]] QString readable(RecordReader &reader, const FieldInfo &field, const Value &value, bool masked = false);

/// ms since 1970 UTC as ISO 8601.
[[nodiscard]] QString isoTime(qint64 millis);

} // namespace helin::cli
