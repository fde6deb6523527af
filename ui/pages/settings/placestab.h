#pragma once

#include "core/organisation/organisation.h"
#include "ui/app/appcontext.h"

#include <QWidget>

namespace helin {

class Button;
class EmptyState;
class RecordDialog;
class RecordTableModel;
class TableView;

/// A short list of records with add, edit and remove: the groups or the grids of the station.
class PlacesTab final : public QWidget
{
    Q_OBJECT

public:
    /// What differs between groups and grids.
    struct Kind
    {
        const RecordType *type;
        QString name; ///< of the list
        QString emptyText;
        QString addTitle; ///< of the dialog
        QString editTitle;
        QStringList columns;
        QString orderBy;
        std::function<Result<ChangeSet>(WritePath &writes, const Record &record)> add;
        std::function<Result<ChangeSet>(WritePath &writes, const Record &record)> edit;
        std::function<Result<ChangeSet>(WritePath &writes, const RecordId &id)> remove;
        QString removeTitle; ///< "%1" is the record's name
    };
    [[nodiscard]] static Kind groups();
    [[nodiscard]] static Kind grids();

    PlacesTab(AppContext &context, Kind kind, QWidget *parent = nullptr);

    void refresh(const ChangeSet &changes);
    void reload();
    RecordDialog *add();
    RecordDialog *edit();
    void remove();
    [[nodiscard]] TableView &table() const { return *m_table; }

private:
    RecordDialog *openDialog(const QString &title, const Record &record,
                             const std::function<Result<ChangeSet>(WritePath &, const Record &)> &save);
    void updateButtons();

    AppContext &m_context;
    Kind m_kind;
    RecordTableModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    Button *m_add;
    Button *m_edit;
    Button *m_remove;
};

} // namespace helin
