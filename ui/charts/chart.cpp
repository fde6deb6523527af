#include "ui/charts/chart.h"

#include "ui/delegates/tableview.h"
#include "ui/theme/label.h"

#include <QClipboard>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QKeyEvent>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QToolTip>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChartView>

#include <cmath>

namespace helin {

/// The picture; hands mouse and keys to its chart.
class ChartView final : public QChartView
{
public:
    explicit ChartView(Chart *owner) : QChartView{owner}, m_owner{owner}
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        viewport()->setMouseTracking(true);
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    /// The chart is being destroyed: hiding still sends events.
    void detach() { m_owner = nullptr; }

protected:
    bool viewportEvent(QEvent *event) override { return m_owner != nullptr && QChartView::viewportEvent(event); }

    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        m_owner->arrangeAll();
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int index = m_owner->itemAt(mapToScene(event->position().toPoint()));
        m_owner->highlight(index);
        setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        QToolTip::showText(event->globalPosition().toPoint(), index >= 0 ? m_owner->describe(index) : QString{}, this);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const QPointF point = mapToScene(event->position().toPoint());
        const int index = m_owner->itemAt(point);
        if (event->button() == Qt::LeftButton && index >= 0) {
            Q_EMIT m_owner->itemActivated(m_owner->seriesAt(index, point), index);
        }
    }

    void leaveEvent(QEvent *event) override
    {
        if (!hasFocus()) {
            m_owner->highlight(-1);
        }
        QChartView::leaveEvent(event);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QChartView::focusInEvent(event);
        if (event->reason() != Qt::MouseFocusReason && m_owner->m_current < 0) {
            m_owner->highlight(0);
        }
        viewport()->update();
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QChartView::focusOutEvent(event);
        if (m_owner != nullptr) {
            m_owner->highlight(-1);
            viewport()->update();
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const int last = m_owner->itemCount() - 1;
        const int current = m_owner->m_current;
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            m_owner->highlight(qMax(0, current - 1));
            return;
        case Qt::Key_Right:
        case Qt::Key_Down:
            m_owner->highlight(qMin(last, current + 1));
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current >= 0) {
                Q_EMIT m_owner->itemActivated(m_owner->seriesAt(current, {}), current);
            }
            return;
        default:
            QChartView::keyPressEvent(event);
        }
    }

    void drawForeground(QPainter *painter, const QRectF &rect) override
    {
        QChartView::drawForeground(painter, rect);
        if (hasFocus()) {
            painter->setPen(QPen{m_owner->m_tokens.accent, metrics::focusWidth});
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(sceneRect().adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
        }
    }

private:
    Chart *m_owner;
};

Chart::Chart(const QString &title, QWidget *parent)
    : QWidget{parent}
    , m_title{title}
    , m_layout{new QStackedLayout{this}}
    , m_view{new ChartView{this}}
    , m_table{new TableView{title, this}}
    , m_model{new QStandardItemModel{this}}
    , m_empty{new Label{tr("No figures yet."), TextRole::Body, Ink::Secondary, this}}
    , m_tokens{Theme::of(this).tokens()}
{
    setAccessibleName(title);
    m_view->setAccessibleName(title);
    m_view->viewport()->setAccessibleName(title);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_table->setModel(m_model);
    m_layout->addWidget(m_view);
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_empty);
    m_layout->setCurrentWidget(m_empty);
    connect(&Theme::of(this), &Theme::changed, this, [this] { rebuild(Theme::of(this).tokens()); });
}

Chart::~Chart()
{
    m_view->detach();
}

void Chart::setTableVisible(bool visible)
{
    if (itemCount() > 0) {
        m_layout->setCurrentWidget(visible ? static_cast<QWidget *>(m_table) : m_view);
    }
}

bool Chart::isTableVisible() const
{
    return m_layout->currentWidget() == m_table;
}

QSize Chart::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(320), theme.px(200)};
}

QSize Chart::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(200), theme.px(120)};
}

int Chart::seriesAt(int, QPointF) const
{
    return 0;
}

