#pragma once

#include "core/base/error.h"
#include "core/records/recordtype.h"

#include <optional>

namespace helin {

/// A value as typed, brought into the form in which its field is stored: text is normalised, numbers, dates and choices
/// are read. Error of kind Invalid, naming the field, when it cannot be. Empty text is a null value.
/// `today` resolves dates such as 昨天.
struct ParsedValue
{
    Value value;
    std::optional<Error> error;
};
ParsedValue parseField(const RecordType &type, const FieldInfo &field, const QString &text, QDate today);

/// The first thing wrong with one value, or nothing: choice codes, ID numbers, phones, months, lengths.
std::optional<Error> findingOf(const RecordType &type, const FieldInfo &field, const Value &value, QDate today);

/// The first thing wrong with a record: a required field that is empty, or a value by itself. Rules over several fields
/// belong to the use cases.
std::optional<Error> findingOf(const Record &record, QDate today);

/// A value as people read it: choices and yes/no by their label, times in local time, ID numbers in full. References
/// give an empty text; who shows them looks the title up. `masked` hides what is personal.
QString displayText(const FieldInfo &field, const Value &value, bool masked = false);

/// Texts of a record in the form they are stored in (core/base/textnormal.h).
void normaliseTexts(Record &record);

} // namespace helin
