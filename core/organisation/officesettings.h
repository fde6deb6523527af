#pragma once

#include "core/organisation/duestate.h"
#include "core/storage/connection.h"
#include "core/sync/writepath.h"

#include <QTime>

namespace helin {

/// How this office works, as far as no single domain owns the number. Stored on this PC, in the store's own settings.
struct OfficeSettings
{
    /// Day of the month on which the reported figures are closed; what comes later counts in the next month. 1…28.
    int closingDay = 25;
    /// A date this near is "soon". Days.
    int soonDays = defaultSoonDays;
    /// A hazard is made known to the responsible person within so many days of being found.
    int noticeDays = 3;
    /// It is looked at again within so many days of being put right.
    int reinspectionDays = 7;
    /// A patrol that begins at or after this hour, or before nightEnds, is a night patrol. Hours of the day.
    int nightStarts = 19;
    int nightEnds = 6;
    /// The township asks for grades of hazards between ordinary and major.
    bool largerHazards = false;

    /// As stored; what was never set has its default.
    static OfficeSettings load(Connection &connection);
    /// Stores them; throws Invalid, naming the field, when a number is out of range. Inside a write transaction.
    void save(Connection &connection) const;

    /// Whether a patrol that starts at this time of day is one by night.
    [[nodiscard]] bool isNight(QTime start) const { return start.hour() >= nightStarts || start.hour() < nightEnds; }
    /// The day on which this month's figures close.
    [[nodiscard]] QDate closingOf(QDate dayOfMonth) const
    {
        return QDate(dayOfMonth.year(), dayOfMonth.month(), closingDay);
    }

    friend bool operator==(const OfficeSettings &, const OfficeSettings &) = default;
};

/// Changes the settings, as an operation of its own in the operation log.
Result<ChangeSet> saveOfficeSettings(WritePath &writes, const OfficeSettings &settings);

} // namespace helin
