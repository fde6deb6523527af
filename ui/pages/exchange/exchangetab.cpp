#include "ui/pages/exchange/exchangetab.h"

#include "core/base/platform.h"
#include "core/workspace/mayexchange.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/pages/exchange/recenttable.h"
#include "ui/pages/exchange/sticktile.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/strip.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QTextDocumentFragment>

namespace helin {

namespace {

constexpr int recentShown = 6;
/// Narrower than this at 100 % text the sentences of the two panels would be cut beside the right column.
constexpr int roomForTwoColumns = 1000;

/// Room between the line below a head and the first row.
void loosen(Panel *panel)
{
    panel->setHeadLine(true);
    panel->setBodyMargins({metrics::space4 - 1, metrics::space2, metrics::space4 - 1, metrics::space3});
}

QBoxLayout *columnIn(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space4);
    return layout;
}

} // namespace

ExchangeTab::ExchangeTab(AppContext &context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(scroll);
    auto *row = new QHBoxLayout(content);
    m_columns = row;
    row->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    row->setSpacing(metrics::space4);
    auto *main = new QWidget(content);
    QBoxLayout *column = columnIn(main);
    if (const Verdict may = mayExchange(); m_context.workspace().isPractice() && !may) {
        column->addWidget(new Strip(DueMark::Today, tr("Practice"), may.words(), main));
    }
    buildAct(column);
    buildResults(column);
    column->addStretch(1);
    row->addWidget(main, 1);
    m_side = buildSide();
    row->addWidget(m_side);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    connect(&Theme::of(this), &Theme::changed, this, &ExchangeTab::arrange);
    arrange();
    watchPlace(removableVolumes);
}

void ExchangeTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ExchangeTab::arrange()
{
    const Theme &theme = Theme::of(this);
    const bool narrow = width() < theme.px(roomForTwoColumns);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : theme.px(metrics::sideColumn));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(metrics::sideColumn));
}

void ExchangeTab::buildAct(QBoxLayout *column)
{
    auto *panel = new Panel(QString(), this);
    panel->setAccessibleName(tr("Place of exchange"));
    panel->setBodyMargins({metrics::space4 - 1, metrics::space6, metrics::space4 - 1, metrics::space6});
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space4);
    line->addWidget(new StickTile(panel), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::space1);
    m_place = new Label(QString(), TextRole::Subject, Ink::Text, panel);
    m_placeDetail = new Label(QString(), TextRole::Body, Ink::Secondary, panel);
    m_placeDetail->setWordWrap(true);
    m_placeWarning = new Label(QString(), TextRole::Body, Ink::Orange, panel);
    m_placeWarning->setWordWrap(true);
    m_placeWarning->hide();
    words->addWidget(m_place);
    words->addWidget(m_placeDetail);
    words->addWidget(m_placeWarning);
    auto *links = new QHBoxLayout;
    links->setSpacing(metrics::space4);
    auto *other = new LinkButton(tr("Another place…"), TextRole::Secondary, panel);
    connect(other, &LinkButton::clicked, this, &ExchangeTab::chooseFolder);
    auto *onlyWrite =
        new LinkButton(m_context.workspace().site().isTownship() ? tr("Only hand down") : tr("Only report"),
                       TextRole::Secondary, panel);
    connect(onlyWrite, &LinkButton::clicked, this, [this] { exchange(true, false); });
    auto *onlyRead = new LinkButton(tr("Only receive"), TextRole::Secondary, panel);
    connect(onlyRead, &LinkButton::clicked, this, [this] { exchange(false, true); });
    links->addWidget(other);
    links->addWidget(onlyWrite);
    links->addWidget(onlyRead);
    links->addStretch(1);
    words->addLayout(links);
    line->addLayout(words, 1);
    m_go =
        new Button(m_context.workspace().site().isTownship() ? tr("Receive and hand down") : tr("Report and receive"),
                   Button::Kind::LargePrimary, panel);
    m_go->setIconName(QStringLiteral("swap"));
    m_go->setKey(Qt::Key_F5);
    connect(m_go, &Button::clicked, this, [this] { exchange(); });
    for (QAbstractButton *button : QList<QAbstractButton *>{m_go, onlyWrite, onlyRead}) {
        offer(button, mayExchange());
    }
    line->addWidget(m_go, 0, Qt::AlignVCenter);
    panel->body()->addLayout(line);
    column->addWidget(panel);

    m_progress = new ProgressPanel(tr("Exchanging data"), this);
    m_progress->hide();
    column->addWidget(m_progress);
    m_strip = new Strip(DueMark::Done, QString(), QString(), this);
    m_strip->hide();
    column->addWidget(m_strip);
    m_error = new ErrorBox(this);
    auto *again = new Button(tr("Try again"), Button::Kind::Primary, m_error);
    connect(again, &Button::clicked, this, [this] { exchange(); });
    m_error->addAction(again);
    auto *elsewhere = new Button(tr("Another place…"), Button::Kind::Normal, m_error);
    connect(elsewhere, &Button::clicked, this, &ExchangeTab::chooseFolder);
    m_error->addAction(elsewhere);
    m_error->hide();
    column->addWidget(m_error);
}

