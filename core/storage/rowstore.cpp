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

QString textOf(const ValueView &view)
{
    return view.kind == ValueView::Kind::Text ? QString::fromUtf8(view.bytes) : QString();
}

/// What the full-text index gets of a row.
QString joined(const QStringList &texts)
{
    QString result;
    for (const QString &text : texts) {
        if (!text.isEmpty()) {
            result += (result.isEmpty() ? "" : "\n") + text;
        }
    }
    return result;
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
        if (field.rules.derive != nullptr) {
            plan.derived.push_back({i, type.indexOf(field.rules.from), field.rules.derive});
        }
    }
    plan.insertSql = "INSERT INTO " + quoted(type.name) + " (" + rowColumns + columns + ") VALUES (" + marks +
                     ") ON CONFLICT (id) DO NOTHING";
    plan.searchedSql = "SELECT " + searchedColumns + " FROM " + quoted(type.name) + " WHERE row = ?";
    return *m_plans.insert(type.number, plan);
}

QStringList RowStore::storedSearchTexts(const Plan &plan, qint64 row)
{
    QStringList texts;
    Statement &query = m_connection.prepared(plan.searchedSql);
    query.bind(1, row);
    if (query.step()) {
        for (int column = 0; column < int(plan.searched.size()); ++column) {
            texts << query.text(column);
        }
    }
    query.reset();
    return texts;
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
    Statement &insert = m_connection.prepared(sql.insertSql);
    insert.bindBlobView(1, {id.bytes().data(), size_t(RecordId::size)});
    insert.bind(2, head.station).bind(3, head.state).bind(4, head.last);
    insert.bindBlobView(5, {head.clocks.constData(), size_t(head.clocks.size())});
    insert.bind(6, head.created).bind(7, head.modified);
    for (int i = 0; i < int(type.fields.size()); ++i) {
        bindView(insert, rowColumnCount + 1 + i, values[size_t(i)]);
    }
    for (const Derivation &derived : sql.derived) {
        insert.bind(rowColumnCount + 1 + derived.place, derived.derive(values[size_t(derived.from)].toValue()));
    }
    insert.run();
    if (m_connection.changedRows() == 0) {
        return false;
    }
    if (!sql.searched.empty()) {
        QStringList texts;
        for (int place : sql.searched) {
            texts << textOf(values[size_t(place)]);
        }
        m_search.replace(type, m_connection.lastInsertRowId(), {}, joined(texts));
    }
    return true;
}

void RowStore::update(const RecordType &type, const RowHead &head, std::span<const ValueView> values,
                      std::span<const int> changed)
{
    const Plan &sql = plan(type);
    const bool searchedChanged =
        std::any_of(sql.searched.begin(), sql.searched.end(), [&](int place) { return contains(changed, place); });
    const QStringList textsBefore = searchedChanged ? storedSearchTexts(sql, head.row) : QStringList();
    QByteArray text = "UPDATE " + quoted(type.name) + " SET state = ?, last = ?, clocks = ?, modified = ?";
    for (int place : changed) {
        text += ", " + quoted(type.fields[size_t(place)].name) + " = ?";
    }
    for (const Derivation &derived : sql.derived) {
        if (contains(changed, derived.from)) {
            text += ", " + quoted(type.fields[size_t(derived.place)].name) + " = ?";
        }
    }
    Statement &update = m_connection.prepared(text + " WHERE row = ?");
    update.bind(1, head.state).bind(2, head.last);
    update.bindBlobView(3, {head.clocks.constData(), size_t(head.clocks.size())});
    update.bind(4, head.modified);
    int index = 5;
    for (int place : changed) {
        bindView(update, index++, values[size_t(place)]);
    }
    for (const Derivation &derived : sql.derived) {
        if (contains(changed, derived.from)) {
            update.bind(index++, derived.derive(values[size_t(derived.from)].toValue()));
        }
    }
    update.bind(index, head.row).run();
    if (searchedChanged) {
        QStringList textsAfter = textsBefore;
        for (qsizetype i = 0; i < textsAfter.size(); ++i) {
            if (const int place = sql.searched[size_t(i)]; contains(changed, place)) {
                textsAfter[i] = textOf(values[size_t(place)]);
            }
        }
        m_search.replace(type, head.row, joined(textsBefore), joined(textsAfter));
    }
}

void RowStore::setOwner(const RecordType &type, const RowHead &head)
{
    m_connection.prepared("UPDATE " + quoted(type.name) + " SET station = ?, created = ? WHERE row = ?")
        .bind(1, head.station)
        .bind(2, head.created)
        .bind(3, head.row)
        .run();
}

std::vector<int> RowStore::differing(const RecordType &type, qint64 row, std::span<const ValueView> values,
                                     std::span<const int> places)
{
    QByteArray columns;
    for (int place : places) {
        columns += (columns.isEmpty() ? "" : ", ") + quoted(type.fields[size_t(place)].name);
    }
    Statement &query = m_connection.prepared("SELECT " + columns + " FROM " + quoted(type.name) + " WHERE row = ?");
    query.bind(1, row);
    std::vector<int> result;
    query.step();
    for (int column = 0; column < int(places.size()); ++column) {
        const int place = places[size_t(column)];
        if (query.value(column) != values[size_t(place)].toValue()) {
            result.push_back(place);
        }
    }
    query.reset();
    return result;
}

} // namespace helin
