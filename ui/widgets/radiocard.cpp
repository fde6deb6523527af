#include "ui/widgets/radiocard.h"

#include "ui/delegates/rowpaint.h"

#include <QBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStyleOptionButton>
#include <QTextLayout>

#include <algorithm>

namespace helin {

namespace {

constexpr int cardHeight = 200;
constexpr int headHeight = 40;
constexpr int factLabel = 72;
constexpr int factLine = 24;

} // namespace

RadioCard::RadioCard(const QString &title, QWidget *parent) : QAbstractButton{parent}
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
    describe();
}

void RadioCard::setTag(const QString &tag)
{
    m_tag = tag;
    describe();
}

void RadioCard::setValue(const QString &value, const QString &note, const QList<std::pair<int, int>> &changed)
{
    m_value = value;
    m_note = note;
    m_changed = changed;
    describe();
}

void RadioCard::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    m_facts = facts;
    describe();
}

void RadioCard::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void RadioCard::describe()
{
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(text(), m_value, m_note).simplified());
    QStringList lines{m_tag};
    for (const auto &[label, words] : std::as_const(m_facts)) {
        lines << QStringLiteral("%1 %2").arg(label, words);
    }
    lines.removeAll(QString{});
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

bool RadioCard::isLong(int room) const
{
    if (m_value.size() > 16 || m_value.contains(QLatin1Char('\n'))) {
        return true;
    }
    const Theme &theme = Theme::of(this);
    const int note =
        m_note.isEmpty() ? 0 : metrics::space2 + QFontMetrics{theme.font(TextRole::Body)}.horizontalAdvance(m_note);
    return QFontMetrics{theme.font(TextRole::Figure)}.horizontalAdvance(m_value) + note > room;
}

double RadioCard::layOut(QTextLayout &layout, int room) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, length] : m_changed) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format.setFontUnderline(true);
        range.format.setFontWeight(QFont::Bold);
        ranges << range;
    }
    layout.setFormats(ranges);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

int RadioCard::valueHeight(int room) const
{
    const Theme &theme = Theme::of(this);
    if (!m_plain && !isLong(room)) {
        return theme.px(40);
    }
    QTextLayout layout{QString(m_value).replace(QLatin1Char('\n'), QChar::LineSeparator), theme.font(TextRole::Body)};
    return int(layOut(layout, room)) + 1;
}

int RadioCard::factHeight(const QString &words, int room) const
{
    const Theme &theme = Theme::of(this);
    const QRect wrapped = QFontMetrics{theme.font(TextRole::Body)}.boundingRect(
        QRect{0, 0, room - theme.px(factLabel), 10000}, Qt::TextWordWrap, words);
    return qMax(theme.px(factLine), wrapped.height());
}

int RadioCard::roomForValue() const
{
    return qMax(width(), Theme::of(this).px(200)) - 2 * metrics::space4 - 2;
}

void RadioCard::setPlain(bool plain)
{
    if (m_plain != plain) {
        m_plain = plain;
        updateGeometry();
        update();
    }
}

bool RadioCard::needsPlain() const
{
    return isLong(roomForValue());
}

int RadioCard::neededHeight() const
{
    const Theme &theme = Theme::of(this);
    const int room = roomForValue();
    int height = theme.px(headHeight + 12) + valueHeight(room) + theme.px(10);
    for (const auto &[label, words] : m_facts) {
        height += factHeight(words, room);
    }
    return qMax(theme.px(cardHeight), height + metrics::space2);
}

void RadioCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (neededHeight() != height()) {
        updateGeometry(); // another width wraps elsewhere
    }
    Q_EMIT roomChanged();
}

QSize RadioCard::sizeHint() const
{
    return {Theme::of(this).px(320), neededHeight()};
}

QSize RadioCard::minimumSizeHint() const
{
    return {Theme::of(this).px(200), sizeHint().height()};
}

void RadioCard::paintHeader(QPainter *painter) const
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    const int height = theme.px(headHeight);
    painter->save();
    painter->setClipRect(QRect{1, 1, width() - 2, height - 1});
    painter->setPen(Qt::NoPen);
    painter->setBrush(isChecked() ? t.tint : underMouse() ? t.hover : t.raised);
    painter->drawRoundedRect(QRect{1, 1, width() - 2, height + 8}, metrics::radius, metrics::radius);
    painter->restore();
    painter->fillRect(QRect{1, height, width() - 2, 1}, t.line);

    QStyleOptionButton radio;
    radio.initFrom(this);
    const int side = theme.px(16);
    radio.rect = QRect{20, (height - side) / 2 + 1, side, side};
    radio.state.setFlag(QStyle::State_On, isChecked());
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, painter, this);
    int x = 20 + side + metrics::space2 + 2;
    const QFont bold = theme.font(TextRole::BodyBold);
    const QFont small = theme.font(TextRole::Secondary);
    paintLine(painter, QRect{x, 0, width() - x, height}, text(), bold, t.text);
    x += QFontMetrics{bold}.horizontalAdvance(text()) + metrics::space2;
    if (!m_tag.isEmpty()) {
        const QRect box{x, (height - theme.px(20)) / 2 + 1, QFontMetrics{small}.horizontalAdvance(m_tag) + 14,
                        theme.px(20)};
        painter->setPen(t.line);
        painter->setBrush(t.surface);
        painter->drawRoundedRect(QRectF{box}.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        paintLine(painter, box, m_tag, small, t.secondary, Qt::AlignCenter);
        x = box.right() + metrics::space2;
    }
    paintLine(painter, QRect{x, 0, width() - x - metrics::space4, height}, m_hint, small, t.secondary,
              Qt::AlignRight | Qt::AlignVCenter);
}

