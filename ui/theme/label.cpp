#include "ui/theme/label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace helin {

Label::Label(const QString &text, TextRole role, Ink ink, QWidget *parent)
    : QLabel{text, parent}
    , m_role{role}
    , m_ink{ink}
{
    connect(&Theme::of(this), &Theme::changed, this, &Label::applyTheme);
    applyTheme();
}

void Label::setRole(TextRole role)
{
    m_role = role;
    applyTheme();
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    applyTheme();
}

void Label::applyTheme()
{
    const Theme &theme = Theme::of(this);
    setFont(theme.font(m_role));
    // Only the role is set, so that a disabled label still takes the disabled colour of the application.
    QPalette own;
    own.setColor(QPalette::Active, QPalette::WindowText, theme.ink(m_ink));
    own.setColor(QPalette::Inactive, QPalette::WindowText, theme.ink(m_ink));
    own.setColor(QPalette::Disabled, QPalette::WindowText, theme.tokens().disabled);
    setPalette(own);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics{font()};
    return {metrics.horizontalAdvance(text().left(2)) + metrics.horizontalAdvance(QChar{0x2026}),
            Label::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setFont(font());
    const QRect room = contentsRect();
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    style()->drawItemText(&painter, room, static_cast<int>(alignment()) | Qt::TextSingleLine, palette(), isEnabled(),
                          shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = QFontMetrics{font()}.horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? text() : QString{}, this);
        return true;
    }
    return Label::event(event);
}

Ground::Ground(Tone tone, QWidget *parent) : QWidget{parent}, m_tone{tone} {}

void Ground::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::of(this).tokens();
    QPainter{this}.fillRect(rect(), m_tone == Tone::Raised ? t.raised : m_tone == Tone::Sunken ? t.sunken : t.surface);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget{parent}
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), Theme::of(this).tokens().line);
}

} // namespace helin
