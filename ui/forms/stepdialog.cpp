#include "ui/forms/stepdialog.h"

#include "ui/forms/fieldset.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace helin {

namespace {

constexpr int dialogWidth = 440;
constexpr int wideDialog = 640;

} // namespace

StepDialog::StepDialog(AppContext &context, const ConfirmQuestion &question, QWidget *parent, int columns)
    : ConfirmDialog{question, parent}
    , m_context{context}
    , m_fields{new FieldSet{columns}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_fields->setToday([this] { return m_context.today(); });
    setBody(m_fields);
    setGuard([this] { return finish(); });
    setMinimumWidth(Theme::of(this).px(columns > 1 ? wideDialog : dialogWidth));
    confirmButton()->setKey(QKeySequence::Save);
}

void StepDialog::setOperation(std::function<Result<ChangeSet>()> operation, const QString &savedWords)
{
    m_operation = std::move(operation);
    m_savedWords = savedWords;
}

void StepDialog::setAsideOperation(std::function<AppContext::AsideOperation()> prepare, const QString &savedWords)
{
    m_prepareAside = std::move(prepare);
    m_savedWords = savedWords;
}

void StepDialog::finishAside()
{
    const auto setBusy = [this](bool busy) {
        m_busy = busy;
        m_fields->setEnabled(!busy);
        confirmButton()->setEnabled(!busy);
        cancelButton()->setEnabled(!busy);
    };
    setBusy(true);
    m_context.runAside(this, m_prepareAside(), m_savedWords, [this, setBusy](const Result<ChangeSet> &result) {
        setBusy(false);
        if (!result) {
            return m_fields->showError(result.error());
        }
        Q_EMIT done(*result);
        accept();
        return true;
    });
}

bool StepDialog::finish()
{
    const QStringList wrong = m_fields->check();
    if (!wrong.isEmpty()) {
        m_fields->focus(wrong.first());
        return false;
    }
    if (m_prepareAside) {
        finishAside();
        return false; // closes when it is done
    }
    const std::optional<ChangeSet> changes =
        m_context.run(m_operation, m_savedWords, [this](const Error &error) { return m_fields->showError(error); });
    if (changes) {
        Q_EMIT done(*changes);
    }
    return changes.has_value();
}

void StepDialog::reject()
{
    if (m_busy) {
        return;
    }
    ConfirmQuestion question;
    question.title = tr("Leave without saving?");
    question.will = QStringList{tr("throw away what was typed here")};
    question.willNot = QStringList{tr("change anything that was saved before")};
    question.confirmText = tr("Throw away");
    if (!m_begun || !m_fields->isChanged() || ConfirmDialog::ask(question, this)) {
        ConfirmDialog::reject();
    }
}

void StepDialog::showEvent(QShowEvent *event)
{
    if (!m_begun) {
        m_begun = true;
        m_fields->settle();
    }
    ConfirmDialog::showEvent(event);
}

void StepDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr) {
        focusNextChild(); // Enter goes on; it must not press a button that nobody looks at
    } else {
        ConfirmDialog::keyPressEvent(event);
    }
}

} // namespace helin
