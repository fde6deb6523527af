#include "app/cli/roundwriting.h"

#include "core/screening/rounds.h"

namespace helin::cli {

namespace {

Rounds roundsOf(Workspace &workspace)
{
    Connection &connection = workspace.store().connection();
    return Rounds(workspace.writes(), OfficeSettings::load(connection), DisputeSettings::load(connection));
}

} // namespace

Result<ChangeSet> addRound(Workspace &workspace, const Record &record)
{
    ScreeningRound round = fromRecord<ScreeningRound>(record);
    if (round.status != RoundStatus::Unset && round.status != RoundStatus::Draft) {
        fail(ErrorKind::Usage,
             {QT_TRANSLATE_NOOP("Message", "A new sheet is a draft; it is handed in by an edit of its status.")});
    }
    if (!findRound(workspace.reader(), round.grid, round.month).isNull()) {
        return Error{ErrorKind::Refused,
                     {QT_TRANSLATE_NOOP("Message", "There is a sheet of this grid and month already.")},
                     {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")},
                     {QT_TRANSLATE_NOOP("Message", "Edit that one.")}};
    }
    Rounds rounds = roundsOf(workspace);
    Result<OpenedRound> opened = rounds.open(round.grid, round.month);
    if (!opened) {
        return opened.error();
    }
    const ScreeningRound draft = workspace.reader().require(opened->round);
    round.id = draft.id;
    round.station = draft.station;
    round.status = draft.status;
    const Result<ChangeSet> saved = rounds.saveDraft(round);
    if (!saved) {
        workspace.writes().undo(opened->changes).orThrow();
        return saved.error();
    }
    return opened->changes;
}

Result<ChangeSet> editRound(Workspace &workspace, const RecordEdit &edit)
{
    if (!edit.changes("status")) {
        edit.requireOnly({"screeners", "screened_on", "groups_walked", "households_visited", "units_visited",
                          "zero_disputes", "zero_hazards", "zero_areas", "checked", "watched", "note"});
        return roundsOf(workspace).saveDraft(edit.typed<ScreeningRound>());
    }
    edit.requireOnly({"status"});
    if (edit.typed<ScreeningRound>().status != RoundStatus::Submitted) {
        return Error{ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This status cannot be set by itself.")}};
    }
    return roundsOf(workspace).submit(edit.ref<ScreeningRound>());
}

Result<ChangeSet> addFinding(Workspace &workspace, const Record &record)
{
    return roundsOf(workspace).addFinding(fromRecord<RoundFinding>(record));
}

Result<ChangeSet> editFinding(Workspace &workspace, const RecordEdit &edit)
{
    edit.requireOnly({"text", "place", "settled", "category", "level", "responsible_person"});
    return roundsOf(workspace).editFinding(edit.typed<RoundFinding>());
}

Result<ChangeSet> removeFinding(Workspace &workspace, Ref<RoundFinding> finding)
{
    return roundsOf(workspace).removeFinding(finding);
}

} // namespace helin::cli
