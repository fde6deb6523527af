#pragma once

#include "core/base/idnumber.h"
#include "core/records/recordnumbers.h"
#include "core/records/recordtype.h"

#include <QCoreApplication>

/// Dwellings, households and residents (实有房屋、实有人口; domain.md section 6 names the fields, GB/T 31000-2015 the
/// items).
namespace helin {

template <>
struct ChoicesOf<Sex>
{
    static constexpr const char *context = "Sex";
    static constexpr Choice entries[] = {
        {"male", QT_TRANSLATE_NOOP("Sex", "Male")},
        {"female", QT_TRANSLATE_NOOP("Sex", "Female")},
    };
};

/// Kind of identity document.
enum class IdType : quint8 { Unset, ResidentId, ResidencePermit, Passport, ForeignPermanent, HouseholdBook, None };

template <>
struct ChoicesOf<IdType>
{
    static constexpr const char *context = "IdType";
    static constexpr Choice entries[] = {
        {"resident_id", QT_TRANSLATE_NOOP("IdType", "Resident ID card")},
        {"residence_permit", QT_TRANSLATE_NOOP("IdType", "Residence permit (HK, Macao, Taiwan)")},
        {"passport", QT_TRANSLATE_NOOP("IdType", "Passport")},
        {"foreign_permanent", QT_TRANSLATE_NOOP("IdType", "Permanent residence card")},
        {"household_book", QT_TRANSLATE_NOOP("IdType", "Household register only")},
        {"none", QT_TRANSLATE_NOOP("IdType", "No document")},
    };
};

/// Relation to the head of household, after GB/T 4761, narrowed to what households here have.
enum class Relation : quint8 {
    Unset,
    Head,
    Spouse,
    Son,
    Daughter,
    Father,
    Mother,
    FatherInLaw,
    MotherInLaw,
    DaughterInLaw,
    SonInLaw,
    Grandson,
    Granddaughter,
    Grandparent,
    Sibling,
    OtherRelative,
    NotRelated
};

template <>
struct ChoicesOf<Relation>
{
    static constexpr const char *context = "Relation";
    static constexpr Choice entries[] = {
        {"head", QT_TRANSLATE_NOOP("Relation", "Head of household")},
        {"spouse", QT_TRANSLATE_NOOP("Relation", "Spouse")},
        {"son", QT_TRANSLATE_NOOP("Relation", "Son")},
        {"daughter", QT_TRANSLATE_NOOP("Relation", "Daughter")},
        {"father", QT_TRANSLATE_NOOP("Relation", "Father")},
        {"mother", QT_TRANSLATE_NOOP("Relation", "Mother")},
        {"father_in_law", QT_TRANSLATE_NOOP("Relation", "Father-in-law")},
        {"mother_in_law", QT_TRANSLATE_NOOP("Relation", "Mother-in-law")},
        {"daughter_in_law", QT_TRANSLATE_NOOP("Relation", "Daughter-in-law")},
        {"son_in_law", QT_TRANSLATE_NOOP("Relation", "Son-in-law")},
        {"grandson", QT_TRANSLATE_NOOP("Relation", "Grandson")},
        {"granddaughter", QT_TRANSLATE_NOOP("Relation", "Granddaughter")},
        {"grandparent", QT_TRANSLATE_NOOP("Relation", "Grandparent")},
        {"sibling", QT_TRANSLATE_NOOP("Relation", "Brother or sister")},
        {"other_relative", QT_TRANSLATE_NOOP("Relation", "Other relative")},
        {"not_related", QT_TRANSLATE_NOOP("Relation", "Not related")},
    };
};

/// Registered here, from elsewhere, or from abroad.
enum class Residency : quint8 { Unset, Registered, Incoming, Overseas };

template <>
struct ChoicesOf<Residency>
{
    static constexpr const char *context = "Residency";
    static constexpr Choice entries[] = {
        {"registered", QT_TRANSLATE_NOOP("Residency", "Registered here")},
        {"incoming", QT_TRANSLATE_NOOP("Residency", "From elsewhere")},
        {"overseas", QT_TRANSLATE_NOOP("Residency", "From abroad")},
    };
};

/// Where a person is now; the end states replace deletion.
enum class ResidentStatus : quint8 { Unset, Present, Away, MovedOut, MarriedOut, Deceased, Merged };

template <>
struct ChoicesOf<ResidentStatus>
{
    static constexpr const char *context = "ResidentStatus";
    static constexpr Choice entries[] = {
        {"present", QT_TRANSLATE_NOOP("ResidentStatus", "Lives here")},
        {"away", QT_TRANSLATE_NOOP("ResidentStatus", "Away")},
        {"moved_out", QT_TRANSLATE_NOOP("ResidentStatus", "Moved out")},
        {"married_out", QT_TRANSLATE_NOOP("ResidentStatus", "Moved out by marriage")},
        {"deceased", QT_TRANSLATE_NOOP("ResidentStatus", "Died")},
        {"merged", QT_TRANSLATE_NOOP("ResidentStatus", "Double entry")},
    };
};

/// Whether a person lives where the household register says.
enum class RegisterMatch : quint8 { Unset, Matches, Separated, Empty };

template <>
struct ChoicesOf<RegisterMatch>
{
    static constexpr const char *context = "RegisterMatch";
    static constexpr Choice entries[] = {
        {"matches", QT_TRANSLATE_NOOP("RegisterMatch", "Lives at the registered address")},
        {"separated", QT_TRANSLATE_NOOP("RegisterMatch", "Lives elsewhere")},
        {"empty", QT_TRANSLATE_NOOP("RegisterMatch", "Registered without living here")},
    };
};

/// Education after GB/T 4658, narrowed.
enum class Education : quint8 { Unset, None, Primary, Junior, Senior, College, University };

template <>
struct ChoicesOf<Education>
{
    static constexpr const char *context = "Education";
    static constexpr Choice entries[] = {
        {"none", QT_TRANSLATE_NOOP("Education", "None")},
        {"primary", QT_TRANSLATE_NOOP("Education", "Primary school")},
        {"junior", QT_TRANSLATE_NOOP("Education", "Junior secondary")},
        {"senior", QT_TRANSLATE_NOOP("Education", "Senior secondary")},
        {"college", QT_TRANSLATE_NOOP("Education", "College")},
        {"university", QT_TRANSLATE_NOOP("Education", "University")},
    };
};

/// How a house is built.
enum class DwellingKind : quint8 { Unset, BrickConcrete, BrickWood, Frame, Wood, Earth, Other };

template <>
struct ChoicesOf<DwellingKind>
{
    static constexpr const char *context = "DwellingKind";
    static constexpr Choice entries[] = {
        {"brick_concrete", QT_TRANSLATE_NOOP("DwellingKind", "Brick and concrete")},
        {"brick_wood", QT_TRANSLATE_NOOP("DwellingKind", "Brick and wood")},
        {"frame", QT_TRANSLATE_NOOP("DwellingKind", "Concrete frame")},
        {"wood", QT_TRANSLATE_NOOP("DwellingKind", "Wood")},
        {"earth", QT_TRANSLATE_NOOP("DwellingKind", "Earth")},
        {"other", QT_TRANSLATE_NOOP("DwellingKind", "Other")},
    };
};

/// Danger grade of a dwelling, A (sound) to D (to be left).
enum class DangerGrade : quint8 { Unset, A, B, C, D };

template <>
struct ChoicesOf<DangerGrade>
{
    static constexpr const char *context = "DangerGrade";
    static constexpr Choice entries[] = {
        {"a", QT_TRANSLATE_NOOP("DangerGrade", "A, sound")},
        {"b", QT_TRANSLATE_NOOP("DangerGrade", "B, small defects")},
        {"c", QT_TRANSLATE_NOOP("DangerGrade", "C, partly dangerous")},
        {"d", QT_TRANSLATE_NOOP("DangerGrade", "D, dangerous")},
    };
};

/// Whether a dwelling is let and filed.
enum class RentalState : quint8 { Unset, NotLet, LetFiled, LetUnfiled };

template <>
struct ChoicesOf<RentalState>
{
    static constexpr const char *context = "RentalState";
    static constexpr Choice entries[] = {
        {"not_let", QT_TRANSLATE_NOOP("RentalState", "Not let")},
        {"let_filed", QT_TRANSLATE_NOOP("RentalState", "Let and filed")},
        {"let_unfiled", QT_TRANSLATE_NOOP("RentalState", "Let, not filed")},
    };
};

/// What kind of other name.
enum class AliasKind : quint8 { Unset, Nickname, Byname, OfFamily, Former };

template <>
struct ChoicesOf<AliasKind>
{
    static constexpr const char *context = "AliasKind";
    static constexpr Choice entries[] = {
        {"nickname", QT_TRANSLATE_NOOP("AliasKind", "Childhood name")},
        {"byname", QT_TRANSLATE_NOOP("AliasKind", "Byname")},
        {"of_family", QT_TRANSLATE_NOOP("AliasKind", "Known by family")},
        {"former", QT_TRANSLATE_NOOP("AliasKind", "Former name")},
    };
};

/// A dwelling: a house or flat with an address in a group.
struct Dwelling final : RecordBase
{
    QString address;
    Ref<Group> group;
    Ref<Grid> grid;
    DwellingKind kind = DwellingKind::Unset;
    std::optional<int> storeys;
    std::optional<int> builtYear;
    DangerGrade dangerGrade = DangerGrade::Unset;
    QString owner;
    RentalState rental = RentalState::Unset;
    QString rentalNote;
    QDate filedOn;
    QDate lastFireCheck;
    QDate nextFireCheck;
    QString note;
};

/// A household living in a dwelling.
struct Household final : RecordBase
{
    QString name;
    Ref<Dwelling> dwelling;
    Ref<Group> group;
    QString bookNumber;
    QString phone;
    QString note;
};

/// A person registered or living in the village. There is no field about belief, ethnicity or opinion, and none is to
/// be added.
struct Resident final : RecordBase
{
    QString name;
    IdType idType = IdType::Unset;
    QString idNumber;
    Sex sex = Sex::Unset;
    QDate birthDate;
    QString birthText;
    QString phone;
    QString address;
    Ref<Group> group;
    Ref<Grid> grid;
    Ref<Dwelling> dwelling;
    Ref<Household> household;
    Relation relation = Relation::Unset;
    Residency residency = Residency::Unset;
    RegisterMatch registerMatch = RegisterMatch::Unset;
    ResidentStatus status = ResidentStatus::Unset;
    QDate statusOn;
    QString statusNote;
    QString registeredAddress;
    Education education = Education::Unset;
    QString employer;
    QString note;
    Ref<Resident> origin;
    QString pinyin;
    QString initials;
    QString idTail;
    QString phoneTail;
    QDate cameOn;             ///< first day here, for people from elsewhere
    Ref<Resident> mergedInto; ///< of a double entry: the record that is kept
};

/// Another name a resident is called by.
struct ResidentAlias final : RecordBase
{
    Ref<Resident> resident;
    AliasKind kind = AliasKind::Unset;
    QString name;
    QString initials;
};

/// Whom to call for a resident.
struct ContactPerson final : RecordBase
{
    Ref<Resident> resident;
    QString name;
    QString relation;
    QString phone;
    QString note;
};

template <>
const RecordType &describe<Dwelling>();
template <>
const RecordType &describe<Household>();
template <>
const RecordType &describe<Resident>();
template <>
const RecordType &describe<ResidentAlias>();
template <>
const RecordType &describe<ContactPerson>();

} // namespace helin
