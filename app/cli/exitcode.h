#pragma once

#include "core/base/error.h"

namespace helin::cli {

/// What the program tells the shell. Scripts rely on the numbers.
enum class ExitCode : int {
    Done = 0,
    Refused = 1,   ///< refused or failed; nothing was changed
    Usage = 2,     ///< the command line is off
    BadBundle = 3, ///< bundle not trusted, damaged or not for this site
    Waiting = 4,   ///< bundle kept, an earlier one is missing
    Locked = 5,    ///< another program holds the store, or the password is wrong
};

[[nodiscard]] ExitCode exitCodeOf(ErrorKind kind);
/// The name of a kind in JSON.
[[nodiscard]] const char *nameOf(ErrorKind kind);
/// Of several results the one to report: 2, 5 and 3 over 4 over 1 over 0.
[[nodiscard]] ExitCode graver(ExitCode a, ExitCode b);

} // namespace helin::cli
