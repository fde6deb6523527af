#include "ui/pages/exchange/decisionsdialog.h"

#include "ui/app/appcontext.h"
#include "ui/delegates/tableview.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>

namespace helin {

DecisionsDialog::DecisionsDialog(AppContext &context, QWidget *parent) : QDialog{parent}
{
    constexpr int shown = 200;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decided here"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *model = new RowsModel<Decision>({}, this);
    const auto text = [](auto give) {
        return [give](const Decision &decision, int role) -> QVariant {
            return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(give(decision)) : QVariant();
        };
    };
    model->addColumn(QStringLiteral("at"), tr("When"), 136,
                     text([](const Decision &one) { return timeWords(one.at); }));
    model->addColumn(QStringLiteral("what"), tr("Record"), 0, text([](const Decision &one) {
                         return QStringLiteral("%1 %2").arg(one.type->labelText(), one.title);
                     }));
    model->addColumn(QStringLiteral("fields"), tr("Field"), 120, text([](const Decision &one) { return one.fields; }));
    model->addColumn(QStringLiteral("reason"), tr("Why"), 0, text([](const Decision &one) { return one.reason; }));
    model->addColumn(QStringLiteral("user"), tr("Who"), 88, text([](const Decision &one) { return one.user; }));
    auto *table = new TableView(tr("Decided here"), this);
    table->setModel(model);
    model->setRows(context.workspace().conflicts().decisions(shown));
    table->setColumns(QStringLiteral("review-decided"), {136, 0, 120, 0, 88});
    connect(table, &QAbstractItemView::activated, this, [this, &context, model](const QModelIndex &index) {
        const Decision decision = model->row(index.row());
        if (const auto section = AppContext::sectionOf(decision.type->number)) {
            accept();
            context.navigate(*section, RecordLink::to(decision.type->number, decision.record));
        }
    });
    column->addWidget(table, 1);
    auto *bar = new ActionBar(this);
    bar->setNote(tr("The value not taken stands in the history of the record."));
    auto *close = new Button(tr("Close"), Button::Kind::Normal, bar);
    connect(close, &Button::clicked, this, &QDialog::accept);
    bar->addButton(close);
    column->addWidget(bar);
    resize(Theme::of(this).px(820), Theme::of(this).px(420));
}

} // namespace helin
