#pragma once

#include "core/records/recordtype.h"
#include "ui/app/appcontext.h"

#include <QDate>
#include <QDialog>

class QLineEdit;

namespace helin {

class Button;
class LabelledField;

/// A small form for records of plain fields, made from the description: labels, required marks, checks while typing.
class RecordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Saves the record; gives errors to the handler first. True when it was saved.
    using Save = std::function<bool(const Record &record, const AppContext::ErrorHandler &onError)>;

    /// Shows the named fields of `record`, which may be new.
    RecordDialog(const QString &title, Record record, const QStringList &fields, QDate today, Save save,
                 QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field(const QString &name) const;
    [[nodiscard]] bool hasUnsavedInput() const;
    void save();
    void reject() override;

private:
    struct Entry
    {
        const FieldInfo *info;
        QLineEdit *edit;
        LabelledField *field;
    };

    bool read(const Entry &entry, Record &into) const;
    bool showError(const Error &error);

    Record m_record;
    QDate m_today;
    Save m_save;
    QList<Entry> m_entries;
};

} // namespace helin
