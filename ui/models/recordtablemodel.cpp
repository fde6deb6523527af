#include "ui/models/recordtablemodel.h"

#include "core/records/validation.h"

#include <QSet>

#include <algorithm>

namespace helin {

namespace {

/// Order of the store: values ascending, nothing last in both directions.
bool comesBefore(const Value &one, const Value &other, bool descending)
{
    if (one.isNull() || other.isNull()) {
        return !one.isNull();
    }
    if (const auto *text = std::get_if<QString>(&one.state())) {
        const QString right = other.toText();
        return descending ? right < *text : *text < right;
    }
    return descending ? other.toInt() < one.toInt() : one.toInt() < other.toInt();
}

} // namespace

RecordTableModel::RecordTableModel(RecordReader &reader, const RecordType &type, QObject *parent)
    : QAbstractTableModel{parent}
    , m_reader{reader}
    , m_type{type}
    , m_titles{reader}
{}

void RecordTableModel::addField(const QString &name, int width,
                                std::function<QVariant(const Record &record, int role)> data)
{
    const FieldInfo *field = m_type.fieldNamed(name);
    if (field == nullptr) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "There is no field named \"%1\"."), {name}});
    }
    RecordColumn column;
    column.id = name;
    column.header = m_type.labelOf(*field);
    column.field = name;
    // References are stored as numbers that mean nothing to people: no order by them.
    column.sortField = field->kind == FieldKind::Reference ? QString() : name;
    if (field->kind == FieldKind::Integer) {
        column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    }
    column.data = std::move(data);
    column.width = width;
    addColumn(std::move(column));
}

void RecordTableModel::addColumn(RecordColumn column)
{
    const int place = int(m_columns.size());
    beginInsertColumns({}, place, place);
    m_columns.append(std::move(column));
    endInsertColumns();
}

int RecordTableModel::columnOf(const QString &id) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).id == id) {
            return i;
        }
    }
    return -1;
}

void RecordTableModel::setQuery(const Query &query)
{
    m_query = query;
    reload();
}

void RecordTableModel::reload()
{
    const auto read = attempt([this] {
        return std::pair{readTotal(), readRows(0, std::max<qint64>(pageSize, m_rows.size()))};
    });
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    beginResetModel();
    m_titles.forgetAll();
    m_rows = read->second;
    m_total = read->first;
    endResetModel();
    Q_EMIT totalChanged(m_total);
}

void RecordTableModel::refresh(const ChangeSet &changes)
{
    QList<RecordId> own;
    for (const ChangedRecord &changed : changes.records) {
        if (changed.type == m_type.number && !own.contains(changed.id)) {
            own.append(changed.id);
        }
    }
    if (m_titles.forget(changes) && !m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    }
    refresh(own);
}

void RecordTableModel::refresh(const QList<RecordId> &records)
{
    // Beyond some hundred it is cheaper to read the list anew, and SQLite bounds the number of parameters.
    if (records.size() > pageSize) {
        reload();
        return;
    }
    if (records.isEmpty()) {
        return;
    }
    const auto read = attempt([&] {
        Query query = asked();
        query.only = records;
        return std::pair{m_reader.list(m_type, query), readTotal()};
    });
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    QSet<RecordId> found;
    for (const Record &record : read->first) {
        found.insert(record.id);
        const int row = rowOf(record.id);
        if (row >= 0) {
            m_rows[row] = record;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            continue;
        }
        const int place = placeFor(record);
        if (place < m_rows.size() || m_rows.size() == m_total) {
            beginInsertRows({}, place, place);
            m_rows.insert(place, record);
            endInsertRows();
        }
    }
    for (const RecordId &id : records) {
        if (!found.contains(id)) {
            removeRecord(rowOf(id));
        }
    }
    setTotal(read->second);
}

int RecordTableModel::rowOf(const RecordId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id) {
            return row;
        }
    }
    return -1;
}

