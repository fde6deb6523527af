#include "core/disputes/disputes.h"

#include "core/disputes/disputesteps.h"
#include "core/organisation/actor.h"
#include "core/organisation/checks.h"
#include "core/organisation/workingnumbers.h"
#include "core/records/attachments.h"

#include <algorithm>

namespace helin {

using namespace disputesteps;

namespace {

/// The plain fields of a case, that need no step of the procedure.
void copyPlainFields(const DisputeCase &from, DisputeCase &to)
{
    to.title = from.title;
    to.category = from.category;
    to.source = from.source;
    to.grade = from.grade;
    to.summary = from.summary;
    to.place = from.place;
    to.group = from.group;
    to.grid = from.grid;
    to.peopleInvolved = from.peopleInvolved;
    to.escalation = from.escalation;
    to.firstAsked = from.firstAsked;
    to.handler = from.handler;
    to.mode = from.mode;
    to.mediationKind = from.mediationKind;
    to.witnesses = from.witnesses;
    to.restricted = from.restricted;
    to.confirmationAppliedOn = from.confirmationAppliedOn;
    to.note = from.note;
}

int nextSessionNumber(RecordReader &reader, Ref<DisputeCase> dispute)
{
    int last = 0;
    for (const MediationSession &session :
         reader.list<MediationSession>(Query{}.where(QStringLiteral("dispute"), Value(dispute.id)))) {
        last = std::max(last, session.number.value_or(0));
    }
    return last + 1;
}

/// The mediation ends in one of the ways without an agreement.
void endWithout(Writer &writer, DisputeCase &dispute, bool withdrawn, const Act &act, const EntryText &reason,
                const QString &referredTo = {})
{
    setStatus(dispute, withdrawn ? DisputeStatus::Withdrawn : DisputeStatus::Failed, act, reason.text, referredTo);
    dispute.concludedOn = act.on;
    // An earlier agreement that did not hold stays in the timeline, not in the case.
    dispute.agreementForm = AgreementForm::Unset;
    dispute.agreedOn = {};
    dispute.terms.clear();
    dispute.performance = PerformanceMode::Unset;
    dispute.performBy = {};
    addEntry(writer, dispute, withdrawn ? DisputeEvent::Withdrawn : DisputeEvent::Failed, act, reason);
}

bool hasAttachments(RecordReader &reader, Ref<DisputeCase> dispute)
{
    return reader.count<Attachment>(Query{}.where(QStringLiteral("owner"), Value(dispute.id))) > 0;
}

} // namespace

Ref<DisputeCase> Disputes::registerWith(Writer &writer, const DisputeRegistration &registration) const
{
    DisputeCase dispute;
    copyPlainFields(registration.dispute, dispute);
    dispute.station = registration.dispute.station;
    dispute.finding = registration.dispute.finding;
    const Act act = actOf(writer, {registration.dispute.receivedOn, registration.by});
    if (dispute.title.trimmed().isEmpty()) {
        dispute.title = titleFrom(dispute.summary);
    }
    requireText("title", dispute.title, {QT_TRANSLATE_NOOP("Message", "Write what the quarrel was about.")});
    if (dispute.category == DisputeCategory::Unset) {
        invalidField("category", {QT_TRANSLATE_NOOP("Message", "Choose a category.")});
    }
    dispute.receivedOn = act.on;
    dispute.backfilled = registration.dispute.backfilled || act.on < writer.today();
    dispute.firstAsked = dispute.firstAsked.trimmed().isEmpty() ? act.by : dispute.firstAsked;
    dispute.number = takeWorkingNumber(writer, describe<DisputeCase>(), act.on.year());
    // Until it is accepted the limit is counted from here, so that no case lies without a date.
    dispute.dueDate = limitDate(dispute.grade, act.on, m_settings);
    setStatus(dispute, DisputeStatus::Registered, act);
    const Ref<DisputeCase> ref = writer.create(dispute);
    addEntry(writer, dispute, DisputeEvent::Registered, act, {.text = dispute.summary});
    for (const PartyInput &party : registration.parties) {
        createParty(writer, ref, party);
    }
    return ref;
}

Result<ChangeSet> Disputes::register_(const DisputeRegistration &registration)
{
    return m_writes.run(QStringLiteral("dispute.register"),
                        [&](Writer &writer) { (void)registerWith(writer, registration); });
}

Result<ChangeSet> Disputes::accept(Ref<DisputeCase> ref, const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.accept"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::Accept);
        acceptNow(writer, dispute, actOf(writer, info, dispute.receivedOn), m_settings);
        writer.update(dispute);
    });
}

