#pragma once

#include <QStyledItemDelegate>

namespace helin {

/// What happened, newest first: date and time (48), rail with a circle (24), bold title, wrapped text (SecondLineRole),
/// grey note (ThirdLineRole). The first row's circle is filled. Use it with ListView.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace helin
