#include "ui/pages/patrols/patrolspage.h"

#include "core/patrols/patrols.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/dialogs/formdialog.h"
#include "ui/pages/patrols/patrolforms.h"
#include "ui/pages/patrols/tickdialog.h"
#include "ui/pages/workbench/matterwords.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/detailsplit.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/tabpanel.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace helin {

namespace {

constexpr int logIndex = 0;
constexpr int rosterIndex = 1;
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(title(), this);
    auto *enter = new Button(tr("Enter a patrol"), Button::Kind::Primary, m_header);
    enter->setIconName(QStringLiteral("plus"));
    enter->setHint(QStringLiteral("Ctrl+N"));
    connect(enter, &Button::clicked, this, &PatrolsPage::newEntry);
    m_header->addAction(enter);
    column->addWidget(m_header);
    m_tabs = new TabPanel(title(), this);
    m_tabs->addPage(buildLogs(), tr("Patrols"));
    m_tabs->addPage(buildRoster(), tr("Roster"));
    m_tabs->addPage(buildTeams(), tr("Teams"));
    m_tabs->addPage(buildRoutes(), tr("Routes"));
    column->addWidget(m_tabs, 1);
    reload();
}

QWidget *PatrolsPage::withBar(TableView *table, const QList<QWidget *> &buttons)
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(table, 1);
    auto *bar = new ActionBar(place);
    for (QWidget *button : buttons) {
        bar->addButton(qobject_cast<Button *>(button));
    }
    column->addWidget(bar);
    return place;
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

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *detail = new QWidget(scroll);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    m_logTitle = new Label(QString(), TextRole::Subject, Ink::Text, detail);
    m_logTitle->setWordWrap(true);
    m_logFacts = new Facts(1, detail);
    m_points = new RowList(detail);
    connect(m_points, &RowList::linkActivated, this, &PatrolsPage::settleFinding);
    column->addWidget(m_logTitle);
    column->addWidget(m_logFacts);
    column->addWidget(new Label(tr("Points of the route"), TextRole::BodyBold, Ink::Text, detail));
    column->addWidget(m_points);
    column->addStretch(1);
    scroll->setWidget(detail);
    m_split = new DetailSplit(m_logs, scroll, QStringLiteral("patrols"), this);
    connect(m_logs->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid()) {
            showLog(Ref<PatrolLog>(m_logModel->row(current.row()).log.id));
        }
    });
    return m_split;
}

QWidget *PatrolsPage::buildRoster()
{
    m_rosterModel = new RowsModel<ShiftRow>([](const ShiftRow &row) { return row.shift.id; }, this);
    m_rosterModel->addColumn(QStringLiteral("due"), tr("State"), 130, [](const ShiftRow &row, int role) -> QVariant {
        if (role == DueMarkRole) {
            return int(markOf(row.due));
        }
        return role == Qt::DisplayRole ? QVariant(row.due.state == DueState::None ? labelOf(row.shift.status)
                                                                                  : dueWords(row.due).translated())
                                       : QVariant();
    });
    m_rosterModel->addColumn(QStringLiteral("day"), tr("Day"), 110,
                             words<ShiftRow>([](const ShiftRow &row) { return row.shift.day.toString(Qt::ISODate); }));
    m_rosterModel->addColumn(QStringLiteral("time"), tr("Time"), 110, words<ShiftRow>([](const ShiftRow &row) {
                                 return row.shift.ends.isEmpty()
                                            ? row.shift.starts
                                            : QStringLiteral("%1–%2").arg(row.shift.starts, row.shift.ends);
                             }));
    m_rosterModel->addColumn(QStringLiteral("team"), tr("Team"), 150,
                             words<ShiftRow>([](const ShiftRow &row) { return row.teamName; }));
    m_rosterModel->addColumn(QStringLiteral("route"), tr("Route"), 140,
                             words<ShiftRow>([](const ShiftRow &row) { return row.routeName; }));
    m_rosterModel->addColumn(QStringLiteral("members"), tr("Who walks"), 0,
                             words<ShiftRow>([](const ShiftRow &row) { return row.shift.members; }));
    m_roster = new TableView(tr("Roster"), this);
    m_roster->setModel(m_rosterModel);
    m_roster->setColumns(QStringLiteral("patrol-roster"), {130, 110, 110, 150, 140, 0});
    m_roster->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *copy = new Button(tr("Copy last month"), Button::Kind::Normal, this);
    connect(copy, &Button::clicked, this, [this] {
        const QDate month(this->context().today().year(), this->context().today().month(), 1);
        this->context().run(
            [&] { return Patrols(this->context().workspace().writes()).copyMonth(month.addMonths(-1), month); });
        reload();
    });
    auto *plan = new Button(tr("Plan a shift…"), Button::Kind::Normal, this);
    connect(plan, &Button::clicked, this, [this] { show(shiftForm(this->context(), this)); });
    auto *enter = new Button(tr("Enter this shift…"), Button::Kind::Primary, this);
    connect(enter, &Button::clicked, this, [this] {
        const QModelIndex current = m_roster->currentIndex();
        tickIn(current.isValid() ? std::optional(m_rosterModel->row(current.row())) : std::nullopt)->show();
    });
    return withBar(m_roster, {copy, plan, enter});
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
        show(teamForm(this->context(), &team, this));
    });
    auto *add = new Button(tr("Add a team…"), Button::Kind::Primary, this);
    connect(add, &Button::clicked, this, [this] { show(teamForm(this->context(), nullptr, this)); });
    return withBar(m_teams, {add});
}