Result<ChangeSet> Disputes::refuse(Ref<DisputeCase> ref, const QString &reason, const QString &referredTo,
                                   const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.refuse"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::Refuse);
        const Act act = actOf(writer, info, dispute.receivedOn);
        requireText("reason", reason, {QT_TRANSLATE_NOOP("Message", "Give the reason.")});
        requireText("referred_to", referredTo, {QT_TRANSLATE_NOOP("Message", "Say where the parties can go instead.")});
        setStatus(dispute, DisputeStatus::Refused, act, reason, referredTo);
        addEntry(writer, dispute, DisputeEvent::Refused, act, {.text = reason.trimmed()});
        writer.update(dispute, reason);
    });
}

Result<ChangeSet> Disputes::assign(Ref<DisputeCase> ref, const QString &handler, const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.assign"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::Assign);
        const Act act = actOf(writer, info, dispute.receivedOn);
        requireText("handler", handler, {QT_TRANSLATE_NOOP("Message", "Say who deals with it.")});
        acceptIfNeeded(writer, dispute, act, m_settings);
        dispute.handler = handler.trimmed();
        if (dispute.status != DisputeStatus::Mediating) {
            setStatus(dispute, DisputeStatus::Assigned, act);
        }
        addEntry(writer, dispute, DisputeEvent::Assigned, act, {.text = dispute.handler});
        writer.update(dispute);
    });
}

Result<ChangeSet> Disputes::recordSession(const MediationSession &given, const std::optional<Agreement> &agreement,
                                          const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.record_session"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, given.dispute, DisputeStep::RecordSession);
        MediationSession session = given;
        session.heldAt = session.heldAt.isValid() ? session.heldAt : momentOn(writer.today(), writer.now());
        Act act = actOf(writer, {session.heldAt.toLocalTime().date(), info.by}, dispute.receivedOn);
        act.at = session.heldAt;
        if (session.leadMediator.trimmed().isEmpty()) {
            session.leadMediator = dispute.handler.isEmpty() ? act.by : dispute.handler;
        }
        session.id = {};
        session.station = dispute.station;
        session.number = nextSessionNumber(writer.reader(), session.dispute);
        acceptIfNeeded(writer, dispute, act, m_settings);
        const Ref<MediationSession> held = writer.create(session);
        if (dispute.status != DisputeStatus::Mediating) {
            setStatus(dispute, DisputeStatus::Mediating, act);
        }
        addEntry(writer, dispute, DisputeEvent::Session, act, {.session = held});
        if (session.outcome == SessionOutcome::Agreed && agreement) {
            agreeNow(writer, dispute, *agreement, act);
        } else if (session.outcome == SessionOutcome::Failed || session.outcome == SessionOutcome::Withdrawn) {
            endWithout(writer, dispute, session.outcome == SessionOutcome::Withdrawn, act,
                       {.text = session.note.trimmed(), .session = held});
        }
        writer.update(dispute);
    });
}

Result<ChangeSet> Disputes::agree(Ref<DisputeCase> ref, const Agreement &agreement, const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.agree"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::Agree);
        const Act act = actOf(writer, info, dispute.receivedOn);
        acceptIfNeeded(writer, dispute, act, m_settings);
        agreeNow(writer, dispute, agreement, act);
        writer.update(dispute);
    });
}

