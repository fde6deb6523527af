#include "core/patrols/patrolsview.h"

#include "core/hazards/hazardsview.h"
#include "core/organisation/officesettings.h"
#include "core/patrols/patrols.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace helin {

namespace {

Value momentValue(QDate day)
{
    return Value(qint64{day.startOfDay().toMSecsSinceEpoch()});
}

Query daySpan(const QString &field, QDate from, QDate to, const QString &station)
{
    Query query;
    query.station = station;
    return query.where(field, Compare::GreaterOrEqual, {Value(from.toString(Qt::ISODate))})
        .where(field, Compare::LessOrEqual, {Value(to.toString(Qt::ISODate))});
}

Query momentSpan(const QString &field, QDate from, QDate to, const QString &station)
{
    Query query;
    query.station = station;
    return query.where(field, Compare::GreaterOrEqual, {momentValue(from)})
        .where(field, Compare::Less, {momentValue(to.addDays(1))});
}

int minutesOf(const PatrolLog &log)
{
    return log.ended.isValid() ? int(log.started.secsTo(log.ended) / 60) : 0;
}

} // namespace

/// What is looked up once for a list.
struct PatrolsView::Names
{
    RecordReader &reader;
    OfficeSettings settings = OfficeSettings::load(reader.connection());
    QHash<RecordId, QString> teams = {};
    QHash<RecordId, QString> routes = {};
    QHash<RecordId, int> points = {};

    QString team(Ref<PatrolTeam> ref)
    {
        if (!teams.contains(ref.id)) {
            const std::optional<PatrolTeam> found = reader.find(ref);
            teams.insert(ref.id, found ? found->name : QString());
        }
        return teams.value(ref.id);
    }
    QString route(Ref<PatrolRoute> ref)
    {
        if (!routes.contains(ref.id)) {
            const std::optional<PatrolRoute> found = reader.find(ref);
            routes.insert(ref.id, found ? found->name : QString());
        }
        return routes.value(ref.id);
    }
    int pointsOf(Ref<PatrolRoute> ref)
    {
        if (!points.contains(ref.id)) {
            points.insert(ref.id, int(reader.count<CheckPoint>(Query().where(QStringLiteral("route"), Value(ref.id)))));
        }
        return points.value(ref.id);
    }
};

QList<CheckPoint> PatrolsView::points(Ref<PatrolRoute> route)
{
    return m_reader.list<CheckPoint>(
        Query().where(QStringLiteral("route"), Value(route.id)).sorted(QStringLiteral("ordinal")));
}

QList<CheckIn> PatrolsView::checkInsOf(Ref<PatrolLog> log)
{
    return m_reader.list<CheckIn>(Query().where(QStringLiteral("log"), Value(log.id)).sorted(QStringLiteral("at")));
}

QList<ShiftRow> PatrolsView::shifts(Query query, QDate today)
{
    Names names{m_reader};
    QList<ShiftRow> rows;
    for (const PatrolShift &shift : m_reader.list<PatrolShift>(query.sorted(QStringLiteral("day")))) {
        ShiftRow row{shift, names.team(shift.team), names.route(shift.route), {}, {}};
        const QList<PatrolLog> logs = m_reader.list<PatrolLog>(Query().where(QStringLiteral("shift"), Value(shift.id)));
        if (!logs.isEmpty()) {
            row.log = Ref<PatrolLog>(logs.first().id);
            row.due = {DueState::Done, 0};
        } else if (shift.status != ShiftStatus::Cancelled && shift.status != ShiftStatus::Missed) {
            row.due = dueOn(shift.day, today, names.settings.soonDays);
        }
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ShiftRow &a, const ShiftRow &b) {
        return std::pair(a.shift.day, a.shift.starts) < std::pair(b.shift.day, b.shift.starts);
    });
    return rows;
}

QList<ShiftRow> PatrolsView::roster(QDate month, QDate today, const QString &station)
{
    const QDate first(month.year(), month.month(), 1);
    return shiftsBetween(first, first.addMonths(1).addDays(-1), today, station);
}

QList<ShiftRow> PatrolsView::shiftsBetween(QDate from, QDate to, QDate today, const QString &station)
{
    return shifts(daySpan(QStringLiteral("day"), from, to, station), today);
}

QList<FairCount> PatrolsView::fairCounts(QDate month, const QString &station)
{
    QList<FairCount> counts;
    for (const ShiftRow &row : roster(month, month, station)) {
        if (row.shift.status == ShiftStatus::Cancelled || row.shift.status == ShiftStatus::Missed) {
            continue;
        }
        for (const QString &name : namesIn(row.shift.members)) {
            auto known =
                std::find_if(counts.begin(), counts.end(), [&](const FairCount &count) { return count.name == name; });
            if (known == counts.end()) {
                known = counts.insert(counts.end(), {name, 0, 0});
            }
            ++known->shifts;
            known->nights += row.shift.night ? 1 : 0;
        }
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const FairCount &a, const FairCount &b) { return a.shifts > b.shifts; });
    return counts;
}

