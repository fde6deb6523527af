#pragma once

#include "ui/theme/theme.h"

#include <QWidget>
#include <QtCharts/QChart>

class QGraphicsItem;
class QStackedLayout;
class QStandardItemModel;

namespace helin {

class ChartView;
class Label;
class TableView;

/// What all charts share: drawing from the tokens without legend, labels of our own, tooltips, choosing with mouse or
/// ← → and Enter, the same figures as a table, pictures for paper. Call the data setter of the concrete chart; GUI
/// thread only.
class Chart : public QWidget
{
    Q_OBJECT

public:
    /// `title` is what a screen reader and a saved picture call it.
    explicit Chart(const QString &title, QWidget *parent = nullptr);
    ~Chart() override;

    [[nodiscard]] QString title() const { return m_title; }

    /// The figures as a table instead of the picture.
    void setTableVisible(bool visible);
    [[nodiscard]] bool isTableVisible() const;

    /// Writes the picture, always in light colours; the suffix says which kind: .png (double density) or .pdf. False if
    /// the file cannot be written.
    [[nodiscard]] bool savePicture(const QString &path);
    void copyPicture();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click or Enter: the page opens the records behind. `series` is 0 for charts with one series.
    void itemActivated(int series, int index);

protected:
    /// Number of months or bars.
    [[nodiscard]] virtual int itemCount() const = 0;

    /// Makes series and axes; the chart is empty. Called after every change of data or theme.
    virtual void build(QChart &chart, const Tokens &tokens) = 0;

    /// Places the plot area within `room` and adds the texts. Called after build() and on every change of size.
    virtual void arrange(QChart &chart, const QRectF &room, const Tokens &tokens) = 0;

    /// Where item `index` lies, for hits and for the highlight.
    [[nodiscard]] virtual QRectF itemArea(int index) const = 0;

    /// Which series is meant at this point of item `index`.
    [[nodiscard]] virtual int seriesAt(int index, QPointF point) const;

    /// One line with the figures of an item.
    [[nodiscard]] virtual QString describe(int index) const = 0;

    virtual void fillTable(QStandardItemModel &model) const = 0;

    /// To be called when the data changed.
    void refresh();

    /// Adds one line of text whose `alignment` point is at `at`; kept until the next arrange().
    QRectF addText(const QString &text, QPointF at, Qt::Alignment alignment, TextRole role, const QColor &colour);

    /// Adds a line behind or before the series.
    void addLine(QLineF line, const QColor &colour, double width, bool onTop = true);

    /// A small open circle or square over the end of a line.
    void addMarker(QPointF centre, bool circle, const QColor &colour, const QColor &ground);

    [[nodiscard]] double textWidth(const QString &text, TextRole role) const;
    [[nodiscard]] double textHeight(TextRole role) const;

private:
    friend class ChartView;

    void rebuild(const Tokens &tokens);
    void arrangeAll();
    void highlight(int index);
    [[nodiscard]] int itemAt(QPointF point) const;
    void paintPicture(QPainter *painter, QSize size);

    QString m_title;
    QStackedLayout *m_layout;
    ChartView *m_view;
    TableView *m_table;
    QStandardItemModel *m_model;
    Label *m_empty;
    Tokens m_tokens;
    QList<QGraphicsItem *> m_decorations;
    QGraphicsItem *m_highlight = nullptr;
    int m_current = -1;
};

/// A diagonal hatch in this colour, for months that still run.
[[nodiscard]] QBrush hatched(const QColor &colour, const QColor &ground);

/// A round number at or above `largest` for the end of an axis; at least 4.
[[nodiscard]] double niceMaximum(double largest);

} // namespace helin
