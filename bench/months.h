#pragma once

#include "bench/workload.h"

#include <QJsonObject>

namespace helin::bench {

/// Months of exchange through files alone, as sticks go: every month each station edits one resident of a hundred and
/// the township one of a thousand, and everybody writes its files. One file of five is lost the first time: half of
/// those turn up a month later, mixed with the newer ones, the others never. Two rounds without losses end it. Gives
/// what was carried, and whether the digests of every station agree with the township's ("right"). After the phase
/// "prepare".
QJsonObject exchangeMonths(const Scale &scale);

} // namespace helin::bench
