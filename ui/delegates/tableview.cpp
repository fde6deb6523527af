#include "ui/delegates/tableview.h"

#include "ui/delegates/rowpaint.h"
#include "ui/delegates/tabledelegate.h"
#include "ui/delegates/tableheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace helin {

namespace {

void prepare(QAbstractItemView *view, const QString &name)
{
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    trackRowHover(view);
}

void copy(const QAbstractItemView &view, const QHeaderView &header)
{
    if (view.selectionModel() == nullptr) {
        return;
    }
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [&view](const QModelIndex &one, const QModelIndex &other) {
        return view.visualRect(one).top() < view.visualRect(other).top();
    });
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < header.count(); ++visual) {
            const int column = header.logicalIndex(visual);
            if (!header.isSectionHidden(column)) {
                cells << row.siblingAtColumn(column).data().toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
            }
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    }
}

} // namespace

TableView::TableView(const QString &name, QWidget *parent) : QTableView{parent}
{
    prepare(this, name);
    setHorizontalHeader(new TableHeader{this});
    setItemDelegate(new TableDelegate{this});
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, &TableView::applyTheme);
    applyTheme();
}

void TableView::applyTheme()
{
    // Fixed height for all rows: a million rows cost nothing to lay out.
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Theme::of(this).rowHeight());
}

void TableView::copySelection() const
{
    copy(*this, *horizontalHeader());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
               currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

TreeView::TreeView(const QString &name, QWidget *parent) : QTreeView{parent}
{
    prepare(this, name);
    setHeader(new TableHeader{this});
    setItemDelegate(new TableDelegate{this});
    setUniformRowHeights(true);
    setIndentation(20);
    setExpandsOnDoubleClick(false);
    connect(&Theme::of(this), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void TreeView::copySelection() const
{
    copy(*this, *header());
}

void TreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
               currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void TreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    QStyleOptionViewItem ground;
    ground.initFrom(this);
    ground.widget = this;
    ground.rect = rect;
    ground.state.setFlag(QStyle::State_Selected, selectionModel() != nullptr && selectionModel()->isSelected(index));
    paintRowGround(painter, ground, index, true);
    if (model()->hasChildren(index)) {
        QStyleOption branch;
        branch.initFrom(this);
        branch.rect = QRect{rect.right() - indentation() + 1, rect.top(), indentation(), rect.height()};
        branch.state = QStyle::State_Children | QStyle::State_Enabled;
        branch.state.setFlag(QStyle::State_Open, isExpanded(index));
        style()->drawPrimitive(QStyle::PE_IndicatorBranch, &branch, painter, this);
    }
}

ListView::ListView(const QString &name, QAbstractItemDelegate *delegate, QWidget *parent) : QListView{parent}
{
    prepare(this, name);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&Theme::of(this), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

} // namespace helin
