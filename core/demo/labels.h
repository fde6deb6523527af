#pragma once

#include "core/records/disputes.h"
#include "core/records/hazards.h"

namespace helin::demo {

// The demo's word lists are Chinese; the records hold codes. A label without an entry becomes "other" or "ordinary".

DisputeCategory disputeCategory(const QString &label);
DisputeGrade disputeGrade(const QString &label);
HazardCategory hazardCategory(const QString &label);

} // namespace helin::demo
