#pragma once

#include "core/sync/writepath.h"

#include <QPointer>
#include <QStackedWidget>

namespace helin {

class FormView;

/// A page with the form that takes its place while something is entered. GUI thread.
class FormStack final : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes ownership of the page.
    explicit FormStack(QWidget *page, QWidget *parent = nullptr);

    /// Shows the form instead of the page until it is saved or left; one that is open is left first, see leaveForm().
    /// Takes ownership.
    void openForm(FormView *form);
    /// Leaves the open form, after asking when something was typed. False when the person stays with it: whatever
    /// was to be shown on the page must wait.
    [[nodiscard]] bool leaveForm();
    /// Back to the page without asking: what was typed is saved, handed over, or not wanted.
    void closeForm();
    /// The form that is open; null while the page is shown.
    [[nodiscard]] FormView *form() const { return m_form; }
    [[nodiscard]] bool hasUnsavedInput() const;

Q_SIGNALS:
    /// The form is closed by then.
    void saved(const helin::ChangeSet &changes);

private:
    QWidget *m_page;
    FormView *m_form = nullptr;
    QPointer<QWidget> m_focusBefore; ///< what had the keyboard when the form opened
};

} // namespace helin
