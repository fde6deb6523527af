#pragma once

#include <QStyledItemDelegate>

namespace helin {

/// Cells of tables and trees: one line of text with 8 px padding (16 before the first column), cut at the end with the
/// whole text as tooltip; a due mark, an icon (Qt::DecorationRole) or a check box before it. See itemroles.h. Only the
/// word beside ▲ is red and bold, and on a selected row it takes the text colour.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Draws what stands in `room`, the cell without its padding. `option` is initialised.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QRect &room) const;

    /// Width that the content wants, without padding.
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace helin
