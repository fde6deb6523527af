#pragma once

#include "bench/workload.h"

#include <QJsonObject>

namespace helin::bench {

/// The measurement is cut into phases, each run in a process of its own: so the peak memory of a merge is that of the
/// merge alone, and every phase starts with cold caches. In this order:
///   prepare   sites are made, stations filled; every station writes its first bundle
///   merge1    the township takes the first bundles in
///   bound1    the lower bound of that
///   edit      acknowledgements go back; stations and township edit; stations write their second bundles
///   merge2    the township takes those in
///   bound2    the lower bound of that
///   check     whether the end state is right
///   queries   open, first page, search
/// or, with months of exchange: prepare, then
///   months    everybody edits and exchanges through files that get lost and arrive in any order
QStringList phaseNames();

/// Runs one phase and gives its figures. Throws Exception.
QJsonObject runPhase(const QString &name, const Scale &scale);

} // namespace helin::bench