QWidget *PatrolsPage::buildRoutes()
{
    m_routeModel = new RowsModel<PatrolRoute>([](const PatrolRoute &route) { return route.id; }, this);
    m_routeModel->addColumn(QStringLiteral("name"), tr("Route"), 200,
                            words<PatrolRoute>([](const PatrolRoute &route) { return route.name; }));
    m_routeModel->addColumn(QStringLiteral("network"), tr("Network"), 150,
                            words<PatrolRoute>([](const PatrolRoute &route) { return labelOf(route.network); }));
    m_routeModel->addColumn(QStringLiteral("length"), tr("Metres"), 90,
                            words<PatrolRoute>([](const PatrolRoute &route) {
                                return route.lengthM ? QString::number(*route.lengthM) : QString();
                            }),
                            right);
    m_routeModel->addColumn(
        QStringLiteral("points"), tr("Points in their order"), 0, words<PatrolRoute>([this](const PatrolRoute &route) {
            QStringList names;
            for (const CheckPoint &point : PatrolsView(context().reader()).points(Ref<PatrolRoute>(route.id))) {
                names << point.name;
            }
            return names.join(QStringLiteral(" → "));
        }));
    m_routes = new TableView(tr("Routes"), this);
    m_routes->setModel(m_routeModel);
    m_routes->setColumns(QStringLiteral("patrol-routes"), {200, 150, 90, 0});
    connect(m_routes, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const PatrolRoute route = m_routeModel->row(index.row());
        show(routeForm(this->context(), &route, this));
    });
    auto *add = new Button(tr("Add a route…"), Button::Kind::Primary, this);
    connect(add, &Button::clicked, this, [this] { show(routeForm(this->context(), nullptr, this)); });
    return withBar(m_routes, {add});
}

QString PatrolsPage::station() const
{
    const SiteContext &site = context().workspace().site();
    return site.isTownship() ? QString() : site.stationCode;
}

