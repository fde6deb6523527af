#pragma once

#include "core/records/hazards.h"
#include "core/records/recordnumbers.h"
#include "core/records/recordtype.h"

#include <QCoreApplication>

/// The monthly round (排查): one sheet, three columns.
namespace helin {

/// State of a monthly round sheet.
enum class RoundStatus : quint8 { Unset, Draft, Submitted, Late };

template <>
struct ChoicesOf<RoundStatus>
{
    static constexpr const char *context = "RoundStatus";
    static constexpr Choice entries[] = {
        {"draft", QT_TRANSLATE_NOOP("RoundStatus", "Being filled in")},
        {"submitted", QT_TRANSLATE_NOOP("RoundStatus", "Handed in")},
        {"late", QT_TRANSLATE_NOOP("RoundStatus", "Handed in late")},
    };
};

/// The three columns of the sheet.
enum class RoundColumn : quint8 { Unset, Dispute, Hazard, Area };

template <>
struct ChoicesOf<RoundColumn>
{
    static constexpr const char *context = "RoundColumn";
    static constexpr Choice entries[] = {
        {"dispute", QT_TRANSLATE_NOOP("RoundColumn", "Disputes")},
        {"hazard", QT_TRANSLATE_NOOP("RoundColumn", "Safety hazards")},
        {"area", QT_TRANSLATE_NOOP("RoundColumn", "Trouble spots")},
    };
};

/// One grid, one month, one sheet with three columns.
struct ScreeningRound final : RecordBase
{
    Ref<Grid> grid;
    QString month;
    QString screeners;
    QDate screenedOn;
    QString groupsWalked;
    std::optional<int> householdsVisited;
    std::optional<int> unitsVisited;
    bool zeroDisputes = false;
    bool zeroHazards = false;
    bool zeroAreas = false;
    QString checked;
    QString watched;
    RoundStatus status = RoundStatus::Unset;
    QDateTime submittedAt;
    QString submittedBy;
    QString note;
};

/// Something found on a round; becomes a dispute or a hazard in one step.
struct RoundFinding final : RecordBase
{
    Ref<ScreeningRound> round;
    RoundColumn column = RoundColumn::Unset;
    std::optional<int> ordinal;
    QString text;
    QString place;
    QString settled;
    Ref<DisputeCase> dispute;
    Ref<Hazard> hazard;
    HazardCategory category = HazardCategory::Unset; ///< of a safety hazard
    HazardLevel level = HazardLevel::Unset;          ///< of a safety hazard
    QString responsiblePerson;                       ///< who has to put a safety hazard right
};

template <>
const RecordType &describe<ScreeningRound>();
template <>
const RecordType &describe<RoundFinding>();

} // namespace helin
