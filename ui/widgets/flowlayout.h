#pragma once

#include <QLayout>
#include <QList>

namespace helin {

/// Keeps the widget exactly as high as its layout wants at its width, whatever room there is. For widgets with wrapping
/// content: a size policy alone either cuts them at their unwrapped height or lets them stretch.
void keepWrappedHeight(QWidget *widget);

/// Puts its items side by side and begins a new line when the width is used up. An item that
/// wants to expand takes the rest of its line if it is the last of it.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
};

} // namespace helin