void ExchangeTab::buildResults(QBoxLayout *column)
{
    const bool township = m_context.workspace().site().isTownship();
    m_panels = new QWidget(this);
    auto *pair = new QHBoxLayout(m_panels);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(metrics::space4);
    const auto makePanel = [&](const QString &title, Label *&count, RowList *&rows) {
        auto *panel = new Panel(title, m_panels);
        loosen(panel);
        count = new Label(QString(), TextRole::Figure, Ink::Text, panel);
        panel->addHeadWidget(count);
        panel->addHeadWidget(new Label(tr("changes", "after a large number"), TextRole::Body, Ink::Text, panel));
        rows = new RowList(panel);
        panel->body()->addWidget(rows);
        panel->body()->addStretch(1);
        pair->addWidget(panel, 1);
        return panel;
    };
    m_written =
        makePanel(township ? tr("Written: handed down") : tr("Written: reported"), m_writtenCount, m_writtenRows);
    m_read =
        makePanel(township ? tr("Read: from the stations") : tr("Read: from the township"), m_readCount, m_readRows);
    connect(m_readRows, &RowList::linkActivated, this, [this](const QString &id) {
        if (id == QLatin1String("review")) {
            Q_EMIT reviewWanted();
        } else {
            Q_EMIT heldWanted();
        }
    });
    m_panels->hide();
    column->addWidget(m_panels);

    m_receipt = new Panel(tr("Receipt"), this);
    m_receiptSentence = new Label(QString(), TextRole::Sentence, Ink::Text, m_receipt);
    m_receiptSentence->setWordWrap(true);
    m_receipt->body()->addWidget(m_receiptSentence);
    m_receipt->body()->addWidget(new Hairline(Qt::Horizontal, m_receipt));
    m_receiptRow = new QHBoxLayout;
    m_receiptRow->setSpacing(metrics::space4);
    m_receipt->body()->addLayout(m_receiptRow);
    m_receipt->setVisible(!township);
    column->addWidget(m_receipt);
}

QWidget *ExchangeTab::buildSide()
{
    auto *side = new QWidget(this);
    QBoxLayout *column = columnIn(side);
    m_heldPanel = new Panel(tr("Kept aside"), side);
    loosen(m_heldPanel);
    auto *all = new LinkButton(tr("Open all"), TextRole::Body, m_heldPanel);
    connect(all, &LinkButton::clicked, this, &ExchangeTab::heldWanted);
    m_heldPanel->addHeadWidget(all);
    m_heldRows = new RowList(m_heldPanel);
    m_heldPanel->body()->addWidget(m_heldRows);
    column->addWidget(m_heldPanel);
    m_recentPanel = new Panel(tr("Recent exchanges"), side);
    m_recentPanel->setBodyMargins({1, 0, 1, 1});
    m_recent = new RecentTable(m_recentPanel);
    m_recentPanel->body()->addWidget(m_recent);
    column->addWidget(m_recentPanel);
    column->addWidget(buildCalm(side));
    column->addStretch(1);
    return side;
}

void ExchangeTab::exchange(bool write, bool read)
{
    if (!permitted(m_context, mayExchange())) {
        return;
    }
    if (!m_context.workspace().exchange().isEnrolled()) {
        Q_EMIT rosterWanted();
        m_context.showNotice(tr("This station is not registered with a township yet."));
        return;
    }
    if (m_folder.isEmpty()) {
        chooseFolder();
    }
    if (!m_folder.isEmpty() && m_context.isBusy()) {
        m_context.showNotice(tr("Something else is still running; please wait until it has ended."));
    } else if (!m_folder.isEmpty()) {
        begin(write, read);
    }
}

