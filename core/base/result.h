#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace helin {

/// A value or the Error that kept it from being made. What use cases return to pages and commands.
template <class T>
class [[nodiscard]] Result final
{
public:
    Result(T value) : m_state{std::in_place_index<0>, std::move(value)} {}     // NOLINT: implicit by design
    Result(Error error) : m_state{std::in_place_index<1>, std::move(error)} {} // NOLINT

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    /// The value, or the error thrown: for code that is itself inside a use case.
    T orThrow() &&
    {
        if (!ok()) {
            throw Exception{error()};
        }
        return std::get<0>(std::move(m_state));
    }

private:
    std::variant<T, Error> m_state;
};

/// Runs `work` and turns an Exception into the error side.
template <class Work>
auto attempt(Work &&work) -> Result<decltype(work())>
{
    try {
        return std::forward<Work>(work)();
    } catch (const Exception &exception) {
        return exception.error();
    }
}

} // namespace helin
