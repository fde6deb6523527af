#include "ui/pages/exchange/stationstab.h"

#include "ui/app/appcontext.h"
#include "ui/charts/columnchart.h"
#include "ui/delegates/bardelegate.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detailsplit.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/strip.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QScrollArea>

namespace helin {

namespace {

constexpr int missingDays = 7; ///< 未到
constexpr int silentDays = 14; ///< 静默
constexpr double daysScale = 30;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

int daysOf(const PeerStatus &peer)
{
    return peer.silentDays.value_or(999);
}

DueMark markOf(const PeerStatus &peer)
{
    const int days = daysOf(peer);
    return days > silentDays ? DueMark::Overdue : days > missingDays ? DueMark::Today : DueMark::Done;
}

} // namespace

StationsTab::StationsTab(AppContext &context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTiles(column);
    column->addWidget(new Hairline(Qt::Horizontal, this));
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
                return mark == DueMark::Overdue ? tr("Silent")
                       : mark == DueMark::Today ? tr("Not here")
                                                : tr("Received");
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
                return double(silentDays);
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
    auto *split = new DetailSplit(m_table, buildDetail(), QStringLiteral("stations"), this);
    column->addWidget(split, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, split](const QModelIndex &current) {
                if (current.isValid()) {
                    show(m_model->row(current.row()));
                    split->showDetail();
                }
            });
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
    int arrived = 0;
    int missing = 0;
    int silent = 0;
    int villages = 0;
    for (const PeerStatus &peer : m_status.peers) {
        const DueMark mark = markOf(peer);
        arrived += mark == DueMark::Done ? 1 : 0;
        missing += mark != DueMark::Done ? 1 : 0;
        silent += mark == DueMark::Overdue ? 1 : 0;
        villages += peer.member.stationCode.mid(9, 1) >= QLatin1String("2") ? 1 : 0;
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

void StationsTab::apply()
{
    QList<PeerStatus> shown;
    for (const PeerStatus &peer : std::as_const(m_status.peers)) {
        const DueMark mark = markOf(peer);
        const bool wanted = m_filter == Filter::All || (m_filter == Filter::Arrived && mark == DueMark::Done) ||
                            (m_filter == Filter::Missing && mark != DueMark::Done) ||
                            (m_filter == Filter::Silent && mark == DueMark::Overdue) ||
                            (m_filter == Filter::ToCheck && peer.held + peer.conflicts > 0);
        if (wanted) {
            shown.append(peer);
        }
    }
    // By days of silence only: a ranking by counts would invite invention.
    std::stable_sort(shown.begin(), shown.end(),
                     [](const PeerStatus &a, const PeerStatus &b) { return daysOf(a) > daysOf(b); });
    m_model->setRows(shown);
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
    m_facts->setFacts({{tr("PC"), peer.member.site.toString().right(8).toUpper()},
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
