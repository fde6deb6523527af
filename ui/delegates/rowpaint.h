#pragma once

#include "ui/theme/theme.h"

#include <QStyleOptionViewItem>

class QAbstractItemView;
class QModelIndex;
class QPainter;

namespace helin {

/// Ground of one cell: selection tint (grey without focus), hover of the whole row, hairline below. The first column
/// also gets the accent bar, the current row of a focused view accent lines above and below.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool firstColumn);

/// One line of text in `room`, cut at the end.
void paintLine(QPainter *painter, const QRect &room, const QString &text, const QFont &font, const QColor &colour,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Makes the view repaint whole rows as the mouse moves, so that paintRowGround() can show the hover.
void trackRowHover(QAbstractItemView *view);

} // namespace helin
