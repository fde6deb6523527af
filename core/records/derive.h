#pragma once

#include "core/records/recordtype.h"

namespace helin {

/// Pinyin, initials and the reversed tails of a resident's ID number and phone: what find-as-you-type looks up.
inline constexpr std::array<std::string_view, 3> deriveResidentFrom{"name", "id_number", "phone"};
void deriveResident(const RecordType &type, std::span<Value> values);

/// Pinyin initials of the field `name` into the field `initials`.
inline constexpr std::array<std::string_view, 1> deriveInitialsFrom{"name"};
void deriveInitials(const RecordType &type, std::span<Value> values);

} // namespace helin
