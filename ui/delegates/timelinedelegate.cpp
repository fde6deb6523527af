#include "ui/delegates/timelinedelegate.h"

#include "ui/delegates/itemroles.h"
#include "ui/delegates/rowpaint.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace helin {

namespace {

constexpr int dateColumn = 48;
constexpr int rail = 24;
constexpr int circle = 10;
constexpr int below = 16; ///< gap to the next entry

int textWidth(const Theme &theme, int rowWidth)
{
    return std::max(80, rowWidth - 2 * metrics::space4 - theme.px(dateColumn + rail));
}

/// Chinese breaks anywhere, so the wrapping mode must allow it.
int wrappedHeight(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty()) {
        return 0;
    }
    return QFontMetrics{font}.boundingRect(QRect{0, 0, width, 100000}, Qt::TextWordWrap, text).height();
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = textWidth(theme, view != nullptr ? view->viewport()->width() : option.rect.width());
    const QFont title = theme.font(TextRole::BodyBold);
    const int height = wrappedHeight(index.data().toString(), title, width) +
                       wrappedHeight(index.data(SecondLineRole).toString(), theme.font(TextRole::Body), width) +
                       wrappedHeight(index.data(ThirdLineRole).toString(), theme.font(TextRole::Secondary), width);
    const int dates = 2 * QFontMetrics{theme.font(TextRole::Secondary)}.height();
    return {0, std::max(height, dates) + theme.px(below)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const Tokens &t = theme.tokens();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    painter->save();
    const bool current = view != nullptr && view->hasFocus() && view->currentIndex() == index;
    if (current) {
        painter->fillRect(option.rect, t.tint);
        painter->fillRect(QRect{option.rect.topLeft(), QSize{metrics::selectionBar, option.rect.height()}}, t.accent);
    }
    const int top = option.rect.top() + theme.px(6);
    const QFont small = theme.font(TextRole::Secondary);
    const int smallHeight = QFontMetrics{small}.height();
    const QRect dates{option.rect.left() + metrics::space4, top, theme.px(dateColumn), smallHeight};
    paintLine(painter, dates.translated(0, theme.px(1)), index.data(TimelineDateRole).toString(), small, t.text);
    paintLine(painter, dates.translated(0, smallHeight), index.data(TimelineTimeRole).toString(), small, t.secondary);

    const double centre = dates.right() + 1 + theme.px(rail) / 2.0 - theme.px(4);
    const double side = theme.px(circle);
    const double middle = top + QFontMetrics{theme.font(TextRole::BodyBold)}.height() / 2.0;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool newest = index.row() == 0;
    const bool oldest = index.row() == index.model()->rowCount(index.parent()) - 1;
    painter->fillRect(QRectF{centre - 1, newest ? middle : option.rect.top(), 2,
                             (oldest ? middle : option.rect.bottom() + 1) -
                                 (newest ? middle : static_cast<double>(option.rect.top()))},
                      t.line);
    painter->setPen(QPen{newest ? t.accent : t.fieldBorder, 2});
    painter->setBrush(newest ? t.accent : current ? t.tint : t.surface);
    painter->drawEllipse(QPointF{centre, middle}, side / 2 - 1, side / 2 - 1);

    const int width = textWidth(theme, option.rect.width());
    int y = top;
    const auto block = [&](const QString &text, const QFont &font, const QColor &colour) {
        const int height = wrappedHeight(text, font, width);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect{option.rect.left() + metrics::space4 + theme.px(dateColumn + rail), y, width, height},
                          Qt::TextWordWrap, text);
        y += height;
    };
    block(index.data().toString(), theme.font(TextRole::BodyBold), t.text);
    block(index.data(SecondLineRole).toString(), theme.font(TextRole::Body), t.text);
    block(index.data(ThirdLineRole).toString(), small, t.secondary);
    painter->restore();
}

} // namespace helin
