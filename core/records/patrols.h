#pragma once

#include "core/records/recordnumbers.h"
#include "core/records/recordtype.h"

#include <QCoreApplication>

/// Patrols of volunteers and teams.
namespace helin {

/// Kinds of patrol teams.
enum class TeamKind : quint8 {
    Unset,
    Security,
    Guards,
    Volunteers,
    BuildingHeads,
    Informants,
    LawPublicity,
    Household,
    Safety,
    Railway,
    TenHouseholds
};

template <>
struct ChoicesOf<TeamKind>
{
    static constexpr const char *context = "TeamKind";
    static constexpr Choice entries[] = {
        {"security", QT_TRANSLATE_NOOP("TeamKind", "Security patrol")},
        {"guards", QT_TRANSLATE_NOOP("TeamKind", "Guards")},
        {"volunteers", QT_TRANSLATE_NOOP("TeamKind", "Volunteers")},
        {"building_heads", QT_TRANSLATE_NOOP("TeamKind", "Heads of buildings")},
        {"informants", QT_TRANSLATE_NOOP("TeamKind", "Informants")},
        {"law_publicity", QT_TRANSLATE_NOOP("TeamKind", "Law publicity")},
        {"household", QT_TRANSLATE_NOOP("TeamKind", "Household helpers")},
        {"safety", QT_TRANSLATE_NOOP("TeamKind", "Safety overseers")},
        {"railway", QT_TRANSLATE_NOOP("TeamKind", "Railway guards")},
        {"ten_households", QT_TRANSLATE_NOOP("TeamKind", "Ten households together")},
    };
};

/// Who comes first in an emergency.
enum class ResponseTier : quint8 { Unset, First, Second, Third };

template <>
struct ChoicesOf<ResponseTier>
{
    static constexpr const char *context = "ResponseTier";
    static constexpr Choice entries[] = {
        {"first", QT_TRANSLATE_NOOP("ResponseTier", "First")},
        {"second", QT_TRANSLATE_NOOP("ResponseTier", "Second")},
        {"third", QT_TRANSLATE_NOOP("ResponseTier", "Third")},
    };
};

/// The network a route belongs to.
enum class PatrolNetwork : quint8 { Unset, Streets, Village, Units, Borders, Lines };

template <>
struct ChoicesOf<PatrolNetwork>
{
    static constexpr const char *context = "PatrolNetwork";
    static constexpr Choice entries[] = {
        {"streets", QT_TRANSLATE_NOOP("PatrolNetwork", "Streets")},
        {"village", QT_TRANSLATE_NOOP("PatrolNetwork", "Village")},
        {"units", QT_TRANSLATE_NOOP("PatrolNetwork", "Key units and places")},
        {"borders", QT_TRANSLATE_NOOP("PatrolNetwork", "Borders of areas")},
        {"lines", QT_TRANSLATE_NOOP("PatrolNetwork", "Key lines")},
    };
};

/// What became of a planned shift.
enum class ShiftStatus : quint8 { Unset, Planned, Done, Missed, Cancelled };

template <>
struct ChoicesOf<ShiftStatus>
{
    static constexpr const char *context = "ShiftStatus";
    static constexpr Choice entries[] = {
        {"planned", QT_TRANSLATE_NOOP("ShiftStatus", "Planned")},
        {"done", QT_TRANSLATE_NOOP("ShiftStatus", "Done")},
        {"missed", QT_TRANSLATE_NOOP("ShiftStatus", "Missed")},
        {"cancelled", QT_TRANSLATE_NOOP("ShiftStatus", "Cancelled")},
    };
};

/// What was seen at a check-point.
enum class CheckInResult : quint8 { Unset, Ok, Finding };

template <>
struct ChoicesOf<CheckInResult>
{
    static constexpr const char *context = "CheckInResult";
    static constexpr Choice entries[] = {
        {"ok", QT_TRANSLATE_NOOP("CheckInResult", "In order")},
        {"finding", QT_TRANSLATE_NOOP("CheckInResult", "Something found")},
    };
};

/// A patrol team.
struct PatrolTeam final : RecordBase
{
    QString name;
    TeamKind kind = TeamKind::Unset;
    ResponseTier tier = ResponseTier::Unset;
    QString leader;
    QString phone;
    QString members;
    QString note;
};

/// A route with ordered check-points.
struct PatrolRoute final : RecordBase
{
    QString name;
    PatrolNetwork network = PatrolNetwork::Unset;
    std::optional<int> lengthM;
    QString note;
};

/// A point on a route.
struct CheckPoint final : RecordBase
{
    Ref<PatrolRoute> route;
    std::optional<int> ordinal;
    QString name;
    QString place;
};

/// Who walks which route when.
struct PatrolShift final : RecordBase
{
    Ref<PatrolTeam> team;
    Ref<PatrolRoute> route;
    QDate day;
    QString starts;
    QString ends;
    bool night = false;
    QString members;
    ShiftStatus status = ShiftStatus::Unset;
    QString note;
};

/// What a patrol did and saw.
struct PatrolLog final : RecordBase
{
    Ref<PatrolTeam> team;
    Ref<PatrolRoute> route;
    Ref<PatrolShift> shift;
    QDateTime started;
    QDateTime ended;
    QString members;
    std::optional<int> distanceM;
    QString note;
};

/// What was seen at a check-point. Times of points only, no tracks of people.
struct CheckIn final : RecordBase
{
    Ref<PatrolLog> log;
    Ref<CheckPoint> point;
    QDateTime at;
    CheckInResult result = CheckInResult::Unset;
    QString note;
    Ref<Hazard> hazard;
    Ref<DisputeCase> dispute;
};

template <>
const RecordType &describe<PatrolTeam>();
template <>
const RecordType &describe<PatrolRoute>();
template <>
const RecordType &describe<CheckPoint>();
template <>
const RecordType &describe<PatrolShift>();
template <>
const RecordType &describe<PatrolLog>();
template <>
const RecordType &describe<CheckIn>();

} // namespace helin
