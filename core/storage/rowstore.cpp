#include "core/storage/rowstore.h"

#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace helin {

namespace {

void bindView(Statement &statement, int index, const ValueView &view)
{
    switch (view.kind) {
    case ValueView::Kind::Null:
        statement.bindNull(index);
        break;
    case ValueView::Kind::Number:
        statement.bind(index, view.number);
        break;
    case ValueView::Kind::Text:
        statement.bindTextView(index, {view.bytes.data(), size_t(view.bytes.size())});
        break;
    case ValueView::Kind::Id:
        statement.bindBlobView(index, {view.bytes.data(), size_t(view.bytes.size())});
        break;
    }
}

bool contains(std::span<const int> places, int place)
{
    return std::find(places.begin(), places.end(), place) != places.end();
}

} // namespace

const RowStore::Plan &RowStore::plan(const RecordType &type)
{
    const auto found = m_plans.constFind(type.number);
    if (found != m_plans.constEnd()) {
        return *found;
    }
    Plan plan;
    QByteArray columns;
    QByteArray marks = "?, ?, ?, ?, ?, ?, ?";
    QByteArray searchedColumns;
    for (int i = 0; i < int(type.fields.size()); ++i) {
        const FieldInfo &field = type.fields[size_t(i)];
        columns += ", " + quoted(field.name);
        marks += ", ?";
        if (field.rules.searched) {
            plan.searched.push_back(i);
            searchedColumns += (searchedColumns.isEmpty() ? "" : ", ") + quoted(field.name);
        }
        if (field.rules.policy == MergePolicy::Derived) {
            plan.derived.push_back(i);
        }
    }
    for (std::string_view name : type.derivedFrom) {
        plan.derivedFrom.push_back(type.indexOf(name));
    }
    plan.insertSql = "INSERT INTO " + quoted(type.name) + " (" + rowColumns + columns + ") VALUES (" + marks +
                     ") ON CONFLICT (id) DO NOTHING";
    plan.searchedSql = "SELECT " + searchedColumns + " FROM " + quoted(type.name) + " WHERE row = ?";
    return *m_plans.insert(type.number, plan);
}

QString RowStore::searchText(const Plan &plan, std::span<const ValueView> values) const
{
    QString text;
    for (int place : plan.searched) {
        const ValueView &view = values[size_t(place)];
        if (view.kind == ValueView::Kind::Text && !view.bytes.isEmpty()) {
            if (!text.isEmpty()) {
                text += QLatin1Char('\n');
            }
            text += QString::fromUtf8(view.bytes);
        }
    }
    return text;
}

QString RowStore::storedSearchText(const RecordType &, const Plan &plan, qint64 row)
{
    Statement &query = m_connection.prepared(plan.searchedSql);
    query.bind(1, row);
    QStringList parts;
    if (query.step()) {
        for (int column = 0; column < int(plan.searched.size()); ++column) {
            const QString part = query.text(column);
            if (!part.isEmpty()) {
                parts << part;
            }
        }
    }
    query.reset();
    return parts.join(QLatin1Char('\n'));
}

QList<Value> RowStore::derive(const RecordType &type, const Plan &plan, std::span<const ValueView> values)
{
    QList<Value> filled(qsizetype(type.fields.size()));
    for (int place : plan.derivedFrom) {
        filled[place] = values[size_t(place)].toValue();
    }
    type.derive(type, {filled.data(), size_t(filled.size())});
    return filled;
}

std::optional<RowHead> RowStore::head(const RecordType &type, const RecordId &id)
{
    Statement &query = m_connection.prepared("SELECT row, station, state, last, clocks, created, modified FROM " +
                                             quoted(type.name) + " WHERE id = ?");
    query.bind(1, id);
    std::optional<RowHead> head;
    if (query.step()) {
        head = RowHead{query.integer(0), query.integer(1), int(query.integer(2)), query.integer(3),
                       query.blob(4),    query.integer(5), query.integer(6)};
    }
    query.reset();
    return head;
}

bool RowStore::insert(const RecordType &type, const RecordId &id, const RowHead &head,
                      std::span<const ValueView> values)
{
    const Plan &sql = plan(type);
    QList<Value> derived;
    if (type.derive != nullptr) {
        derived = derive(type, sql, values);
    }
    Statement &insert = m_connection.prepared(sql.insertSql);
    insert.bindBlobView(1, {id.bytes().data(), size_t(RecordId::size)});
    insert.bind(2, head.station).bind(3, head.state).bind(4, head.last);
    insert.bindBlobView(5, {head.clocks.constData(), size_t(head.clocks.size())});
    insert.bind(6, head.created).bind(7, head.modified);
    for (int i = 0; i < int(type.fields.size()); ++i) {
        bindView(insert, rowColumnCount + 1 + i, values[size_t(i)]);
    }
    for (int place : sql.derived) {
        insert.bind(rowColumnCount + 1 + place, derived.at(place));
    }
    insert.run();
    if (m_connection.changedRows() == 0) {
        return false;
    }
    if (!sql.searched.empty()) {
        m_search.replace(type, m_connection.lastInsertRowId(), {}, searchText(sql, values));
    }
    return true;
}

void RowStore::update(const RecordType &type, const RowHead &head, std::span<const ValueView> values,
                      std::span<const int> changed)
{
    const Plan &sql = plan(type);
    const auto touches = [&](const std::vector<int> &places) {
        return std::any_of(places.begin(), places.end(), [&](int place) { return contains(changed, place); });
    };
    const bool searchedChanged = touches(sql.searched);
    const QString before = searchedChanged ? storedSearchText(type, sql, head.row) : QString();
    QList<Value> derived;
    const bool derivedChanged = type.derive != nullptr && touches(sql.derivedFrom);
    if (derivedChanged) {
        derived = derive(type, sql, values);
    }
    QByteArray text =
        "UPDATE " + quoted(type.name) + " SET station = ?, state = ?, last = ?, clocks = ?, created = ?, modified = ?";
    for (int place : changed) {
        text += ", " + quoted(type.fields[size_t(place)].name) + " = ?";
    }
    if (derivedChanged) {
        for (int place : sql.derived) {
            text += ", " + quoted(type.fields[size_t(place)].name) + " = ?";
        }
    }
    Statement &update = m_connection.prepared(text + " WHERE row = ?");
    update.bind(1, head.station).bind(2, head.state).bind(3, head.last);
    update.bindBlobView(4, {head.clocks.constData(), size_t(head.clocks.size())});
    update.bind(5, head.created).bind(6, head.modified);
    int index = 7;
    for (int place : changed) {
        bindView(update, index++, values[size_t(place)]);
    }
    if (derivedChanged) {
        for (int place : sql.derived) {
            update.bind(index++, derived.at(place));
        }
    }
    update.bind(index, head.row).run();
    if (searchedChanged) {
        m_search.replace(type, head.row, before, storedSearchText(type, sql, head.row));
    }
}

void RowStore::updateHead(const RecordType &type, const RowHead &head)
{
    update(type, head, {}, {});
}

} // namespace helin
