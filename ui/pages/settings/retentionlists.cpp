#include "ui/pages/settings/retentionlists.h"

#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/retention/erasedialog.h"
#include "ui/pages/retention/erasework.h"
#include "ui/pages/retention/retentionsheets.h"
#include "ui/printing/formsheet.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace helin {

namespace {

const QString reasonField = QStringLiteral("reason");
const QString untilField = QStringLiteral("until");

/// A cell that only shows words; also as tooltip, where they may be cut.
template <class T, class Give>
auto words(Give give)
{
    return [give](const T &row, int role) -> QVariant {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(give(row)) : QVariant();
    };
}

QString dayWords(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("–");
}

/// An empty state, or the table with its bar.
QStackedWidget *stackOf(QWidget *owner, const QString &emptyIcon, const QString &emptyWords, TableView *table,
                        ActionBar *bar)
{
    auto *stack = new QStackedWidget{owner};
    stack->addWidget(new EmptyState{emptyIcon, emptyWords, {}, owner});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(table, 1);
    column->addWidget(bar);
    stack->addWidget(page);
    auto *outer = new QVBoxLayout{owner};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(stack);
    return stack;
}

/// Records of all kinds, each with its title.
const Printed printedDue{.operation = QStringLiteral("retention.print")};

Verdict may(AppContext &context, const char *operation)
{
    return context.workspace().rights().allowsOperation(QString::fromLatin1(operation));
}

} // namespace

RetentionDueList::RetentionDueList(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_table{new TableView{tr("Past their period")}}
    , m_model{new RowsModel<RetentionItem>{[](const RetentionItem &item) { return item.id; }, this}}
    , m_bar{new ActionBar}
    , m_keep{new Button{tr("&Keep longer…")}}
    , m_erase{new Button{tr("&Erase…"), Button::Kind::Danger}}
{
    using Item = RetentionItem;
    m_model->addColumn(QStringLiteral("kind"), tr("Kind"), 140,
                       words<Item>([](const Item &item) { return item.type->labelText(); }));
    m_model->addColumn(QStringLiteral("what"), tr("What"), 0, words<Item>([](const Item &item) { return item.title; }));
    m_model->addColumn(QStringLiteral("closed"), tr("Ended on"), 140,
                       words<Item>([](const Item &item) { return dayWords(item.closedOn); }));
    m_model->addColumn(QStringLiteral("due"), tr("Period over since"), 160,
                       words<Item>([](const Item &item) { return dayWords(item.dueOn); }));
    m_table->setModel(m_model);
    m_table->setColumns(QStringLiteral("retention_due"), {140, 0, 140, 160});
    auto *print = new Button{tr("&Print the list")};
    offer(print, mayPrint(m_context, printedDue));
    print->setIconName(QStringLiteral("print"));
    m_bar->addButton(print);
    m_bar->addButton(m_keep);
    m_bar->addButton(m_erase);
    m_stack = stackOf(this, QStringLiteral("clock"), tr("Nothing is past its period."), m_table, m_bar);
    connect(print, &Button::clicked, this, &RetentionDueList::print);
    connect(m_keep, &Button::clicked, this, &RetentionDueList::keepLonger);
    connect(m_erase, &Button::clicked, this, &RetentionDueList::erase);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RetentionDueList::update);
    update();
}

void RetentionDueList::setItems(const QList<RetentionItem> &items)
{
    m_model->setRows(items);
    m_stack->setCurrentIndex(items.isEmpty() ? 0 : 1);
    update();
}

QList<RetentionItem> RetentionDueList::chosen() const
{
    QList<RetentionItem> items;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        items.append(m_model->row(index.row()));
    }
    return items;
}

void RetentionDueList::update()
{
    const int count = int(m_table->selectionModel()->selectedRows().size());
    offer(m_keep, may(m_context, "retention.lock"), count == 1);
    offer(m_erase, may(m_context, "retention.erase"), count > 0);
    m_bar->setNote(count > 1    ? tr("%n chosen", nullptr, count)
                   : count == 1 ? tr("Ctrl+A chooses all.")
                                : tr("Choose what is to be kept longer or erased."));
}

void RetentionDueList::print()
{
    previewList(m_context, printedDue, *m_table, tr("Records past their retention period"), this);
}

QDialog *RetentionDueList::keepLonger()
{
    const QList<RetentionItem> items = chosen();
    if (items.size() != 1) {
        return nullptr;
    }
    const RetentionItem item = items.first();
    ConfirmQuestion question;
    question.title = tr("Keep longer: %1").arg(item.title);
    question.will = QStringList{tr("lock it against being erased until the day given")};
    question.willNot = QStringList{tr("change the record")};
    question.can = QStringList{tr("be ended earlier, with a reason")};
    question.confirmText = tr("Keep longer");
    question.dangerous = false;
    auto *dialog = new StepDialog{m_context, question, this};
    FieldSet &fields = dialog->fields();
    const RecordType &lock = describe<RetentionLock>();
    fields.addField(lock, reasonField);
    fields.addField(lock, untilField);
    fields.setRequired(reasonField);
    fields.setRequired(untilField);
    fields.setText(untilField, m_context.today().addYears(1).toString(Qt::ISODate));
    dialog->setOperation([this, item, &fields] {
        return Retention{m_context.workspace().writes()}.lock(*item.type, item.id, fields.text(reasonField).trimmed(),
                                                              fields.date(untilField));
    });
    dialog->open();
    return dialog;
}

