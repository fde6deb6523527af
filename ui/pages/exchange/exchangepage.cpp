#include "ui/pages/exchange/exchangepage.h"

#include "core/workspace/mayexchange.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/exchange/exchangetab.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/pages/exchange/heldtab.h"
#include "ui/pages/exchange/historytab.h"
#include "ui/pages/exchange/receiptstatus.h"
#include "ui/pages/exchange/reviewtab.h"
#include "ui/pages/exchange/rostertab.h"
#include "ui/pages/exchange/stationstab.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tabpanel.h"

#include <QBoxLayout>
#include <QPointer>

#include <memory>

namespace helin {

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
    }
    m_print = new Button(tr("Print the list"), Button::Kind::Normal, m_header);
    m_print->setIconName(QStringLiteral("print"));
    connect(m_print, &Button::clicked, this, &ExchangePage::print);
    m_header->addAction(m_print);
    if (m_stations != nullptr) {
        m_go = new Button(tr("Receive and hand down"), Button::Kind::Primary, m_header);
        m_go->setIconName(QStringLiteral("swap"));
        m_go->setKey(Qt::Key_F5);
        connect(m_go, &Button::clicked, this, [this] {
            showTab(m_exchange);
            m_exchange->exchange();
        });
        m_header->addAction(m_go);
        offer(m_go, mayExchange(context.workspace()));
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
    closeTabs();
    connect(m_tabs, &TabPanel::currentChanged, this, &ExchangePage::showActions);
    connect(m_exchange, &ExchangeTab::finished, this, &ExchangePage::reload);
    connect(m_exchange, &ExchangeTab::reviewWanted, this, [this] { showTab(m_review); });
    connect(m_exchange, &ExchangeTab::heldWanted, this, [this] { showTab(m_held); });
    connect(m_exchange, &ExchangeTab::rosterWanted, this, [this] { showTab(m_roster); });
    connect(m_review, &ReviewTab::decided, this, &ExchangePage::reload);
    connect(m_held, &HeldTab::decided, this, &ExchangePage::reload);
    connect(m_roster, &RosterTab::changed, this, &ExchangePage::reload);
    reload();
}

void ExchangePage::closeTabs()
{
    Rights &rights = context().workspace().rights();
    // What is to be decided shows the values themselves.
    if (const Verdict look = rights.allows(Subject::Review, Action::Look); !look) {
        m_tabs->closePage(int(m_order.indexOf(m_review)), look.words());
        m_tabs->closePage(int(m_order.indexOf(m_held)), look.words());
    }
    if (const Verdict look = rights.allows(Subject::Enrolment, Action::Look); !look) {
        m_tabs->closePage(int(m_order.indexOf(m_roster)), look.words());
    }
}

void ExchangePage::showTab(QWidget *tab)
{
    m_tabs->setCurrentIndex(int(m_order.indexOf(tab)));
}

void ExchangePage::showActions()
{
    const QWidget *tab = m_order.value(m_tabs->currentIndex());
    if (m_go != nullptr) {
        m_go->setVisible(tab != m_exchange); // which has the large one
    }
    const bool receipts = tab == m_exchange || tab == m_history;
    m_print->setText(tab == m_stations ? tr("Print who is late")
                     : receipts        ? tr("Print the receipts")
                                       : tr("Print the list"));
}

ListSheet ExchangePage::sheetOfTab(QWidget *tab) const
{
    ListSheet sheet;
    if (tab == m_stations && m_stations != nullptr) {
        return m_stations->lateSheet();
    }
    if (tab == m_review) {
        sheet = m_review->sheet();
        sheet.title = tr("Changed in two places, to be checked");
    } else if (tab == m_held) {
        sheet = sheetOf(m_held->table());
        sheet.title = tr("Kept aside");
    } else if (tab == m_roster) {
        sheet = sheetOf(m_roster->table());
        sheet.title = tr("List of sites");
    } else {
        sheet = sheetOf(m_history->table());
        sheet.title = tr("Receipts of data exchange");
    }
    const QString office = context().workspace().site().name;
    const QString today = context().today().toString(Qt::ISODate);
    sheet.lines = {tr("%1 · as of %2").arg(office, today)};
    if (tab == m_exchange || tab == m_history) {
        sheet.lines.append(m_exchange->receiptWords());
        sheet.lines.removeAll(QString());
    }
    sheet.foot = tr("%1 · printed on %2").arg(office, today);
    return sheet;
}

