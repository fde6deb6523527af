#include "ui/pages/workbench/workbenchpage.h"

#include "core/sync/exchangestatus.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/backup/backupwork.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/columnchart.h"
#include "ui/charts/linechart.h"
#include "ui/pages/workbench/finishdialogs.h"
#include "ui/pages/workbench/matterwords.h"
#include "ui/pages/workbench/todaypanel.h"
#include "ui/pages/workbench/weeklist.h"
#include "ui/pages/workbench/weeksheet.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>
#include <QDialog>
#include <QGridLayout>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>

#include <memory>

namespace helin {

namespace {

const QLocale chinese{QLocale::Chinese};

/// Narrower than this at 100 % text, matter and reason would be cut beside the right column.
constexpr int roomForTwoColumns = 1000;
/// Head, header of the table, ten rows, foot.
constexpr int heightOfTenRows = 40 + 28 + 320 + 30;

/// "12月" at both ends of a line of months, plain numbers between.
QString monthLabel(const ChartPoint &point, bool first)
{
    const QString number = QString::number(point.month.month());
    return first || point.running ? WorkbenchPage::tr("%1", "month of the year").arg(number) : number;
}

} // namespace

WorkbenchPage::WorkbenchPage(AppContext &context, QWidget *parent) : Page{context, Section::Workbench, parent}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    rows->setSpacing(metrics::space4);
    m_upper = new QHBoxLayout;
    m_upper->setSpacing(metrics::space4);
    m_today = new TodayPanel(content);
    connect(m_today, &TodayPanel::opened, this, &WorkbenchPage::openMatter);
    connect(m_today, &TodayPanel::tickRequested, this, &WorkbenchPage::tick);
    m_upper->addWidget(m_today, 1);
    m_upper->addWidget(buildSide());
    rows->addLayout(m_upper, 384);
    rows->addWidget(buildCharts(), 244);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);

    // Made last: the list of today is where the keys go first.
    m_header = new PageHeader(title(), this);
    auto *print = new Button(tr("Print this week's sheet"), Button::Kind::Normal, m_header);
    print->setIconName(QStringLiteral("print"));
    connect(print, &Button::clicked, this, [this] { printWeek(m_today->list()); });
    m_header->addAction(print);
    auto *settle = new Button(tr("Settle at the desk"), Button::Kind::Primary, m_header);
    settle->setIconName(QStringLiteral("plus"));
    settle->setHint(QStringLiteral("Ctrl+N"));
    connect(settle, &Button::clicked, this, &WorkbenchPage::newEntry);
    m_header->addAction(settle);
    offer(settle, context.workspace().rights().allowsSome(Subject::Disputes, Action::Add));
    column->insertWidget(0, m_header);
    connect(&Theme::of(this), &Theme::changed, this, [this] {
        m_narrow.reset();
        arrange();
    });
    arrange();
    reload();
}

void WorkbenchPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void WorkbenchPage::arrange()
{
    const Theme &theme = Theme::of(this);
    const bool narrow = width() < theme.px(roomForTwoColumns);
    if (m_narrow == narrow) {
        return;
    }
    m_narrow = narrow;
    m_upper->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sideColumn->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideColumn->setStretch(1, narrow ? 1 : 0);
    m_side->setMinimumWidth(narrow ? 0 : theme.px(metrics::sideColumn));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(metrics::sideColumn));
    m_side->setMinimumHeight(theme.px(narrow ? 190 : 0));
    m_today->setMinimumHeight(theme.px(narrow ? heightOfTenRows : 300));
    m_charts->setMinimumHeight(theme.px(narrow ? 2 * 220 : 220));
    for (ChartPanel *panel : std::as_const(m_chartPanels)) {
        m_chartGrid->removeWidget(panel);
    }
    // The widths of the drawing: the third chart stands under the right column.
    const int widths[] = {434, 320, 348};
    for (int i = 0; i < int(m_chartPanels.size()); ++i) {
        m_chartGrid->addWidget(m_chartPanels.at(i), narrow && i > 0 ? 1 : 0, narrow && i > 0 ? i - 1 : i, 1,
                               narrow && i == 0 ? 2 : 1);
        m_chartGrid->setColumnStretch(i, narrow ? (i < 2 ? 1 : 0) : widths[i]);
    }
    m_chartGrid->setRowStretch(0, 1);
    m_chartGrid->setRowStretch(1, narrow ? 1 : 0);
}

