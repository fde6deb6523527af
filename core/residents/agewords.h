#pragma once

#include "core/base/message.h"
#include "core/records/people.h"

#include <optional>

namespace helin {

/// Whole years on `today`, at death for the dead; about so when only "about 1948" was told. Nothing when unknown.
[[nodiscard]] std::optional<int> ageOf(const Resident &resident, QDate today);

/// "48 years old", "about 78 years old", "8 months old" under two years, "died aged 85"; empty when unknown.
[[nodiscard]] Message ageWords(const Resident &resident, QDate today);

} // namespace helin