Result<ChangeSet> Disputes::fail(Ref<DisputeCase> ref, const QString &reason, const QString &referredTo,
                                 const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.fail"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::Fail);
        const Act act = actOf(writer, info, dispute.receivedOn);
        acceptIfNeeded(writer, dispute, act, m_settings);
        endWithout(writer, dispute, false, act, {.text = reason.trimmed()}, referredTo);
        writer.update(dispute, reason);
    });
}

Result<ChangeSet> Disputes::withdraw(Ref<DisputeCase> ref, const QString &reason, const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.withdraw"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::Withdraw);
        endWithout(writer, dispute, true, actOf(writer, info, dispute.receivedOn), {.text = reason.trimmed()});
        writer.update(dispute, reason);
    });
}

Result<ChangeSet> Disputes::extend(Ref<DisputeCase> ref, QDate newDate, const QString &reason, const QString &approver,
                                   const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.extend"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::Extend);
        const Act act = actOf(writer, info, dispute.receivedOn);
        if (!newDate.isValid()) {
            invalidField("due_date", {QT_TRANSLATE_NOOP("Message", "Give the new day.")});
        }
        if (dispute.dueDate.isValid() && newDate <= dispute.dueDate) {
            invalidField("due_date", {QT_TRANSLATE_NOOP("Message", "The new day must lie after %1."),
                                      {dispute.dueDate.toString(Qt::ISODate)}});
        }
        requireText("due_reason", reason, {QT_TRANSLATE_NOOP("Message", "Give the reason for more time.")});
        requireText("due_approver", approver, {QT_TRANSLATE_NOOP("Message", "Say who approved it.")});
        dispute.dueDate = newDate;
        dispute.dueReason = reason.trimmed();
        dispute.dueApprover = approver.trimmed();
        addEntry(writer, dispute, DisputeEvent::Extended, act,
                 {.text = QStringLiteral("%1　%2　%3")
                              .arg(newDate.toString(Qt::ISODate), dispute.dueReason, dispute.dueApprover)});
        writer.update(dispute, reason);
    });
}

Result<ChangeSet> Disputes::recordPerformance(Ref<DisputeCase> ref, const PerformanceReport &report,
                                              const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.record_performance"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::RecordPerformance);
        const Act act = actOf(writer, info, dispute.agreedOn.isValid() ? dispute.agreedOn : dispute.receivedOn);
        if (!report.complete && report.nextDueOn.isValid() && report.nextDueOn <= act.on) {
            invalidField("next_due_on", {QT_TRANSLATE_NOOP("Message", "The next instalment comes after %1."),
                                         {act.on.toString(Qt::ISODate)}});
        }
        dispute.performedOn = report.complete ? act.on : QDate();
        dispute.performedNote = report.note.trimmed();
        dispute.nextDueOn = report.complete ? QDate() : report.nextDueOn;
        setStatus(dispute, DisputeStatus::Performing, act);
        addEntry(writer, dispute, report.complete ? DisputeEvent::Performed : DisputeEvent::PartPerformed, act,
                 {.text = dispute.performedNote});
        writer.update(dispute);
    });
}

Result<ChangeSet> Disputes::recordVisit(Ref<DisputeCase> ref, const VisitReport &report, const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.record_visit"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::RecordVisit);
        const Act act = actOf(writer, info, dispute.agreedOn.isValid() ? dispute.agreedOn : dispute.receivedOn);
        dispute.visitedOn = act.on;
        dispute.satisfaction = report.satisfaction;
        dispute.visitNote = report.note.trimmed();
        if (report.relapsed) {
            // Closed is not solved: the matter goes back to its owner with a new limit.
            requireText("note", report.note, {QT_TRANSLATE_NOOP("Message", "Write what flared up again.")});
            dispute.performedOn = {};
            dispute.performedNote.clear();
            dispute.nextDueOn = {};
            dispute.concludedOn = {};
            dispute.dueDate = limitDate(dispute.grade, act.on, m_settings);
            dispute.dueReason.clear();
            dispute.dueApprover.clear();
            setStatus(dispute, DisputeStatus::Mediating, act, report.note);
            addEntry(writer, dispute, DisputeEvent::Relapsed, act, {.text = dispute.visitNote});
        } else {
            if (report.performed && !isPerformed(dispute)) {
                dispute.performedOn = act.on;
                dispute.nextDueOn = {};
            }
            // A visit that finds the agreement not performed is on record, but does not close the case.
            if (isPerformed(dispute)) {
                setStatus(dispute, DisputeStatus::Visited, act);
            }
            addEntry(writer, dispute, DisputeEvent::Visited, act, {.text = dispute.visitNote});
        }
        writer.update(dispute);
    });
}

