#include "core/hazards/hazardrules.h"

namespace helin {

namespace {

bool hasResponsible(const Hazard &hazard)
{
    return !hazard.responsiblePerson.isEmpty() || !hazard.responsibleUnit.isEmpty();
}

} // namespace

bool isOpen(HazardStatus status)
{
    return status != HazardStatus::Closed && status != HazardStatus::HandedUp;
}

bool isToBeRectified(HazardStatus status)
{
    return isOpen(status) && status != HazardStatus::Rectified;
}

QList<Message> missingOfFive(const Hazard &hazard)
{
    QList<Message> missing;
    if (hazard.level != HazardLevel::Major) {
        return missing;
    }
    if (!hasResponsible(hazard)) {
        missing.append({QT_TRANSLATE_NOOP("Message", "responsibility")});
    }
    if (hazard.measures.isEmpty()) {
        missing.append({QT_TRANSLATE_NOOP("Message", "measures")});
    }
    if (hazard.funds.isEmpty()) {
        missing.append({QT_TRANSLATE_NOOP("Message", "funds")});
    }
    if (!hazard.dueDate.isValid()) {
        missing.append({QT_TRANSLATE_NOOP("Message", "time limit")});
    }
    if (hazard.emergencyPlan.isEmpty()) {
        missing.append({QT_TRANSLATE_NOOP("Message", "emergency plan")});
    }
    return missing;
}

Message missingWords(const Hazard &hazard)
{
    QStringList words;
    for (const Message &one : missingOfFive(hazard)) {
        words << one.translated();
    }
    return words.isEmpty() ? Message{}
                           : Message{QT_TRANSLATE_NOOP("Message", "Still missing of the five: %1"),
                                     {words.join(QStringLiteral("、"))}};
}

QDate dayDue(const Hazard &hazard, const OfficeSettings &settings)
{
    switch (hazard.status) {
    case HazardStatus::Unset:
    case HazardStatus::Found:
        return hazard.foundOn.addDays(settings.noticeDays);
    case HazardStatus::Notified:
    case HazardStatus::Rectifying:
        return hazard.dueDate;
    case HazardStatus::Rectified:
        return hazard.rectifiedOn.addDays(settings.reinspectionDays);
    case HazardStatus::Closed:
    case HazardStatus::HandedUp:
        break;
    }
    return {};
}

Due dueOf(const Hazard &hazard, QDate today, const OfficeSettings &settings)
{
    if (hazard.status == HazardStatus::Closed) {
        return {DueState::Done, 0};
    }
    return dueOn(dayDue(hazard, settings), today, settings.soonDays);
}

Message dueReasonWords(const Hazard &hazard, QDate today, const OfficeSettings &settings)
{
    const QDate day = dayDue(hazard, settings);
    switch (hazard.status) {
    case HazardStatus::Unset:
    case HazardStatus::Found:
        return {QT_TRANSLATE_NOOP("Message", "found on %1, no notice given yet"),
                {hazard.foundOn.toString(Qt::ISODate)}};
    case HazardStatus::Notified:
    case HazardStatus::Rectifying:
        if (!day.isValid()) {
            return {QT_TRANSLATE_NOOP("Message", "no day has been set")};
        }
        if (day < today) {
            return {QT_TRANSLATE_NOOP("Message", "the time set is over and it is not put right")};
        }
        return day == today
                   ? Message{QT_TRANSLATE_NOOP("Message", "to be put right by today")}
                   : Message{QT_TRANSLATE_NOOP("Message", "to be put right by %1"), {day.toString(Qt::ISODate)}};
    case HazardStatus::Rectified:
        return {QT_TRANSLATE_NOOP("Message", "put right on %1, nobody has looked again"),
                {hazard.rectifiedOn.toString(Qt::ISODate)}};
    case HazardStatus::Closed:
    case HazardStatus::HandedUp:
        break;
    }
    return {};
}

Message whyNot(const Hazard &hazard, HazardStep step)
{
    if (step == HazardStep::Edit) {
        return {};
    }
    if (hazard.status == HazardStatus::Closed) {
        return {QT_TRANSLATE_NOOP("Message", "This hazard is closed.")};
    }
    if (hazard.status == HazardStatus::HandedUp && step != HazardStep::HandBack) {
        return {QT_TRANSLATE_NOOP("Message", "This hazard has been handed up.")};
    }
    switch (step) {
    case HazardStep::Notify:
        if (hazard.status != HazardStatus::Found && hazard.status != HazardStatus::Unset) {
            return {QT_TRANSLATE_NOOP("Message", "Notice has been given already.")};
        }
        break;
    case HazardStep::Start:
        if (hazard.status != HazardStatus::Notified) {
            return {QT_TRANSLATE_NOOP("Message", "Work begins after notice has been given.")};
        }
        break;
    case HazardStep::RecordWork:
    case HazardStep::Extend:
        if (hazard.status == HazardStatus::Rectified) {
            return {QT_TRANSLATE_NOOP("Message", "It is put right and waits for a second look.")};
        }
        break;
    case HazardStep::Reinspect:
        if (hazard.status != HazardStatus::Rectified) {
            return {QT_TRANSLATE_NOOP("Message", "It has not been put right yet.")};
        }
        break;
    case HazardStep::HandBack:
        if (hazard.status != HazardStatus::HandedUp) {
            return {QT_TRANSLATE_NOOP("Message", "This hazard has not been handed up.")};
        }
        break;
    case HazardStep::HandUp:
    case HazardStep::Edit:
        break;
    }
    return {};
}

std::optional<HazardStep> nextStep(const Hazard &hazard)
{
    switch (hazard.status) {
    case HazardStatus::Unset:
    case HazardStatus::Found:
        return HazardStep::Notify;
    case HazardStatus::Notified:
    case HazardStatus::Rectifying:
        return HazardStep::RecordWork;
    case HazardStatus::Rectified:
        return HazardStep::Reinspect;
    case HazardStatus::HandedUp:
        return HazardStep::HandBack;
    case HazardStatus::Closed:
        break;
    }
    return std::nullopt;
}

QList<HazardStep> offeredSteps(const Hazard &hazard)
{
    QList<HazardStep> steps;
    const std::optional<HazardStep> first = nextStep(hazard);
    if (first) {
        steps.append(*first);
    }
    for (const HazardStep step : {HazardStep::Notify, HazardStep::Start, HazardStep::RecordWork, HazardStep::Reinspect,
                                  HazardStep::Extend, HazardStep::HandUp, HazardStep::HandBack}) {
        if (step != first && whyNot(hazard, step).isEmpty()) {
            steps.append(step);
        }
    }
    return steps;
}

QString operationOf(HazardStep step)
{
    switch (step) {
    case HazardStep::Notify:
        return QStringLiteral("hazard.notify");
    case HazardStep::Start:
        return QStringLiteral("hazard.start");
    case HazardStep::RecordWork:
        return QStringLiteral("hazard.work");
    case HazardStep::Reinspect:
        return QStringLiteral("hazard.fail");
    case HazardStep::Extend:
        return QStringLiteral("hazard.extend");
    case HazardStep::HandUp:
        return QStringLiteral("hazard.hand_up");
    case HazardStep::HandBack:
        return QStringLiteral("hazard.hand_back");
    case HazardStep::Edit:
        return QStringLiteral("hazard.edit");
    }
    return {};
}

Message stepWords(HazardStep step)
{
    switch (step) {
    case HazardStep::Notify:
        return {QT_TRANSLATE_NOOP("Message", "Give notice")};
    case HazardStep::Start:
        return {QT_TRANSLATE_NOOP("Message", "Work has begun")};
    case HazardStep::RecordWork:
        return {QT_TRANSLATE_NOOP("Message", "Record as put right")};
    case HazardStep::Reinspect:
        return {QT_TRANSLATE_NOOP("Message", "Look again")};
    case HazardStep::Extend:
        return {QT_TRANSLATE_NOOP("Message", "Give more time")};
    case HazardStep::HandUp:
        return {QT_TRANSLATE_NOOP("Message", "Hand up to the township")};
    case HazardStep::HandBack:
        return {QT_TRANSLATE_NOOP("Message", "Hand back to the station")};
    case HazardStep::Edit:
        break;
    }
    return {QT_TRANSLATE_NOOP("Message", "Edit")};
}

QList<Message> warnings(const Hazard &hazard, int photos)
{
    QList<Message> found;
    if (const Message missing = missingWords(hazard); !missing.isEmpty()) {
        found.append(missing);
    }
    if (!hasResponsible(hazard) && hazard.level != HazardLevel::Major) {
        found.append({QT_TRANSLATE_NOOP("Message", "No responsible person yet.")});
    }
    if (photos == 0) {
        found.append({QT_TRANSLATE_NOOP("Message", "No photo yet.")});
    }
    return found;
}

} // namespace helin
