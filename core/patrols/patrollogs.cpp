// What was walked: the second half of Patrols.
#include "core/patrols/patrols.h"

#include "core/organisation/checks.h"

namespace helin {

namespace {

constexpr int longestPatrolHours = 24;

/// When a point was checked: that time of the evening, or after midnight.
QDateTime momentOf(const PatrolLog &log, QTime at)
{
    if (!at.isValid()) {
        return log.started;
    }
    const QDateTime start = log.started.toLocalTime();
    QDateTime moment(start.date(), at);
    if (moment < start.addSecs(-60)) {
        moment = moment.addDays(1);
    }
    return moment;
}

void settleLog(Writer &writer, PatrolLog &log)
{
    if (!log.started.isValid()) {
        invalidField("started", {QT_TRANSLATE_NOOP("Message", "Please give the time of the start.")});
    }
    if (log.started > writer.now()) {
        invalidField("started", {QT_TRANSLATE_NOOP("Message", "This time lies in the future.")});
    }
    if (log.ended.isValid()) {
        if (log.ended < log.started) {
            invalidField("ended", {QT_TRANSLATE_NOOP("Message", "The end lies before the start.")});
        }
        if (log.started.secsTo(log.ended) > longestPatrolHours * 3600) {
            invalidField("ended", {QT_TRANSLATE_NOOP("Message", "A patrol of more than 24 hours cannot be right.")});
        }
    }
    if (log.distanceM && (*log.distanceM < 0 || *log.distanceM > 200'000)) {
        invalidField("distance_m", {QT_TRANSLATE_NOOP("Message", "This distance cannot be right.")});
    }
}

/// Where and when a finding was made, for the matter it becomes.
struct Origin
{
    PatrolLog log;
    CheckIn checkIn;
    QString place;
};

Origin originOf(RecordReader &reader, const PatrolLog &log, const CheckIn &checkIn)
{
    Origin origin{log, checkIn, {}};
    if (const std::optional<CheckPoint> point = reader.find(checkIn.point)) {
        origin.place = point->place.isEmpty() ? point->name : point->place;
    }
    return origin;
}

Ref<Hazard> makeHazard(Writer &writer, const Origin &origin, Hazard hazard)
{
    if (hazard.description.trimmed().isEmpty()) {
        hazard.description = origin.checkIn.note;
    }
    if (hazard.place.trimmed().isEmpty()) {
        hazard.place = origin.place;
    }
    if (hazard.category == HazardCategory::Unset) {
        hazard.category = HazardCategory::Other;
    }
    hazard.foundOn = origin.checkIn.at.toLocalTime().date();
    if (hazard.foundBy.trimmed().isEmpty()) {
        hazard.foundBy = origin.log.members;
    }
    hazard.source = HazardSource::Patrol;
    hazard.patrolLog = Ref<PatrolLog>(origin.log.id);
    return Hazards::registerWith(writer, hazard);
}

Ref<DisputeCase> makeDispute(Writer &writer, WritePath &writes, const Origin &origin, DisputeRegistration dispute)
{
    if (dispute.dispute.summary.trimmed().isEmpty()) {
        dispute.dispute.summary = origin.checkIn.note;
    }
    if (dispute.dispute.place.trimmed().isEmpty()) {
        dispute.dispute.place = origin.place;
    }
    if (dispute.dispute.category == DisputeCategory::Unset) {
        dispute.dispute.category = DisputeCategory::Other;
    }
    if (!dispute.dispute.receivedOn.isValid()) {
        dispute.dispute.receivedOn = origin.checkIn.at.toLocalTime().date();
    }
    dispute.dispute.source = DisputeSource::Patrol;
    return Disputes(writes, DisputeSettings::load(writer.reader().connection())).registerWith(writer, dispute);
}

CheckIn findingFor(Writer &writer, Ref<CheckIn> ref)
{
    CheckIn checkIn = writer.reader().require(ref);
    if (checkIn.result != CheckInResult::Finding) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "Nothing was found at this point.")});
    }
    if (!checkIn.hazard.isNull() || !checkIn.dispute.isNull()) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This finding has been registered already.")},
             {QT_TRANSLATE_NOOP("Message", "Open that record instead.")});
    }
    return checkIn;
}

} // namespace