Verdict ExchangeTab::mayExchange() const
{
    return helin::mayExchange(m_context.workspace());
}

void ExchangeTab::begin(bool write, bool read)
{
    Workspace &workspace = m_context.workspace();
    m_strip->hide();
    m_error->hide();
    m_go->setEnabled(false);
    const ExchangeWish wish{m_folder,
                            write,
                            read,
                            workspace.store().folder(),
                            workspace.store().user(),
                            workspace.store().anotherAttachmentsConnection(),
                            &workspace.store()};
    const Clock *clock = &workspace.clock();
    LongTask *task = m_context.runLong<ExchangeOutcome>(
        tr("Exchanging data"), this, [wish, clock](LongTask &running) { return runExchange(running, wish, *clock); },
        [this](const Result<ExchangeOutcome> &result) {
            m_progress->hide();
            offer(m_go, mayExchange());
            m_context.workspace().catchUp();
            if (!result) {
                showError(result.error());
                return;
            }
            showOutcome(*result);
            if (result->backupError) {
                m_context.showNotice(
                    tr("The backup before receiving was not made. %1").arg(result->backupError->line()));
            }
            m_context.reloadAll();
            showPlace(m_watch->place()); // what lay there is no longer new
            Q_EMIT finished();
        },
        OpenMode::ReadWrite);
    m_progress->setProgress(0, 0);
    m_progress->show();
    connect(task, &LongTask::progressed, m_progress, [this](qint64 done, qint64 total, const QString &doing) {
        m_progress->setProgress(done, total);
        m_progress->setDetail(doing);
    });
    connect(m_progress, &ProgressPanel::cancelRequested, task, &LongTask::cancel);
}

void ExchangeTab::showError(const Error &error)
{
    m_strip->hide();
    m_error->setError(error);
    m_error->show();
}

void ExchangeTab::clearError()
{
    m_error->hide();
}

void ExchangeTab::showOutcome(const ExchangeOutcome &outcome)
{
    if (const std::optional<Error> error = outcome.firstError()) {
        showError(*error);
    }
    m_strip->setContent(DueMark::Done, tr("Done"),
                        tr("%1, in %n second(s). The stick can be pulled out.", nullptr,
                           int(std::max<qint64>(1, (outcome.tookMillis + 500) / 1000)))
                            .arg(timeWords(outcome.finishedAt)));
    m_strip->setVisible(m_error->isHidden()); // also while another tab is shown

    CountsByType written;
    qint64 bytes = 0;
    for (const ExportedBundle &bundle : outcome.written) {
        bytes += bundle.bytes;
        for (const auto &[type, count] : bundle.counts) {
            written[type] += count;
        }
    }
    QList<Row> rows;
    for (const auto &[area, count] : countsByArea(written)) {
        rows.append({DueMark::Done, areaWords(area), tr("%n change(s)", nullptr, int(count))});
    }
    for (const ExportedBundle &bundle : outcome.written) {
        rows.append(
            {DueMark::Done, tr("To %1, number %2").arg(bundle.toName).arg(bundle.number), sizeWords(bundle.bytes)});
    }
    rows.append({DueMark::Done, tr("Read again after writing, in order"), shortTimeWords(outcome.finishedAt)});
    m_writtenRows->setRows(rows);
    m_writtenCount->setText(QString::number(outcome.changesWritten()));
    m_written->setNote(sizeWords(bytes));

    qint64 already = 0;
    qint64 conflicts = 0;
    qint64 aside = 0;
    int skipped = 0;
    int waiting = 0;
    CountsByType taken;
    for (const ImportedBundle &bundle : outcome.read) {
        already += bundle.already;
        conflicts += bundle.conflicts;
        aside += bundle.keptAside;
        skipped += bundle.status == ImportStatus::Skipped ? 1 : 0;
        waiting += bundle.status == ImportStatus::Waiting ? 1 : 0;
        for (const auto &[type, count] : bundle.counts) {
            taken[type] += count;
        }
    }
    rows.clear();
    for (const auto &[area, count] : countsByArea(taken)) {
        rows.append({DueMark::Done, areaWords(area), tr("%n change(s)", nullptr, int(count))});
    }
    rows.append({conflicts > 0 ? DueMark::Today : DueMark::None, tr("Changed in two places"),
                 tr("%n item(s)", nullptr, int(conflicts)), conflicts > 0 ? tr("Check") : QString(),
                 QStringLiteral("review")});
    rows.append({aside > 0 ? DueMark::Today : DueMark::None, tr("Kept aside"), tr("%n item(s)", nullptr, int(aside)),
                 aside > 0 ? tr("Look") : QString(), QStringLiteral("held")});
    rows.append({DueMark::None, tr("Received before, not entered twice"), tr("%n change(s)", nullptr, int(already))});
    rows.append({DueMark::None, tr("Files for other stations, left alone"), tr("%n file(s)", nullptr, skipped)});
    if (waiting > 0) {
        rows.append({DueMark::Today, tr("Files that wait for an earlier one"), tr("%n file(s)", nullptr, waiting)});
    }
    m_readRows->setRows(rows);
    m_readCount->setText(QString::number(outcome.changesRead()));
    m_read->setNote(tr("%n file(s)", nullptr, int(outcome.read.size()) - skipped));
    m_panels->show();
}