void PatrolsPage::open(const RecordLink &link)
{
    if (link.type == RecordNumber<PatrolLog>::value && !link.id.isNull()) {
        m_tabs->setCurrentIndex(logIndex);
        const int row = m_logModel->rowOf(link.id);
        if (row >= 0) {
            m_logs->setCurrentIndex(m_logModel->index(row, 0));
        }
        showLog(Ref<PatrolLog>(link.id));
    } else if (link.type == RecordNumber<PatrolShift>::value) {
        m_tabs->setCurrentIndex(rosterIndex);
        const int row = m_rosterModel->rowOf(link.id);
        if (row >= 0) {
            m_roster->setCurrentIndex(m_rosterModel->index(row, 0));
        }
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

void PatrolsPage::reload()
{
    PatrolsView view{context().reader()};
    const QDate today = context().today();
    m_logModel->setRows(view.list(today.addYears(-1), today, station(), shownLogs));
    m_rosterModel->setRows(view.roster(today, today, station()));
    m_teamModel->setRows(context().reader().list<PatrolTeam>());
    m_routeModel->setRows(context().reader().list<PatrolRoute>());
    if (m_logModel->rowCount() > 0 && !m_logs->currentIndex().isValid()) {
        m_logs->setCurrentIndex(m_logModel->index(0, 0));
    } else if (m_logModel->rowCount() == 0) {
        m_split->hideDetail();
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
                shown.link = number.isEmpty() ? tr("Make it a hazard") : number;
                shown.id = line.checkIn->id.toString();
            }
        }
        rows.append(shown);
    }
    m_points->setRows(rows);
    m_split->showDetail();
}

void PatrolsPage::settleFinding(const QString &id)
{
    const auto checkInId = RecordId::parse(id);
    const auto checkIn = checkInId ? context().reader().find(Ref<CheckIn>(*checkInId)) : std::nullopt;
    if (!checkIn) {
        return;
    }
    if (!checkIn->hazard.isNull()) {
        context().navigate(Section::Screening, RecordLink::to(checkIn->hazard));
        return;
    }
    if (!checkIn->dispute.isNull()) {
        context().navigate(Section::Disputes, RecordLink::to(checkIn->dispute));
        return;
    }
    QList<FormField> fields;
    for (std::string_view name : {"category", "level", "place", "responsible_person"}) {
        fields.append(FormField::of(describe<Hazard>(), name));
    }
    auto *dialog = new FormDialog(
        context(), tr("Make it a hazard"), fields, tr("Register"),
        [this, ref = Ref<CheckIn>(checkIn->id)](const FieldForm &form) {
            Record record{describe<Hazard>()};
            form.store(record);
            return Patrols(context().workspace().writes()).toHazard(ref, fromRecord<Hazard>(record));
        },
        this);
    dialog->setNote(checkIn->note);
    dialog->open();
}

QWidget *PatrolsPage::tickIn(std::optional<ShiftRow> shift)
{
    auto *dialog = new TickDialog(context(), std::move(shift), this);
    connect(dialog, &TickDialog::saved, this, [this](const ChangeSet &changes) {
        reload();
        const Ref<PatrolLog> log = changes.first<PatrolLog>();
        if (!log.isNull()) {
            open(RecordLink::to(log));
        }
    });
    return dialog;
}

void PatrolsPage::show(FormDialog *dialog)
{
    connect(dialog, &FormDialog::saved, this, &PatrolsPage::reload);
    dialog->open();
}

bool PatrolsPage::newEntry()
{
    tickIn(std::nullopt)->show();
    return true;
}

QString PatrolsPage::helpText() const
{
    return tr("Walk with paper, then enter the patrol here: team, route, time, and a tick for every point. A finding "
              "becomes a "
              "hazard in one step and stays linked.");
}

QList<TourStop> PatrolsPage::tourStops()
{
    const auto tab = [this](const QString &name, int index) {
        return TourStop{name, [this, index]() -> QWidget * {
                            m_tabs->setCurrentIndex(index);
                            return nullptr;
                        }};
    };
    return {tab(QStringLiteral("patrols-roster"), rosterIndex),
            tab(QStringLiteral("patrols-teams"), 2),
            tab(QStringLiteral("patrols-routes"), 3),
            {QStringLiteral("patrols-tick-in"),
             [this]() -> QWidget * {
                 m_tabs->setCurrentIndex(logIndex);
                 QWidget *dialog = tickIn(std::nullopt);
                 dialog->show();
                 return dialog;
             },
             [this] {
                 for (TickDialog *dialog : findChildren<TickDialog *>()) {
                     dialog->close();
                 }
             }}};
}

} // namespace helin
