#include "ui/pages/listpage.h"

#include "ui/app/offer.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/columnmemory.h"
#include "ui/pages/listtable.h"
#include "ui/printing/printgate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/detailsplit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QBoxLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace helin {

namespace {

const QString linkChip = QStringLiteral("link");

} // namespace

ListPage::ListPage(AppContext &context, Section section, const RecordType &type, const QString &placeholder,
                   QWidget *parent)
    : Page{context, section, parent}
    , m_type{type}
    , m_header{new PageHeader{title(), this}}
    , m_filterBar{new FilterBar{placeholder, this}}
    , m_table{new ListTable{title(), this}}
    , m_empty{new EmptyState{sectionIcon(section), {}, {}, m_table->viewport()}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filterBar);
    column->addWidget(m_table, 1);

    connect(m_empty, &EmptyState::activated, this, &ListPage::clearAll);
    m_empty->hide();
    m_table->viewport()->installEventFilter(this);

    auto *columns = new IconButton{QStringLiteral("cols"), tr("Choose columns"), this};
    columns->setKey(QKeySequence{Qt::CTRL | Qt::Key_L});
    auto *columnMenu = new QMenu{columns};
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] { fillColumnMenu(columnMenu); });
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(columnMenu);
    m_filterBar->addAction(columns);
    auto *print = new IconButton{QStringLiteral("print"), tr("Print the list"), this};
    print->setKey(QKeySequence::Print);
    connect(print, &IconButton::clicked, this, &ListPage::printList);
    offer(print, mayPrint(context, {&m_type}));
    m_filterBar->addAction(print);

    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ListPage::showContextMenu);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const RecordId id = recordIdAt(index);
        if (!id.isNull()) {
            openRecord(id);
        }
    });
    // One click shows it, also where the detail lies over the list; with Ctrl or Shift several are being chosen.
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier) {
            setDetailVisible(true);
        }
    });
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        fillColumnMenu(&menu);
        menu.exec(m_table->horizontalHeader()->mapToGlobal(at));
    });
    connect(m_filterBar, &FilterBar::changed, this, &ListPage::applyFilters);
    connect(m_filterBar, &FilterBar::extraChipRemoved, this, [this](const QString &id) {
        if (id == linkChip) {
            m_linkQuery.reset();
            m_filterBar->setExtraChip(linkChip, {}, {});
            applyFilters();
        }
    });
    if (SearchField *search = m_filterBar->search()) {
        connect(search, &SearchField::downPressed, m_table, [this] {
            m_table->setFocus();
            if (!m_table->currentIndex().isValid() && m_table->model() != nullptr) {
                m_table->setCurrentIndex(m_table->model()->index(0, 0));
            }
        });
    }
}

void ListPage::setModel(RecordTableModel *model)
{
    m_records = model;
    connect(model, &RecordTableModel::failed, &context(), &AppContext::showError);
    connect(model, &RecordTableModel::totalChanged, this, &ListPage::updateCounts);
    adopt(model);
}

void ListPage::setModel(RowsModelBase *model)
{
    m_rows = model;
    adopt(model);
}

void ListPage::adopt(QAbstractItemModel *model)
{
    model->setParent(this);
    m_table->setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPage::rememberSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPage::restoreSelection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPage::updateEmpty);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPage::updateEmpty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::selectionMoved);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPage::selectionMoved);
    buildColumns();
    applyFilters();
    updateActions();
}

void ListPage::setDetail(QWidget *detail)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->removeWidget(m_table);
    m_splitter = new DetailSplit{m_table, detail, objectName(), this};
    m_splitter->showDetail();
    column->addWidget(m_splitter, 1);
}

void ListPage::setDetailVisible(bool visible)
{
    if (m_splitter == nullptr) {
        return;
    }
    if (visible) {
        m_splitter->showDetail();
    } else {
        m_splitter->hideDetail();
    }
}

void ListPage::closeOverlay()
{
    if (m_splitter != nullptr && m_splitter->isOverlay()) {
        m_splitter->hideDetail();
    }
}

void ListPage::buildColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    QList<ColumnMemory::Column> columns;
    int typeAhead = 0;
    for (int i = 0; i < header->count(); ++i) {
        if (m_records != nullptr) {
            const RecordColumn &column = m_records->columns().at(i);
            columns.append({column.id, column.width, column.hidden});
        } else {
            columns.append({m_rows->nameOf(i), m_rows->widthOf(i), false});
        }
        typeAhead = columns.last().width == 0 ? i : typeAhead;
    }
    m_table->setTypeAheadColumn(typeAhead);
    m_columns = new ColumnMemory{context().settings(), objectName(), columns, header};
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

void ListPage::open(const RecordLink &link)
{
    if (link.query) {
        m_linkQuery = link.query;
        {
            const QSignalBlocker quiet{m_filterBar};
            m_filterBar->clearFilters();
        }
        m_linkQuery = link.query;
        m_filterBar->setExtraChip(linkChip, tr("Shown"), link.caption.isEmpty() ? tr("Selection") : link.caption);
        applyFilters();
    }
    if (!link.id.isNull() && selectRecord(link.id)) {
        setDetailVisible(true);
    }
}

bool ListPage::selectRecord(const RecordId &id)
{
    int row = rowOf(id);
    if (row < 0) {
        clearAll();
        row = rowOf(id);
    }
    if (row < 0) {
        return false;
    }
    selectRow(row);
    return true;
}

void ListPage::clearAll()
{
    if (SearchField *search = m_filterBar->search()) {
        search->clear();
    }
    m_filterBar->clearFilters();
}

