#include "core/records/people.h"

#include "core/records/derive.h"

namespace helin {

namespace {

constexpr std::array dwellingFields{
    field<&Dwelling::address>(1, "address", QT_TRANSLATE_NOOP("Dwelling", "Address"),
                              {.required = true, .indexed = true, .searched = true}),
    field<&Dwelling::group>(2, "group", QT_TRANSLATE_NOOP("Dwelling", "Group"), {.indexed = true}),
    field<&Dwelling::grid>(3, "grid", QT_TRANSLATE_NOOP("Dwelling", "Grid"), {.indexed = true}),
    field<&Dwelling::kind>(4, "kind", QT_TRANSLATE_NOOP("Dwelling", "Structure")),
    field<&Dwelling::storeys>(5, "storeys", QT_TRANSLATE_NOOP("Dwelling", "Storeys")),
    field<&Dwelling::builtYear>(6, "built_year", QT_TRANSLATE_NOOP("Dwelling", "Year built")),
    field<&Dwelling::dangerGrade>(7, "danger_grade", QT_TRANSLATE_NOOP("Dwelling", "Danger grade")),
    field<&Dwelling::owner>(8, "owner", QT_TRANSLATE_NOOP("Dwelling", "Owner")),
    field<&Dwelling::rental>(9, "rental", QT_TRANSLATE_NOOP("Dwelling", "Let"), {.group = "rental"}),
    field<&Dwelling::rentalNote>(10, "rental_note", QT_TRANSLATE_NOOP("Dwelling", "What is let, and to whom"),
                                 {.group = "rental"}),
    field<&Dwelling::filedOn>(11, "filed_on", QT_TRANSLATE_NOOP("Dwelling", "Filed on"), {.group = "rental"}),
    field<&Dwelling::lastFireCheck>(12, "last_fire_check", QT_TRANSLATE_NOOP("Dwelling", "Last fire check")),
    field<&Dwelling::nextFireCheck>(13, "next_fire_check", QT_TRANSLATE_NOOP("Dwelling", "Next fire check")),
    field<&Dwelling::note>(14, "note", QT_TRANSLATE_NOOP("Dwelling", "Note"), {.kind = FieldKind::LongText}),
};
constexpr std::array<std::string_view, 1> dwellingTitle{"address"};

} // namespace

template <>
const RecordType &describe<Dwelling>()
{
    static constexpr RecordType type{
        .number = RecordNumber<Dwelling>::value,
        .name = "dwelling",
        .context = "Dwelling",
        .label = QT_TRANSLATE_NOOP("Dwelling", "Dwelling"),
        .fields = dwellingFields,
        .titleFields = dwellingTitle,
    };
    return type;
}

namespace {

constexpr std::array householdFields{
    field<&Household::name>(1, "name", QT_TRANSLATE_NOOP("Household", "Household"),
                            {.required = true, .searched = true}),
    field<&Household::dwelling>(2, "dwelling", QT_TRANSLATE_NOOP("Household", "Dwelling"), {.indexed = true}),
    field<&Household::group>(3, "group", QT_TRANSLATE_NOOP("Household", "Group"), {.indexed = true}),
    field<&Household::bookNumber>(4, "book_number", QT_TRANSLATE_NOOP("Household", "Register number")),
    field<&Household::phone>(5, "phone", QT_TRANSLATE_NOOP("Household", "Phone"),
                             {.privacy = Privacy::Personal, .kind = FieldKind::Phone}),
    field<&Household::note>(6, "note", QT_TRANSLATE_NOOP("Household", "Note"), {.kind = FieldKind::LongText}),
};
constexpr std::array<std::string_view, 1> householdTitle{"name"};

} // namespace

template <>
const RecordType &describe<Household>()
{
    static constexpr RecordType type{
        .number = RecordNumber<Household>::value,
        .name = "household",
        .context = "Household",
        .label = QT_TRANSLATE_NOOP("Household", "Household"),
        .fields = householdFields,
        .lifetime = Lifetime::KeptForever,
        .titleFields = householdTitle,
    };
    return type;
}

namespace {

constexpr std::array residentFields{
    field<&Resident::name>(1, "name", QT_TRANSLATE_NOOP("Resident", "Name"),
                           {.required = true, .indexed = true, .searched = true}),
    field<&Resident::idType>(2, "id_type", QT_TRANSLATE_NOOP("Resident", "Document"), {.group = "identity"}),
    field<&Resident::idNumber>(3, "id_number", QT_TRANSLATE_NOOP("Resident", "ID number"),
                               {.privacy = Privacy::Personal, .group = "identity", .kind = FieldKind::IdNumber}),
    field<&Resident::sex>(4, "sex", QT_TRANSLATE_NOOP("Resident", "Sex"), {.group = "identity"}),
    field<&Resident::birthDate>(5, "birth_date", QT_TRANSLATE_NOOP("Resident", "Born"), {.group = "identity"}),
    field<&Resident::birthText>(6, "birth_text", QT_TRANSLATE_NOOP("Resident", "Birth as told"), {.group = "identity"}),
    field<&Resident::phone>(7, "phone", QT_TRANSLATE_NOOP("Resident", "Phone"),
                            {.privacy = Privacy::Personal, .kind = FieldKind::Phone}),
    field<&Resident::address>(8, "address", QT_TRANSLATE_NOOP("Resident", "Address"), {.searched = true}),
    field<&Resident::group>(9, "group", QT_TRANSLATE_NOOP("Resident", "Group"), {.indexed = true}),
    field<&Resident::grid>(10, "grid", QT_TRANSLATE_NOOP("Resident", "Grid"), {.indexed = true}),
    field<&Resident::dwelling>(11, "dwelling", QT_TRANSLATE_NOOP("Resident", "Dwelling"), {.indexed = true}),
    field<&Resident::household>(12, "household", QT_TRANSLATE_NOOP("Resident", "Household"), {.indexed = true}),
    field<&Resident::relation>(13, "relation", QT_TRANSLATE_NOOP("Resident", "Relation to head")),
    field<&Resident::residency>(14, "residency", QT_TRANSLATE_NOOP("Resident", "Residence")),
    field<&Resident::registerMatch>(15, "register_match", QT_TRANSLATE_NOOP("Resident", "Register and residence")),
    field<&Resident::status>(16, "status", QT_TRANSLATE_NOOP("Resident", "Status"), {.group = "status"}),
    field<&Resident::statusOn>(17, "status_on", QT_TRANSLATE_NOOP("Resident", "Since"), {.group = "status"}),
    field<&Resident::statusNote>(18, "status_note", QT_TRANSLATE_NOOP("Resident", "Where to, or why"),
                                 {.group = "status"}),
    field<&Resident::registeredAddress>(19, "registered_address", QT_TRANSLATE_NOOP("Resident", "Registered address")),
    field<&Resident::education>(20, "education", QT_TRANSLATE_NOOP("Resident", "Education")),
    field<&Resident::employer>(21, "employer", QT_TRANSLATE_NOOP("Resident", "Employer or school")),
    field<&Resident::note>(22, "note", QT_TRANSLATE_NOOP("Resident", "Note"), {.kind = FieldKind::LongText}),
    field<&Resident::origin>(23, "origin", QT_TRANSLATE_NOOP("Resident", "Earlier record")),
    field<&Resident::pinyin>(24, "pinyin", QT_TRANSLATE_NOOP("Resident", "Pinyin"),
                             {.policy = MergePolicy::Derived, .indexed = true, .from = "name", .derive = pinyinOf}),
    field<&Resident::initials>(25, "initials", QT_TRANSLATE_NOOP("Resident", "Pinyin initials"),
                               {.policy = MergePolicy::Derived, .indexed = true, .from = "name", .derive = initialsOf}),
    field<&Resident::idTail>(26, "id_tail", QT_TRANSLATE_NOOP("Resident", "ID number, reversed"),
                             {.privacy = Privacy::Personal,
                              .policy = MergePolicy::Derived,
                              .indexed = true,
                              .from = "id_number",
                              .derive = reversedOf}),
    field<&Resident::phoneTail>(27, "phone_tail", QT_TRANSLATE_NOOP("Resident", "Phone, reversed"),
                                {.privacy = Privacy::Personal,
                                 .policy = MergePolicy::Derived,
                                 .indexed = true,
                                 .from = "phone",
                                 .derive = reversedOf}),
    field<&Resident::cameOn>(28, "came_on", QT_TRANSLATE_NOOP("Resident", "Here since")),
    field<&Resident::mergedInto>(29, "merged_into", QT_TRANSLATE_NOOP("Resident", "Record that is kept"),
                                 {.group = "status"}),
};
constexpr std::array<std::string_view, 1> residentTitle{"name"};

} // namespace

template <>
const RecordType &describe<Resident>()
{
    static constexpr RecordType type{
        .number = RecordNumber<Resident>::value,
        .name = "resident",
        .context = "Resident",
        .label = QT_TRANSLATE_NOOP("Resident", "Resident"),
        .fields = residentFields,
        .lifetime = Lifetime::KeptForever,
        .titleFields = residentTitle,
    };
    return type;
}

namespace {

constexpr std::array residentAliasFields{
    field<&ResidentAlias::resident>(1, "resident", QT_TRANSLATE_NOOP("ResidentAlias", "Resident"),
                                    {.required = true, .indexed = true}),
    field<&ResidentAlias::kind>(2, "kind", QT_TRANSLATE_NOOP("ResidentAlias", "Kind")),
    field<&ResidentAlias::name>(3, "name", QT_TRANSLATE_NOOP("ResidentAlias", "Name"),
                                {.required = true, .indexed = true, .searched = true}),
    field<&ResidentAlias::initials>(
        4, "initials", QT_TRANSLATE_NOOP("ResidentAlias", "Pinyin initials"),
        {.policy = MergePolicy::Derived, .indexed = true, .from = "name", .derive = initialsOf}),
};
constexpr std::array<std::string_view, 1> residentAliasTitle{"name"};

} // namespace

template <>
const RecordType &describe<ResidentAlias>()
{
    static constexpr RecordType type{
        .number = RecordNumber<ResidentAlias>::value,
        .name = "alias",
        .context = "ResidentAlias",
        .label = QT_TRANSLATE_NOOP("ResidentAlias", "Other name"),
        .fields = residentAliasFields,
        .titleFields = residentAliasTitle,
    };
    return type;
}

namespace {

constexpr std::array contactPersonFields{
    field<&ContactPerson::resident>(1, "resident", QT_TRANSLATE_NOOP("ContactPerson", "Resident"),
                                    {.required = true, .indexed = true}),
    field<&ContactPerson::name>(2, "name", QT_TRANSLATE_NOOP("ContactPerson", "Name"), {.required = true}),
    field<&ContactPerson::relation>(3, "relation", QT_TRANSLATE_NOOP("ContactPerson", "Relation")),
    field<&ContactPerson::phone>(4, "phone", QT_TRANSLATE_NOOP("ContactPerson", "Phone"),
                                 {.privacy = Privacy::Personal, .kind = FieldKind::Phone}),
    field<&ContactPerson::note>(5, "note", QT_TRANSLATE_NOOP("ContactPerson", "Note")),
};
constexpr std::array<std::string_view, 1> contactPersonTitle{"name"};

} // namespace

template <>
const RecordType &describe<ContactPerson>()
{
    static constexpr RecordType type{
        .number = RecordNumber<ContactPerson>::value,
        .name = "contact",
        .context = "ContactPerson",
        .label = QT_TRANSLATE_NOOP("ContactPerson", "Contact person"),
        .fields = contactPersonFields,
        .titleFields = contactPersonTitle,
    };
    return type;
}

} // namespace helin
