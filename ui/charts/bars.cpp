#include "ui/charts/bars.h"

#include <QLocale>
#include <QStandardItemModel>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace helin {

void addBars(QChart &chart, QAbstractBarSeries *series, const QList<QBarSet *> &sets, double maximum,
             Qt::Orientation bars)
{
    QStringList names;
    for (int i = 0; i < sets.first()->count(); ++i) {
        names << QString::number(i); // labels may repeat, categories may not
    }
    series->append(sets);
    series->setBarWidth(barShare);
    chart.addSeries(series);
    auto *categories = new QBarCategoryAxis;
    categories->append(names);
    categories->setVisible(false);
    auto *values = new QValueAxis;
    values->setRange(0, maximum);
    values->setVisible(false);
    const bool lying = bars == Qt::Horizontal;
    chart.addAxis(categories, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
}

QString figureText(double value)
{
    return QLocale{}.toString(value, 'f', std::floor(value) == value ? 0 : 1);
}

void appendFigures(QStandardItemModel &model, const QStringList &cells)
{
    QList<QStandardItem *> row;
    for (const QString &cell : cells) {
        row << new QStandardItem{cell};
        row.last()->setEditable(false);
    }
    model.appendRow(row);
}

} // namespace helin
