#pragma once

#include "app/cli/recordedit.h"

namespace helin::cli {

// Monthly rounds through the use cases of core/screening.

/// Refused when the grid has a sheet of that month already.
Result<ChangeSet> addRound(Workspace &workspace, const Record &record);
/// The status "submitted" hands the sheet in.
Result<ChangeSet> editRound(Workspace &workspace, const RecordEdit &edit);
Result<ChangeSet> addFinding(Workspace &workspace, const Record &record);
Result<ChangeSet> editFinding(Workspace &workspace, const RecordEdit &edit);
Result<ChangeSet> removeFinding(Workspace &workspace, Ref<RoundFinding> finding);

} // namespace helin::cli
