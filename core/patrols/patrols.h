#pragma once

#include "core/disputes/disputes.h"
#include "core/hazards/hazardactions.h"
#include "core/records/patrols.h"

#include <optional>

namespace helin {

/// A point of the route as it is ticked in from paper.
struct PointTick
{
    Ref<CheckPoint> point;
    CheckInResult result = CheckInResult::Ok;
    QString note = {}; ///< needed for a finding
    QTime at = {};     ///< local time of day, after midnight the next day; invalid: not noted, the start stands for it
    /// What the finding becomes at once; of both the plain fields count, title, place, day and finder are filled in.
    std::optional<Hazard> hazard = {};
    std::optional<DisputeRegistration> dispute = {};
};

/// A patrol as it is entered: the log and all its check-ins go in together or not at all.
struct PatrolEntry
{
    PatrolLog log; ///< team, route and members come from the shift when they are empty
    QList<PointTick> ticks = {};
};

/// The use cases of patrols. Each is one transaction; each returns what changed, or an Error in words and then nothing
/// has changed. Belongs to the thread of the store.
class Patrols final
{
public:
    explicit Patrols(WritePath &writes) : m_writes{writes} {}

    /// Refused for a name there is already.
    Result<ChangeSet> addTeam(PatrolTeam team);
    Result<ChangeSet> editTeam(const PatrolTeam &changed);
    /// Refused while shifts or patrols belong to it.
    Result<ChangeSet> removeTeam(Ref<PatrolTeam> team);

    /// A route with its check-points in their order; at least one. Points are numbered here.
    Result<ChangeSet> addRoute(PatrolRoute route, QList<CheckPoint> points);
    /// The points as they are to be: those with an id stay, new ones are added, missing ones go. A point that has been
    /// checked before leaves the route, its check-ins stay.
    Result<ChangeSet> editRoute(const PatrolRoute &changed, QList<CheckPoint> points);

    /// Plans a shift. Times are HH:MM; whether it is by night follows from the start when there is one. Refused when
    /// the team has the same route at that time already.
    Result<ChangeSet> planShift(PatrolShift shift);
    Result<ChangeSet> editShift(const PatrolShift &changed);
    /// 缺勤 or called off, with a reason. Refused when it has been walked.
    Result<ChangeSet> missShift(Ref<PatrolShift> shift, const QString &reason);
    Result<ChangeSet> cancelShift(Ref<PatrolShift> shift, const QString &reason);
    /// Copies the shifts of one month into another by weekday: what was on the second Friday goes to the second Friday;
    /// a fifth one without counterpart is left out, and what is there already stays. Refused when nothing is copied.
    Result<ChangeSet> copyMonth(QDate from, QDate to);
    /// Two people change places. Refused when they do not stand in these shifts, or would stand in one twice.
    Result<ChangeSet> swapMembers(Ref<PatrolShift> first, const QString &name, Ref<PatrolShift> second,
                                  const QString &otherName);

    /// Enters a patrol: log, check-ins, and the hazards and disputes that findings become. Its shift is done then.
    /// Refused when the shift has a log already.
    Result<ChangeSet> record(PatrolEntry entry);
    /// Changes the plain fields of a log: start, end, members, distance, note.
    Result<ChangeSet> editLog(const PatrolLog &changed);

    /// A finding becomes a hazard or a dispute, linked both ways. Refused when it has become one, or is no finding.
    Result<ChangeSet> toHazard(Ref<CheckIn> finding, Hazard hazard);
    Result<ChangeSet> toDispute(Ref<CheckIn> finding, DisputeRegistration dispute);

private:
    WritePath &m_writes;
};

/// The people in a text of names ("唐国平、罗小兰").
[[nodiscard]] QStringList namesIn(const QString &members);
/// "19:30" as a time, or an invalid one.
[[nodiscard]] QTime timeFrom(const QString &text);

} // namespace helin
