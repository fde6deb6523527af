#include "ui/pages/exchange/heldtab.h"

#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace helin {

HeldTab::HeldTab(AppContext &context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new EmptyState(QStringLiteral("box"), tr("Nothing is kept aside."), {}, this));
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_model = new RowsModel<HeldChange>({}, this);
    const auto text = [](auto give) {
        return [give](const HeldChange &change, int role) -> QVariant {
            return role == Qt::DisplayRole ? QVariant(give(change)) : QVariant();
        };
    };
    m_model->addColumn(QStringLiteral("what"), tr("What"), 200, [this](const HeldChange &change, int role) -> QVariant {
        if (role == DueMarkRole) {
            return int(DueMark::Today);
        }
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(heldWords(m_context.reader(), change))
                                                                  : QVariant();
    });
    m_model->addColumn(QStringLiteral("reason"), tr("Why, and the cure"), 0,
                       text([](const HeldChange &change) { return heldReasonWords(change.reason); }));
    m_model->addColumn(QStringLiteral("station"), tr("Station"), 130, text([this](const HeldChange &change) {
                           const MemberSite *member = m_roster.list.find(change.site);
                           return member == nullptr ? change.station : member->name;
                       }));
    m_model->addColumn(QStringLiteral("received"), tr("Received"), 140,
                       text([](const HeldChange &change) { return timeWords(change.received); }));
    m_table = new TableView(tr("Kept aside"), page);
    m_table->setModel(m_model);
    m_table->setColumns(QStringLiteral("held"), {264, 0, 110, 136});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    auto *bar = new ActionBar(page);
    bar->setNote(tr("Nothing here was taken over yet; nothing here is lost."));
    m_drop = new Button(tr("Drop for good…"), Button::Kind::Danger, bar);
    connect(m_drop, &Button::clicked, this, [this] { act(false); });
    m_release = new Button(tr("Take over…"), Button::Kind::Primary, bar);
    connect(m_release, &Button::clicked, this, [this] { act(true); });
    bar->addButton(m_drop);
    bar->addButton(m_release);
    column->addWidget(bar);
    m_stack->addWidget(page);
    outer->addWidget(m_stack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const bool any = current.isValid();
        const QString reason = any ? m_model->row(current.row()).reason : QString();
        const bool late = reason == QLatin1String("revoked");
        const bool releasable = late || reason == QLatin1String("clock");
        const auto allowed = [this](const char *operation) {
            return m_context.workspace().rights().allowsOperation(QString::fromLatin1(operation));
        };
        const Verdict may = allowed(late ? "enrolment.adopt" : "sync.release");
        offer(m_drop, allowed("sync.drop"), any);
        offer(m_release, may, releasable);
        if (may) {
            m_release->setToolTip(releasable ? QString()
                                             : tr("Only entries kept aside because of a clock or of a PC that was "
                                                  "taken off can be taken over."));
        }
    });
}

void HeldTab::reload()
{
    Exchange &exchange = m_context.workspace().exchange();
    const QList<HeldChange> held = exchange.links().held();
    if (exchange.isEnrolled()) {
        m_roster = exchange.roster();
    }
    m_count = int(held.size());
    m_model->setRows(held);
    m_stack->setCurrentIndex(held.isEmpty() ? 0 : 1);
    m_drop->setEnabled(false);
    m_release->setEnabled(false);
    if (!held.isEmpty()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

QDialog *HeldTab::act(bool release)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        return nullptr;
    }
    const HeldChange change = m_model->row(current.row());
    const bool late = release && change.reason == QLatin1String("revoked");
    const MemberSite *member = m_roster.list.find(change.writer.site);
    const QString words = late ? tr("all that %1 wrote after it was taken off the list")
                                     .arg(member == nullptr ? change.station : member->name)
                               : heldWords(m_context.reader(), change);
    ConfirmQuestion question;
    question.title = release ? tr("Take over: %1").arg(words) : tr("Drop for good: %1").arg(words);
    question.will = {release ? tr("enter it as it was written, with the time of its PC")
                             : tr("remove it here for good; the sender still has it")};
    question.willNot = {release ? tr("change anything else") : tr("tell the sender: ask there to enter it anew")};
    question.confirmText = release ? tr("Take over") : tr("Drop for good");
    question.dangerous = !release;
    auto *dialog = new StepDialog(m_context, question, this);
    if (release) {
        dialog->confirmButton()->setKind(Button::Kind::Primary);
    }
    const QString reason = QStringLiteral("reason");
    dialog->fields().addField(reason, tr("Why? It is written into the operation log."), new QLineEdit);
    dialog->fields().setRequired(reason);
    dialog->setOperation(
        [this, release, late, id = change.id, site = change.writer.site, reason, set = &dialog->fields()] {
            Exchange &exchange = m_context.workspace().exchange();
            if (late) {
                return attempt([&] {
                    (void)exchange.adopt(site, std::numeric_limits<quint64>::max(), set->text(reason)).orThrow();
                    return ChangeSet{QStringLiteral("enrolment.adopt")};
                });
            }
            return release ? exchange.releaseHeld(id, set->text(reason)) : exchange.dropHeld(id, set->text(reason));
        },
        release ? tr("Taken over") : tr("Dropped"));
    connect(dialog, &StepDialog::done, this, [this] {
        reload();
        Q_EMIT decided();
    });
    dialog->open();
    return dialog;
}

} // namespace helin
