#pragma once

#include "core/base/error.h"
#include "core/records/recordtype.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace helin {

class AppContext;
class LabelledField;

/// One field of a form: made from a record's description, or by hand for a step that asks for a few things.
struct FormField
{
    QString name;
    QString label;
    FieldKind kind = FieldKind::Text;
    bool required = false;
    ChoiceList choices = {};
    quint16 refersTo = 0; ///< record type to choose from, for Reference
    Value value = {};
    bool wide = false; ///< over all columns
    int weight = 1;    ///< share of the width of its column; the greatest of a column counts

    /// The field of a description, with its label, kind and rules.
    static FormField of(const RecordType &type, std::string_view name);
};

/// Fields in columns (two unless said otherwise) with the label above, built from a list. Tab order is reading order;
/// what is wrong stands beside the field in words. Holds no rules: it turns typed text into values and shows what the
/// use case says.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    FieldForm(AppContext &context, const QList<FormField> &fields, QWidget *parent = nullptr, int columns = 2);

    void setValue(const QString &name, const Value &value);
    /// The value of a field; null when it is empty or cannot be read.
    [[nodiscard]] Value value(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const { return value(name).toText(); }
    [[nodiscard]] QDate date(const QString &name) const { return QDate::fromString(text(name), Qt::ISODate); }
    /// Checks every field by itself; shows and focuses the first that blocks. True when none does.
    [[nodiscard]] bool check();
    /// Shows an error beside the field it names; false when there is no such field.
    bool showError(const Error &error);
    [[nodiscard]] bool isChanged() const;
    /// Copies the values into a record's fields of the same names.
    void store(Record &record) const;
    [[nodiscard]] LabelledField *field(const QString &name) const { return m_fields.value(name); }

Q_SIGNALS:
    void edited();

private:
    QWidget *makeEditor(const FormField &field);
    [[nodiscard]] QString typed(const FormField &field) const;

    AppContext &m_context;
    QList<FormField> m_list;
    QHash<QString, LabelledField *> m_fields;
    QHash<QString, QWidget *> m_editors;
};

} // namespace helin
