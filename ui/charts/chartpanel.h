#pragma once

#include <QWidget>

namespace helin {

class Chart;
class Panel;

/// A panel around a chart: title, grey note, the switch to the table and a menu to save or copy the picture.
class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of the chart; its title is the panel's.
    explicit ChartPanel(Chart *chart, QWidget *parent = nullptr);

    void setNote(const QString &note);
    [[nodiscard]] Chart *chart() const { return m_chart; }

Q_SIGNALS:
    /// The picture could not be written to this file; the page says so.
    void saveFailed(const QString &path);

private:
    void askAndSave(const QString &suffix, const QString &filter);

    Chart *m_chart;
    Panel *m_panel;
};

} // namespace helin
