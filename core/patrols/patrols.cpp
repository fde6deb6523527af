#include "core/patrols/patrols.h"

#include "core/base/textnormal.h"
#include "core/organisation/checks.h"
#include "core/organisation/officesettings.h"

#include <QRegularExpression>

namespace helin {

namespace {

void requireFreeTeamName(Writer &writer, const PatrolTeam &wanted)
{
    const QString name = normalName(wanted.name);
    Query own;
    own.station = writer.site().stationCode;
    for (const PatrolTeam &other : writer.reader().list<PatrolTeam>(own)) {
        if (other.id != wanted.id && other.name == name) {
            Error error{ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "There is a \"%1\" already."), {name}}};
            error.field = QStringLiteral("name");
            throw Exception{std::move(error)};
        }
    }
}

/// Names and numbers of the points as they follow each other.
void settlePoints(QList<CheckPoint> &points)
{
    if (points.isEmpty()) {
        invalidField("points", {QT_TRANSLATE_NOOP("Message", "A route needs at least one check-point.")});
    }
    for (qsizetype i = 0; i < points.size(); ++i) {
        requireText("points", points.at(i).name,
                    {QT_TRANSLATE_NOOP("Message", "Check-point %1 has no name."), {QString::number(i + 1)}});
        points[i].ordinal = int(i) + 1;
    }
}

void settleTime(const char *field, QString &text)
{
    if (text.trimmed().isEmpty()) {
        text.clear();
        return;
    }
    const QTime time = timeFrom(text);
    if (!time.isValid()) {
        invalidField(field, {QT_TRANSLATE_NOOP("Message", "Please write the time as 19:30.")});
    }
    text = time.toString(QStringLiteral("HH:mm"));
}

void settleShift(Writer &writer, PatrolShift &shift)
{
    (void)writer.reader().require(shift.team);
    (void)writer.reader().require(shift.route);
    if (!shift.day.isValid()) {
        invalidField("day", {QT_TRANSLATE_NOOP("Message", "Please give the day.")});
    }
    settleTime("starts", shift.starts);
    settleTime("ends", shift.ends);
    if (const QTime start = timeFrom(shift.starts); start.isValid()) {
        shift.night = OfficeSettings::load(writer.reader().connection()).isNight(start);
    }
}

bool samePlan(const PatrolShift &a, const PatrolShift &b)
{
    return a.team == b.team && a.route == b.route && a.day == b.day && a.starts == b.starts;
}

std::optional<PatrolShift> sameShift(Writer &writer, const PatrolShift &wanted)
{
    const Query day = Query().where(QStringLiteral("day"), Value(wanted.day.toString(Qt::ISODate)));
    for (const PatrolShift &other : writer.reader().list<PatrolShift>(day)) {
        if (other.id != wanted.id && other.status != ShiftStatus::Cancelled && samePlan(other, wanted)) {
            return other;
        }
    }
    return std::nullopt;
}

void requireFreeShift(Writer &writer, const PatrolShift &wanted)
{
    if (sameShift(writer, wanted)) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This team walks this route at that time already.")});
    }
}

qint64 logsOf(RecordReader &reader, Ref<PatrolShift> shift)
{
    return reader.count<PatrolLog>(Query().where(QStringLiteral("shift"), Value(shift.id)));
}

QDate firstOf(QDate month)
{
    return QDate(month.year(), month.month(), 1);
}

/// The same weekday of the same week of another month, or nothing where that month has none.
QDate counterpart(QDate day, QDate month)
{
    const QDate first = firstOf(month);
    const int week = (day.day() - 1) / 7;
    const int offset = (day.dayOfWeek() - first.dayOfWeek() + 7) % 7;
    const QDate there = first.addDays(offset + 7 * week);
    return there.month() == first.month() ? there : QDate();
}

Query inMonth(QDate month)
{
    const QDate first = firstOf(month);
    return Query()
        .where(QStringLiteral("day"), Compare::GreaterOrEqual, {Value(first.toString(Qt::ISODate))})
        .where(QStringLiteral("day"), Compare::Less, {Value(first.addMonths(1).toString(Qt::ISODate))})
        .sorted(QStringLiteral("day"));
}

} // namespace

QStringList namesIn(const QString &members)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;/\\s]+"));
    QStringList names;
    for (const QString &name : members.split(separators, Qt::SkipEmptyParts)) {
        names << normalName(name);
    }
    return names;
}

QTime timeFrom(const QString &text)
{
    QString plain = normalCode(text);
    plain.replace(QChar(0xff1a), QLatin1Char(':'));
    QTime time = QTime::fromString(plain, QStringLiteral("H:mm"));
    return time.isValid() ? time : QTime::fromString(plain, QStringLiteral("HHmm"));
}

Result<ChangeSet> Patrols::addTeam(PatrolTeam team)
{
    return m_writes.run(QStringLiteral("patrol_team.add"), [&](Writer &writer) {
        requireFreeTeamName(writer, team);
        writer.create(team);
    });
}

Result<ChangeSet> Patrols::editTeam(const PatrolTeam &changed)
{
    return m_writes.run(QStringLiteral("patrol_team.edit"), [&](Writer &writer) {
        requireFreeTeamName(writer, changed);
        writer.update(changed);
    });
}

Result<ChangeSet> Patrols::removeTeam(Ref<PatrolTeam> team)
{
    return m_writes.run(QStringLiteral("patrol_team.remove"), [&](Writer &writer) {
        const Query his = Query().where(QStringLiteral("team"), Value(team.id));
        if (writer.reader().count<PatrolShift>(his) + writer.reader().count<PatrolLog>(his) > 0) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "Shifts or patrols belong to this team.")},
                 {QT_TRANSLATE_NOOP("Message", "Change its members and name instead.")});
        }
        writer.remove(describe<PatrolTeam>(), team.id);
    });
}

