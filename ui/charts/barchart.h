#pragma once

#include "ui/charts/chart.h"

namespace helin {

struct BarItem
{
    QString label;
    double value = 0;
    bool other = false; ///< the rest of many small ones: drawn grey
};

/// Bars from left to right with the label before and the figure behind, in the given order.
class BarChart final : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// `valueTitle` heads the figures in the table, e.g. tr("Cases").
    void setData(QList<BarItem> items, const QString &valueTitle);

protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_items.size()); }
    void build(QChart &chart, const Tokens &tokens) override;
    void arrange(QChart &chart, const QRectF &room, const Tokens &tokens) override;
    [[nodiscard]] QRectF itemArea(int index) const override;
    [[nodiscard]] QString describe(int index) const override;
    void fillTable(QStandardItemModel &model) const override;

private:
    QList<BarItem> m_items;
    QString m_valueTitle;
    QRectF m_plot;
    QRectF m_room;
    double m_maximum = 1;
};

} // namespace helin
