#include "app/cli/peoplewriting.h"

#include "core/residents/homes.h"
#include "core/residents/residents.h"

namespace helin::cli {

namespace {

Result<ChangeSet> changeStatus(Workspace &workspace, const RecordEdit &edit)
{
    edit.requireOnly({"status", "status_on", "status_note", "merged_into"});
    Residents residents{workspace.writes()};
    const Ref<Resident> who = edit.ref<Resident>();
    const Resident wanted = edit.typed<Resident>();
    const QDate given = edit.newDay("status_on");
    const QDate on = given.isValid() ? given : workspace.clock().today();
    const QString note = edit.textOrReason("status_note");
    switch (wanted.status) {
    case ResidentStatus::MovedOut:
        return residents.moveOut(who, on, note);
    case ResidentStatus::MarriedOut:
        return residents.marryOut(who, on, note);
    case ResidentStatus::Deceased:
        return residents.recordDeath(who, on, edit.newText("status_note"));
    case ResidentStatus::Merged:
        return residents.markDouble(who, wanted.mergedInto, on, note);
    case ResidentStatus::Away:
        return residents.goAway(who, on, note);
    case ResidentStatus::Present:
    case ResidentStatus::Unset:
        break;
    }
    return edit.stored().value("status").toText() == codeOf(ResidentStatus::Away) ? residents.comeBack(who, on)
                                                                                  : residents.reopen(who, on, note);
}

} // namespace

Result<ChangeSet> addResident(Workspace &workspace, const Record &record)
{
    return Residents(workspace.writes()).registerResident({fromRecord<Resident>(record)});
}

Result<ChangeSet> editResident(Workspace &workspace, const RecordEdit &edit)
{
    if (edit.changes("status")) {
        return changeStatus(workspace, edit);
    }
    return Residents(workspace.writes()).edit(edit.typed<Resident>());
}

Result<ChangeSet> editDwelling(Workspace &workspace, const RecordEdit &edit)
{
    Homes homes{workspace.writes()};
    const Ref<Dwelling> dwelling = edit.ref<Dwelling>();
    const Dwelling wanted = edit.typed<Dwelling>();
    const QDate today = workspace.clock().today();
    if (edit.changesAny({"last_fire_check", "next_fire_check"})) {
        edit.requireOnly({"last_fire_check", "next_fire_check"});
        const QDate on = edit.newDay("last_fire_check");
        return homes.recordFireCheck(dwelling, on.isValid() ? on : today, wanted.nextFireCheck);
    }
    if (!edit.changesAny({"rental", "filed_on"})) {
        return homes.editDwelling(wanted);
    }
    edit.requireOnly({"rental", "rental_note", "filed_on"});
    switch (wanted.rental) {
    case RentalState::LetUnfiled:
        return homes.recordLetting(dwelling, wanted.rentalNote);
    case RentalState::LetFiled: {
        const QDate on = edit.newDay("filed_on");
        return homes.fileRental(dwelling, on.isValid() ? on : today, edit.newText("rental_note"));
    }
    case RentalState::NotLet:
    case RentalState::Unset:
        break;
    }
    return homes.endLetting(dwelling);
}

} // namespace helin::cli