void ListPage::selectRow(int row)
{
    // Not QTableView::setCurrentIndex(): with Ctrl held, as after Ctrl+S, that would take the selection away again.
    const QModelIndex index = m_table->model()->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

int ListPage::rowOf(const RecordId &id)
{
    return m_records != nullptr ? m_records->findRow(id) : m_rows != nullptr ? m_rows->rowOf(id) : -1;
}

void ListPage::refresh(const ChangeSet &changes)
{
    if (m_records != nullptr) {
        m_records->refresh(changes);
    } else {
        readRows();
    }
    m_all = countAll();
    updateEmpty();
    updateCounts();
    const bool touched = std::any_of(changes.records.begin(), changes.records.end(),
                                     [this](const ChangedRecord &changed) { return changed.id == m_shown; });
    if (touched) {
        showRecord(m_shown);
    }
}

void ListPage::reload()
{
    applyFilters();
    if (!m_shown.isNull()) {
        showRecord(m_shown);
    }
}

void ListPage::applyFilters()
{
    if (m_records != nullptr) {
        m_records->setQuery(wantedQuery());
    } else if (m_rows != nullptr) {
        readRows();
    }
    m_all = countAll();
    updateEmpty();
    updateCounts();
}

bool ListPage::find()
{
    SearchField *search = m_filterBar->search();
    if (search == nullptr) {
        return false;
    }
    search->setFocus(Qt::ShortcutFocusReason);
    search->selectAll();
    return true;
}

Query ListPage::wantedQuery() const
{
    Query query = m_linkQuery.value_or(Query{});
    if (const SearchField *search = m_filterBar->search()) {
        query.text = search->text().trimmed();
    }
    return query;
}

void ListPage::readRows() {}

qint64 ListPage::countAll() const
{
    if (m_records != nullptr) {
        const auto count = attempt([this] { return context().reader().count(m_records->type()); });
        return count ? *count : 0;
    }
    return m_rows != nullptr ? m_rows->rowCount() : 0;
}

QString ListPage::countText(qint64 shown, qint64 all, int selected) const
{
    QString text = shown == all ? tr("<b>%1</b> in all").arg(shown) : tr("<b>%1</b> found (of %2)").arg(shown).arg(all);
    if (selected > 1) {
        text += tr(", %1 selected").arg(selected);
    }
    return text;
}

QString ListPage::emptyText(bool filtered) const
{
    return filtered ? tr("Nothing fits these filters.") : tr("Nothing has been registered yet.");
}

void ListPage::showRecord(const RecordId &) {}

void ListPage::showSelection(const QList<RecordId> &) {}

void ListPage::openRecord(const RecordId &)
{
    setDetailVisible(true);
}

void ListPage::updateCounts()
{
    if (m_table->model() == nullptr) {
        return;
    }
    const qint64 shown = m_records != nullptr ? m_records->totalCount() : m_rows->rowCount();
    const int selected = int(m_table->selectionModel()->selectedRows().size());
    m_filterBar->setCountText(countText(shown, m_all, selected));
}

RecordId ListPage::currentRecord() const
{
    return recordIdAt(m_table->currentIndex());
}

QList<RecordId> ListPage::selectedRecords() const
{
    QList<RecordId> ids;
    if (m_table->selectionModel() != nullptr) {
        for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
            ids.append(recordIdAt(row));
        }
    }
    return ids;
}

void ListPage::selectionMoved()
{
    if (m_restoring) {
        return;
    }
    updateActions();
    updateCounts();
    const QList<RecordId> ids = selectedRecords();
    if (ids.size() > 1) {
        m_shown = {};
        showSelection(ids);
        return;
    }
    const RecordId current = ids.isEmpty() ? RecordId() : ids.first();
    if (current != m_shown) {
        m_shown = current;
        showRecord(current);
    }
}

void ListPage::updateActions()
{
    const qsizetype count = selectedRecords().size();
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(count == 1 || (count > 1 && action->data().toBool()));
    }
}

void ListPage::rememberSelection()
{
    m_remembered = selectedRecords();
    m_rememberedCurrent = currentRecord();
    m_restoring = true;
}

void ListPage::restoreSelection()
{
    const QAbstractItemModel *model = m_table->model();
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < model->rowCount() && (!m_remembered.isEmpty() || !m_rememberedCurrent.isNull()); ++row) {
        const QModelIndex index = model->index(row, 0);
        const RecordId id = recordIdAt(index);
        if (m_remembered.contains(id)) {
            selection.select(index, index);
        }
        if (id == m_rememberedCurrent) {
            current = index;
        }
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid()) {
        m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(current);
    }
    m_remembered.clear();
    m_restoring = false;
    updateEmpty();
    selectionMoved();
}

void ListPage::updateEmpty()
{
    const bool empty = m_table->model() != nullptr && m_table->model()->rowCount() == 0;
    if (empty) {
        const bool filtered = m_all > 0;
        m_empty->setSentence(emptyText(filtered));
        m_empty->setButton(filtered ? tr("Clear all filters") : QString());
        m_empty->setGeometry(m_table->viewport()->rect());
    }
    m_empty->setVisible(empty);
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        m_empty->setGeometry(m_table->viewport()->rect());
    }
    return Page::eventFilter(watched, event);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_splitter == nullptr) {
        return;
    }
    layout()->activate();
    // Over the list the detail only shows when it is asked for; beside it always.
    const bool overlay = m_splitter->isOverlay();
    if (overlay != m_wasOverlay) {
        m_wasOverlay = overlay;
        setDetailVisible(!overlay);
    }
}

} // namespace helin
