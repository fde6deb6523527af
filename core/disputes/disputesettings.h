#pragma once

#include "core/organisation/duestate.h"
#include "core/organisation/officesettings.h"
#include "core/records/disputes.h"
#include "core/storage/connection.h"
#include "core/sync/writepath.h"

namespace helin {

/// A span of calendar time: so many days and so many months, of which one is usually 0.
struct Limit
{
    int days = 0;
    int months = 0;

    /// The last day of the span; the day after `start` is the first. Months end on their last day where the day is
    /// missing (31 December + 2 months is 28 or 29 February).
    [[nodiscard]] QDate endFrom(QDate start) const { return start.addMonths(months).addDays(days); }
    friend bool operator==(const Limit &, const Limit &) = default;
};

/// How the township wants disputes dealt with. The defaults are the rules named; all of them are settings.
struct DisputeSettings
{
    // Time to mediate, by grade (Jiangsu rule).
    Limit simple{10, 0};
    Limit ordinary{10, 0};
    Limit difficult{20, 0};
    Limit special{0, 2};
    /// A date this near is "soon". Days. Set for the whole office (OfficeSettings); read here, not stored here.
    int soonDays = defaultSoonDays;
    /// A follow-up visit, where it is a duty, is due so many days after performance.
    int visitDays = 30;
    /// Joint application for judicial confirmation: days from the agreement (People's Mediation Law, art. 33).
    int confirmationDays = 30;
    /// From so many people on a dispute counts as one of many.
    int manyPeople = 10;
    // Allowance of the mediator per case that ended in an agreement, yuan (Yangquan suburb rule).
    int allowanceSimple = 50;
    int allowanceOrdinary = 100;
    int allowanceDifficult = 200;
    int allowanceSpecial = 200;
    /// Whether this PC gives the archive numbers of its office. One PC only, else numbers would meet.
    bool givesArchiveNumbers = true;

    [[nodiscard]] Limit limitOf(DisputeGrade grade) const;

    /// As stored on this PC; what was never set has its default.
    static DisputeSettings load(Connection &connection);
    /// Stores them inside the caller's transaction. Throws Invalid when a limit is empty or a number is out of range.
    void save(Connection &connection) const;

    friend bool operator==(const DisputeSettings &, const DisputeSettings &) = default;
};

/// Saves what the settings page shows as limits, of the office and of disputes, in one operation.
Result<ChangeSet> saveLimits(WritePath &writes, const OfficeSettings &office, const DisputeSettings &disputes);

} // namespace helin
