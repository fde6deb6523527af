#include "ui/widgets/tokenedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>

namespace helin {

TokenEdit::TokenEdit(const QString &placeholder, QWidget *parent)
    : QWidget{parent}
    , m_layout{new FlowLayout{this, metrics::space1}}
    , m_input{new QLineEdit{this}}
    , m_completer{new CompleterPopup{m_input}}
    , m_placeholder{placeholder}
{
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    keepWrappedHeight(this);
    setAccessibleName(placeholder);
    setFocusProxy(m_input);
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_input->setFrame(false);
    m_input->setPlaceholderText(placeholder);
    m_input->setAccessibleName(placeholder);
    m_input->setTextMargins(3, 0, 0, 0);
    m_input->installEventFilter(this);
    // The border around is this widget's; the inner field shows only its text.
    QPalette clear = m_input->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_input->setPalette(clear);
    m_completer->setAnchor(this);
    m_completer->setFirstPreselected(true);
    m_layout->addWidget(m_input);

    connect(m_input, &QLineEdit::textEdited, this, &TokenEdit::queryChanged);
    connect(m_completer, &CompleterPopup::chosen, this, [this](const CompleterEntry &entry) {
        addToken({entry.id, entry.text, entry.detail});
    });
    const auto resize = [this] {
        const Theme &theme = Theme::of(this);
        m_input->setFixedHeight(theme.px(24));
        m_input->setMinimumWidth(theme.px(96));
        updateGeometry();
    };
    connect(&Theme::of(this), &Theme::changed, this, resize);
    resize();
}

void TokenEdit::setTokens(const QList<Token> &tokens)
{
    m_tokens = tokens;
    rebuild();
    Q_EMIT tokensChanged();
}

void TokenEdit::addToken(const Token &token)
{
    const bool known = token.id.isValid() && std::any_of(m_tokens.begin(), m_tokens.end(),
                                                         [&token](const Token &old) { return old.id == token.id; });
    m_input->clear();
    if (known || token.text.trimmed().isEmpty()) {
        return;
    }
    if (m_maximum == 1) {
        m_tokens.clear();
    } else if (m_maximum > 0 && m_tokens.size() >= m_maximum) {
        return;
    }
    m_tokens << token;
    rebuild();
    m_input->setFocus();
    Q_EMIT tokensChanged();
}

void TokenEdit::setMaximum(int maximum)
{
    m_maximum = maximum;
}

void TokenEdit::setTokenIcon(const QString &iconName)
{
    m_iconName = iconName;
    rebuild();
}

void TokenEdit::remove(qsizetype at)
{
    m_tokens.removeAt(at);
    rebuild();
    m_input->setFocus();
    Q_EMIT tokensChanged();
}

void TokenEdit::rebuild()
{
    m_layout->removeWidget(m_input);
    for (Chip *chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender of the signal that led here
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const Token &token = m_tokens.at(i);
        auto *chip = new Chip{token.detail, token.text, this, Chip::Kind::Token};
        chip->setIconName(token.id.isValid() ? m_iconName : QString{});
        connect(chip, &Chip::removeRequested, this, [this, i] { remove(i); });
        m_layout->addWidget(chip);
        chip->installEventFilter(this);
        chip->show();
        m_chips << chip;
    }
    m_layout->addWidget(m_input);
    m_input->setPlaceholderText(m_tokens.isEmpty() ? m_placeholder : m_maximum == 1 ? QString{} : tr("one more"));
    updateGeometry();
}

void TokenEdit::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_HasFocus, m_input->hasFocus());
    QPainter painter{this};
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void TokenEdit::mousePressEvent(QMouseEvent *)
{
    m_input->setFocus(Qt::MouseFocusReason);
}

bool TokenEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        update();
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_input) {
        const bool backwards = key == Qt::Key_Backspace || key == Qt::Key_Left;
        if (backwards && m_input->cursorPosition() == 0 && m_input->selectedText().isEmpty() && !m_chips.isEmpty()) {
            m_chips.last()->setFocus(Qt::OtherFocusReason);
            return true;
        }
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter && m_freeText && !m_completer->hasSelection() && !m_input->text().trimmed().isEmpty()) {
            addToken({{}, m_input->text().trimmed()});
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    const qsizetype at = m_chips.indexOf(qobject_cast<Chip *>(watched));
    if (at >= 0 && key == Qt::Key_Left && at > 0) {
        m_chips.at(at - 1)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (at >= 0 && key == Qt::Key_Right) {
        (at + 1 < m_chips.size() ? static_cast<QWidget *>(m_chips.at(at + 1)) : m_input)
            ->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace helin
