#include "ui/pages/screening/screeningpage.h"

#include "core/screening/roundview.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/app/villages.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/formstack.h"
#include "ui/forms/formview.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/screening/hazardtab.h"
#include "ui/pages/screening/roundtab.h"
#include "ui/printing/formsheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tabpanel.h"

#include <QBoxLayout>
#include <QDialog>

namespace helin {

namespace {

constexpr int roundIndex = 0;
constexpr int hazardIndex = 1;
constexpr int historyIndex = 2;
constexpr qint64 shownSheets = 1000;

/// The dialog that is open above the page, or null.
QDialog *shownDialog(const QWidget &page)
{
    const QList<QDialog *> dialogs = page.findChildren<QDialog *>();
    const auto shown = std::ranges::find_if(dialogs, [](const QDialog *dialog) { return dialog->isVisible(); });
    return shown == dialogs.end() ? nullptr : *shown;
}

} // namespace

ScreeningPage::ScreeningPage(AppContext &context, QWidget *parent) : Page{context, Section::Screening, parent}
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *main = new QWidget;
    m_stack = new FormStack(main, this);
    outer->addWidget(m_stack);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(title(), main);
    m_blank = new Button(tr("Print an empty sheet"), Button::Kind::Normal, m_header);
    m_print = new Button(tr("Print this sheet"), Button::Kind::Normal, m_header);
    for (Button *button : {m_blank, m_print}) {
        button->setIconName(QStringLiteral("print"));
        m_header->addAction(button);
    }
    m_register = new Button(tr("Register a hazard"), Button::Kind::Primary, m_header);
    m_register->setIconName(QStringLiteral("plus"));
    m_register->setHint(QStringLiteral("Ctrl+N"));
    m_header->addAction(m_register);
    column->addWidget(m_header);
    m_tabs = new TabPanel(title(), main);
    m_round = new RoundTab(context, m_tabs);
    m_hazards = new HazardTab(context, m_tabs);
    m_tabs->addPage(m_round, tr("Round sheet"));
    m_tabs->addPage(m_hazards, tr("Hazards"));
    m_tabs->addPage(buildHistory(), tr("Earlier rounds"));
    column->addWidget(m_tabs, 1);
    connect(m_blank, &Button::clicked, this, [this] { m_round->print(true); });
    connect(m_print, &Button::clicked, this, [this] {
        if (m_tabs->currentIndex() == historyIndex) {
            previewList(this->context(), Printed::list<ScreeningRound>(), *m_history, tr("Earlier rounds"), this);
        } else {
            m_round->print(false);
        }
    });
    connect(m_register, &Button::clicked, this, &ScreeningPage::newEntry);
    connect(m_tabs, &TabPanel::currentChanged, this, &ScreeningPage::showActions);
    connect(m_round, &RoundTab::changed, this, [this] {
        readHistory();
        showHeader();
    });
    connect(m_hazards, &HazardTab::changed, this, &ScreeningPage::showHeader);
    connect(m_hazards, &HazardTab::formWanted, m_stack, &FormStack::openForm);
    connect(m_stack, &FormStack::saved, this, [this](const ChangeSet &changes) {
        if (const Ref<Hazard> hazard = changes.first<Hazard>(); !hazard.isNull()) {
            m_tabs->setCurrentIndex(hazardIndex);
            m_hazards->open(hazard);
        }
        showHeader();
    });
    Rights &rights = context.workspace().rights();
    offer(m_register, rights.allowsSome(Subject::Hazards, Action::Add));
    if (const Verdict look = rights.allowsSome(Subject::Rounds, Action::Look); !look) {
        m_tabs->closePage(roundIndex, look.words());
        m_tabs->closePage(historyIndex, look.words());
    }
    if (const Verdict look = rights.allowsSome(Subject::Hazards, Action::Look); !look) {
        m_tabs->closePage(hazardIndex, look.words());
    }
    reload();
    showActions();
}

void ScreeningPage::showActions()
{
    const int index = m_tabs->currentIndex();
    m_blank->setVisible(index == roundIndex);
    m_print->setVisible(index != hazardIndex);
    m_print->setText(index == roundIndex ? tr("Print this sheet") : tr("Print this list"));
    offer(m_print, index == roundIndex ? context().workspace().rights().allowsSome(Subject::Rounds, Action::Print)
                                       : mayPrint(context(), Printed::list<ScreeningRound>()));
    m_register->setVisible(index == hazardIndex);
}

FormView *ScreeningPage::form() const
{
    return m_stack->form();
}

