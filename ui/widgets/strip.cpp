#include "ui/widgets/strip.h"

#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QPainter>

namespace helin {

Strip::Strip(DueMark mark, const QString &bold, const QString &text, QWidget *parent)
    : QWidget{parent}
    , m_mark{mark}
    , m_bold{new Label{bold, TextRole::BodyBold, Ink::Text, this}}
    , m_text{new Label{text, TextRole::Secondary, Ink::Secondary, this}}
    , m_link{new LinkButton{QString{}, TextRole::Body, this}}
{
    m_text->setWordWrap(true);
    m_link->hide();
    auto *row = new QHBoxLayout{this};
    row->setSpacing(metrics::space2);
    row->addWidget(m_bold);
    row->addWidget(m_text, 1);
    row->addWidget(m_link);
    const auto resize = [this, row] {
        const Theme &theme = Theme::of(this);
        row->setContentsMargins(metrics::space4 + theme.px(metrics::mark) + metrics::space1, theme.px(10),
                                metrics::space4, theme.px(10));
    };
    connect(&Theme::of(this), &Theme::changed, this, resize);
    resize();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    keepWrappedHeight(this);
    connect(m_link, &LinkButton::clicked, this, &Strip::linkActivated);
    setContent(mark, bold, text);
}

void Strip::setContent(DueMark mark, const QString &bold, const QString &text)
{
    m_mark = mark;
    m_bold->setText(bold);
    m_bold->setVisible(!bold.isEmpty());
    m_text->setText(text);
    setAccessibleName(QStringLiteral("%1 %2").arg(bold, text).trimmed());
    setAccessibleDescription(dueName(mark));
    update();
}

void Strip::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void Strip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dueGround(m_mark, theme));
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    const int side = theme.px(metrics::mark);
    paintDueMark(&painter, QRect{metrics::space3, (height() - side) / 2, side, side}, m_mark, theme);
}

} // namespace helin
