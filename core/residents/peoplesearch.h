#pragma once

#include "core/records/organisation.h"
#include "core/records/people.h"
#include "core/residents/residentsrepository.h"
#include "core/storage/recordreader.h"

namespace helin {

/// By what a person or place was found.
enum class FoundBy { Name, Initials, Pinyin, Alias, Phone, IdNumber, Address, PlaceName };

/// A part of a text, in QChar units; nothing found when `length` is 0.
struct TextPart
{
    int start = 0;
    int length = 0;

    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// A person in the list under the search field.
struct PersonHit
{
    Ref<Resident> resident;
    FoundBy by = FoundBy::Name;
    QString name;
    QString alias;   ///< the other name it was found by
    QString tail;    ///< the end of the phone or ID number, the rest starred
    QString address; ///< of the dwelling, or as written
    QString group;   ///< name of the group
    /// What to highlight: in the name, the alias, the tail or the address, as `by` says.
    TextPart match;
    Sex sex = Sex::Unset;
    Message age; ///< "48 years old"; empty when unknown
    Relation relation = Relation::Unset;
    ResidentStatus status = ResidentStatus::Unset;
    QString statusNote;
    bool living = true;
};

/// A place: a group found by its place name, or one dwelling.
struct PlaceHit
{
    Ref<Group> group;       ///< always set when the dwelling has one
    Ref<Dwelling> dwelling; ///< null for a group
    FoundBy by = FoundBy::Address;
    QString title;        ///< place name or address
    QString groupName;    ///< 二组
    TextPart match;       ///< in the title
    qint64 dwellings = 0; ///< of a group
};

struct SearchHits
{
    QString typed; ///< in the form that was looked for
    QList<PersonHit> people;
    int peopleFound = 0;     ///< all that were found, up to the cap
    bool morePeople = false; ///< the cap was reached: "more than"
    Message peopleHeading;   ///< "by initials zw"
    QList<PlaceHit> places;
    Message placesHeading;
    /// Somebody was looked for by an ID number or the end of one: such a search is noted (Looks::noteNumberSearch()).
    bool byIdNumber = false;

    [[nodiscard]] bool isEmpty() const { return people.isEmpty() && places.isEmpty(); }
};

/// Find-as-you-type over people and places, made to answer within 50 ms at a million residents: every look-up starts
/// in an index and stops at a limit. Chinese: name, other names, address, place name (a single character is the start
/// of a name). Letters: pinyin initials (zw), then full pinyin (zhangw). Digits, three and more: the end of a phone or
/// ID number. Living people come first, those with an end state after them. Belongs to the reader's thread.
class PeopleSearch final
{
public:
    /// Beyond this many people nothing more is counted.
    static constexpr int cap = 100;

    explicit PeopleSearch(RecordReader &reader) : m_reader{reader}, m_repository{reader.connection()} {}

    /// `today` for the ages. Nothing for empty text.
    [[nodiscard]] SearchHits find(const QString &typed, QDate today, int limit = 5);

private:
    struct Found
    {
        RecordId id;
        FoundBy by;
        QString alias;
    };
    [[nodiscard]] QList<Found> peopleBy(const QString &text, bool living);
    /// Those whose name or address holds the text somewhere: names first, the living first in both.
    [[nodiscard]] QList<Found> peopleHolding(const QString &text);
    void addAliases(QList<Found> &found, const QString &text, bool byInitials, bool living);
    [[nodiscard]] PersonHit personHit(const Found &found, const QString &text, QDate today);
    [[nodiscard]] QList<PlaceHit> places(const QString &text, int limit);
    [[nodiscard]] QString groupName(Ref<Group> group);

    RecordReader &m_reader;
    ResidentsRepository m_repository;
};

} // namespace helin
