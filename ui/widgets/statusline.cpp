#include "ui/widgets/statusline.h"

#include "ui/delegates/rowpaint.h"
#include "ui/theme/icons.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace helin {

namespace {

constexpr int iconSide = 16;

} // namespace

StatusLine::StatusLine(QWidget *parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
    describe();
}

void StatusLine::setItem(const QString &id, const QString &iconName, const QString &text, const QString &note)
{
    put({id, iconName, DueMark::None, text, note});
}

void StatusLine::setItem(const QString &id, DueMark mark, const QString &text, const QString &note)
{
    put({id, {}, mark, text, note});
}

void StatusLine::addEndWidget(QWidget *widget)
{
    if (layout() == nullptr) {
        auto *row = new QHBoxLayout{this};
        row->setContentsMargins(metrics::space4, 1, metrics::space4, 0);
        row->setSpacing(metrics::space4);
        row->addStretch(1);
    }
    layout()->addWidget(widget);
    m_endWidgets.append(widget);
}

int StatusLine::endWidgetsWidth() const
{
    int width = 0;
    for (const QWidget *widget : m_endWidgets) {
        width += widget->sizeHint().width() + metrics::space4;
    }
    return width;
}

void StatusLine::setEndText(const QString &text)
{
    m_endText = text;
    describe();
}

void StatusLine::put(Item item)
{
    const auto old = std::find_if(m_items.begin(), m_items.end(), [&item](const Item &i) { return i.id == item.id; });
    if (old != m_items.end()) {
        *old = std::move(item);
    } else {
        m_items << std::move(item);
    }
    describe();
}

void StatusLine::describe()
{
    QStringList all;
    for (const Item &item : std::as_const(m_items)) {
        if (!item.text.isEmpty()) {
            all << QStringLiteral("%1 %2 %3").arg(item.text, item.note, dueName(item.mark)).simplified();
        }
    }
    setToolTip(all.join(QLatin1Char('\n')));
    setAccessibleName(tr("Status"));
    setAccessibleDescription(QStringList{all + QStringList{m_endText}}.join(QStringLiteral(". ")));
    update();
}

QSize StatusLine::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(600), theme.px(metrics::statusLine)};
}

QSize StatusLine::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    QPainter painter{this};
    painter.fillRect(rect(), t.raised);
    painter.fillRect(QRect{0, 0, width(), 1}, t.line);
    const QFont font = theme.font(TextRole::Secondary);
    const QFontMetrics words{font};
    const int end = width() - endWidgetsWidth();
    const int endWidth = m_endText.isEmpty() ? 0 : words.horizontalAdvance(m_endText) + metrics::space4;
    paintLine(&painter, QRect{end - endWidth - metrics::space4, 1, endWidth, height()}, m_endText, font, t.secondary,
              Qt::AlignRight | Qt::AlignVCenter);
    const int right = end - metrics::space4 - endWidth;
    int x = metrics::space4;
    bool first = true;
    for (const Item &item : std::as_const(m_items)) {
        if (item.text.isEmpty()) {
            continue;
        }
        const int lead = theme.px(item.iconName.isEmpty() ? metrics::mark : iconSide) + 6;
        const int textWidth = words.horizontalAdvance(item.text);
        const int noteWidth = item.note.isEmpty() ? 0 : words.horizontalAdvance(item.note) + metrics::space3;
        const int before = first ? 0 : 2 * 11;
        if (x + before + lead + textWidth + noteWidth > right) {
            break;
        }
        if (!first) {
            x += 11;
            painter.fillRect(QRect{x - 1, 7, 1, height() - 13}, t.line);
            x += 11;
        }
        first = false;
        const QRect box{x, 1, lead - 6, height() - 1};
        if (item.iconName.isEmpty()) {
            paintDueMark(&painter, box, item.mark, theme);
        } else {
            const int side = theme.px(iconSide);
            paintIcon(&painter, QRectF(x, (height() - side) / 2 + 1, side, side), item.iconName, t.secondary);
        }
        x += lead;
        paintLine(&painter, QRect{x, 1, textWidth + 1, height()}, item.text, font, t.secondary);
        x += textWidth;
        if (!item.note.isEmpty()) {
            paintLine(&painter, QRect{x + metrics::space3, 1, noteWidth, height()}, item.note, font, t.secondary);
            x += noteWidth;
        }
    }
}

} // namespace helin
