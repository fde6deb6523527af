#include "ui/widgets/actionbar.h"

#include "ui/theme/label.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QPainter>

namespace helin {

ActionBar::ActionBar(QWidget *parent)
    : QWidget{parent}
    , m_message{new DueLabel{DueMark::None, QString{}, TextRole::Body, this}}
    , m_note{new ElidedLabel{QString{}, TextRole::Body, Ink::Secondary, this}}
    , m_link{new LinkButton{QString{}, TextRole::Body, this}}
    , m_buttons{new QHBoxLayout}
{
    setAccessibleName(tr("Actions"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_message->setPlainWord(true);
    m_buttons->setSpacing(metrics::space2);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(metrics::space4, 1, metrics::space4, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(m_message);
    row->addWidget(m_link);
    row->addWidget(m_note, 1);
    row->addStretch();
    row->addLayout(m_buttons);
    const auto resize = [this] {
        setMinimumHeight(Theme::of(this).px(metrics::actionBar));
    };
    connect(&Theme::of(this), &Theme::changed, this, resize);
    resize();
    connect(m_link, &LinkButton::clicked, this, &ActionBar::linkActivated);
    clearMessage();
}

void ActionBar::setMessage(DueMark mark, const QString &text, const QString &link)
{
    m_message->setContent(mark, text);
    m_message->show();
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_note->hide();
}

void ActionBar::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->show();
    m_message->hide();
    m_link->hide();
}

void ActionBar::clearMessage()
{
    m_message->hide();
    m_link->hide();
    m_note->hide();
}

void ActionBar::addButton(Button *button)
{
    m_buttons->addWidget(button);
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(QRect{0, 0, width(), 1}, Theme::of(this).tokens().line);
}

} // namespace helin
