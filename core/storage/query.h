#pragma once

#include "core/records/value.h"

#include <QList>
#include <QString>

namespace helin {

/// How a condition compares. Text compares by code point; dates are ISO text and so compare as dates.
enum class Compare { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, IsEmpty, IsNotEmpty, In, StartsWith };

struct Condition
{
    QString field; ///< a described field's name
    Compare compare = Compare::Equal;
    QList<Value> values = {}; ///< one, or several for In
};

/// Which records of one type, in which order. All conditions must hold. Hidden rows (deleted, parked) are never found.
struct Query
{
    QList<Condition> conditions = {};
    QString text = {};    ///< words that must all occur in the searched fields; empty for none
    QString station = {}; ///< owning station code; empty for all
    /// Only these records, as far as they fit the rest; empty for no such limit. Some hundred at most.
    QList<RecordId> only = {};
    QString orderBy = {}; ///< a described field's name, or "created" or "modified"; empty for order of entry
    bool descending = false;
    qint64 limit = -1; ///< -1 for all
    qint64 offset = 0;
    bool deletedToo = false; ///< also deleted ones, whose values are still there: for erasing them

    Query &where(const QString &field, const Value &value)
    {
        conditions.append({field, Compare::Equal, {value}});
        return *this;
    }
    Query &where(const QString &field, Compare compare, QList<Value> values = {})
    {
        conditions.append({field, compare, std::move(values)});
        return *this;
    }
    Query &sorted(const QString &field, bool down = false)
    {
        orderBy = field;
        descending = down;
        return *this;
    }
};

} // namespace helin
