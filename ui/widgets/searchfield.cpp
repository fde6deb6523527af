#include "ui/widgets/searchfield.h"

#include "ui/delegates/rowpaint.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

#include <utility>

namespace helin {

namespace {

constexpr int pauseMilliseconds = 200;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit{parent}
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_waits = m_wasShown && !isVisible();
        if (!m_waits) {
            Q_EMIT searchChanged(text());
        }
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            m_pause.stop();
            Q_EMIT searchChanged({});
        } else {
            m_pause.start();
        }
    });
    connect(&Theme::of(this), &Theme::changed, this, &SearchField::applyTheme);
    applyTheme();
}

void SearchField::applyTheme()
{
    setTextMargins(Theme::of(this).px(metrics::buttonIcon) + metrics::space1 + 2, 0, 0, 0);
}

void SearchField::setNote(const QString &note)
{
    m_note = note;
    update();
}

void SearchField::setKey(const QKeySequence &key)
{
    delete m_shortcut;
    m_shortcut = new QShortcut{key, this};
    connect(m_shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    setNote(key.toString(QKeySequence::NativeText));
    setToolTip(QStringLiteral("%1  %2").arg(placeholderText(), m_note));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = Theme::of(this);
    QPainter painter{this};
    const int side = theme.px(metrics::buttonIcon);
    paintIcon(&painter, QRectF(metrics::space2, (height() - side) / 2, side, side), QStringLiteral("search"),
              theme.tokens().secondary);
    const QFont font = theme.font(TextRole::Secondary);
    const int noteWidth = QFontMetrics{font}.horizontalAdvance(m_note);
    const int words = QFontMetrics{this->font()}.horizontalAdvance(text().isEmpty() ? placeholderText() : text());
    // The clear button takes the note's place as soon as there is text.
    if (text().isEmpty() && textMargins().left() + words + noteWidth + 32 < width()) {
        paintLine(&painter, rect().adjusted(0, 0, -9, 0), m_note, font, theme.tokens().secondary,
                  Qt::AlignRight | Qt::AlignVCenter);
    }
}

void SearchField::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    m_wasShown = true;
    if (std::exchange(m_waits, false) && !text().isEmpty()) {
        m_pause.start();
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_pause.isActive()) {
        m_pause.stop();
        Q_EMIT searchChanged(text());
        QLineEdit::keyPressEvent(event);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace helin
