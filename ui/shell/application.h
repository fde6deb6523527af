#pragma once

#include "core/base/clock.h"
#include "ui/app/appcontext.h"

#include <QObject>
#include <QTimer>

namespace helin {

class LockPage;
class LoginWindow;
class MainWindow;
class RestoreDialog;
class PracticeDialog;
class SetUpWizard;

/// Which window is open: set-up on the first start, log-in, or the store. One per program; GUI thread.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// Theme and clock must outlive it.
    Application(Theme &theme, const Clock &clock, QObject *parent = nullptr);
    ~Application() override;

    /// Opens the first window: log-in for `store` or the one opened last, set-up when there is none.
    void start(const QString &store = {}, const QString &user = {});
    /// Opens the window of an opened store.
    void enter(std::unique_ptr<Workspace> workspace, bool firstTime = false);
    /// Covers the window at once, with all that was typed kept behind, and wipes the key; the PIN or the password goes
    /// on where it was.
    void lock();
    /// Another user logs in; asks first when something is not saved. False when the person stays.
    bool switchUser();
    /// Covers the window when nobody has done anything for the minutes set. On from the start of the program; a tour
    /// does without.
    void watchIdle();
    /// Does so now if it is due.
    void lockIfIdle();

    [[nodiscard]] AppContext &context() { return m_context; }
    [[nodiscard]] MainWindow *mainWindow() const { return m_main.get(); }
    [[nodiscard]] LoginWindow *loginWindow() const { return m_login.get(); }
    /// What covers the window now; null while it is not locked.
    [[nodiscard]] LockPage *lockPage() const { return m_lockPage; }
    [[nodiscard]] SetUpWizard *wizard() const { return m_wizard.get(); }
    /// What a password guess costs in a new store, instead of measuring this PC; tests take a small one.
    void setCost(KdfCost cost) { m_cost = cost; }

    bool eventFilter(QObject *watched, QEvent *event) override;

    void showLogin(const QString &store = {}, const QString &user = {});
    void showWizard();
    /// Puts a backup back from the log-in window; null when there is none.
    RestoreDialog *showRestore();
    /// Offers to practise with invented people, over log-in or set-up.
    PracticeDialog *showPractice();
    /// Where practice stores are made instead of the usual folder; for tests and tours.
    void setPracticeFolder(const QString &folder) { m_practiceFolder = folder; }

private:
    void unlocked();
    /// Leaves the open store for the log-in of a folder; asks first when something is not saved.
    bool leaveFor(const QString &folder, const QString &title, const QString &confirm);

    AppContext m_context;
    const Clock &m_clock;
    std::optional<KdfCost> m_cost; ///< empty: measured on this PC
    QString m_practiceFolder;      ///< empty: the usual one
    std::unique_ptr<MainWindow> m_main;
    std::unique_ptr<LoginWindow> m_login;
    std::unique_ptr<SetUpWizard> m_wizard;
    LockPage *m_lockPage = nullptr;
    QTimer m_idle;
};

} // namespace helin
