#include "ui/delegates/rowpaint.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace helin {

namespace {

constexpr char hoverProperty[] = "helinHoverRow";

class HoverTracker final : public QObject
{
public:
    explicit HoverTracker(QAbstractItemView *view) : QObject{view}, m_view{view}
    {
        view->viewport()->setMouseTracking(true);
        view->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseMove) {
            hover(m_view->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
        } else if (event->type() == QEvent::Leave) {
            hover({});
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void hover(const QModelIndex &index)
    {
        const QModelIndex row = index.siblingAtColumn(0);
        const QModelIndex old = m_view->property(hoverProperty).value<QPersistentModelIndex>();
        if (row == old) {
            return;
        }
        m_view->setProperty(hoverProperty, QVariant::fromValue(QPersistentModelIndex{row}));
        for (const QModelIndex &changed : {old, row}) {
            if (changed.isValid()) {
                const QRect cell = m_view->visualRect(changed);
                m_view->viewport()->update(0, cell.top(), m_view->viewport()->width(), cell.height());
            }
        }
    }

    QAbstractItemView *m_view;
};

} // namespace

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool firstColumn)
{
    const Theme &theme = Theme::of(option.widget);
    const Tokens &t = theme.tokens();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focus = view != nullptr && view->hasFocus();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect cell = option.rect;
    if (selected) {
        painter->fillRect(cell, focus ? t.tint : t.pressed);
    } else if (view != nullptr && index.isValid() &&
               view->property(hoverProperty).value<QPersistentModelIndex>() == index.siblingAtColumn(0)) {
        painter->fillRect(cell, t.hover);
    }
    painter->fillRect(QRect{cell.left(), cell.bottom(), cell.width(), 1}, t.line);
    if (!focus) {
        return;
    }
    const QModelIndex current = view->currentIndex();
    if (current.isValid() && current.row() == index.row() && current.parent() == index.parent()) {
        painter->fillRect(QRect{cell.left(), cell.top(), cell.width(), 1}, t.accent);
        painter->fillRect(QRect{cell.left(), cell.bottom(), cell.width(), 1}, t.accent);
    }
    if (selected && firstColumn) {
        painter->fillRect(QRect{cell.left(), cell.top(), metrics::selectionBar, cell.height()}, t.accent);
    }
}

void paintLine(QPainter *painter, const QRect &room, const QString &text, const QFont &font, const QColor &colour,
               Qt::Alignment alignment)
{
    if (room.width() <= 0 || text.isEmpty()) {
        return;
    }
    painter->setFont(font);
    painter->setPen(colour);
    // Values may hold line ends; a row shows one line.
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString shown = painter->fontMetrics().elidedText(line, Qt::ElideRight, room.width());
    painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}

void trackRowHover(QAbstractItemView *view)
{
    new HoverTracker{view};
}

} // namespace helin
