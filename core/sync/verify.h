#pragma once

#include "core/sync/exchange.h"
#include "core/sync/statedigest.h"

namespace helin {

struct VerifyCheck
{
    QString name; ///< "pages", "log", "erasures", "rows", "heads", "operation_log", "search"
    Message what;
    bool ok = false;
    Message detail = {}; ///< counts and numbers, no personal data
};

/// What `verify` found.
struct VerifyReport
{
    QList<VerifyCheck> checks;
    QMap<QString, Digest> digests; ///< by station code: what two sites compare

    [[nodiscard]] bool ok() const
    {
        return std::all_of(checks.begin(), checks.end(), [](const VerifyCheck &check) { return check.ok; });
    }
};

/// Checks a store against itself: every page opens, every logged change has the hash it was logged with, every row is
/// what the log says, the operation log's chain holds. Reads everything: seconds for a village, longer for a township.
VerifyReport verifyStore(WritePath &writes, const ProgressFn &progress = {});

} // namespace helin
