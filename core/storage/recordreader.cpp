#include "core/storage/recordreader.h"

#include "core/base/bigrams.h"
#include "core/storage/schema.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"

namespace helin {

namespace {

constexpr int hiddenStates = RowDeleted | RowParked;

/// SQL after FROM, with the values to bind in order.
struct Clause
{
    QByteArray sql;
    QList<Value> values;
};

QByteArray columnOf(const RecordType &type, const QString &name)
{
    if (name == QLatin1String("created") || name == QLatin1String("modified")) {
        return name.toLatin1();
    }
    const FieldInfo *field = type.fieldNamed(name);
    if (field == nullptr) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "There is no field named \"%1\"."), {name}});
    }
    return quoted(field->name);
}

void addCondition(Clause &clause, const RecordType &type, const Condition &condition)
{
    const QByteArray column = columnOf(type, condition.field);
    const auto compare = [&](const char *sign) {
        clause.sql += " AND " + column + sign + "?";
        clause.values.append(condition.values.value(0));
    };
    switch (condition.compare) {
    case Compare::Equal:
        compare(condition.values.value(0).isNull() ? " IS " : " = ");
        break;
    case Compare::NotEqual:
        compare(" IS NOT ");
        break;
    case Compare::Less:
        compare(" < ");
        break;
    case Compare::LessOrEqual:
        compare(" <= ");
        break;
    case Compare::Greater:
        compare(" > ");
        break;
    case Compare::GreaterOrEqual:
        compare(" >= ");
        break;
    case Compare::IsEmpty:
        clause.sql += " AND " + column + " IS NULL";
        break;
    case Compare::IsNotEmpty:
        clause.sql += " AND " + column + " IS NOT NULL";
        break;
    case Compare::In: {
        QByteArray marks;
        for (const Value &value : condition.values) {
            marks += marks.isEmpty() ? "?" : ", ?";
            clause.values.append(value);
        }
        clause.sql += " AND " + column + " IN (" + marks + ")";
        break;
    }
    case Compare::StartsWith: {
        // A range instead of LIKE: it uses the index and needs no escaping.
        const QString prefix = condition.values.value(0).toText();
        clause.sql += " AND " + column + " >= ? AND " + column + " < ?";
        clause.values.append(Value(prefix));
        clause.values.append(Value(prefix + QChar(0xffff)));
        break;
    }
    }
}

Clause clauseOf(const RecordType &type, const Query &query, StationCodes &codes)
{
    Clause clause;
    clause.sql = quoted(type.name) + " WHERE (state & " +
                 QByteArray::number(query.deletedToo ? RowParked | RowErased : hiddenStates) + ") = 0";
    if (!query.station.isEmpty()) {
        clause.sql += " AND station = ?";
        clause.values.append(Value(codes.known(query.station)));
    }
    if (!query.only.isEmpty()) {
        QByteArray marks;
        for (const RecordId &id : query.only) {
            marks += marks.isEmpty() ? "?" : ", ?";
            clause.values.append(Value(id));
        }
        clause.sql += " AND id IN (" + marks + ")";
    }
    for (const Condition &condition : query.conditions) {
        addCondition(clause, type, condition);
    }
    const QString match = query.text.trimmed().isEmpty() ? QString() : ftsQuery(query.text);
    if (!match.isEmpty()) {
        const auto [first, last] = SearchIndex::keyRange(type);
        clause.sql += " AND row IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)";
        clause.values.append(Value(first));
        clause.values.append(Value(match));
        clause.values.append(Value(first));
        clause.values.append(Value(last));
    }
    return clause;
}

int bindAll(Statement &statement, const QList<Value> &values)
{
    int index = 1;
    for (const Value &value : values) {
        statement.bind(index++, value);
    }
    return index;
}

QByteArray fieldColumns(const RecordType &type)
{
    QByteArray columns = "id, station";
    for (const FieldInfo &field : type.fields) {
        columns += ", " + quoted(field.name);
    }
    return columns;
}

