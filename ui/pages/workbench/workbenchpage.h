#pragma once

#include "core/analysis/series.h"
#include "core/analysis/workbench.h"
#include "ui/pages/page.h"

#include <optional>

class QBoxLayout;
class QGridLayout;

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
    [[nodiscard]] QList<TourStop> tourStops() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildSide();
    QWidget *buildCharts();
    void showHeader();
    void showWeek();
    void showExchange();
    void showCharts();
    /// Beside each other where there is room, else below each other: at 150 % on an office screen there is none.
    void arrange();
    void openMatter(const Matter &matter);
    /// Asks for what has to be written down before the matter is done; nothing counts as done without it.
    void tick(const Matter &matter);
    void openFigure(const Figure &figure, const QString &caption);
    void printWeek(const TodayList &today);
    [[nodiscard]] QString station() const;

    PageHeader *m_header;
    QBoxLayout *m_upper;
    QWidget *m_side;
    QBoxLayout *m_sideColumn;
    QWidget *m_charts;
    QGridLayout *m_chartGrid;
    QList<ChartPanel *> m_chartPanels;
    std::optional<bool> m_narrow;
    TodayPanel *m_today;
    Panel *m_weekPanel;
    WeekList *m_week;
    Label *m_noWeek;
    RowList *m_exchange;
    LineChart *m_monthly;
    BarChart *m_kinds;
    ColumnChart *m_settled;
    ChartPanel *m_monthlyPanel;
    ChartPanel *m_kindsPanel;
    QList<DayMatters> m_days;
    QList<ChartSeries> m_monthlySeries;
    ChartSeries m_kindSeries;
    ChartSeries m_settledSeries;
};

} // namespace helin
