#include "ui/widgets/progresspanel.h"

#include "ui/theme/label.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace helin {

namespace {

constexpr int steps = 1000; // QProgressBar counts in int; long work may count bytes

} // namespace

ProgressPanel::ProgressPanel(const QString &title, QWidget *parent)
    : QWidget{parent}
    , m_title{new Label{title, TextRole::BodyBold, Ink::Text, this}}
    , m_remaining{new Label{QString{}, TextRole::Secondary, Ink::Secondary, this}}
    , m_detail{new Label{QString{}, TextRole::Secondary, Ink::Secondary, this}}
    , m_bar{new QProgressBar{this}}
    , m_cancel{new Button{tr("Stop"), Button::Kind::Normal, this}}
{
    setAccessibleName(title);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remaining);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_detail, 1);
    foot->addWidget(m_cancel);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(foot);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Stopping …"));
        Q_EMIT cancelRequested();
    });
    setProgress(0, 0);
}

void ProgressPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    setAccessibleName(title);
}

void ProgressPanel::setProgress(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, steps);
    m_bar->setValue(
        static_cast<int>(static_cast<double>(qBound<qint64>(0, done, total)) / static_cast<double>(total) * steps));
}

void ProgressPanel::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void ProgressPanel::setRemaining(const QString &remaining)
{
    m_remaining->setText(remaining);
}

void ProgressPanel::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Stop"));
}

void ProgressPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::of(this).tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace helin
