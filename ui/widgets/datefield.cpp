#include "ui/widgets/datefield.h"

#include "core/base/dateinput.h"
#include "ui/delegates/rowpaint.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>

namespace helin {

DateField::DateField(QWidget *parent)
    : QLineEdit{parent}
    , m_today{[] {
        return QDate::currentDate();
    }}
    , m_button{new IconButton{QStringLiteral("cal"), tr("Calendar"), this}}
{
    setAccessibleName(tr("Date"));
    setToolTip(tr("Type 0315, 3.15 or 20260315; F4 opens the calendar"));
    m_button->setFocusPolicy(Qt::NoFocus); // F4 does the same without a second tab stop
    m_button->setCursor(Qt::ArrowCursor);
    connect(m_button, &IconButton::clicked, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) { take(parseDateInput(text, m_today())); });
    connect(this, &QLineEdit::editingFinished, this, &DateField::normalise);
    connect(&Theme::of(this), &Theme::changed, this, &DateField::applyTheme);
    applyTheme();
}

void DateField::applyTheme()
{
    m_button->setSide(metrics::control - 6);
    setTextMargins(0, 0, m_button->width(), 0);
}

void DateField::setDate(std::optional<QDate> date)
{
    if (date.has_value() && !date->isValid()) {
        date.reset();
    }
    // The day goes first: who listens to the text already reads it.
    const bool another = date != m_date;
    m_date = date;
    setText(date.has_value() ? date->toString(Qt::ISODate) : QString{});
    update();
    if (another) {
        Q_EMIT dateChanged(date);
    }
}

bool DateField::hasBadInput() const
{
    return !m_date.has_value() && !text().trimmed().isEmpty();
}

void DateField::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
}

void DateField::take(std::optional<QDate> date)
{
    if (date != m_date) {
        m_date = date;
        Q_EMIT dateChanged(date);
    }
    update();
}

void DateField::normalise()
{
    if (m_date.has_value()) {
        setText(m_date->toString(Qt::ISODate));
    }
}

QSize DateField::sizeHint() const
{
    const QFontMetrics words{font()};
    return {words.horizontalAdvance(QStringLiteral("2026-11-23   ")) +
                QFontMetrics{Theme::of(this).font(TextRole::Body)}.horizontalAdvance(QStringLiteral("星期三")) +
                m_button->width() + 2 * metrics::space2,
            QLineEdit::sizeHint().height()};
}

void DateField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_date.has_value()) {
        return;
    }
    // While typing the whole date is shown, so that 0315 is seen to be the right year.
    const bool plain = text() == m_date->toString(Qt::ISODate);
    const QString weekday = weekdayName(*m_date).translated();
    const QString words = plain ? weekday : QStringLiteral("%1 %2").arg(m_date->toString(Qt::ISODate), weekday);
    const int left = 9 + QFontMetrics{font()}.horizontalAdvance(text()) + metrics::space2;
    const QRect room{left, 0, width() - left - m_button->width() - metrics::space1, height()};
    if (QFontMetrics{font()}.horizontalAdvance(words) > room.width()) {
        return; // half a weekday helps nobody
    }
    QPainter painter{this};
    paintLine(&painter, room, words, font(), Theme::of(this).tokens().secondary);
}

void DateField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    m_button->move(width() - m_button->width() - 3, (height() - m_button->height()) / 2);
    m_button->setVisible(!isReadOnly());
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_F4 || (down && event->modifiers().testFlag(Qt::AltModifier))) {
        openCalendar();
    } else if (!isReadOnly() && (down || event->key() == Qt::Key_Up) && event->modifiers() == Qt::NoModifier) {
        setDate(m_date.has_value() ? m_date->addDays(down ? -1 : 1) : m_today());
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void DateField::openCalendar()
{
    if (isReadOnly() || !isEnabled()) {
        return;
    }
    auto *popup = new QFrame{this, Qt::Popup};
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setAccessibleName(tr("Calendar"));
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget{popup};
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    QTextCharFormat plain;
    plain.setForeground(Theme::of(this).tokens().text);
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    calendar->setSelectedDate(m_date.value_or(m_today()));
    auto *today = new LinkButton{tr("Today"), TextRole::Secondary, popup};
    auto *column = new QVBoxLayout{popup};
    column->setContentsMargins(1, 1, 1, metrics::space2);
    column->addWidget(calendar);
    column->addWidget(today, 0, Qt::AlignHCenter);
    const auto choose = [this, popup](QDate date) {
        setDate(date);
        popup->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(today, &LinkButton::clicked, this, [this, choose] { choose(m_today()); });
    popup->adjustSize();
    QPoint at = mapToGlobal(QPoint{0, height() + 2});
    const QRect room = screen()->availableGeometry();
    if (at.y() + popup->height() > room.bottom()) {
        at.setY(mapToGlobal(QPoint{0, -2}).y() - popup->height());
    }
    popup->move(at);
    popup->show();
    calendar->setFocus();
}

} // namespace helin
