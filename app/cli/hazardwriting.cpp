#include "app/cli/hazardwriting.h"

#include "core/hazards/hazardactions.h"

namespace helin::cli {

namespace {

/// Who took the step and when: the fields of the step itself, else those of the status.
HazardAct actOf(const RecordEdit &edit, const char *day, const char *who)
{
    const QDate on = edit.newDay(day);
    const QString by = edit.newText(who);
    return {on.isValid() ? on : edit.newDay("status_on"), by.isEmpty() ? edit.newText("status_by") : by};
}

Result<ChangeSet> changeStatus(Workspace &workspace, const RecordEdit &edit)
{
    edit.requireOnly({"status", "status_on", "status_by", "status_reason", "due_date", "notified_on", "rectified_on",
                      "rectified_by", "reinspected_on", "reinspected_by", "closed_on"});
    Hazards hazards{workspace.writes()};
    const Ref<Hazard> hazard = edit.ref<Hazard>();
    const Hazard wanted = edit.typed<Hazard>();
    const HazardStatus before = fromRecord<Hazard>(edit.stored()).status;
    const QString words = edit.textOrReason("status_reason");
    const HazardAct act = actOf(edit, "status_on", "status_by");
    if (before == HazardStatus::HandedUp) {
        return hazards.handBack(hazard, words, edit.newDay("due_date"), act);
    }
    switch (wanted.status) {
    case HazardStatus::Notified:
        return hazards.notify(hazard, wanted.dueDate, words, actOf(edit, "notified_on", "status_by"));
    case HazardStatus::Rectifying:
        if (before == HazardStatus::Rectified) {
            return hazards.failReinspection(hazard, edit.newDay("due_date"), words,
                                            actOf(edit, "reinspected_on", "reinspected_by"));
        }
        return hazards.start(hazard, words, act);
    case HazardStatus::Rectified:
        return hazards.recordWork(hazard, words, actOf(edit, "rectified_on", "rectified_by"));
    case HazardStatus::Closed:
        return hazards.pass(hazard, words, actOf(edit, "reinspected_on", "reinspected_by"));
    case HazardStatus::HandedUp:
        return hazards.handUp(hazard, words, act);
    case HazardStatus::Found:
    case HazardStatus::Unset:
        break;
    }
    return Error{ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This status cannot be set by itself.")}};
}

} // namespace

Result<ChangeSet> addHazard(Workspace &workspace, const Record &record)
{
    const Hazard given = fromRecord<Hazard>(record);
    const RecordEdit edit{Record{*record.type}, record, {}};
    if (given.status != HazardStatus::Unset && given.status != HazardStatus::Found) {
        fail(ErrorKind::Usage,
             {QT_TRANSLATE_NOOP("Message", "A new hazard is found first; its later steps are edits.")});
    }
    edit.requireOnly({"title", "category", "level", "place", "description", "group", "grid", "found_on", "found_by",
                      "source", "responsible_unit", "responsible_person", "responsible_phone", "measures", "funds",
                      "emergency_plan", "note", "patrol_log", "status"});
    return Hazards(workspace.writes()).register_(given);
}

Result<ChangeSet> editHazard(Workspace &workspace, const RecordEdit &edit)
{
    if (edit.changes("status")) {
        return changeStatus(workspace, edit);
    }
    Hazards hazards{workspace.writes()};
    if (edit.changesAny({"due_date", "due_reason"})) {
        edit.requireOnly({"due_date", "due_reason"});
        return hazards.extend(edit.ref<Hazard>(), edit.newDay("due_date"), edit.textOrReason("due_reason"));
    }
    edit.requireOnly({"title", "category", "level", "place", "description", "group", "grid", "found_on", "found_by",
                      "source", "responsible_unit", "responsible_person", "responsible_phone", "measures", "funds",
                      "emergency_plan", "note"});
    return hazards.edit(edit.typed<Hazard>(), edit.reason());
}

Result<ChangeSet> addRectification(Workspace &workspace, const Record &record)
{
    Hazards hazards{workspace.writes()};
    const Rectification entry = fromRecord<Rectification>(record);
    const HazardAct act{entry.doneOn, entry.by};
    switch (entry.step) {
    case RectificationStep::Notice:
        return hazards.notify(entry.hazard, entry.dueDate, entry.text, act);
    case RectificationStep::Started:
        return hazards.start(entry.hazard, entry.text, act);
    case RectificationStep::Work:
        return hazards.recordWork(entry.hazard, entry.text, act);
    case RectificationStep::ReinspectionPassed:
        return hazards.pass(entry.hazard, entry.text, act);
    case RectificationStep::ReinspectionFailed:
        return hazards.failReinspection(entry.hazard, entry.dueDate, entry.text, act);
    case RectificationStep::Extension:
        return hazards.extend(entry.hazard, entry.dueDate, entry.text, act);
    case RectificationStep::HandedUp:
        return hazards.handUp(entry.hazard, entry.text, act);
    case RectificationStep::HandedBack:
        return hazards.handBack(entry.hazard, entry.text, entry.dueDate, act);
    case RectificationStep::Unset:
        break;
    }
    Error error{ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "Say which step it is.")}};
    error.field = QStringLiteral("step");
    return error;
}

} // namespace helin::cli
