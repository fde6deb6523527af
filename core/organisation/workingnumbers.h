#pragma once

#include "core/sync/writepath.h"

namespace helin {

// Working numbers (编号): office, year, letter of the PC, count: 新场-2026-A-0118. Every PC counts by itself, so a
// number is there at once and two PCs of one office never give the same one; gaps are no fault.

/// The office as it stands in numbers: the station's name without 村民委员会, 社区, 村 and the like. 新场村 → 新场.
[[nodiscard]] QString officeShortName(const QString &siteName);

/// The letter of this PC among those of its office, A unless set.
[[nodiscard]] QString pcLetter(Connection &connection);
/// Sets it; a single letter A to Z, else throws Invalid. Needs a write transaction.
void setPcLetter(Connection &connection, const QString &letter);

/// The number the next record of this type would get in this year. `mark` stands before the count, to tell registers
/// apart on paper. The type needs a field "number".
[[nodiscard]] QString nextWorkingNumber(RecordReader &reader, const SiteContext &site, const RecordType &type, int year,
                                        const QString &mark = {});
/// Takes that number, inside the transaction of the writer: a step that fails takes none.
[[nodiscard]] QString takeWorkingNumber(Writer &writer, const RecordType &type, int year, const QString &mark = {});

} // namespace helin
