#include "app/cli/patrolwriting.h"

#include "core/organisation/actor.h"
#include "core/patrols/patrols.h"

namespace helin::cli {

namespace {

QList<CheckPoint> pointsOf(Workspace &workspace, Ref<PatrolRoute> route)
{
    Query query;
    query.where(QStringLiteral("route"), Value(route.id)).sorted(QStringLiteral("ordinal"));
    return workspace.reader().list<CheckPoint>(query);
}

} // namespace

Result<ChangeSet> addCheckPoint(Workspace &workspace, const Record &record)
{
    const CheckPoint point = fromRecord<CheckPoint>(record);
    const std::optional<PatrolRoute> route = workspace.reader().find(point.route);
    if (!route) {
        Error error{ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "Say on which route the check-point is.")}};
        error.field = QStringLiteral("route");
        return error;
    }
    QList<CheckPoint> points = pointsOf(workspace, point.route);
    const qsizetype place = point.ordinal ? std::clamp<qsizetype>(*point.ordinal - 1, 0, points.size()) : points.size();
    points.insert(place, point);
    return Patrols(workspace.writes()).editRoute(*route, points);
}

Result<ChangeSet> editRoute(Workspace &workspace, const RecordEdit &edit)
{
    const QList<CheckPoint> points = pointsOf(workspace, edit.ref<PatrolRoute>());
    if (points.isEmpty()) {
        return workspace.writes().run(QStringLiteral("patrol_route.update"),
                                      [&](Writer &writer) { writer.update(edit.wanted(), edit.reason()); });
    }
    return Patrols(workspace.writes()).editRoute(edit.typed<PatrolRoute>(), points);
}

Result<ChangeSet> editShift(Workspace &workspace, const RecordEdit &edit)
{
    Patrols patrols{workspace.writes()};
    const PatrolShift wanted = edit.typed<PatrolShift>();
    if (!edit.changes("status")) {
        return patrols.editShift(wanted);
    }
    edit.requireOnly({"status", "note"});
    const QString reason = edit.textOrReason("note");
    switch (wanted.status) {
    case ShiftStatus::Missed:
        return patrols.missShift(edit.ref<PatrolShift>(), reason);
    case ShiftStatus::Cancelled:
        return patrols.cancelShift(edit.ref<PatrolShift>(), reason);
    default:
        break;
    }
    return Error{ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "This status cannot be set by itself.")},
                 {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")},
                 {QT_TRANSLATE_NOOP("Message", "Record the patrol: its shift is done then.")}};
}

Result<ChangeSet> addPatrolLog(Workspace &workspace, const Record &record)
{
    PatrolEntry entry{fromRecord<PatrolLog>(record)};
    const std::optional<PatrolTeam> team = workspace.reader().find(entry.log.team);
    const std::optional<PatrolShift> shift = workspace.reader().find(entry.log.shift);
    if (entry.log.members.isEmpty() && (!team || team->members.isEmpty()) && (!shift || shift->members.isEmpty())) {
        entry.log.members = actorName(workspace.reader(), workspace.writes().user());
    }
    return Patrols(workspace.writes()).record(entry);
}

} // namespace helin::cli
