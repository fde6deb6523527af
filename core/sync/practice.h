#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

namespace helin {

/// Practice stores (练习) hold made-up people. Their site carries the mark in its id, a UUID of version 8 instead of 7,
/// so that every request, list and bundle shows which world it is from, and none can pass from one into the other.
[[nodiscard]] inline bool isPracticeSite(const RecordId &site)
{
    return (quint8(site.bytes()[6]) >> 4) == 8;
}

/// The same id as that of a practice site.
[[nodiscard]] inline RecordId asPracticeSite(const RecordId &site)
{
    QByteArray bytes = site.toByteArray();
    bytes[6] = char((bytes.at(6) & 0x0f) | 0x80);
    return RecordId::fromBytes(bytes);
}

/// Throws Refused, or another kind, in words, when one of two sites is for practice and the other is not.
void requireSameWorld(const RecordId &own, const RecordId &other, ErrorKind kind = ErrorKind::Refused);

} // namespace helin
