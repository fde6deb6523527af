#pragma once

#include <QRect>

class QPainter;

namespace helin {

class Theme;

/// Room around a floating card in which its shadow is painted.
inline constexpr int shadowMargin = 8;

/// A floating card: soft shadow, ground, 1 px border. `card` is the card without the shadow.
void paintPopupGround(QPainter *painter, const QRect &card, const Theme &theme, bool raised = false);

} // namespace helin
