#include "ui/pages/exchange/sticktile.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace helin {

namespace {

constexpr int tileSide = 48;
constexpr int iconSide = 24;

} // namespace

StickTile::StickTile(QWidget *parent) : QWidget{parent}
{
    const auto resize = [this] {
        const int side = Theme::of(this).px(tileSide);
        setFixedSize(side, side);
    };
    connect(&Theme::of(this), &Theme::changed, this, resize);
    resize();
}

void StickTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().tint);
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    const double side = theme.px(iconSide);
    paintIcon(&painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), QStringLiteral("usb"),
              theme.tokens().accent);
}

} // namespace helin
