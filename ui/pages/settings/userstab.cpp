#include "ui/pages/settings/userstab.h"

#include "core/organisation/roles.h"
#include "core/records/organisation.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/tableview.h"
#include "ui/models/recordtablemodel.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QHeaderView>

namespace helin {

UsersTab::UsersTab(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_model{new RecordTableModel{context.reader(), describe<User>(), this}}
{
    setAccessibleName(tr("Users"));
    m_model->addField(QStringLiteral("name"), 160);
    m_model->addField(QStringLiteral("display_name"), 160);
    m_model->addField(QStringLiteral("roles"), 0, [](const Record &record, int role) {
        return role == Qt::DisplayRole ? QVariant(roleLabels(record.value("roles").toText()).join(QStringLiteral("、")))
                                       : QVariant();
    });
    m_model->addField(QStringLiteral("active"), 80);
    m_model->addField(QStringLiteral("phone"), 160);
    auto *table = new TableView{tr("Users"), this};
    table->setModel(m_model);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int width = m_model->columns().at(i).width;
        if (width == 0) {
            table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
        } else {
            table->setColumnWidth(i, Theme::of(this).px(width));
        }
    }
    connect(m_model, &RecordTableModel::failed, &context, &AppContext::showError);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table);
    reload();
}

void UsersTab::refresh(const ChangeSet &changes)
{
    m_model->refresh(changes);
}

void UsersTab::reload()
{
    m_model->setQuery(Query{}.sorted(QStringLiteral("name")));
}

} // namespace helin
