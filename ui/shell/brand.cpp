#include "ui/shell/brand.h"

#include "ui/theme/icons.h"
#include "ui/theme/label.h"

#include <QBoxLayout>
#include <QPainter>

namespace helin {

namespace {

constexpr int markSide = 36;
constexpr int markIcon = 24;
constexpr int brandHeight = 64;
constexpr int collapsedMargin = 8;

} // namespace

Brand::Brand(QWidget *parent)
    : QWidget{parent}
    , m_name{new Label{tr("Helin"), TextRole::PageTitle, Ink::Text, this}}
    , m_line{new ElidedLabel{QString(), TextRole::Secondary, Ink::Secondary, this}}
{
    setAccessibleName(tr("Helin"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *words = new QVBoxLayout{this};
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addStretch();
    connect(&Theme::of(this), &Theme::changed, this, &Brand::applyTheme);
    applyTheme();
}

void Brand::applyTheme()
{
    const Theme &theme = Theme::of(this);
    setFixedHeight(theme.px(brandHeight));
    layout()->setContentsMargins(m_indent + theme.px(markSide) + metrics::space3, 0, metrics::space2, 0);
}

void Brand::setLine(const QString &line)
{
    m_line->setText(line);
    setAccessibleDescription(line);
}

void Brand::setCollapsed(bool collapsed)
{
    m_name->setVisible(!collapsed);
    m_line->setVisible(!collapsed);
    update();
}

void Brand::setIndent(int indent)
{
    m_indent = indent;
    applyTheme();
    update();
}

void Brand::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme.px(markSide);
    const int left = m_name->isHidden() ? collapsedMargin : m_indent;
    const QRectF mark(left, (height() - side) / 2.0, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().accent);
    painter.drawRoundedRect(mark, metrics::radius, metrics::radius);
    const int inner = theme.px(markIcon);
    paintIcon(&painter, QRectF(mark.center().x() - inner / 2.0, mark.center().y() - inner / 2.0, inner, inner),
              QStringLiteral("helin"), theme.tokens().onAccent);
}

} // namespace helin
