#include "ui/pages/exchange/stationstab.h"

#include "core/base/pinyin.h"
#include "core/base/regioncode.h"
#include "core/records/organisation.h"
#include "ui/app/appcontext.h"
#include "ui/charts/columnchart.h"
#include "ui/delegates/bardelegate.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/printing/printpreview.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/detailsplit.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/strip.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QScrollArea>

namespace helin {

namespace {

constexpr double daysScale = 30;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

int daysOf(const PeerStatus &peer)
{
    return peer.silentDays.value_or(999);
}

DueMark markOf(const PeerStatus &peer)
{
    switch (reportState(peer)) {
    case ReportState::Silent:
        return DueMark::Overdue;
    case ReportState::Missing:
        return DueMark::Today;
    case ReportState::Received:
        break;
    }
    return DueMark::Done;
}

bool isVillage(const PeerStatus &peer)
{
    const Result<RegionCode> code = RegionCode::parse(peer.member.stationCode);
    return code && code->kind() != VillageKind::ResidentsCommittee;
}

QString stateWords(DueMark mark)
{
    return mark == DueMark::Overdue ? StationsTab::tr("Silent")
           : mark == DueMark::Today ? StationsTab::tr("Not here")
                                    : StationsTab::tr("Received");
}

} // namespace

StationsTab::StationsTab(AppContext &context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTiles(column);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    buildBar(column);
    m_model = new RowsModel<PeerStatus>([](const PeerStatus &peer) { return peer.member.site; }, this);
    const auto text = [](auto give) {
        return [give](const PeerStatus &peer, int role) -> QVariant {
            return role == Qt::DisplayRole ? QVariant(give(peer)) : QVariant();
        };
    };
    const auto number = [&](const QString &name, const QString &header, auto give) {
        m_model->addColumn(name, header, 76,
                           text([give](const PeerStatus &peer) { return QString::number(give(peer)); }), right,
                           [give](const PeerStatus &peer) { return QVariant(qint64(give(peer))); });
    };
    m_model->addColumn(
        QStringLiteral("state"), tr("Last 7 days"), 96,
        [](const PeerStatus &peer, int role) -> QVariant {
            const DueMark mark = markOf(peer);
            if (role == DueMarkRole) {
                return int(mark);
            }
            if (role == Qt::DisplayRole) {
                return stateWords(mark);
            }
            return {};
        },
        Qt::AlignLeft | Qt::AlignVCenter, [](const PeerStatus &peer) { return QVariant(daysOf(peer)); });
    m_model->addColumn(QStringLiteral("name"), tr("Station"), 0,
                       text([](const PeerStatus &peer) { return peer.member.name; }));
    m_model->addColumn(QStringLiteral("code"), tr("Code"), 116,
                       text([](const PeerStatus &peer) { return peer.member.stationCode; }));
    m_model->addColumn(QStringLiteral("last"), tr("Last received"), 104,
                       text([](const PeerStatus &peer) { return shortTimeWords(peer.link.receivedAt); }));
    m_model->addColumn(
        QStringLiteral("days"), tr("Days of silence"), 124,
        [](const PeerStatus &peer, int role) -> QVariant {
            switch (role) {
            case Qt::DisplayRole:
                return peer.silentDays ? QString::number(*peer.silentDays) : QStringLiteral("—");
            case BarValueRole:
                return std::min(daysScale, double(daysOf(peer)));
            case BarMaximumRole:
                return daysScale;
            case BarTickRole:
                return double(silentAfterDays);
            case DueMarkRole:
                return int(markOf(peer));
            default:
                return {};
            }
        },
        right, [](const PeerStatus &peer) { return QVariant(daysOf(peer)); });
    number(QStringLiteral("number"), tr("Number"),
           [](const PeerStatus &peer) { return qint64(peer.link.receivedNumber); });
    number(QStringLiteral("month"), tr("This month"), [](const PeerStatus &peer) { return peer.changesThisMonth; });
    number(QStringLiteral("conflicts"), tr("To check"), [](const PeerStatus &peer) { return peer.conflicts; });
    number(QStringLiteral("held"), tr("Aside"), [](const PeerStatus &peer) { return peer.held; });
    m_table = new TableView(tr("Stations"), this);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(4, new BarDelegate(m_table));
    m_table->setColumns(QStringLiteral("stations"), {88, 0, 112, 92, 112, 58, 72, 60, 50});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(4, Qt::DescendingOrder);
    m_split = new DetailSplit(m_table, buildDetail(), QStringLiteral("stations"), this);
    column->addWidget(m_split, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid()) {
            show(m_model->row(current.row()));
            // In a narrow window the panel would hide the list: there Enter and a click open it.
            if (!m_split->isOverlay() || m_table->hasFocus()) {
                m_split->showDetail();
            }
        }
    });
    connect(m_table, &QAbstractItemView::activated, m_split, &DetailSplit::showDetail);
    connect(m_table, &QAbstractItemView::clicked, m_split, &DetailSplit::showDetail);
}

void StationsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_split->isOverlay() && m_table->currentIndex().isValid()) {
        m_split->showDetail();
    }
}

void StationsTab::buildBar(QBoxLayout *column)
{
    m_bar = new FilterBar(tr("Station, code, pinyin initials"), this);
    m_bar->setChipsOnDemand(true);
    m_state = new FilterButton(tr("State"), m_bar);
    m_state->setOptions({{int(DueMark::Done), tr("Received")},
                         {int(DueMark::Today), tr("Not here")},
                         {int(DueMark::Overdue), tr("Silent")}});
    m_kind = new FilterButton(tr("Village / community"), m_bar);
    m_kind->setExclusive(true);
    m_kind->setOptions({{true, tr("Villages")}, {false, tr("Communities")}});
    m_bar->addFilter(m_state);
    m_bar->addFilter(m_kind);
    auto *print = new IconButton(QStringLiteral("print"), tr("Print the list"), m_bar);
    print->setKey(QKeySequence::Print);
    connect(print, &IconButton::clicked, this, &StationsTab::printList);
    m_bar->addAction(print);
    connect(m_bar, &FilterBar::changed, this, &StationsTab::apply);
    column->addWidget(m_bar);
}

void StationsTab::buildTiles(QBoxLayout *column)
{
    auto *tiles = new QHBoxLayout;
    tiles->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    tiles->setSpacing(metrics::space4);
    auto *group = new QButtonGroup(this);
    group->setExclusive(true);
    const QStringList titles{tr("All stations"), tr("Received in 7 days"), tr("Not here for 7 days"),
                             tr("Silent for more than 14 days"), tr("For me to look at")};
    for (const QString &title : titles) {
        auto *tile = new FigureTile(title, this);
        tile->setCheckable(true);
        group->addButton(tile, int(m_tiles.size()));
        m_tiles.append(tile);
        tiles->addWidget(tile, 1);
    }
    m_tiles.first()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter = Filter(id);
        apply();
    });
    column->addLayout(tiles);
}

QWidget *StationsTab::buildDetail()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *detail = new QWidget(scroll);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    m_code = new Label(QString(), TextRole::Secondary, Ink::Secondary, detail);
    m_name = new Label(QString(), TextRole::Subject, Ink::Text, detail);
    m_strip = new Strip(DueMark::None, QString(), QString(), detail);
    m_facts = new Facts(1, detail);
    m_weeks = new ColumnChart(tr("Received by week"), detail);
    m_weeks->setFixedHeight(Theme::of(this).px(150));
    column->addWidget(m_code);
    column->addWidget(m_name);
    column->addWidget(m_strip);
    column->addWidget(m_facts);
    column->addWidget(new Label(tr("Changes received by week"), TextRole::BodyBold, Ink::Text, detail));
    column->addWidget(m_weeks);
    column->addStretch(1);
    scroll->setWidget(detail);
    return scroll;
}

