#include "ui/pages/settings/placestab.h"

#include "ui/app/offer.h"
#include "ui/delegates/tableview.h"
#include "ui/models/recordtablemodel.h"
#include "ui/pages/columnmemory.h"
#include "ui/pages/settings/recorddialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>

namespace helin {

namespace {

constexpr int numberWidth = 88;

} // namespace

PlacesTab::Kind PlacesTab::groups()
{
    return {
        .type = &describe<Group>(),
        .name = tr("Groups"),
        .emptyText = tr("No groups have been entered yet."),
        .addTitle = tr("New group"),
        .editTitle = tr("Change group"),
        .columns = {QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("place_name"),
                    QStringLiteral("leader"), QStringLiteral("informant"), QStringLiteral("phone")},
        .orderBy = QStringLiteral("number"),
        .add = [](WritePath &writes,
                  const Record &record) { return Organisation{writes}.addGroups({fromRecord<Group>(record)}); },
        .edit = [](WritePath &writes,
                   const Record &record) { return Organisation{writes}.editGroup(fromRecord<Group>(record)); },
        .remove = [](WritePath &writes,
                     const RecordId &id) { return Organisation{writes}.removeGroup(Ref<Group>{id}); },
        .removeTitle = tr("Remove %1?"),
    };
}

PlacesTab::Kind PlacesTab::grids()
{
    return {
        .type = &describe<Grid>(),
        .name = tr("Grids"),
        .emptyText = tr("No grids have been entered yet."),
        .addTitle = tr("New grid"),
        .editTitle = tr("Change grid"),
        .columns = {QStringLiteral("name"), QStringLiteral("groups"), QStringLiteral("worker"), QStringLiteral("phone"),
                    QStringLiteral("households"), QStringLiteral("units")},
        .orderBy = QStringLiteral("name"),
        .add = [](WritePath &writes,
                  const Record &record) { return Organisation{writes}.addGrid(fromRecord<Grid>(record)); },
        .edit = [](WritePath &writes,
                   const Record &record) { return Organisation{writes}.editGrid(fromRecord<Grid>(record)); },
        .remove = [](WritePath &writes, const RecordId &id) { return Organisation{writes}.removeGrid(Ref<Grid>{id}); },
        .removeTitle = tr("Remove %1?"),
    };
}

PlacesTab::PlacesTab(AppContext &context, Kind kind, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_kind{std::move(kind)}
    , m_model{new RecordTableModel{context.reader(), *m_kind.type, this}}
    , m_table{new TableView{m_kind.name, this}}
    , m_add{new Button{tr("Add…"), Button::Kind::Normal, this}}
    , m_edit{new Button{tr("Change…"), Button::Kind::Normal, this}}
    , m_remove{new Button{tr("Remove…"), Button::Kind::Danger, this}}
{
    setAccessibleName(m_kind.name);
    m_add->setIconName(QStringLiteral("plus"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    bar->setSpacing(metrics::space2);
    bar->addWidget(m_add);
    bar->addWidget(m_edit);
    bar->addWidget(m_remove);
    bar->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);

    QList<ColumnMemory::Column> columns;
    for (const QString &field : std::as_const(m_kind.columns)) {
        m_model->addField(field);
        const bool number = m_kind.type->fieldNamed(field)->kind == FieldKind::Integer;
        columns.append({field, number ? numberWidth : 0, false});
    }
    m_table->setModel(m_model);
    new ColumnMemory{context.settings(), m_kind.type->tableName(), columns, m_table->horizontalHeader()};
    m_empty = new EmptyState{QStringLiteral("place"), m_kind.emptyText, {}, this};
    column->addWidget(m_empty, 1);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_model, &RecordTableModel::failed, &context, &AppContext::showError);
    connect(m_model, &RecordTableModel::totalChanged, this, [this](qint64 total) {
        m_empty->setVisible(total == 0);
        m_table->setVisible(total != 0);
    });
    connect(m_add, &Button::clicked, this, &PlacesTab::add);
    connect(m_edit, &Button::clicked, this, &PlacesTab::edit);
    connect(m_remove, &Button::clicked, this, &PlacesTab::remove);
    connect(m_table, &QAbstractItemView::activated, this, &PlacesTab::edit);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        menu.addAction(tr("Change…"), this, &PlacesTab::edit)->setEnabled(m_edit->isEnabled());
        menu.addAction(tr("Remove…"), this, &PlacesTab::remove)->setEnabled(m_remove->isEnabled());
        menu.addSeparator();
        menu.addAction(tr("Copy as text"), m_table, &TableView::copySelection);
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlacesTab::updateButtons);
    reload();
    updateButtons();
}

void PlacesTab::reload()
{
    Query query;
    query.station = m_context.workspace().stationCode();
    m_model->setQuery(query.sorted(m_kind.orderBy));
}

void PlacesTab::refresh(const ChangeSet &changes)
{
    m_model->refresh(changes);
    updateButtons();
}

void PlacesTab::updateButtons()
{
    const bool one = m_table->selectionModel()->selectedRows().size() == 1;
    Rights &rights = m_context.workspace().rights();
    offer(m_add, rights.allowsSome(Subject::Organisation, Action::Add));
    offer(m_edit, rights.allowsSome(Subject::Organisation, Action::Edit), one);
    offer(m_remove, rights.allowsSome(Subject::Organisation, Action::Delete), one);
}

RecordDialog *PlacesTab::openDialog(const QString &title, const Record &record,
                                    const std::function<Result<ChangeSet>(WritePath &, const Record &)> &save)
{
    auto *dialog = new RecordDialog{
        title,
        record,
        m_kind.columns,
        m_context.today(),
        [this, save](const Record &changed, const AppContext::ErrorHandler &onError) {
            return m_context.run([&] { return save(m_context.workspace().writes(), changed); }, QString(), onError)
                .has_value();
        },
        this};
    dialog->open();
    return dialog;
}

RecordDialog *PlacesTab::add()
{
    if (!m_add->isEnabled()) {
        return nullptr;
    }
    return openDialog(m_kind.addTitle, Record{*m_kind.type}, m_kind.add);
}

RecordDialog *PlacesTab::edit()
{
    if (!m_edit->isEnabled()) {
        return nullptr;
    }
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? openDialog(m_kind.editTitle, m_model->recordAt(rows.first().row()), m_kind.edit)
                            : nullptr;
}

void PlacesTab::remove()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1) {
        return;
    }
    const Record record = m_model->recordAt(rows.first().row());
    if (ConfirmDialog::ask({.title = m_kind.removeTitle.arg(record.title()),
                            .will = {tr("take it out of the lists")},
                            .willNot = {tr("change people, dwellings or past entries")},
                            .can = {tr("be taken back with Ctrl+Z")},
                            .confirmText = tr("Remove")},
                           this)) {
        m_context.run([&] { return m_kind.remove(m_context.workspace().writes(), record.id); });
    }
}

} // namespace helin
