// What the lines of the workbench are made of: one function per domain.
#include "core/analysis/workbench.h"

#include "core/disputes/disputelist.h"
#include "core/hazards/hazardsview.h"
#include "core/patrols/patrols.h"
#include "core/patrols/patrolsview.h"
#include "core/screening/roundview.h"

#include <algorithm>

namespace helin {

namespace {

/// So long a shift without a record is still asked for; then it counts as missed in the figures. Days.
constexpr int recordDays = 7;

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isWithin(QDate day, QDate from, QDate to)
{
    return day.isValid() && day <= to && (!from.isValid() || day >= from);
}

QString numberText(int number)
{
    return QString::number(number);
}

/// Why a dispute stands in the list: its limit, what was agreed, or the visit that is owed.
Message whyOf(const DisputeCase &dispute, QDate day, QDate today, const DisputeSettings &settings)
{
    if (!isInMediation(dispute.status)) {
        if (!isPerformed(dispute)) {
            return {QT_TRANSLATE_NOOP("Message", "to be performed by %1, nothing noted yet"), {dayText(day)}};
        }
        return {QT_TRANSLATE_NOOP("Message", "a visit is due %1 days after performance"),
                {numberText(settings.visitDays)}};
    }
    if (!dispute.dueReason.isEmpty()) {
        return day < today ? Message{QT_TRANSLATE_NOOP("Message", "the extended limit is over")}
                           : Message{QT_TRANSLATE_NOOP("Message", "the extended limit ends on %1"), {dayText(day)}};
    }
    const DisputeGrade grade = dispute.grade == DisputeGrade::Unset ? DisputeGrade::Ordinary : dispute.grade;
    const Limit limit = settings.limitOf(grade);
    const QStringList words{labelOf(grade), numberText(limit.months > 0 ? limit.months : limit.days)};
    if (limit.months > 0) {
        return day < today ? Message{QT_TRANSLATE_NOOP("Message", "%1, the limit of %2 months is over"), words}
                           : Message{QT_TRANSLATE_NOOP("Message", "%1, limit of %2 months"), words};
    }
    return day < today ? Message{QT_TRANSLATE_NOOP("Message", "%1, the limit of %2 days is over"), words}
                       : Message{QT_TRANSLATE_NOOP("Message", "%1, limit of %2 days"), words};
}

Matter doneMatter(MatterKind kind, quint16 type, const RecordId &id, Message title, Message why, QDate day)
{
    Matter matter;
    matter.kind = kind;
    matter.due = {DueState::Done, 0};
    matter.state = dueWords(matter.due);
    matter.title = std::move(title);
    matter.why = std::move(why);
    matter.day = day;
    matter.recordType = type;
    matter.record = id;
    return matter;
}

Message hazardTitle(const Hazard &hazard)
{
    return hazard.level == HazardLevel::Major
               ? Message{QT_TRANSLATE_NOOP("Message", "%1 (major hazard)"), {hazard.title}}
               : Message{QT_TRANSLATE_NOOP("Message", "%1 (hazard)"), {hazard.title}};
}

} // namespace

void Workbench::addDisputes(QList<Matter> &matters, QDate from, QDate to, QDate today)
{
    DisputeList list{m_reader.connection(), m_disputes};
    DisputeFilter filter;
    filter.station = m_station;
    filter.openness = Openness::Open;
    filter.due = {DueState::Overdue, DueState::DueToday};
    if (from.isValid()) {
        filter.due += {DueState::Soon, DueState::InTime};
    }
    for (const DisputeRow &row : list.rows(filter, today)) {
        if (!row.dayDue.isValid() || row.dayDue > to) {
            break; // the most pressing come first
        }
        if (!isWithin(row.dayDue, from, to)) {
            continue;
        }
        const std::optional<DisputeCase> dispute = m_reader.find(row.dispute);
        if (!dispute) {
            continue;
        }
        Matter matter;
        matter.kind = MatterKind::Dispute;
        matter.due = row.due;
        matter.state = dueWords(row.due);
        matter.title = {"%1", {row.title}};
        matter.why = whyOf(*dispute, row.dayDue, today, m_disputes);
        matter.handler = row.handler;
        matter.day = row.dayDue;
        matter.recordType = RecordNumber<DisputeCase>::value;
        matter.record = row.dispute.id;
        matter.station = row.station;
        matters.append(matter);
    }
}

void Workbench::addConfirmations(QList<Matter> &matters, QDate from, QDate to, QDate today)
{
    // The court can be asked for confirmation within so many days of the agreement. The parties are reminded only
    // where something is still to be performed, and only of the last day: afterwards there is nothing left to do.
    Query query;
    query.station = m_station;
    query.where(QStringLiteral("status"), Compare::In,
                QList<Value>{Value(codeOf(DisputeStatus::Agreed)), Value(codeOf(DisputeStatus::Performing))});
    query.where(QStringLiteral("performed_on"), Compare::IsEmpty);
    query.where(QStringLiteral("confirmation_applied_on"), Compare::IsEmpty);
    query.where(QStringLiteral("agreed_on"), Compare::GreaterOrEqual,
                {Value(dayText(today.addDays(-m_disputes.confirmationDays)))});
    for (const DisputeCase &dispute : m_reader.list<DisputeCase>(query)) {
        const QDate last = confirmationUntil(dispute, m_disputes);
        if (last < today || !isWithin(last, from, to)) {
            continue;
        }
        Matter matter;
        matter.kind = MatterKind::Confirmation;
        matter.due = dueOn(last, today, m_office.soonDays);
        matter.state = dueWords(matter.due);
        matter.title = {QT_TRANSLATE_NOOP("Message", "%1: judicial confirmation"), {dispute.title}};
        matter.why = {QT_TRANSLATE_NOOP("Message", "agreed on %1, the court can be asked within %2 days"),
                      {dayText(dispute.agreedOn), numberText(m_disputes.confirmationDays)}};
        matter.handler = dispute.handler;
        matter.day = last;
        matter.recordType = RecordNumber<DisputeCase>::value;
        matter.record = dispute.id;
        matter.station = dispute.station;
        matters.append(matter);
    }
}

void Workbench::addHazards(QList<Matter> &matters, QDate from, QDate to, QDate today)
{
    HazardFilter filter;
    filter.station = m_station;
    filter.openOnly = true;
    for (const Hazard &hazard : m_reader.list<Hazard>(filter.query(today))) {
        const QDate day = dayDue(hazard, m_office);
        const Due due = dueOf(hazard, today, m_office);
        const Message missing = missingWords(hazard);
        // What a major hazard lacks takes time to get: it is shown as soon as its day is near, and then only today.
        const bool early = !missing.isEmpty() && due.state == DueState::Soon;
        const bool forToday = !from.isValid();
        if (early ? !forToday : !isWithin(day, from, to)) {
            continue;
        }
        Matter matter;
        matter.kind = MatterKind::Hazard;
        matter.due = due;
        matter.state = dueWords(due);
        matter.title = hazardTitle(hazard);
        matter.why = early ? missing : dueReasonWords(hazard, today, m_office);
        matter.handler = hazard.foundBy;
        matter.day = day;
        matter.recordType = RecordNumber<Hazard>::value;
        matter.record = hazard.id;
        matter.station = hazard.station;
        matters.append(matter);
    }
}

void Workbench::addRounds(QList<Matter> &matters, QDate from, QDate to, QDate today)
{
    RoundView view{m_reader.connection(), m_office};
    const QString thisMonth = monthOf(today);
    for (const QString &month : {monthOf(today.addMonths(-1)), thisMonth}) {
        const QDate closing = closingOf(month, m_office);
        if (!isWithin(closing, from, to)) {
            continue;
        }
        for (const GridSheet &sheet : view.overview(month, today, m_station)) {
            // A sheet of last month is asked for when somebody began it: not every station was at work then.
            const bool draft = sheet.state == SheetState::Draft;
            if (!draft && (sheet.state != SheetState::NotStarted || month != thisMonth)) {
                continue;
            }
            Matter matter;
            matter.kind = MatterKind::Round;
            matter.due = dueOn(closing, today, m_office.soonDays);
            matter.state = dueWords(matter.due);
            matter.title = sheet.grid.groups.isEmpty()
                               ? Message{QT_TRANSLATE_NOOP("Message", "Sheet of %1 not handed in"), {sheet.grid.name}}
                               : Message{QT_TRANSLATE_NOOP("Message", "Sheet of %1 not handed in (%2)"),
                                         {sheet.grid.name, sheet.grid.groups}};
            matter.why = draft ? Message{QT_TRANSLATE_NOOP("Message", "begun, closing day %1"), {dayText(closing)}}
                               : Message{QT_TRANSLATE_NOOP("Message", "not begun, closing day %1"), {dayText(closing)}};
            matter.handler = sheet.grid.worker;
            matter.day = closing;
            matter.recordType = RecordNumber<ScreeningRound>::value;
            matter.record = sheet.round.id;
            matter.station = sheet.grid.station;
            matter.grid = sheet.grid.id;
            matter.month = month;
            matters.append(matter);
        }
    }
}

void Workbench::addShifts(QList<Matter> &matters, QDate from, QDate to, QDate today)
{
    PatrolsView view{m_reader};
    const QDate first = from.isValid() ? from : today.addDays(-recordDays);
    for (const ShiftRow &row : view.shiftsBetween(first, to, today, m_station)) {
        const PatrolShift &shift = row.shift;
        if (!row.log.isNull() || shift.status == ShiftStatus::Cancelled || shift.status == ShiftStatus::Missed) {
            continue;
        }
        Matter matter;
        matter.kind = MatterKind::Shift;
        matter.due = row.due;
        matter.state =
            shift.day == today && shift.night ? Message{QT_TRANSLATE_NOOP("Message", "Tonight")} : dueWords(row.due);
        matter.title = {QT_TRANSLATE_NOOP("Message", "Patrol: %1"), {row.routeName}};
        if (shift.day < today) {
            matter.why = {QT_TRANSLATE_NOOP("Message", "shift of %1, no record entered yet"), {dayText(shift.day)}};
        } else if (shift.starts.isEmpty()) {
            matter.why = {QT_TRANSLATE_NOOP("Message", "on the roster for this day")};
        } else {
            matter.why = {QT_TRANSLATE_NOOP("Message", "on the roster, from %1"), {shift.starts}};
        }
        const QStringList members = namesIn(shift.members);
        matter.handler = members.isEmpty() ? row.teamName : members.first();
        matter.day = shift.day;
        matter.recordType = RecordNumber<PatrolShift>::value;
        matter.record = shift.id;
        matter.station = shift.station;
        matters.append(matter);
    }
}

QList<Matter> Workbench::doneOn(QDate day)
{
    const Value text{dayText(day)};
    const Value start{qint64{day.startOfDay().toMSecsSinceEpoch()}};
    const auto own = [&] {
        Query query;
        query.station = m_station;
        query.sorted(QStringLiteral("modified"), true);
        query.limit = mostLines;
        return query;
    };
    QList<Matter> done;
    const auto addDisputes = [&](const char *field, const Message &why) {
        for (const DisputeCase &dispute : m_reader.list<DisputeCase>(own().where(QLatin1String(field), text))) {
            const auto same = [&](const Matter &matter) {
                return matter.record == dispute.id;
            };
            if (std::none_of(done.begin(), done.end(), same)) {
                done.append(doneMatter(MatterKind::Dispute, RecordNumber<DisputeCase>::value, dispute.id,
                                       {"%1", {dispute.title}}, why, day));
                done.last().handler = dispute.handler;
                done.last().station = dispute.station;
            }
        }
    };
    addDisputes("visited_on", {QT_TRANSLATE_NOOP("Message", "visited today")});
    addDisputes("performed_on", {QT_TRANSLATE_NOOP("Message", "performed today")});
    addDisputes("confirmation_applied_on", {QT_TRANSLATE_NOOP("Message", "the court was asked today")});
    addDisputes("concluded_on", {QT_TRANSLATE_NOOP("Message", "mediation ended today")});
    for (const Hazard &hazard : m_reader.list<Hazard>(own().where(QStringLiteral("closed_on"), text))) {
        done.append(doneMatter(MatterKind::Hazard, RecordNumber<Hazard>::value, hazard.id, hazardTitle(hazard),
                               {QT_TRANSLATE_NOOP("Message", "looked at again and closed")}, day));
        done.last().handler = hazard.reinspectedBy;
        done.last().station = hazard.station;
    }
    // A step of a hazard that goes on is done for today as well.
    for (const Rectification &entry : m_reader.list<Rectification>(own().where(QStringLiteral("done_on"), text))) {
        const bool step = entry.step == RectificationStep::Notice || entry.step == RectificationStep::Work;
        const auto same = [&](const Matter &matter) {
            return matter.record == entry.hazard.id;
        };
        const std::optional<Hazard> hazard = step ? m_reader.find(entry.hazard) : std::nullopt;
        if (hazard && std::none_of(done.begin(), done.end(), same)) {
            done.append(doneMatter(MatterKind::Hazard, RecordNumber<Hazard>::value, hazard->id, hazardTitle(*hazard),
                                   {"%1", {labelOf(entry.step)}}, day));
            done.last().handler = entry.by;
            done.last().station = hazard->station;
        }
    }
    const Query handedIn = own().where(QStringLiteral("submitted_at"), Compare::GreaterOrEqual, {start});
    for (const ScreeningRound &round : m_reader.list<ScreeningRound>(handedIn)) {
        const std::optional<Grid> grid = m_reader.find(round.grid);
        done.append(doneMatter(MatterKind::Round, RecordNumber<ScreeningRound>::value, round.id,
                               {QT_TRANSLATE_NOOP("Message", "Sheet of %1"), {grid ? grid->name : QString()}},
                               {QT_TRANSLATE_NOOP("Message", "handed in")}, day));
        done.last().handler = round.submittedBy;
        done.last().station = round.station;
    }
    PatrolsView patrols{m_reader};
    const Query entered = own().where(QStringLiteral("created"), Compare::GreaterOrEqual, {start});
    for (const PatrolLog &log : m_reader.list<PatrolLog>(entered)) {
        const PatrolRow row = patrols.detail(Ref<PatrolLog>(log.id)).row;
        done.append(doneMatter(MatterKind::Shift, RecordNumber<PatrolLog>::value, log.id,
                               {QT_TRANSLATE_NOOP("Message", "Patrol: %1"), {row.routeName}},
                               {QT_TRANSLATE_NOOP("Message", "entered, points checked: %1 of %2"),
                                {numberText(row.visited), numberText(row.points)}},
                               day));
        done.last().handler = namesIn(log.members).value(0);
        done.last().station = log.station;
    }
    return done;
}

} // namespace helin
