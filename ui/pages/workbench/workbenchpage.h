#pragma once

#include "core/analysis/series.h"
#include "core/analysis/workbench.h"
#include "ui/pages/page.h"

namespace helin {

class BarChart;
class ChartPanel;
class ColumnChart;
class Label;
class LineChart;
class PageHeader;
class Panel;
class RowList;
class TodayPanel;
class WeekList;

/// 工作台: what must be done today and this week, how the exchange stands, and three charts whose numbers open the
/// records behind them.
class WorkbenchPage final : public Page
{
    Q_OBJECT

public:
    explicit WorkbenchPage(AppContext &context, QWidget *parent = nullptr);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool newEntry() override;
    bool find() override;
    [[nodiscard]] QString helpText() const override;

private:
    QWidget *buildSide();
    QWidget *buildCharts();
    void showHeader();
    void showWeek();
    void showExchange();
    void showCharts();
    void openMatter(const Matter &matter);
    void openFigure(const Figure &figure, const QString &caption);
    void printWeek();
    [[nodiscard]] QString station() const;

    PageHeader *m_header;
    TodayPanel *m_today;
    Panel *m_weekPanel;
    WeekList *m_week;
    Label *m_noWeek;
    RowList *m_exchange;
    LineChart *m_monthly;
    BarChart *m_kinds;
    ColumnChart *m_settled;
    ChartPanel *m_kindsPanel;
    QList<DayMatters> m_days;
    QList<ChartSeries> m_monthlySeries;
    ChartSeries m_kindSeries;
    ChartSeries m_settledSeries;
};

} // namespace helin
