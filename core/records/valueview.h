#pragma once

#include "core/records/fieldkind.h"
#include "core/records/value.h"

#include <QByteArrayView>

namespace helin {

/// A value inside somebody else's bytes: what the merge reads from a change and binds to a row without copying. Text is
/// UTF-8. Valid as long as the bytes are.
struct ValueView
{
    enum class Kind : quint8 { Null = 0, Number = 1, Text = 2, Id = 3 };

    Kind kind = Kind::Null;
    qint64 number = 0;
    QByteArrayView bytes = {};

    [[nodiscard]] Value toValue() const
    {
        switch (kind) {
        case Kind::Number:
            return Value(number);
        case Kind::Text:
            return Value(QString::fromUtf8(bytes));
        case Kind::Id:
            return Value(RecordId::fromBytes(bytes));
        case Kind::Null:
            break;
        }
        return {};
    }

    friend bool operator==(const ValueView &a, const ValueView &b)
    {
        return a.kind == b.kind && a.number == b.number && a.bytes == b.bytes;
    }
};

/// How values of fields of this kind are stored and carried.
constexpr ValueView::Kind storedAs(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::Bool:
    case FieldKind::DateTime:
        return ValueView::Kind::Number;
    case FieldKind::Reference:
        return ValueView::Kind::Id;
    default:
        return ValueView::Kind::Text;
    }
}

} // namespace helin
