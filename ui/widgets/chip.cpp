#include "ui/widgets/chip.h"

#include "ui/delegates/rowpaint.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QPainter>

namespace helin {

namespace {

constexpr int chipHeight = 24;
constexpr int crossSide = 16;
constexpr int iconSide = 14;

} // namespace

Chip::Chip(const QString &label, const QString &value, QWidget *parent, Kind kind)
    : QAbstractButton{parent}
    , m_label{label}
    , m_value{value}
    , m_kind{kind}
{
    const bool filter = kind == Kind::Filter;
    const QString words = (filter ? QStringLiteral("%1 %2") : QStringLiteral("%2 %1")).arg(label, value).trimmed();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(words);
    setAccessibleDescription(filter ? tr("Filter. Delete removes it.") : tr("Delete removes it."));
    setToolTip(words);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics words{theme.font(TextRole::Secondary)};
    int text = words.horizontalAdvance(m_label) + metrics::space1 + words.horizontalAdvance(m_value);
    if (!m_iconName.isEmpty()) {
        text += theme.px(iconSide) + metrics::space1;
    }
    return {qMin(text, theme.px(320)) + 2 * metrics::space2 + theme.px(crossSide) + metrics::space1,
            theme.px(chipHeight)};
}

QRect Chip::crossRect() const
{
    const int side = Theme::of(this).px(crossSide);
    return {width() - side - metrics::space1, (height() - side) / 2, side, side};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? t.pressed : m_kind == Kind::Filter ? t.tint : t.sunken);
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    const QFont font = theme.font(TextRole::Secondary);
    const QRect cross = crossRect();
    QRect room = rect().adjusted(metrics::space2, 0, cross.left() - width() - metrics::space1, 0);
    if (!m_iconName.isEmpty()) {
        const int side = theme.px(iconSide);
        paintIcon(&painter, QRectF(room.left(), (height() - side) / 2.0, side, side), m_iconName, t.secondary);
        room.setLeft(room.left() + side + metrics::space1);
    }
    const bool labelFirst = m_kind == Kind::Filter;
    const QString &first = labelFirst ? m_label : m_value;
    paintLine(&painter, room, first, font, labelFirst ? t.secondary : t.text);
    room.setLeft(room.left() + QFontMetrics{font}.horizontalAdvance(first) + metrics::space1);
    paintLine(&painter, room, labelFirst ? m_value : m_label, font, labelFirst ? t.text : t.secondary);
    if (m_overCross) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(cross, 3, 3);
    }
    paintIcon(&painter, QRectF{cross}.adjusted(1, 1, -1, -1), QStringLiteral("x"), m_overCross ? t.text : t.secondary);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = crossRect().contains(event->position().toPoint());
    if (over != m_overCross) {
        m_overCross = over;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isDown() &&
        crossRect().adjusted(-4, -4, 4, 4).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_overCross = false;
    update();
    QAbstractButton::leaveEvent(event);
}

ChipRow::ChipRow(QWidget *parent)
    : QWidget{parent}
    , m_layout{new FlowLayout{this, metrics::space2}}
    , m_clear{new LinkButton{tr("Clear all"), TextRole::Secondary, this}}
{
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters that are on"));
    m_layout->addWidget(m_clear);
    m_clear->hide();
    connect(m_clear, &LinkButton::clicked, this, &ChipRow::cleared);
}

void ChipRow::setChips(const QList<ChipData> &chips)
{
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus()) {
            focused = i;
        }
    }
    m_layout->removeWidget(m_clear);
    for (Chip *chip : m_chips) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender of the signal that led here
    }
    m_chips.clear();
    for (const ChipData &entry : chips) {
        auto *chip = new Chip{entry.label, entry.value, this};
        connect(chip, &Chip::clicked, this, [this, id = entry.id] { Q_EMIT chipClicked(id); });
        connect(chip, &Chip::removeRequested, this, [this, id = entry.id] { Q_EMIT chipRemoved(id); });
        m_layout->addWidget(chip);
        chip->show();
        m_chips << chip;
    }
    m_layout->addWidget(m_clear);
    m_clear->setVisible(!chips.isEmpty());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        setTabOrder(m_chips.at(i), i + 1 < m_chips.size() ? static_cast<QWidget *>(m_chips.at(i + 1)) : m_clear);
    }
    if (focused >= 0 && !m_chips.isEmpty()) {
        m_chips.at(qMin(focused, m_chips.size() - 1))->setFocus(Qt::OtherFocusReason);
    }
    updateGeometry();
}

} // namespace helin
