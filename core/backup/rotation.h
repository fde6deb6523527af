#pragma once

#include <QDateTime>
#include <QList>

namespace helin {

/// How many backups are kept: the newest of each of the last `daily` days, `weekly` weeks and `monthly` months that
/// have any, and the newest `latest` whatever their age. Days, weeks (ISO 8601) and months without one do not count.
struct RotationRule
{
    int latest = 3;
    int daily = 7;
    int weekly = 5;
    int monthly = 12;
};

/// Which of these backups, given by the time they were made, are no longer kept: their places in the list. The newest
/// one is always kept.
[[nodiscard]] QList<qsizetype> expiredBackups(const QList<QDateTime> &made, const RotationRule &rule = {});

} // namespace helin
