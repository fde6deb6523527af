#pragma once

#include <QString>

namespace helin {

// The reading of a person's name, for finding it. The surname is read as a surname (单 shan, 曾 zeng, 尉迟 yuchi), the
// rest character by character. ü is written v, as on every Chinese keyboard (吕 lv). Letters a–z and digits are kept in
// lower case, other signs (the · too) are dropped, characters without a known reading stay as they are.
//
// Thread-safe: one table for the process behind a mutex, held for one name at a time. The first call loads ICU's
// rules (about 0.1 s); after that a name costs about a microsecond.

/// All syllables without blanks: "zhangwei".
QString pinyinFull(const QString &name);

/// The first letter of each syllable, of each run of letters, and all digits: "zw".
QString pinyinInitials(const QString &name);

} // namespace helin
