#include "ui/pages/patrols/patrolspage.h"

#include "core/patrols/patrols.h"
#include "core/records/organisation.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/app/villages.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/formstack.h"
#include "ui/pages/patrols/patrolforms.h"
#include "ui/pages/patrols/shiftstab.h"
#include "ui/pages/patrols/tickform.h"
#include "ui/pages/whoopened.h"
#include "ui/printing/formsheet.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/detailsplit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/tabpanel.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace helin {

namespace {

constexpr qint64 shownLogs = 1000;
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

/// A column that only shows text.
template <class T, class Give>
auto words(Give give)
{
    return [give](const T &row, int role) -> QVariant {
        return role == Qt::DisplayRole ? QVariant(give(row)) : QVariant();
    };
}

} // namespace

PatrolsPage::PatrolsPage(AppContext &context, QWidget *parent) : Page{context, Section::Patrols, parent}
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
    m_print = new Button(tr("Print this list"), Button::Kind::Normal, m_header);
    m_print->setIconName(QStringLiteral("print"));
    connect(m_print, &Button::clicked, this, &PatrolsPage::print);
    m_header->addAction(m_print);
    m_add = new Button(QString(), Button::Kind::Normal, m_header);
    m_add->setIconName(QStringLiteral("plus"));
    connect(m_add, &Button::clicked, this, [this] {
        if (m_tabs->currentIndex() == TeamTab) {
            m_stack->openForm(new TeamForm(this->context(), {}));
        } else if (m_tabs->currentIndex() == RouteTab) {
            m_stack->openForm(new RouteForm(this->context(), {}));
        }
    });
    m_header->addAction(m_add);
    m_enter = new Button(tr("Enter a patrol"), Button::Kind::Primary, m_header);
    m_enter->setIconName(QStringLiteral("plus"));
    m_enter->setHint(QStringLiteral("Ctrl+N"));
    connect(m_enter, &Button::clicked, this, &PatrolsPage::newEntry);
    m_header->addAction(m_enter);
    column->addWidget(m_header);
    m_tabs = new TabPanel(title(), main);
    m_tabs->addPage(buildLogs(), tr("Patrols"));
    m_roster = new ShiftsTab(context, m_tabs);
    m_tabs->addPage(m_roster, tr("Roster"));
    m_tabs->addPage(buildTeams(), tr("Teams"));
    m_tabs->addPage(buildRoutes(), tr("Routes"));
    column->addWidget(m_tabs, 1);
    connect(m_roster, &ShiftsTab::formWanted, m_stack, &FormStack::openForm);
    connect(m_roster, &ShiftsTab::changed, this, &PatrolsPage::showHeader);
    connect(m_tabs, &TabPanel::currentChanged, this, &PatrolsPage::showActions);
    connect(m_stack, &FormStack::saved, this, [this](const ChangeSet &changes) {
        reload();
        if (const Ref<PatrolLog> log = changes.first<PatrolLog>(); !log.isNull()) {
            open(RecordLink::to(log));
        } else if (const Ref<PatrolShift> shift = changes.first<PatrolShift>(); !shift.isNull()) {
            open(RecordLink::to(shift));
        }
    });
    reload();
    showActions();
}

void PatrolsPage::showActions()
{
    const int index = m_tabs->currentIndex();
    m_add->setText(index == TeamTab ? tr("Add a team…") : tr("Add a route…"));
    m_add->setVisible(!isTownship() && (index == TeamTab || index == RouteTab));
    m_enter->setVisible(!isTownship() && (index == LogTab || index == RosterTab));
    Rights &rights = context().workspace().rights();
    offer(m_add, rights.allowsSome(Subject::PatrolPlans, Action::Add));
    offer(m_enter, rights.allowsSome(Subject::PatrolLogs, Action::Add));
    offer(m_print, mayPrint(context(), shownList()));
}

Printed PatrolsPage::shownList() const
{
    switch (m_tabs->currentIndex()) {
    case RosterTab:
        return Printed::list<PatrolShift>();
    case TeamTab:
        return Printed::list<PatrolTeam>();
    case RouteTab:
        return Printed::list<PatrolRoute>();
    default:
        return Printed::list<PatrolLog>();
    }
}

bool PatrolsPage::isTownship() const
{
    return context().workspace().site().isTownship();
}

FormView *PatrolsPage::form() const
{
    return m_stack->form();
}

bool PatrolsPage::hasUnsavedInput() const
{
    return m_stack->hasUnsavedInput();
}

QWidget *PatrolsPage::withEmpty(TableView *table, EmptyState *empty, QStackedWidget *&body)
{
    body = new QStackedWidget(this);
    body->addWidget(table);
    body->addWidget(empty);
    return body;
}