QWidget *WorkbenchPage::buildSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    m_side = side;
    m_sideColumn = column;
    m_weekPanel = new Panel(tr("This week"), side);
    m_weekPanel->setBodyMargins({1, 0, 1, metrics::space2});
    auto *print = new IconButton(QStringLiteral("print"), tr("Print this week"), m_weekPanel);
    connect(print, &IconButton::clicked, this, [this] { printWeek({}); });
    m_weekPanel->addHeadWidget(print);
    m_week = new WeekList(tr("This week"), m_weekPanel);
    connect(m_week, &WeekList::opened, this, &WorkbenchPage::openMatter);
    m_noWeek = new Label(tr("Nothing more this week."), TextRole::Body, Ink::Secondary, m_weekPanel);
    m_noWeek->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    m_noWeek->setAlignment(Qt::AlignTop);
    m_weekPanel->body()->addWidget(m_week, 1);
    m_weekPanel->body()->addWidget(m_noWeek, 1);
    column->addWidget(m_weekPanel, 1);
    auto *exchange = new Panel(tr("Exchange and backup"), side);
    m_exchange = new RowList(exchange);
    connect(m_exchange, &RowList::linkActivated, this, [this](const QString &id) {
        if (id == QLatin1String("backup")) {
            context().navigate(Section::Settings, RecordLink::toPart(id));
        } else {
            context().navigate(Section::Exchange);
        }
    });
    connect(&context(), &AppContext::statusChanged, this, [this](StatusItem item) {
        if (item == StatusItem::Backup) {
            showExchange();
        }
    });
    exchange->body()->addWidget(m_exchange);
    exchange->body()->addStretch(1);
    column->addWidget(exchange);
    return side;
}

QWidget *WorkbenchPage::buildCharts()
{
    auto *charts = new QWidget(this);
    m_charts = charts;
    m_chartGrid = new QGridLayout(charts);
    m_chartGrid->setContentsMargins(0, 0, 0, 0);
    m_chartGrid->setSpacing(metrics::space4);
    m_monthly = new LineChart(tr("New each month"), charts);
    connect(m_monthly, &Chart::itemActivated, this, [this](int series, int index) {
        if (series < m_monthlySeries.size() && index < m_monthlySeries.at(series).points.size()) {
            const ChartPoint &point = m_monthlySeries.at(series).points.at(index);
            openFigure(point.figure, tr("%1 in %2")
                                         .arg(m_monthlySeries.at(series).name.translated(),
                                              point.month.toString(QStringLiteral("yyyy-MM"))));
        }
    });
    m_kinds = new BarChart(tr("Disputes of this year by kind"), charts);
    connect(m_kinds, &Chart::itemActivated, this, [this](int, int index) {
        if (index < m_kindSeries.points.size()) {
            const Figure &figure = m_kindSeries.points.at(index).figure;
            openFigure(figure, figure.label.translated());
        }
    });
    m_settled = new ColumnChart(tr("Settled in time"), charts);
    connect(m_settled, &Chart::itemActivated, this, [this](int, int index) {
        if (index < m_settledSeries.points.size()) {
            const ChartPoint &point = m_settledSeries.points.at(index);
            openFigure(point.figure, tr("Limit in %1").arg(point.month.toString(QStringLiteral("yyyy-MM"))));
        }
    });
    m_monthlyPanel = new ChartPanel(m_monthly, charts);
    m_kindsPanel = new ChartPanel(m_kinds, charts);
    auto *settled = new ChartPanel(m_settled, charts);
    settled->setNote(tr("%, in time ÷ due"));
    m_chartPanels = {m_monthlyPanel, m_kindsPanel, settled};
    for (ChartPanel *panel : std::as_const(m_chartPanels)) {
        connect(panel, &ChartPanel::saveFailed, this, [this](const QString &) {
            context().showNotice(tr("The picture could not be written there. Choose another place."));
        });
    }
    return charts;
}

QString WorkbenchPage::station() const
{
    const SiteContext &site = context().workspace().site();
    return site.isTownship() ? QString() : site.stationCode;
}

void WorkbenchPage::refresh(const ChangeSet &)
{
    reload();
}