PatrolRow PatrolsView::rowOf(const PatrolLog &log, Names &names)
{
    PatrolRow row;
    row.log = log;
    row.teamName = names.team(log.team);
    row.routeName = names.route(log.route);
    row.points = names.pointsOf(log.route);
    row.minutes = minutesOf(log);
    row.night = names.settings.isNight(log.started.toLocalTime().time());
    QSet<RecordId> visited;
    bool ownTime = false;
    const QList<CheckIn> checkIns = checkInsOf(Ref<PatrolLog>(log.id));
    for (const CheckIn &checkIn : checkIns) {
        visited.insert(checkIn.point.id);
        row.findings += checkIn.result == CheckInResult::Finding ? 1 : 0;
        ownTime = ownTime || checkIn.at != log.started;
    }
    row.visited = int(visited.size());
    row.weakProof = !ownTime;
    return row;
}

QList<PatrolLog> PatrolsView::logs(QDate from, QDate to, const QString &station, qint64 limit, qint64 offset)
{
    Query query = momentSpan(QStringLiteral("started"), from, to, station).sorted(QStringLiteral("started"), true);
    query.limit = limit;
    query.offset = offset;
    return m_reader.list<PatrolLog>(query);
}

QList<PatrolRow> PatrolsView::list(QDate from, QDate to, const QString &station, qint64 limit, qint64 offset)
{
    Names names{m_reader};
    QList<PatrolRow> rows;
    for (const PatrolLog &log : logs(from, to, station, limit, offset)) {
        rows.append(rowOf(log, names));
    }
    return rows;
}

PatrolDetail PatrolsView::detail(Ref<PatrolLog> ref)
{
    Names names{m_reader};
    PatrolDetail detail;
    const PatrolLog log = m_reader.require(ref);
    detail.row = rowOf(log, names);
    const auto lineOf = [&](const std::optional<CheckPoint> &point, const CheckIn &checkIn) {
        PointLine line{point, checkIn, {}, {}};
        if (const std::optional<Hazard> hazard = m_reader.find(checkIn.hazard)) {
            line.hazardNumber = hazard->number;
        }
        if (const std::optional<DisputeCase> dispute = m_reader.find(checkIn.dispute)) {
            line.disputeNumber = dispute->number;
        }
        return line;
    };
    QList<CheckIn> checkIns = checkInsOf(ref);
    for (const CheckPoint &point : points(log.route)) {
        bool checked = false;
        checkIns.removeIf([&](const CheckIn &checkIn) {
            if (checkIn.point.id != point.id) {
                return false;
            }
            detail.lines.append(lineOf(point, checkIn));
            checked = true;
            return true;
        });
        if (!checked) {
            detail.lines.append({point, {}, {}, {}});
        }
    }
    for (const CheckIn &checkIn : checkIns) {
        detail.lines.append(lineOf(std::nullopt, checkIn));
    }
    return detail;
}

PatrolCard PatrolsView::card(Ref<PatrolShift> ref, QDate today)
{
    PatrolCard card;
    const PatrolShift shift = m_reader.require(ref);
    for (const ShiftRow &row : shiftsBetween(shift.day, shift.day, today)) {
        if (row.shift.id == ref.id) {
            card.row = row;
        }
    }
    if (const std::optional<PatrolTeam> team = m_reader.find(shift.team)) {
        card.leader = team->leader;
        card.phone = team->phone;
    }
    card.points = points(shift.route);
    Query before;
    before.where(QStringLiteral("route"), Value(shift.route.id))
        .where(QStringLiteral("started"), Compare::Less, {momentValue(shift.day)})
        .sorted(QStringLiteral("started"), true);
    const QList<PatrolLog> earlier = m_reader.list<PatrolLog>(before);
    QSet<RecordId> earlierIds;
    for (const PatrolLog &log : earlier) {
        earlierIds.insert(log.id);
    }
    HazardFilter open;
    open.openOnly = true;
    for (const Hazard &hazard : m_reader.list<Hazard>(open.query(today))) {
        if (earlierIds.contains(hazard.patrolLog.id)) {
            card.toLookAt.append(hazard);
        }
    }
    if (!earlier.isEmpty()) {
        Names names{m_reader};
        const PatrolRow last = rowOf(earlier.first(), names);
        const QString day = last.log.started.toLocalTime().date().toString(Qt::ISODate);
        const int missed = std::max(0, last.points - last.visited);
        if (missed == 0) {
            card.lastTime = {QT_TRANSLATE_NOOP("Message", "last walked on %1, all points checked"), QStringList(day)};
        } else {
            card.lastTime = {QT_TRANSLATE_NOOP("Message", "last walked on %1, points missed: %2"),
                             QStringList{day, QString::number(missed)}};
        }
    }
    return card;
}

