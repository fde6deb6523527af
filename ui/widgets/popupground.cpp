#include "ui/widgets/popupground.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace helin {

void paintPopupGround(QPainter *painter, const QRect &card, const Theme &theme, bool raised)
{
    const Tokens &t = theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const int strength = theme.mode() == Theme::Mode::Dark ? 14 : 4;
    for (int spread = shadowMargin - 1; spread > 0; --spread) {
        painter->setBrush(QColor{0, 0, 0, strength});
        painter->drawRoundedRect(QRectF{card}.adjusted(-spread, -spread + 2, spread, spread), metrics::radius + spread,
                                 metrics::radius + spread);
    }
    painter->setPen(t.buttonBorder);
    painter->setBrush(raised ? t.raised : t.surface);
    painter->drawRoundedRect(QRectF{card}.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    painter->restore();
}

} // namespace helin
