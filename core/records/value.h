#pragma once

#include "core/base/id.h"

#include <QString>

#include <variant>

namespace helin {

/// One field's value in the generic code: nothing, a whole number, text or a record's id. There is no floating point:
/// synced values must be equal byte for byte everywhere.
class Value final
{
public:
    using State = std::variant<std::monostate, qint64, QString, RecordId>;

    Value() = default;
    explicit Value(qint64 number) : m_state{number} {}
    explicit Value(QString text) : m_state{std::move(text)} {}
    explicit Value(RecordId id) : m_state{id} {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_state); }
    /// 0 unless it holds a number.
    [[nodiscard]] qint64 toInt() const
    {
        const auto *number = std::get_if<qint64>(&m_state);
        return number ? *number : 0;
    }
    /// Empty unless it holds text.
    [[nodiscard]] QString toText() const
    {
        const auto *text = std::get_if<QString>(&m_state);
        return text ? *text : QString();
    }
    /// The null id unless it holds an id.
    [[nodiscard]] RecordId toId() const
    {
        const auto *id = std::get_if<RecordId>(&m_state);
        return id ? *id : RecordId();
    }
    [[nodiscard]] const State &state() const { return m_state; }

    friend bool operator==(const Value &, const Value &) = default;

private:
    State m_state;
};

} // namespace helin
