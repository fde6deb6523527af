#include "ui/delegates/tableview.h"

#include "ui/delegates/rowpaint.h"
#include "ui/delegates/tabledelegate.h"
#include "ui/delegates/tableheader.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

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
    const Theme &theme = Theme::of(this);
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    const double factor = theme.textScale() / m_widthScale;
    m_widthScale = theme.textScale();
    if (m_widths.isEmpty() || qFuzzyCompare(factor, 1.0)) {
        return;
    }
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (m_widths.value(column) > 0 && !isColumnHidden(column)) {
            setColumnWidth(column, static_cast<int>(columnWidth(column) * factor));
        }
    }
}

void TableView::setColumns(const QString &key, const QList<int> &widths)
{
    QHeaderView *header = horizontalHeader();
    m_columnsKey = QStringLiteral("columns/%1").arg(key);
    m_widths = widths;
    const Theme &theme = Theme::of(this);
    for (int column = 0; column < header->count(); ++column) {
        const int width = widths.value(column);
        header->setSectionResizeMode(column, width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width > 0) {
            setColumnWidth(column, theme.px(width));
        }
    }
    const QSettings settings;
    // Remembered at another text scale or by a program with other columns: the first widths are the better choice.
    if (settings.value(m_columnsKey + QStringLiteral("/count")).toInt() == header->count() &&
        qFuzzyCompare(settings.value(m_columnsKey + QStringLiteral("/scale")).toDouble(), theme.textScale())) {
        header->restoreState(settings.value(m_columnsKey + QStringLiteral("/state")).toByteArray());
    }
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu;
        fillColumnMenu(&menu);
        menu.exec(header->viewport()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableView::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton) { // a hand moved it, not the layout
            rememberColumns();
        }
    });
}

void TableView::rememberColumns()
{
    if (m_columnsKey.isEmpty()) {
        return;
    }
    QSettings settings;
    settings.setValue(m_columnsKey + QStringLiteral("/count"), horizontalHeader()->count());
    settings.setValue(m_columnsKey + QStringLiteral("/scale"), Theme::of(this).textScale());
    settings.setValue(m_columnsKey + QStringLiteral("/state"), horizontalHeader()->saveState());
}

void TableView::fillColumnMenu(QMenu *menu)
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            rememberColumns();
        });
    }
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
        // Painted here, not by the style: a style sheet on the application keeps the indicator from the style.
        const Theme &theme = Theme::of(this);
        const double side = theme.px(16);
        QRectF place{0, 0, side, side};
        place.moveCenter(
            QRectF{QRect{rect.right() - indentation() + 1, rect.top(), indentation(), rect.height()}}.center());
        paintIcon(painter, place, isExpanded(index) ? QStringLiteral("down") : QStringLiteral("right"),
                  theme.tokens().secondary);
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
