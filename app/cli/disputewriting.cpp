#include "app/cli/disputewriting.h"

#include "core/disputes/disputes.h"

namespace helin::cli {

namespace {

Disputes disputesOf(Workspace &workspace)
{
    return Disputes(workspace.writes(), DisputeSettings::load(workspace.store().connection()));
}

/// Who took the step and when, as far as it was said: the day of the step itself, else that of the status.
StepInfo stepInfo(const RecordEdit &edit, const char *day)
{
    const QDate on = edit.newDay(day);
    return {on.isValid() ? on : edit.newDay("status_on"), edit.newText("status_by")};
}

Result<ChangeSet> agree(Workspace &workspace, const RecordEdit &edit)
{
    edit.requireOnly({"status", "status_on", "status_by", "agreement_form", "agreed_on", "terms", "performance",
                      "perform_by", "next_due_on", "witnesses"});
    const DisputeCase wanted = edit.typed<DisputeCase>();
    Agreement agreement;
    if (wanted.agreementForm != AgreementForm::Unset) {
        agreement.form = wanted.agreementForm;
    }
    agreement.terms = wanted.terms;
    agreement.performance = wanted.performance;
    agreement.performBy = wanted.performBy;
    agreement.firstDueOn = wanted.nextDueOn;
    agreement.witnesses = wanted.witnesses;
    return disputesOf(workspace).agree(edit.ref<DisputeCase>(), agreement, stepInfo(edit, "agreed_on"));
}

Result<ChangeSet> recordPerformance(Workspace &workspace, const RecordEdit &edit)
{
    edit.requireOnly({"status", "status_on", "status_by", "performed_on", "performed_note", "next_due_on"});
    const bool inPart = edit.changes("next_due_on") && !edit.changes("performed_on");
    return disputesOf(workspace).recordPerformance(
        edit.ref<DisputeCase>(), {!inPart, edit.newText("performed_note"), edit.newDay("next_due_on")},
        stepInfo(edit, "performed_on"));
}

Result<ChangeSet> recordVisit(Workspace &workspace, const RecordEdit &edit)
{
    edit.requireOnly({"status", "status_on", "status_by", "visited_on", "satisfaction", "visit_note"});
    VisitReport report;
    report.satisfaction = edit.typed<DisputeCase>().satisfaction;
    report.note = edit.newText("visit_note");
    report.performed = edit.changes("status");
    return disputesOf(workspace).recordVisit(edit.ref<DisputeCase>(), report, stepInfo(edit, "visited_on"));
}

/// The step that leads to the wanted status.
Result<ChangeSet> changeStatus(Workspace &workspace, const RecordEdit &edit)
{
    const DisputeCase wanted = edit.typed<DisputeCase>();
    switch (wanted.status) {
    case DisputeStatus::Agreed:
        return agree(workspace, edit);
    case DisputeStatus::Performing:
        return recordPerformance(workspace, edit);
    case DisputeStatus::Visited:
        return recordVisit(workspace, edit);
    default:
        break;
    }
    edit.requireOnly({"status", "status_on", "status_by", "status_reason", "referred_to", "handler", "papers"});
    Disputes disputes = disputesOf(workspace);
    const Ref<DisputeCase> dispute = edit.ref<DisputeCase>();
    const StepInfo info = stepInfo(edit, "status_on");
    const QString reason = edit.textOrReason("status_reason");
    const bool handedUp = edit.stored().value("status").toText() == codeOf(DisputeStatus::HandedUp);
    switch (wanted.status) {
    case DisputeStatus::Accepted:
        return handedUp ? disputes.handBack(dispute, reason, info) : disputes.accept(dispute, info);
    case DisputeStatus::Mediating:
        if (handedUp) {
            return disputes.handBack(dispute, reason, info);
        }
        break;
    case DisputeStatus::Refused:
        return disputes.refuse(dispute, reason, edit.newText("referred_to"), info);
    case DisputeStatus::Assigned:
        return disputes.assign(dispute, wanted.handler, info);
    case DisputeStatus::Failed:
        return disputes.fail(dispute, reason, edit.newText("referred_to"), info);
    case DisputeStatus::Withdrawn:
        return disputes.withdraw(dispute, reason, info);
    case DisputeStatus::Archived:
        return disputes.archive(dispute, edit.newText("papers"), reason, info);
    case DisputeStatus::HandedUp:
        return disputes.handUp(dispute, reason, info);
    default:
        break;
    }
    return Error{ErrorKind::Refused,
                 {QT_TRANSLATE_NOOP("Message", "This status cannot be set by itself.")},
                 {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")},
                 {QT_TRANSLATE_NOOP("Message", "Record a session: it brings the dispute into mediation.")}};
}

} // namespace

Result<ChangeSet> addDispute(Workspace &workspace, const Record &record)
{
    const DisputeCase given = fromRecord<DisputeCase>(record);
    const RecordEdit edit{Record{*record.type}, toRecord(given), {}};
    if (given.status != DisputeStatus::Unset && given.status != DisputeStatus::Registered) {
        fail(ErrorKind::Usage,
             {QT_TRANSLATE_NOOP("Message", "A new dispute is registered first; its later steps are edits.")});
    }
    edit.requireOnly({"title",       "category",
                      "source",      "grade",
                      "summary",     "place",
                      "group",       "grid",
                      "handler",     "mode",
                      "witnesses",   "people_involved",
                      "first_asked", "note",
                      "received_on", "backfilled",
                      "escalation",  "mediation_kind",
                      "restricted",  "status",
                      "at_desk",     "confirmation_applied_on"});
    return disputesOf(workspace).register_({given});
}

Result<ChangeSet> editDispute(Workspace &workspace, const RecordEdit &edit)
{
    if (edit.changes("status")) {
        return changeStatus(workspace, edit);
    }
    if (edit.changesAny({"agreement_form", "agreed_on", "terms", "performance", "perform_by"})) {
        return agree(workspace, edit);
    }
    if (edit.changesAny({"performed_on", "performed_note", "next_due_on"})) {
        return recordPerformance(workspace, edit);
    }
    if (edit.changesAny({"visited_on", "satisfaction", "visit_note"})) {
        return recordVisit(workspace, edit);
    }
    Disputes disputes = disputesOf(workspace);
    if (edit.changesAny({"due_date", "due_reason", "due_approver"})) {
        edit.requireOnly({"due_date", "due_reason", "due_approver"});
        return disputes.extend(edit.ref<DisputeCase>(), edit.newDay("due_date"), edit.textOrReason("due_reason"),
                               edit.newText("due_approver"));
    }
    edit.requireOnly({"title", "category", "source", "grade", "summary", "place", "group", "grid", "handler", "mode",
                      "witnesses", "people_involved", "first_asked", "note", "escalation", "mediation_kind",
                      "restricted", "confirmation_applied_on"});
    return disputes.editFields(edit.typed<DisputeCase>(), edit.reason());
}

Result<ChangeSet> addParty(Workspace &workspace, const Record &record)
{
    const Party party = fromRecord<Party>(record);
    return disputesOf(workspace).addParty(party.dispute,
                                          {party.resident, party.name, party.role, party.phone, party.address});
}

Result<ChangeSet> addSession(Workspace &workspace, const Record &record)
{
    return disputesOf(workspace).recordSession(fromRecord<MediationSession>(record));
}

Result<ChangeSet> addTimelineEntry(Workspace &workspace, const Record &record)
{
    const TimelineEntry entry = fromRecord<TimelineEntry>(record);
    return disputesOf(workspace).addNote(entry.dispute, entry.heading, entry.text, entry.corrects,
                                         {entry.at.toLocalTime().date(), entry.by});
}

} // namespace helin::cli
