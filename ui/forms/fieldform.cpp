#include "ui/forms/fieldform.h"

#include "core/records/validation.h"
#include "ui/app/appcontext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textarea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace helin {

namespace {

constexpr int mostReferences = 500; ///< a list longer than this is no list to choose from

/// A field of the generic code, for parsing and checking what was typed.
FieldInfo asInfo(const FormField &field)
{
    FieldInfo info{};
    info.kind = field.kind;
    info.choices = field.choices;
    info.label = "";
    return info;
}

const RecordType &anyType()
{
    return *recordTypes().front();
}

} // namespace

FormField FormField::of(const RecordType &type, std::string_view name)
{
    const FieldInfo &info = type.fields[size_t(type.indexOf(name))];
    FormField field;
    field.name = QString::fromLatin1(name.data(), qsizetype(name.size()));
    field.label = type.labelOf(info);
    field.kind = info.kind;
    field.required = info.rules.required;
    field.choices = info.choices;
    field.refersTo = info.refersTo;
    field.wide = info.kind == FieldKind::LongText;
    return field;
}

FieldForm::FieldForm(AppContext &context, const QList<FormField> &fields, QWidget *parent, int columns)
    : QWidget{parent}
    , m_context{context}
    , m_list{fields}
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space3);
    QList<int> weights(columns, 0);
    int row = 0;
    int column = 0;
    for (const FormField &field : m_list) {
        auto *labelled = new LabelledField(field.label, makeEditor(field), this);
        labelled->setRequired(field.required);
        m_fields.insert(field.name, labelled);
        if (field.wide && column > 0) {
            ++row;
            column = 0;
        }
        if (!field.wide) {
            weights[column] = std::max(weights.at(column), field.weight);
            grid->setColumnStretch(column, weights.at(column));
            // By weight alone, whatever the editors would like.
            labelled->setSizePolicy(QSizePolicy::Ignored, labelled->sizePolicy().verticalPolicy());
        }
        grid->addWidget(labelled, row, column, 1, field.wide ? columns : 1, Qt::AlignTop);
        column = field.wide ? columns : column + 1;
        if (column == columns) {
            ++row;
            column = 0;
        }
        setValue(field.name, field.value);
    }
}

QWidget *FieldForm::makeEditor(const FormField &field)
{
    QWidget *editor = nullptr;
    const auto changed = [this, name = field.name] {
        if (LabelledField *labelled = m_fields.value(name)) {
            labelled->clearMessage();
        }
        Q_EMIT edited();
    };
    switch (field.kind) {
    case FieldKind::LongText: {
        auto *area = new TextArea(3, this);
        connect(area, &QPlainTextEdit::textChanged, this, changed);
        editor = area;
        break;
    }
    case FieldKind::Bool: {
        auto *box = new QCheckBox(tr("yes"), this);
        connect(box, &QCheckBox::toggled, this, changed);
        editor = box;
        break;
    }
    case FieldKind::Date: {
        auto *date = new DateField(this);
        date->setToday([this] { return m_context.today(); });
        connect(date, &QLineEdit::textChanged, this, changed);
        editor = date;
        break;
    }
    case FieldKind::Choice: {
        auto *combo = new QComboBox(this);
        combo->addItem(QString(), QString());
        for (const Choice &choice : field.choices.entries) {
            const QString code = QString::fromLatin1(choice.code);
            combo->addItem(field.choices.label(code), code);
        }
        connect(combo, &QComboBox::currentIndexChanged, this, changed);
        editor = combo;
        break;
    }
    case FieldKind::Reference: {
        auto *combo = new QComboBox(this);
        combo->addItem(QString(), QByteArray());
        if (const RecordType *type = recordType(field.refersTo)) {
            Query query;
            query.limit = mostReferences;
            for (const Record &record : m_context.reader().list(*type, query)) {
                combo->addItem(record.title(), record.id.toByteArray());
            }
        }
        connect(combo, &QComboBox::currentIndexChanged, this, changed);
        editor = combo;
        break;
    }
    default: {
        auto *line = new QLineEdit(this);
        connect(line, &QLineEdit::textChanged, this, changed);
        editor = line;
        break;
    }
    }
    m_editors.insert(field.name, editor);
    return editor;
}

