#pragma once

#include <QStyledItemDelegate>

namespace helin {

/// Rows of narrow lists beside a desk: bold title with grey note and something at the right; below it a line with a due
/// mark; with ThirdLineRole a third, grey line. 64 px, or 72 with three lines.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace helin
