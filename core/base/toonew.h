#pragma once

#include "core/base/error.h"

namespace helin {

/// Throws TooNew for a file whose format has a number above the newest that this program reads, with the version of the
/// program that is needed: format N comes with Helin N.0 at the earliest (docs/bundle-format.md, section 7).
[[noreturn]] void failTooNew(int format, int newestKnown);

} // namespace helin
