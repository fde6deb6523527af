#include "ui/pages/settings/recorddialog.h"

#include "core/records/validation.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>

namespace helin {

namespace {

constexpr int dialogWidth = 520;
constexpr int formColumns = 2;

} // namespace

RecordDialog::RecordDialog(const QString &title, Record record, const QStringList &fields, QDate today, Save save,
                           QWidget *parent)
    : QDialog{parent}
    , m_record{std::move(record)}
    , m_today{today}
    , m_save{std::move(save)}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space3);
    for (const QString &name : fields) {
        const FieldInfo *info = m_record.type->fieldNamed(name);
        Q_ASSERT(info != nullptr);
        auto *edit = new QLineEdit{displayText(*info, m_record.value(info->name))};
        auto *field = new LabelledField{m_record.type->labelOf(*info), edit, this};
        field->setRequired(info->rules.required);
        const int place = int(m_entries.size());
        grid->addWidget(field, place / formColumns, place % formColumns);
        m_entries.append({info, edit, field});
        connect(edit, &QLineEdit::textEdited, field, &LabelledField::clearMessage);
        connect(edit, &QLineEdit::editingFinished, this, [this, place] {
            Record scratch = m_record;
            read(m_entries.at(place), scratch);
        });
    }
    auto *cancel = new Button{tr("Cancel"), Button::Kind::Normal, this};
    cancel->setHint(QStringLiteral("Esc"));
    auto *saveButton = new Button{tr("Save"), Button::Kind::Primary, this};
    saveButton->setKey(QKeySequence::Save);
    saveButton->setDefault(true);
    auto *foot = new Ground{Ground::Tone::Raised, this};
    auto *buttons = new QHBoxLayout{foot};
    buttons->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    buttons->setSpacing(metrics::space2);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(saveButton);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    body->setSpacing(metrics::space3);
    body->addWidget(new Label{title, TextRole::Subject, Ink::Text, this});
    body->addLayout(grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(new Hairline{Qt::Horizontal, this});
    column->addWidget(foot);
    setMinimumWidth(Theme::of(this).px(dialogWidth));
    connect(cancel, &Button::clicked, this, &RecordDialog::reject);
    connect(saveButton, &Button::clicked, this, &RecordDialog::save);
    if (!m_entries.isEmpty()) {
        m_entries.first().edit->setFocus();
    }
}

QLineEdit *RecordDialog::field(const QString &name) const
{
    for (const Entry &entry : m_entries) {
        if (name == QLatin1String(entry.info->name.data(), qsizetype(entry.info->name.size()))) {
            return entry.edit;
        }
    }
    return nullptr;
}

bool RecordDialog::read(const Entry &entry, Record &into) const
{
    const ParsedValue parsed = parseField(*m_record.type, *entry.info, entry.edit->text(), m_today);
    std::optional<Error> error = parsed.error;
    if (!error) {
        error = findingOf(*m_record.type, *entry.info, parsed.value, m_today);
    }
    if (error) {
        entry.field->setError(error->what.translated());
        return false;
    }
    into.set(entry.info->name, parsed.value);
    return true;
}

bool RecordDialog::hasUnsavedInput() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [this](const Entry &entry) {
        return entry.edit->text() != displayText(*entry.info, m_record.value(entry.info->name));
    });
}

bool RecordDialog::showError(const Error &error)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (error.field == QLatin1String(entry.info->name.data(), qsizetype(entry.info->name.size()))) {
            entry.field->setError(error.line());
            entry.edit->setFocus();
            return true;
        }
    }
    return false;
}

void RecordDialog::save()
{
    Record changed = m_record;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!read(entry, changed)) {
            entry.edit->setFocus();
            return;
        }
    }
    if (m_save(changed, [this](const Error &error) { return showError(error); })) {
        accept();
    }
}

void RecordDialog::reject()
{
    if (hasUnsavedInput() && !ConfirmDialog::ask({.title = tr("Close without saving?"),
                                                  .will = {tr("lose what was typed here")},
                                                  .willNot = {},
                                                  .can = {},
                                                  .confirmText = tr("Close")},
                                                 this)) {
        return;
    }
    QDialog::reject();
}

} // namespace helin
