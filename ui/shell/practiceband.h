#pragma once

#include <QWidget>

namespace helin {

class AppContext;

/// 练习: the band over every page of a window whose people are invented, in a colour that nothing else has. It
/// cannot be closed. Hidden in a real store.
class PracticeBand final : public QWidget
{
    Q_OBJECT

public:
    /// The context must be open.
    explicit PracticeBand(AppContext &context, QWidget *parent = nullptr);

    /// 练习 for window titles, in front of "和邻"; only the name of the program in a real store.
    [[nodiscard]] static QString windowName(AppContext &context);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace helin
