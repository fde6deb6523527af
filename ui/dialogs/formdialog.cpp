#include "ui/dialogs/formdialog.h"

#include "ui/app/appcontext.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace helin {

FormDialog::FormDialog(AppContext &context, const QString &title, const QList<FormField> &fields,
                       const QString &saveText, Save save, QWidget *parent)
    : QDialog{parent}
    , m_context{context}
    , m_save{std::move(save)}
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(scroll);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(metrics::space6, metrics::space4, metrics::space6, metrics::space4);
    inner->setSpacing(metrics::space3);
    inner->addWidget(new Label(title, TextRole::Subject, Ink::Text, content));
    m_note = new Label(QString(), TextRole::Secondary, Ink::Secondary, content);
    m_note->setWordWrap(true);
    m_note->hide();
    inner->addWidget(m_note);
    m_form = new FieldForm(context, fields, content);
    inner->addWidget(m_form);
    inner->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    auto *bar = new ActionBar(this);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Normal, bar);
    cancel->setHint(QStringLiteral("Esc"));
    connect(cancel, &Button::clicked, this, &FormDialog::reject);
    bar->addButton(cancel);
    auto *go = new Button(saveText, Button::Kind::Primary, bar);
    go->setKey(QKeySequence::Save);
    connect(go, &Button::clicked, this, &FormDialog::save);
    bar->addButton(go);
    column->addWidget(bar);
    const int rows = int(fields.size());
    resize(Theme::of(this).px(rows > 2 ? 720 : 520),
           std::min(Theme::of(this).px(620), Theme::of(this).px(190 + 74 * ((rows + 1) / 2))));
}

void FormDialog::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FormDialog::save()
{
    if (!m_form->check()) {
        return;
    }
    const auto done = m_context.run([this] { return m_save(*m_form); }, {},
                                    [this](const Error &error) { return m_form->showError(error); });
    if (done) {
        m_result = *done;
        Q_EMIT saved(m_result);
        accept();
    }
}

void FormDialog::reject()
{
    if (m_form->isChanged() && !ConfirmDialog::ask({tr("Leave without saving?"),
                                                    {tr("lose what was typed here")},
                                                    {tr("change anything that is saved")},
                                                    {},
                                                    tr("Leave")},
                                                   this)) {
        return;
    }
    QDialog::reject();
}

} // namespace helin
