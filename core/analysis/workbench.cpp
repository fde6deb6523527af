#include "core/analysis/workbench.h"

#include <algorithm>
#include <array>

namespace helin {

namespace {

/// A major hazard that lacks one of the five shows before its day comes, see addHazards().
bool isForToday(const Matter &matter, QDate today)
{
    return matter.day <= today;
}

bool isMorePressing(const Matter &a, const Matter &b)
{
    const auto key = [](const Matter &matter) {
        const int days = matter.due.state == DueState::Overdue ? -matter.due.days : matter.due.days;
        return std::tuple(matter.due.state, days, matter.kind);
    };
    return key(a) < key(b);
}

} // namespace

QList<MatterKind> mattersFor(Rights &rights)
{
    constexpr std::array subjects{
        std::pair{MatterKind::Dispute, Subject::Disputes}, std::pair{MatterKind::Confirmation, Subject::Disputes},
        std::pair{MatterKind::Hazard, Subject::Hazards}, std::pair{MatterKind::Round, Subject::Rounds},
        std::pair{MatterKind::Shift, Subject::PatrolPlans}};
    QList<MatterKind> kinds;
    for (const auto &[kind, subject] : subjects) {
        if (rights.allows(subject, Action::Look)) {
            kinds.append(kind);
        }
    }
    return kinds;
}

Workbench::Workbench(Connection &connection, QString station, std::optional<QList<MatterKind>> kinds)
    : m_reader{connection}
    , m_station{std::move(station)}
    , m_kinds{std::move(kinds)}
    , m_disputes{DisputeSettings::load(connection)}
    , m_office{OfficeSettings::load(connection)}
{}

bool Workbench::shows(const Matter &matter) const
{
    return !m_kinds || m_kinds->contains(matter.kind);
}

QList<Matter> Workbench::open(QDate from, QDate to, QDate today)
{
    QList<Matter> matters;
    addDisputes(matters, from, to, today);
    addConfirmations(matters, from, to, today);
    addHazards(matters, from, to, today);
    addRounds(matters, from, to, today);
    addShifts(matters, from, to, today);
    matters.removeIf([this](const Matter &matter) { return !shows(matter); });
    std::stable_sort(matters.begin(), matters.end(), isMorePressing);
    return matters;
}

TodayList Workbench::today(const QDateTime &now)
{
    const QDate day = now.toLocalTime().date();
    TodayList list;
    for (const Matter &matter : open({}, day, day)) {
        ++list.open;
        list.overdue += matter.due.state == DueState::Overdue ? 1 : 0;
        (list.lines.size() < mostLines ? list.lines : list.further).append(matter);
    }
    for (const Matter &matter : doneOn(day)) {
        if (!shows(matter)) {
            continue;
        }
        ++list.doneToday;
        if (list.lines.size() < mostLines) {
            list.lines.append(matter);
        }
    }
    return list;
}

QList<DayMatters> Workbench::thisWeek(QDate today)
{
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    const QDate last = std::max(sunday, today.addDays(2));
    QList<DayMatters> days;
    QList<Matter> matters = open(today.addDays(1), last, today);
    std::stable_sort(matters.begin(), matters.end(), [](const Matter &a, const Matter &b) { return a.day < b.day; });
    for (const Matter &matter : matters) {
        if (days.isEmpty() || days.last().day != matter.day) {
            days.append({matter.day, {}});
        }
        days.last().matters.append(matter);
    }
    return days;
}

SectionBadges Workbench::badges(const QDateTime &now)
{
    const QDate day = now.toLocalTime().date();
    SectionBadges badges;
    for (const Matter &matter : open({}, day, day)) {
        ++badges.workbench;
        if (!isForToday(matter, day)) {
            continue; // shown today as a reminder, not counted as due
        }
        switch (matter.kind) {
        case MatterKind::Dispute:
        case MatterKind::Confirmation:
            ++badges.disputes;
            break;
        case MatterKind::Hazard:
        case MatterKind::Round:
            ++badges.screening;
            break;
        case MatterKind::Shift:
            ++badges.patrols;
            break;
        }
    }
    return badges;
}

} // namespace helin
