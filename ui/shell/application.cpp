#include "ui/shell/application.h"

#include "ui/backup/restoredialog.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/loginwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/practicedialog.h"
#include "ui/shell/setupwizard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/confirmdialog.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

namespace helin {

namespace {

constexpr QSize mainSize{1366, 696};
constexpr QSize loginSize{480, 480};
constexpr QSize wizardSize{760, 560};
constexpr int secondsBetweenLooks = 5;

QSize scaled(QSize size, const Theme &theme)
{
    return {theme.px(size.width()), theme.px(size.height())};
}

/// A window that is on its way out may still be emitting the signal that closes it.
template <class Window>
void retire(std::unique_ptr<Window> &window)
{
    if (window) {
        window->hide();
        window.release()->deleteLater();
    }
}

} // namespace

Application::Application(Theme &theme, const Clock &clock, QObject *parent)
    : QObject{parent}
    , m_context{theme}
    , m_clock{clock}
{
    qApp->installEventFilter(this);
    connect(&m_context, &AppContext::switchUserRequested, this, &Application::switchUser);
    connect(&m_context, &AppContext::logInWanted, this,
            [this](const QString &folder) { leaveFor(folder, tr("Leave these data without saving?"), tr("Leave")); });
}

Application::~Application()
{
    // Pages read the store until their last moment.
    m_main.reset();
}

void Application::start(const QString &store, const QString &user)
{
    watchIdle();
    const QString folder = store.isEmpty() ? m_context.settings().storeFolder() : store;
    if (folder.isEmpty()) {
        showWizard();
    } else {
        showLogin(folder, user);
    }
}

void Application::showLogin(const QString &store, const QString &user)
{
    m_login = std::make_unique<LoginWindow>(m_context.settings(), m_clock);
    if (!store.isEmpty()) {
        m_login->setStore(store);
    }
    if (!user.isEmpty()) {
        m_login->setUser(user);
    }
    connect(m_login.get(), &LoginWindow::unlocked, this,
            [this](const std::shared_ptr<std::unique_ptr<Workspace>> &workspace) { enter(std::move(*workspace)); });
    connect(m_login.get(), &LoginWindow::setUpRequested, this, [this] {
        showWizard();
        retire(m_login);
    });
    connect(m_login.get(), &LoginWindow::restoreRequested, this, &Application::showRestore);
    connect(m_login.get(), &LoginWindow::practiceRequested, this, &Application::showPractice);
    m_login->resize(scaled(loginSize, m_context.theme()));
    m_login->show();
    retire(m_wizard);
}

void Application::showWizard()
{
    m_wizard = std::make_unique<SetUpWizard>(m_context.settings(), m_clock, m_cost);
    connect(
        m_wizard.get(), &SetUpWizard::finished, this,
        [this](const std::shared_ptr<std::unique_ptr<Workspace>> &workspace) { enter(std::move(*workspace), true); });
    connect(m_wizard.get(), &SetUpWizard::openRequested, this, [this] { showLogin(); });
    connect(m_wizard.get(), &SetUpWizard::practiceRequested, this, &Application::showPractice);
    m_wizard->resize(scaled(wizardSize, m_context.theme()));
    m_wizard->show();
}

RestoreDialog *Application::showRestore()
{
    if (!m_login) {
        return nullptr;
    }
    auto *dialog = new RestoreDialog{m_context.settings(), m_clock, m_login.get()};
    dialog->lookIn(m_login->store());
    connect(dialog, &RestoreDialog::restored, this,
            [this](const std::shared_ptr<std::unique_ptr<Workspace>> &workspace) { enter(std::move(*workspace)); });
    connect(dialog, &RestoreDialog::logInWanted, m_login.get(), &LoginWindow::setStore);
    dialog->open();
    return dialog;
}

PracticeDialog *Application::showPractice()
{
    QWidget *over = m_login ? static_cast<QWidget *>(m_login.get()) : m_wizard.get();
    auto *dialog = new PracticeDialog{m_practiceFolder.isEmpty() ? PracticeDialog::usualFolder() : m_practiceFolder,
                                      m_clock, m_cost, over};
    // Not remembered as the store of this PC: the next start asks for the real one.
    connect(dialog, &PracticeDialog::opened, this,
            [this](const std::shared_ptr<std::unique_ptr<Workspace>> &workspace) { enter(std::move(*workspace)); });
    dialog->open();
    return dialog;
}

void Application::enter(std::unique_ptr<Workspace> workspace, bool firstTime)
{
    retire(m_main);
    m_context.setWorkspace(std::move(workspace));
    m_main = std::make_unique<MainWindow>(m_context);
    m_lockPage = nullptr;
    connect(m_main.get(), &MainWindow::lockRequested, this, &Application::lock);
    if (m_context.settings().windowGeometry().isEmpty()) {
        m_main->resize(mainSize);
    }
    if (firstTime) {
        m_main->setFirstStepsVisible(true);
    }
    m_main->QWidget::show();
    retire(m_login);
    retire(m_wizard);
}

void Application::lock()
{
    if (!m_context.isOpen() || m_main == nullptr || m_lockPage != nullptr) {
        return;
    }
    m_lockPage = new LockPage{m_context};
    connect(m_lockPage, &LockPage::unlocked, this, &Application::unlocked);
    connect(m_lockPage, &LockPage::switchUserRequested, this, &Application::switchUser);
    m_main->cover(m_lockPage);
    m_context.lockStore();
}

void Application::unlocked()
{
    m_lockPage = nullptr;
    m_main->uncover();
}

bool Application::switchUser()
{
    return m_context.isOpen() &&
           leaveFor(m_context.workspace().store().folder(), tr("Switch user without saving?"), tr("Switch user"));
}

bool Application::leaveFor(const QString &folder, const QString &title, const QString &confirm)
{
    if (!m_context.isOpen() || m_main == nullptr) {
        return false;
    }
    // While it is locked only what stands on the lock page is seen.
    QWidget *over = m_lockPage != nullptr ? static_cast<QWidget *>(m_lockPage) : m_main.get();
    if (m_context.isBusy()) {
        auto *dialog = new ErrorDialog{
            {ErrorKind::Refused,
             {QT_TRANSLATE_NOOP("Message", "Something is still running: a backup, an exchange or a check.")},
             {QT_TRANSLATE_NOOP("Message", "It goes on.")},
             {QT_TRANSLATE_NOOP("Message", "Wait until it has ended, or stop it first.")}},
            over};
        dialog->open();
        return false;
    }
    const QString user = m_context.workspace().store().user();
    if (m_main->hasUnsavedInput() &&
        !ConfirmDialog::ask({.title = title,
                             .will = {tr("lose what %1 has typed and not saved").arg(user)},
                             .willNot = {tr("change anything that is saved")},
                             .can = {},
                             .confirmText = confirm},
                            over)) {
        return false;
    }
    m_main->hide();
    m_lockPage = nullptr;
    showLogin(folder);
    // The pages must be gone before the store they read from; the window may still be emitting the signal.
    MainWindow *window = m_main.release();
    QMetaObject::invokeMethod(
        this,
        [this, window] {
            delete window;
            m_context.setWorkspace(nullptr);
        },
        Qt::QueuedConnection);
    return true;
}

void Application::watchIdle()
{
    m_idle.setInterval(secondsBetweenLooks * 1000);
    connect(&m_idle, &QTimer::timeout, this, &Application::lockIfIdle);
    m_idle.start();
}

void Application::lockIfIdle()
{
    if (m_context.isOpen() && m_main != nullptr && m_context.session().isIdle()) {
        lock();
    }
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_context.isOpen()) {
        // Also over a dialog, which the keys of the window do not reach.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (QKeySequence{key->keyCombination()} == MainWindow::lockKey() && m_lockPage == nullptr) {
            lock();
            return true;
        }
    }
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_context.isOpen()) {
            m_context.session().noteActivity();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace helin
