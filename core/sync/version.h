#pragma once

#include "core/base/digest.h"
#include "core/base/hlc.h"
#include "core/base/id.h"

#include <array>
#include <compare>

namespace helin {

/// Who writes: one installation (site) in one incarnation. A restored or copied store goes on under a new incarnation.
struct WriterId
{
    RecordId site;
    quint32 incarnation = 0;

    friend auto operator<=>(const WriterId &, const WriterId &) = default;
    friend bool operator==(const WriterId &, const WriterId &) = default;
};

/// Names a change for ever: writer, sequence number and the first 8 bytes of its hash, which tell apart two changes
/// that a copied store wrote under one number.
struct ChangeRef
{
    WriterId writer;
    quint64 seq = 0;
    std::array<char, 8> hashStart{};

    friend auto operator<=>(const ChangeRef &, const ChangeRef &) = default;
    friend bool operator==(const ChangeRef &, const ChangeRef &) = default;
};

inline std::array<char, 8> hashStartOf(const Digest &hash)
{
    std::array<char, 8> start{};
    std::memcpy(start.data(), hash.bytes().data(), start.size());
    return start;
}

/// Where a version stands among all versions of a register: the greatest is shown. Total, and the same on every site.
struct VersionOrder
{
    Hlc hlc;
    WriterId writer;
    Digest hash;

    friend auto operator<=>(const VersionOrder &, const VersionOrder &) = default;
    friend bool operator==(const VersionOrder &, const VersionOrder &) = default;
};

} // namespace helin
