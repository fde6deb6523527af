#include "ui/widgets/badge.h"

#include "ui/delegates/rowpaint.h"

#include <QPainter>

#include <algorithm>

namespace helin {

namespace {

constexpr int badgeHeight = 20;

QString badgeText(int count)
{
    return count > 999 ? QStringLiteral("999+") : QString::number(count);
}

} // namespace

Badge::Badge(int count, Tone tone, QWidget *parent) : QWidget{parent}, m_count{-1}, m_tone{tone}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
    setCount(count);
}

void Badge::setCount(int count)
{
    if (count == m_count) {
        return;
    }
    m_count = count;
    setAccessibleName(QString::number(count));
    setVisible(count > 0);
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const
{
    return sizeOf(m_count, Theme::of(this));
}

QSize Badge::sizeOf(int count, const Theme &theme)
{
    const int height = theme.px(badgeHeight);
    const int text = QFontMetrics{theme.font(TextRole::SecondaryBold)}.horizontalAdvance(badgeText(count));
    return {qMax(height, text + theme.px(10)), height};
}

int Badge::paint(QPainter *painter, int right, int middle, int count, Tone tone, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    const QSize size = sizeOf(count, theme);
    const QRect place{right - size.width() + 1, middle - size.height() / 2, size.width(), size.height()};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone == Tone::Alarm ? t.red : tone == Tone::Accent ? t.accent : t.pressed);
    painter->drawRoundedRect(place, size.height() / 2.0, size.height() / 2.0);
    painter->setPen(tone == Tone::Neutral ? t.text : t.onAccent);
    painter->setFont(theme.font(TextRole::SecondaryBold));
    painter->drawText(place, Qt::AlignCenter, badgeText(count));
    painter->restore();
    return place.left();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paint(&painter, width() - 1, height() / 2, m_count, m_tone, Theme::of(this));
}

Tag::Tag(const QString &text, QWidget *parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
    setText(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int width = QFontMetrics{theme.font(TextRole::Secondary)}.horizontalAdvance(m_text);
    return {width + 2 * 7, theme.px(20)};
}

void Tag::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.tokens().line);
    painter.setBrush(theme.tokens().raised);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    paintLine(&painter, rect(), m_text, theme.font(TextRole::Secondary), theme.tokens().secondary, Qt::AlignCenter);
}

DueLabel::DueLabel(DueMark mark, const QString &text, TextRole role, QWidget *parent)
    : QWidget{parent}
    , m_mark{mark}
    , m_role{role}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
    setContent(mark, text);
}

void DueLabel::setContent(DueMark mark, const QString &text)
{
    m_mark = mark;
    m_text = text;
    setAccessibleName(text);
    setAccessibleDescription(dueName(mark));
    updateGeometry();
    update();
}

void DueLabel::setPlainWord(bool plain)
{
    m_plainWord = plain;
    updateGeometry();
    update();
}

void DueLabel::setWordWrap(bool wrap)
{
    m_wrap = wrap;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wrap);
    policy.setVerticalPolicy(wrap ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

QFont DueLabel::wordFont() const
{
    QFont font = Theme::of(this).font(m_role);
    font.setBold(font.bold() || (m_mark == DueMark::Overdue && m_role == TextRole::Body && !m_plainWord));
    return font;
}

QRect DueLabel::wordRect(int width) const
{
    constexpr int anyHeight = 10'000;
    const int left = Theme::of(this).px(metrics::mark) + metrics::space2;
    return {left, 0, std::max(1, width - left), anyHeight};
}

QSize DueLabel::sizeHint() const
{
    const QFontMetrics metrics{wordFont()};
    return {wordRect(0).left() + metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize DueLabel::minimumSizeHint() const
{
    return {Theme::of(this).px(48), sizeHint().height()};
}

int DueLabel::heightForWidth(int width) const
{
    const QFontMetrics metrics{wordFont()};
    return m_wrap ? std::max(metrics.height(), metrics.boundingRect(wordRect(width), Qt::TextWordWrap, m_text).height())
                  : metrics.height();
}

void DueLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const QFont font = wordFont();
    QPainter painter{this};
    const int firstLine = m_wrap ? QFontMetrics{font}.height() : height();
    paintDueMark(&painter, QRect{0, 0, theme.px(metrics::mark), firstLine}, m_mark, theme);
    const bool overdue = m_mark == DueMark::Overdue && !m_plainWord;
    const QColor colour = !isEnabled() ? theme.tokens().disabled : overdue ? theme.tokens().red : theme.tokens().text;
    if (m_wrap) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(wordRect(width()), Qt::TextWordWrap, m_text);
    } else {
        paintLine(&painter, rect().adjusted(wordRect(0).left(), 0, 0, 0), m_text, font, colour);
    }
}

} // namespace helin
