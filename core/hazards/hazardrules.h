#pragma once

#include "core/organisation/duestate.h"
#include "core/organisation/officesettings.h"
#include "core/records/hazards.h"

#include <QList>

#include <optional>

/// The rules of putting hazards right, over plain values. Pure: no store, no clock.
namespace helin {

/// Offered as the time to put a hazard right; the person may set another day. Days.
inline constexpr int usualDaysToRectify = 10;

/// What can be done with a hazard.
enum class HazardStep { Notify, Start, RecordWork, Reinspect, Extend, HandUp, HandBack, Edit };

/// The use case of a step, as the table of rights names it; of looking again, the one that takes least.
[[nodiscard]] QString operationOf(HazardStep step);

/// Neither closed nor handed up: it is this office's to put right.
[[nodiscard]] bool isOpen(HazardStatus status);
/// Found, told, or being put right: the time set for it runs.
[[nodiscard]] bool isToBeRectified(HazardStatus status);

/// What is missing of the five that a major hazard needs (五落实: responsibility, measures, funds, time limit, plan),
/// in this order; empty for other levels.
[[nodiscard]] QList<Message> missingOfFive(const Hazard &hazard);
/// "Still missing of the five: funds, plan"; empty when nothing is.
[[nodiscard]] Message missingWords(const Hazard &hazard);

/// The day that counts now: to be told by, to be put right by, to be looked at again by. Invalid when nothing is due.
[[nodiscard]] QDate dayDue(const Hazard &hazard, const OfficeSettings &settings);
[[nodiscard]] Due dueOf(const Hazard &hazard, QDate today, const OfficeSettings &settings);
/// Why it stands in the list of the day: "the time set is over and nobody has looked again".
[[nodiscard]] Message dueReasonWords(const Hazard &hazard, QDate today, const OfficeSettings &settings);

/// Why this step cannot be taken now; empty when it can.
[[nodiscard]] Message whyNot(const Hazard &hazard, HazardStep step);
/// The step to offer first; nothing when the hazard is closed.
[[nodiscard]] std::optional<HazardStep> nextStep(const Hazard &hazard);
/// All steps that can be taken, the next one first.
[[nodiscard]] QList<HazardStep> offeredSteps(const Hazard &hazard);
/// The words of a button: "Give notice".
[[nodiscard]] Message stepWords(HazardStep step);

/// What is odd or missing but keeps nobody from going on.
[[nodiscard]] QList<Message> warnings(const Hazard &hazard, int photos);

} // namespace helin