QWidget *PatrolsPage::buildLogs()
{
    m_logModel = new RowsModel<PatrolRow>([](const PatrolRow &row) { return row.log.id; }, this);
    m_logModel->addColumn(QStringLiteral("started"), tr("Time"), 140, words<PatrolRow>([](const PatrolRow &row) {
                              return row.log.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
                          }));
    m_logModel->addColumn(QStringLiteral("team"), tr("Team"), 0,
                          words<PatrolRow>([](const PatrolRow &row) { return row.teamName; }));
    m_logModel->addColumn(QStringLiteral("route"), tr("Route"), 120,
                          words<PatrolRow>([](const PatrolRow &row) { return row.routeName; }));
    m_logModel->addColumn(QStringLiteral("minutes"), tr("Minutes"), 64, words<PatrolRow>([](const PatrolRow &row) {
                              return row.minutes > 0 ? QString::number(row.minutes) : QString();
                          }),
                          right, [](const PatrolRow &row) { return QVariant(row.minutes); });
    m_logModel->addColumn(QStringLiteral("points"), tr("Points"), 72, words<PatrolRow>([](const PatrolRow &row) {
                              return QStringLiteral("%1/%2").arg(row.visited).arg(row.points);
                          }),
                          right);
    m_logModel->addColumn(
        QStringLiteral("findings"), tr("Findings"), 90,
        [](const PatrolRow &row, int role) -> QVariant {
            if (role == DueMarkRole) {
                return int(row.findings > 0 ? DueMark::Today : row.weakProof ? DueMark::Soon : DueMark::Done);
            }
            return role == Qt::DisplayRole ? QVariant(row.findings > 0 ? QString::number(row.findings)
                                                      : row.weakProof  ? tr("weak proof")
                                                                       : tr("in order"))
                                           : QVariant();
        },
        left, [](const PatrolRow &row) { return QVariant(row.findings); });
    m_logs = new TableView(tr("Patrols"), this);
    m_logs->setModel(m_logModel);
    m_logs->setColumns(QStringLiteral("patrol-logs"), {140, 0, 120, 64, 72, 108});
    m_logs->setSortingEnabled(true);
    m_logs->setSelectionMode(QAbstractItemView::SingleSelection);

    m_split = new DetailSplit(m_logs, buildLogDetail(), QStringLiteral("patrols"), this);
    connect(m_logs->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid()) {
            showLog(Ref<PatrolLog>(m_logModel->row(current.row()).log.id));
        }
    });
    auto *empty = new EmptyState(QStringLiteral("route"), tr("No patrol has been entered yet."),
                                 isTownship() ? QString() : tr("Enter a patrol"), this);
    connect(empty, &EmptyState::activated, this, &PatrolsPage::newEntry);
    Rights &rights = context().workspace().rights();
    offer(empty->button(), rights.allowsSome(Subject::PatrolLogs, Action::Add));
    m_logBody = new QStackedWidget(this);
    m_logBody->addWidget(m_split);
    m_logBody->addWidget(empty);
    return m_logBody;
}

QWidget *PatrolsPage::buildLogDetail()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *detail = new QWidget(scroll);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    m_logTitle = new Label(QString(), TextRole::Subject, Ink::Text, detail);
    m_logTitle->setWordWrap(true);
    m_logFacts = new Facts(1, detail);
    m_points = new RowList(detail);
    connect(m_points, &RowList::linkActivated, this, &PatrolsPage::openFinding);
    column->addWidget(m_logTitle);
    column->addWidget(m_logFacts);
    column->addWidget(new Label(tr("Points of the route"), TextRole::BodyBold, Ink::Text, detail));
    column->addWidget(m_points);
    column->addWidget(makeWhoOpenedLink(context(),
                                        [this]() -> std::optional<LookedAt> {
                                            return m_detail ? std::optional(LookedAt{RecordNumber<PatrolLog>::value,
                                                                                     m_detail->row.log.id,
                                                                                     m_logTitle->text()})
                                                            : std::nullopt;
                                        }),
                      0, Qt::AlignLeft);
    column->addStretch(1);
    scroll->setWidget(detail);
    return scroll;
}

