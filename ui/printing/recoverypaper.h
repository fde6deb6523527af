#pragma once

#include "core/workspace/recovery.h"

#include <QImage>

class QTextDocument;
class QWidget;

namespace helin {

class AppContext;

/// A QR picture (ISO/IEC 18004) of a short text of capitals, digits and a few signs, with its quiet zone; error
/// correction level Q, which stands a fold or a stain. `modulePixels` is the width of one of its squares. A null image
/// for a text that is too long.
[[nodiscard]] QImage qrPicture(const QString &text, int modulePixels);

/// The recovery sheet (恢复单) as it goes to paper: picture, code, what it is for and how to keep it, who took it.
void fillRecoveryPaper(QTextDocument &document, const RecoverySheet &sheet);

/// Shows it as it will be printed; from there it is printed or saved.
void previewRecoveryPaper(AppContext &context, const RecoverySheet &sheet, QWidget *parent);

} // namespace helin
