#pragma once

#include "core/base/message.h"
#include "core/storage/query.h"

#include <optional>

namespace helin {

/// A number on a page with what it counts and the records behind it: a click opens them.
struct Figure
{
    Message label;
    qint64 value = 0;
    /// The whole of which `value` is a part; none for a plain number.
    std::optional<qint64> of = {};
    /// Kind of the records behind it, 0 when there is no list to open.
    quint16 recordType = 0;
    Query query = {};

    /// The share in parts of a thousand, rounded half up; nothing without a whole or of nothing.
    [[nodiscard]] std::optional<int> permille() const
    {
        return !of || *of <= 0 ? std::nullopt : std::optional(int((value * 2000 + *of) / (2 * *of)));
    }
    /// "97.9"; empty where there is no share.
    [[nodiscard]] QString percent() const
    {
        const std::optional<int> share = permille();
        return share ? QStringLiteral("%1.%2").arg(*share / 10).arg(*share % 10) : QString();
    }
};

} // namespace helin
