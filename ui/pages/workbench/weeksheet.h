#pragma once

#include "core/analysis/workbench.h"

class QTextDocument;
class QWidget;

namespace helin {

/// The sheet of the week as it is printed: today's matters, then day by day, with room for a tick and a signature.
/// Without matters in `list` it is the week ahead alone.
void fillWeekSheet(QTextDocument &document, const QString &station, QDate today, const TodayList &list,
                   const QList<DayMatters> &days);

/// Asks for a printer and prints it.
void printWeekSheet(QWidget *parent, const QString &station, QDate today, const TodayList &list,
                    const QList<DayMatters> &days);

} // namespace helin
