#include "core/records/organisation.h"

namespace helin {

namespace {

constexpr std::array stationFields{
    field<&Station::code>(1, "code", QT_TRANSLATE_NOOP("Station", "Code"),
                          {.required = true, .kind = FieldKind::Station, .indexed = true}),
    field<&Station::name>(2, "name", QT_TRANSLATE_NOOP("Station", "Name"), {.required = true, .searched = true}),
    field<&Station::kind>(3, "kind", QT_TRANSLATE_NOOP("Station", "Kind")),
    field<&Station::contact>(4, "contact", QT_TRANSLATE_NOOP("Station", "Contact")),
    field<&Station::phone>(5, "phone", QT_TRANSLATE_NOOP("Station", "Phone"), {.kind = FieldKind::Phone}),
    field<&Station::address>(6, "address", QT_TRANSLATE_NOOP("Station", "Address")),
    field<&Station::note>(7, "note", QT_TRANSLATE_NOOP("Station", "Note"), {.kind = FieldKind::LongText}),
};
constexpr std::array<std::string_view, 1> stationTitle{"name"};

} // namespace

template <>
const RecordType &describe<Station>()
{
    static constexpr RecordType type{
        .number = RecordNumber<Station>::value,
        .name = "station",
        .context = "Station",
        .label = QT_TRANSLATE_NOOP("Station", "Station"),
        .fields = stationFields,
        .lifetime = Lifetime::KeptForever,
        .reach = Reach::Shared,
        .titleFields = stationTitle,
    };
    return type;
}

namespace {

constexpr std::array groupFields{
    field<&Group::number>(1, "number", QT_TRANSLATE_NOOP("Group", "Number")),
    field<&Group::name>(2, "name", QT_TRANSLATE_NOOP("Group", "Name"), {.required = true}),
    field<&Group::placeName>(3, "place_name", QT_TRANSLATE_NOOP("Group", "Place name")),
    field<&Group::leader>(4, "leader", QT_TRANSLATE_NOOP("Group", "Leader")),
    field<&Group::informant>(5, "informant", QT_TRANSLATE_NOOP("Group", "Mediation informant")),
    field<&Group::phone>(6, "phone", QT_TRANSLATE_NOOP("Group", "Phone"),
                         {.privacy = Privacy::Personal, .kind = FieldKind::Phone}),
};
constexpr std::array<std::string_view, 1> groupTitle{"name"};

} // namespace

template <>
const RecordType &describe<Group>()
{
    static constexpr RecordType type{
        .number = RecordNumber<Group>::value,
        .name = "group",
        .context = "Group",
        .label = QT_TRANSLATE_NOOP("Group", "Group"),
        .fields = groupFields,
        .titleFields = groupTitle,
    };
    return type;
}

namespace {

constexpr std::array gridFields{
    field<&Grid::name>(1, "name", QT_TRANSLATE_NOOP("Grid", "Name"), {.required = true}),
    field<&Grid::groups>(2, "groups", QT_TRANSLATE_NOOP("Grid", "Groups")),
    field<&Grid::worker>(3, "worker", QT_TRANSLATE_NOOP("Grid", "Grid worker")),
    field<&Grid::phone>(4, "phone", QT_TRANSLATE_NOOP("Grid", "Phone"),
                        {.privacy = Privacy::Personal, .kind = FieldKind::Phone}),
    field<&Grid::households>(5, "households", QT_TRANSLATE_NOOP("Grid", "Households")),
    field<&Grid::units>(6, "units", QT_TRANSLATE_NOOP("Grid", "Units and shops")),
};
constexpr std::array<std::string_view, 1> gridTitle{"name"};

} // namespace

template <>
const RecordType &describe<Grid>()
{
    static constexpr RecordType type{
        .number = RecordNumber<Grid>::value,
        .name = "grid",
        .context = "Grid",
        .label = QT_TRANSLATE_NOOP("Grid", "Grid"),
        .fields = gridFields,
        .titleFields = gridTitle,
    };
    return type;
}

namespace {

constexpr std::array userFields{
    field<&User::name>(1, "name", QT_TRANSLATE_NOOP("User", "User name"), {.required = true, .indexed = true}),
    field<&User::displayName>(2, "display_name", QT_TRANSLATE_NOOP("User", "Name")),
    field<&User::roles>(3, "roles", QT_TRANSLATE_NOOP("User", "Roles")),
    field<&User::active>(4, "active", QT_TRANSLATE_NOOP("User", "Active")),
    field<&User::phone>(5, "phone", QT_TRANSLATE_NOOP("User", "Phone"),
                        {.privacy = Privacy::Personal, .kind = FieldKind::Phone}),
};
constexpr std::array<std::string_view, 1> userTitle{"display_name"};

} // namespace

template <>
const RecordType &describe<User>()
{
    static constexpr RecordType type{
        .number = RecordNumber<User>::value,
        .name = "user",
        .context = "User",
        .label = QT_TRANSLATE_NOOP("User", "User"),
        .fields = userFields,
        .lifetime = Lifetime::KeptForever,
        .titleFields = userTitle,
    };
    return type;
}

} // namespace helin
