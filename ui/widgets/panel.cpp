#include "ui/widgets/panel.h"

#include "ui/theme/label.h"

#include <QBoxLayout>
#include <QPainter>

namespace helin {

namespace {

constexpr int headHeight = 40;
constexpr int footHeight = 28;

} // namespace

Panel::Panel(const QString &title, QWidget *parent)
    : QWidget{parent}
    , m_title{new Label{title, TextRole::BodyBold, Ink::Text}}
    , m_note{new ElidedLabel{QString{}, TextRole::Secondary, Ink::Secondary}}
    , m_badge{new Badge{0}}
    , m_head{new QWidget{this}}
    , m_headLine{new Hairline{Qt::Horizontal, this}}
    , m_headRow{new QHBoxLayout{m_head}}
    , m_column{new QVBoxLayout{this}}
    , m_body{new QVBoxLayout}
{
    setAccessibleName(title);
    m_headRow->setContentsMargins(metrics::space4 - 1, 0, metrics::space1 + 1, 0);
    m_headRow->setSpacing(metrics::space2);
    m_headRow->addWidget(m_title);
    m_headRow->addWidget(m_badge);
    m_headRow->addWidget(m_note, 1);
    m_headLine->hide();
    m_head->setVisible(!title.isEmpty());

    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    m_column->addWidget(m_headLine);
    m_column->addLayout(m_body, 1);
    m_body->setSpacing(metrics::space2);
    setBodyMargins({metrics::space4 - 1, 0, metrics::space4 - 1, metrics::space3});

    const auto resize = [this] {
        m_head->setFixedHeight(Theme::of(this).px(headHeight));
    };
    connect(&Theme::of(this), &Theme::changed, this, resize);
    resize();
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Panel::setNote(const QString &note)
{
    m_note->setText(note);
}

void Panel::setBadge(int count, Badge::Tone tone)
{
    m_badge->setTone(tone);
    m_badge->setCount(count);
}

void Panel::addHeadWidget(QWidget *widget)
{
    m_head->show();
    m_headRow->addWidget(widget);
    // Icon buttons bring their own air; words need the margin of the body.
    const bool button = widget->inherits("QToolButton");
    m_headRow->setContentsMargins(metrics::space4 - 1, 0, button ? metrics::space1 + 1 : metrics::space4 - 1, 0);
}

void Panel::setHeadLine(bool visible)
{
    m_headLine->setVisible(visible);
}

void Panel::setBodyMargins(const QMargins &margins)
{
    m_body->setContentsMargins(margins);
}

void Panel::makeFoot()
{
    if (m_foot != nullptr) {
        return;
    }
    auto *holder = new QWidget{this};
    m_foot = new QHBoxLayout{holder};
    m_foot->setContentsMargins(metrics::space4 - 1, 0, metrics::space4 - 1, 0);
    m_foot->setSpacing(metrics::space2);
    m_footText = new Label{QString{}, TextRole::Secondary, Ink::Secondary, holder};
    m_foot->addWidget(m_footText);
    m_column->addWidget(new Hairline{Qt::Horizontal, this});
    m_column->addWidget(holder);
    const auto resize = [holder] {
        holder->setMinimumHeight(Theme::of(holder).px(footHeight) - 2);
    };
    connect(&Theme::of(this), &Theme::changed, holder, resize);
    resize();
}

void Panel::setFootText(const QString &words)
{
    makeFoot();
    m_footText->setText(words);
}

QBoxLayout *Panel::foot()
{
    makeFoot();
    return m_foot;
}

void Panel::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::of(this).tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace helin
