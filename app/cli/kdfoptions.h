#pragma once

#include "app/cli/arguments.h"

#include "core/security/password.h"

#include <QCoreApplication>

namespace helin::cli {

/// Calibration of the password function, for PCs that are slow or on which nothing is to be measured.
inline constexpr OptionInfo kdfMemoryOption{
    "kdf-memory-kib", nullptr, "N",
    QT_TRANSLATE_NOOP("Cli", "memory of the password function, instead of measuring this PC")};
inline constexpr OptionInfo kdfPassesOption{
    "kdf-passes", nullptr, "N",
    QT_TRANSLATE_NOOP("Cli", "passes of the password function, instead of measuring this PC")};

/// What the options say; what about half a second on this PC costs when none is given.
[[nodiscard]] KdfCost kdfCostOf(const Arguments &arguments);

} // namespace helin::cli
