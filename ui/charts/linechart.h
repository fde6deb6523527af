#pragma once

#include "ui/charts/chart.h"

namespace helin {

struct LineSeriesData
{
    QString name;
    QList<double> values; ///< one per category
};

/// Months and their figures. At most five series; more are not drawn but stand in the table.
struct LineChartData
{
    QStringList categories;
    QList<LineSeriesData> series;
    bool lastIsRunning = false; ///< the last month is not over: its piece is dotted
};

/// Lines from a zero baseline; the name and last figure of each stand at its end, its peak above it.
class LineChart final : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    void setData(LineChartData data);
    [[nodiscard]] const LineChartData &data() const { return m_data; }

protected:
    [[nodiscard]] int itemCount() const override;
    void build(QChart &chart, const Tokens &tokens) override;
    void arrange(QChart &chart, const QRectF &room, const Tokens &tokens) override;
    [[nodiscard]] QRectF itemArea(int index) const override;
    [[nodiscard]] int seriesAt(int index, QPointF point) const override;
    [[nodiscard]] QString describe(int index) const override;
    void fillTable(QStandardItemModel &model) const override;

private:
    [[nodiscard]] QPointF position(qsizetype series, qsizetype index) const;
    void addEndLabels(const QRectF &plot, const Tokens &tokens);
    void addPeak(qsizetype series, const Tokens &tokens);
    void addCategories(const QRectF &plot, const Tokens &tokens);

    LineChartData m_data;
    QRectF m_plot;
    double m_maximum = 0;
};

} // namespace helin