Result<ChangeSet> Disputes::archive(Ref<DisputeCase> ref, const QString &papers, const QString &reasonWithout,
                                    const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.archive"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::Archive);
        const Act act = actOf(writer, info, dispute.receivedOn);
        if (papers.trimmed().isEmpty() && reasonWithout.trimmed().isEmpty() && !hasAttachments(writer.reader(), ref)) {
            invalidField("papers", {QT_TRANSLATE_NOOP("Message", "List the papers in the file, attach them, or give "
                                                                 "the reason why there are none.")});
        }
        dispute.papers = papers;
        setStatus(dispute, DisputeStatus::Archived, act, reasonWithout, dispute.referredTo);
        if (dispute.archiveNumber.isEmpty() && m_settings.givesArchiveNumbers) {
            dispute.archiveNumber = nextArchiveNumber(writer, act.on.year());
        }
        QStringList text{dispute.archiveNumber, dispute.statusReason};
        text.removeAll(QString());
        addEntry(writer, dispute, DisputeEvent::Archived, act, {.text = text.join(QStringLiteral("　"))});
        writer.update(dispute, reasonWithout);
    });
}

Result<ChangeSet> Disputes::numberArchives()
{
    return m_writes.run(QStringLiteral("dispute.number_archives"), [&](Writer &writer) {
        Query query;
        query.station = writer.site().stationCode;
        query.where(QStringLiteral("status"), Value(codeOf(DisputeStatus::Archived)))
            .where(QStringLiteral("archive_number"), Compare::IsEmpty)
            .sorted(QStringLiteral("status_on"));
        for (DisputeCase &dispute : writer.reader().list<DisputeCase>(query)) {
            dispute.archiveNumber = nextArchiveNumber(writer, dispute.statusOn.year());
            writer.update(dispute);
        }
    });
}

Result<ChangeSet> Disputes::handUp(Ref<DisputeCase> ref, const QString &reason, const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.hand_up"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::HandUp);
        const Act act = actOf(writer, info, dispute.receivedOn);
        requireText("reason", reason, {QT_TRANSLATE_NOOP("Message", "Give the reason.")});
        setStatus(dispute, DisputeStatus::HandedUp, act, reason);
        addEntry(writer, dispute, DisputeEvent::HandedUp, act, {.text = dispute.statusReason});
        writer.update(dispute, reason);
    });
}

Result<ChangeSet> Disputes::handBack(Ref<DisputeCase> ref, const QString &reason, const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.hand_back"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, ref, DisputeStep::HandBack);
        const Act act = actOf(writer, info, dispute.receivedOn);
        requireText("reason", reason, {QT_TRANSLATE_NOOP("Message", "Give the reason.")});
        const bool hadSessions = nextSessionNumber(writer.reader(), ref) > 1;
        setStatus(dispute, hadSessions ? DisputeStatus::Mediating : DisputeStatus::Accepted, act, reason);
        dispute.acceptedOn = dispute.acceptedOn.isValid() ? dispute.acceptedOn : act.on;
        dispute.dueDate = limitDate(dispute.grade, act.on, m_settings);
        dispute.dueReason.clear();
        dispute.dueApprover.clear();
        addEntry(writer, dispute, DisputeEvent::HandedBack, act, {.text = dispute.statusReason});
        writer.update(dispute, reason);
    });
}

