#include "ui/delegates/tableheader.h"

#include "ui/delegates/rowpaint.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QPainter>

#include <algorithm>

namespace helin {

namespace {

constexpr int arrowSide = 12;

} // namespace

bool isFirstVisibleSection(const QHeaderView &header, int logicalIndex)
{
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical)) {
            return logical == logicalIndex;
        }
    }
    return false;
}

TableHeader::TableHeader(QWidget *parent) : QHeaderView{Qt::Horizontal, parent}
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(40);
    connect(&Theme::of(this), &Theme::changed, this, [this] {
        updateGeometry();
        viewport()->update();
    });
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::of(this).px(metrics::tableHeader)};
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const Theme &theme = Theme::of(this);
    const QString text = model() == nullptr ? QString{} : model()->headerData(logicalIndex, orientation()).toString();
    const int width = QFontMetrics{theme.font(TextRole::Secondary)}.horizontalAdvance(text);
    return {width + 2 * metrics::space2 + arrowSide + metrics::space1, theme.px(metrics::tableHeader)};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    painter->fillRect(rect, t.sunken);
    painter->fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, t.line);
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    const QVariant given = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment alignment = given.isValid() ? Qt::Alignment{given.toInt()} : defaultAlignment();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int arrow = theme.px(arrowSide);
    QRect room = rect.adjusted(isFirstVisibleSection(*this, logicalIndex) ? metrics::space4 : metrics::space2, 0,
                               -metrics::space2, -1);
    const QFont font = theme.font(TextRole::Secondary);
    const int wanted = QFontMetrics{font}.horizontalAdvance(text);
    const int arrowRoom = sorted ? arrow + metrics::space1 : 0;
    const int textWidth = std::min(wanted, room.width() - arrowRoom);
    int left = room.left();
    if (alignment.testFlag(Qt::AlignRight)) {
        left = room.right() - textWidth + 1;
        if (sorted) {
            left -= arrowRoom;
        }
    } else if (alignment.testFlag(Qt::AlignHCenter)) {
        left = room.left() + (room.width() - textWidth - arrowRoom) / 2;
    }
    paintLine(painter, QRect{left, room.top(), textWidth + 1, room.height()}, text, font, t.secondary);
    if (sorted) {
        const QRectF place(left + textWidth + metrics::space1, room.center().y() - arrow / 2, arrow, arrow);
        paintIcon(painter, place,
                  sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("up") : QStringLiteral("dn"), t.accent);
    }
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    // The stretch behind the last section belongs to the header too.
    QPainter painter{viewport()};
    const Tokens &t = Theme::of(this).tokens();
    painter.fillRect(viewport()->rect(), t.sunken);
    painter.fillRect(QRect{0, viewport()->height() - 1, viewport()->width(), 1}, t.line);
    painter.end();
    QHeaderView::paintEvent(event);
}

} // namespace helin
