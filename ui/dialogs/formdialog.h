#pragma once

#include "core/base/result.h"
#include "core/sync/writepath.h"
#include "ui/forms/fieldform.h"

#include <QDialog>

#include <functional>

namespace helin {

class Label;

/// A form in a window of its own: for a step that asks for a few things, and for records with a plain form. Ctrl+S
/// saves, Esc asks only when something changed. An error that names a field stands beside it and the window stays open.
class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Runs the use case with what was typed.
    using Save = std::function<Result<ChangeSet>(const FieldForm &form)>;

    FormDialog(AppContext &context, const QString &title, const QList<FormField> &fields, const QString &saveText,
               Save save, QWidget *parent = nullptr);

    /// A grey sentence below the title: what the step means.
    void setNote(const QString &note);
    [[nodiscard]] FieldForm &form() const { return *m_form; }
    [[nodiscard]] const ChangeSet &result() const { return m_result; }

public Q_SLOTS:
    void save();
    void reject() override;

Q_SIGNALS:
    void saved(const helin::ChangeSet &changes);

private:
    AppContext &m_context;
    FieldForm *m_form;
    Label *m_note;
    Save m_save;
    ChangeSet m_result;
};

} // namespace helin
