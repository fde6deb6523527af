#pragma once

#include "bench/workload.h"

#include <QJsonObject>

namespace helin::bench {

/// Months of exchange through files alone, as sticks go: every month each station edits one resident of a hundred and
/// the township one of a thousand, everybody writes its files, one file of five is lost the first time, and the rest
/// arrives in random order, many of them before what they build on. Two rounds without losses end it. Gives what was
/// carried, and whether the digests of every station agree with the township's ("right"). After the phase "prepare".
QJsonObject exchangeMonths(const Scale &scale);

} // namespace helin::bench
