#include "ui/charts/linechart.h"

#include "ui/charts/bars.h"

#include <QStandardItemModel>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace helin {

namespace {

constexpr qsizetype mostSeries = 5; // the sixth colour means "other"

/// Pieces of the axis, so that every label is a whole number and labels have air.
int tickCount(double maximum, double height)
{
    const QList<int> choices = height > 160 ? QList<int>{4, 3, 5, 2} : QList<int>{2, 3};
    for (const int pieces : choices) {
        if (std::fmod(maximum, pieces) == 0) {
            return pieces;
        }
    }
    return 1;
}

QString endLabel(const LineSeriesData &series)
{
    return QStringLiteral("%1 %2").arg(series.name, figureText(series.values.last()));
}

} // namespace

void LineChart::setData(LineChartData data)
{
    for (LineSeriesData &series : data.series) {
        series.values.resize(data.categories.size());
    }
    m_data = std::move(data);
    refresh();
}

int LineChart::itemCount() const
{
    return m_data.series.isEmpty() ? 0 : static_cast<int>(m_data.categories.size());
}

void LineChart::build(QChart &chart, const Tokens &tokens)
{
    double largest = 0;
    for (const LineSeriesData &series : std::as_const(m_data.series)) {
        largest = std::max(largest, *std::max_element(series.values.begin(), series.values.end()));
    }
    m_maximum = niceMaximum(largest * 1.08);
    auto *x = new QValueAxis;
    x->setRange(0, qMax(1, itemCount() - 1));
    x->setVisible(false);
    auto *y = new QValueAxis;
    y->setRange(0, m_maximum);
    y->setVisible(false);
    chart.addAxis(x, Qt::AlignBottom);
    chart.addAxis(y, Qt::AlignLeft);
    const auto colours = tokens.chart();
    const qsizetype drawn = std::min(m_data.series.size(), mostSeries);
    for (qsizetype s = 0; s < drawn; ++s) {
        const QList<double> &values = m_data.series.at(s).values;
        const QColor colour = colours.at(static_cast<std::size_t>(s));
        const auto addPiece = [&](qsizetype from, qsizetype to, Qt::PenStyle style) {
            auto *line = new QLineSeries;
            for (qsizetype i = from; i <= to; ++i) {
                line->append(static_cast<double>(i), values.at(i));
            }
            QPen pen{colour, 2, style, Qt::FlatCap, Qt::RoundJoin};
            if (style == Qt::DotLine) {
                pen.setDashPattern({1, 1.5});
            }
            line->setPen(pen);
            chart.addSeries(line);
            line->attachAxis(x);
            line->attachAxis(y);
        };
        const qsizetype last = values.size() - 1;
        const bool dotted = m_data.lastIsRunning && last > 0;
        addPiece(0, dotted ? last - 1 : last, Qt::SolidLine);
        if (dotted) {
            addPiece(last - 1, last, Qt::DotLine);
        }
    }
}

QPointF LineChart::position(qsizetype series, qsizetype index) const
{
    const double share = m_data.series.at(series).values.at(index) / m_maximum;
    const double step = m_plot.width() / std::max(1, itemCount() - 1);
    return {m_plot.left() + step * static_cast<double>(index), m_plot.bottom() - share * m_plot.height()};
}

void LineChart::arrange(QChart &chart, const QRectF &room, const Tokens &tokens)
{
    double endRoom = 0;
    const qsizetype drawn = std::min(m_data.series.size(), mostSeries);
    for (qsizetype s = 0; s < drawn; ++s) {
        endRoom = std::max(endRoom, textWidth(endLabel(m_data.series.at(s)), TextRole::Secondary));
    }
    const double axisRoom = textWidth(figureText(m_maximum), TextRole::Secondary) + 24;
    const double line = textHeight(TextRole::Secondary);
    m_plot = room.adjusted(axisRoom, line * 0.8, -endRoom - 22, -line - 8);
    chart.setPlotArea(m_plot);

    const int ticks = tickCount(m_maximum, m_plot.height());
    for (int tick = 0; tick <= ticks; ++tick) {
        const double y = m_plot.bottom() - m_plot.height() * tick / ticks;
        addLine({m_plot.left() - 8, y, m_plot.right() + 4, y}, tick == 0 ? tokens.fieldBorder : tokens.line, 1,
                tick == 0);
        addText(figureText(m_maximum * tick / ticks), {m_plot.left() - 16, y}, Qt::AlignRight | Qt::AlignVCenter,
                TextRole::Secondary, tokens.secondary);
    }
    addCategories(m_plot, tokens);
    addEndLabels(m_plot, tokens);
}