Result<ChangeSet> Patrols::addRoute(PatrolRoute route, QList<CheckPoint> points)
{
    return m_writes.run(QStringLiteral("patrol_route.add"), [&](Writer &writer) {
        settlePoints(points);
        const Ref<PatrolRoute> id = writer.create(route);
        for (CheckPoint &point : points) {
            point.route = id;
            writer.create(point);
        }
    });
}

Result<ChangeSet> Patrols::editRoute(const PatrolRoute &changed, QList<CheckPoint> points)
{
    return m_writes.run(QStringLiteral("patrol_route.edit"), [&](Writer &writer) {
        settlePoints(points);
        writer.update(changed);
        const Query his = Query().where(QStringLiteral("route"), Value(changed.id));
        QList<CheckPoint> gone = writer.reader().list<CheckPoint>(his);
        for (CheckPoint &point : points) {
            point.route = Ref<PatrolRoute>(changed.id);
            if (point.id.isNull()) {
                writer.create(point);
            } else {
                writer.update(point);
                gone.removeIf([&](const CheckPoint &other) { return other.id == point.id; });
            }
        }
        for (const CheckPoint &point : gone) {
            writer.remove(describe<CheckPoint>(), point.id);
        }
    });
}

Result<ChangeSet> Patrols::planShift(PatrolShift shift)
{
    return m_writes.run(QStringLiteral("patrol_shift.plan"), [&](Writer &writer) {
        settleShift(writer, shift);
        requireFreeShift(writer, shift);
        if (shift.members.trimmed().isEmpty()) {
            shift.members = namesIn(writer.reader().require(shift.team).members).join(QStringLiteral("、"));
        }
        shift.status = ShiftStatus::Planned;
        writer.create(shift);
    });
}

Result<ChangeSet> Patrols::editShift(const PatrolShift &changed)
{
    return m_writes.run(QStringLiteral("patrol_shift.edit"), [&](Writer &writer) {
        PatrolShift shift = changed;
        shift.status = writer.reader().require(Ref<PatrolShift>(changed.id)).status;
        settleShift(writer, shift);
        requireFreeShift(writer, shift);
        writer.update(shift);
    });
}

namespace {

void closeShift(Writer &writer, Ref<PatrolShift> ref, ShiftStatus status, const QString &reason)
{
    PatrolShift shift = writer.reader().require(ref);
    requireText("note", reason, {QT_TRANSLATE_NOOP("Message", "Please say why the shift was not walked.")});
    if (shift.status == ShiftStatus::Done || logsOf(writer.reader(), ref) > 0) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This shift has been walked.")});
    }
    if (status == ShiftStatus::Missed && shift.day > writer.today()) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This shift still lies ahead.")},
             {QT_TRANSLATE_NOOP("Message", "Call it off instead.")});
    }
    shift.status = status;
    shift.note = reason;
    writer.update(shift);
}

} // namespace

Result<ChangeSet> Patrols::missShift(Ref<PatrolShift> shift, const QString &reason)
{
    return m_writes.run(QStringLiteral("patrol_shift.miss"),
                        [&](Writer &writer) { closeShift(writer, shift, ShiftStatus::Missed, reason); });
}

Result<ChangeSet> Patrols::cancelShift(Ref<PatrolShift> shift, const QString &reason)
{
    return m_writes.run(QStringLiteral("patrol_shift.cancel"),
                        [&](Writer &writer) { closeShift(writer, shift, ShiftStatus::Cancelled, reason); });
}

Result<ChangeSet> Patrols::copyMonth(QDate from, QDate to)
{
    return m_writes.run(QStringLiteral("patrol_shift.copy"), [&](Writer &writer) {
        int copied = 0;
        Query source = inMonth(from);
        source.station = writer.site().stationCode;
        for (PatrolShift shift : writer.reader().list<PatrolShift>(source)) {
            shift.day = counterpart(shift.day, to);
            shift.id = {};
            if (shift.status == ShiftStatus::Cancelled || !shift.day.isValid() || sameShift(writer, shift)) {
                continue;
            }
            shift.status = ShiftStatus::Planned;
            shift.note.clear();
            writer.create(shift);
            ++copied;
        }
        if (copied == 0) {
            fail(ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "There is no shift of %1 that is not planned already."),
                  {from.toString(QStringLiteral("yyyy-MM"))}});
        }
    });
}

Result<ChangeSet> Patrols::swapMembers(Ref<PatrolShift> first, const QString &name, Ref<PatrolShift> second,
                                       const QString &otherName)
{
    return m_writes.run(QStringLiteral("patrol_shift.swap"), [&](Writer &writer) {
        PatrolShift one = writer.reader().require(first);
        PatrolShift two = writer.reader().require(second);
        const auto replace = [](PatrolShift &shift, const QString &out, const QString &in) {
            QStringList names = namesIn(shift.members);
            const qsizetype at = names.indexOf(normalName(out));
            if (at < 0 || names.contains(normalName(in))) {
                fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "%1 and %2 cannot change places on %3."),
                                          {out, in, shift.day.toString(Qt::ISODate)}});
            }
            names[at] = normalName(in);
            shift.members = names.join(QStringLiteral("、"));
        };
        replace(one, name, otherName);
        replace(two, otherName, name);
        writer.update(one);
        writer.update(two);
    });
}

} // namespace helin
