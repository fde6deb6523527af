#pragma once

#include "core/sync/writepath.h"

namespace helin {

/// The name people know the acting user by: the display name in the list of users, else the log-in name. It is what
/// goes into "by" fields, which outlive accounts.
[[nodiscard]] QString actorName(RecordReader &reader, const QString &user);
[[nodiscard]] QString actorName(Writer &writer);

/// When something done on `day` happened: now for today, otherwise the start of that local day, which stands for "time
/// not known" (补录).
[[nodiscard]] QDateTime momentOn(QDate day, const QDateTime &now);
/// Whether a moment carries a time of day, or only its day is known.
[[nodiscard]] bool hasTimeOfDay(const QDateTime &moment);

/// Whether two texts name the same person or share one: "张三、李四" and "李四". Blanks and order do not matter.
[[nodiscard]] bool shareAPerson(const QString &left, const QString &right);

} // namespace helin
