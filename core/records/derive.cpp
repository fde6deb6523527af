#include "core/records/derive.h"

#include "core/base/pinyin.h"

#include <algorithm>

namespace helin {

namespace {

Value &at(const RecordType &type, std::span<Value> values, std::string_view field)
{
    return values[size_t(type.indexOf(field))];
}

Value textOrNull(QString text)
{
    return text.isEmpty() ? Value() : Value(std::move(text));
}

Value reversed(const Value &value)
{
    QString text = value.toText();
    std::reverse(text.begin(), text.end());
    return textOrNull(std::move(text));
}

} // namespace

void deriveResident(const RecordType &type, std::span<Value> values)
{
    const QString name = at(type, values, "name").toText();
    at(type, values, "pinyin") = textOrNull(pinyinFull(name));
    at(type, values, "initials") = textOrNull(pinyinInitials(name));
    at(type, values, "id_tail") = reversed(at(type, values, "id_number"));
    at(type, values, "phone_tail") = reversed(at(type, values, "phone"));
}

void deriveInitials(const RecordType &type, std::span<Value> values)
{
    at(type, values, "initials") = textOrNull(pinyinInitials(at(type, values, "name").toText()));
}

} // namespace helin
