#pragma once

#include "ui/models/modelroles.h"

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <functional>
#include <utility>

namespace helin {

/// What of a RowsModel does not depend on the type of its rows.
class RowsModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorts by the sort keys of a column; -1 goes back to the order in which the rows were given.
    void sort(int column, Qt::SortOrder order) override;
    /// First width of a column at 100 % text; 0 takes what is left.
    [[nodiscard]] int widthOf(int column) const { return m_heads.at(column).width; }
    /// Stable name of a column.
    [[nodiscard]] QString nameOf(int column) const { return m_heads.at(column).id; }
    /// The row of a record, or -1.
    [[nodiscard]] int rowOf(const RecordId &id) const;

protected:
    struct Head
    {
        QString id;
        QString header;
        Qt::Alignment alignment;
        int width;
    };

    [[nodiscard]] virtual int size() const = 0;
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant sortKey(int row, int column) const = 0;
    [[nodiscard]] virtual RecordId idOf(int row) const = 0;
    /// The place of the row in the order given.
    [[nodiscard]] virtual int givenPlace(int row) const = 0;
    /// New row i is the old row order[i].
    virtual void reorder(const QList<int> &order) = 0;
    void arrange();

    QList<Head> m_heads;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// A table of plain structs that a domain's read model gave: for lists of some thousand rows at most. Rows that have an
/// id keep selection and scroll place when setRows() brings them anew. Headers include this file and do not declare the
/// template themselves: lupdate would lose the namespace of the classes that follow, and their texts stay English.
template <class T>
class RowsModel final : public RowsModelBase
{
public:
    /// Answers Qt::DisplayRole and any other role; an invalid QVariant for roles it does not care about.
    using Cell = std::function<QVariant(const T &row, int role)>;
    using Key = std::function<QVariant(const T &row)>;

    /// `id` names the record of a row; without it rows are told apart by their place.
    explicit RowsModel(std::function<RecordId(const T &)> id = {}, QObject *parent = nullptr)
        : RowsModelBase{parent}
        , m_id{std::move(id)}
    {}

    /// Adds a column; call before rows are set. `name` is stable (remembered column settings go by it), `header`
    /// translated, `width` the first width at 100 % text (0 takes what is left). `sortKey` is what the column is sorted
    /// by; the displayed text if it is empty.
    RowsModel &addColumn(const QString &name, const QString &header, int width, Cell cell,
                         Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, Key sortKey = {})
    {
        m_heads.append({name, header, alignment, width});
        m_cells.append(std::move(cell));
        m_keys.append(std::move(sortKey));
        return *this;
    }

    [[nodiscard]] const T &row(int row) const { return m_rows.at(row).value; }

    /// Replaces the rows: gone ones are removed, new ones inserted, the others changed in place.
    void setRows(QList<T> rows)
    {
        if (!m_id) {
            beginResetModel();
            m_rows.clear();
            for (T &value : rows) {
                m_rows.append({std::move(value), int(m_rows.size())});
            }
            endResetModel();
            arrange();
            return;
        }
        QHash<RecordId, int> places;
        for (int i = 0; i < rows.size(); ++i) {
            places.insert(m_id(rows.at(i)), i);
        }
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (!places.contains(idOf(i))) {
                beginRemoveRows({}, i, i);
                m_rows.removeAt(i);
                endRemoveRows();
            }
        }
        for (Row &row : m_rows) {
            const int place = places.take(m_id(row.value));
            row = {rows.at(place), place};
        }
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
        }
        if (!places.isEmpty()) {
            QList<int> fresh = places.values();
            std::sort(fresh.begin(), fresh.end());
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
            for (const int place : std::as_const(fresh)) {
                m_rows.append({rows.at(place), place});
            }
            endInsertRows();
        }
        arrange();
    }

protected:
    [[nodiscard]] int size() const override { return int(m_rows.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override
    {
        return m_cells.at(column)(m_rows.at(row).value, role);
    }
    [[nodiscard]] QVariant sortKey(int row, int column) const override
    {
        const Key &key = m_keys.at(column);
        return key ? key(m_rows.at(row).value) : cell(row, column, Qt::DisplayRole);
    }
    [[nodiscard]] RecordId idOf(int row) const override { return m_id ? m_id(m_rows.at(row).value) : RecordId(); }
    [[nodiscard]] int givenPlace(int row) const override { return m_rows.at(row).place; }
    void reorder(const QList<int> &order) override
    {
        QList<Row> moved;
        moved.reserve(order.size());
        for (const int from : order) {
            moved.append(std::move(m_rows[from]));
        }
        m_rows = std::move(moved);
    }

private:
    struct Row
    {
        T value;
        int place;
    };

    QList<Cell> m_cells;
    QList<Key> m_keys;
    std::function<RecordId(const T &)> m_id;
    QList<Row> m_rows;
};

} // namespace helin
