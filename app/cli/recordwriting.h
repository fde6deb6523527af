#pragma once

#include "core/workspace/workspace.h"

namespace helin::cli {

// Each kind goes through the use case of its domain where there are rules beyond the single record. All throw on any
// fault; nothing is changed then.

/// Stores a new record; gives its id.
RecordId addRecord(Workspace &workspace, Record record);
/// Stores the edited record. False when nothing differs.
bool editRecord(Workspace &workspace, const Record &stored, const Record &wanted, const QString &reason);
void removeRecord(Workspace &workspace, const Record &record, const QString &reason);

} // namespace helin::cli