void FieldForm::setValue(const QString &name, const Value &value)
{
    QWidget *editor = m_editors.value(name);
    for (FormField &field : m_list) {
        if (field.name != name) {
            continue;
        }
        field.value = value;
        if (auto *area = qobject_cast<QPlainTextEdit *>(editor)) {
            area->setPlainText(value.toText());
        } else if (auto *box = qobject_cast<QCheckBox *>(editor)) {
            box->setChecked(value.toInt() != 0);
        } else if (auto *date = qobject_cast<DateField *>(editor)) {
            const QDate day = QDate::fromString(value.toText(), Qt::ISODate);
            date->setDate(day.isValid() ? std::optional(day) : std::nullopt);
        } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
            const QVariant wanted = field.kind == FieldKind::Reference
                                        ? QVariant(value.isNull() ? QByteArray() : value.toId().toByteArray())
                                        : QVariant(value.toText());
            combo->setCurrentIndex(std::max(0, combo->findData(wanted)));
        } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->setText(displayText(asInfo(field), value));
        }
    }
}

QString FieldForm::typed(const FormField &field) const
{
    QWidget *editor = m_editors.value(field.name);
    if (auto *area = qobject_cast<QPlainTextEdit *>(editor)) {
        return area->toPlainText();
    }
    if (auto *date = qobject_cast<DateField *>(editor)) {
        return date->date() ? date->date()->toString(Qt::ISODate) : date->text();
    }
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        return field.kind == FieldKind::Reference ? QString() : combo->currentData().toString();
    }
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        return line->text();
    }
    return {};
}

Value FieldForm::value(const QString &name) const
{
    for (const FormField &field : m_list) {
        if (field.name != name) {
            continue;
        }
        QWidget *editor = m_editors.value(name);
        if (auto *box = qobject_cast<QCheckBox *>(editor)) {
            return Value(qint64{box->isChecked()});
        }
        if (auto *combo = qobject_cast<QComboBox *>(editor); combo != nullptr && field.kind == FieldKind::Reference) {
            const QByteArray id = combo->currentData().toByteArray();
            return id.isEmpty() ? Value() : Value(RecordId::fromBytes(id));
        }
        return parseField(anyType(), asInfo(field), typed(field), m_context.today()).value;
    }
    return {};
}

bool FieldForm::check()
{
    for (const FormField &field : m_list) {
        std::optional<Error> error;
        if (field.kind != FieldKind::Bool && field.kind != FieldKind::Reference) {
            FieldInfo info = asInfo(field);
            const QByteArray label = field.label.toUtf8();
            info.label = label.constData();
            error = parseField(anyType(), info, typed(field), m_context.today()).error;
        }
        if (!error && field.required && value(field.name).isNull()) {
            error = Error{ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "%1 must be filled in."), {field.label}}};
        }
        if (error) {
            error->field = field.name;
            showError(*error);
            return false;
        }
    }
    return true;
}

bool FieldForm::showError(const Error &error)
{
    LabelledField *labelled = m_fields.value(error.field);
    if (labelled == nullptr) {
        return false;
    }
    labelled->setError(error.what.translated());
    labelled->editor()->setFocus();
    return true;
}

bool FieldForm::isChanged() const
{
    return std::any_of(m_list.begin(), m_list.end(), [this](const FormField &field) {
        const Value now = value(field.name);
        const bool bothOff = field.kind == FieldKind::Bool && now.toInt() == field.value.toInt();
        return now != field.value && !bothOff;
    });
}

void FieldForm::store(Record &record) const
{
    for (const FormField &field : m_list) {
        const QByteArray name = field.name.toLatin1();
        if (record.type->indexOf(name.constData()) >= 0) {
            record.set(name.constData(), value(field.name));
        }
    }
}

} // namespace helin
