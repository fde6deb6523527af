#pragma once

#include "core/analysis/workbench.h"

class QDialog;
class QWidget;

namespace helin {

class AppContext;

/// Asks for what has to be written down before a matter of the list of today is done: the next step of a dispute, the
/// day on which the court was asked, the record of a patrol. Null where only the matter's own page can ask (a session
/// with its record, a sheet of a round, the steps of a hazard). Show it with open(); it deletes itself.
[[nodiscard]] QDialog *makeFinishDialog(AppContext &context, const Matter &matter, QWidget *parent);

} // namespace helin
