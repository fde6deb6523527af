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
    for (int i = 0; i < int(type.fields.size()); ++i) {
        const FieldInfo &field = type.fields[size_t(i)];
        columns += ", " + quoted(field.name);
        marks += ", ?";
        if (field.rules.searched) {
            plan.searched.push_back(i);
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
    plan.inputs = plan.searched;
    for (int place : plan.derivedFrom) {
        if (!contains(plan.inputs, place)) {
            plan.inputs.push_back(place);
        }
    }
    QByteArray inputColumns;
    for (int place : plan.inputs) {
        inputColumns += (inputColumns.isEmpty() ? "" : ", ") + quoted(type.fields[size_t(place)].name);
    }
    plan.inputsSql = "SELECT " + inputColumns + " FROM " + quoted(type.name) + " WHERE row = ?";
    return *m_plans.insert(type.number, plan);
}

QString RowStore::searchText(const Plan &plan, const QList<Value> &inputs)
{
    QString text;
    for (size_t i = 0; i < plan.searched.size(); ++i) {
        const QString part = inputs.at(qsizetype(i)).toText();
        if (!part.isEmpty()) {
            text += (text.isEmpty() ? "" : "\n") + part;
        }
    }
    return text;
}

QList<Value> RowStore::derive(const RecordType &type, const Plan &plan, const QList<Value> &inputs)
{
    QList<Value> filled(qsizetype(type.fields.size()));
    for (size_t i = 0; i < plan.inputs.size(); ++i) {
        if (contains(plan.derivedFrom, plan.inputs[i])) {
            filled[plan.inputs[i]] = inputs.at(qsizetype(i));
        }
    }
    type.derive(type, {filled.data(), size_t(filled.size())});
    return filled;
}

QList<Value> RowStore::storedInputs(const Plan &plan, qint64 row)
{
    QList<Value> inputs(qsizetype(plan.inputs.size()));
    Statement &query = m_connection.prepared(plan.inputsSql);
    query.bind(1, row);
    if (query.step()) {
        for (int column = 0; column < int(plan.inputs.size()); ++column) {
            inputs[column] = query.value(column);
        }
    }
    query.reset();
    return inputs;
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
    QList<Value> inputs;
    for (int place : sql.inputs) {
        inputs.append(values[size_t(place)].toValue());
    }
    const QList<Value> derived = type.derive != nullptr ? derive(type, sql, inputs) : QList<Value>();
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
        m_search.replace(type, m_connection.lastInsertRowId(), {}, searchText(sql, inputs));
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
    const bool derivedChanged = type.derive != nullptr && touches(sql.derivedFrom);
    QString textBefore;
    QString textAfter;
    QList<Value> derived;
    if (searchedChanged || derivedChanged) {
        QList<Value> inputs = storedInputs(sql, head.row);
        textBefore = searchText(sql, inputs);
        for (size_t i = 0; i < sql.inputs.size(); ++i) {
            if (contains(changed, sql.inputs[i])) {
                inputs[qsizetype(i)] = values[size_t(sql.inputs[i])].toValue();
            }
        }
        textAfter = searchText(sql, inputs);
        if (derivedChanged) {
            derived = derive(type, sql, inputs);
        }
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
        m_search.replace(type, head.row, textBefore, textAfter);
    }
}

void RowStore::updateHead(const RecordType &type, const RowHead &head)
{
    update(type, head, {}, {});
}

} // namespace helin
