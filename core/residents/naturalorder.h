#pragma once

#include <QString>

namespace helin {

/// Compares texts so that runs of digits count as numbers: 三组2号 comes before 三组12号. Negative, 0 or positive.
[[nodiscard]] int naturalOrder(const QString &left, const QString &right);

} // namespace helin
