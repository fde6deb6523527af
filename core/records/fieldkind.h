#pragma once

#include <QtGlobal>

namespace helin {

/// What a value means: decides column affinity, form field, table alignment and the parsing of typed text.
enum class FieldKind : quint8 {
    Text,      ///< one line
    LongText,  ///< several lines
    Integer,   ///< whole number
    Bool,      ///< stored as 0 or 1
    Date,      ///< ISO 8601 day, stored as text
    DateTime,  ///< milliseconds since 1970 UTC
    Month,     ///< text YYYY-MM
    Choice,    ///< a code of a fixed list
    Reference, ///< the id of another record
    Phone,     ///< text, masked in lists
    IdNumber,  ///< text, GB 11643 or another document's number
    Station,   ///< text, a 12-digit station code
};

} // namespace helin
