#include "ui/pages/exchange/exchangepage.h"

#include "ui/app/appcontext.h"
#include "ui/delegates/duemark.h"
#include "ui/pages/exchange/exchangetab.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/pages/exchange/heldtab.h"
#include "ui/pages/exchange/historytab.h"
#include "ui/pages/exchange/receiptstatus.h"
#include "ui/pages/exchange/reviewtab.h"
#include "ui/pages/exchange/rostertab.h"
#include "ui/pages/exchange/stationstab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tabpanel.h"

#include <QBoxLayout>

namespace helin {

namespace {

constexpr int missingDays = 7; ///< 未到
constexpr int staleDays = 14;  ///< 静默

} // namespace

ExchangePage::ExchangePage(AppContext &context, QWidget *parent) : Page{context, Section::Exchange, parent}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(title(), this);
    column->addWidget(m_header);
    m_tabs = new TabPanel(title(), this);
    const auto add = [this](QWidget *tab, const QString &text) {
        m_tabs->addPage(tab, text);
        m_order.append(tab);
    };
    if (context.workspace().site().isTownship()) {
        m_stations = new StationsTab(context, m_tabs);
        add(m_stations, tr("Stations"));
        auto *go = new Button(tr("Receive and hand down"), Button::Kind::Primary, m_header);
        go->setIconName(QStringLiteral("swap"));
        go->setKey(Qt::Key_F5);
        connect(go, &Button::clicked, this, [this] {
            showTab(m_exchange);
            m_exchange->exchange();
        });
        m_header->addAction(go);
        // The first tab has no button of its own; the second has the large one.
        connect(m_tabs, &TabPanel::currentChanged, go, [this, go] { go->setVisible(m_tabs->currentIndex() != 1); });
    }
    m_exchange = new ExchangeTab(context, m_tabs);
    m_review = new ReviewTab(context, m_tabs);
    m_held = new HeldTab(context, m_tabs);
    m_history = new HistoryTab(context, m_tabs);
    m_roster = new RosterTab(context, m_tabs);
    add(m_exchange, tr("Exchange"));
    add(m_review, tr("To be checked"));
    add(m_held, tr("Kept aside"));
    add(m_history, tr("Receipts"));
    add(m_roster, tr("List of sites"));
    column->addWidget(m_tabs, 1);
    connect(m_exchange, &ExchangeTab::finished, this, &ExchangePage::reload);
    connect(m_exchange, &ExchangeTab::reviewWanted, this, [this] { showTab(m_review); });
    connect(m_exchange, &ExchangeTab::heldWanted, this, [this] { showTab(m_held); });
    connect(m_exchange, &ExchangeTab::rosterWanted, this, [this] { showTab(m_roster); });
    connect(m_review, &ReviewTab::decided, this, &ExchangePage::reload);
    connect(m_held, &HeldTab::decided, this, &ExchangePage::reload);
    connect(m_roster, &RosterTab::changed, this, &ExchangePage::reload);
    reload();
}

void ExchangePage::showTab(QWidget *tab)
{
    m_tabs->setCurrentIndex(int(m_order.indexOf(tab)));
}

void ExchangePage::refresh(const ChangeSet &)
{
    reload();
}

void ExchangePage::reload()
{
    Workspace &workspace = context().workspace();
    const ExchangeStatus status = exchangeStatus(workspace.writes(), workspace.exchange(), workspace.conflicts());
    m_exchange->setStatus(status);
    if (m_stations != nullptr) {
        m_stations->setStatus(status);
    }
    m_review->reload();
    m_held->reload();
    m_history->reload();
    m_roster->reload();
    m_tabs->setCount(int(m_order.indexOf(m_review)), m_review->count(), CountTabBar::CountStyle::Round);
    m_tabs->setCount(int(m_order.indexOf(m_held)), m_held->count(), CountTabBar::CountStyle::Round);
    m_header->setFigures(figuresOf(status));
    announceReceipt(context());
}

