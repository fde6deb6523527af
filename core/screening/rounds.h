#pragma once

#include "core/disputes/disputes.h"
#include "core/screening/roundrules.h"
#include "core/sync/writepath.h"

namespace helin {

/// The sheet of a grid and month, and what was written to bring it about.
struct OpenedRound
{
    Ref<ScreeningRound> round;
    ChangeSet changes; ///< empty when the sheet was there already
};

/// The use cases of the monthly round (排查): one grid, one month, one sheet with three columns, each of which has
/// either findings or a zero. Each is one transaction and returns what changed, or an Error in words and then nothing
/// has changed.
class Rounds final
{
public:
    explicit Rounds(WritePath &writes, OfficeSettings office = {}, DisputeSettings disputes = {})
        : m_writes{writes}
        , m_office{office}
        , m_disputes{disputes}
    {}

    /// The sheet of this grid and month ("2026-11"), made as a draft when there is none. Not for a month to come.
    Result<OpenedRound> open(Ref<Grid> grid, const QString &month);
    /// Saves who, when, where, how many, what was looked at, the zero ticks and the note. Refused once handed in, and
    /// for a zero beside findings.
    Result<ChangeSet> saveDraft(const ScreeningRound &round);
    Result<ChangeSet> setZero(Ref<ScreeningRound> round, RoundColumn column, bool zero);

    /// Adds a finding at the end of its column (`finding.round` says of which sheet) and takes the column's zero away.
    Result<ChangeSet> addFinding(const RoundFinding &finding);
    /// Saves text, place, settled, kind, level and responsible person; the person also into the hazard it became.
    Result<ChangeSet> editFinding(const RoundFinding &finding);
    /// Refused when it became a dispute or a hazard. The findings behind it move up.
    Result<ChangeSet> removeFinding(Ref<RoundFinding> finding);

    /// Makes a dispute of a finding and links the two. Of `registration` what is set counts; matter, place, grid and
    /// category have defaults from the sheet; it is registered today unless a day is given. Also after the sheet was
    /// handed in.
    Result<ChangeSet> toDispute(Ref<RoundFinding> finding, DisputeRegistration registration = {});
    /// Makes a safety hazard of a finding and links the two. Of `hazard` what is set counts.
    Result<ChangeSet> toHazard(Ref<RoundFinding> finding, Hazard hazard = {});

    /// Hands the sheet in; it is locked from then on. After the closing day it counts as 补报 in the next month.
    /// Refused with the first of issuesOf() while something is missing.
    Result<ChangeSet> submit(Ref<ScreeningRound> round);

private:
    WritePath &m_writes;
    OfficeSettings m_office;
    DisputeSettings m_disputes;
};

/// Findings of a sheet, column by column in their order, with what they became.
[[nodiscard]] QList<SheetFinding> sheetFindings(RecordReader &reader, Ref<ScreeningRound> round);
/// The sheet of a grid and month, or null. Where two PCs made one each, that which was handed in, else the older.
[[nodiscard]] Ref<ScreeningRound> findRound(RecordReader &reader, Ref<Grid> grid, const QString &month);

} // namespace helin
