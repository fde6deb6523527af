#include "ui/pages/screening/screeningpage.h"

#include "core/screening/roundview.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/screening/hazardtab.h"
#include "ui/pages/screening/roundtab.h"
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

} // namespace

ScreeningPage::ScreeningPage(AppContext &context, QWidget *parent) : Page{context, Section::Screening, parent}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(title(), this);
    auto *hazard = new Button(tr("Register a hazard"), Button::Kind::Primary, m_header);
    hazard->setIconName(QStringLiteral("plus"));
    hazard->setHint(QStringLiteral("Ctrl+N"));
    connect(hazard, &Button::clicked, this, &ScreeningPage::newEntry);
    m_header->addAction(hazard);
    column->addWidget(m_header);
    m_tabs = new TabPanel(title(), this);
    m_round = new RoundTab(context, m_tabs);
    m_hazards = new HazardTab(context, m_tabs);
    m_tabs->addPage(m_round, tr("Round sheet"));
    m_tabs->addPage(m_hazards, tr("Hazards"));
    m_tabs->addPage(buildHistory(), tr("Earlier rounds"));
    column->addWidget(m_tabs, 1);
    connect(m_round, &RoundTab::changed, this, &ScreeningPage::reload);
    connect(m_hazards, &HazardTab::changed, this, &ScreeningPage::showHeader);
    reload();
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
    m_historyModel->addColumn(QStringLiteral("grid"), tr("Grid"), 110, text([this](const ScreeningRound &round) {
                                  const auto grid = context().reader().find(round.grid);
                                  return grid ? grid->name : QString();
                              }));
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
    m_history->setColumns(QStringLiteral("round-history"), {90, 110, 0, 110, 96, 96, 110, 110});
    m_history->setSortingEnabled(true);
    connect(m_history, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        m_round->openRound(Ref<ScreeningRound>(m_historyModel->row(index.row()).id));
        m_tabs->setCurrentIndex(roundIndex);
    });
    return m_history;
}

void ScreeningPage::open(const RecordLink &link)
{
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
    const bool hazards = std::any_of(changes.records.begin(), changes.records.end(), [](const ChangedRecord &changed) {
        return changed.type == RecordNumber<Hazard>::value || changed.type == RecordNumber<Rectification>::value;
    });
    if (hazards) {
        m_hazards->reload();
    }
    showHeader();
}

void ScreeningPage::reload()
{
    m_round->reload();
    m_hazards->reload();
    const SiteContext &site = context().workspace().site();
    RoundView view{context().workspace().store().connection()};
    m_historyModel->setRows(view.history(site.isTownship() ? QString() : site.stationCode, {}, shownSheets));
    showHeader();
}

void ScreeningPage::showHeader()
{
    const RoundFigures &figures = m_round->figures();
    m_header->setFigures({{m_round->month(), {}, {}},
                          {tr("grids"), QString::number(figures.grids), {}},
                          {tr("handed in"), QString::number(figures.handedIn), {}},
                          {tr("found"), QString::number(figures.found[0] + figures.found[1] + figures.found[2]), {}},
                          {tr("zero reports"), QString::number(figures.zeroColumns), tr("columns")},
                          {tr("closes on"), figures.closingOn.toString(QStringLiteral("MM-dd")), {}}});
    m_tabs->setCount(hazardIndex, m_hazards->openCount(), CountTabBar::CountStyle::Round);
}

bool ScreeningPage::newEntry()
{
    m_tabs->setCurrentIndex(hazardIndex);
    m_hazards->registerNew();
    return true;
}

QString ScreeningPage::helpText() const
{
    return tr(
        "One sheet for every grid and month, three columns. Each column has entries or a zero report; what is missing "
        "is "
        "named before the sheet is handed in. An entry becomes a dispute or a hazard in one step and stays linked.");
}

QList<TourStop> ScreeningPage::tourStops()
{
    const auto tab = [this](const QString &name, int index) {
        return TourStop{name, [this, index]() -> QWidget * {
                            m_tabs->setCurrentIndex(index);
                            return nullptr;
                        }};
    };
    return {{QStringLiteral("screening-sheet"),
             [this]() -> QWidget * {
                 m_tabs->setCurrentIndex(roundIndex);
                 m_round->chooseFilled();
                 return nullptr;
             }},
            tab(QStringLiteral("screening-hazards"), hazardIndex),
            {QStringLiteral("screening-hazard-form"),
             [this]() -> QWidget * {
                 m_tabs->setCurrentIndex(hazardIndex);
                 QWidget *form = m_hazards->makeForm(nullptr);
                 form->show();
                 return form;
             },
             [this] {
                 for (QDialog *dialog : m_hazards->findChildren<QDialog *>()) {
                     dialog->close();
                 }
             }},
            tab(QStringLiteral("screening-history"), historyIndex)};
}

} // namespace helin
