#include "core/records/patrols.h"

namespace helin {

namespace {

constexpr std::array patrolTeamFields{
    field<&PatrolTeam::name>(1, "name", QT_TRANSLATE_NOOP("PatrolTeam", "Name"), {.required = true}),
    field<&PatrolTeam::kind>(2, "kind", QT_TRANSLATE_NOOP("PatrolTeam", "Kind")),
    field<&PatrolTeam::tier>(3, "tier", QT_TRANSLATE_NOOP("PatrolTeam", "Tier")),
    field<&PatrolTeam::leader>(4, "leader", QT_TRANSLATE_NOOP("PatrolTeam", "Leader")),
    field<&PatrolTeam::phone>(5, "phone", QT_TRANSLATE_NOOP("PatrolTeam", "Phone"),
                              {.privacy = Privacy::Personal, .kind = FieldKind::Phone}),
    field<&PatrolTeam::members>(6, "members", QT_TRANSLATE_NOOP("PatrolTeam", "Members"),
                                {.kind = FieldKind::LongText}),
    field<&PatrolTeam::note>(7, "note", QT_TRANSLATE_NOOP("PatrolTeam", "Note")),
};
constexpr std::array<std::string_view, 1> patrolTeamTitle{"name"};

} // namespace

template <>
const RecordType &describe<PatrolTeam>()
{
    static constexpr RecordType type{
        .number = RecordNumber<PatrolTeam>::value,
        .name = "patrol_team",
        .context = "PatrolTeam",
        .label = QT_TRANSLATE_NOOP("PatrolTeam", "Patrol team"),
        .fields = patrolTeamFields,
        .titleFields = patrolTeamTitle,
    };
    return type;
}

namespace {

constexpr std::array patrolRouteFields{
    field<&PatrolRoute::name>(1, "name", QT_TRANSLATE_NOOP("PatrolRoute", "Name"), {.required = true}),
    field<&PatrolRoute::network>(2, "network", QT_TRANSLATE_NOOP("PatrolRoute", "Network")),
    field<&PatrolRoute::lengthM>(3, "length_m", QT_TRANSLATE_NOOP("PatrolRoute", "Length in metres")),
    field<&PatrolRoute::note>(4, "note", QT_TRANSLATE_NOOP("PatrolRoute", "Note")),
};
constexpr std::array<std::string_view, 1> patrolRouteTitle{"name"};

} // namespace

template <>
const RecordType &describe<PatrolRoute>()
{
    static constexpr RecordType type{
        .number = RecordNumber<PatrolRoute>::value,
        .name = "patrol_route",
        .context = "PatrolRoute",
        .label = QT_TRANSLATE_NOOP("PatrolRoute", "Patrol route"),
        .fields = patrolRouteFields,
        .titleFields = patrolRouteTitle,
    };
    return type;
}

namespace {

constexpr std::array checkPointFields{
    field<&CheckPoint::route>(1, "route", QT_TRANSLATE_NOOP("CheckPoint", "Route"),
                              {.required = true, .indexed = true}),
    field<&CheckPoint::ordinal>(2, "ordinal", QT_TRANSLATE_NOOP("CheckPoint", "Order")),
    field<&CheckPoint::name>(3, "name", QT_TRANSLATE_NOOP("CheckPoint", "Name"), {.required = true}),
    field<&CheckPoint::place>(4, "place", QT_TRANSLATE_NOOP("CheckPoint", "Place")),
};
constexpr std::array<std::string_view, 1> checkPointTitle{"name"};

} // namespace

template <>
const RecordType &describe<CheckPoint>()
{
    static constexpr RecordType type{
        .number = RecordNumber<CheckPoint>::value,
        .name = "check_point",
        .context = "CheckPoint",
        .label = QT_TRANSLATE_NOOP("CheckPoint", "Check-point"),
        .fields = checkPointFields,
        .titleFields = checkPointTitle,
    };
    return type;
}

namespace {

constexpr std::array patrolShiftFields{
    field<&PatrolShift::team>(1, "team", QT_TRANSLATE_NOOP("PatrolShift", "Team"), {.required = true, .indexed = true}),
    field<&PatrolShift::route>(2, "route", QT_TRANSLATE_NOOP("PatrolShift", "Route"), {.required = true}),
    field<&PatrolShift::day>(3, "day", QT_TRANSLATE_NOOP("PatrolShift", "Day"), {.required = true, .indexed = true}),
    field<&PatrolShift::starts>(4, "starts", QT_TRANSLATE_NOOP("PatrolShift", "From")),
    field<&PatrolShift::ends>(5, "ends", QT_TRANSLATE_NOOP("PatrolShift", "To")),
    field<&PatrolShift::night>(6, "night", QT_TRANSLATE_NOOP("PatrolShift", "Night")),
    field<&PatrolShift::members>(7, "members", QT_TRANSLATE_NOOP("PatrolShift", "Members")),
    field<&PatrolShift::status>(8, "status", QT_TRANSLATE_NOOP("PatrolShift", "Status")),
    field<&PatrolShift::note>(9, "note", QT_TRANSLATE_NOOP("PatrolShift", "Note")),
};
constexpr std::array<std::string_view, 1> patrolShiftTitle{"day"};

} // namespace

template <>
const RecordType &describe<PatrolShift>()
{
    static constexpr RecordType type{
        .number = RecordNumber<PatrolShift>::value,
        .name = "patrol_shift",
        .context = "PatrolShift",
        .label = QT_TRANSLATE_NOOP("PatrolShift", "Patrol shift"),
        .fields = patrolShiftFields,
        .titleFields = patrolShiftTitle,
    };
    return type;
}

namespace {

constexpr std::array patrolLogFields{
    field<&PatrolLog::team>(1, "team", QT_TRANSLATE_NOOP("PatrolLog", "Team"), {.indexed = true}),
    field<&PatrolLog::route>(2, "route", QT_TRANSLATE_NOOP("PatrolLog", "Route")),
    field<&PatrolLog::shift>(3, "shift", QT_TRANSLATE_NOOP("PatrolLog", "Shift"), {.indexed = true}),
    field<&PatrolLog::started>(4, "started", QT_TRANSLATE_NOOP("PatrolLog", "Started"),
                               {.required = true, .indexed = true}),
    field<&PatrolLog::ended>(5, "ended", QT_TRANSLATE_NOOP("PatrolLog", "Ended")),
    field<&PatrolLog::members>(6, "members", QT_TRANSLATE_NOOP("PatrolLog", "Members")),
    field<&PatrolLog::distanceM>(7, "distance_m", QT_TRANSLATE_NOOP("PatrolLog", "Distance in metres")),
    field<&PatrolLog::note>(8, "note", QT_TRANSLATE_NOOP("PatrolLog", "Note"), {.kind = FieldKind::LongText}),
};
constexpr std::array<std::string_view, 1> patrolLogTitle{"note"};

} // namespace

template <>
const RecordType &describe<PatrolLog>()
{
    static constexpr RecordType type{
        .number = RecordNumber<PatrolLog>::value,
        .name = "patrol_log",
        .context = "PatrolLog",
        .label = QT_TRANSLATE_NOOP("PatrolLog", "Patrol log"),
        .fields = patrolLogFields,
        .lifetime = Lifetime::KeptForever,
        .titleFields = patrolLogTitle,
    };
    return type;
}

namespace {

constexpr std::array checkInFields{
    field<&CheckIn::log>(1, "log", QT_TRANSLATE_NOOP("CheckIn", "Patrol"), {.required = true, .indexed = true}),
    field<&CheckIn::point>(2, "point", QT_TRANSLATE_NOOP("CheckIn", "Check-point")),
    field<&CheckIn::at>(3, "at", QT_TRANSLATE_NOOP("CheckIn", "When"), {.required = true, .indexed = true}),
    field<&CheckIn::result>(4, "result", QT_TRANSLATE_NOOP("CheckIn", "Result")),
    field<&CheckIn::note>(5, "note", QT_TRANSLATE_NOOP("CheckIn", "Note")),
    field<&CheckIn::hazard>(6, "hazard", QT_TRANSLATE_NOOP("CheckIn", "Hazard")),
    field<&CheckIn::dispute>(7, "dispute", QT_TRANSLATE_NOOP("CheckIn", "Dispute")),
};
constexpr std::array<std::string_view, 1> checkInTitle{"note"};

} // namespace

template <>
const RecordType &describe<CheckIn>()
{
    static constexpr RecordType type{
        .number = RecordNumber<CheckIn>::value,
        .name = "check_in",
        .context = "CheckIn",
        .label = QT_TRANSLATE_NOOP("CheckIn", "Check-in"),
        .fields = checkInFields,
        .titleFields = checkInTitle,
    };
    return type;
}

} // namespace helin
