#include "ui/widgets/toast.h"

#include "ui/theme/label.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popupground.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace helin {

namespace {

constexpr int toastWidth = 318;
constexpr int toastHeight = 32;
constexpr int savedSeconds = 10;

class Mark final : public QWidget
{
public:
    Mark(DueMark mark, QWidget *parent) : QWidget{parent}, m_mark{mark}
    {
        const int side = Theme::of(this).px(metrics::mark);
        setFixedSize(side, side);
        setAccessibleName(dueName(mark));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        paintDueMark(&painter, rect(), m_mark, Theme::of(this));
    }

private:
    DueMark m_mark;
};

} // namespace

Toast::Toast(Kind kind, const QString &text, QWidget *parent)
    : QWidget{parent}
    , m_kind{kind}
    , m_text{new Label{text, TextRole::Body, Ink::Text, this}}
    , m_seconds{new Label{QString{}, TextRole::Secondary, Ink::Secondary, this}}
    , m_link{new LinkButton{QString{}, TextRole::Body, this}}
{
    const Theme &theme = Theme::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(text);
    m_text->setWordWrap(true);
    m_link->hide();
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(shadowMargin + metrics::space3 + 1, shadowMargin + 6, shadowMargin + 7, shadowMargin + 6);
    row->setSpacing(metrics::space2);
    if (kind != Kind::Running) {
        row->addWidget(new Mark{kind == Kind::Saved ? DueMark::Done : DueMark::Overdue, this});
    }
    row->addWidget(m_text, kind == Kind::Saved ? 0 : 1);
    row->addWidget(m_seconds);
    if (kind == Kind::Saved) {
        row->addStretch(1);
    }
    row->addWidget(m_link);
    if (kind == Kind::Failed) {
        auto *cross = new IconButton{QStringLiteral("x"), tr("Close"), this};
        cross->setSide(20);
        row->addWidget(cross);
        connect(cross, &IconButton::clicked, this, &Toast::finish);
    }
    setFixedWidth(theme.px(toastWidth) + 2 * shadowMargin);
    setMinimumHeight(theme.px(toastHeight) + 2 * shadowMargin);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &Toast::tick);
    connect(m_link, &LinkButton::clicked, this, &Toast::trigger);
}

void Toast::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void Toast::setProgress(double share)
{
    m_progress = std::clamp(share, 0.0, 1.0);
    update();
}

void Toast::setAction(const QString &text, std::function<void()> action)
{
    m_action = std::move(action);
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void Toast::startCountdown(int seconds)
{
    m_left = seconds;
    m_timer.start();
    m_seconds->setText(tr("%n s", nullptr, m_left));
}

void Toast::tick()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus != nullptr && isAncestorOf(focus))) {
        return;
    }
    --m_left;
    m_seconds->setText(tr("%n s", nullptr, m_left));
    if (m_left <= 0) {
        finish();
    }
}

void Toast::trigger()
{
    const std::function<void()> action = m_action;
    finish();
    if (action) {
        action();
    }
}

void Toast::finish()
{
    m_timer.stop();
    hide();
    Q_EMIT closed();
    close();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        finish();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Tokens &t = theme.tokens();
    QPainter painter{this};
    const QRect card = rect().adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    paintPopupGround(&painter, card, theme, true);
    const QColor bar = m_kind == Kind::Saved ? t.green : m_kind == Kind::Failed ? t.red : t.accent;
    painter.fillRect(QRect{card.topLeft(), QSize{metrics::selectionBar, card.height()}}, bar);
    if (m_kind == Kind::Running) {
        painter.fillRect(QRect{card.left(), card.bottom() - 2, static_cast<int>(card.width() * m_progress), 3},
                         t.accent);
    }
}

ToastHost::ToastHost(QWidget *area) : QObject{area}, m_area{area}
{
    area->installEventFilter(this);
}

Toast *ToastHost::add(Toast::Kind kind, const QString &text)
{
    auto *toast = new Toast{kind, text, m_area};
    m_toasts.removeAll(nullptr);
    m_toasts << toast;
    connect(toast, &Toast::closed, this, [this, toast] {
        m_toasts.removeAll(toast);
        arrange();
    });
    QAccessibleEvent alert{toast, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
    return toast;
}

void ToastHost::showSaved(const QString &text, std::function<void()> undo)
{
    if (m_saved != nullptr) {
        m_toasts.removeAll(m_saved);
        m_saved->close();
    }
    m_saved = add(Toast::Kind::Saved, text.isEmpty() ? tr("Saved") : text);
    if (undo) {
        m_saved->setAction(tr("Undo Ctrl+Z"), std::move(undo));
    }
    m_saved->startCountdown(savedSeconds);
    arrange();
}

bool ToastHost::undoLast()
{
    if (m_saved == nullptr || !m_saved->isVisible()) {
        return false;
    }
    m_saved->trigger();
    return true;
}

Toast *ToastHost::showProgress(const QString &text, std::function<void()> stop)
{
    Toast *toast = add(Toast::Kind::Running, text);
    if (stop) {
        toast->setAction(tr("Stop"), std::move(stop));
    }
    arrange();
    return toast;
}

Toast *ToastHost::showError(const QString &text, std::function<void()> details)
{
    Toast *toast = add(Toast::Kind::Failed, text);
    if (details) {
        toast->setAction(tr("Details"), std::move(details));
    }
    arrange();
    return toast;
}

void ToastHost::arrange()
{
    int bottom = m_area->height() - metrics::space4 + shadowMargin;
    for (auto it = m_toasts.crbegin(); it != m_toasts.crend(); ++it) {
        Toast *toast = *it;
        if (toast == nullptr) {
            continue;
        }
        const int height = qMax(toast->minimumHeight(), toast->layout()->heightForWidth(toast->width()));
        toast->setGeometry(m_area->width() - toast->width() - metrics::space4 + shadowMargin, bottom - height,
                           toast->width(), height);
        toast->raise();
        toast->show();
        bottom -= height - shadowMargin;
    }
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        arrange();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace helin