QDialog *ExchangePage::print()
{
    auto *preview = new PrintPreview(context(), sheetOfTab(m_order.value(m_tabs->currentIndex())), this);
    preview->open();
    return preview;
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
    showActions();
    announceReceipt(context());
}

QList<HeaderFigure> ExchangePage::figuresOf(const ExchangeStatus &status) const
{
    QList<HeaderFigure> figures;
    if (context().workspace().site().isTownship()) {
        int here = 0;
        int silent = 0;
        for (const PeerStatus &peer : status.peers) {
            here += reportState(peer) == ReportState::Received ? 1 : 0;
            silent += reportState(peer) == ReportState::Silent ? 1 : 0;
        }
        figures = {{tr("as of %1").arg(timeWords(context().workspace().clock().nowMillis())), {}, {}},
                   {tr("stations", "before the number"), QString::number(status.peers.size()), {}},
                   {tr("received in 7 days"), QString::number(here), {}},
                   {tr("not here"), QString::number(status.peers.size() - here), {}},
                   {tr("silent for more than 14 days"), QString::number(silent), {}, silent > 0}};
    } else if (status.daysSinceReceipt) {
        figures.append({tr("last receipt", "before the number of days"), QString::number(*status.daysSinceReceipt),
                        tr("days ago", "after the number"), *status.daysSinceReceipt > silentAfterDays});
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
    const auto lost = std::make_shared<QPointer<QDialog>>();
    stops.append({QStringLiteral("exchange-lost-stick"),
                  [this, lost]() -> QWidget * {
                      showTab(m_exchange);
                      *lost = m_exchange->showLostStick();
                      return *lost;
                  },
                  [lost] {
                      delete *lost;
                  }});
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
    stops.append({QStringLiteral("exchange-error"),
                  [this]() -> QWidget * {
                      m_exchange->showError(
                          {ErrorKind::Io,
                           {QT_TRANSLATE_NOOP("Message", "The file could not be read.")},
                           {QT_TRANSLATE_NOOP("Message", "Nothing was changed.")},
                           {QT_TRANSLATE_NOOP("Message", "Check that it is where you think it is.")}});
                      return nullptr;
                  },
                  [this] {
                      m_exchange->clearError();
                  }});
    auto dialog = std::make_shared<QPointer<QDialog>>();
    const auto dialogStop = [&](const QString &name, QWidget *tab, const std::function<QDialog *()> &open) {
        stops.append({name,
                      [this, tab, open, dialog]() -> QWidget * {
                          showTab(tab);
                          *dialog = open();
                          return *dialog;
                      },
                      [dialog] {
                          if (*dialog) {
                              (*dialog)->close();
                          }
                      }});
    };
    stop(QStringLiteral("exchange-review"), m_review);
    dialogStop(QStringLiteral("exchange-another"), m_review, [this] { return m_review->writeAnother(); });
    if (!context().workspace().conflicts().decisions(1).isEmpty()) {
        dialogStop(QStringLiteral("exchange-decided"), m_review, [this] { return m_review->openDecisions(); });
    }
    stop(QStringLiteral("exchange-held"), m_held);
    dialogStop(QStringLiteral("exchange-drop"), m_held, [this] { return m_held->act(false); });
    stop(QStringLiteral("exchange-receipts"), m_history);
    dialogStop(QStringLiteral("exchange-print"), m_stations != nullptr ? static_cast<QWidget *>(m_stations) : m_history,
               [this] { return print(); });
    stop(QStringLiteral("exchange-roster"), m_roster);
    return stops;
}

} // namespace helin