void WorkbenchPage::reload()
{
    Workbench workbench{context().workspace().store().connection(), station(),
                        mattersFor(context().workspace().rights())};
    const QList<Village> villages = villagesOf(context());
    TodayList today = workbench.today(context().workspace().clock().now().toLocalTime());
    nameVillages(today.lines, villages);
    nameVillages(today.further, villages);
    m_today->setList(today);
    m_days = workbench.thisWeek(context().today());
    for (DayMatters &day : m_days) {
        nameVillages(day.matters, villages);
    }
    showHeader();
    showWeek();
    showExchange();
    showCharts();
}

void WorkbenchPage::showHeader()
{
    const TodayList &list = m_today->list();
    int week = 0;
    for (const DayMatters &day : std::as_const(m_days)) {
        week += int(day.matters.size());
    }
    const QDate today = context().today();
    m_header->setFigures(
        {{QStringLiteral("%1 %2").arg(today.toString(Qt::ISODate), chinese.dayName(today.dayOfWeek())), {}, {}},
         {tr("must be done today"), QString::number(list.open), tr("items")},
         {tr("of these overdue"), QString::number(list.overdue), tr("items"), list.overdue > 0},
         {tr("more this week"), QString::number(week), tr("items")}});
}

void WorkbenchPage::showWeek()
{
    int all = 0;
    for (const DayMatters &day : std::as_const(m_days)) {
        all += int(day.matters.size());
    }
    m_weekPanel->setBadge(all);
    m_week->setDays(m_days);
    m_week->setVisible(all > 0);
    m_noWeek->setVisible(all == 0);
}

void WorkbenchPage::showExchange()
{
    Workspace &workspace = context().workspace();
    const ExchangeStatus status = exchangeStatus(workspace.writes(), workspace.exchange(), workspace.conflicts());
    QList<Row> rows;
    if (!status.enrolled) {
        rows.append(
            {DueMark::Today, tr("Not registered with a township yet"), {}, tr("Register"), QStringLiteral("exchange")});
    } else if (workspace.site().isTownship()) {
        int silent = 0;
        for (const PeerStatus &peer : status.peers) {
            silent += reportState(peer) == ReportState::Received ? 0 : 1;
        }
        rows.append(
            {silent > 0 ? DueMark::Today : DueMark::Done,
             tr("%1 of %2 stations reported within 7 days").arg(status.peers.size() - silent).arg(status.peers.size()),
             {},
             tr("Open"),
             QStringLiteral("exchange")});
    } else if (!status.peers.isEmpty()) {
        const PeerStatus &township = status.peers.first();
        rows.append(
            township.acknowledged
                ? Row{status.daysSinceReceipt.value_or(0) > silentAfterDays ? DueMark::Today : DueMark::Done,
                      tr("Receipt %1 (%n day(s) ago), %2 arrived", nullptr, status.daysSinceReceipt.value_or(0))
                          .arg(QDateTime::fromMSecsSinceEpoch(township.link.ackedAt).toString(QStringLiteral("MM-dd")))
                          .arg(township.acknowledged->changes),
                      {},
                      tr("Open"),
                      QStringLiteral("exchange")}
                : Row{DueMark::Soon,
                      tr("No receipt from the township yet"),
                      {},
                      tr("Open"),
                      QStringLiteral("exchange")});
        rows.append({township.notArrived > 0 ? DueMark::Soon : DueMark::Done,
                     tr("%n change(s) not reported or without receipt", nullptr, int(township.notArrived)),
                     {},
                     tr("Exchange"),
                     QStringLiteral("exchange")});
    }
    const bool any = status.conflicts + status.held > 0;
    rows.append({any ? DueMark::Soon : DueMark::Done,
                 tr("To be checked %1 · kept aside %2").arg(status.conflicts).arg(status.held),
                 {},
                 any ? tr("Look") : QString(),
                 QStringLiteral("exchange")});
    const BackupSummary backup = summaryOf(backupStatusOf(context()), workspace.clock());
    rows.append({backup.mark, backup.words, {}, tr("Open"), QStringLiteral("backup")});
    m_exchange->setRows(rows);
}