void LineChart::addCategories(const QRectF &plot, const Tokens &tokens)
{
    // As many month names as fit; the last one always stands.
    const double step = plot.width() / std::max(1, itemCount() - 1);
    const auto halfOf = [this](int i) {
        return textWidth(m_data.categories.at(i), TextRole::Secondary) / 2;
    };
    const auto fits = [&](int every) {
        for (int i = itemCount() - 1; i - every >= 0; i -= every) {
            if (halfOf(i) + halfOf(i - every) + 4 > step * every) {
                return false;
            }
        }
        return true;
    };
    int every = 1;
    while (every < itemCount() && !fits(every)) {
        ++every;
    }
    for (int i = 0; i < itemCount(); ++i) {
        if ((itemCount() - 1 - i) % every == 0) {
            addText(m_data.categories.at(i), {plot.left() + step * i, plot.bottom() + 6},
                    Qt::AlignHCenter | Qt::AlignTop, TextRole::Secondary, tokens.secondary);
        }
    }
}

void LineChart::addEndLabels(const QRectF &plot, const Tokens &tokens)
{
    struct End
    {
        qsizetype series;
        double y;
    };
    QList<End> ends;
    const qsizetype drawn = std::min(m_data.series.size(), mostSeries);
    const qsizetype last = itemCount() - 1;
    const double line = textHeight(TextRole::Secondary);
    const auto colours = tokens.chart();
    for (qsizetype s = 0; s < drawn; ++s) {
        ends.append({s, position(s, last).y()});
        // Shapes differ so that two lines stay apart in a grey print.
        addMarker(position(s, last), s % 2 == 0, colours.at(static_cast<std::size_t>(s)), tokens.surface);
        addPeak(s, tokens);
    }
    std::sort(ends.begin(), ends.end(), [](const End &one, const End &other) { return one.y < other.y; });
    for (qsizetype i = 1; i < ends.size(); ++i) {
        ends[i].y = std::max(ends.at(i).y, ends.at(i - 1).y + line * 0.9);
    }
    // Pushed below the baseline: move the whole stack up again.
    for (qsizetype i = ends.size() - 1; i >= 0; --i) {
        const double limit = i == ends.size() - 1 ? plot.bottom() : ends.at(i + 1).y - line * 0.9;
        ends[i].y = std::min(ends.at(i).y, limit);
    }
    for (const End &end : std::as_const(ends)) {
        const QColor colour = colours.at(static_cast<std::size_t>(end.series));
        // Pale colours of the palette do for lines, not for words.
        const QColor ink = contrastRatio(colour, tokens.surface) >= 4.5 ? colour : tokens.text;
        addText(endLabel(m_data.series.at(end.series)), {plot.right() + 10, end.y}, Qt::AlignLeft | Qt::AlignVCenter,
                TextRole::Secondary, ink);
    }
}

void LineChart::addPeak(qsizetype series, const Tokens &tokens)
{
    const QList<double> &values = m_data.series.at(series).values;
    const qsizetype peak = std::max_element(values.begin(), values.end()) - values.begin();
    if (peak == itemCount() - 1 || values.at(peak) <= 0) {
        return; // the end label says it
    }
    const QPointF point = position(series, peak);
    const double line = textHeight(TextRole::Secondary);
    bool taken = point.y() - line < m_plot.top() - line;
    const qsizetype drawn = std::min(m_data.series.size(), mostSeries);
    for (qsizetype other = 0; other < drawn; ++other) {
        for (qsizetype i = std::max<qsizetype>(0, peak - 1); i <= std::min<qsizetype>(itemCount() - 1, peak + 1); ++i) {
            const double y = position(other, i).y();
            taken = taken || (other != series && y < point.y() && y > point.y() - line - 4);
        }
    }
    addText(figureText(values.at(peak)), point + QPointF{0, taken ? 4.0 : -2.0},
            Qt::AlignHCenter | (taken ? Qt::AlignTop : Qt::AlignBottom), TextRole::Secondary, tokens.secondary);
}

QRectF LineChart::itemArea(int index) const
{
    const double step = m_plot.width() / std::max(1, itemCount() - 1);
    return {m_plot.left() + step * (index - 0.5), m_plot.top(), step, m_plot.height() + 24};
}

int LineChart::seriesAt(int index, QPointF point) const
{
    const qsizetype drawn = std::min(m_data.series.size(), mostSeries);
    qsizetype nearest = 0;
    for (qsizetype s = 1; s < drawn; ++s) {
        if (std::abs(position(s, index).y() - point.y()) < std::abs(position(nearest, index).y() - point.y())) {
            nearest = s;
        }
    }
    return point.isNull() ? 0 : static_cast<int>(nearest);
}

QString LineChart::describe(int index) const
{
    QStringList lines{m_data.categories.at(index)};
    for (const LineSeriesData &series : m_data.series) {
        lines << QStringLiteral("%1 %2").arg(series.name, figureText(series.values.at(index)));
    }
    if (m_data.lastIsRunning && index == itemCount() - 1) {
        lines << tr("not over yet");
    }
    return lines.join(QLatin1Char('\n'));
}

void LineChart::fillTable(QStandardItemModel &model) const
{
    QStringList heads{tr("Month")};
    for (const LineSeriesData &series : m_data.series) {
        heads << series.name;
    }
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        QStringList row{m_data.categories.at(i)};
        for (const LineSeriesData &series : m_data.series) {
            row << figureText(series.values.at(i));
        }
        appendFigures(model, row);
    }
    model.setHorizontalHeaderLabels(heads);
}

} // namespace helin