bool ScreeningPage::hasUnsavedInput() const
{
    return m_stack->hasUnsavedInput() || m_round->hasUnsavedInput();
}

bool ScreeningPage::find()
{
    if (m_stack->form() != nullptr) {
        return false;
    }
    m_tabs->setCurrentIndex(hazardIndex);
    m_hazards->find();
    return true;
}

void ScreeningPage::readHistory()
{
    const SiteContext &site = context().workspace().site();
    RoundView view{context().workspace().store().connection()};
    const QList<Village> villages = villagesOf(context());
    m_gridNames.clear();
    for (const Grid &grid : context().reader().list<Grid>()) {
        m_gridNames.insert(grid.id, villageName(villages, grid.station) + grid.name);
    }
    m_historyModel->setRows(view.history(site.isTownship() ? QString() : site.stationCode, {}, shownSheets));
}

QWidget *ScreeningPage::buildHistory()
{
    m_historyModel = new RowsModel<ScreeningRound>([](const ScreeningRound &round) { return round.id; }, this);
    const auto text = [](auto give) {
        return [give](const ScreeningRound &round, int role) -> QVariant {
            return role == Qt::DisplayRole ? QVariant(give(round)) : QVariant();
        };
    };
    const auto tick = [](bool zero) {
        return zero ? tr("zero report") : tr("entries");
    };
    m_historyModel->addColumn(QStringLiteral("month"), tr("Month"), 90,
                              text([](const ScreeningRound &round) { return round.month; }));
    m_historyModel->addColumn(QStringLiteral("grid"), tr("Grid"), 150,
                              text([this](const ScreeningRound &round) { return m_gridNames.value(round.grid.id); }));
    m_historyModel->addColumn(QStringLiteral("by"), tr("Walked by"), 0,
                              text([](const ScreeningRound &round) { return round.screeners; }));
    m_historyModel->addColumn(QStringLiteral("on"), tr("Walked on"), 110,
                              text([](const ScreeningRound &round) { return round.screenedOn.toString(Qt::ISODate); }));
    m_historyModel->addColumn(QStringLiteral("disputes"), tr("Disputes"), 96,
                              text([tick](const ScreeningRound &round) { return tick(round.zeroDisputes); }));
    m_historyModel->addColumn(QStringLiteral("hazards"), tr("Hazards"), 96,
                              text([tick](const ScreeningRound &round) { return tick(round.zeroHazards); }));
    m_historyModel->addColumn(QStringLiteral("areas"), tr("Trouble spots"), 110,
                              text([tick](const ScreeningRound &round) { return tick(round.zeroAreas); }));
    m_historyModel->addColumn(QStringLiteral("status"), tr("State"), 110,
                              [](const ScreeningRound &round, int role) -> QVariant {
                                  if (role == DueMarkRole) {
                                      return int(round.status == RoundStatus::Draft ? DueMark::Soon : DueMark::Done);
                                  }
                                  return role == Qt::DisplayRole ? QVariant(labelOf(round.status)) : QVariant();
                              });
    m_history = new TableView(tr("Earlier rounds"), this);
    m_history->setModel(m_historyModel);
    m_history->setColumns(QStringLiteral("round-history"), {90, 150, 0, 110, 96, 96, 110, 110});
    m_history->setSortingEnabled(true);
    connect(m_history, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        m_round->openRound(Ref<ScreeningRound>(m_historyModel->row(index.row()).id));
        m_tabs->setCurrentIndex(roundIndex);
    });
    return m_history;
}

void ScreeningPage::open(const RecordLink &link)
{
    if (!link.isEmpty() && !m_stack->leaveForm()) {
        return;
    }
    if (link.type == RecordNumber<ScreeningRound>::value && !link.id.isNull()) {
        m_tabs->setCurrentIndex(roundIndex);
        m_round->openRound(Ref<ScreeningRound>(link.id));
    } else if (link.type == RecordNumber<Hazard>::value) {
        m_tabs->setCurrentIndex(hazardIndex);
        if (!link.id.isNull()) {
            m_hazards->open(Ref<Hazard>(link.id));
        } else if (link.query) {
            m_hazards->openQuery(*link.query, link.caption);
        }
    }
}

void ScreeningPage::refresh(const ChangeSet &changes)
{
    const auto touches = [&](std::initializer_list<quint16> types) {
        return std::ranges::any_of(changes.records, [&](const ChangedRecord &changed) {
            return std::ranges::find(types, changed.type) != types.end();
        });
    };
    if (touches({RecordNumber<Hazard>::value, RecordNumber<Rectification>::value})) {
        m_hazards->reload();
    }
    if (touches({RecordNumber<Grid>::value, RecordNumber<DisputeCase>::value}) && !m_round->hasUnsavedInput()) {
        m_round->reload();
    }
    showHeader();
}

