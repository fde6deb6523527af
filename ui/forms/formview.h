#pragma once

#include "core/sync/writepath.h"
#include "ui/forms/fieldset.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace helin {

class ActionBar;
class AppContext;
class Button;
class PageHeader;

/// A form that takes the place of a page: header with a way back, fields, a column of hints at the right, and the bar
/// with what still blocks it. Ctrl+S saves, Enter goes on, Esc leaves and asks only when something was changed. GUI
/// thread.
class FormView : public QWidget
{
    Q_OBJECT

public:
    FormView(AppContext &context, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] AppContext &context() const { return m_context; }
    [[nodiscard]] PageHeader &header() const { return *m_header; }
    [[nodiscard]] FieldSet &fields() const { return *m_fields; }
    [[nodiscard]] ActionBar &bar() const { return *m_bar; }
    [[nodiscard]] Button &saveButton() const { return *m_save; }

    [[nodiscard]] virtual bool hasUnsavedInput() const { return m_fields->isChanged(); }
    /// Checks, writes, and sends saved(). False when something blocks: it is said beside the field, which has the
    /// focus.
    bool save();
    /// Sends left(), after asking when something was changed.
    void leave();
    /// Puts the focus into the first field.
    void start() { m_fields->focusFirst(); }

Q_SIGNALS:
    void saved(const helin::ChangeSet &changes);
    void left();

protected:
    /// The one use case of this form.
    virtual Result<ChangeSet> submit() = 0;
    /// What is wrong over several fields, before submit(): say it beside them and give their names.
    virtual QStringList checkFurther() { return {}; }
    /// The words of "saved · undo"; empty for just "saved".
    [[nodiscard]] virtual QString savedWords() const { return {}; }
    /// An error of submit() that the form shows itself; the base says it beside the field it names.
    virtual bool showError(const Error &error);

    /// Hints at the right on raised ground, 348 wide; below the fields where the window is narrow. Takes ownership.
    void setAside(QWidget *aside);
    void updateBar();
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void placeAside();

    AppContext &m_context;
    PageHeader *m_header;
    FieldSet *m_fields;
    ActionBar *m_bar;
    Button *m_save;
    QBoxLayout *m_middle;
    QBoxLayout *m_body;
    QWidget *m_aside = nullptr;
    QWidget *m_asideHolder = nullptr;
    bool m_asked = false; ///< saving was tried: blocks are told in the bar
};

} // namespace helin
