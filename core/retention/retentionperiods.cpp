#include "core/retention/retentionperiods.h"

#include "core/disputes/disputerules.h"
#include "core/organisation/checks.h"
#include "core/records/disputes.h"
#include "core/records/hazards.h"
#include "core/records/patrols.h"
#include "core/records/people.h"
#include "core/records/screening.h"
#include "core/residents/residents.h"
#include "core/storage/meta.h"

#include <array>

namespace helin {

namespace {

struct Default
{
    const RecordType &(*type)();
    int years;
};

// People: enough to answer questions after somebody has left. Disputes: a mediation file is kept, not overwritten.
// Patrols name volunteers and times and serve the month.
constexpr std::array defaults{
    Default{describe<Resident>, 3}, Default{describe<DisputeCase>, 10}, Default{describe<ScreeningRound>, 5},
    Default{describe<Hazard>, 5},   Default{describe<PatrolShift>, 2},  Default{describe<PatrolLog>, 3},
};

QByteArray keyOf(const RecordType &type)
{
    return "retention." + QByteArray(type.name.data(), qsizetype(type.name.size())) + "_years";
}

} // namespace

QList<const RecordType *> RetentionPeriods::kinds()
{
    QList<const RecordType *> kinds;
    for (const Default &one : defaults) {
        kinds.append(&one.type());
    }
    return kinds;
}

int RetentionPeriods::usual(const RecordType &type)
{
    for (const Default &one : defaults) {
        if (one.type().number == type.number) {
            return one.years;
        }
    }
    return 0;
}

RetentionPeriods RetentionPeriods::load(Connection &connection)
{
    const Meta meta{connection};
    RetentionPeriods periods;
    for (const Default &one : defaults) {
        periods.years[one.type().number] = int(meta.integer(keyOf(one.type()).constData(), one.years));
    }
    return periods;
}

Result<ChangeSet> saveRetentionPeriods(WritePath &writes, const RetentionPeriods &periods)
{
    return writes.run(QStringLiteral("settings.retention"), [&](Writer &writer) {
        Meta meta{writer.reader().connection()};
        for (const auto &[number, years] : periods.years) {
            const RecordType *type = recordType(number);
            if (type == nullptr || !RetentionPeriods::kinds().contains(type)) {
                fail(ErrorKind::Invalid,
                     {QT_TRANSLATE_NOOP("Message", "This kind of record is kept as long as it is in use.")});
            }
            if (years < RetentionPeriods::least || years > RetentionPeriods::most) {
                invalidField(type->name.data(),
                             {QT_TRANSLATE_NOOP("Message", "Please give a number from %1 to %2."),
                              {QString::number(RetentionPeriods::least), QString::number(RetentionPeriods::most)}});
            }
            meta.set(keyOf(*type).constData(), Value(qint64{years}));
        }
        writes.note(QStringLiteral("settings.retention"));
    });
}

QDate closedOn(const Record &record)
{
    switch (record.type->number) {
    case RecordNumber<Resident>::value: {
        const Resident resident = fromRecord<Resident>(record);
        return isLiving(resident.status) ? QDate() : resident.statusOn;
    }
    case RecordNumber<DisputeCase>::value: {
        const DisputeCase dispute = fromRecord<DisputeCase>(record);
        const bool ended = dispute.status == DisputeStatus::Archived || dispute.status == DisputeStatus::Refused ||
                           (isClosed(dispute) && dispute.status != DisputeStatus::HandedUp);
        return ended ? dispute.statusOn : QDate();
    }
    case RecordNumber<ScreeningRound>::value: {
        const ScreeningRound round = fromRecord<ScreeningRound>(record);
        return round.submittedAt.isValid() ? round.submittedAt.toLocalTime().date() : QDate();
    }
    case RecordNumber<Hazard>::value: {
        const Hazard hazard = fromRecord<Hazard>(record);
        return hazard.status == HazardStatus::Closed ? hazard.closedOn : QDate();
    }
    case RecordNumber<PatrolShift>::value:
        return fromRecord<PatrolShift>(record).day;
    case RecordNumber<PatrolLog>::value: {
        const PatrolLog log = fromRecord<PatrolLog>(record);
        return log.started.isValid() ? log.started.toLocalTime().date() : QDate();
    }
    default:
        return {};
    }
}

} // namespace helin
