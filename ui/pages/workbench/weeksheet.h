#pragma once

#include "core/analysis/workbench.h"
#include "ui/printing/listsheet.h"

class QDialog;
class QWidget;

namespace helin {

class AppContext;

/// The sheet of the week as it is printed: today's open matters, then day by day, with room for a tick. Without matters
/// in `list` it is the week ahead alone.
[[nodiscard]] ListSheet weekSheet(const QString &station, QDate today, const TodayList &list,
                                  const QList<DayMatters> &days);

/// Shows it as it will be printed; from there it goes to a printer or a PDF.
QDialog *printWeekSheet(AppContext &context, const TodayList &list, const QList<DayMatters> &days, QWidget *parent);

} // namespace helin
