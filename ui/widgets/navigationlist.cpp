#include "ui/widgets/navigationlist.h"

#include "ui/delegates/rowpaint.h"
#include "ui/theme/icons.h"

#include <QHelpEvent>
#include <QKeySequence>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace helin {

namespace {

enum NavigationRole { IdRole = Qt::UserRole + 1, IconNameRole, KeyRole, SeparatorRole, BadgeRole, ToneRole };

constexpr int itemHeight = 36;
constexpr int itemGap = 4;
constexpr int separatorHeight = 21;

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {0, theme.px(itemHeight + itemGap + (index.data(SeparatorRole).toBool() ? separatorHeight : 0))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const Tokens &t = theme.tokens();
        const auto *list = qobject_cast<const NavigationList *>(option.widget);
        const bool collapsed = list != nullptr && list->isCollapsed();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect item = option.rect.adjusted(metrics::space2, 0, -metrics::space2, 0);
        if (index.data(SeparatorRole).toBool()) {
            painter->fillRect(QRect{item.left() + metrics::space2, item.top() + theme.px(separatorHeight) / 2 - 2,
                                    item.width() - metrics::space4, 1},
                              t.line);
            item.setTop(item.top() + theme.px(separatorHeight));
        }
        item.setHeight(theme.px(itemHeight));

        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? t.tint : t.hover);
            painter->drawRoundedRect(item, metrics::radius, metrics::radius);
        }
        if (selected) {
            const int height = theme.px(20);
            painter->fillRect(QRect{item.left(), item.center().y() - height / 2 + 1, metrics::selectionBar, height},
                              t.accent);
            if (option.state.testFlag(QStyle::State_HasFocus)) {
                painter->setPen(QPen{t.accent, metrics::focusWidth});
                painter->setBrush(Qt::NoBrush);
                painter->drawRoundedRect(item.adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
            }
        }
        const QColor ink = selected ? t.accentText : t.text;
        const int side = theme.px(metrics::icon);
        const int iconLeft = collapsed ? item.center().x() - side / 2 + 1 : item.left() + theme.px(12);
        paintIcon(painter, QRectF(iconLeft, item.center().y() - side / 2 + 1, side, side),
                  index.data(IconNameRole).toString(), ink);
        const int count = index.data(BadgeRole).toInt();
        const auto tone = static_cast<Badge::Tone>(index.data(ToneRole).toInt());
        int right = item.right() - metrics::space2;
        if (collapsed) {
            if (count > 0) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(tone == Badge::Tone::Alarm ? t.red : t.accent);
                painter->drawEllipse(QPointF(iconLeft + side + 1, item.center().y() - side / 2 + 2), 4, 4);
            }
        } else {
            if (count > 0) {
                right = Badge::paint(painter, right, item.center().y() + 1, count, tone, theme) - metrics::space1;
            }
            const int left = iconLeft + side + theme.px(12);
            paintLine(painter, QRect{left, item.top(), right - left, item.height()}, index.data().toString(),
                      theme.font(selected ? TextRole::BodyBold : TextRole::Body), ink);
        }
        painter->restore();
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent) : QListView{parent}, m_model{new QStandardItemModel{this}}
{
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new NavigationDelegate{this});
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::of(this), &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

void NavigationList::setItems(const QList<NavigationItem> &items)
{
    const QScopedValueRollback quiet{m_quiet, true};
    const QString before = current();
    m_model->clear();
    for (const NavigationItem &item : items) {
        auto *row = new QStandardItem{item.text};
        row->setData(item.id, IdRole);
        row->setData(item.iconName, IconNameRole);
        row->setData(item.key.toString(QKeySequence::NativeText), KeyRole);
        row->setData(item.separatorBefore, SeparatorRole);
        row->setData(item.text, Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    setCurrent(before);
    updateGeometry();
}

void NavigationList::setBadge(const QString &id, int count, Badge::Tone tone)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (item->data(IdRole).toString() == id) {
            item->setData(count, BadgeRole);
            item->setData(static_cast<int>(tone), ToneRole);
            item->setData(count > 0 ? QStringLiteral("%1 %2").arg(item->text()).arg(count) : item->text(),
                          Qt::AccessibleTextRole);
        }
    }
}

void NavigationList::setCurrent(const QString &id)
{
    const QScopedValueRollback quiet{m_quiet, true};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(IdRole).toString() == id) {
            setCurrentIndex(m_model->index(row, 0));
        }
    }
}

QString NavigationList::current() const
{
    return currentIndex().data(IdRole).toString();
}

void NavigationList::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateGeometry();
    viewport()->update();
}

QSize NavigationList::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += sizeHintForRow(row);
    }
    return {theme.px(m_collapsed ? metrics::navigationCollapsed : metrics::navigation), height};
}

void NavigationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid()) {
        Q_EMIT sectionChosen(current.data(IdRole).toString());
    }
}

bool NavigationList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QStringList words{m_collapsed ? index.data().toString() : QString{}, index.data(KeyRole).toString()};
        words.removeAll(QString{});
        QToolTip::showText(help->globalPos(), words.join(QStringLiteral("  ")), this);
        return true;
    }
    return QListView::viewportEvent(event);
}

} // namespace helin