QWidget *PatrolsPage::buildTeams()
{
    m_teamModel = new RowsModel<PatrolTeam>([](const PatrolTeam &team) { return team.id; }, this);
    m_teamModel->addColumn(QStringLiteral("name"), tr("Team"), 200,
                           words<PatrolTeam>([](const PatrolTeam &team) { return team.name; }));
    m_teamModel->addColumn(QStringLiteral("kind"), tr("Kind"), 140,
                           words<PatrolTeam>([](const PatrolTeam &team) { return labelOf(team.kind); }));
    m_teamModel->addColumn(QStringLiteral("tier"), tr("Response tier"), 110,
                           words<PatrolTeam>([](const PatrolTeam &team) { return labelOf(team.tier); }));
    m_teamModel->addColumn(QStringLiteral("leader"), tr("Leader"), 110,
                           words<PatrolTeam>([](const PatrolTeam &team) { return team.leader; }));
    m_teamModel->addColumn(QStringLiteral("members"), tr("Members"), 0,
                           words<PatrolTeam>([](const PatrolTeam &team) { return team.members; }));
    m_teams = new TableView(tr("Teams"), this);
    m_teams->setModel(m_teamModel);
    m_teams->setColumns(QStringLiteral("patrol-teams"), {200, 140, 110, 110, 0});
    connect(m_teams, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const PatrolTeam team = m_teamModel->row(index.row());
        if (!isTownship()) {
            m_stack->openForm(new TeamForm(this->context(), team));
        }
    });
    auto *empty = new EmptyState(QStringLiteral("users"), tr("There are no patrol teams yet."),
                                 isTownship() ? QString() : tr("Add a team…"), this);
    connect(empty, &EmptyState::activated, m_add, &Button::click);
    offer(empty->button(), context().workspace().rights().allowsSome(Subject::PatrolPlans, Action::Add));
    return withEmpty(m_teams, empty, m_teamBody);
}

QWidget *PatrolsPage::buildRoutes()
{
    m_routeModel = new RowsModel<PatrolRoute>([](const PatrolRoute &route) { return route.id; }, this);
    m_routeModel->addColumn(
        QStringLiteral("name"), tr("Route"), 200,
        words<PatrolRoute>([this](const PatrolRoute &route) { return m_routeNames.value(route.id); }));
    m_routeModel->addColumn(QStringLiteral("network"), tr("Network"), 150,
                            words<PatrolRoute>([](const PatrolRoute &route) { return labelOf(route.network); }));
    m_routeModel->addColumn(QStringLiteral("length"), tr("Metres"), 90,
                            words<PatrolRoute>([](const PatrolRoute &route) {
                                return route.lengthM ? QString::number(*route.lengthM) : QString();
                            }),
                            right);
    m_routeModel->addColumn(
        QStringLiteral("points"), tr("Points in their order"), 0,
        words<PatrolRoute>([this](const PatrolRoute &route) { return m_routePoints.value(route.id); }));
    m_routes = new TableView(tr("Routes"), this);
    m_routes->setModel(m_routeModel);
    m_routes->setColumns(QStringLiteral("patrol-routes"), {200, 150, 90, 0});
    connect(m_routes, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const PatrolRoute route = m_routeModel->row(index.row());
        if (!isTownship()) {
            m_stack->openForm(new RouteForm(this->context(), route));
        }
    });
    auto *empty = new EmptyState(QStringLiteral("route"), tr("There are no routes yet."),
                                 isTownship() ? QString() : tr("Add a route…"), this);
    connect(empty, &EmptyState::activated, m_add, &Button::click);
    offer(empty->button(), context().workspace().rights().allowsSome(Subject::PatrolPlans, Action::Add));
    return withEmpty(m_routes, empty, m_routeBody);
}

QString PatrolsPage::station() const
{
    const SiteContext &site = context().workspace().site();
    return site.isTownship() ? QString() : site.stationCode;
}

void PatrolsPage::open(const RecordLink &link)
{
    if (!link.isEmpty() && !m_stack->leaveForm()) {
        return;
    }
    if (link.type == RecordNumber<PatrolLog>::value && !link.id.isNull()) {
        m_tabs->setCurrentIndex(LogTab);
        const int row = m_logModel->rowOf(link.id);
        if (row >= 0) {
            m_logs->setCurrentIndex(m_logModel->index(row, 0));
        }
        showLog(Ref<PatrolLog>(link.id));
    } else if (link.type == RecordNumber<PatrolShift>::value) {
        m_tabs->setCurrentIndex(RosterTab);
        m_roster->open(Ref<PatrolShift>(link.id));
    }
}

void PatrolsPage::refresh(const ChangeSet &changes)
{
    const bool ours = std::any_of(changes.records.begin(), changes.records.end(), [](const ChangedRecord &changed) {
        return changed.type >= RecordNumber<PatrolTeam>::value && changed.type <= RecordNumber<CheckIn>::value;
    });
    if (ours) {
        reload();
    }
}

void PatrolsPage::readRoutes()
{
    PatrolsView view{context().reader()};
    const QList<Village> villages = villagesOf(context());
    const QList<PatrolRoute> routes = context().reader().list<PatrolRoute>();
    m_routeNames.clear();
    m_routePoints.clear();
    for (const PatrolRoute &route : routes) {
        QStringList points;
        for (const CheckPoint &point : view.points(Ref<PatrolRoute>(route.id))) {
            points << point.name;
        }
        m_routeNames.insert(route.id, villageName(villages, route.station) + route.name);
        m_routePoints.insert(route.id, points.join(QStringLiteral(" → ")));
    }
    m_routeModel->setRows(routes);
}

