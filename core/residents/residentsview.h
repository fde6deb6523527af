#pragma once

#include "core/organisation/duestate.h"
#include "core/organisation/figure.h"
#include "core/records/organisation.h"
#include "core/records/people.h"
#include "core/residents/residentsrepository.h"
#include "core/storage/recordreader.h"

namespace helin {

/// Population and dwellings in numbers: present = registered − away + incoming.
struct PopulationFigures
{
    Figure households; ///< 户: with at least one living member
    Figure registered; ///< 户籍
    Figure away;       ///< 外出, of the registered
    Figure incoming;   ///< 流入, from elsewhere or abroad, who live here
    Figure present;    ///< 实有
    Figure let;        ///< 出租房; the number of dwellings that are let
    Figure filed;      ///< 登记备案, of those let
    /// Set when so many people from elsewhere live here that a service point for them is expected.
    Message servicePoint;
};

/// People by residence and status on a day.
struct PopulationOn
{
    qint64 registered = 0;
    qint64 away = 0;
    qint64 incoming = 0;
    qint64 present = 0;
};

/// First level of the tree.
struct GroupNode
{
    Ref<Group> group; ///< null for what has no group
    QString name;
    QString placeName;
    qint64 dwellings = 0;
    qint64 households = 0;
    qint64 people = 0;  ///< living members
    qint64 unfiled = 0; ///< dwellings let and not filed
    qint64 fireDue = 0; ///< dwellings whose fire check is due
    QString station;    ///< owning station code; empty for what has no group
};

/// Second level: a dwelling, or the households of the group that have none.
struct DwellingNode
{
    Ref<Dwelling> dwelling;
    QString address;
    DwellingKind kind = DwellingKind::Unset;
    std::optional<int> storeys;
    qint64 households = 0;
    qint64 people = 0;
    RentalState rental = RentalState::Unset; ///< LetUnfiled is the mark 出租未登记, LetFiled 出租已登记
    Due fireCheck;                           ///< Overdue, DueToday or Soon is the mark 消防该查
};

/// Third level.
struct HouseholdNode
{
    Ref<Household> household;
    QString name;
    QString head; ///< name of the living head, or empty
    QString note;
    qint64 people = 0; ///< living members
};

/// A household with everything its page shows.
struct HouseholdDetail
{
    Household household;
    std::optional<Dwelling> dwelling;
    QString groupName;
    QString placeName;
    QString gridName;
    QString gridWorker;
    Due fireCheck;
    /// Living members by their relation to the head, elders before the young; then those with an end state.
    QList<Resident> members;
    qint64 living = 0;
    qint64 livingHere = 0; ///< without those who are away
    /// What should be looked at: no living head, letting not filed, fire check due.
    QList<Message> hints;
};

/// A person with what belongs to him.
struct ResidentDetail
{
    Resident resident;
    QList<ResidentAlias> aliases;
    QList<ContactPerson> contacts;
    QList<Ref<Resident>> sharedPhone; ///< others with the same phone
    Message age;
};

/// Two or more records with one ID number. They are shown, never merged by the program.
struct DuplicateNumber
{
    QString number;
    QList<Resident> residents;
    bool acrossStations = false;
};

/// Read models of the page 人口房屋. `station` narrows to the records of one station; empty for all of this store.
/// Belongs to the reader's thread.
class ResidentsView final
{
public:
    explicit ResidentsView(RecordReader &reader) : m_reader{reader}, m_repository{reader.connection()} {}

    /// `township` decides from how many people from elsewhere a service point is expected: 1000, else 500.
    [[nodiscard]] PopulationFigures figures(const QString &station = {}, bool township = false);
    [[nodiscard]] PopulationOn populationOn(QDate day, const QString &station = {});

    [[nodiscard]] QList<GroupNode> groups(QDate today, const QString &station = {});
    [[nodiscard]] QList<DwellingNode> dwellings(Ref<Group> group, QDate today, const QString &station = {});
    /// A null dwelling gives the households of the group without one.
    [[nodiscard]] QList<HouseholdNode> households(Ref<Dwelling> dwelling, Ref<Group> group = {},
                                                  const QString &station = {});
    [[nodiscard]] HouseholdDetail household(Ref<Household> household, QDate today);
    [[nodiscard]] ResidentDetail resident(Ref<Resident> resident, QDate today);

    [[nodiscard]] QList<DuplicateNumber> duplicates(int limit = 200);

private:
    [[nodiscard]] qint64 stationNumber(const QString &station);

    RecordReader &m_reader;
    ResidentsRepository m_repository;
};

/// The places of members in a household: head, spouse, elders, children, further kin.
[[nodiscard]] int rankOf(Relation relation);

} // namespace helin
