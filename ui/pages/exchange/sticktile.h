#pragma once

#include <QWidget>

namespace helin {

/// The square with the stick in front of the place of exchange.
class StickTile final : public QWidget
{
    Q_OBJECT

public:
    explicit StickTile(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace helin