void ScreeningPage::reload()
{
    m_round->reload();
    m_hazards->reload();
    readHistory();
    showHeader();
}

void ScreeningPage::showHeader()
{
    m_tabs->setCount(hazardIndex, m_hazards->openCount(), CountTabBar::CountStyle::Round);
    if (!m_tabs->isOpen(roundIndex)) {
        return; // the figures are those of the round
    }
    const RoundFigures &figures = m_round->figures();
    m_header->setFigures({{m_round->month(), {}, {}},
                          {tr("grids"), QString::number(figures.grids), {}},
                          {tr("handed in"), QString::number(figures.handedIn), {}},
                          {tr("found"), QString::number(figures.found[0] + figures.found[1] + figures.found[2]), {}},
                          {tr("zero reports"), QString::number(figures.zeroColumns), tr("columns")},
                          {tr("closes on"), figures.closingOn.toString(QStringLiteral("MM-dd")), {}}});
}

bool ScreeningPage::newEntry()
{
    if (m_stack->form() == nullptr &&
        permitted(context(), context().workspace().rights().allowsSome(Subject::Hazards, Action::Add))) {
        m_tabs->setCurrentIndex(hazardIndex);
        m_hazards->registerNew();
    }
    return true;
}

QString ScreeningPage::helpText() const
{
    return tr(
        "One sheet for every grid and month, three columns. Each column has entries or a zero report; what is missing "
        "is "
        "named before the sheet is handed in. An entry becomes a dispute or a hazard in one step and stays linked.");
}

TourStop ScreeningPage::tab(const QString &name, int index)
{
    return {name, [this, index]() -> QWidget * {
                m_tabs->setCurrentIndex(index);
                return nullptr;
            }};
}

TourStop ScreeningPage::step(const QString &name, HazardStep step)
{
    return {name,
            [this, step]() -> QWidget * {
                m_tabs->setCurrentIndex(hazardIndex);
                return m_hazards->takeAny(step) ? shownDialog(*this) : nullptr;
            },
            [this] {
                delete shownDialog(*this);
            }};
}

QList<TourStop> ScreeningPage::tourStops()
{
    const auto leave = [this] {
        m_stack->closeForm();
    };
    const auto sheet = [this](const QString &name, auto act, std::function<void()> then = {}) {
        return TourStop{name,
                        [this, act]() -> QWidget * {
                            m_tabs->setCurrentIndex(roundIndex);
                            act();
                            return shownDialog(*this);
                        },
                        std::move(then)};
    };
    const auto close = [this] {
        delete shownDialog(*this);
    };
    QList<TourStop> stops{sheet(QStringLiteral("screening-sheet"), [this] { m_round->chooseFilled(); })};
    if (!context().workspace().site().isTownship()) {
        stops += {sheet(
                      QStringLiteral("screening-finding"), [this] { m_round->showEntry(RoundColumn::Hazard); }, close),
                  sheet(
                      QStringLiteral("screening-finding-error"),
                      [this] {
                          m_round->showEntry(RoundColumn::Dispute);
                          if (auto *dialog = qobject_cast<StepDialog *>(shownDialog(*this))) {
                              dialog->confirmButton()->click();
                          }
                      },
                      close)};
    }
    stops += {tab(QStringLiteral("screening-hazards"), hazardIndex),
              {QStringLiteral("screening-hazards-no-hits"),
               [this]() -> QWidget * {
                   m_tabs->setCurrentIndex(hazardIndex);
                   m_hazards->searchFor(QStringLiteral("没有这个词"));
                   return nullptr;
               },
               [this] {
                   m_hazards->searchFor({});
               }},
              {QStringLiteral("screening-hazard-form"),
               [this]() -> QWidget * {
                   newEntry();
                   return nullptr;
               },
               leave},
              {QStringLiteral("screening-hazard-error"),
               [this]() -> QWidget * {
                   newEntry();
                   form()->save();
                   return nullptr;
               },
               leave},
              step(QStringLiteral("screening-notify"), HazardStep::Notify),
              step(QStringLiteral("screening-work"), HazardStep::RecordWork),
              step(QStringLiteral("screening-reinspect"), HazardStep::Reinspect),
              step(QStringLiteral("screening-extend"), HazardStep::Extend),
              step(QStringLiteral("screening-hand-up"), HazardStep::HandUp),
              tab(QStringLiteral("screening-history"), historyIndex)};
    return stops;
}

} // namespace helin
