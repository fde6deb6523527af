#pragma once

#include "ui/delegates/tabledelegate.h"

namespace helin {

/// A number with a bar of 64 × 8 behind it (BarValueRole, BarMaximumRole) and a tick (BarTickRole), e.g. days of
/// silence on a scale of 30 with the tick at 14. The bar takes the colour of DueMarkRole when it is Overdue or Today.
/// The number (Qt::DisplayRole) always stands beside it, so nothing hangs on the colour.
class BarDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &room) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace helin
