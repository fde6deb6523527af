#pragma once

#include "core/records/recordtype.h"
#include "core/sync/writepath.h"

#include <optional>

namespace helin {

/// For how long records are kept after they are closed, per kind; a setting of this PC. The defaults are the program's
/// own proposal (Personal Information Protection Law, art. 19: no longer than the purpose needs); the office fixes them
/// after the rules of its archives.
struct RetentionPeriods
{
    /// Years by number of the record type. A kind that is not here is kept as long as it is in use.
    std::map<quint16, int> years;

    static constexpr int least = 1;
    static constexpr int most = 60;

    /// As stored; what was never set has its default.
    static RetentionPeriods load(Connection &connection);
    /// The kinds that have a period, in the order of their numbers.
    [[nodiscard]] static QList<const RecordType *> kinds();
    /// The default of a kind in years; 0 for one that has no period.
    [[nodiscard]] static int usual(const RecordType &type);

    friend bool operator==(const RetentionPeriods &, const RetentionPeriods &) = default;
};

/// Changes the periods, as an operation of its own in the operation log. Invalid (field: the kind) out of range.
Result<ChangeSet> saveRetentionPeriods(WritePath &writes, const RetentionPeriods &periods);

/// The day on which the matter of a record ended; invalid while it is open, or for a kind without a period.
[[nodiscard]] QDate closedOn(const Record &record);

} // namespace helin