Result<ChangeSet> Patrols::record(PatrolEntry entry)
{
    return m_writes.run(QStringLiteral("patrol.record"), [&](Writer &writer) {
        PatrolLog &log = entry.log;
        if (!log.shift.isNull()) {
            PatrolShift shift = writer.reader().require(log.shift);
            const Query his = Query().where(QStringLiteral("shift"), Value(log.shift.id));
            if (writer.reader().count<PatrolLog>(his) > 0) {
                fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This shift has its record already.")});
            }
            log.team = log.team.isNull() ? shift.team : log.team;
            log.route = log.route.isNull() ? shift.route : log.route;
            log.members = log.members.trimmed().isEmpty() ? shift.members : log.members;
            shift.status = ShiftStatus::Done;
            writer.update(shift);
        }
        if (log.members.trimmed().isEmpty()) {
            if (const std::optional<PatrolTeam> team = writer.reader().find(log.team)) {
                log.members = namesIn(team->members).join(QStringLiteral("、"));
            }
        }
        requireText("members", log.members, {QT_TRANSLATE_NOOP("Message", "Please say who walked.")});
        settleLog(writer, log);
        const Ref<PatrolLog> id = writer.create(log);
        for (const PointTick &tick : entry.ticks) {
            const CheckPoint point = writer.reader().require(tick.point);
            if (point.route != log.route) {
                invalidField("points", {QT_TRANSLATE_NOOP("Message", "%1 is not on this route."), {point.name}});
            }
            const bool becomes = tick.hazard || tick.dispute;
            if (tick.result == CheckInResult::Finding) {
                requireText("note", tick.note,
                            {QT_TRANSLATE_NOOP("Message", "Please say what was found at %1."), {point.name}});
            } else if (becomes) {
                invalidField("result", {QT_TRANSLATE_NOOP("Message", "Nothing was found at this point.")});
            }
            CheckIn checkIn;
            checkIn.log = id;
            checkIn.point = tick.point;
            checkIn.at = momentOf(log, tick.at);
            checkIn.result = tick.result == CheckInResult::Unset ? CheckInResult::Ok : tick.result;
            checkIn.note = tick.note;
            if (checkIn.at > writer.now() || (log.ended.isValid() && checkIn.at > log.ended.addSecs(60))) {
                invalidField("at",
                             {QT_TRANSLATE_NOOP("Message", "The time at %1 lies outside the patrol."), {point.name}});
            }
            const Origin origin = originOf(writer.reader(), log, checkIn);
            if (tick.hazard) {
                checkIn.hazard = makeHazard(writer, origin, *tick.hazard);
            }
            if (tick.dispute) {
                checkIn.dispute = makeDispute(writer, m_writes, origin, *tick.dispute);
            }
            writer.create(checkIn);
        }
    });
}

Result<ChangeSet> Patrols::editLog(const PatrolLog &changed)
{
    return m_writes.run(QStringLiteral("patrol.edit"), [&](Writer &writer) {
        PatrolLog log = writer.reader().require(Ref<PatrolLog>(changed.id));
        requireText("members", changed.members, {QT_TRANSLATE_NOOP("Message", "Please say who walked.")});
        log.started = changed.started;
        log.ended = changed.ended;
        log.members = changed.members;
        log.distanceM = changed.distanceM;
        log.note = changed.note;
        settleLog(writer, log);
        writer.update(log);
    });
}

Result<ChangeSet> Patrols::toHazard(Ref<CheckIn> finding, Hazard hazard)
{
    return m_writes.run(QStringLiteral("patrol.to_hazard"), [&](Writer &writer) {
        CheckIn checkIn = findingFor(writer, finding);
        const PatrolLog log = writer.reader().require(checkIn.log);
        checkIn.hazard = makeHazard(writer, originOf(writer.reader(), log, checkIn), std::move(hazard));
        writer.update(checkIn);
    });
}

Result<ChangeSet> Patrols::toDispute(Ref<CheckIn> finding, DisputeRegistration dispute)
{
    return m_writes.run(QStringLiteral("patrol.to_dispute"), [&](Writer &writer) {
        CheckIn checkIn = findingFor(writer, finding);
        const PatrolLog log = writer.reader().require(checkIn.log);
        checkIn.dispute = makeDispute(writer, m_writes, originOf(writer.reader(), log, checkIn), std::move(dispute));
        writer.update(checkIn);
    });
}

} // namespace helin