void StationsTab::setStatus(const ExchangeStatus &status)
{
    m_status = status;
    readClerks();
    int arrived = 0;
    int missing = 0;
    int silent = 0;
    int villages = 0;
    for (const PeerStatus &peer : m_status.peers) {
        const DueMark mark = markOf(peer);
        arrived += mark == DueMark::Done ? 1 : 0;
        missing += mark != DueMark::Done ? 1 : 0;
        silent += mark == DueMark::Overdue ? 1 : 0;
        villages += isVillage(peer) ? 1 : 0;
    }
    const auto set = [this](int tile, int figure, const QString &note, DueMark mark) {
        m_tiles[tile]->setFigure(QString::number(figure));
        m_tiles[tile]->setNote(note, mark);
    };
    const int all = int(m_status.peers.size());
    set(0, all, tr("communities %1, villages %2").arg(all - villages).arg(villages), DueMark::None);
    set(1, arrived, tr("their receipts are written"), DueMark::Done);
    set(2, missing, missing > 0 ? tr("show only these") : tr("none"), missing > 0 ? DueMark::Today : DueMark::Done);
    set(3, silent, silent > 0 ? tr("call them first") : tr("none"), silent > 0 ? DueMark::Overdue : DueMark::Done);
    set(4, int(m_status.conflicts + m_status.held),
        tr("to check %1, aside %2").arg(m_status.conflicts).arg(m_status.held),
        m_status.conflicts + m_status.held > 0 ? DueMark::Soon : DueMark::Done);
    apply();
}

bool StationsTab::isWanted(const PeerStatus &peer) const
{
    const DueMark mark = markOf(peer);
    const bool tile = m_filter == Filter::All || (m_filter == Filter::Arrived && mark == DueMark::Done) ||
                      (m_filter == Filter::Missing && mark != DueMark::Done) ||
                      (m_filter == Filter::Silent && mark == DueMark::Overdue) ||
                      (m_filter == Filter::ToCheck && peer.held + peer.conflicts > 0);
    const QVariantList states = m_state->selected();
    const QVariantList kinds = m_kind->selected();
    const QString typed = m_bar->search()->text().trimmed();
    const MemberSite &member = peer.member;
    return tile && (states.isEmpty() || states.contains(int(mark))) &&
           (kinds.isEmpty() || kinds.first().toBool() == isVillage(peer)) &&
           (typed.isEmpty() || member.name.contains(typed) || member.stationCode.contains(typed) ||
            pinyinInitials(member.name).startsWith(typed, Qt::CaseInsensitive));
}

void StationsTab::readClerks()
{
    m_clerks.clear();
    for (const User &user : m_context.reader().list<User>(Query{}.where(QStringLiteral("active"), Value(qint64{1})))) {
        QStringList &clerk = m_clerks[user.station];
        if (clerk.isEmpty() || (clerk.value(1).isEmpty() && !user.phone.isEmpty())) {
            clerk = {user.displayName.isEmpty() ? user.name : user.displayName, user.phone};
        }
    }
}

