#include "ui/forms/fieldset.h"

#include "core/records/validation.h"
#include "ui/forms/fieldeditor.h"
#include "ui/theme/label.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace helin {

namespace {

/// Narrower cells than this (at 100 % text) go below each other.
constexpr int smallestCell = 240;

/// Scrolls a form so that the whole field, with what is said below it, is seen.
void bringIntoView(QWidget *field)
{
    for (QWidget *at = field->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at)) {
            area->ensureWidgetVisible(field, 0, metrics::space4);
        }
    }
}

} // namespace

FieldSet::FieldSet(int columns, QWidget *parent)
    : QWidget{parent}
    , m_grid{new QGridLayout{this}}
    , m_columns{columns}
    , m_smallestCell{smallestCell}
    , m_today{[] {
        return QDate::currentDate();
    }}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::space4);
    m_grid->setVerticalSpacing(metrics::space3);
}

void FieldSet::setCells(int smallest, const QList<int> &shares)
{
    m_smallestCell = smallest;
    m_shares = shares;
    m_placedColumns = 0;
    place();
}

QWidget *FieldSet::addHeading(const QString &words, const QString &note)
{
    auto *heading = new QWidget{this};
    auto *row = new QHBoxLayout{heading};
    row->setContentsMargins(0, m_items.isEmpty() ? 0 : metrics::space2, 0, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(new Label{words, TextRole::BodyBold});
    row->addWidget(new ElidedLabel{note, TextRole::Secondary, Ink::Secondary}, 1);
    add(heading, Width::Full, {});
    return heading;
}

LabelledField *FieldSet::addField(const QString &name, const QString &label, QWidget *editor, Width width)
{
    auto *labelled = new LabelledField{label, editor, this};
    labelled->setObjectName(name);
    editor->setObjectName(name);
    m_fields.insert(name, {labelled, editor});
    m_order << name;
    add(labelled, width, name);
    watchEditor(
        editor, this,
        [this, name] {
            const Field &field = m_fields[name];
            if (field.live || field.labelled->hasError()) {
                checkField(name, false);
            }
            Q_EMIT edited(name);
        },
        [this, name] { checkField(name, false); });
    return labelled;
}

LabelledField *FieldSet::addField(const RecordType &type, const QString &name, Width width, QWidget *editor)
{
    const FieldInfo *info = type.fieldNamed(name);
    Q_ASSERT(info != nullptr);
    LabelledField *labelled =
        addField(name, type.labelOf(*info), editor != nullptr ? editor : makeEditor(*info, m_today, this), width);
    m_fields[name].type = &type;
    m_fields[name].info = info;
    setRequired(name, info->rules.required);
    return labelled;
}

void FieldSet::addRow(QWidget *widget)
{
    add(widget, Width::Full, {});
}

void FieldSet::add(QWidget *widget, Width width, const QString &name)
{
    widget->setParent(this);
    m_items.append({widget, width, name});
    m_placedColumns = 0;
    place();
}

void FieldSet::setShown(const QString &name, bool shown)
{
    m_fields[name].shown = shown;
    setShown(m_fields[name].labelled, shown);
}

void FieldSet::setShown(QWidget *widget, bool shown)
{
    for (Item &item : m_items) {
        if (item.widget == widget && item.shown != shown) {
            item.shown = shown;
            m_placedColumns = 0;
        }
    }
    place();
}

void FieldSet::place()
{
    const int cell = Theme::of(this).px(m_smallestCell);
    const int columns =
        !isVisible() ? m_columns : std::clamp((width() + metrics::space4) / (cell + metrics::space4), 1, m_columns);
    if (columns == m_placedColumns) {
        return;
    }
    m_placedColumns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item; // the widgets are placed again below
    }
    int row = 0;
    int column = 0;
    for (const Item &item : std::as_const(m_items)) {
        item.widget->setVisible(item.shown);
        if (!item.shown) {
            continue;
        }
        if (item.width == Width::Full) {
            row += column > 0 ? 1 : 0;
            m_grid->addWidget(item.widget, row++, 0, 1, columns);
            column = 0;
            continue;
        }
        if (!m_shares.isEmpty()) {
            // By its share alone, whatever the editor would like.
            item.widget->setSizePolicy(QSizePolicy::Ignored, item.widget->sizePolicy().verticalPolicy());
        }
        m_grid->addWidget(item.widget, row, column);
        if (++column == columns) {
            column = 0;
            ++row;
        }
    }
    for (int i = 0; i < m_columns; ++i) {
        const int share = columns == m_columns ? m_shares.value(i, 1) : 1;
        m_grid->setColumnStretch(i, i < columns ? share : 0);
    }
}

void FieldSet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place(); // before, its width means nothing yet
}

void FieldSet::setReadOnly(bool readOnly)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (auto *line = qobject_cast<QLineEdit *>(field.editor)) {
            line->setReadOnly(readOnly);
        } else {
            field.editor->setEnabled(!readOnly);
        }
    }
}

void FieldSet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

LabelledField *FieldSet::field(const QString &name) const
{
    return m_fields.value(name).labelled;
}

