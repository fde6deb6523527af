#include "ui/pages/people/peoplewords.h"

#include "core/residents/agewords.h"
#include "core/residents/residents.h"

#include <QLocale>

namespace helin {

QString PeopleWords::group(const QString &name, const QString &placeName)
{
    return placeName.isEmpty() ? name : QStringLiteral("%1 %2").arg(name, placeName);
}

QString PeopleWords::shortAddress(const QString &address, const QString &group, const QString &place)
{
    QString rest = address;
    for (const QString &part : {group, place}) {
        if (!part.isEmpty() && rest.size() > part.size() && rest.startsWith(part)) {
            rest = rest.mid(part.size()).trimmed();
        }
    }
    return rest;
}

QString PeopleWords::building(DwellingKind kind, std::optional<int> storeys)
{
    const QString material = labelOf(kind);
    if (!storeys) {
        return material;
    }
    const QString height = tr("%n storey(s)", nullptr, *storeys);
    return material.isEmpty() ? height : tr("%1, %2", "material, storeys").arg(material, height);
}

QString PeopleWords::household(const QString &name)
{
    return name.endsWith(QChar(u'户')) ? name : tr("Household %1").arg(name);
}

Marked PeopleWords::status(const Resident &resident)
{
    if (resident.status == ResidentStatus::Present || resident.status == ResidentStatus::Unset) {
        return {DueMark::Done, labelOf(ResidentStatus::Present)};
    }
    QStringList parts{labelOf(resident.status)};
    if (!isLiving(resident.status) && resident.statusOn.isValid()) {
        parts.first() += QStringLiteral(" %1").arg(resident.statusOn.toString(Qt::ISODate));
    }
    if (!resident.statusNote.isEmpty()) {
        parts << resident.statusNote;
    }
    return {DueMark::None, parts.join(QStringLiteral(" · "))};
}

QString PeopleWords::residency(const Resident &resident)
{
    QStringList parts;
    if (resident.residency != Residency::Unset) {
        parts << labelOf(resident.residency);
    }
    if (resident.registerMatch != RegisterMatch::Unset && resident.registerMatch != RegisterMatch::Matches) {
        parts << labelOf(resident.registerMatch);
    }
    return parts.join(QStringLiteral(" · "));
}

Marked PeopleWords::dwelling(RentalState rental, const Due &fireCheck)
{
    if (rental == RentalState::LetUnfiled) {
        return {DueMark::Today, tr("let, not filed")};
    }
    switch (fireCheck.state) {
    case DueState::Overdue:
        return {DueMark::Today, tr("fire check overdue")};
    case DueState::DueToday:
    case DueState::Soon:
        return {DueMark::Soon, tr("fire check due")};
    default:
        break;
    }
    return rental == RentalState::LetFiled ? Marked{DueMark::Done, tr("let and filed")} : Marked{};
}

QString PeopleWords::rental(const Dwelling &dwelling)
{
    switch (dwelling.rental) {
    case RentalState::LetFiled:
    case RentalState::LetUnfiled:
        return dwelling.rentalNote.isEmpty() ? labelOf(dwelling.rental) : dwelling.rentalNote;
    default:
        return tr("not let");
    }
}

QString PeopleWords::fireCheck(const Dwelling &dwelling)
{
    QStringList parts;
    if (dwelling.lastFireCheck.isValid()) {
        parts << tr("checked %1").arg(dwelling.lastFireCheck.toString(Qt::ISODate));
    }
    if (dwelling.nextFireCheck.isValid()) {
        parts << tr("next %1").arg(dwelling.nextFireCheck.toString(Qt::ISODate));
    }
    return parts.isEmpty() ? tr("not checked yet") : parts.join(tr(", "));
}

QString PeopleWords::birth(const Resident &resident)
{
    if (resident.birthDate.isValid()) {
        const QString day = resident.birthDate.toString(Qt::ISODate);
        return resident.birthText.isEmpty() ? day : QStringLiteral("%1 · %2").arg(day, resident.birthText);
    }
    return resident.birthText;
}

QString PeopleWords::age(const Resident &resident, QDate today)
{
    const std::optional<int> years = ageOf(resident, today);
    return years ? QString::number(*years) : QString();
}

QString PeopleWords::number(qint64 value)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value);
}

} // namespace helin
