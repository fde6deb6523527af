#pragma once

#include "core/organisation/formissue.h"
#include "core/organisation/officesettings.h"
#include "core/records/disputes.h"
#include "core/records/hazards.h"
#include "core/records/screening.h"

#include <QList>

#include <optional>

/// The rules of the monthly round over plain values. Pure: no store, no clock.
namespace helin {

/// A finding with the dispute or hazard it became, as that stands now.
struct SheetFinding
{
    RoundFinding finding;
    std::optional<DisputeCase> dispute;
    std::optional<Hazard> hazard;
    int photos = 0;
};

inline constexpr RoundColumn roundColumns[] = {RoundColumn::Dispute, RoundColumn::Hazard, RoundColumn::Area};

/// "2026-11" of a day.
[[nodiscard]] QString monthOf(QDate day);
/// The first day of "2026-11"; invalid for anything else.
[[nodiscard]] QDate firstOf(const QString &month);
/// The day on which the figures of a month close; the sheet is due then.
[[nodiscard]] QDate closingOf(const QString &month, const OfficeSettings &office);
/// The month whose figures something handed in on this day counts in, at the earliest `month` itself: after the
/// closing day it is 补报 of the next.
[[nodiscard]] QString reportMonth(const QString &month, QDate handedInOn, const OfficeSettings &office);
/// The same of a sheet; empty while it is not handed in.
[[nodiscard]] QString reportMonth(const ScreeningRound &round, const OfficeSettings &office);

/// Handed in: the sheet stays as it is.
[[nodiscard]] bool isLocked(const ScreeningRound &round);
[[nodiscard]] bool isZero(const ScreeningRound &round, RoundColumn column);
void setZero(ScreeningRound &round, RoundColumn column, bool zero);
/// Name of the field that holds the tick: zero_disputes, zero_hazards, zero_areas.
[[nodiscard]] const char *zeroField(RoundColumn column);
/// Why zero cannot be reported for a column; empty when it can.
[[nodiscard]] Message whyNotZero(RoundColumn column, const QList<RoundFinding> &findings);
/// "Disputes", "Safety hazards", "Trouble spots".
[[nodiscard]] Message columnWords(RoundColumn column);

/// Kinds of hazards that a walker looks for anyway: ticked off when nothing is out of order, so that exceptions alone
/// have to be written.
inline constexpr HazardCategory checklistKinds[] = {HazardCategory::PowerGas, HazardCategory::Building,
                                                    HazardCategory::Traffic,  HazardCategory::FoodDrugs,
                                                    HazardCategory::Water,    HazardCategory::School};
/// Those ticked on the sheet. They are kept as the words that stand on paper.
[[nodiscard]] QList<HazardCategory> checkedKinds(const ScreeningRound &round);
/// Ticks exactly these; other words that were written there stay.
void setCheckedKinds(ScreeningRound &round, const QList<HazardCategory> &kinds);

/// What is missing before the sheet can be handed in, in reading order. An issue about a finding names it as record.
[[nodiscard]] QList<FormIssue> issuesOf(const ScreeningRound &round, const QList<SheetFinding> &findings, QDate today);
/// What is odd but keeps nobody from handing in.
[[nodiscard]] QList<Message> warnings(const ScreeningRound &round, const QList<SheetFinding> &findings);

} // namespace helin
