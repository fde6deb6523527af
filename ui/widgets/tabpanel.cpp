#include "ui/widgets/tabpanel.h"

#include "ui/delegates/rowpaint.h"
#include "ui/theme/label.h"
#include "ui/widgets/badge.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace helin {

namespace {

constexpr int tabGap = 24;
constexpr int tabPadding = 6; // room for the focus ring before the word

} // namespace

CountTabBar::CountTabBar(QWidget *parent) : QTabBar{parent}
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    connect(&Theme::of(this), &Theme::changed, this, [this] {
        // QTabBar lays its tabs out again only when something of theirs changes.
        for (int i = 0; i < count(); ++i) {
            setTabText(i, tabText(i));
        }
        updateGeometry();
    });
}

void CountTabBar::setCount(int index, int count, CountStyle style)
{
    if (!isTabEnabled(index)) {
        return;
    }
    m_counts.insert(index, {count, style});
    setTabToolTip(index, {});
    setTabText(index, tabText(index)); // lays out again
    setAccessibleTabName(index, count > 0 ? QStringLiteral("%1 %2").arg(tabText(index)).arg(count) : tabText(index));
    update();
}

QString CountTabBar::words(int index) const
{
    const Count count = m_counts.value(index);
    const QString text = tabText(index).remove(QLatin1Char('&'));
    return count.style == CountStyle::Plain && count.number >= 0 ? QStringLiteral("%1 %2").arg(text).arg(count.number)
                                                                 : text;
}

QSize CountTabBar::tabSizeHint(int index) const
{
    const Theme &theme = Theme::of(this);
    // Measured bold, so that choosing a tab moves nothing.
    int width = QFontMetrics{theme.font(TextRole::BodyBold)}.horizontalAdvance(words(index)) + tabGap + 2;
    const Count count = m_counts.value(index);
    if (count.style == CountStyle::Round && count.number > 0) {
        width += Badge::sizeOf(count.number, theme).width() + metrics::space2;
    }
    return {width, theme.px(metrics::tabs) - 1};
}

QSize CountTabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void CountTabBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    QPainter painter{this};
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool chosen = i == currentIndex();
        const bool hover = isTabEnabled(i) && tab.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        const QFont font = theme.font(chosen ? TextRole::BodyBold : TextRole::Body);
        const QColor ink = !isTabEnabled(i) ? t.disabled : chosen ? t.accentText : hover ? t.text : t.secondary;
        const QString text = words(i);
        const QRect room = tab.adjusted(tabPadding, 0, tabPadding - tabGap, 0);
        paintLine(&painter, room, text, font, ink);
        const Count count = m_counts.value(i);
        if (count.style == CountStyle::Round && count.number > 0) {
            Badge::paint(&painter, room.right(), room.center().y() + 1, count.number, Badge::Tone::Neutral, theme);
        }
        if (chosen) {
            painter.fillRect(QRect{room.left(), tab.bottom() - 1, room.width(), 2}, t.accent);
            if (hasFocus()) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(QPen{t.accent, metrics::focusWidth});
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF{room}.adjusted(-5, 6, 5, -6), metrics::radius, metrics::radius);
            }
        }
    }
}

TabPanel::TabPanel(const QString &name, QWidget *parent)
    : QWidget{parent}
    , m_bar{new CountTabBar}
    , m_pages{new QStackedWidget}
    , m_head{new QWidget}
{
    setAccessibleName(name);
    m_bar->setAccessibleName(name);
    m_pages->setAccessibleName(name);
    auto *head = new QHBoxLayout{m_head};
    head->setSpacing(0);
    head->addWidget(m_bar);
    head->addStretch();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    column->addWidget(m_pages, 1);
    setIndent(metrics::space4);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_bar, &QTabBar::currentChanged, this, &TabPanel::currentChanged);
}

int TabPanel::addPage(QWidget *page, const QString &text)
{
    m_pages->addWidget(page);
    return m_bar->addTab(text);
}

void TabPanel::setCount(int index, int count, CountTabBar::CountStyle style)
{
    m_bar->setCount(index, count, style);
}

void TabPanel::closePage(int index, const QString &why)
{
    m_bar->setCount(index, -1);
    m_bar->setTabEnabled(index, false);
    m_bar->setTabToolTip(index, why);
}

void TabPanel::setIndent(int indent)
{
    m_head->layout()->setContentsMargins(qMax(0, indent - tabPadding), 0, 0, 0);
}

int TabPanel::currentIndex() const
{
    return m_bar->currentIndex();
}

void TabPanel::setCurrentIndex(int index)
{
    if (m_bar->isTabEnabled(index)) {
        m_bar->setCurrentIndex(index);
    }
}

} // namespace helin