void PatrolsPage::reload()
{
    PatrolsView view{context().reader()};
    const QDate today = context().today();
    m_logModel->setRows(view.list(today.addYears(-1), today, station(), shownLogs));
    m_roster->reload();
    m_teamModel->setRows(context().reader().list<PatrolTeam>());
    readRoutes();
    const auto fill = [](QStackedWidget *body, int rows) {
        body->setCurrentIndex(rows > 0 ? 0 : 1);
    };
    fill(m_logBody, m_logModel->rowCount());
    fill(m_teamBody, m_teamModel->rowCount());
    fill(m_routeBody, m_routeModel->rowCount());
    const QModelIndex current = m_logs->currentIndex();
    if (m_logModel->rowCount() == 0) {
        m_split->hideDetail();
    } else if (!current.isValid()) {
        m_logs->setCurrentIndex(m_logModel->index(0, 0));
    } else {
        showLog(Ref<PatrolLog>(m_logModel->row(current.row()).log.id));
    }
    showHeader();
}

void PatrolsPage::showHeader()
{
    const QDate today = context().today();
    const PatrolFigures figures =
        PatrolsView(context().reader()).figures(QDate(today.year(), today.month(), 1), today, today, station());
    m_header->setFigures({{tr("this month planned"), QString::number(figures.planned.value), {}},
                          {tr("walked"), QString::number(figures.done.value), {}},
                          {tr("missed"), QString::number(figures.missed.value), {}, figures.missed.value > 0},
                          {tr("by night"), QString::number(figures.nights.value), {}},
                          {tr("findings"), QString::number(figures.findings.value), {}}});
}

void PatrolsPage::showLog(Ref<PatrolLog> log)
{
    m_detail = PatrolsView(context().reader()).detail(log);
    const PatrolRow &row = m_detail->row;
    m_logTitle->setText(QStringLiteral("%1 · %2").arg(row.teamName, row.routeName));
    m_logFacts->setFacts({{tr("Time"), QStringLiteral("%1 – %2").arg(
                                           row.log.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                           row.log.ended.toLocalTime().toString(QStringLiteral("HH:mm")))},
                          {tr("Who walked"), row.log.members.isEmpty() ? QStringLiteral("—") : row.log.members},
                          {tr("Points"), tr("%1 of %2").arg(row.visited).arg(row.points)},
                          {tr("Note"), row.log.note}});
    QList<Row> rows;
    for (const PointLine &line : m_detail->lines) {
        Row shown;
        shown.text = line.point ? line.point->name : tr("a point that is no longer on the route");
        if (!line.checkIn) {
            shown.mark = DueMark::None;
            shown.trailing = tr("not walked");
        } else {
            const bool finding = line.checkIn->result == CheckInResult::Finding;
            shown.mark = finding ? DueMark::Today : DueMark::Done;
            shown.trailing = line.checkIn->at.toLocalTime().toString(QStringLiteral("HH:mm"));
            shown.note = line.checkIn->note;
            const QString number = line.hazardNumber.isEmpty() ? line.disputeNumber : line.hazardNumber;
            if (finding) {
                shown.link = !number.isEmpty() ? number : isTownship() ? QString() : tr("Register…");
                shown.id = line.checkIn->id.toString();
            }
        }
        rows.append(shown);
    }
    m_points->setRows(rows);
    m_split->showDetail();
}

void PatrolsPage::print()
{
    switch (m_tabs->currentIndex()) {
    case RosterTab:
        m_roster->print();
        break;
    case TeamTab:
        previewList(context(), shownList(), *m_teams, tr("Patrol teams"), this);
        break;
    case RouteTab:
        previewList(context(), shownList(), *m_routes, tr("Patrol routes"), this);
        break;
    default:
        previewList(context(), shownList(), *m_logs, tr("Record of the patrols"), this);
    }
}

bool PatrolsPage::newEntry()
{
    if (isTownship()) {
        return false;
    }
    if (m_stack->form() == nullptr &&
        permitted(context(), context().workspace().rights().allowsSome(Subject::PatrolLogs, Action::Add))) {
        m_stack->openForm(new TickForm(context(), std::nullopt));
    }
    return true;
}

QString PatrolsPage::helpText() const
{
    return tr("Walk with paper, then enter the patrol here: team, route, time, and a tick for every point. A finding "
              "becomes a "
              "hazard in one step and stays linked.");
}

} // namespace helin
