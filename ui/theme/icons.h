#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

class QPainter;

namespace helin {

/// The line icon :/icons/<name>.svg in the colour of `ink`. It is drawn when shown, so it follows a switch of the
/// theme; disabled widgets get the disabled colour. An unknown name gives an empty picture and a warning in the log.
[[nodiscard]] QIcon icon(const QString &name, Ink ink = Ink::Text);

/// Draws an icon into `box` (device-independent pixels) in this colour; for delegates and painted widgets.
void paintIcon(QPainter *painter, const QRectF &box, const QString &name, const QColor &colour);

} // namespace helin
