#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace helin {

namespace {

class HeightKeeper final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
            event->type() == QEvent::Show) {
            auto *widget = static_cast<QWidget *>(watched);
            if (!widget->isVisible()) {
                // On a tab that was not opened yet it has no width of its own: the height for that would push the
                // window.
                return QObject::eventFilter(watched, event);
            }
            const int height = widget->heightForWidth(widget->width());
            if (height > 0 && (height != widget->minimumHeight() || height != widget->maximumHeight())) {
                widget->setFixedHeight(height);
                if (widget->layout() != nullptr) {
                    // Before its first show no resize reaches the layout: its items would keep the height of before.
                    widget->layout()->invalidate();
                    widget->layout()->activate();
                }
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void keepWrappedHeight(QWidget *widget)
{
    widget->installEventFilter(new HeightKeeper{widget});
}

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout{parent}
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index) : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect{0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize{margins.left() + margins.right(), margins.top() + margins.bottom()};
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
            height = qMax(height, item->sizeHint().height());
        }
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    int x = room.left();
    int y = room.top();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto finishLine = [&] {
        if (!line.isEmpty() && line.last().first->expandingDirections().testFlag(Qt::Horizontal)) {
            auto &[item, place] = line.last();
            place.setWidth(qMin(room.right() - place.left() + 1, item->maximumSize().width()));
        }
        for (const auto &[item, place] : line) {
            item->setGeometry(place.translated(0, (lineHeight - place.height()) / 2));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo(QSize{qMax(room.width(), item->minimumSize().width()), 100000});
        if (x > room.left() && x + size.width() > room.right() + 1) {
            if (apply) {
                finishLine();
            }
            x = room.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (apply) {
            line.append({item, QRect{QPoint{x, y}, size}});
        }
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    if (apply) {
        finishLine();
    }
    return y + lineHeight - rect.top() + margins.bottom();
}

} // namespace helin