void WorkbenchPage::showCharts()
{
    Series series{context().reader()};
    const QDate today = context().today();
    m_monthlySeries = series.monthly(today, station());
    LineChartData monthly;
    monthly.lastIsRunning = true;
    for (const ChartSeries &one : std::as_const(m_monthlySeries)) {
        LineSeriesData line{one.name.translated(), {}};
        for (qsizetype i = 0; i < one.points.size(); ++i) {
            line.values.append(double(one.points.at(i).figure.value));
            if (monthly.series.isEmpty()) {
                monthly.categories.append(monthLabel(one.points.at(i), i == 0));
            }
        }
        monthly.series.append(line);
    }
    m_monthly->setData(monthly);
    if (!m_monthlySeries.isEmpty() && !m_monthlySeries.first().points.isEmpty()) {
        m_monthlyPanel->setNote(
            tr("cases, since %1")
                .arg(m_monthlySeries.first().points.first().month.toString(QStringLiteral("yyyy-MM"))));
    }

    m_kindSeries = series.disputeKinds(today, station());
    QList<BarItem> bars;
    for (qsizetype i = 0; i < m_kindSeries.points.size(); ++i) {
        const Figure &figure = m_kindSeries.points.at(i).figure;
        bars.append({figure.label.translated(), double(figure.value), i >= 5});
    }
    m_kinds->setData(bars, tr("Disputes"));
    m_kindsPanel->setNote(tr("%n in all", nullptr, int(m_kindSeries.total())));

    m_settledSeries = series.settledInTime(today, station());
    QList<ColumnItem> columns;
    for (const ChartPoint &point : std::as_const(m_settledSeries.points)) {
        columns.append(rateColumn((point.running ? tr("%1 so far", "month of the year") : tr("%1", "month of the year"))
                                      .arg(point.month.month()),
                                  int(point.figure.value), int(point.figure.of.value_or(0)), point.running));
    }
    m_settled->setData(columns, tr("Share"), 100.0);
}

void WorkbenchPage::openMatter(const Matter &matter)
{
    const auto section =
        matter.kind == MatterKind::Round ? std::optional(Section::Screening) : AppContext::sectionOf(matter.recordType);
    if (section) {
        context().navigate(*section,
                           matter.record.isNull() ? RecordLink{} : RecordLink::to(matter.recordType, matter.record));
    }
}

void WorkbenchPage::openFigure(const Figure &figure, const QString &caption)
{
    if (const auto section = AppContext::sectionOf(figure.recordType)) {
        context().navigate(*section, RecordLink{figure.recordType, {}, figure.query, caption});
    }
}

void WorkbenchPage::tick(const Matter &matter)
{
    QDialog *dialog = matter.isDone() ? nullptr : makeFinishDialog(context(), matter, this);
    if (dialog != nullptr) {
        dialog->open();
        return;
    }
    openMatter(matter);
    if (!matter.isDone()) {
        context().showNotice(tr("Write down here what was done; then it counts as done."));
    }
}

bool WorkbenchPage::newEntry()
{
    return context().navigate(Section::Disputes, RecordLink::newEntry());
}

bool WorkbenchPage::find()
{
    return false;
}

void WorkbenchPage::printWeek(const TodayList &today)
{
    printWeekSheet(context(), today, m_days, this);
}

QList<TourStop> WorkbenchPage::tourStops()
{
    auto dialog = std::make_shared<QPointer<QDialog>>();
    const auto close = [dialog] {
        if (*dialog) {
            (*dialog)->close();
        }
    };
    const auto tickFirst = [this, dialog]() -> QWidget * {
        QList<Matter> matters = m_today->list().lines + m_today->list().further;
        for (const DayMatters &day : std::as_const(m_days)) {
            matters += day.matters;
        }
        for (const Matter &matter : std::as_const(matters)) {
            *dialog = matter.isDone() ? nullptr : makeFinishDialog(context(), matter, this);
            if (*dialog) {
                (*dialog)->open();
                break;
            }
        }
        return *dialog;
    };
    const auto preview = [this, dialog]() -> QWidget * {
        *dialog = printWeekSheet(context(), m_today->list(), m_days, this);
        return *dialog;
    };
    return {{QStringLiteral("workbench-tick"), tickFirst, close}, {QStringLiteral("workbench-print"), preview, close}};
}

QString WorkbenchPage::helpText() const
{
    return tr(
        "Here stands what must be done today, with the reason, and what comes this week. Enter opens a line; Space "
        "asks for what has to be written down to have it done. "
        "A click on a number or a bar of a chart opens the records behind it.");
}

} // namespace helin
