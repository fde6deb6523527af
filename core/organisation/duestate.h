#pragma once

#include "core/base/message.h"

#include <QDate>

namespace helin {

/// How pressing a matter with a date is. The order is the order of lists: the most pressing first.
enum class DueState { Overdue, DueToday, Soon, InTime, Done, None };

/// How many days before its date a matter counts as "soon". A setting of the township.
inline constexpr int defaultSoonDays = 5;

/// Where a matter stands against its date. Disputes, hazards, rounds and tasks share it.
struct Due
{
    DueState state = DueState::None;
    /// Whole calendar days: past the date when overdue, to the date when soon or in time, otherwise 0.
    int days = 0;

    friend bool operator==(const Due &, const Due &) = default;
};

/// The state of an open matter that is due on `date`; None when it has no date. The day itself still counts as in time.
[[nodiscard]] Due dueOn(QDate date, QDate today, int soonDays = defaultSoonDays);

/// "Overdue by 2 days", "Due today", "4 days left", "Done"; empty for None.
[[nodiscard]] Message dueWords(const Due &due);

} // namespace helin
