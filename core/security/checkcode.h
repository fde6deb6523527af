#pragma once

#include "core/base/digest.h"

#include <QString>

namespace helin {

/// The 核对码 that two people read to each other by phone: 16 digits in groups of four, "1234 5678 9012 3456".
///
/// 53 bits, and each guess costs one Argon2id of 16 MiB: to make another file with the same code somebody needs about
/// 2^53 × 10 ms, some millions of processor years; to make two files of one's own with one code (which gains nothing
/// here: one of them comes from somebody else) 2^26 × 10 ms. All 16 digits have to be compared. Takes about 10 ms.
[[nodiscard]] QString checkCode(const Digest &digest);

/// Whether what a person typed is this code; blanks, dashes and full-width digits do not matter.
[[nodiscard]] bool sameCheckCode(const QString &typed, const QString &code);

} // namespace helin
