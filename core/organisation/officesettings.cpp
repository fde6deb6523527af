#include "core/organisation/officesettings.h"

#include "core/organisation/checks.h"
#include "core/storage/meta.h"

namespace helin {

namespace {

/// Every number with its name in the store and its range.
template <class Settings, class Visit>
void eachNumber(Settings &settings, Visit visit)
{
    visit("office.closing_day", settings.closingDay, 1, 28);
    visit("office.soon_days", settings.soonDays, 0, 60);
    visit("hazard.notice_days", settings.noticeDays, 0, 365);
    visit("hazard.reinspection_days", settings.reinspectionDays, 0, 365);
    visit("patrol.night_starts", settings.nightStarts, 0, 23);
    visit("patrol.night_ends", settings.nightEnds, 0, 23);
}

constexpr char largerHazardsKey[] = "hazard.larger";

} // namespace

OfficeSettings OfficeSettings::load(Connection &connection)
{
    const Meta meta{connection};
    OfficeSettings settings;
    eachNumber(settings, [&](const char *key, int &number, int, int) { number = int(meta.integer(key, number)); });
    settings.largerHazards = meta.integer(largerHazardsKey) != 0;
    return settings;
}

void OfficeSettings::save(Connection &connection) const
{
    eachNumber(*this, [](const char *key, int number, int least, int most) {
        if (number < least || number > most) {
            invalidField(key, {QT_TRANSLATE_NOOP("Message", "Please give a number from %1 to %2."),
                               {QString::number(least), QString::number(most)}});
        }
    });
    Meta meta{connection};
    eachNumber(*this, [&](const char *key, int number, int, int) { meta.set(key, Value(qint64{number})); });
    meta.set(largerHazardsKey, Value(qint64{largerHazards}));
}

Result<ChangeSet> saveOfficeSettings(WritePath &writes, const OfficeSettings &settings)
{
    return writes.run(QStringLiteral("settings.office"), [&](Writer &writer) {
        settings.save(writer.reader().connection());
        writes.audit().append(
            {0, writes.clock().nowMillis(), writes.user(), QStringLiteral("settings.office"), 0, RecordId(), {}});
    });
}

} // namespace helin