int RadioCard::paintValue(QPainter *painter, const QRect &room) const
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    if (!m_plain && !isLong(room.width())) {
        const QFont figure = theme.font(TextRole::Figure);
        const QFontMetrics metrics{figure};
        const QRect line{room.left(), room.top(), room.width(), theme.px(40)};
        paintLine(painter, line, m_value, figure, t.text);
        const int x = room.left() + metrics.horizontalAdvance(m_value) + metrics::space2;
        paintLine(painter, QRect{x, line.top() + theme.px(8), room.right() - x, line.height() - theme.px(8)}, m_note,
                  theme.font(TextRole::Body), t.secondary);
        return line.bottom();
    }
    QTextLayout layout{QString(m_value).replace(QLatin1Char('\n'), QChar::LineSeparator), theme.font(TextRole::Body)};
    const double y = layOut(layout, room.width());
    painter->setPen(t.text);
    layout.draw(painter, room.topLeft());
    return room.top() + static_cast<int>(y);
}

void RadioCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isChecked() ? 2 : 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    paintHeader(&painter);
    painter.setPen(QPen{isChecked() ? t.accent : t.line, line});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(line / 2, line / 2, -line / 2, -line / 2), metrics::radius,
                            metrics::radius);

    const QRect room{metrics::space4 + 1, theme.px(headHeight) + theme.px(12), width() - 2 * metrics::space4 - 2,
                     height() - theme.px(headHeight) - theme.px(24)};
    int y = paintValue(&painter, room) + theme.px(10);
    painter.setFont(theme.font(TextRole::Body));
    for (const auto &[label, words] : m_facts) {
        const int high = factHeight(words, room.width());
        const QRect row{room.left(), y, room.width(), high};
        const int first = qMin(high, theme.px(factLine));
        paintLine(&painter, QRect{row.left(), y, row.width(), first}, label, theme.font(TextRole::Body), t.secondary);
        painter.setPen(t.text);
        painter.setFont(theme.font(TextRole::Body));
        painter.drawText(row.adjusted(theme.px(factLabel), 0, 0, 0), Qt::TextWordWrap | Qt::AlignVCenter, words);
        y += high;
    }
}

RadioCardRow::RadioCardRow(QWidget *keyScope, QWidget *parent)
    : QWidget{parent}
    , m_row{new QHBoxLayout{this}}
    , m_keyScope{keyScope}
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::space4);
    setAccessibleName(tr("Values to choose from"));
}

void RadioCardRow::addCard(RadioCard *card)
{
    const int index = static_cast<int>(m_cards.size());
    m_cards << card;
    m_row->addWidget(card, 1);
    const QString key = QString::number(index + 1);
    card->setHint(tr("Press %1 to choose").arg(key));
    // Text fields take digits before shortcuts see them, so typing a reason chooses nothing.
    auto *shortcut = new QShortcut{QKeySequence{key}, m_keyScope != nullptr ? m_keyScope : this};
    shortcut->setContext(m_keyScope != nullptr ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, card, [card] {
        card->setChecked(true);
        card->setFocus(Qt::ShortcutFocusReason);
    });
    connect(card, &RadioCard::roomChanged, this, [this] {
        // Values beside each other stand in one size.
        const bool plain =
            std::any_of(m_cards.cbegin(), m_cards.cend(), [](const RadioCard *one) { return one->needsPlain(); });
        for (RadioCard *one : std::as_const(m_cards)) {
            one->setPlain(plain);
        }
    });
    connect(card, &QObject::destroyed, shortcut, &QObject::deleteLater);
    connect(card, &RadioCard::toggled, this, [this, index](bool on) {
        if (on) {
            Q_EMIT currentIndexChanged(index);
        }
    });
}

void RadioCardRow::clear()
{
    qDeleteAll(m_cards);
    m_cards.clear();
}

int RadioCardRow::currentIndex() const
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (m_cards.at(i)->isChecked()) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void RadioCardRow::setCurrentIndex(int index)
{
    if (index >= 0 && index < m_cards.size()) {
        m_cards.at(index)->setChecked(true);
    }
}

} // namespace helin
