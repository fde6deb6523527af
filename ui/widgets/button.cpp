#include "ui/widgets/button.h"

#include "ui/delegates/rowpaint.h"
#include "ui/theme/helinstyle.h"
#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace helin {

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton{text, parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
    setKind(kind);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    const bool primary = kind == Kind::Primary || kind == Kind::LargePrimary;
    setProperty(buttonKindProperty, primary                ? QStringLiteral("primary")
                                    : kind == Kind::Danger ? QStringLiteral("danger")
                                                           : QString{});
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKey(const QKeySequence &key)
{
    setShortcut(key);
    setHint(key.toString(QKeySequence::NativeText));
}

void Button::setHint(const QString &hint)
{
    m_hint = hint;
    setToolTip(hint.isEmpty() ? QString{} : QStringLiteral("%1  %2").arg(plainText(), hint));
    updateGeometry();
    update();
}

void Button::setDropMenu(QMenu *menu)
{
    setMenu(menu);
    updateGeometry();
}

TextRole Button::role() const
{
    return m_kind == Kind::LargePrimary ? TextRole::Sentence : TextRole::Body;
}

QString Button::plainText() const
{
    return text().remove(QLatin1Char('&'));
}

QSize Button::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics{theme.font(role())};
    const int padding = theme.px(m_kind == Kind::LargePrimary ? 24 : m_iconName.isEmpty() ? 12 : 13);
    int width = 2 * padding + metrics.horizontalAdvance(plainText());
    if (!m_iconName.isEmpty()) {
        width += theme.px(metrics::buttonIcon) + metrics::space2;
    }
    if (!m_hint.isEmpty()) {
        width += QFontMetrics{theme.font(TextRole::Secondary)}.horizontalAdvance(m_hint) + metrics::space2;
    }
    if (menu() != nullptr) {
        width += theme.px(16) + metrics::space2;
    }
    const int height =
        m_kind == Kind::LargePrimary ? theme.px(48) : qMax(theme.px(metrics::control), metrics.height() + 10);
    return {qMax(width, theme.px(48)), height};
}

void Button::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    QPainter painter{this};
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);

    const bool primary = m_kind == Kind::Primary || m_kind == Kind::LargePrimary;
    const QColor ink = !isEnabled() ? t.disabled : primary ? t.onAccent : m_kind == Kind::Danger ? t.red : t.text;
    const QFont font = theme.font(role());
    const QFont hintFont = theme.font(TextRole::Secondary);
    const QString words = plainText();
    const int iconSide = theme.px(metrics::buttonIcon);
    const int textWidth = QFontMetrics{font}.horizontalAdvance(words);
    const int hintWidth = m_hint.isEmpty() ? 0 : QFontMetrics{hintFont}.horizontalAdvance(m_hint);
    int whole = textWidth;
    whole += m_iconName.isEmpty() ? 0 : iconSide + metrics::space2;
    whole += m_hint.isEmpty() ? 0 : hintWidth + metrics::space2;
    whole += menu() == nullptr ? 0 : theme.px(16) + metrics::space2;

    int x = (width() - whole) / 2;
    if (!m_iconName.isEmpty()) {
        paintIcon(&painter, QRectF(x, (height() - iconSide) / 2, iconSide, iconSide), m_iconName, ink);
        x += iconSide + metrics::space2;
    }
    painter.setFont(font);
    painter.setPen(ink);
    const bool showMnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(
        QRect{x, 0, textWidth + 2, height()},
        Qt::AlignVCenter | Qt::TextSingleLine | (showMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    x += textWidth + metrics::space2;
    if (!m_hint.isEmpty()) {
        const QColor hintInk = !isEnabled() ? t.disabled : primary ? mixed(t.accent, t.onAccent, 0.88) : t.secondary;
        paintLine(&painter, QRect{x, 0, hintWidth + 2, height()}, m_hint, hintFont, hintInk);
        x += hintWidth + metrics::space2;
    }
    if (menu() != nullptr) {
        const int side = theme.px(16);
        paintIcon(&painter, QRectF(x, (height() - side) / 2, side, side), QStringLiteral("down"), ink);
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    // Enter acts on the button that has the focus, never on another default button of the dialog.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent)
    : QToolButton{parent}
    , m_name{name}
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setToolTip(name);
    setPopupMode(QToolButton::InstantPopup);
    setIconName(iconName);
    const auto resize = [this] {
        const int side = Theme::of(this).px(metrics::icon);
        setIconSize({side, side});
        setFixedSize(sizeHint());
    };
    connect(&Theme::of(this), &Theme::changed, this, resize);
    resize();
}

void IconButton::setIconName(const QString &name)
{
    setIcon(helin::icon(name, Ink::Secondary));
}

void IconButton::setKey(const QKeySequence &key)
{
    setShortcut(key);
    setToolTip(QStringLiteral("%1  %2").arg(m_name, key.toString(QKeySequence::NativeText)));
}

void IconButton::setSide(int side)
{
    m_side = side;
    setFixedSize(sizeHint());
}

QSize IconButton::sizeHint() const
{
    const int side = Theme::of(this).px(m_side);
    return {side, side};
}

LinkButton::LinkButton(const QString &text, TextRole role, QWidget *parent) : QAbstractButton{parent}, m_role{role}
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics{Theme::of(this).font(m_role)};
    return {metrics.horizontalAdvance(text()) + 2, metrics.height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter{this};
    QFont font = theme.font(m_role);
    font.setUnderline(isEnabled() && underMouse());
    const QColor ink = !isEnabled() ? theme.tokens().disabled
                       : isDown()   ? theme.tokens().accentPressed
                                    : theme.tokens().accentText;
    paintLine(&painter, rect(), text(), font, ink);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace helin
