#include "core/disputes/disputerepository.h"

#include "core/base/bigrams.h"
#include "core/base/textnormal.h"
#include "core/records/people.h"
#include "core/storage/schema.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"

#include <QRegularExpression>

namespace helin {

namespace {

const QByteArray visible = "(state & " + QByteArray::number(RowDeleted | RowParked) + ") = 0";

// Coalesced, so that a case without a stage counts as registered here as in the rules.
constexpr char stage[] = "coalesce(status, 'registered')";
constexpr char closed[] = "(CASE WHEN coalesce(status, 'registered') IN ('agreed', 'performing') THEN "
                          "performed_on IS NOT NULL AND coalesce(grade, '') NOT IN ('difficult', 'special') "
                          "ELSE coalesce(status, 'registered') IN "
                          "('refused', 'failed', 'withdrawn', 'visited', 'archived') END)";

QByteArray dayDueSql(int visitDays)
{
    return "(CASE WHEN coalesce(status, 'registered') IN ('registered', 'accepted', 'assigned', 'mediating') "
           "THEN due_date "
           "WHEN status IN ('agreed', 'performing') AND performed_on IS NULL THEN coalesce(next_due_on, perform_by) "
           "WHEN status IN ('agreed', 'performing') AND grade IN ('difficult', 'special') "
           "THEN date(performed_on, '+" +
           QByteArray::number(visitDays) + " days') END)";
}

/// The place of a column's code in its list, for sorting as people know it.
template <class E>
QByteArray placeOf(const char *column)
{
    QByteArray sql = QByteArray("CASE ") + column;
    int place = 0;
    for (const Choice &choice : ChoicesOf<E>::entries) {
        sql += QByteArray(" WHEN '") + choice.code + "' THEN " + QByteArray::number(place++);
    }
    return sql + " END";
}

QByteArray orderBy(DisputeSort sort, bool descending, const QByteArray &dayDue)
{
    const QByteArray direction = descending ? " DESC NULLS LAST" : " ASC NULLS LAST";
    const QByteArray tie = descending ? ", row DESC" : ", row";
    switch (sort) {
    case DisputeSort::Due:
        return QByteArray(closed) + ", " + dayDue + direction + tie;
    case DisputeSort::Number:
        return "number" + direction + tie;
    case DisputeSort::Title:
        return "title" + direction + tie;
    case DisputeSort::Category:
        return placeOf<DisputeCategory>("category") + direction + tie;
    case DisputeSort::Stage:
        return placeOf<DisputeStatus>(stage) + direction + tie;
    case DisputeSort::Handler:
        return "handler" + direction + tie;
    case DisputeSort::Received:
        break;
    }
    return "received_on" + direction + tie;
}

} // namespace

/// Conditions after WHERE, with the values to bind in order.
struct DisputeRepository::Clause
{
    QByteArray sql = visible;
    QList<Value> values = {};

