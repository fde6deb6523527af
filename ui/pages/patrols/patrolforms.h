#pragma once

#include "core/records/patrols.h"
#include "ui/dialogs/formdialog.h"

namespace helin {

// The plain forms of the patrols page. The caller opens them and listens to saved().

/// Plans a shift.
[[nodiscard]] FormDialog *shiftForm(AppContext &context, QWidget *parent);
/// A new team, or `team`.
[[nodiscard]] FormDialog *teamForm(AppContext &context, const PatrolTeam *team, QWidget *parent);
/// A new route with its points, or `route`.
[[nodiscard]] FormDialog *routeForm(AppContext &context, const PatrolRoute *route, QWidget *parent);

} // namespace helin
