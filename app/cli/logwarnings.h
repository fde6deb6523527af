#pragma once

#include "core/workspace/workspace.h"

#include <QJsonObject>

namespace helin::cli {

/// A doubt about an operation log with the site's name, as a sentence and for scripts.
[[nodiscard]] QString warningText(Workspace &workspace, const LogWarning &warning);
[[nodiscard]] QJsonObject describedWarning(Workspace &workspace, const LogWarning &warning);

} // namespace helin::cli
