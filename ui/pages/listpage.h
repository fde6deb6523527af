#pragma once

#include "ui/app/appcontext.h"
#include "ui/models/modelroles.h"
#include "ui/pages/page.h"

#include <QDialog>
#include <QKeySequence>

class QAbstractItemModel;
class QAction;
class QMenu;

namespace helin {

class ColumnMemory;
class DetailSplit;
class EmptyState;
class FilterBar;
class ListTable;
class PageHeader;
class RecordTableModel;
class RowsModelBase;
struct ListSheet;

/// A page made of a header, filters with chips, a table at the left and a detail at the right. Subclasses give it the
/// model, the filters, the detail and the actions; it does the rest: counts, columns to choose, remembered widths,
/// selection that survives a refresh, the context menu, the keys.
class ListPage : public Page
{
    Q_OBJECT

public:
    /// `type` is what it lists, for the right to print it; `placeholder` says what the search looks at.
    ListPage(AppContext &context, Section section, const RecordType &type, const QString &placeholder,
             QWidget *parent = nullptr);

    void open(const RecordLink &link) override;
    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool find() override;

    [[nodiscard]] PageHeader &header() const { return *m_header; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filterBar; }
    [[nodiscard]] ListTable &table() const { return *m_table; }
    /// The record of the current row; null for none.
    [[nodiscard]] RecordId currentRecord() const;
    [[nodiscard]] QList<RecordId> selectedRecords() const;
    /// Makes the record current, clearing filters if they hide it. False when it is not in the list at all.
    bool selectRecord(const RecordId &id);
    void selectRow(int row);
    /// Takes the detail away where it lies over the list.
    void closeOverlay();
    /// What would be printed now: the shown columns of all rows that the filters let through, ID numbers and phones
    /// masked.
    [[nodiscard]] ListSheet sheet() const;
    /// Opens the preview of it (Ctrl+P).
    QDialog *printList();

protected:
    /// Hands over the model; the page owns it. Call once, at the end of the constructor, after the filters were added.
    void setModel(RecordTableModel *model);
    void setModel(RowsModelBase *model);
    /// The panel at the right. Takes ownership. Call before setModel().
    void setDetail(QWidget *detail);
    void setDetailVisible(bool visible);
    /// The list with its detail; null before setDetail().
    [[nodiscard]] DetailSplit *split() const { return m_splitter; }

    /// An action on the selected rows, for the context menu; add its button to header() or filterBar() as well.
    /// `key` may be empty. With `forSeveral` it stays enabled when several rows are selected.
    QAction *addRowAction(const QString &text, const QString &iconName, const QKeySequence &key, bool forSeveral,
                          const std::function<void()> &act);

    /// What the table should show now: of linkQuery(), the search text and the filters. Records of a RecordTableModel.
    [[nodiscard]] virtual Query wantedQuery() const;
    /// The same for a RowsModel: reads the rows and gives them to the model.
    virtual void readRows();
    /// The query of the link that led here, until its chip is removed.
    [[nodiscard]] const std::optional<Query> &linkQuery() const { return m_linkQuery; }
    /// How many there are without any filter.
    [[nodiscard]] virtual qint64 countAll() const;
    /// "19 of 126, 1 selected", as rich text with bold numbers.
    [[nodiscard]] virtual QString countText(qint64 shown, qint64 all, int selected) const;
    /// The sentence in the middle of an empty table.
    [[nodiscard]] virtual QString emptyText(bool filtered) const;

    /// What the printed list is called.
    [[nodiscard]] virtual QString sheetTitle() const;

    /// The current row changed (null: none): fill the detail.
    virtual void showRecord(const RecordId &id);
    /// Several rows are selected.
    virtual void showSelection(const QList<RecordId> &ids);
    /// Enter or double click.
    virtual void openRecord(const RecordId &id);

    /// Reads again what the filters ask for. Called by itself when a filter changes.
    void applyFilters();
    void updateCounts();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adopt(QAbstractItemModel *model);
    void buildColumns();
    void fillColumnMenu(QMenu *menu);
    void showContextMenu(const QPoint &at);
    void selectionMoved();
    void rememberSelection();
    void restoreSelection();
    void updateEmpty();
    void updateActions();
    [[nodiscard]] int rowOf(const RecordId &id);
    void clearAll();

    const RecordType &m_type;
    PageHeader *m_header;
    FilterBar *m_filterBar;
    ListTable *m_table;
    EmptyState *m_empty;
    ColumnMemory *m_columns = nullptr;
    DetailSplit *m_splitter = nullptr;
    RecordTableModel *m_records = nullptr;
    RowsModelBase *m_rows = nullptr;
    std::optional<Query> m_linkQuery;
    QList<QAction *> m_actions;
    QList<RecordId> m_remembered;
    RecordId m_rememberedCurrent;
    RecordId m_shown;
    qint64 m_all = 0; ///< countAll() as of the last change
    bool m_restoring = false;
    bool m_wasOverlay = false;
};

} // namespace helin
