#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;

namespace helin {

class AppSettings;
class Button;
class DueLabel;
class ElidedLabel;
class LabelledField;

/// Unlocks a store: which one, who, password. The password function runs beside the window; after wrong passwords the
/// wait is shown and counted down.
class LoginWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Settings and clock must outlive it.
    LoginWindow(AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);
    ~LoginWindow() override;

    void setStore(const QString &folder);
    /// Chooses this name if the store knows it.
    void setUser(const QString &user);
    [[nodiscard]] QString store() const { return m_folder; }
    [[nodiscard]] QString user() const;
    [[nodiscard]] QLineEdit *passwordField() const { return m_password; }
    /// What stands below the password field: wrong password, wait.
    [[nodiscard]] QString message() const;

    /// Tries to unlock with what is filled in.
    void unlock();

Q_SIGNALS:
    /// Taken by whoever listens first; empty afterwards.
    void unlocked(std::shared_ptr<std::unique_ptr<helin::Workspace>> workspace);
    void setUpRequested();
    void practiceRequested();

private:
    using Outcome = Result<std::unique_ptr<Workspace>>;

    void chooseStore();
    void readUsers();
    void finish(const std::shared_ptr<Outcome> &outcome);
    void setBusy(bool busy);
    void countDown();
    void say(const QString &words);

    AppSettings &m_settings;
    const Clock &m_clock;
    QString m_folder;
    ElidedLabel *m_folderLabel;
    QComboBox *m_user;
    QLineEdit *m_password;
    LabelledField *m_passwordField;
    Button *m_enter;
    QProgressBar *m_progress;
    QTimer m_wait;
    bool m_busy = false;
};

} // namespace helin
