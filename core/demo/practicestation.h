#pragma once

#include "core/demo/demotownship.h"

namespace helin::demo {

/// What a practice station (练习) is made of: made-up people in one village and half a year of their matters.
struct PracticePlan
{
    QString folder; ///< of its own, empty or not there yet
    int residents = 120;
    KdfCost cost = {};
};

/// Makes the station and the township it reports to. All or nothing: when it fails or is stopped, the folder is as it
/// was. Its last day is today, or yesterday early in the morning, so that nothing in it lies ahead of `clock`.
/// Everybody's password is demoPassword. Throws what DemoTownship throws.
DemoReport makePractice(const PracticePlan &plan, const Clock &clock, const ProgressFn &progress = {});

/// The store of the station that makePractice() made in this folder; empty when there is none.
[[nodiscard]] QString practiceStation(const QString &folder);

} // namespace helin::demo
