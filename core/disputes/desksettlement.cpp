#include "core/disputes/disputesteps.h"
#include "core/organisation/actor.h"
#include "core/organisation/workingnumbers.h"

#include <algorithm>

namespace helin {

namespace {

using namespace disputesteps;

bool isNamed(const PartyInput &party)
{
    return !party.resident.isNull() || !party.name.trimmed().isEmpty();
}

bool someoneNamed(const QList<PartyInput> &parties)
{
    return std::any_of(parties.begin(), parties.end(), isNamed);
}

bool standsOnBothSides(const DeskSettlement &settlement)
{
    return std::any_of(settlement.partyA.begin(), settlement.partyA.end(), [&](const PartyInput &a) {
        return !a.resident.isNull() && std::any_of(settlement.partyB.begin(), settlement.partyB.end(),
                                                   [&](const PartyInput &b) { return b.resident == a.resident; });
    });
}

void createParties(Writer &writer, Ref<DisputeCase> dispute, const QList<PartyInput> &parties, PartyRole role)
{
    for (PartyInput party : parties) {
        if (isNamed(party)) {
            party.role = party.role == PartyRole::Unset ? role : party.role;
            createParty(writer, dispute, party);
        }
    }
}

MediationSession sessionOf(Writer &writer, const DeskSettlement &settlement, const DisputeCase &dispute, const Act &act)
{
    MediationSession session;
    session.station = dispute.station;
    session.dispute = Ref<DisputeCase>(dispute.id);
    session.number = 1;
    session.heldAt = act.at;
    session.place = settlement.place;
    session.mode = settlement.mode;
    session.leadMediator = dispute.handler;
    QStringList present;
    for (const Party &party :
         writer.reader().list<Party>(Query{}.where(QStringLiteral("dispute"), Value(dispute.id)))) {
        present.append(party.name);
    }
    session.present = present.join(QStringLiteral("、"));
    session.facts = settlement.matter;
    session.outcome = SessionOutcome::Agreed;
    return session;
}

} // namespace

QList<FormIssue> Disputes::issuesOf(const DeskSettlement &settlement, QDate today)
{
    QList<FormIssue> issues;
    const auto require = [&](bool good, const char *field, Message what) {
        if (!good) {
            issues.append({QString::fromLatin1(field), std::move(what)});
        }
    };
    const QDate date = settlement.date.isValid() ? settlement.date : today;
    require(someoneNamed(settlement.partyA), "party_a", {QT_TRANSLATE_NOOP("Message", "Who is the first party?")});
    require(someoneNamed(settlement.partyB), "party_b", {QT_TRANSLATE_NOOP("Message", "Who is the other party?")});
    require(!standsOnBothSides(settlement), "party_b",
            {QT_TRANSLATE_NOOP("Message", "The same person stands on both sides.")});
    require(settlement.category != DisputeCategory::Unset, "category",
            {QT_TRANSLATE_NOOP("Message", "Choose a category.")});
    require(date <= today, "date", {QT_TRANSLATE_NOOP("Message", "This day lies in the future.")});
    require(!settlement.matter.trimmed().isEmpty(), "matter",
            {QT_TRANSLATE_NOOP("Message", "Write what the quarrel was about.")});
    require(!settlement.terms.trimmed().isEmpty(), "terms",
            {QT_TRANSLATE_NOOP("Message", "Write down what was agreed.")});
    require(settlement.performance != PerformanceMode::Unset, "performance",
            {QT_TRANSLATE_NOOP("Message", "Choose how it is to be performed.")});
    const bool dated =
        settlement.performance == PerformanceMode::ByDate || settlement.performance == PerformanceMode::Instalments;
    require(!dated || settlement.performBy.isValid(), "perform_by",
            {QT_TRANSLATE_NOOP("Message", "Give the day by which the agreement is to be performed.")});
    require(!dated || !settlement.performBy.isValid() || settlement.performBy >= date, "perform_by",
            {QT_TRANSLATE_NOOP("Message", "Before the day of settlement, %1."), {date.toString(Qt::ISODate)}});
    return issues;
}

Result<ChangeSet> Disputes::settleAtDesk(const DeskSettlement &settlement)
{
    return m_writes.run(QStringLiteral("dispute.settle_at_desk"), [&](Writer &writer) {
        if (QList<FormIssue> issues = issuesOf(settlement, writer.today()); !issues.isEmpty()) {
            Error error{ErrorKind::Invalid, std::move(issues.first().what)};
            error.field = issues.first().field;
            throw Exception{std::move(error)};
        }
        Act act = actOf(writer, {settlement.date, settlement.mediator});
        if (settlement.time.isValid()) {
            act.at = std::min(QDateTime(act.on, settlement.time), writer.now());
        }
        DisputeCase dispute;
        dispute.title = settlement.title.trimmed().isEmpty() ? titleFrom(settlement.matter) : settlement.title;
        dispute.category = settlement.category;
        dispute.source = settlement.source;
        dispute.grade = settlement.grade;
        dispute.summary = settlement.matter;
        dispute.place = settlement.place;
        dispute.group = settlement.group;
        dispute.grid = settlement.grid;
        dispute.peopleInvolved = settlement.peopleInvolved;
        dispute.number = takeWorkingNumber(writer, describe<DisputeCase>(), act.on.year());
        dispute.receivedOn = act.on;
        dispute.firstAsked = actorName(writer);
        dispute.handler = act.by;
        dispute.mode = settlement.mode;
        dispute.mediationKind = MediationKind::People;
        dispute.witnesses = settlement.witnesses;
        dispute.atDesk = true;
        dispute.backfilled = settlement.backfilled || act.on < writer.today();
        dispute.dueDate = limitDate(dispute.grade, act.on, m_settings);
        setStatus(dispute, DisputeStatus::Registered, act);
        writer.create(dispute);
        const Ref<DisputeCase> ref{dispute.id};
        addEntry(writer, dispute, DisputeEvent::Registered, act, {.text = settlement.matter.trimmed()});
        createParties(writer, ref, settlement.partyA, PartyRole::Applicant);
        createParties(writer, ref, settlement.partyB, PartyRole::Respondent);
        acceptNow(writer, dispute, act, m_settings);

        MediationSession session = sessionOf(writer, settlement, dispute, act);
        const Ref<MediationSession> held = writer.create(session);
        setStatus(dispute, DisputeStatus::Mediating, act);
        addEntry(writer, dispute, DisputeEvent::Session, act, {.session = held});
        Agreement agreement;
        agreement.form = AgreementForm::Oral;
        agreement.terms = settlement.terms;
        agreement.performance = settlement.performance;
        agreement.performBy = settlement.performBy;
        agreeNow(writer, dispute, agreement, act);
        writer.update(dispute);
    });
}

} // namespace helin
