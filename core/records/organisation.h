#pragma once

#include "core/records/recordnumbers.h"
#include "core/records/recordtype.h"

#include <QCoreApplication>

/// Stations, their groups and grids, and the people who work with the program.
namespace helin {

/// Kind of station.
enum class StationKind : quint8 { Unset, Township, Village, Community };

template <>
struct ChoicesOf<StationKind>
{
    static constexpr const char *context = "StationKind";
    static constexpr Choice entries[] = {
        {"township", QT_TRANSLATE_NOOP("StationKind", "Township office")},
        {"village", QT_TRANSLATE_NOOP("StationKind", "Village")},
        {"community", QT_TRANSLATE_NOOP("StationKind", "Community")},
    };
};

/// A village or community station, or the township office itself.
struct Station final : RecordBase
{
    QString code;
    QString name;
    StationKind kind = StationKind::Unset;
    QString contact;
    QString phone;
    QString address;
    QString note;
};

/// A villagers' or residents' group (村民小组).
struct Group final : RecordBase
{
    std::optional<int> number;
    QString name;
    QString placeName;
    QString leader;
    QString informant;
    QString phone;
};

/// A grid (网格): a second division across the groups, redrawn now and then.
struct Grid final : RecordBase
{
    QString name;
    QString groups;
    QString worker;
    QString phone;
    std::optional<int> households;
    std::optional<int> units;
};

/// A person who works with the program. Passwords are not here but in the keys file.
struct User final : RecordBase
{
    QString name;
    QString displayName;
    QString roles;
    bool active = false;
    QString phone;
};

template <>
const RecordType &describe<Station>();
template <>
const RecordType &describe<Group>();
template <>
const RecordType &describe<Grid>();
template <>
const RecordType &describe<User>();

} // namespace helin
