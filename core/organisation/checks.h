#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QString>

namespace helin {

// What use cases check before they write. All throw Exception; nothing is changed then.

/// Throws Invalid, naming the field whose value is wrong.
[[noreturn]] inline void invalidField(const char *field, Message what)
{
    Error error{ErrorKind::Invalid, std::move(what)};
    error.field = QLatin1String(field);
    throw Exception{std::move(error)};
}

/// Throws Invalid with this sentence when nothing but blanks was written.
inline void requireText(const char *field, const QString &text, Message what)
{
    if (text.trimmed().isEmpty()) {
        invalidField(field, std::move(what));
    }
}

/// Throws Invalid unless it is a day up to today.
inline void requirePastDay(const char *field, QDate day, QDate today)
{
    if (!day.isValid()) {
        invalidField(field, {QT_TRANSLATE_NOOP("Message", "Please give the day.")});
    }
    if (day > today) {
        invalidField(field, {QT_TRANSLATE_NOOP("Message", "This day lies in the future.")});
    }
}

} // namespace helin
