#pragma once

#include "ui/charts/chart.h"

#include <optional>

namespace helin {

struct ColumnItem
{
    QString label; ///< below the column, e.g. the month
    double value = 0;
    QString note = {};    ///< second line below, e.g. 11/12
    bool running = false; ///< not over yet: hatched
    bool alarm = false;   ///< the figure is red; an alarm of 0 is a red line
    bool missing = false; ///< there is no value: nothing to divide by; shown as a dash
};

/// A month of a rate, in percent: never without its count. With `due` 0 there is no rate.
[[nodiscard]] ColumnItem rateColumn(const QString &label, int done, int due, bool running = false);

/// Standing columns from zero with the figure above each.
class ColumnChart final : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// `maximum` fixes the top of the scale, 100 for rates. `valueTitle` heads the figures in the table.
    void setData(QList<ColumnItem> items, const QString &valueTitle, std::optional<double> maximum = {});

protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_items.size()); }
    void build(QChart &chart, const Tokens &tokens) override;
    void arrange(QChart &chart, const QRectF &room, const Tokens &tokens) override;
    [[nodiscard]] QRectF itemArea(int index) const override;
    [[nodiscard]] QString describe(int index) const override;
    void fillTable(QStandardItemModel &model) const override;

private:
    [[nodiscard]] bool hasNotes() const;

    QList<ColumnItem> m_items;
    QString m_valueTitle;
    std::optional<double> m_fixedMaximum;
    QRectF m_plot;
    QRectF m_room;
    double m_maximum = 1;
};

} // namespace helin