EraseDialog *RetentionDueList::erase()
{
    QList<Retention::Target> targets;
    for (const RetentionItem &item : chosen()) {
        targets.append({item.type, item.id});
    }
    EraseDialog *dialog = targets.isEmpty() ? nullptr : EraseDialog::forPeriod(m_context, targets, this);
    if (dialog != nullptr) {
        dialog->open();
    }
    return dialog;
}

RetentionLockList::RetentionLockList(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_table{new TableView{tr("Kept longer")}}
    , m_model{new RowsModel<Row>{[](const Row &row) { return row.lock.id; }, this}}
    , m_end{new Button{tr("End the &lock…")}}
{
    m_model->addColumn(QStringLiteral("what"), tr("What"), 260, words<Row>([](const Row &row) { return row.what; }));
    m_model->addColumn(QStringLiteral("reason"), tr("Why"), 0,
                       words<Row>([](const Row &row) { return row.lock.reason; }));
    m_model->addColumn(QStringLiteral("until"), tr("Last day"), 120,
                       words<Row>([](const Row &row) { return dayWords(row.lock.until); }));
    m_model->addColumn(QStringLiteral("by"), tr("Locked by"), 120,
                       words<Row>([](const Row &row) { return row.lock.by; }));
    m_table->setModel(m_model);
    m_table->setColumns(QStringLiteral("retention_locks"), {260, 0, 120, 120});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *bar = new ActionBar;
    bar->setNote(tr("A locked record is not on the list and cannot be erased."));
    bar->addButton(m_end);
    m_stack = stackOf(this, QStringLiteral("lock"), tr("No record is locked."), m_table, bar);
    connect(m_end, &Button::clicked, this, &RetentionLockList::endLock);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RetentionLockList::update);
    update();
}

void RetentionLockList::setLocks(const QList<RetentionLock> &locks)
{
    QList<Row> rows;
    for (const RetentionLock &lock : locks) {
        const RecordType *type = recordType(quint16(lock.recordType.value_or(0)));
        const std::optional<Record> record =
            type == nullptr ? std::nullopt : m_context.reader().find(*type, lock.record, true);
        rows.append(
            {lock, record ? QStringLiteral("%1 %2").arg(type->labelText(), record->title()) : tr("no longer here")});
    }
    m_model->setRows(rows);
    m_stack->setCurrentIndex(locks.isEmpty() ? 0 : 1);
    update();
}

void RetentionLockList::update()
{
    offer(m_end, may(m_context, "retention.unlock"), m_table->selectionModel()->hasSelection());
}

QDialog *RetentionLockList::endLock()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return nullptr;
    }
    const RetentionLock lock = m_model->row(rows.first().row()).lock;
    ConfirmQuestion question;
    question.title = tr("End the lock before %1").arg(dayWords(lock.until));
    question.will = QStringList{tr("put the record back on the list when its period is over")};
    question.willNot = QStringList{tr("erase anything")};
    question.confirmText = tr("End the lock");
    question.dangerous = false;
    auto *dialog = new StepDialog{m_context, question, this};
    dialog->fields().addField(reasonField, tr("Why"), new QLineEdit);
    dialog->fields().setRequired(reasonField);
    dialog->setOperation([this, id = Ref<RetentionLock>(lock.id), &fields = dialog->fields()] {
        return Retention{m_context.workspace().writes()}.unlock(id, fields.text(reasonField).trimmed());
    });
    dialog->open();
    return dialog;
}

CertificateList::CertificateList(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_table{new TableView{tr("Certificates of erasure")}}
    , m_model{new RowsModel<ErasureCertificate>{[](const ErasureCertificate &one) { return one.id; }, this}}
    , m_show{new Button{tr("&Show and print…")}}
{
    using One = ErasureCertificate;
    m_model->addColumn(QStringLiteral("at"), tr("Erased at"), 150, words<One>([](const One &one) {
                           return one.erasedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
                       }));
    m_model->addColumn(QStringLiteral("counts"), tr("Kinds and numbers"), 0, words<One>([](const One &one) {
                           const QString kinds = erasedCountsText(one.counts);
                           return one.fields.isEmpty() ? kinds : tr("%1, only %2").arg(kinds, erasedFieldsText(one));
                       }));
    m_model->addColumn(QStringLiteral("basis"), tr("Ground"), 180,
                       words<One>([](const One &one) { return labelOf(one.basis); }));
    m_model->addColumn(QStringLiteral("by"), tr("By"), 110, words<One>([](const One &one) { return one.by; }));
    m_model->addColumn(QStringLiteral("approver"), tr("Decided by"), 110,
                       words<One>([](const One &one) { return one.approver.isEmpty() ? one.by : one.approver; }));
    m_table->setModel(m_model);
    m_table->setColumns(QStringLiteral("certificates"), {150, 0, 180, 110, 110});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *bar = new ActionBar;
    bar->setNote(tr("Certificates hold no content and are never erased."));
    m_show->setIconName(QStringLiteral("print"));
    bar->addButton(m_show);
    m_stack = stackOf(this, QStringLiteral("doc"), tr("Nothing was erased so far."), m_table, bar);
    connect(m_show, &Button::clicked, this, &CertificateList::showChosen);
    connect(m_table, &QTableView::activated, this, &CertificateList::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_show->setEnabled(m_table->selectionModel()->hasSelection()); });
    m_show->setEnabled(false);
}

void CertificateList::setCertificates(const QList<ErasureCertificate> &certificates)
{
    m_model->setRows(certificates);
    m_stack->setCurrentIndex(certificates.isEmpty() ? 0 : 1);
}

QDialog *CertificateList::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : showCertificate(m_context, m_model->row(rows.first().row()), this);
}

} // namespace helin
