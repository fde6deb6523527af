#include "ui/charts/barchart.h"

#include "ui/charts/bars.h"

#include <QStandardItemModel>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>

#include <algorithm>

namespace helin {

void BarChart::setData(QList<BarItem> items, const QString &valueTitle)
{
    m_items = std::move(items);
    m_valueTitle = valueTitle;
    refresh();
}

void BarChart::build(QChart &chart, const Tokens &tokens)
{
    auto *plain = new QBarSet{m_valueTitle};
    auto *other = new QBarSet{m_valueTitle};
    m_maximum = 1;
    // Qt Charts counts from the bottom.
    for (auto item = m_items.crbegin(); item != m_items.crend(); ++item) {
        plain->append(item->other ? 0 : item->value);
        other->append(item->other ? item->value : 0);
        m_maximum = std::max(m_maximum, item->value);
    }
    plain->setBrush(tokens.chart1);
    other->setBrush(tokens.chart6);
    plain->setPen(Qt::NoPen);
    other->setPen(Qt::NoPen);
    addBars(chart, new QHorizontalStackedBarSeries, {plain, other}, m_maximum, Qt::Horizontal);
}

void BarChart::arrange(QChart &chart, const QRectF &room, const Tokens &tokens)
{
    m_room = room;
    double labelRoom = 0;
    double valueRoom = 0;
    for (const BarItem &item : std::as_const(m_items)) {
        labelRoom = std::max(labelRoom, textWidth(item.label, TextRole::Secondary));
        valueRoom = std::max(valueRoom, textWidth(figureText(item.value), TextRole::Secondary));
    }
    labelRoom = std::min(labelRoom, room.width() * 0.4);
    m_plot = room.adjusted(labelRoom + 10, 2, -valueRoom - 12, -2);
    chart.setPlotArea(m_plot);
    const double band = m_plot.height() / itemCount();
    const QFontMetricsF metrics{Theme::of(this).font(TextRole::Secondary)};
    for (int i = 0; i < itemCount(); ++i) {
        const BarItem &item = m_items.at(i);
        const double y = m_plot.top() + band * (i + 0.5);
        addText(metrics.elidedText(item.label, Qt::ElideRight, labelRoom + 1), {m_plot.left() - 8, y},
                Qt::AlignRight | Qt::AlignVCenter, TextRole::Secondary, tokens.text);
        addText(figureText(item.value), {m_plot.left() + m_plot.width() * item.value / m_maximum + 6, y},
                Qt::AlignLeft | Qt::AlignVCenter, TextRole::Secondary, tokens.text);
    }
    addLine({m_plot.left(), m_plot.top(), m_plot.left(), m_plot.bottom()}, tokens.fieldBorder, 1.5);
}

QRectF BarChart::itemArea(int index) const
{
    const double band = m_plot.height() / std::max(1, itemCount());
    return {m_room.left(), m_plot.top() + band * index, m_room.width(), band};
}

QString BarChart::describe(int index) const
{
    const BarItem &item = m_items.at(index);
    double sum = 0;
    for (const BarItem &each : m_items) {
        sum += each.value;
    }
    return tr("%1: %2 of %3").arg(item.label, figureText(item.value), figureText(sum));
}

void BarChart::fillTable(QStandardItemModel &model) const
{
    for (const BarItem &item : m_items) {
        appendFigures(model, {item.label, figureText(item.value)});
    }
    model.setHorizontalHeaderLabels({tr("Kind"), m_valueTitle});
}

} // namespace helin
