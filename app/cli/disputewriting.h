#pragma once

#include "app/cli/recordedit.h"

namespace helin::cli {

// Disputes, their parties, sessions and timelines through the use cases of core/disputes.

/// Registers; throws Usage for fields that a later step writes.
Result<ChangeSet> addDispute(Workspace &workspace, const Record &record);
/// A changed status, limit, agreement, performance or visit means the step that leads there.
Result<ChangeSet> editDispute(Workspace &workspace, const RecordEdit &edit);
Result<ChangeSet> addParty(Workspace &workspace, const Record &record);
Result<ChangeSet> addSession(Workspace &workspace, const Record &record);
Result<ChangeSet> addTimelineEntry(Workspace &workspace, const Record &record);

} // namespace helin::cli
