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
    QList<LogWarning> warnings;    ///< doubts about operation logs noticed in exchange, newest first

    [[nodiscard]] bool ok() const
    {
        return std::all_of(checks.begin(), checks.end(), [](const VerifyCheck &check) { return check.ok; });
    }
};

/// Checks a store against itself: every page opens, every logged change has the hash it was logged with, every row is
/// what the log says, the operation log's chain holds. Reads everything: seconds for a village, longer for a township.
VerifyReport verifyStore(WritePath &writes, const ProgressFn &progress = {});

/// The part of it that proves a backup: pages, change log, operation log, digests. Reads only; for a store of this
/// program's schema version.
VerifyReport verifyCopy(WritePath &writes, const ProgressFn &progress = {});

/// The digests that two sites which hold the same station can compare.
QMap<QString, Digest> comparableDigests(WritePath &writes);

/// Only whether every page of a file opens and fits the others, whatever its version: "" or what is wrong.
QString damageOf(Connection &connection);

} // namespace helin
