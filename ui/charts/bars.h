#pragma once

#include <QtCharts/QAbstractBarSeries>

#include <QList>
#include <QString>
#include <QStringList>

class QStandardItemModel;

namespace helin {

/// How much of its band a bar takes.
inline constexpr double barShare = 0.55;

/// Puts stacked sets of bars into an empty chart, from a baseline of nought up to `maximum`, without visible axes: the
/// labels are our own. Takes ownership of series and sets. Columns stand, bars of Qt::Horizontal lie.
void addBars(QChart &chart, QAbstractBarSeries *series, const QList<QBarSet *> &sets, double maximum,
             Qt::Orientation bars);

/// A figure as it stands beside its bar: without decimals when it has none.
[[nodiscard]] QString figureText(double value);

/// A row of the table behind a chart; nobody edits it there.
void appendFigures(QStandardItemModel &model, const QStringList &cells);

} // namespace helin
