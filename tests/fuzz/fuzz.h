#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What all fuzz targets share. A reader of a file may take its input or refuse it with a typed error; anything else (a
/// crash, another exception, an internal error, a result that cannot be written again) is a find.
namespace helin::fuzz {

inline QByteArray input(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// True if the work was not refused.
bool passes(auto &&work)
{
    try {
        work();
        return true;
    } catch (const Exception &exception) {
        if (exception.error().kind == ErrorKind::Internal) {
            std::abort();
        }
        return false;
    }
}

inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace helin::fuzz
