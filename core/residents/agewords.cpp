#include "core/residents/agewords.h"

#include "core/base/partialdate.h"

namespace helin {

namespace {

PartialDate birthOf(const Resident &resident, QDate today)
{
    if (resident.birthDate.isValid()) {
        return PartialDate::ofDay(resident.birthDate);
    }
    const Result<PartialDate> told = PartialDate::parse(resident.birthText, today);
    return told ? *told : PartialDate();
}

bool isDead(const Resident &resident)
{
    return resident.status == ResidentStatus::Deceased && resident.statusOn.isValid();
}

/// Months from one day to another, those begun left out; the last day of a short month completes one.
int wholeMonths(QDate from, QDate to)
{
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    while (months > 0 && from.addMonths(months) > to) {
        --months;
    }
    return months;
}

} // namespace

std::optional<int> ageOf(const Resident &resident, QDate today)
{
    return birthOf(resident, today).age(isDead(resident) ? resident.statusOn : today);
}

Message ageWords(const Resident &resident, QDate today)
{
    const std::optional<int> years = ageOf(resident, today);
    if (!years || *years < 0) {
        return {};
    }
    const QString number = QString::number(*years);
    if (isDead(resident)) {
        return {QT_TRANSLATE_NOOP("Message", "died aged %1"), {number}};
    }
    if (!resident.birthDate.isValid()) {
        return {QT_TRANSLATE_NOOP("Message", "about %1 years old"), {number}};
    }
    if (*years < 2) {
        const int months = wholeMonths(resident.birthDate, today);
        return months == 1 ? Message{QT_TRANSLATE_NOOP("Message", "1 month old")}
                           : Message{QT_TRANSLATE_NOOP("Message", "%1 months old"), {QString::number(months)}};
    }
    return {QT_TRANSLATE_NOOP("Message", "%1 years old"), {number}};
}

} // namespace helin