ListSheet StationsTab::lateSheet() const
{
    ListSheet sheet;
    sheet.title = tr("Stations that have not reported");
    sheet.columns = {{tr("Station")},
                     {tr("Code")},
                     {tr("State")},
                     {tr("Last received")},
                     {tr("Days"), Qt::AlignRight},
                     {tr("Clerk")},
                     {tr("Phone")},
                     {tr("Called on, answer")}};
    QList<PeerStatus> late = m_status.peers;
    late.removeIf([](const PeerStatus &peer) { return markOf(peer) == DueMark::Done; });
    std::stable_sort(late.begin(), late.end(),
                     [](const PeerStatus &a, const PeerStatus &b) { return daysOf(a) > daysOf(b); });
    for (const PeerStatus &peer : std::as_const(late)) {
        const QStringList clerk = m_clerks.value(peer.member.stationCode);
        sheet.rows.append({peer.member.name, peer.member.stationCode, stateWords(markOf(peer)),
                           timeWords(peer.link.receivedAt),
                           peer.silentDays ? QString::number(*peer.silentDays) : QStringLiteral("—"), clerk.value(0),
                           clerk.value(1), QString()});
    }
    const QString office = m_context.workspace().site().name;
    const QString today = m_context.today().toString(Qt::ISODate);
    sheet.lines = {tr("%1 · as of %2 · %n station(s)", nullptr, int(late.size())).arg(office, today)};
    sheet.foot = tr("%1 · printed on %2").arg(office, today);
    return sheet;
}

QDialog *StationsTab::printList()
{
    ListSheet sheet = sheetOf(*m_table);
    const QString office = m_context.workspace().site().name;
    const QString today = m_context.today().toString(Qt::ISODate);
    sheet.title = tr("Stations and their reports");
    sheet.lines = {tr("%1 · as of %2 · %n station(s)", nullptr, int(sheet.rows.size())).arg(office, today)};
    sheet.foot = tr("%1 · printed on %2").arg(office, today);
    auto *preview = new PrintPreview(m_context, sheet, this);
    preview->open();
    return preview;
}

void StationsTab::apply()
{
    QList<PeerStatus> shown = m_status.peers;
    shown.removeIf([this](const PeerStatus &peer) { return !isWanted(peer); });
    // By days of silence only: a ranking by counts would invite invention.
    std::stable_sort(shown.begin(), shown.end(),
                     [](const PeerStatus &a, const PeerStatus &b) { return daysOf(a) > daysOf(b); });
    m_model->setRows(shown);
    m_bar->setCountText(shown.size() == m_status.peers.size()
                            ? tr("<b>%1</b> stations").arg(shown.size())
                            : tr("<b>%1</b> of %2 stations").arg(shown.size()).arg(m_status.peers.size()));
    if (!shown.isEmpty() && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

void StationsTab::show(const PeerStatus &peer)
{
    m_code->setText(peer.member.stationCode);
    m_name->setText(peer.member.name);
    const DueMark mark = markOf(peer);
    const QString bold = !peer.silentDays           ? tr("Nothing received yet")
                         : mark == DueMark::Overdue ? tr("Silent for %n day(s)", nullptr, *peer.silentDays)
                         : mark == DueMark::Today   ? tr("Not here for %n day(s)", nullptr, *peer.silentDays)
                                                    : tr("Received");
    m_strip->setContent(
        mark, bold,
        peer.silentDays ? tr("last on %1, number %2").arg(timeWords(peer.link.receivedAt)).arg(peer.link.receivedNumber)
                        : QString());
    const QStringList clerk = m_clerks.value(peer.member.stationCode);
    int machines = 0;
    for (const PeerStatus &one : std::as_const(m_status.peers)) {
        machines += one.member.stationCode == peer.member.stationCode ? 1 : 0;
    }
    m_facts->setFacts(
        {{tr("Clerk"), clerk.isEmpty() ? tr("not known here") : clerk.join(QLatin1Char(' ')).trimmed()},
         {tr("PCs"), tr("%n, this one %1", nullptr, machines).arg(peer.member.site.toString().right(8).toUpper())},
         {tr("This month"), tr("%n change(s)", nullptr, int(peer.changesThisMonth))},
         {tr("To check"), QString::number(peer.conflicts)},
         {tr("Aside"), QString::number(peer.held)}});
    QList<ColumnItem> columns;
    for (const WeekCount &week : peer.weeks) {
        ColumnItem column{QString::number(week.week), double(week.changes)};
        column.alarm = week.changes == 0;
        columns.append(column);
    }
    m_weeks->setData(columns, tr("Changes"));
}

} // namespace helin
