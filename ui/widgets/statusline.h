#pragma once

#include "ui/delegates/duemark.h"

#include <QList>
#include <QWidget>

namespace helin {

/// The last 28 px of the window: items with icon or mark, divided by hairlines, and a sentence at the right. Items that
/// do not fit are left out from the end; the tooltip holds all.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Adds or replaces an item; items keep the order in which they first came. Empty text hides it.
    void setItem(const QString &id, const QString &iconName, const QString &text, const QString &note = {});
    void setItem(const QString &id, DueMark mark, const QString &text, const QString &note = {});

    /// A small button at the right end, after the sentence there. Takes ownership.
    void addEndWidget(QWidget *widget);
    /// The sentence at the right end.
    void setEndText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Item
    {
        QString id;
        QString iconName;
        DueMark mark = DueMark::None;
        QString text;
        QString note;
    };

    [[nodiscard]] int endWidgetsWidth() const;
    void put(Item item);
    void describe();

    QList<Item> m_items;
    QString m_endText;
    QList<QWidget *> m_endWidgets;
};

} // namespace helin