int RecordTableModel::findRow(const RecordId &id, int pages)
{
    int row = rowOf(id);
    while (row < 0 && pages-- > 0 && canFetchMore({})) {
        fetchMore({});
        row = rowOf(id);
    }
    return row;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Record &record = m_rows.at(index.row());
    const RecordColumn &column = m_columns.at(index.column());
    switch (role) {
    case RecordIdRole:
        return record.id.toByteArray();
    case RecordTypeRole:
        return m_type.number;
    default:
        break;
    }
    if (column.data) {
        QVariant own = column.data(record, role);
        if (own.isValid()) {
            return own;
        }
    }
    switch (role) {
    case Qt::DisplayRole: {
        const FieldInfo *field = column.field.isEmpty() ? nullptr : m_type.fieldNamed(column.field);
        return field == nullptr ? QVariant() : textOf(*field, record.value(field->name));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    default:
        return {};
    }
}

QString RecordTableModel::textOf(const FieldInfo &field, const Value &value) const
{
    if (field.rules.privacy == Privacy::Sensitive && !value.isNull()) {
        return QStringLiteral("***");
    }
    if (field.kind != FieldKind::Reference) {
        return displayText(field, value, true);
    }
    const auto title = attempt([&] { return m_titles.titleOf(field.refersTo, value.toId()); });
    return title ? *title : QString();
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const RecordColumn &column = m_columns.at(section);
    if (role == Qt::DisplayRole) {
        return column.header;
    }
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(column.alignment) : QVariant();
}

bool RecordTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_rows.size() < m_total;
}

void RecordTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    auto read = attempt([this] { return readRows(m_rows.size(), pageSize); });
    if (!read) {
        m_total = m_rows.size(); // or the view would ask again and again
        Q_EMIT failed(read.error());
        return;
    }
    QList<Record> more = std::move(read).value();
    // A row whose sort value was changed in place may come a second time.
    QSet<RecordId> loaded;
    for (const Record &record : std::as_const(m_rows)) {
        loaded.insert(record.id);
    }
    const bool end = more.isEmpty();
    more.removeIf([&loaded](const Record &record) { return loaded.contains(record.id); });
    if (end || more.isEmpty()) {
        setTotal(m_rows.size());
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    const QString field = column >= 0 && column < m_columns.size() ? m_columns.at(column).sortField : QString();
    const bool descending = order == Qt::DescendingOrder;
    if (field != m_sortField || descending != m_sortDescending) {
        m_sortField = field;
        m_sortDescending = descending;
        reload();
    }
}

Query RecordTableModel::asked() const
{
    Query query = m_query;
    query.offset = 0;
    query.limit = -1;
    if (!m_sortField.isEmpty()) {
        query.sorted(m_sortField, m_sortDescending);
    }
    return query;
}

QList<Record> RecordTableModel::readRows(qint64 offset, qint64 limit)
{
    Query query = asked();
    query.offset = offset;
    query.limit = limit;
    return m_reader.list(m_type, query);
}

qint64 RecordTableModel::readTotal()
{
    return m_reader.count(m_type, asked());
}

int RecordTableModel::placeFor(const Record &record) const
{
    const Query query = asked();
    const bool byField = !query.orderBy.isEmpty() && m_type.fieldNamed(query.orderBy) != nullptr;
    if (!byField) {
        return query.descending ? 0 : int(m_rows.size());
    }
    const std::string field = query.orderBy.toStdString();
    const Value value = record.value(field);
    const auto place = std::find_if(m_rows.begin(), m_rows.end(), [&](const Record &other) {
        return query.descending ? !comesBefore(other.value(field), value, true)
                                : comesBefore(value, other.value(field), false);
    });
    return int(place - m_rows.begin());
}

void RecordTableModel::setTotal(qint64 total)
{
    if (total != m_total) {
        m_total = total;
        Q_EMIT totalChanged(m_total);
    }
}

void RecordTableModel::removeRecord(int row)
{
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

} // namespace helin
