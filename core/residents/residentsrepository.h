#pragma once

#include "core/records/people.h"
#include "core/storage/connection.h"

#include <QHash>

namespace helin {

/// What finds a person by an indexed column.
enum class PersonKey { Name, Initials, Pinyin, IdTail, PhoneTail };

/// A record that may answer a search, with the texts it was found by.
struct SearchCandidate
{
    RecordId id;
    QString name;
    QString address;
    bool living = true;
};

/// Residents by residence and status; codes empty where nothing is stored.
struct PopulationCell
{
    Residency residency = Residency::Unset;
    ResidentStatus status = ResidentStatus::Unset;
    qint64 people = 0;
};

/// Several records with one ID number.
struct SharedNumber
{
    QString number;
    QList<RecordId> residents;
};

/// The queries about people that a list by conditions cannot say. Belongs to the thread of its connection.
class ResidentsRepository final
{
public:
    explicit ResidentsRepository(Connection &connection) : m_connection{connection} {}

    /// Residents whose key starts with `prefix`, in the order of the key. `living` or those with an end state.
    QList<RecordId> startingWith(PersonKey key, const QString &prefix, bool living, int limit);
    /// Residents whose name or address holds these pairs (a MATCH expression). Candidates: pairs may stand apart.
    QList<SearchCandidate> matching(const QString &match, int limit);
    /// Residents called by a name that starts with this, with that name.
    QList<std::pair<RecordId, QString>> aliasesStartingWith(const QString &prefix, bool byInitials, int limit);
    /// Dwellings by the start of their address, or by a MATCH expression.
    QList<SearchCandidate> dwellingsStartingWith(const QString &prefix, int limit);
    QList<SearchCandidate> dwellingsMatching(const QString &match, int limit);

    /// All residents counted in one pass. `station` 0 for all.
    QList<PopulationCell> population(qint64 station);
    /// The same as it was on a day: who was born or had come, and had not left, died or been struck out as double. Only
    /// the last change of status is stored with its day; before it, who is away was here and who came back was away.
    QList<PopulationCell> populationOn(QDate day, qint64 station);
    /// Households with at least one living member.
    qint64 inhabitedHouseholds(qint64 station);

    /// Rows per value of a reference field, for the tree: how many dwellings a group has. `conditions` is one of the
    /// constants below.
    enum class Counted { Dwellings, UnfiledDwellings, FireDueDwellings, Households, LivingResidents };
    QHash<RecordId, qint64> countsBy(Counted what, const char *reference, qint64 station, QDate fireDueBy = {});

    /// ID numbers that more than one record has, double entries aside.
    QList<SharedNumber> sharedNumbers(int limit);

private:
    Connection &m_connection;
};

} // namespace helin
