#include "ui/charts/columnchart.h"

#include "ui/charts/bars.h"

#include <QStandardItemModel>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace helin {

namespace {

QString number(const ColumnItem &item)
{
    return item.missing ? QStringLiteral("—") : figureText(item.value);
}

} // namespace

ColumnItem rateColumn(const QString &label, int done, int due, bool running)
{
    ColumnItem item;
    item.label = label;
    item.note = QStringLiteral("%1/%2").arg(done).arg(due);
    item.running = running;
    item.missing = due <= 0;
    item.value = due > 0 ? std::round(100.0 * done / due) : 0;
    return item;
}

void ColumnChart::setData(QList<ColumnItem> items, const QString &valueTitle, std::optional<double> maximum)
{
    m_items = std::move(items);
    m_valueTitle = valueTitle;
    m_fixedMaximum = maximum;
    refresh();
}

bool ColumnChart::hasNotes() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const ColumnItem &item) { return !item.note.isEmpty(); });
}

void ColumnChart::build(QChart &chart, const Tokens &tokens)
{
    auto *plain = new QBarSet{m_valueTitle};
    auto *running = new QBarSet{m_valueTitle};
    double largest = 1;
    for (const ColumnItem &item : std::as_const(m_items)) {
        plain->append(item.running ? 0 : item.value);
        running->append(item.running ? item.value : 0);
        largest = std::max(largest, item.value);
    }
    m_maximum = m_fixedMaximum.value_or(largest);
    plain->setBrush(tokens.chart1);
    plain->setPen(Qt::NoPen);
    running->setBrush(hatched(tokens.chart1, tokens.surface));
    running->setPen(QPen{tokens.chart1, 1});
    addBars(chart, new QStackedBarSeries, {plain, running}, m_maximum, Qt::Vertical);
}

void ColumnChart::arrange(QChart &chart, const QRectF &room, const Tokens &tokens)
{
    m_room = room;
    const double line = textHeight(TextRole::Secondary);
    m_plot = room.adjusted(2, line + 4, -2, -line * (hasNotes() ? 2 : 1) - 6);
    chart.setPlotArea(m_plot);
    const double band = m_plot.width() / itemCount();
    const auto widthOf = [this](int i) {
        const ColumnItem &item = m_items.at(i);
        return std::max(textWidth(item.label, TextRole::Secondary), textWidth(item.note, TextRole::Secondary));
    };
    const auto fits = [&](int every) {
        for (int i = itemCount() - 1; i - every >= 0; i -= every) {
            if ((widthOf(i) + widthOf(i - every)) / 2 + 4 > band * every) {
                return false;
            }
        }
        return true;
    };
    int every = 1;
    while (every < itemCount() && !fits(every)) {
        ++every;
    }
    if (m_fixedMaximum.has_value()) {
        addLine({m_plot.topLeft(), m_plot.topRight()}, tokens.line, 1, false);
    }
    for (int i = 0; i < itemCount(); ++i) {
        const ColumnItem &item = m_items.at(i);
        const double x = m_plot.left() + band * (i + 0.5);
        const double top = m_plot.bottom() - m_plot.height() * std::min(item.value / m_maximum, 1.0);
        addText(number(item), {x, top - 1}, Qt::AlignHCenter | Qt::AlignBottom, TextRole::Secondary,
                item.alarm     ? tokens.red
                : item.missing ? tokens.secondary
                               : tokens.text);
        if (item.alarm && item.value <= 0) {
            const double half = band * barShare / 2;
            addLine({x - half, top - 1, x + half, top - 1}, tokens.red, 2);
        }
        if ((itemCount() - 1 - i) % every == 0) {
            const double half = textWidth(item.label, TextRole::Secondary) / 2;
            const double inside = std::min(x, room.right() - half); // a long last label stays in the picture
            addText(item.label, {inside, m_plot.bottom() + 3}, Qt::AlignHCenter | Qt::AlignTop, TextRole::Secondary,
                    tokens.text);
            addText(item.note, {x, m_plot.bottom() + 2 + line}, Qt::AlignHCenter | Qt::AlignTop, TextRole::Secondary,
                    tokens.secondary);
        }
    }
    addLine({m_plot.bottomLeft(), m_plot.bottomRight()}, tokens.fieldBorder, 1.5);
}

QRectF ColumnChart::itemArea(int index) const
{
    const double band = m_plot.width() / std::max(1, itemCount());
    return {m_plot.left() + band * index, m_room.top(), band, m_room.height()};
}

QString ColumnChart::describe(int index) const
{
    const ColumnItem &item = m_items.at(index);
    QStringList parts{item.label, QStringLiteral("%1 %2").arg(m_valueTitle, number(item)), item.note};
    if (item.running) {
        parts << tr("not over yet");
    }
    parts.removeAll(QString{});
    return parts.join(QLatin1Char('\n'));
}

void ColumnChart::fillTable(QStandardItemModel &model) const
{
    const bool notes = hasNotes();
    for (const ColumnItem &item : m_items) {
        QStringList row{item.label, number(item)};
        if (notes) {
            row << item.note;
        }
        appendFigures(model, row);
    }
    QStringList heads{tr("Period"), m_valueTitle};
    if (notes) {
        heads << tr("Count");
    }
    model.setHorizontalHeaderLabels(heads);
}

} // namespace helin
