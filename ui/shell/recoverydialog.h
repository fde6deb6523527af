#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/confirmdialog.h"

#include <functional>
#include <memory>

namespace helin {

class FieldSet;

/// What is asked at log-in when the password is lost, before any store is open. The work takes some hundred
/// milliseconds and runs beside the window; what is wrong is said beside the field, and the dialog stays. Show it with
/// open(); it deletes itself.
class ForgottenDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    /// Gives the opened store, or null when there is none to open yet.
    using Work = std::function<Result<std::unique_ptr<Workspace>>()>;

    ForgottenDialog(const ConfirmQuestion &question, QWidget *parent);
    /// Waits for work that is under way.
    ~ForgottenDialog() override;

    [[nodiscard]] FieldSet &fields() const { return *m_fields; }
    /// `prepare` is called when confirmed and takes over what stands in the fields. An error that names no field is
    /// said beside `field` when it is about what was typed.
    void setWork(std::function<Work()> prepare, const QString &field);
    void reject() override;

Q_SIGNALS:
    /// Taken by whoever listens first; empty afterwards.
    void opened(std::shared_ptr<std::unique_ptr<helin::Workspace>> workspace);
    /// It is done, and no store was opened.
    void done();
    /// Without a recovery sheet: write a request to the township, or take its answer in.
    void requestWanted();
    void answerWanted();

private:
    bool begin();
    void setBusy(bool busy);
    void showError(const Error &error);

    FieldSet *m_fields;
    std::function<Work()> m_prepare;
    QString m_field;
    bool m_busy = false;
};

/// "Password forgotten": the code of the recovery sheet and a new password open the store. `users` are those who have a
/// password on this PC. The clock must outlive the dialogs.
ForgottenDialog *askRecoveryCode(const QString &folder, const QStringList &users, const QString &user,
                                 const Clock &clock, QWidget *parent);
/// Writes a request to the township for a new password; then its check code is told.
ForgottenDialog *askTownshipForReset(const QString &folder, const QString &user, QWidget *parent);
/// Takes the township's answer in: with the password chosen for the request it opens the store.
ForgottenDialog *askTownshipAnswer(const QString &folder, const Clock &clock, QWidget *parent);

} // namespace helin
