#include "core/residents/residentsrepository.h"

#include "core/storage/schema.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"

namespace helin {

namespace {

const QByteArray visible = "(state & " + QByteArray::number(RowDeleted | RowParked) + ") = 0";
constexpr char living[] = "coalesce(status, 'present') IN ('present', 'away')";
constexpr char ended[] = "status IN ('moved_out', 'married_out', 'deceased', 'merged')";

QByteArray lifeCondition(bool isLiving)
{
    return isLiving ? living : ended;
}

QByteArray columnOf(PersonKey key)
{
    switch (key) {
    case PersonKey::Name:
        return "name";
    case PersonKey::Initials:
        return "initials";
    case PersonKey::Pinyin:
        return "pinyin";
    case PersonKey::IdTail:
        return "id_tail";
    case PersonKey::PhoneTail:
        break;
    }
    return "phone_tail";
}

/// The first text behind all that start with `prefix`.
QString behind(const QString &prefix)
{
    return prefix + QChar(0xffff);
}

/// Starts in the index of words, so that the limit ends the search and not the sorting.
QByteArray matchFrom(const RecordType &type)
{
    return " FROM search CROSS JOIN " + quoted(type.name) +
           " AS r ON r.row = search.rowid - ? WHERE search MATCH ? AND search.rowid BETWEEN ? AND ? AND " + visible;
}

void bindMatch(Statement &statement, const RecordType &type, const QString &match)
{
    const auto [first, last] = SearchIndex::keyRange(type);
    statement.bind(1, first).bind(2, match).bind(3, first).bind(4, last);
}

QList<SearchCandidate> readCandidates(Statement &statement)
{
    QList<SearchCandidate> found;
    while (statement.step()) {
        found.append({statement.id(0), statement.text(1), statement.text(2), statement.integer(3) != 0});
    }
    return found;
}

QList<PopulationCell> readCells(Statement &statement)
{
    QList<PopulationCell> cells;
    while (statement.step()) {
        cells.append({choiceFrom<Residency>(statement.text(0)), choiceFrom<ResidentStatus>(statement.text(1)),
                      statement.integer(2)});
    }
    return cells;
}

} // namespace

QList<RecordId> ResidentsRepository::startingWith(PersonKey key, const QString &prefix, bool isLiving, int limit)
{
    const QByteArray column = columnOf(key);
    Statement &query =
        m_connection.prepared("SELECT id FROM resident WHERE " + column + " >= ? AND " + column + " < ? AND " +
                              visible + " AND " + lifeCondition(isLiving) + " ORDER BY " + column + ", row LIMIT ?");
    query.bind(1, prefix).bind(2, behind(prefix)).bind(3, limit);
    QList<RecordId> ids;
    while (query.step()) {
        ids.append(query.id(0));
    }
    return ids;
}

QList<SearchCandidate> ResidentsRepository::matching(const QString &match, int limit)
{
    const RecordType &type = describe<Resident>();
    Statement &query =
        m_connection.prepared("SELECT r.id, r.name, r.address, " + QByteArray(living) + matchFrom(type) + " LIMIT ?");
    bindMatch(query, type, match);
    query.bind(5, limit);
    return readCandidates(query);
}

QList<std::pair<RecordId, QString>> ResidentsRepository::aliasesStartingWith(const QString &prefix, bool byInitials,
                                                                             int limit)
{
    const QByteArray column = byInitials ? "initials" : "name";
    Statement &query = m_connection.prepared("SELECT resident, name FROM alias WHERE " + column + " >= ? AND " +
                                             column + " < ? AND " + visible + " ORDER BY " + column + ", row LIMIT ?");
    query.bind(1, prefix).bind(2, behind(prefix)).bind(3, limit);
    QList<std::pair<RecordId, QString>> found;
    while (query.step()) {
        found.append({query.id(0), query.text(1)});
    }
    return found;
}

QList<SearchCandidate> ResidentsRepository::dwellingsStartingWith(const QString &prefix, int limit)
{
    Statement &query = m_connection.prepared("SELECT id, '', address, 1 FROM dwelling WHERE address >= ? AND address < "
                                             "? AND " +
                                             visible + " ORDER BY address, row LIMIT ?");
    query.bind(1, prefix).bind(2, behind(prefix)).bind(3, limit);
    return readCandidates(query);
}

QList<SearchCandidate> ResidentsRepository::dwellingsMatching(const QString &match, int limit)
{
    const RecordType &type = describe<Dwelling>();
    Statement &query = m_connection.prepared("SELECT r.id, '', r.address, 1" + matchFrom(type) + " LIMIT ?");
    bindMatch(query, type, match);
    query.bind(5, limit);
    return readCandidates(query);
}

QList<PopulationCell> ResidentsRepository::population(qint64 station)
{
    Statement &query = m_connection.prepared("SELECT residency, status, count(*) FROM resident WHERE " + visible +
                                             " AND (?1 = 0 OR station = ?1) GROUP BY 1, 2");
    query.bind(1, station);
    return readCells(query);
}

QList<PopulationCell> ResidentsRepository::populationOn(QDate day, qint64 station)
{
    Statement &query = m_connection.prepared(
        "SELECT residency, CASE "
        "WHEN status_on > ?1 AND status IN ('moved_out', 'married_out', 'deceased') THEN 'present' "
        "WHEN status_on > ?1 AND status = 'away' THEN 'present' "
        "WHEN status_on > ?1 AND status = 'present' THEN 'away' "
        "ELSE status END, count(*) FROM resident WHERE " +
        visible +
        " AND (?2 = 0 OR station = ?2) AND coalesce(came_on, birth_date, '') <= ?1 AND coalesce(status, '') <> "
        "'merged' GROUP BY 1, 2");
    query.bind(1, day.toString(Qt::ISODate)).bind(2, station);
    return readCells(query);
}

qint64 ResidentsRepository::inhabitedHouseholds(qint64 station)
{
    Statement &query = m_connection.prepared("SELECT count(DISTINCT household) FROM resident WHERE " + visible +
                                             " AND " + living + " AND (?1 = 0 OR station = ?1)");
    query.bind(1, station);
    query.step();
    const qint64 households = query.integer(0);
    query.reset();
    return households;
}

QHash<RecordId, qint64> ResidentsRepository::countsBy(Counted what, const char *reference, qint64 station,
                                                      QDate fireDueBy)
{
    QByteArray table = "dwelling";
    QByteArray condition;
    switch (what) {
    case Counted::Dwellings:
        break;
    case Counted::UnfiledDwellings:
        condition = " AND rental = 'let_unfiled'";
        break;
    case Counted::FireDueDwellings:
        condition = " AND next_fire_check <= ?2";
        break;
    case Counted::Households:
        table = "household";
        break;
    case Counted::LivingResidents:
        table = "resident";
        condition = QByteArray(" AND ") + living;
        break;
    }
    Statement &query = m_connection.prepared("SELECT " + quoted(reference) + ", count(*) FROM " + table + " WHERE " +
                                             visible + " AND (?1 = 0 OR station = ?1)" + condition + " GROUP BY 1");
    query.bind(1, station);
    if (what == Counted::FireDueDwellings) {
        query.bind(2, fireDueBy.toString(Qt::ISODate));
    }
    QHash<RecordId, qint64> counts;
    while (query.step()) {
        counts.insert(query.isNull(0) ? RecordId() : query.id(0), query.integer(1));
    }
    return counts;
}

QList<SharedNumber> ResidentsRepository::sharedNumbers(int limit)
{
    // Grouping the reversed numbers reads nothing but their index.
    Statement &groups = m_connection.prepared("SELECT id_tail FROM resident WHERE id_tail IS NOT NULL GROUP BY id_tail "
                                              "HAVING count(*) > 1 LIMIT ?");
    groups.bind(1, limit);
    QStringList tails;
    while (groups.step()) {
        tails.append(groups.text(0));
    }
    QList<SharedNumber> shared;
    for (const QString &tail : tails) {
        Statement &query = m_connection.prepared("SELECT id, id_number FROM resident WHERE id_tail = ? AND " + visible +
                                                 " AND coalesce(status, '') <> 'merged' ORDER BY row");
        query.bind(1, tail);
        SharedNumber one;
        while (query.step()) {
            one.residents.append(query.id(0));
            one.number = query.text(1);
        }
        if (one.residents.size() > 1) {
            shared.append(one);
        }
    }
    return shared;
}

} // namespace helin
