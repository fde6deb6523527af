#pragma once

#include "ui/app/appcontext.h"
#include "ui/widgets/confirmdialog.h"

#include <functional>

namespace helin {

class FieldSet;

/// One step of a matter that asks for a few things (a day, a reason, a place) and says what it will do and what not:
/// taking note of a removal, filing a letting, calling a shift off. Stays open while something is wrong, and says it
/// beside the field. Ctrl+S confirms, Enter goes on, Esc asks only when something was changed. What stands in the
/// fields when it is shown counts as unchanged. Show it with open(); it deletes itself.
class StepDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    /// With two columns it is wide enough for both.
    StepDialog(AppContext &context, const ConfirmQuestion &question, QWidget *parent, int columns = 1);

    [[nodiscard]] FieldSet &fields() const { return *m_fields; }
    /// What confirming does; `savedWords` as in AppContext::run().
    void setOperation(std::function<Result<ChangeSet>()> operation, const QString &savedWords = {});
    /// The same for what runs the password function: beside the window, as AppContext::runAside(); the dialog is busy
    /// meanwhile and closes when it is done. `prepare` is called when confirmed and takes over what stands in the
    /// fields: the operation itself may not touch them.
    void setAsideOperation(std::function<AppContext::AsideOperation()> prepare, const QString &savedWords = {});
    void reject() override;

Q_SIGNALS:
    void done(const helin::ChangeSet &changes);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool finish();
    void finishAside();

    AppContext &m_context;
    FieldSet *m_fields;
    std::function<Result<ChangeSet>()> m_operation;
    QString m_savedWords;
    std::function<AppContext::AsideOperation()> m_prepareAside;
    bool m_busy = false;
    bool m_begun = false;
};

} // namespace helin
