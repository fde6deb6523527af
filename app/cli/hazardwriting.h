#pragma once

#include "app/cli/recordedit.h"

namespace helin::cli {

// Hazards and their course through the use cases of core/hazards.

Result<ChangeSet> addHazard(Workspace &workspace, const Record &record);
/// A changed status or day means the step that leads there.
Result<ChangeSet> editHazard(Workspace &workspace, const RecordEdit &edit);
/// An entry of the course is the step itself.
Result<ChangeSet> addRectification(Workspace &workspace, const Record &record);

} // namespace helin::cli
