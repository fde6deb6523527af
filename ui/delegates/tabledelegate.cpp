#include "ui/delegates/tabledelegate.h"

#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/rowpaint.h"
#include "ui/delegates/tableheader.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace helin {

namespace {

bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QHeaderView *header = nullptr;
    if (const auto *table = qobject_cast<const QTableView *>(option.widget)) {
        header = table->horizontalHeader();
    } else if (const auto *tree = qobject_cast<const QTreeView *>(option.widget)) {
        header = tree->header();
    }
    return header == nullptr ? index.column() == 0 : isFirstVisibleSection(*header, index.column());
}

QRect contentRoom(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool tree = qobject_cast<const QTreeView *>(option.widget) != nullptr;
    const int left = isFirstColumn(option, index) && !tree ? metrics::space4 : metrics::space2;
    return option.rect.adjusted(left, 0, -metrics::space2, -1);
}

bool isChecked(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

QFont cellFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    const QVariant mark = index.data(DueMarkRole);
    if (index.data(BoldRole).toBool() || (mark.isValid() && mark.toInt() == static_cast<int>(DueMark::Overdue))) {
        font.setBold(true);
    }
    return font;
}

/// Room that stands before the text: check box, mark, icon.
int leadWidth(const QModelIndex &index, const Theme &theme)
{
    int width = 0;
    if (index.data(Qt::CheckStateRole).isValid()) {
        width += theme.px(16) + metrics::space2;
    }
    if (index.data(DueMarkRole).isValid()) {
        width += theme.px(metrics::mark) + metrics::space2;
    }
    if (!index.data(Qt::DecorationRole).isNull()) {
        width += theme.px(metrics::buttonIcon) + metrics::space2;
    }
    return width;
}

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own{option};
    initStyleOption(&own, index);
    painter->save();
    // In a tree the bar stands before the branch, which TreeView draws.
    const bool tree = qobject_cast<const QTreeView *>(own.widget) != nullptr;
    paintRowGround(painter, own, index, !tree && isFirstColumn(own, index));
    paintContent(painter, own, index, contentRoom(own, index));
    painter->restore();
}

void TableDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const QRect &room) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRect rest = room;
    const auto take = [&rest](int width) {
        const QRect part{rest.left(), rest.top(), width, rest.height()};
        rest.setLeft(rest.left() + width + metrics::space2);
        return part;
    };
    if (index.data(Qt::CheckStateRole).isValid()) {
        QStyleOptionViewItem check{option};
        check.rect = take(theme.px(16));
        check.state.setFlag(QStyle::State_On, isChecked(index));
        check.state.setFlag(QStyle::State_NoChange, index.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, option.widget);
    }
    const QVariant mark = index.data(DueMarkRole);
    if (mark.isValid()) {
        paintDueMark(painter, take(theme.px(metrics::mark)), static_cast<DueMark>(mark.toInt()), theme);
    }
    if (!option.icon.isNull()) {
        const int side = theme.px(metrics::buttonIcon);
        QRect place{0, 0, side, side};
        place.moveCenter(take(side).center());
        option.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    QColor colour = theme.tokens().text;
    const QVariant ink = index.data(InkRole);
    if (!enabled) {
        colour = theme.tokens().disabled;
    } else if (ink.isValid()) {
        colour = theme.ink(static_cast<Ink>(ink.toInt()));
    } else if (mark.isValid() && mark.toInt() == static_cast<int>(DueMark::Overdue) &&
               !option.state.testFlag(QStyle::State_Selected)) {
        colour = theme.tokens().red;
    }
    paintLine(painter, rest, option.text, cellFont(option, index), colour,
              (option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
}

int TableDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return leadWidth(index, Theme::of(option.widget)) +
           QFontMetrics{cellFont(option, index)}.horizontalAdvance(option.text) + 2;
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own{option};
    initStyleOption(&own, index);
    return {contentWidth(own, index) + metrics::space2 + metrics::space4, Theme::of(option.widget).rowHeight()};
}

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setFrame(true);
    }
    if (editor != nullptr && editor->accessibleName().isEmpty()) {
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    }
    return editor;
}

void TableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    // The field's text stands where the cell's text stood: 9 px of the field against the cell's padding.
    const QRect room = contentRoom(option, index);
    editor->setGeometry(
        QRect{room.left() - 9, option.rect.top() + 1, room.width() + 9 + metrics::space2, option.rect.height() - 2});
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStyleOptionViewItem own{option};
    initStyleOption(&own, index);
    const bool cut = contentWidth(own, index) > contentRoom(own, index).width() + 2;
    QToolTip::showText(event->globalPos(), cut ? own.text : QString{}, view);
    return true;
}

bool TableDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable) || !index.flags().testFlag(Qt::ItemIsEnabled) ||
        !index.data(Qt::CheckStateRole).isValid()) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect room = contentRoom(option, index);
        const int side = Theme::of(option.widget).px(16);
        toggles = mouse->button() == Qt::LeftButton && mouse->position().x() >= option.rect.left() &&
                  mouse->position().x() <= room.left() + side + metrics::space1;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    return toggles && model->setData(index, isChecked(index) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace helin
