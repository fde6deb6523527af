// The window while it is locked: what covers it, and what waits behind.
#include "ui/app/appcontext.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

#include <algorithm>
#include <utility>

namespace helin {

namespace {

/// A hint or a list that drops down: nobody misses it.
bool isPassing(const QWidget &window)
{
    return window.windowType() == Qt::ToolTip || window.windowType() == Qt::Popup;
}

} // namespace

void MainWindow::cover(QWidget *page)
{
    if (isCovered()) {
        return;
    }
    m_focusBefore = focusWidget();
    m_cover = page;
    hideDialogs();
    qApp->installEventFilter(this);
    m_content->hide();
    layout()->addWidget(page);
    page->show();
    page->setFocus();
    updateTitle();
}

void MainWindow::hideDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    m_hiddenDialogs.clear();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window == this || !window->isVisible()) {
            continue;
        }
        if (isPassing(*window)) {
            window->hide();
        } else {
            m_hiddenDialogs.append(window);
        }
    }
    // A dialog is shown again after the one it stands on.
    const auto depth = [](const QWidget *window) {
        int above = 0;
        for (const QWidget *parent = window->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
            above += parent->isWindow() ? 1 : 0;
        }
        return above;
    };
    std::sort(m_hiddenDialogs.begin(), m_hiddenDialogs.end(),
              [&](const QPointer<QWidget> &a, const QPointer<QWidget> &b) { return depth(a) < depth(b); });
    // A question that waits for its answer ends unanswered by this, and what it asked about stays.
    for (const QPointer<QWidget> &window : std::as_const(m_hiddenDialogs)) {
        if (window) {
            window->hide();
        }
    }
}

void MainWindow::uncover()
{
    if (!isCovered()) {
        return;
    }
    qApp->removeEventFilter(this);
    m_cover->hide();
    std::exchange(m_cover, nullptr)->deleteLater();
    m_content->show();
    updateTitle();
    if (m_focusBefore) {
        m_focusBefore->setFocus();
    }
    for (const QPointer<QWidget> &window : std::exchange(m_hiddenDialogs, {})) {
        if (window) {
            window->hide(); // it may still be on its way to be hidden
            window->setAttribute(Qt::WA_DontShowOnScreen, false);
            window->show();
        }
    }
    for (const Error &error : std::exchange(m_heldErrors, {})) {
        showError(error);
    }
    if (std::exchange(m_missedReads, false)) {
        m_context.reloadAll();
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = event->type() == QEvent::Show && watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    if (window != nullptr && window != this && window->isWindow() && !event->spontaneous()) {
        bool ours = false;
        const QWidget *above = window->parentWidget();
        for (; above != nullptr && above != m_cover; above = above->parentWidget()) {
            ours = ours || above == this;
        }
        if (ours && above != m_cover) { // what the lock page itself asks is shown
            // It cannot be hidden before it was shown: it is shown to nobody, and hidden at once.
            window->setAttribute(Qt::WA_DontShowOnScreen);
            const bool passing = isPassing(*window);
            if (!passing) {
                m_hiddenDialogs.append(window);
            }
            const auto hide = [this, window, passing] {
                if (passing || isCovered()) {
                    window->hide();
                    window->setAttribute(Qt::WA_DontShowOnScreen, !passing);
                }
            };
            QMetaObject::invokeMethod(window, hide, Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace helin
