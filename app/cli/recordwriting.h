#pragma once

#include "core/workspace/workspace.h"

namespace helin::cli {

// Each kind goes through the use case of its domain where there are rules beyond the single record.

/// Stores a new record; gives its id. Throws on any fault.
RecordId addRecord(Workspace &workspace, Record record);
/// Stores the edited record. False when nothing differs.
bool editRecord(Workspace &workspace, const Record &record, const QString &reason);

} // namespace helin::cli