Figure PatrolsView::figure(Message label, quint16 type, const Query &query, std::optional<qint64> of)
{
    return {std::move(label), m_reader.count(*recordType(type), query), of, type, query};
}

PatrolFigures PatrolsView::figures(QDate from, QDate to, QDate today, const QString &station)
{
    const quint16 shiftType = RecordNumber<PatrolShift>::value;
    const quint16 logType = RecordNumber<PatrolLog>::value;
    const quint16 checkInType = RecordNumber<CheckIn>::value;
    const QString status = QStringLiteral("status");
    const Value planned{codeOf(ShiftStatus::Planned)};
    const Value done{codeOf(ShiftStatus::Done)};
    const Value missed{codeOf(ShiftStatus::Missed)};
    const QDate yesterday = today.addDays(-1);
    const Query untilToday = daySpan(QStringLiteral("day"), from, std::min(to, today), station);
    // The shift of today may still be walked.
    const Query untilYesterday = daySpan(QStringLiteral("day"), from, std::min(to, yesterday), station);

    PatrolFigures figures;
    Query query = untilToday;
    query.where(status, Compare::In, QList<Value>{planned, done, missed});
    figures.planned = figure({QT_TRANSLATE_NOOP("Message", "Shifts planned")}, shiftType, query);
    query = untilToday;
    query.where(status, done);
    figures.done = figure({QT_TRANSLATE_NOOP("Message", "Shifts walked")}, shiftType, query, figures.planned.value);
    query = untilYesterday;
    query.where(status, Compare::In, QList<Value>{planned, missed});
    figures.missed =
        figure({QT_TRANSLATE_NOOP("Message", "Shifts without a record")}, shiftType, query, figures.planned.value);
    query = momentSpan(QStringLiteral("started"), from, to, station);
    figures.patrols = figure({QT_TRANSLATE_NOOP("Message", "Patrols")}, logType, query);
    figures.nights = {{QT_TRANSLATE_NOOP("Message", "At night")}, 0, figures.patrols.value, logType, query};
    // Night is a matter of the local hour, which no condition over moments can say: counted here, opened as a list.
    const OfficeSettings settings = OfficeSettings::load(m_reader.connection());
    for (const PatrolLog &log : m_reader.list<PatrolLog>(query)) {
        figures.nights.value += settings.isNight(log.started.toLocalTime().time()) ? 1 : 0;
    }
    query = momentSpan(QStringLiteral("at"), from, to, station);
    query.where(QStringLiteral("result"), Value(codeOf(CheckInResult::Finding)));
    figures.findings = figure({QT_TRANSLATE_NOOP("Message", "Findings")}, checkInType, query);
    Query open = query;
    open.where(QStringLiteral("hazard"), Compare::IsEmpty).where(QStringLiteral("dispute"), Compare::IsEmpty);
    figures.unsettled = figure({QT_TRANSLATE_NOOP("Message", "Findings not registered yet")}, checkInType, open,
                               figures.findings.value);
    return figures;
}

QList<PointCoverage> PatrolsView::coverage(QDate from, QDate to, const QString &station)
{
    QHash<RecordId, int> walked;
    QHash<RecordId, QSet<RecordId>> visited;
    for (const PatrolLog &log : logs(from, to, station, -1, 0)) {
        ++walked[log.route.id];
        for (const CheckIn &checkIn : checkInsOf(Ref<PatrolLog>(log.id))) {
            visited[checkIn.point.id].insert(log.id);
        }
    }
    Query own;
    own.station = station;
    QList<PointCoverage> lines;
    for (const PatrolRoute &route : m_reader.list<PatrolRoute>(own)) {
        for (const CheckPoint &point : points(Ref<PatrolRoute>(route.id))) {
            lines.append({point, route.name, int(visited.value(point.id).size()), walked.value(route.id)});
        }
    }
    return lines;
}

QList<MemberHours> PatrolsView::hours(QDate from, QDate to, const QString &station)
{
    QList<MemberHours> members;
    for (const PatrolLog &log : logs(from, to, station, -1, 0)) {
        for (const QString &name : namesIn(log.members)) {
            auto known = std::find_if(members.begin(), members.end(),
                                      [&](const MemberHours &member) { return member.name == name; });
            if (known == members.end()) {
                known = members.insert(members.end(), {name, 0, 0});
            }
            ++known->patrols;
            known->minutes += minutesOf(log);
        }
    }
    std::stable_sort(members.begin(), members.end(),
                     [](const MemberHours &a, const MemberHours &b) { return a.minutes > b.minutes; });
    return members;
}

} // namespace helin
