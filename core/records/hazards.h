#pragma once

#include "core/records/recordnumbers.h"
#include "core/records/recordtype.h"

#include <QCoreApplication>

/// Safety hazards and how they are put right.
namespace helin {

/// Kinds of hazards. Part of the program, not editable.
enum class HazardCategory : quint8 {
    Unset,
    Fire,
    Traffic,
    Production,
    FoodDrugs,
    Building,
    PowerGas,
    Chemicals,
    School,
    GeologyFlood,
    Water,
    Equipment,
    Ecology,
    Logistics,
    Railway,
    Lines,
    ThreeInOne,
    PublicWorks,
    Other
};

template <>
struct ChoicesOf<HazardCategory>
{
    static constexpr const char *context = "HazardCategory";
    static constexpr Choice entries[] = {
        {"fire", QT_TRANSLATE_NOOP("HazardCategory", "Fire")},
        {"traffic", QT_TRANSLATE_NOOP("HazardCategory", "Road traffic")},
        {"production", QT_TRANSLATE_NOOP("HazardCategory", "Production safety")},
        {"food_drugs", QT_TRANSLATE_NOOP("HazardCategory", "Food and drugs")},
        {"building", QT_TRANSLATE_NOOP("HazardCategory", "Dangerous building")},
        {"power_gas", QT_TRANSLATE_NOOP("HazardCategory", "Electricity and gas")},
        {"chemicals", QT_TRANSLATE_NOOP("HazardCategory", "Chemicals, explosives, fireworks")},
        {"school", QT_TRANSLATE_NOOP("HazardCategory", "School and surroundings")},
        {"geology_flood", QT_TRANSLATE_NOOP("HazardCategory", "Landslide and flood")},
        {"water", QT_TRANSLATE_NOOP("HazardCategory", "Water")},
        {"equipment", QT_TRANSLATE_NOOP("HazardCategory", "Special equipment")},
        {"ecology", QT_TRANSLATE_NOOP("HazardCategory", "Ecology")},
        {"logistics", QT_TRANSLATE_NOOP("HazardCategory", "Logistics and post")},
        {"railway", QT_TRANSLATE_NOOP("HazardCategory", "Railway")},
        {"lines", QT_TRANSLATE_NOOP("HazardCategory", "Power and telecom lines")},
        {"three_in_one", QT_TRANSLATE_NOOP("HazardCategory", "Living, storing and working in one")},
        {"public_works", QT_TRANSLATE_NOOP("HazardCategory", "Public facilities")},
        {"other", QT_TRANSLATE_NOOP("HazardCategory", "Other")},
    };
};

/// Level of a hazard.
enum class HazardLevel : quint8 { Unset, Ordinary, Larger, Major };

template <>
struct ChoicesOf<HazardLevel>
{
    static constexpr const char *context = "HazardLevel";
    static constexpr Choice entries[] = {
        {"ordinary", QT_TRANSLATE_NOOP("HazardLevel", "Ordinary")},
        {"larger", QT_TRANSLATE_NOOP("HazardLevel", "Larger")},
        {"major", QT_TRANSLATE_NOOP("HazardLevel", "Major")},
    };
};

/// How a hazard was found.
enum class HazardSource : quint8 { Unset, Round, Patrol, Report, Inspection, Superior };

template <>
struct ChoicesOf<HazardSource>
{
    static constexpr const char *context = "HazardSource";
    static constexpr Choice entries[] = {
        {"round", QT_TRANSLATE_NOOP("HazardSource", "Monthly round")},
        {"patrol", QT_TRANSLATE_NOOP("HazardSource", "Patrol")},
        {"report", QT_TRANSLATE_NOOP("HazardSource", "Reported by residents")},
        {"inspection", QT_TRANSLATE_NOOP("HazardSource", "Inspection")},
        {"superior", QT_TRANSLATE_NOOP("HazardSource", "Assigned from above")},
    };
};

/// Where a hazard stands: found, told, being put right, looked at again, closed; or handed up.
enum class HazardStatus : quint8 { Unset, Found, Notified, Rectifying, Rectified, Closed, HandedUp };

template <>
struct ChoicesOf<HazardStatus>
{
    static constexpr const char *context = "HazardStatus";
    static constexpr Choice entries[] = {
        {"found", QT_TRANSLATE_NOOP("HazardStatus", "Found")},
        {"notified", QT_TRANSLATE_NOOP("HazardStatus", "Told, with a day set")},
        {"rectifying", QT_TRANSLATE_NOOP("HazardStatus", "Being put right")},
        {"rectified", QT_TRANSLATE_NOOP("HazardStatus", "Put right, to be looked at again")},
        {"closed", QT_TRANSLATE_NOOP("HazardStatus", "Closed")},
        {"handed_up", QT_TRANSLATE_NOOP("HazardStatus", "Handed up")},
    };
};

/// What an entry in a hazard's course records.
enum class RectificationStep : quint8 {
    Unset,
    Notice,
    Work,
    ReinspectionPassed,
    ReinspectionFailed,
    Extension,
    HandedUp,
    Started,
    HandedBack
};

template <>
struct ChoicesOf<RectificationStep>
{
    static constexpr const char *context = "RectificationStep";
    static constexpr Choice entries[] = {
        {"notice", QT_TRANSLATE_NOOP("RectificationStep", "Notice given")},
        {"work", QT_TRANSLATE_NOOP("RectificationStep", "Put right")},
        {"reinspection_passed", QT_TRANSLATE_NOOP("RectificationStep", "Looked at again, in order")},
        {"reinspection_failed", QT_TRANSLATE_NOOP("RectificationStep", "Looked at again, not in order")},
        {"extension", QT_TRANSLATE_NOOP("RectificationStep", "More time")},
        {"handed_up", QT_TRANSLATE_NOOP("RectificationStep", "Handed up")},
        {"started", QT_TRANSLATE_NOOP("RectificationStep", "Work begun")},
        {"handed_back", QT_TRANSLATE_NOOP("RectificationStep", "Handed back")},
    };
};

/// A safety hazard from being found to being closed.
struct Hazard final : RecordBase
{
    QString title;
    HazardCategory category = HazardCategory::Unset;
    HazardLevel level = HazardLevel::Unset;
    QString place;
    QString description;
    Ref<Group> group;
    Ref<Grid> grid;
    QString number;
    QDate foundOn;
    QString foundBy;
    HazardSource source = HazardSource::Unset;
    QString responsibleUnit;
    QString responsiblePerson;
    QString responsiblePhone;
    QString measures;
    QString funds;
    QString emergencyPlan;
    HazardStatus status = HazardStatus::Unset;
    QDate statusOn;
    QString statusBy;
    QString statusReason;
    QDate dueDate;
    QString dueReason;
    QDate notifiedOn;
    QDate rectifiedOn;
    QString rectifiedBy;
    QDate reinspectedOn;
    QString reinspectedBy;
    QDate closedOn;
    Ref<PatrolLog> patrolLog;
    QString note;
    Ref<RoundFinding> finding; ///< of the monthly round it came from
};

/// A step in putting a hazard right. Never edited.
struct Rectification final : RecordBase
{
    Ref<Hazard> hazard;
    RectificationStep step = RectificationStep::Unset;
    QDate doneOn;
    QString by;
    QString text;
    QDate dueDate;
};

template <>
const RecordType &describe<Hazard>();
template <>
const RecordType &describe<Rectification>();

} // namespace helin
