#include "ui/models/rowsmodel.h"

#include <numeric>

namespace helin {

int RowsModelBase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : size();
}

int RowsModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant RowsModelBase::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= size()) {
        return {};
    }
    if (role == RecordIdRole) {
        const RecordId id = idOf(index.row());
        return id.isNull() ? QVariant() : id.toByteArray();
    }
    QVariant value = cell(index.row(), index.column(), role);
    if (!value.isValid() && role == Qt::TextAlignmentRole) {
        value = QVariant::fromValue(m_heads.at(index.column()).alignment);
    }
    return value;
}

QVariant RowsModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_heads.size()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_heads.at(section).header;
    }
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(m_heads.at(section).alignment) : QVariant();
}

void RowsModelBase::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < m_heads.size() ? column : -1;
    m_sortOrder = order;
    arrange();
}

int RowsModelBase::rowOf(const RecordId &id) const
{
    for (int row = 0; row < size(); ++row) {
        if (idOf(row) == id) {
            return row;
        }
    }
    return -1;
}

void RowsModelBase::arrange()
{
    QList<int> order(size());
    std::iota(order.begin(), order.end(), 0);
    QList<QVariant> keys;
    if (m_sortColumn >= 0) {
        for (int row = 0; row < size(); ++row) {
            keys.append(sortKey(row, m_sortColumn));
        }
    }
    std::sort(order.begin(), order.end(), [&](int one, int other) {
        if (m_sortColumn >= 0) {
            // Nothing goes last in both directions.
            if (keys.at(one).isValid() != keys.at(other).isValid()) {
                return keys.at(one).isValid();
            }
            const QPartialOrdering ordering = QVariant::compare(keys.at(one), keys.at(other));
            if (ordering == QPartialOrdering::Less || ordering == QPartialOrdering::Greater) {
                return (ordering == QPartialOrdering::Less) == (m_sortOrder == Qt::AscendingOrder);
            }
        }
        return givenPlace(one) < givenPlace(other);
    });
    if (std::is_sorted(order.begin(), order.end())) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<int> newRowOf(order.size());
    for (int row = 0; row < order.size(); ++row) {
        newRowOf[order.at(row)] = row;
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        after.append(this->index(newRowOf.at(index.row()), index.column()));
    }
    reorder(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace helin
