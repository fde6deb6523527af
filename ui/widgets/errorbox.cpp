#include "ui/widgets/errorbox.h"

#include "ui/delegates/duemark.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

namespace helin {

namespace {

constexpr int leftRoom = 38;

} // namespace

ErrorBox::ErrorBox(QWidget *parent)
    : QWidget{parent}
    , m_title{new Label{QString{}, TextRole::BodyBold, Ink::Text, this}}
    , m_text{new Label{QString{}, TextRole::Body, Ink::Text, this}}
    , m_details{new Label{QString{}, TextRole::Secondary, Ink::Secondary}}
    , m_detailBox{new Ground{Ground::Tone::Sunken, this}}
    , m_fold{new Button{tr("Details")}}
    , m_actions{new QHBoxLayout}
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("Details"));

    auto *copy = new IconButton{QStringLiteral("copy"), tr("Copy details"), m_detailBox};
    connect(copy, &IconButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details->text()); });
    auto *details = new QHBoxLayout{m_detailBox};
    details->setContentsMargins(metrics::space2, 6, metrics::space1, 6);
    details->addWidget(m_details, 1);
    details->addWidget(copy, 0, Qt::AlignTop);

    m_fold->setIconName(QStringLiteral("down"));
    m_fold->setFlat(true);
    m_actions->setSpacing(metrics::space2);
    m_actions->addStretch();
    m_actions->addWidget(m_fold);
    connect(m_fold, &Button::clicked, this, [this] { setDetailsVisible(m_detailBox->isHidden()); });

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(leftRoom, metrics::space2, metrics::space4, metrics::space2);
    column->setSpacing(metrics::space1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(metrics::space1);
    column->addLayout(m_actions);
    column->addSpacing(metrics::space1);
    column->addWidget(m_detailBox);
    m_detailBox->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    keepWrappedHeight(this);
}

void ErrorBox::setError(const Error &error)
{
    setTexts(error.what.translated(), error.safe.translated(), error.next.translated(), error.detail);
}

void ErrorBox::setTexts(const QString &what, const QString &safe, const QString &next, const QString &detail)
{
    m_title->setText(what);
    QStringList parts;
    if (!safe.isEmpty()) {
        parts << QStringLiteral("<b>%1</b>").arg(safe.toHtmlEscaped());
    }
    if (!next.isEmpty()) {
        parts << next.toHtmlEscaped();
    }
    m_text->setText(parts.join(QLatin1Char(' ')));
    m_text->setVisible(!parts.isEmpty());
    m_details->setText(detail);
    m_fold->setVisible(!detail.isEmpty());
    setDetailsVisible(false);
    setAccessibleName(QStringList{QStringList{what, safe, next}}.join(QLatin1Char(' ')).simplified());
}

void ErrorBox::addAction(Button *button)
{
    m_actions->insertWidget(m_actions->count() - 2, button);
}

void ErrorBox::setDetailsVisible(bool visible)
{
    m_detailBox->setVisible(visible);
    m_fold->setIconName(visible ? QStringLiteral("fold") : QStringLiteral("down"));
}

void ErrorBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    painter.fillRect(QRect{0, 0, metrics::selectionBar, height()}, t.red);
    const int line = QFontMetrics{theme.font(TextRole::BodyBold)}.height();
    const int side = theme.px(metrics::mark);
    paintDueMark(&painter, QRect{leftRoom - side - metrics::space2, m_title->y() + (line - side) / 2, side, side},
                 DueMark::Overdue, theme);
}

} // namespace helin
