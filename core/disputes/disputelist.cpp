#include "core/disputes/disputelist.h"

#include "core/records/attachments.h"

#include <algorithm>

namespace helin {

namespace {

Query ofDispute(Ref<DisputeCase> dispute)
{
    return Query{}.where(QStringLiteral("dispute"), Value(dispute.id));
}

int attachmentsOf(RecordReader &reader, const RecordId &owner)
{
    return owner.isNull() ? 0 : int(reader.count<Attachment>(Query{}.where(QStringLiteral("owner"), Value(owner))));
}

QList<MediationSession> sessionsOf(RecordReader &reader, Ref<DisputeCase> dispute)
{
    return reader.list<MediationSession>(ofDispute(dispute).sorted(QStringLiteral("number")));
}

QString firstText(std::initializer_list<QString> texts)
{
    const auto found = std::find_if(texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); });
    return found == texts.end() ? QString() : *found;
}

Message sessionHeading(const MediationSession &session)
{
    const QString number = QString::number(session.number.value_or(0));
    if (session.mode == MeetingMode::Unset) {
        return {QT_TRANSLATE_NOOP("Message", "Session %1"), {number}};
    }
    return {QT_TRANSLATE_NOOP("Message", "Session %1 (%2)"), {number, labelOf(session.mode)}};
}

TimelineItem itemOf(const TimelineEntry &entry, const QList<MediationSession> &sessions)
{
    TimelineItem item;
    item.entry = entry;
    item.heading = firstText({entry.heading, labelOf(entry.event), labelOf(entry.stage)});
    item.text = entry.text;
    item.by = entry.by;
    const auto session = std::find_if(sessions.begin(), sessions.end(),
                                      [&](const MediationSession &held) { return held.id == entry.session.id; });
    if (session != sessions.end() && entry.event == DisputeEvent::Session) {
        item.heading = sessionHeading(*session).translated();
        // As the session stands now: it may have been completed after it was entered.
        item.text = firstText({session->proposal, session->facts, session->note});
        item.by = session->mediators.isEmpty() ? session->leadMediator
                                               : session->leadMediator + QStringLiteral("、") + session->mediators;
    }
    return item;
}

} // namespace

DisputeList::DisputeList(Connection &connection, const DisputeSettings &settings)
    : m_reader{connection}
    , m_repository{connection, settings}
    , m_settings{settings}
{}

QList<DisputeRow> DisputeList::rows(const DisputeFilter &filter, QDate today, DisputeSort sort, bool descending,
                                    qint64 limit, qint64 offset)
{
    QList<DisputeRow> rows;
    for (const DisputeCase &dispute : m_repository.rows(filter, today, sort, descending, limit, offset)) {
        rows.append({Ref<DisputeCase>(dispute.id), dispute.station, dueOf(dispute, today, m_settings),
                     colourOf(dispute, today, m_settings), dayDue(dispute, m_settings), dispute.number, dispute.title,
                     dispute.category, dispute.grade, dispute.status, stageWords(dispute), dispute.handler,
                     dispute.receivedOn, dispute.restricted, dispute.atDesk, dispute.backfilled});
    }
    return rows;
}

QList<DisputeFigure> DisputeList::figures(QDate today, const QString &station)
{
    const DisputeCounts counts = m_repository.counts(today.year(), station);
    DisputeFilter year;
    year.station = station;
    year.receivedFrom = QDate(today.year(), 1, 1);
    year.receivedTo = QDate(today.year(), 12, 31);
    DisputeFilter closed = year;
    closed.openness = Openness::Closed;
    DisputeFilter open = year;
    open.openness = Openness::Open;
    DisputeFilter overdue;
    overdue.station = station;
    overdue.due = {DueState::Overdue};
    const quint16 type = RecordNumber<DisputeCase>::value;
    const auto figure = [&](Message label, qint64 value, std::optional<qint64> of = {}) {
        return Figure{std::move(label), value, of, type, {}};
    };
    return {
        {figure({QT_TRANSLATE_NOOP("Message", "Registered this year")}, counts.registered), year},
        {figure({QT_TRANSLATE_NOOP("Message", "Closed cases")}, counts.closed), closed},
        {figure({QT_TRANSLATE_NOOP("Message", "Cases still open")}, counts.open), open},
        {figure({QT_TRANSLATE_NOOP("Message", "Overdue")}, m_repository.count(overdue, today)), overdue},
        {figure({QT_TRANSLATE_NOOP("Message", "Agreements reached")}, counts.agreed, counts.mediated), closed},
        {figure({QT_TRANSLATE_NOOP("Message", "Ended in time")}, counts.inTime, counts.mediated), closed},
    };
}

DisputeFacts DisputeList::factsOf(Ref<DisputeCase> dispute)
{
    const QList<MediationSession> sessions = sessionsOf(m_reader, dispute);
    DisputeFacts facts;
    facts.parties = int(m_reader.count<Party>(ofDispute(dispute)));
    facts.sessions = int(sessions.size());
    facts.lastSessionAgreed = !sessions.isEmpty() && sessions.last().outcome == SessionOutcome::Agreed;
    facts.attachments = attachmentsOf(m_reader, dispute.id);
    for (const MediationSession &session : sessions) {
        facts.attachments += attachmentsOf(m_reader, session.id);
    }
    return facts;
}

std::optional<DisputeDetail> DisputeList::detail(Ref<DisputeCase> ref, QDate today)
{
    const std::optional<DisputeCase> found = m_reader.find(ref);
    if (!found) {
        return std::nullopt;
    }
    DisputeDetail detail;
    detail.dispute = *found;
    if (const auto group = m_reader.find(found->group)) {
        detail.groupName = group->name;
    }
    if (const auto grid = m_reader.find(found->grid)) {
        detail.gridName = grid->name;
    }
    detail.parties = m_reader.list<Party>(ofDispute(ref));
    std::ranges::stable_sort(detail.parties, {}, [](const Party &party) {
        return party.role == PartyRole::Unset ? int(PartyRole::Agent) + 1 : int(party.role);
    });
    detail.sessions = sessionsOf(m_reader, ref);
    detail.facts = factsOf(ref);
    const QList<TimelineEntry> entries =
        m_reader.list<TimelineEntry>(ofDispute(ref).sorted(QStringLiteral("at"), true));
    for (const TimelineEntry &entry : entries) {
        TimelineItem item = itemOf(entry, detail.sessions);
        item.photos = attachmentsOf(m_reader, entry.id) +
                      (entry.event == DisputeEvent::Session ? attachmentsOf(m_reader, entry.session.id) : 0);
        item.current = detail.timeline.isEmpty();
        detail.timeline.append(item);
    }
    detail.stages = stageLine(*found, detail.sessions, entries);
    detail.due = dueOf(*found, today, m_settings);
    detail.dayDue = dayDue(*found, m_settings);
    detail.colour = colourOf(*found, today, m_settings);
    detail.stage = stageWords(*found);
    detail.decision = decisionWords(*found, today, m_settings);
    detail.steps = offeredSteps(*found, detail.facts);
    detail.warnings = warnings(*found, detail.facts, today, m_settings);
    detail.limit = m_settings.limitOf(found->grade);
    detail.allowance = allowanceOf(*found, m_settings);
    return detail;
}

} // namespace helin
