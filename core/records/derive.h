#pragma once

#include "core/records/value.h"

namespace helin {

// What derived fields hold, so that find-as-you-type starts in an index. Nothing comes from nothing.

/// All syllables of a name: "wangxiaoming".
Value pinyinOf(const Value &name);
/// The first letter of each syllable: "wxm".
Value initialsOf(const Value &name);
/// The characters in reverse, so that the end of a number is the start of an index entry.
Value reversedOf(const Value &number);

} // namespace helin
