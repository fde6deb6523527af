#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QPainter>

namespace helin {

namespace {

constexpr int iconSide = 40;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &buttonText, QWidget *parent)
    : QWidget{parent}
    , m_iconName{iconName}
    , m_sentence{new Label{sentence, TextRole::Body, Ink::Text, this}}
    , m_button{new Button{buttonText, Button::Kind::Primary, this}}
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout{this};
    column->setSpacing(metrics::space3);
    column->addStretch();
    column->addSpacing(Theme::of(this).px(iconSide) + metrics::space1);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_button, &Button::clicked, this, &EmptyState::activated);
    setSentence(sentence);
    setButton(buttonText);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setButton(const QString &text, const QString &iconName)
{
    m_button->setText(text);
    m_button->setIconName(iconName);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const int side = theme.px(iconSide);
    QPainter painter{this};
    paintIcon(&painter, QRectF((width() - side) / 2, m_sentence->y() - metrics::space3 - side, side, side), m_iconName,
              theme.tokens().disabled);
}

} // namespace helin
