#include "ui/pages/exchange/recenttable.h"

#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace helin {

namespace {

constexpr qint64 oneRunMillis = 60LL * 60 * 1000;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

QString countWords(const std::optional<qint64> &count)
{
    return count ? QString::number(*count) : QStringLiteral("—");
}

} // namespace

QList<ExchangeRunLine> recentRuns(LinkStore &links, int most)
{
    // A run may hold one file for every station.
    constexpr int filesPerRun = 40;
    QList<ExchangeRunLine> files;
    for (const SentBundle &sent : links.sentList(most * filesPerRun)) {
        files.append({sent.at, sent.changes, {}, links.link(sent.site).ackedNumber >= sent.number});
    }
    for (const Receipt &receipt : links.receipts(most * filesPerRun)) {
        files.append({receipt.at, {}, receipt.applied, true});
    }
    std::stable_sort(files.begin(), files.end(),
                     [](const ExchangeRunLine &a, const ExchangeRunLine &b) { return a.at > b.at; });
    QList<ExchangeRunLine> runs;
    for (const ExchangeRunLine &file : std::as_const(files)) {
        if (runs.isEmpty() || runs.last().at - file.at > oneRunMillis) {
            if (runs.size() == most) {
                break;
            }
            runs.append(file);
            continue;
        }
        ExchangeRunLine &run = runs.last();
        if (file.written) {
            run.written = run.written.value_or(0) + *file.written;
        }
        if (file.read) {
            run.read = run.read.value_or(0) + *file.read;
        }
        run.acknowledged = run.acknowledged && file.acknowledged;
    }
    return runs;
}

RecentTable::RecentTable(QWidget *parent) : TableView{tr("Recent exchanges"), parent}
{
    m_model = new RowsModel<ExchangeRunLine>({}, this);
    const auto text = [](auto give) {
        return [give](const ExchangeRunLine &run, int role) -> QVariant {
            return role == Qt::DisplayRole ? QVariant(give(run)) : QVariant();
        };
    };
    m_model->addColumn(QStringLiteral("at"), tr("Time"), 0,
                       text([](const ExchangeRunLine &run) { return shortTimeWords(run.at); }));
    m_model->addColumn(QStringLiteral("written"), tr("Written"), 68,
                       text([](const ExchangeRunLine &run) { return countWords(run.written); }), right);
    m_model->addColumn(QStringLiteral("read"), tr("Read"), 60,
                       text([](const ExchangeRunLine &run) { return countWords(run.read); }), right);
    m_model->addColumn(QStringLiteral("receipt"), tr("Receipt"), 92,
                       [](const ExchangeRunLine &run, int role) -> QVariant {
                           if (role == DueMarkRole) {
                               return int(run.acknowledged ? DueMark::Done : DueMark::Today);
                           }
                           if (role == Qt::DisplayRole) {
                               return run.acknowledged ? tr("All arrived") : tr("Waiting");
                           }
                           return {};
                       });
    setModel(m_model);
    setColumns(QStringLiteral("exchange-recent"), {0, 68, 60, 92});
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRuns({});
}

void RecentTable::setRuns(const QList<ExchangeRunLine> &runs)
{
    m_model->setRows(runs);
    const Theme &theme = Theme::of(this);
    setFixedHeight(theme.px(metrics::tableHeader) + int(std::max<qsizetype>(1, runs.size())) * theme.rowHeight() + 2);
}

} // namespace helin
