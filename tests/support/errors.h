#pragma once

#include "core/base/error.h"

#include <optional>

namespace helin::test {

/// The kind of error that `work` throws; nothing if it succeeds.
std::optional<ErrorKind> kindOf(auto &&work)
{
    try {
        work();
    } catch (const Exception &exception) {
        return exception.error().kind;
    }
    return std::nullopt;
}

} // namespace helin::test
