#pragma once

#include "app/cli/recordedit.h"

namespace helin::cli {

// People and homes through the use cases of core/residents. A changed status, letting or fire check means the named
// step that leads there.

Result<ChangeSet> addResident(Workspace &workspace, const Record &record);
Result<ChangeSet> editResident(Workspace &workspace, const RecordEdit &edit);
Result<ChangeSet> editDwelling(Workspace &workspace, const RecordEdit &edit);

} // namespace helin::cli
