#pragma once

#include "core/base/id.h"
#include "core/records/choice.h"
#include "core/records/fieldkind.h"
#include "core/records/value.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace helin {

/// Specialised next to each record struct: its permanent number, known before its description is complete, so that
/// references between record types need no include.
template <class R>
struct RecordNumber;

/// Turns a member's C++ type into a Value and back. Absence is always a null Value: empty text, an invalid date, an
/// empty optional, an Unset choice and a null reference are stored as nothing.
template <class T>
struct Codec;

template <>
struct Codec<QString>
{
    static constexpr FieldKind kind = FieldKind::Text;
    static Value toValue(const QString &text) { return text.isEmpty() ? Value() : Value(text); }
    static QString fromValue(const Value &value) { return value.toText(); }
};

template <>
struct Codec<bool>
{
    static constexpr FieldKind kind = FieldKind::Bool;
    static Value toValue(bool on) { return Value(qint64{on}); }
    static bool fromValue(const Value &value) { return value.toInt() != 0; }
};

template <>
struct Codec<std::optional<int>>
{
    static constexpr FieldKind kind = FieldKind::Integer;
    static Value toValue(const std::optional<int> &number) { return number ? Value(qint64{*number}) : Value(); }
    static std::optional<int> fromValue(const Value &value)
    {
        return value.isNull() ? std::nullopt : std::optional<int>(static_cast<int>(value.toInt()));
    }
};

template <>
struct Codec<QDate>
{
    static constexpr FieldKind kind = FieldKind::Date;
    static Value toValue(QDate date) { return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value(); }
    static QDate fromValue(const Value &value) { return QDate::fromString(value.toText(), Qt::ISODate); }
};

template <>
struct Codec<QDateTime>
{
    static constexpr FieldKind kind = FieldKind::DateTime;
    static Value toValue(const QDateTime &time)
    {
        return time.isValid() ? Value(qint64{time.toMSecsSinceEpoch()}) : Value();
    }
    static QDateTime fromValue(const Value &value)
    {
        return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toInt(), Qt::UTC);
    }
};

template <Choosable E>
struct Codec<E>
{
    static constexpr FieldKind kind = FieldKind::Choice;
    static Value toValue(E choice) { return choice == E{} ? Value() : Value(codeOf(choice)); }
    static E fromValue(const Value &value) { return choiceFrom<E>(value.toText()); }
};

/// A reference to a record of any type.
template <>
struct Codec<RecordId>
{
    static constexpr FieldKind kind = FieldKind::Reference;
    static Value toValue(const RecordId &id) { return id.isNull() ? Value() : Value(id); }
    static RecordId fromValue(const Value &value) { return value.toId(); }
};

template <class R>
struct Codec<Ref<R>>
{
    static constexpr FieldKind kind = FieldKind::Reference;
    static constexpr quint16 refersTo() { return RecordNumber<R>::value; }
    static Value toValue(const Ref<R> &ref) { return ref.isNull() ? Value() : Value(ref.id); }
    static Ref<R> fromValue(const Value &value) { return Ref<R>(value.toId()); }
};

} // namespace helin
