#pragma once

#include "core/base/message.h"

#include <QDate>
#include <QString>

#include <optional>

namespace helin {

/// A date as clerks type it, or nothing if the text names no day of the calendar (2月30日 is nothing, never 3月2日).
///
///  - 20260315, 2026-3-15, 2026/3/15, 2026.3.15, 2026年3月15日
///  - 260315, 26-3-15: the two digits are the year from 89 years before to 10 years after today's (in 2026: 37 is 1937,
///    36 is 2036)
///  - 0315, 3.15, 3-15, 3/15, 3月15日, 3月15号: this year; but if that were more than 300 days away, the year before or
///    after (1230 typed on 5 January is last year's)
///  - 15日, 15号: this month; 上月15日 本月15日 下月15日 去年3月15日 明年3月15日
///  - 今天 昨天 前天 大前天 明天 后天 大后天, 3天前, 3天后, 月底 上月底 本月底 下月底
///  - 周五, 本周五, 上周五, 下周五 (also 星期五, 礼拜天): weeks run from Monday to Sunday
///
/// Full width and blanks do not matter. Pure, thread-safe.
std::optional<QDate> parseDateInput(const QString &text, QDate today);

/// The short name of the weekday, 周一 … 周日 in Chinese. Empty for an invalid date.
Message weekdayName(QDate date);

} // namespace helin
