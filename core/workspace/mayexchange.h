#pragma once

#include "core/organisation/rights.h"

namespace helin {

class Workspace;

/// Whether a window offers an act of data exchange or of registering a site ("sync.export", "enrolment.request"): what
/// the rights say, and never in a practice store (练习) that stands alone: its
/// made-up people have nobody to be reported to. The stores of a sample township exchange among themselves; that
/// nothing passes from one world into the other is kept by requireSameWorld().
[[nodiscard]] Verdict mayExchange(Workspace &workspace, const QString &operation = QStringLiteral("sync.export"));

} // namespace helin