void ExchangeTab::setStatus(const ExchangeStatus &status)
{
    LinkStore &links = m_context.workspace().exchange().links();
    m_heldPanel->setBadge(int(status.held));
    QList<Row> rows;
    if (status.held > 0) {
        const QList<HeldChange> held = links.held();
        for (const HeldChange &change : held.first(std::min<qsizetype>(3, held.size()))) {
            rows.append(
                {DueMark::Today, heldWords(m_context.reader(), change), {}, {}, {}, heldReasonWords(change.reason)});
        }
    } else {
        rows.append({DueMark::None, tr("Nothing is kept aside.")});
    }
    m_heldRows->setRows(rows);
    showRecent();
    showReceipt(status);
    if (const auto state = m_context.workspace().exchange().takenOff()) {
        m_strip->setContent(DueMark::Overdue, state->words().translated(), state->advice().translated());
        m_strip->setVisible(m_error->isHidden());
    }
}

void ExchangeTab::showRecent()
{
    LinkStore &links = m_context.workspace().exchange().links();
    m_recent->setRuns(recentRuns(links, recentShown));
}

void ExchangeTab::showReceipt(const ExchangeStatus &status)
{
    if (status.peers.isEmpty() || !status.peers.first().acknowledged) {
        m_receiptSentence->setText(
            status.enrolled ? tr("There is no receipt yet. It comes back with the first file from the township.")
                            : tr("This station is not registered with a township yet."));
        showTally({});
        m_receipt->setNote({});
        return;
    }
    const PeerStatus &township = status.peers.first();
    const QDateTime upTo = QDateTime::fromMSecsSinceEpoch(township.acknowledged->at);
    m_receipt->setNote(tr("taken in by the township on %1").arg(timeWords(township.link.ackedAt)));
    m_receiptSentence->setText(
        tr("The township has received everything up to <b>%1</b>, <b>%2</b> changes in the last file; "
           "<b>%3</b> not arrived yet; <b>%4</b> need your attention.")
            .arg(upTo.toString(tr("MMM d hh:mm", "date and time in the receipt")))
            .arg(township.acknowledged->changes)
            .arg(township.notArrived)
            .arg(township.link.ackedKeptAside));
    showTally(countsByArea(countsFromText(township.acknowledged->counts)));
}

QString ExchangeTab::receiptWords() const
{
    return m_receipt->isHidden() ? QString() : QTextDocumentFragment::fromHtml(m_receiptSentence->text()).toPlainText();
}

void ExchangeTab::showTally(const QList<std::pair<ExchangeArea, qint64>> &counts)
{
    while (QLayoutItem *item = m_receiptRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[area, count] : counts) {
        auto *cell = new QWidget(m_receipt);
        auto *lines = new QVBoxLayout(cell);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(metrics::space1);
        lines->addWidget(new Label(areaWords(area), TextRole::Secondary, Ink::Secondary, cell));
        lines->addWidget(new DueLabel(DueMark::Done, tr("%n received", nullptr, int(count)), TextRole::Body, cell));
        m_receiptRow->addWidget(cell, 1);
    }
}

} // namespace helin
