#include "core/records/derive.h"

#include "core/base/pinyin.h"

#include <algorithm>

namespace helin {

namespace {

Value textOrNull(QString text)
{
    return text.isEmpty() ? Value() : Value(std::move(text));
}

} // namespace

Value pinyinOf(const Value &name)
{
    return textOrNull(pinyinFull(name.toText()));
}

Value initialsOf(const Value &name)
{
    return textOrNull(pinyinInitials(name.toText()));
}

Value reversedOf(const Value &number)
{
    QString text = number.toText();
    std::reverse(text.begin(), text.end());
    return textOrNull(std::move(text));
}

} // namespace helin
