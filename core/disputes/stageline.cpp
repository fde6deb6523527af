#include "core/disputes/disputelist.h"

#include <algorithm>

namespace helin {

namespace {

using State = StageMark::State;
using Status = DisputeStatus;

constexpr std::array stages{Status::Registered, Status::Accepted,   Status::Assigned, Status::Mediating,
                            Status::Agreed,     Status::Performing, Status::Visited,  Status::Archived};

Message wordOf(Status stage)
{
    switch (stage) {
    case Status::Registered:
        return {QT_TRANSLATE_NOOP("Message", "Registration")};
    case Status::Accepted:
        return {QT_TRANSLATE_NOOP("Message", "Acceptance")};
    case Status::Assigned:
        return {QT_TRANSLATE_NOOP("Message", "Assignment")};
    case Status::Mediating:
        return {QT_TRANSLATE_NOOP("Message", "Mediation")};
    case Status::Agreed:
        return {QT_TRANSLATE_NOOP("Message", "Agreement")};
    case Status::Performing:
        return {QT_TRANSLATE_NOOP("Message", "Performance")};
    case Status::Visited:
        return {QT_TRANSLATE_NOOP("Message", "Visit")};
    case Status::Archived:
        return {QT_TRANSLATE_NOOP("Message", "Archive")};
    default: {
        DisputeCase ended;
        ended.status = stage;
        return stageWords(ended);
    }
    }
}

/// How the procedure ended otherwise: the stage as it is, or as it was before the file was archived.
Status endingOf(const DisputeCase &dispute, const QList<TimelineEntry> &timeline)
{
    switch (dispute.status) {
    case Status::Refused:
    case Status::Failed:
    case Status::Withdrawn:
    case Status::HandedUp:
        return dispute.status;
    case Status::Archived:
        break;
    default:
        return Status::Unset;
    }
    if (dispute.agreedOn.isValid()) {
        return Status::Unset;
    }
    const auto last = std::max_element(timeline.begin(), timeline.end(), [](const auto &a, const auto &b) {
        const auto isEnd = [](const TimelineEntry &entry) {
            return entry.stage == Status::Refused || entry.stage == Status::Failed || entry.stage == Status::Withdrawn;
        };
        return std::pair(isEnd(a), a.at) < std::pair(isEnd(b), b.at);
    });
    const bool found = last != timeline.end() && (last->stage == Status::Refused || last->stage == Status::Failed ||
                                                  last->stage == Status::Withdrawn);
    return found ? last->stage : Status::Unset;
}

QDate lastDayOf(const QList<TimelineEntry> &timeline, DisputeEvent event)
{
    QDate day;
    for (const TimelineEntry &entry : timeline) {
        if (entry.event == event) {
            day = std::max(day, entry.at.toLocalTime().date());
        }
    }
    return day;
}

QDate dayOf(Status stage, const DisputeCase &dispute, const QList<MediationSession> &sessions,
            const QList<TimelineEntry> &timeline)
{
    switch (stage) {
    case Status::Registered:
        return dispute.receivedOn;
    case Status::Accepted:
        return dispute.acceptedOn;
    case Status::Assigned:
        return lastDayOf(timeline, DisputeEvent::Assigned);
    case Status::Mediating:
        return sessions.isEmpty() ? QDate() : sessions.last().heldAt.toLocalTime().date();
    case Status::Agreed:
        return dispute.agreedOn;
    case Status::Performing:
        return dispute.performedOn;
    case Status::Visited:
        return dispute.visitedOn;
    default:
        return dispute.status == stage ? dispute.statusOn : QDate();
    }
}

} // namespace

QList<StageMark> stageLine(const DisputeCase &dispute, const QList<MediationSession> &sessions,
                           const QList<TimelineEntry> &timeline)
{
    const Status ending = endingOf(dispute, timeline);
    const Status status = dispute.status == Status::Unset ? Status::Registered : dispute.status;
    // What comes before the end: a case not accepted has only its registration behind it.
    const auto endsAt =
        std::find(stages.begin(), stages.end(), ending == Status::Refused ? Status::Accepted : Status::Agreed);
    const auto current = std::find(stages.begin(), stages.end(), status);
    QList<StageMark> marks;
    for (auto stage = stages.begin(); stage != stages.end(); ++stage) {
        if (ending != Status::Unset && stage >= endsAt && *stage != Status::Archived) {
            if (stage == endsAt) {
                const QDate day = dispute.status == ending ? dispute.statusOn : dispute.concludedOn;
                marks.append({ending, State::Ended, wordOf(ending), day, {}});
            }
            continue;
        }
        StageMark mark{*stage, State::Ahead, wordOf(*stage), dayOf(*stage, dispute, sessions, timeline), {}};
        if (*stage == Status::Mediating && !sessions.isEmpty()) {
            mark.below = sessions.size() == 1
                             ? Message{QT_TRANSLATE_NOOP("Message", "1 session")}
                             : Message{QT_TRANSLATE_NOOP("Message", "%1 sessions"), {QString::number(sessions.size())}};
        }
        const bool passed = ending == Status::Unset || dispute.status == Status::Archived ? stage < current
                                                                                          : *stage != Status::Archived;
        if (stage == current && ending == Status::Unset) {
            mark.state = status == Status::Archived ? State::Done : State::Current;
        } else if (stage == current) {
            mark.state = State::Done;
        } else if (passed) {
            mark.state = mark.on.isValid() ? State::Done : State::Skipped;
        }
        if (mark.state == State::Ahead) {
            mark.on = {}; // of an earlier turn, before it flared up again
        }
        marks.append(mark);
    }
    return marks;
}

} // namespace helin