QList<HeaderFigure> ExchangePage::figuresOf(const ExchangeStatus &status) const
{
    QList<HeaderFigure> figures;
    if (context().workspace().site().isTownship()) {
        int here = 0;
        int silent = 0;
        for (const PeerStatus &peer : status.peers) {
            here += peer.silentDays && *peer.silentDays <= missingDays ? 1 : 0;
            silent += !peer.silentDays || *peer.silentDays > staleDays ? 1 : 0;
        }
        figures = {{tr("stations", "before the number"), QString::number(status.peers.size()), {}},
                   {tr("received in 7 days"), QString::number(here), {}},
                   {tr("not here"), QString::number(status.peers.size() - here), {}},
                   {tr("silent for more than 14 days"), QString::number(silent), {}, silent > 0}};
    } else if (status.daysSinceReceipt) {
        figures.append({tr("last receipt", "before the number of days"), QString::number(*status.daysSinceReceipt),
                        tr("days ago", "after the number"), *status.daysSinceReceipt > staleDays});
    }
    figures.append({tr("to be checked"), QString::number(status.conflicts), tr("items")});
    figures.append({tr("kept aside"), QString::number(status.held), tr("items")});
    if (!status.peers.isEmpty() && !context().workspace().site().isTownship()) {
        figures.append({tr("not reported yet"), QString::number(status.peers.first().notArrived), tr("changes")});
    }
    return figures;
}

QString ExchangePage::helpText() const
{
    return tr(
        "Plug in the stick and press the one button: it reads what is there for this site, writes what the others do "
        "not have yet, and checks what was written. A lost stick does no harm; the next one carries everything again. "
        "What was changed in two places waits under \"To be checked\": choose with 1, 2, 3 and say why.");
}

bool ExchangePage::hasUnsavedInput() const
{
    return m_review->hasUnsavedInput();
}

QList<TourStop> ExchangePage::tourStops()
{
    QList<TourStop> stops;
    const auto stop = [&](const QString &name, QWidget *tab) {
        stops.append({name, [this, tab]() -> QWidget * {
                          showTab(tab);
                          return nullptr;
                      }});
    };
    stop(QStringLiteral("exchange-act"), m_exchange);
    stops.append({QStringLiteral("exchange-done"), [this]() -> QWidget * {
                      showTab(m_exchange);
                      ExchangeOutcome outcome;
                      Workspace &workspace = context().workspace();
                      if (workspace.site().township.isNull()) {
                          return nullptr; // nothing was ever exchanged
                      }
                      LinkStore &links = workspace.exchange().links();
                      const SignedMembershipList roster = workspace.exchange().roster();
                      // The newest file that holds something.
                      constexpr int looked = 20;
                      for (const SentBundle &sent : links.sentList(looked)) {
                          if (sent.changes == 0) {
                              continue;
                          }
                          const MemberSite *to = roster.list.find(sent.site);
                          outcome.written.append({sent.name, sent.site, to == nullptr ? QString() : to->name,
                                                  sent.number, sent.changes, countsFromText(sent.counts), sent.bytes});
                          outcome.finishedAt = sent.at;
                          break;
                      }
                      for (const Receipt &receipt : links.receipts(1)) {
                          ImportedBundle bundle;
                          bundle.status = ImportStatus::Merged;
                          bundle.number = receipt.number;
                          bundle.applied = receipt.applied;
                          bundle.already = receipt.already;
                          bundle.conflicts = receipt.conflicts;
                          bundle.counts = countsFromText(receipt.counts);
                          outcome.read.append(bundle);
                      }
                      m_exchange->showOutcome(outcome);
                      return nullptr;
                  }});
    stop(QStringLiteral("exchange-review"), m_review);
    stop(QStringLiteral("exchange-held"), m_held);
    stop(QStringLiteral("exchange-receipts"), m_history);
    stop(QStringLiteral("exchange-roster"), m_roster);
    return stops;
}

} // namespace helin
