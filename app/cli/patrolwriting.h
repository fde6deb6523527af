#pragma once

#include "app/cli/recordedit.h"

namespace helin::cli {

// Patrols through the use cases of core/patrols. A route and its check-points are added one by one here.

Result<ChangeSet> addCheckPoint(Workspace &workspace, const Record &record);
Result<ChangeSet> editRoute(Workspace &workspace, const RecordEdit &edit);
Result<ChangeSet> editShift(Workspace &workspace, const RecordEdit &edit);
/// Who walked is the acting user when neither the log nor its team says.
Result<ChangeSet> addPatrolLog(Workspace &workspace, const Record &record);

} // namespace helin::cli
