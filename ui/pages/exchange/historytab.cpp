#include "ui/pages/exchange/historytab.h"

#include "ui/app/appcontext.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/exchange/exchangewords.h"

#include <QBoxLayout>

namespace helin {

namespace {

constexpr int shownLines = 500;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

} // namespace

HistoryTab::HistoryTab(AppContext &context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_model = new RowsModel<ExchangeLine>({}, this);
    const auto text = [](auto give) {
        return [give](const ExchangeLine &line, int role) -> QVariant {
            return role == Qt::DisplayRole ? QVariant(give(line)) : QVariant();
        };
    };
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    m_model->addColumn(QStringLiteral("at"), tr("Time"), 150,
                       text([](const ExchangeLine &line) { return timeWords(line.at); }));
    m_model->addColumn(QStringLiteral("what"), tr("What"), 90,
                       text([](const ExchangeLine &line) { return line.written ? tr("Written") : tr("Received"); }));
    m_model->addColumn(QStringLiteral("peer"), tr("Site"), 0, text([](const ExchangeLine &line) { return line.peer; }));
    m_model->addColumn(QStringLiteral("number"), tr("Number"), 70,
                       text([](const ExchangeLine &line) { return QString::number(line.number); }), right,
                       [](const ExchangeLine &line) { return QVariant(line.number); });
    m_model->addColumn(QStringLiteral("changes"), tr("Changes"), 80,
                       text([](const ExchangeLine &line) { return QString::number(line.changes); }), right,
                       [](const ExchangeLine &line) { return QVariant(line.changes); });
    m_model->addColumn(
        QStringLiteral("already"), tr("Known before"), 100,
        text([](const ExchangeLine &line) { return line.written ? QString() : QString::number(line.already); }), right);
    m_model->addColumn(QStringLiteral("conflicts"), tr("To be checked"), 80, text([](const ExchangeLine &line) {
                           return line.written ? QString() : QString::number(line.conflicts);
                       }),
                       right);
    m_model->addColumn(QStringLiteral("aside"), tr("Kept aside"), 80, text([](const ExchangeLine &line) {
                           return line.written ? QString() : QString::number(line.keptAside);
                       }),
                       right);
    m_model->addColumn(
        QStringLiteral("receipt"), tr("Receipt"), 130,
        [](const ExchangeLine &line, int role) -> QVariant {
            if (role == DueMarkRole) {
                return int(!line.written || line.acknowledged ? DueMark::Done : DueMark::Today);
            }
            if (role == Qt::DisplayRole) {
                return !line.written ? tr("Taken in") : line.acknowledged ? tr("All arrived") : tr("Waiting");
            }
            return {};
        },
        left);
    m_table = new TableView(tr("Receipts"), this);
    m_table->setModel(m_model);
    m_table->setColumns(QStringLiteral("exchange-history"), {140, 60, 0, 64, 60, 80, 68, 56, 104});
    column->addWidget(m_table);
}

void HistoryTab::reload()
{
    Workspace &workspace = m_context.workspace();
    QList<ExchangeLine> lines;
    if (workspace.exchange().isEnrolled()) {
        LinkStore &links = workspace.exchange().links();
        const SignedMembershipList roster = workspace.exchange().roster();
        const auto nameOf = [&](const RecordId &site) {
            const MemberSite *member = roster.list.find(site);
            return member == nullptr ? site.toString() : member->name;
        };
        for (const SentBundle &sent : links.sentList(shownLines)) {
            lines.append({sent.at, true, nameOf(sent.site), sent.number, sent.changes, 0, 0, 0,
                          links.link(sent.site).ackedNumber >= sent.number, sent.name});
        }
        for (const Receipt &receipt : links.receipts(shownLines)) {
            lines.append({receipt.at, false, nameOf(receipt.site), receipt.number, receipt.applied, receipt.already,
                          receipt.keptAside, receipt.conflicts, true, receipt.name});
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ExchangeLine &a, const ExchangeLine &b) { return a.at > b.at; });
    m_model->setRows(lines);
}

} // namespace helin
