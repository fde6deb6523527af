#include "core/disputes/disputesettings.h"

#include "core/organisation/checks.h"
#include "core/storage/meta.h"

namespace helin {

namespace {

constexpr int longestDays = 3660;
constexpr int highestAllowance = 100'000;

/// Every number of the settings with its name in the store.
template <class Settings, class Visit>
void eachNumber(Settings &settings, Visit visit)
{
    visit("dispute.limit.simple.days", settings.simple.days);
    visit("dispute.limit.simple.months", settings.simple.months);
    visit("dispute.limit.ordinary.days", settings.ordinary.days);
    visit("dispute.limit.ordinary.months", settings.ordinary.months);
    visit("dispute.limit.difficult.days", settings.difficult.days);
    visit("dispute.limit.difficult.months", settings.difficult.months);
    visit("dispute.limit.special.days", settings.special.days);
    visit("dispute.limit.special.months", settings.special.months);
    visit("dispute.visit_days", settings.visitDays);
    visit("dispute.confirmation_days", settings.confirmationDays);
    visit("dispute.many_people", settings.manyPeople);
    visit("dispute.allowance.simple", settings.allowanceSimple);
    visit("dispute.allowance.ordinary", settings.allowanceOrdinary);
    visit("dispute.allowance.difficult", settings.allowanceDifficult);
    visit("dispute.allowance.special", settings.allowanceSpecial);
}

constexpr char archiveNumbersKey[] = "dispute.gives_archive_numbers";

} // namespace

Limit DisputeSettings::limitOf(DisputeGrade grade) const
{
    switch (grade) {
    case DisputeGrade::Simple:
        return simple;
    case DisputeGrade::Difficult:
        return difficult;
    case DisputeGrade::Special:
        return special;
    case DisputeGrade::Ordinary:
    case DisputeGrade::Unset:
        break;
    }
    return ordinary;
}

DisputeSettings DisputeSettings::load(Connection &connection)
{
    const Meta meta{connection};
    DisputeSettings settings;
    eachNumber(settings, [&](const char *key, int &number) { number = int(meta.integer(key, number)); });
    settings.soonDays = OfficeSettings::load(connection).soonDays;
    settings.givesArchiveNumbers = meta.integer(archiveNumbersKey, 1) != 0;
    return settings;
}

void DisputeSettings::save(Connection &connection) const
{
    for (const Limit &limit : {simple, ordinary, difficult, special}) {
        if (limit.days < 0 || limit.months < 0 || limit.days + limit.months == 0) {
            invalidField("limit", {QT_TRANSLATE_NOOP("Message", "A limit needs at least one day.")});
        }
    }
    eachNumber(*this, [](const char *key, int number) {
        const bool money = QByteArrayView(key).startsWith("dispute.allowance.");
        if (number < 0 || number > (money ? highestAllowance : longestDays)) {
            invalidField(key, {QT_TRANSLATE_NOOP("Message", "%1 is out of range."), {QString::number(number)}});
        }
    });
    Meta meta{connection};
    eachNumber(*this, [&](const char *key, int number) { meta.set(key, Value(qint64{number})); });
    meta.set(archiveNumbersKey, Value(qint64{givesArchiveNumbers}));
}

Result<ChangeSet> saveLimits(WritePath &writes, const OfficeSettings &office, const DisputeSettings &disputes)
{
    return writes.run(QStringLiteral("settings.limits"), [&](Writer &writer) {
        Connection &connection = writer.reader().connection();
        office.save(connection);
        disputes.save(connection);
        writes.audit().append(
            {0, writes.clock().nowMillis(), writes.user(), QStringLiteral("settings.limits"), 0, RecordId(), {}});
    });
}

} // namespace helin
