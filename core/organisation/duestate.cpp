#include "core/organisation/duestate.h"

namespace helin {

Due dueOn(QDate date, QDate today, int soonDays)
{
    if (!date.isValid() || !today.isValid()) {
        return {};
    }
    const int days = int(today.daysTo(date));
    if (days < 0) {
        return {DueState::Overdue, -days};
    }
    if (days == 0) {
        return {DueState::DueToday, 0};
    }
    return {days <= soonDays ? DueState::Soon : DueState::InTime, days};
}

Message dueWords(const Due &due)
{
    switch (due.state) {
    case DueState::Overdue:
        return due.days == 1 ? Message{QT_TRANSLATE_NOOP("Message", "Overdue by 1 day")}
                             : Message{QT_TRANSLATE_NOOP("Message", "Overdue by %1 days"), {QString::number(due.days)}};
    case DueState::DueToday:
        return {QT_TRANSLATE_NOOP("Message", "Due today")};
    case DueState::Soon:
    case DueState::InTime:
        return due.days == 1 ? Message{QT_TRANSLATE_NOOP("Message", "1 day left")}
                             : Message{QT_TRANSLATE_NOOP("Message", "%1 days left"), {QString::number(due.days)}};
    case DueState::Done:
        return {QT_TRANSLATE_NOOP("Message", "Done")};
    case DueState::None:
        break;
    }
    return {};
}

} // namespace helin
