#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QDialog;
class QLineEdit;

namespace helin {

class AppSettings;
class ElidedLabel;
class ForgottenDialog;
class LinkButton;
class UnlockEntry;

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
    [[nodiscard]] QLineEdit *passwordField() const;
    /// What stands below the password field: wrong password, wait.
    [[nodiscard]] QString message() const;

    /// Tries to unlock with what is filled in.
    void unlock();
    /// "Password forgotten": asks for the code of the recovery sheet and a new password; entering goes on from there.
    /// Null while no store is chosen.
    QDialog *recover();

Q_SIGNALS:
    /// Taken by whoever listens first; empty afterwards.
    void unlocked(std::shared_ptr<std::unique_ptr<helin::Workspace>> workspace);
    void setUpRequested();
    void restoreRequested();
    void practiceRequested();

private:
    void chooseStore();
    void readUsers();
    void tryPassword(const QString &password);
    void enter(std::unique_ptr<Workspace> workspace);
    void follow(ForgottenDialog *dialog);

    AppSettings &m_settings;
    const Clock &m_clock;
    QString m_folder;
    ElidedLabel *m_folderLabel;
    QComboBox *m_user;
    UnlockEntry *m_entry;
    LinkButton *m_forgotten;
};

} // namespace helin
