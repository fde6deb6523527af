#include "ui/delegates/twolinedelegate.h"

#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/rowpaint.h"

#include <QPainter>

namespace helin {

namespace {

/// Draws `text` at the right end of `room` and takes its width away.
void paintTrailing(QPainter *painter, QRect &room, const QString &text, const QFont &font, const QColor &colour)
{
    if (text.isEmpty()) {
        return;
    }
    const int width = qMin(QFontMetrics{font}.horizontalAdvance(text) + 1, room.width() / 2);
    paintLine(painter, QRect{room.right() - width + 1, room.top(), width, room.height()}, text, font, colour,
              Qt::AlignRight | Qt::AlignVCenter);
    room.setRight(room.right() - width - metrics::space2);
}

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const Tokens &t = theme.tokens();
    painter->save();
    paintRowGround(painter, option, index, true);

    const QFont title = theme.font(TextRole::BodyBold);
    const QFont body = theme.font(TextRole::Body);
    const QFont small = theme.font(TextRole::Secondary);
    const QString third = index.data(ThirdLineRole).toString();
    const QRect inner = option.rect.adjusted(metrics::space4, 0, -metrics::space4, -1);
    const int line = theme.px(third.isEmpty() ? 24 : 19);
    const int lines = third.isEmpty() ? 2 : 3;
    const int top = inner.top() + (inner.height() - line * lines) / 2;
    const auto lineRoom = [&](int number) {
        return QRect{inner.left(), top + number * line, inner.width(), line};
    };

    QRect first = lineRoom(0);
    paintTrailing(painter, first, index.data(TrailingRole).toString(), third.isEmpty() ? body : small,
                  third.isEmpty() ? t.text : t.secondary);
    const QString titleText = index.data().toString();
    paintLine(painter, first, titleText, title, t.text);
    first.setLeft(first.left() + QFontMetrics{title}.horizontalAdvance(titleText) + metrics::space2);
    paintLine(painter, first, index.data(TitleNoteRole).toString(), small, t.secondary);

    QRect second = lineRoom(1);
    paintTrailing(painter, second, index.data(SecondTrailingRole).toString(), small, t.secondary);
    const QVariant mark = index.data(DueMarkRole);
    if (mark.isValid()) {
        const int side = theme.px(metrics::mark);
        paintDueMark(painter, QRect{second.left(), second.top(), side, second.height()},
                     static_cast<DueMark>(mark.toInt()), theme);
        second.setLeft(second.left() + side + metrics::space2);
    }
    paintLine(painter, second, index.data(SecondLineRole).toString(), body, t.text);
    if (!third.isEmpty()) {
        paintLine(painter, lineRoom(2), third, small, t.secondary);
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool three = !index.data(ThirdLineRole).toString().isEmpty();
    return {0, Theme::of(option.widget).px(three ? 72 : 64)};
}

} // namespace helin
