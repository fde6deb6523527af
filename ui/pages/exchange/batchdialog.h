#pragma once

#include "core/sync/conflicts.h"

#include <QCoreApplication>

class QWidget;

namespace helin {

class AppContext;
class StepDialog;

/// Takes what one site wrote in many records at once, after a question that names them.
class BatchDialog final
{
    Q_DECLARE_TR_FUNCTIONS(helin::BatchDialog)

public:
    /// `alike` is not empty. Shows itself and deletes itself; StepDialog::done tells what changed.
    static StepDialog *open(AppContext &context, const QList<Conflict> &alike, const BatchRule &rule,
                            const QString &siteWords, const QString &reason, QWidget *parent);
};

} // namespace helin