Record readRow(Statement &row, const RecordType &type, StationCodes &codes)
{
    Record record{type};
    record.id = row.id(0);
    record.station = codes.code(row.integer(1));
    for (int i = 0; i < int(type.fields.size()); ++i) {
        record.values[i] = row.value(2 + i);
    }
    return record;
}

QList<std::pair<QString, qint64>> readCounts(Statement &query)
{
    QList<std::pair<QString, qint64>> counts;
    while (query.step()) {
        counts.append({query.isNull(0) ? QString() : query.text(0), query.integer(1)});
    }
    return counts;
}

} // namespace

std::optional<Record> RecordReader::find(const RecordType &type, const RecordId &id, bool hiddenToo)
{
    QByteArray sql = "SELECT " + fieldColumns(type) + " FROM " + quoted(type.name) + " WHERE id = ?";
    if (!hiddenToo) {
        sql += " AND (state & " + QByteArray::number(hiddenStates) + ") = 0";
    }
    Statement &query = m_connection.prepared(sql);
    query.bind(1, id);
    std::optional<Record> record;
    if (query.step()) {
        record = readRow(query, type, m_codes);
    }
    query.reset();
    return record;
}

std::optional<Record> RecordReader::findAny(const RecordId &id)
{
    for (const RecordType *type : recordTypes()) {
        if (std::optional<Record> record = find(*type, id)) {
            return record;
        }
    }
    return std::nullopt;
}

QList<Record> RecordReader::list(const RecordType &type, const Query &query)
{
    Clause clause = clauseOf(type, query, m_codes);
    QByteArray sql = "SELECT " + fieldColumns(type) + " FROM " + clause.sql + " ORDER BY ";
    if (!query.orderBy.isEmpty()) {
        sql += columnOf(type, query.orderBy) + (query.descending ? " DESC NULLS LAST" : " ASC NULLS LAST") + ", ";
    }
    // The row number settles ties, so that paging neither repeats nor skips a record.
    sql += query.descending ? "row DESC" : "row";
    sql += " LIMIT ? OFFSET ?";
    clause.values.append(Value(query.limit));
    clause.values.append(Value(query.offset));
    Statement statement{m_connection, sql};
    bindAll(statement, clause.values);
    QList<Record> records;
    while (statement.step()) {
        records.append(readRow(statement, type, m_codes));
    }
    return records;
}

qint64 RecordReader::count(const RecordType &type, const Query &query)
{
    const Clause clause = clauseOf(type, query, m_codes);
    Statement statement{m_connection, "SELECT count(*) FROM " + clause.sql};
    bindAll(statement, clause.values);
    statement.step();
    return statement.integer(0);
}

QList<std::pair<QString, qint64>> RecordReader::countBy(const RecordType &type, const QString &field,
                                                        const Query &query)
{
    const Clause clause = clauseOf(type, query, m_codes);
    const QByteArray column = columnOf(type, field);
    Statement statement{m_connection,
                        "SELECT " + column + ", count(*) FROM " + clause.sql + " GROUP BY 1 ORDER BY 2 DESC, 1"};
    bindAll(statement, clause.values);
    return readCounts(statement);
}

QSet<RecordId> RecordReader::referredBy(const RecordType &type, const QString &field, const Query &query)
{
    const Clause clause = clauseOf(type, query, m_codes);
    const QByteArray column = columnOf(type, field);
    Statement statement{m_connection,
                        "SELECT DISTINCT " + column + " FROM " + clause.sql + " AND " + column + " IS NOT NULL"};
    bindAll(statement, clause.values);
    QSet<RecordId> ids;
    while (statement.step()) {
        ids.insert(statement.id(0));
    }
    return ids;
}

QList<std::pair<QString, qint64>> RecordReader::countByMonth(const RecordType &type, const QString &dateField,
                                                             const Query &query)
{
    const Clause clause = clauseOf(type, query, m_codes);
    const QByteArray column = columnOf(type, dateField);
    Statement statement{m_connection, "SELECT substr(" + column + ", 1, 7), count(*) FROM " + clause.sql + " AND " +
                                          column + " IS NOT NULL GROUP BY 1 ORDER BY 1"};
    bindAll(statement, clause.values);
    return readCounts(statement);
}

} // namespace helin
