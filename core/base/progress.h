#pragma once

#include <QtGlobal>

#include <functional>

namespace helin {

/// Told now and then during long work: done and total (0 when not known) in the work's own unit. Returning false stops
/// the work; nothing is changed then.
using ProgressFn = std::function<bool(qint64 done, qint64 total)>;

} // namespace helin