    void add(const QByteArray &condition, const QList<Value> &bound = {})
    {
        sql += " AND " + condition;
        values += bound;
    }
    void addOneOf(const char *column, const QList<Value> &allowed)
    {
        if (!allowed.isEmpty()) {
            QByteArray marks = "?";
            for (qsizetype i = 1; i < allowed.size(); ++i) {
                marks += ", ?";
            }
            add(QByteArray(column) + " IN (" + marks + ")", allowed);
        }
    }
    template <class E>
    void addChoices(const char *column, const QList<E> &choices)
    {
        QList<Value> codes;
        for (E choice : choices) {
            codes.append(Value(codeOf(choice)));
        }
        addOneOf(column, codes);
    }
    template <class R>
    void addRefs(const char *column, const QList<Ref<R>> &refs)
    {
        QList<Value> ids;
        for (const Ref<R> &ref : refs) {
            ids.append(Value(ref.id));
        }
        addOneOf(column, ids);
    }
    /// One word: in the texts of the case, in its number, in a party's name or at the start of its initials. The index
    /// holds pairs of characters without their order, so its hits are looked at again.
    void addWord(const QString &word)
    {
        const QString lower = word.toLower();
        QByteArray either = "instr(lower(number), ?) > 0";
        QList<Value> bound{Value(lower)};
        if (const QString match = ftsQuery(word); !match.isEmpty()) {
            const auto [firstCase, lastCase] = SearchIndex::keyRange(describe<DisputeCase>());
            const auto [firstParty, lastParty] = SearchIndex::keyRange(describe<Party>());
            const QByteArray found =
                "row IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)";
            either += " OR (" + found +
                      " AND (instr(lower(title), ?) > 0 OR instr(lower(summary), ?) > 0)) "
                      "OR id IN (SELECT dispute FROM party WHERE " +
                      visible + " AND " + found + " AND instr(lower(name), ?) > 0)";
            bound += {Value(firstCase),  Value(match), Value(firstCase),  Value(lastCase),  Value(lower), Value(lower),
                      Value(firstParty), Value(match), Value(firstParty), Value(lastParty), Value(lower)};
        }
        either += " OR id IN (SELECT dispute FROM party WHERE " + visible + " AND initials >= ? AND initials < ?)";
        bound += {Value(lower), Value(lower + QChar(0xffff))};
        add("(" + either + ")", bound);
    }
    int bindTo(Statement &statement) const
    {
        int index = 1;
        for (const Value &value : values) {
            statement.bind(index++, value);
        }
        return index;
    }
};

DisputeRepository::DisputeRepository(Connection &connection, const DisputeSettings &settings)
    : m_connection{connection}
    , m_codes{connection}
    , m_dayDue{dayDueSql(settings.visitDays)}
    , m_soonDays{settings.soonDays}
{}

DisputeRepository::Clause DisputeRepository::clauseOf(const DisputeFilter &filter, QDate today)
{
    Clause clause;
    if (!filter.station.isEmpty()) {
        clause.add("station = ?", {Value(m_codes.known(filter.station))});
    }
    if (filter.openness != Openness::All) {
        clause.add(filter.openness == Openness::Closed ? QByteArray(closed) : QByteArray("NOT ") + closed);
    }
    QList<Value> only;
    for (const RecordId &id : filter.only) {
        only.append(Value(id));
    }
    clause.addOneOf("id", only);
    clause.addChoices(stage, filter.statuses);
    clause.addChoices("category", filter.categories);
    clause.addChoices("grade", filter.grades);
    QList<Value> handlers;
    for (const QString &handler : filter.handlers) {
        handlers.append(Value(handler));
    }
    clause.addOneOf("handler", handlers);
    clause.addRefs("\"group\"", filter.groups);
    clause.addRefs("grid", filter.grids);
    if (filter.receivedFrom.isValid()) {
        clause.add("received_on >= ?", {Value(filter.receivedFrom.toString(Qt::ISODate))});
    }
    if (filter.receivedTo.isValid()) {
        clause.add("received_on <= ?", {Value(filter.receivedTo.toString(Qt::ISODate))});
    }
    if (!filter.due.isEmpty()) {
        const Value now(today.toString(Qt::ISODate));
        const Value soon(today.addDays(m_soonDays).toString(Qt::ISODate));
        QByteArray any;
        QList<Value> bound;
        const auto alternative = [&](const QByteArray &condition, const QList<Value> &values) {
            any += (any.isEmpty() ? "" : " OR ") + condition;
            bound += values;
        };
        const QByteArray open = QByteArray("NOT ") + closed + " AND " + m_dayDue;
        for (DueState state : filter.due) {
            switch (state) {
            case DueState::Overdue:
                alternative(open + " < ?", {now});
                break;
            case DueState::DueToday:
                alternative(open + " = ?", {now});
                break;
            case DueState::Soon:
                alternative(open + " > ? AND " + m_dayDue + " <= ?", {now, soon});
                break;
            case DueState::InTime:
                alternative(open + " > ?", {soon});
                break;
            case DueState::Done:
                alternative(closed, {});
                break;
            case DueState::None:
                alternative(open + " IS NULL", {});
                break;
            }
        }
        clause.add("(" + any + ")", bound);
    }
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    for (const QString &word : normalText(filter.text).split(blanks, Qt::SkipEmptyParts)) {
        clause.addWord(word);
    }
    return clause;
}

QList<DisputeCase> DisputeRepository::rows(const DisputeFilter &filter, QDate today, DisputeSort sort, bool descending,
                                           qint64 limit, qint64 offset)
{
    const Clause clause = clauseOf(filter, today);
    Statement query{m_connection,
                    "SELECT id, station, title, category, grade, number, handler, received_on, status, due_date, "
                    "perform_by, next_due_on, performed_on, escalation, people_involved, restricted, at_desk, "
                    "backfilled FROM dispute WHERE " +
                        clause.sql + " ORDER BY " + orderBy(sort, descending, m_dayDue) + " LIMIT ? OFFSET ?"};
    const int next = clause.bindTo(query);
    query.bind(next, limit).bind(next + 1, offset);
    QList<DisputeCase> rows;
    while (query.step()) {
        DisputeCase row;
        row.id = query.id(0);
        row.station = m_codes.code(query.integer(1));
        row.title = query.text(2);
        row.category = choiceFrom<DisputeCategory>(query.text(3));
        row.grade = choiceFrom<DisputeGrade>(query.text(4));
        row.number = query.text(5);
        row.handler = query.text(6);
        row.receivedOn = Codec<QDate>::fromValue(query.value(7));
        row.status = choiceFrom<DisputeStatus>(query.text(8));
        row.dueDate = Codec<QDate>::fromValue(query.value(9));
        row.performBy = Codec<QDate>::fromValue(query.value(10));
        row.nextDueOn = Codec<QDate>::fromValue(query.value(11));
        row.performedOn = Codec<QDate>::fromValue(query.value(12));
        row.escalation = choiceFrom<EscalationRisk>(query.text(13));
        row.peopleInvolved = Codec<std::optional<int>>::fromValue(query.value(14));
        row.restricted = query.integer(15) != 0;
        row.atDesk = query.integer(16) != 0;
        row.backfilled = query.integer(17) != 0;
        rows.append(std::move(row));
    }
    return rows;
}

qint64 DisputeRepository::count(const DisputeFilter &filter, QDate today)
{
    const Clause clause = clauseOf(filter, today);
    Statement query{m_connection, "SELECT count(*) FROM dispute WHERE " + clause.sql};
    clause.bindTo(query);
    query.step();
    return query.integer(0);
}

DisputeCounts DisputeRepository::counts(int year, const QString &station)
{
    DisputeFilter filter;
    filter.receivedFrom = QDate(year, 1, 1);
    filter.receivedTo = QDate(year, 12, 31);
    filter.station = station;
    const Clause clause = clauseOf(filter, {});
    const QByteArray mediated = QByteArray(closed) + " AND concluded_on IS NOT NULL";
    Statement query{m_connection, QByteArray("SELECT count(*), total(") + closed + "), total(" + mediated +
                                      "), total(" + mediated + " AND agreed_on IS NOT NULL), total(" + mediated +
                                      " AND coalesce(concluded_on <= due_date, 0)) FROM dispute WHERE " + clause.sql};
    clause.bindTo(query);
    query.step();
    DisputeCounts counts;
    counts.registered = query.integer(0);
    counts.closed = query.integer(1);
    counts.open = counts.registered - counts.closed;
    counts.mediated = query.integer(2);
    counts.agreed = query.integer(3);
    counts.inTime = query.integer(4);
    return counts;
}

QStringList DisputeRepository::handlers(const QString &station)
{
    DisputeFilter filter;
    filter.station = station;
    const Clause clause = clauseOf(filter, {});
    Statement query{m_connection, "SELECT handler FROM dispute WHERE " + clause.sql +
                                      " AND handler IS NOT NULL GROUP BY handler ORDER BY count(*) DESC, handler"};
    clause.bindTo(query);
    QStringList handlers;
    while (query.step()) {
        handlers.append(query.text(0));
    }
    return handlers;
}

} // namespace helin