Result<ChangeSet> Disputes::editFields(const DisputeCase &wanted, const QString &reason)
{
    return m_writes.run(QStringLiteral("dispute.edit"), [&](Writer &writer) {
        DisputeCase dispute = caseFor(writer, Ref<DisputeCase>(wanted.id), DisputeStep::Edit);
        const DisputeGrade before = dispute.grade;
        copyPlainFields(wanted, dispute);
        requireText("title", dispute.title, {QT_TRANSLATE_NOOP("Message", "Write what the quarrel was about.")});
        if (dispute.category == DisputeCategory::Unset) {
            invalidField("category", {QT_TRANSLATE_NOOP("Message", "Choose a category.")});
        }
        if (dispute.confirmationAppliedOn.isValid()) {
            requirePastDay("confirmation_applied_on", dispute.confirmationAppliedOn, writer.today());
        }
        if (dispute.grade != before && isInMediation(dispute.status)) {
            if (dispute.dueReason.isEmpty()) {
                dispute.dueDate = limitDate(
                    dispute.grade, dispute.acceptedOn.isValid() ? dispute.acceptedOn : dispute.receivedOn, m_settings);
            }
            addEntry(writer, dispute, DisputeEvent::Regraded, actOf(writer, {}), {.text = reason.trimmed()});
        }
        writer.update(dispute, reason);
    });
}

Result<ChangeSet> Disputes::addParty(Ref<DisputeCase> ref, const PartyInput &party, const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.add_party"), [&](Writer &writer) {
        const DisputeCase dispute = caseFor(writer, ref, DisputeStep::Edit);
        const Ref<Party> added = createParty(writer, ref, party);
        addEntry(writer, dispute, DisputeEvent::PartyAdded, actOf(writer, info),
                 {.text = writer.reader().require(added).name});
    });
}

Result<ChangeSet> Disputes::removeParty(Ref<Party> ref, const QString &reason, const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.remove_party"), [&](Writer &writer) {
        const Party party = writer.reader().require(ref);
        const DisputeCase dispute = caseFor(writer, party.dispute, DisputeStep::Edit);
        if (dispute.agreedOn.isValid() && !isInMediation(dispute.status) &&
            partiesOf(writer.reader(), party.dispute) <= 2) {
            invalidField("parties", {QT_TRANSLATE_NOOP("Message", "An agreement needs at least two parties.")});
        }
        writer.remove(describe<Party>(), party.id, reason);
        addEntry(
            writer, dispute, DisputeEvent::PartyRemoved, actOf(writer, info),
            {.text = reason.trimmed().isEmpty() ? party.name : party.name + QStringLiteral("　") + reason.trimmed()});
    });
}

Result<ChangeSet> Disputes::addNote(Ref<DisputeCase> ref, const QString &heading, const QString &text,
                                    Ref<TimelineEntry> corrects, const StepInfo &info)
{
    return m_writes.run(QStringLiteral("dispute.note"), [&](Writer &writer) {
        const DisputeCase dispute = writer.reader().require(ref);
        requireText("text", text, {QT_TRANSLATE_NOOP("Message", "Write what is to be noted.")});
        if (!corrects.isNull() && writer.reader().require(corrects).dispute != ref) {
            invalidField("corrects",
                         {QT_TRANSLATE_NOOP("Message", "The entry to be corrected belongs to another dispute.")});
        }
        addEntry(writer, dispute, DisputeEvent::Note, actOf(writer, info, dispute.receivedOn),
                 {.text = text.trimmed(), .heading = heading.trimmed(), .corrects = corrects});
    });
}

QString Disputes::nextNumber(QDate receivedOn) const
{
    return nextWorkingNumber(m_writes.reader(), m_writes.site(), describe<DisputeCase>(), receivedOn.year());
}

} // namespace helin
