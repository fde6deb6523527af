#include "ui/delegates/bardelegate.h"

#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/rowpaint.h"

#include <QPainter>

#include <algorithm>

namespace helin {

namespace {

constexpr int barWidth = 64;
constexpr int barHeight = 8;

} // namespace

void BarDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QRect &room) const
{
    const Theme &theme = Theme::of(option.widget);
    const Tokens &t = theme.tokens();
    const double maximum = index.data(BarMaximumRole).toDouble();
    if (maximum <= 0) {
        TableDelegate::paintContent(painter, option, index, room);
        return;
    }
    const int width = theme.px(barWidth);
    const int height = theme.px(barHeight);
    const QRect bar{room.right() - width + 1, room.center().y() - height / 2 + 1, width, height};
    const auto along = [&bar, maximum](const QVariant &value) {
        return static_cast<int>(std::clamp(value.toDouble() / maximum, 0.0, 1.0) * bar.width());
    };
    painter->fillRect(bar, option.state.testFlag(QStyle::State_Selected) ? t.surface : t.sunken);
    const auto mark = static_cast<DueMark>(index.data(DueMarkRole).toInt());
    const bool pressing = index.data(DueMarkRole).isValid() && (mark == DueMark::Overdue || mark == DueMark::Today);
    painter->fillRect(QRect{bar.topLeft(), QSize{along(index.data(BarValueRole)), bar.height()}},
                      pressing ? dueColour(mark, theme) : t.chart3);
    if (index.data(BarTickRole).isValid()) {
        const int x = bar.left() + along(index.data(BarTickRole));
        painter->fillRect(QRect{x, bar.top() - 2, 1, bar.height() + 4}, t.fieldBorder);
    }
    const QRect number{room.left(), room.top(), bar.left() - metrics::space2 - room.left(), room.height()};
    paintLine(painter, number, option.text, option.font, t.text, Qt::AlignRight | Qt::AlignVCenter);
}

int BarDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return Theme::of(option.widget).px(barWidth) + metrics::space2 +
           QFontMetrics{option.font}.horizontalAdvance(option.text);
}

} // namespace helin
