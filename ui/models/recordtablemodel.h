#pragma once

#include "core/storage/recordreader.h"
#include "core/sync/writepath.h"
#include "ui/models/modelroles.h"
#include "ui/models/referencetitles.h"

#include <QAbstractTableModel>

#include <functional>

namespace helin {

/// One column of a RecordTableModel. Made by addField() from the description, or by hand for computed columns.
struct RecordColumn
{
    QString id;     ///< stable name: remembered column settings go by it
    QString header; ///< translated
    /// Field of the description that the column shows; empty for a computed one.
    QString field = {};
    /// Field the column is sorted by in the store; empty when it cannot be sorted.
    QString sortField = {};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// Answers roles from the record; an invalid QVariant falls back to what the field shows.
    std::function<QVariant(const Record &record, int role)> data = {};
    int width = 0;       ///< first width at 100 % text; 0 takes what is left
    bool hidden = false; ///< at first; the person may show it
};

/// The records that a Query finds, as a table: read in pages of 200 while scrolling, sorted by the store, told by
/// ChangeSets exactly which rows to show anew. Phone and ID numbers are masked. GUI thread.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 200;

    /// The reader must outlive the model.
    RecordTableModel(RecordReader &reader, const RecordType &type, QObject *parent = nullptr);

    /// Adds a column for a described field: label, alignment, masking and choices come from the description. `data` may
    /// answer further roles (due mark, bold …). A name that the type does not have throws Invalid.
    void addField(const QString &name, int width = 0,
                  std::function<QVariant(const Record &record, int role)> data = {});
    void addColumn(RecordColumn column);
    [[nodiscard]] const QList<RecordColumn> &columns() const { return m_columns; }
    [[nodiscard]] int columnOf(const QString &id) const;

    /// Shows other records. Its limit and offset are not looked at.
    void setQuery(const Query &query);
    [[nodiscard]] const Query &query() const { return m_query; }
    /// Reads everything anew, as many rows as are loaded now.
    void reload();
    /// Shows these changes: changed rows in place, new ones where the order puts them, gone ones gone.
    void refresh(const ChangeSet &changes);
    /// The same for records whose computed columns depend on something else.
    void refresh(const QList<RecordId> &records);

    /// How many records the query finds, loaded or not.
    [[nodiscard]] qint64 totalCount() const { return m_total; }
    [[nodiscard]] const RecordType &type() const { return m_type; }
    [[nodiscard]] const Record &recordAt(int row) const { return m_rows.at(row); }
    /// The row of a record, or -1 when it is not loaded.
    [[nodiscard]] int rowOf(const RecordId &id) const;
    /// The same, loading further pages (at most `pages`) until it is found.
    int findRow(const RecordId &id, int pages = 10);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// By the column's field; -1 goes back to the order of the query.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void totalChanged(qint64 total);
    /// Reading failed; the rows shown so far stay.
    void failed(const helin::Error &error);

private:
    /// The query as it is asked: in the order the person chose, if any.
    [[nodiscard]] Query asked() const;
    [[nodiscard]] QList<Record> readRows(qint64 offset, qint64 limit);
    [[nodiscard]] qint64 readTotal();
    [[nodiscard]] QString textOf(const FieldInfo &field, const Value &value) const;
    [[nodiscard]] int placeFor(const Record &record) const;
    void setTotal(qint64 total);
    void removeRecord(int row);

    RecordReader &m_reader;
    const RecordType &m_type;
    mutable ReferenceTitles m_titles;
    Query m_query;
    QList<RecordColumn> m_columns;
    QString m_sortField; ///< empty: the order of the query
    bool m_sortDescending = false;
    QList<Record> m_rows;
    qint64 m_total = 0;
};

} // namespace helin