void Chart::refresh()
{
    const bool table = isTableVisible();
    m_model->clear();
    fillTable(*m_model);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const int right = Qt::AlignRight | Qt::AlignVCenter;
        m_model->setHeaderData(column, Qt::Horizontal, right, Qt::TextAlignmentRole);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            m_model->item(row, column)->setTextAlignment(Qt::Alignment{right});
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QStringList lines;
    for (int i = 0; i < itemCount(); ++i) {
        lines << describe(i).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    m_view->setAccessibleDescription(lines.join(QStringLiteral(". ")));
    m_current = -1;
    rebuild(Theme::of(this).tokens());
    QWidget *const full = table ? static_cast<QWidget *>(m_table) : m_view;
    m_layout->setCurrentWidget(itemCount() == 0 ? m_empty : full);
}

void Chart::rebuild(const Tokens &tokens)
{
    m_tokens = tokens;
    m_view->setBackgroundBrush(tokens.surface);
    QChart &chart = *m_view->chart();
    chart.removeAllSeries();
    const QList<QAbstractAxis *> axes = chart.axes();
    for (QAbstractAxis *axis : axes) {
        chart.removeAxis(axis);
        delete axis;
    }
    if (itemCount() > 0) {
        build(chart, tokens);
    }
    arrangeAll();
}

void Chart::arrangeAll()
{
    qDeleteAll(m_decorations);
    m_decorations.clear();
    m_highlight = nullptr;
    if (itemCount() > 0 && m_view->width() > 0) {
        arrange(*m_view->chart(), QRectF{QPointF{}, QSizeF{m_view->viewport()->size()}}, m_tokens);
        const int current = m_current;
        m_current = -1;
        highlight(current);
    }
}

int Chart::itemAt(QPointF point) const
{
    for (int i = 0; i < itemCount(); ++i) {
        if (itemArea(i).contains(point)) {
            return i;
        }
    }
    return -1;
}

void Chart::highlight(int index)
{
    if (index == m_current || index >= itemCount()) {
        return;
    }
    m_current = index;
    if (m_highlight != nullptr) {
        m_decorations.removeAll(m_highlight);
        delete m_highlight;
        m_highlight = nullptr;
    }
    if (index >= 0) {
        QColor tint = m_tokens.accent;
        tint.setAlphaF(0.10F);
        m_highlight = m_view->scene()->addRect(itemArea(index), Qt::NoPen, tint);
        m_highlight->setZValue(50);
        m_decorations << m_highlight;
        if (m_view->hasFocus()) {
            m_view->setToolTip(describe(index));
            const QPoint at = m_view->mapFromScene(itemArea(index).topRight());
            QToolTip::showText(m_view->viewport()->mapToGlobal(at), describe(index), m_view);
        }
    }
}

double Chart::textWidth(const QString &text, TextRole role) const
{
    return QFontMetricsF{Theme::of(this).font(role)}.horizontalAdvance(text);
}

double Chart::textHeight(TextRole role) const
{
    return QFontMetricsF{Theme::of(this).font(role)}.height();
}

QRectF Chart::addText(const QString &text, QPointF at, Qt::Alignment alignment, TextRole role, const QColor &colour)
{
    auto *item = new QGraphicsSimpleTextItem{text};
    item->setFont(Theme::of(this).font(role));
    item->setBrush(colour);
    item->setZValue(100);
    const QSizeF size{textWidth(text, role), textHeight(role)};
    if (alignment.testFlag(Qt::AlignRight)) {
        at.rx() -= size.width();
    } else if (alignment.testFlag(Qt::AlignHCenter)) {
        at.rx() -= size.width() / 2;
    }
    if (alignment.testFlag(Qt::AlignBottom)) {
        at.ry() -= size.height();
    } else if (alignment.testFlag(Qt::AlignVCenter)) {
        at.ry() -= size.height() / 2;
    }
    item->setPos(at);
    m_view->scene()->addItem(item);
    m_decorations << item;
    return {at, size};
}

void Chart::addLine(QLineF line, const QColor &colour, double width, bool onTop)
{
    QGraphicsItem *item = m_view->scene()->addLine(line, QPen{colour, width});
    item->setZValue(onTop ? 60 : -1);
    m_decorations << item;
}

void Chart::addMarker(QPointF centre, bool circle, const QColor &colour, const QColor &ground)
{
    const double half = Theme::of(this).px(7) / 2.0;
    const QRectF box{centre.x() - half, centre.y() - half, 2 * half, 2 * half};
    const QPen pen{colour, 2};
    QGraphicsItem *item = circle ? static_cast<QGraphicsItem *>(m_view->scene()->addEllipse(box, pen, ground))
                                 : m_view->scene()->addRect(box, pen, ground);
    item->setZValue(70);
    m_decorations << item;
}

void Chart::paintPicture(QPainter *painter, QSize size)
{
    // Paper is white: the picture is drawn in light colours whatever the screen shows.
    const Theme &theme = Theme::of(this);
    rebuild(Tokens::light());
    highlight(-1);
    painter->fillRect(QRect{QPoint{}, size}, m_tokens.surface);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(theme.font(TextRole::BodyBold));
    painter->setPen(m_tokens.text);
    const int head = theme.px(32);
    painter->drawText(QRect{16, 0, size.width() - 32, head}, Qt::AlignVCenter | Qt::TextSingleLine, m_title);
    m_view->scene()->render(painter, QRectF(16, head, size.width() - 32, size.height() - head - 16),
                            QRectF{QPointF{}, QSizeF{m_view->viewport()->size()}}, Qt::KeepAspectRatio);
    rebuild(theme.tokens());
}

bool Chart::savePicture(const QString &path)
{
    const QSize size = m_view->size() + QSize{32, Theme::of(this).px(32) + 16};
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        QPdfWriter writer{path};
        writer.setTitle(m_title);
        // 96 dots an inch: one unit of the scene is one of the page, and fonts keep their size.
        writer.setResolution(96);
        writer.setPageSize(QPageSize{QSizeF{size} * 25.4 / 96.0, QPageSize::Millimeter});
        writer.setPageMargins({});
        QPainter painter;
        if (!painter.begin(&writer)) {
            return false;
        }
        paintPicture(&painter, size);
        return painter.end();
    }
    QImage image{size * 2, QImage::Format_RGB32};
    image.setDevicePixelRatio(2);
    QPainter painter{&image};
    paintPicture(&painter, size);
    painter.end();
    return image.save(path, "PNG");
}

void Chart::copyPicture()
{
    const QSize size = m_view->size() + QSize{32, Theme::of(this).px(32) + 16};
    QImage image{size * 2, QImage::Format_RGB32};
    image.setDevicePixelRatio(2);
    QPainter painter{&image};
    paintPicture(&painter, size);
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
}

QBrush hatched(const QColor &colour, const QColor &ground)
{
    constexpr int side = 8;
    QImage tile{side, side, QImage::Format_RGB32};
    tile.fill(ground);
    QPainter painter{&tile};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colour, 3});
    for (const int shift : {-side, 0, side}) {
        painter.drawLine(shift - 2, side + 2, shift + side + 2, -2);
    }
    painter.end();
    QBrush brush{tile};
    return brush;
}

double niceMaximum(double largest)
{
    if (largest <= 4) {
        return 4;
    }
    const double power = std::pow(10.0, std::floor(std::log10(largest)));
    for (const double step : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (step * power >= largest) {
            return step * power;
        }
    }
    return 10 * power;
}

} // namespace helin