QWidget *FieldSet::editor(const QString &name) const
{
    return m_fields.value(name).editor;
}

QString FieldSet::text(const QString &name) const
{
    const Field field = m_fields.value(name);
    return field.editor == nullptr || !field.shown ? QString() : editorText(field.editor).trimmed();
}

void FieldSet::setText(const QString &name, const QString &text)
{
    setEditorText(editor(name), text);
    field(name)->clearMessage();
}

QDate FieldSet::date(const QString &name) const
{
    const auto *date = editor<DateField>(name);
    return date != nullptr && date->date() ? *date->date() : QDate();
}

void FieldSet::setRequired(const QString &name, bool required)
{
    m_fields[name].required = required;
    m_fields[name].labelled->setRequired(required);
}

void FieldSet::setCheck(const QString &name, Check check, bool live)
{
    m_fields[name].check = std::move(check);
    m_fields[name].live = live;
}

void FieldSet::load(const Record &record)
{
    for (const QString &name : std::as_const(m_order)) {
        const Field &field = m_fields[name];
        if (field.type != record.type) {
            continue;
        }
        const Value value = record.value(field.info->name);
        const QString text = field.info->kind == FieldKind::Reference
                                 ? (value.toId().isNull() ? QString() : value.toId().toString())
                             : field.info->kind == FieldKind::Choice ? value.toText()
                                                                     : displayText(*field.info, value);
        setText(name,
                field.info->kind == FieldKind::Bool ? (value.toInt() != 0 ? QStringLiteral("1") : QString()) : text);
    }
}

void FieldSet::store(Record &record) const
{
    for (const QString &name : m_order) {
        const Field &field = m_fields[name];
        if (field.type == record.type && field.shown) {
            const ParsedValue parsed = parseField(*field.type, *field.info, text(name), m_today());
            if (!parsed.error) {
                record.set(field.info->name, parsed.value);
            }
        }
    }
}

void FieldSet::settle()
{
    for (Field &field : m_fields) {
        field.settled = editorText(field.editor);
    }
}

bool FieldSet::isChanged(const QString &name) const
{
    const Field field = m_fields.value(name);
    return field.editor != nullptr && editorText(field.editor) != field.settled;
}

bool FieldSet::isChanged() const
{
    return std::any_of(m_order.begin(), m_order.end(), [this](const QString &name) { return isChanged(name); });
}

std::optional<Error> FieldSet::findingOf(const Field &field, bool emptyToo) const
{
    const QString text = editorText(field.editor).trimmed();
    if (text.isEmpty()) {
        if (!field.required || !emptyToo) {
            return std::nullopt;
        }
        return Error{ErrorKind::Invalid,
                     {QT_TRANSLATE_NOOP("Message", "%1 must be filled in."), {field.labelled->label()}}};
    }
    if (const auto *date = qobject_cast<const DateField *>(field.editor); date != nullptr && date->hasBadInput()) {
        return Error{ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "This is not a date.")}};
    }
    if (field.info != nullptr) {
        if (const ParsedValue parsed = parseField(*field.type, *field.info, text, m_today()); parsed.error) {
            return parsed.error;
        }
    }
    return field.check ? field.check(text) : std::nullopt;
}

void FieldSet::checkField(const QString &name, bool emptyToo)
{
    const Field &field = m_fields[name];
    const bool had = field.labelled->hasError();
    const std::optional<Error> finding = field.shown ? findingOf(field, emptyToo) : std::nullopt;
    if (finding) {
        field.labelled->setError(finding->what.translated(),
                                 finding->next.isEmpty() ? QString() : finding->next.translated());
    } else if (had) {
        field.labelled->clearMessage();
    }
    if (had || finding) {
        Q_EMIT checked();
    }
}

QStringList FieldSet::check()
{
    for (const QString &name : std::as_const(m_order)) {
        checkField(name, true);
    }
    return wrongFields();
}

QStringList FieldSet::wrongFields() const
{
    QStringList wrong;
    for (const QString &name : m_order) {
        if (m_fields[name].shown && m_fields[name].labelled->hasError()) {
            wrong << name;
        }
    }
    return wrong;
}

bool FieldSet::showError(const Error &error)
{
    if (!m_fields.contains(error.field) || !m_fields[error.field].shown) {
        return false;
    }
    showError(error.field, error.what.translated());
    return true;
}

void FieldSet::showError(const QString &name, const QString &words)
{
    m_fields[name].labelled->setError(words);
    focus(name);
    Q_EMIT checked();
}

void FieldSet::focus(const QString &name)
{
    QWidget *target = editor(name);
    if (target == nullptr) {
        return;
    }
    target->setFocus(Qt::OtherFocusReason);
    bringIntoView(m_fields[name].labelled);
    if (auto *line = qobject_cast<QLineEdit *>(target)) {
        line->selectAll();
    }
}

void FieldSet::focusFirst()
{
    for (const QString &name : std::as_const(m_order)) {
        if (m_fields[name].shown && m_fields[name].editor->isEnabled()) {
            focus(name);
            return;
        }
    }
}

} // namespace helin
