#pragma once

#include "core/retention/retention.h"

class QDialog;
class QWidget;

namespace helin {

class AppContext;
class LongTask;

/// What is to be erased, and why.
struct ErasureWish
{
    QList<Retention::Target> targets;
    QStringList fields; ///< of the one target; empty for whole records
    ErasureBasis basis = ErasureBasis::Unset;
    QString approver;
};

/// Erases beside the window, with progress and a way to stop until it is written. Then all pages read anew and the
/// certificate is shown over `window` (if that is still there), to be printed or saved. An error is shown, and nothing
/// is erased then.
LongTask *eraseNow(AppContext &context, const ErasureWish &wish, QWidget *window);

/// Shows a certificate as it is printed.
QDialog *showCertificate(AppContext &context, const ErasureCertificate &certificate, QWidget *window);

} // namespace helin
