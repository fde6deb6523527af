#pragma once

#include "bench/measure.h"
#include "bench/workload.h"

namespace helin::bench {

/// What any merge costs at least: prepared statements put the very rows that the merge left in the township's store
/// (record rows with all columns and indexes, log rows with bodies, search index, writers and station codes) into an
/// empty store of the same kind, with one commit per bundle. No file is read, nothing is checked, decoded or derived.
/// Gives the time of the inserts and commits alone.
Times insertEverything(const Scale &scale);

/// The same for the second round, on the store that insertEverything() left: log rows are added, changed rows rewritten
/// by row number, heads put in.
Times insertSecondRound(const Scale &scale);

} // namespace helin::bench
