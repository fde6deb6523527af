#include "app/cli/recordwriting.h"

#include "app/cli/disputewriting.h"
#include "app/cli/hazardwriting.h"
#include "app/cli/patrolwriting.h"
#include "app/cli/peoplewriting.h"
#include "app/cli/roundwriting.h"
#include "core/disputes/disputes.h"
#include "core/organisation/accounts.h"
#include "core/organisation/organisation.h"
#include "core/patrols/patrols.h"
#include "core/residents/homes.h"
#include "core/residents/residents.h"

namespace helin::cli {

namespace {

/// A switch that nobody set is off: typed records know no third state.
void settleSwitches(Record &record)
{
    for (size_t i = 0; i < record.type->fields.size(); ++i) {
        const FieldInfo &field = record.type->fields[i];
        if (field.kind == FieldKind::Bool && field.synced() && record.values[qsizetype(i)].isNull()) {
            record.values[qsizetype(i)] = Value(qint64{0});
        }
    }
}

QString operation(const RecordType &type, const char *act)
{
    return type.tableName() + QLatin1Char('.') + QLatin1String(act);
}

Result<ChangeSet> add(Workspace &workspace, Record &record)
{
    switch (record.type->number) {
    case RecordNumber<Resident>::value:
        return addResident(workspace, record);
    case RecordNumber<ResidentAlias>::value:
        return Residents(workspace.writes()).addAlias(fromRecord<ResidentAlias>(record));
    case RecordNumber<ContactPerson>::value:
        return Residents(workspace.writes()).addContact(fromRecord<ContactPerson>(record));
    case RecordNumber<Dwelling>::value:
        return Homes(workspace.writes()).addDwelling(fromRecord<Dwelling>(record));
    case RecordNumber<DisputeCase>::value:
        return addDispute(workspace, record);
    case RecordNumber<Party>::value:
        return addParty(workspace, record);
    case RecordNumber<MediationSession>::value:
        return addSession(workspace, record);
    case RecordNumber<TimelineEntry>::value:
        return addTimelineEntry(workspace, record);
    case RecordNumber<Hazard>::value:
        return addHazard(workspace, record);
    case RecordNumber<Rectification>::value:
        return addRectification(workspace, record);
    case RecordNumber<Group>::value:
        return Organisation(workspace.writes()).addGroups({fromRecord<Group>(record)});
    case RecordNumber<Grid>::value:
        return Organisation(workspace.writes()).addGrid(fromRecord<Grid>(record));
    case RecordNumber<User>::value:
        return Accounts(workspace.store(), workspace.writes()).add(fromRecord<User>(record));
    case RecordNumber<Station>::value:
        return Organisation(workspace.writes()).addStation(fromRecord<Station>(record));
    case RecordNumber<ScreeningRound>::value:
        return addRound(workspace, record);
    case RecordNumber<RoundFinding>::value:
        return addFinding(workspace, record);
    case RecordNumber<PatrolTeam>::value:
        return Patrols(workspace.writes()).addTeam(fromRecord<PatrolTeam>(record));
    case RecordNumber<CheckPoint>::value:
        return addCheckPoint(workspace, record);
    case RecordNumber<PatrolShift>::value:
        return Patrols(workspace.writes()).planShift(fromRecord<PatrolShift>(record));
    case RecordNumber<PatrolLog>::value:
        return addPatrolLog(workspace, record);
    default:
        settleSwitches(record);
        return workspace.writes().run(operation(*record.type, "create"),
                                      [&](Writer &writer) { writer.create(record); });
    }
}

Result<ChangeSet> edited(Workspace &workspace, const RecordEdit &edit)
{
    switch (edit.stored().type->number) {
    case RecordNumber<Resident>::value:
        return editResident(workspace, edit);
    case RecordNumber<ContactPerson>::value:
        return Residents(workspace.writes()).editContact(edit.typed<ContactPerson>());
    case RecordNumber<Dwelling>::value:
        return editDwelling(workspace, edit);
    case RecordNumber<Household>::value:
        return Homes(workspace.writes()).editHousehold(edit.typed<Household>());
    case RecordNumber<DisputeCase>::value:
        return editDispute(workspace, edit);
    case RecordNumber<Hazard>::value:
        return editHazard(workspace, edit);
    case RecordNumber<ScreeningRound>::value:
        return editRound(workspace, edit);
    case RecordNumber<RoundFinding>::value:
        return editFinding(workspace, edit);
    case RecordNumber<PatrolTeam>::value:
        return Patrols(workspace.writes()).editTeam(edit.typed<PatrolTeam>());
    case RecordNumber<PatrolRoute>::value:
        return editRoute(workspace, edit);
    case RecordNumber<PatrolShift>::value:
        return editShift(workspace, edit);
    case RecordNumber<PatrolLog>::value:
        return Patrols(workspace.writes()).editLog(edit.typed<PatrolLog>());
    case RecordNumber<Group>::value:
        return Organisation(workspace.writes()).editGroup(edit.typed<Group>());
    case RecordNumber<Grid>::value:
        return Organisation(workspace.writes()).editGrid(edit.typed<Grid>());
    case RecordNumber<User>::value:
        return Accounts(workspace.store(), workspace.writes()).edit(edit.typed<User>());
    case RecordNumber<Station>::value:
        return Organisation(workspace.writes()).editStation(edit.typed<Station>());
    default:
        return workspace.writes().run(operation(*edit.stored().type, "update"),
                                      [&](Writer &writer) { writer.update(edit.wanted(), edit.reason()); });
    }
}

Result<ChangeSet> remove(Workspace &workspace, const Record &record, const QString &reason)
{
    switch (record.type->number) {
    case RecordNumber<ResidentAlias>::value:
        return Residents(workspace.writes()).removeAlias(Ref<ResidentAlias>(record.id));
    case RecordNumber<ContactPerson>::value:
        return Residents(workspace.writes()).removeContact(Ref<ContactPerson>(record.id));
    case RecordNumber<Dwelling>::value:
        return Homes(workspace.writes()).removeDwelling(Ref<Dwelling>(record.id));
    case RecordNumber<Party>::value:
        return Disputes(workspace.writes()).removeParty(Ref<Party>(record.id), reason);
    case RecordNumber<RoundFinding>::value:
        return removeFinding(workspace, Ref<RoundFinding>(record.id));
    case RecordNumber<PatrolTeam>::value:
        return Patrols(workspace.writes()).removeTeam(Ref<PatrolTeam>(record.id));
    case RecordNumber<Group>::value:
        return Organisation(workspace.writes()).removeGroup(Ref<Group>(record.id));
    case RecordNumber<Grid>::value:
        return Organisation(workspace.writes()).removeGrid(Ref<Grid>(record.id));
    default:
        return workspace.writes().run(operation(*record.type, "delete"),
                                      [&](Writer &writer) { writer.remove(*record.type, record.id, reason); });
    }
}

} // namespace

RecordId addRecord(Workspace &workspace, Record record)
{
    const ChangeSet done = add(workspace, record).orThrow();
    return done.firstOf(record.type->number);
}

bool editRecord(Workspace &workspace, const Record &stored, const Record &wanted, const QString &reason)
{
    const RecordEdit edit{stored, wanted, reason};
    return !edit.isEmpty() && !edited(workspace, edit).orThrow().isEmpty();
}

void removeRecord(Workspace &workspace, const Record &record, const QString &reason)
{
    remove(workspace, record, reason).orThrow();
}

} // namespace helin::cli
