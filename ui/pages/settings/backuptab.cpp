#include "ui/pages/settings/backuptab.h"

#include "core/base/platform.h"
#include "ui/app/appcontext.h"
#include "ui/backup/backupwork.h"
#include "ui/backup/restoredialog.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/strip.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QScrollArea>
#include <QtConcurrentRun>

namespace helin {

namespace {

constexpr int tableHeight = 180;

/// What is read beside the window when the tab is shown.
struct Seen
{
    QList<FoundBackup> kept;
    QString stick;
};

/// Buttons beside each other that go on below where there is no room.
QWidget *rowOf(const QList<Button *> &buttons)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout{row, metrics::space2};
    for (Button *button : buttons) {
        flow->addWidget(button);
    }
    QSizePolicy wrapping{QSizePolicy::Expanding, QSizePolicy::Preferred};
    wrapping.setHeightForWidth(true);
    row->setSizePolicy(wrapping);
    keepWrappedHeight(row);
    return row;
}

} // namespace

BackupTab::BackupTab(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_strip{new Strip{DueMark::None, {}, {}}}
    , m_progress{new ProgressPanel{tr("Backing up")}}
    , m_error{new ErrorBox}
    , m_placeFacts{new Facts}
{
    setAccessibleName(tr("Backup"));
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout{content};
    inner->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    inner->setSpacing(metrics::space4);
    m_progress->hide();
    m_error->hide();
    inner->addWidget(m_strip);
    inner->addWidget(m_progress);
    inner->addWidget(m_error);
    inner->addWidget(makeActs());
    inner->addWidget(makePlaces());
    inner->addWidget(makeKept(), 1);
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Backup"));
    scroll->setWidget(content);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(&context, &AppContext::statusChanged, this, [this](StatusItem item) {
        if (item == StatusItem::Backup) {
            showStatus();
        }
    });
    showStatus();
}

QWidget *BackupTab::makeActs()
{
    m_now = new Button{tr("&Back up now"), Button::Kind::Primary};
    m_elsewhere = new Button{tr("Back up to another place…")};
    m_restore = new Button{tr("Put a backup back…")};
    connect(m_now, &Button::clicked, this, [this] { backUpNow(); });
    connect(m_elsewhere, &Button::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Where this backup goes"), m_stick);
        if (!folder.isEmpty()) {
            backUpNow(folder);
        }
    });
    connect(m_restore, &Button::clicked, this, &BackupTab::openRestore);
    return rowOf({m_now, m_elsewhere, m_restore});
}

QWidget *BackupTab::makePlaces()
{
    auto *panel = new Panel{tr("Where the daily backups go")};
    constexpr int labelWidth = 120;
    m_placeFacts->setLabelWidth(labelWidth);
    panel->body()->addWidget(m_placeFacts);
    m_first = new Button{tr("First place…")};
    m_second = new Button{tr("Second place…")};
    m_onStick = new Button{tr("Second place on the stick")};
    m_noSecond = new Button{tr("No second place")};
    connect(m_first, &Button::clicked, this, [this] { chooseFolder(false); });
    connect(m_second, &Button::clicked, this, [this] { chooseFolder(true); });
    connect(m_onStick, &Button::clicked, this, [this] {
        savePlaces({m_status.places.first, backupFolderOn(m_stick)});
    });
    connect(m_noSecond, &Button::clicked, this, [this] { savePlaces({m_status.places.first, {}}); });
    m_onStick->hide();
    panel->body()->addSpacing(metrics::space2);
    panel->body()->addWidget(rowOf({m_first, m_second, m_onStick, m_noSecond}));
    panel->body()->addSpacing(metrics::space2);
    auto *rule = new Label{tr("A backup is made by itself once a day and before data are taken in. Kept are the "
                              "newest of each of the last 7 days, 5 weeks and 12 months; older ones make room. What "
                              "was backed up by hand stays until somebody takes it away. Every backup is opened and "
                              "checked before it counts, and opens only with a password or the recovery code."),
                           TextRole::Secondary, Ink::Secondary};
    rule->setWordWrap(true);
    panel->body()->addWidget(rule);
    return panel;
}

QWidget *BackupTab::makeKept()
{
    auto *panel = new Panel{tr("Kept backups")};
    panel->setBodyMargins({1, 0, 1, 1});
    m_check = new Button{tr("Check again")};
    connect(m_check, &Button::clicked, this, &BackupTab::checkAgain);
    panel->addHeadWidget(m_check);
    m_model = makeBackupModel(m_context.today(), false, this);
    m_table = new TableView{tr("Kept backups")};
    m_table->setModel(m_model);
    QList<int> widths;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        widths << m_model->widthOf(i);
    }
    m_table->setColumns(QStringLiteral("backups"), widths);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(Theme::of(this).px(tableHeight));
    m_empty = new EmptyState{QStringLiteral("doc"), tr("There is no backup in these places yet.")};
    m_empty->hide();
    panel->body()->addWidget(m_table, 1);
    panel->body()->addWidget(m_empty, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupTab::updateButtons);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (m_restore->isEnabled()) {
            openRestore();
        }
    });
    return panel;
}

void BackupTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readKept();
}

void BackupTab::refresh()
{
    showStatus();
    if (isVisible()) {
        readKept();
    }
}

void BackupTab::showStatus()
{
    const auto status = attempt([this] { return backupStatusOf(m_context); });
    if (!status) {
        m_error->setError(status.error());
        m_error->show();
        return;
    }
    m_status = *status;
    const Clock &clock = m_context.workspace().clock();
    const BackupSummary summary = summaryOf(m_status, clock);
    QString more;
    if (summary.mark == DueMark::Overdue) {
        more = tr("If the disk broke today, all that came since would be lost.");
    } else if (m_status.failure) {
        more = m_status.failure->words().translated();
    } else if (m_status.secondFailure) {
        more = m_status.secondFailure->words().translated();
    } else if (m_status.last) {
        more = sizeWords(m_status.last->bytes);
    }
    m_strip->setContent(summary.mark, summary.words, more);
    const auto place = [&](const QString &path, const std::optional<BackupStatus::Success> &last) {
        if (path.isEmpty()) {
            return tr("none yet; a stick or another disk keeps the data if this PC is lost");
        }
        const QString folder = QDir::toNativeSeparators(path);
        return last ? tr("%1 (last %2)").arg(folder, momentWords(last->at, clock.today())) : folder;
    };
    m_placeFacts->setFacts({{tr("First place"), place(m_status.places.first, m_status.last)},
                            {tr("Second place"), place(m_status.places.second, m_status.lastSecond)}});
    updateButtons();
}

void BackupTab::updateButtons()
{
    Rights &rights = m_context.workspace().rights();
    const Verdict make = rights.allowsOperation(QStringLiteral("backup.make"));
    const Verdict places = rights.allowsOperation(QStringLiteral("settings.backup"));
    const Verdict restore = rights.allowsOperation(QStringLiteral("backup.restore"));
    const bool busy = m_progress->isVisibleTo(this);
    const auto offer = [busy](Button *button, const Verdict &verdict) {
        button->setEnabled(verdict.allowed && !busy);
        button->setToolTip(verdict.words());
    };
    offer(m_now, make);
    offer(m_elsewhere, make);
    offer(m_restore, restore);
    for (Button *button : {m_first, m_second, m_onStick, m_noSecond}) {
        offer(button, places);
    }
    m_onStick->setVisible(!m_stick.isEmpty() && m_status.places.second != backupFolderOn(m_stick));
    m_noSecond->setVisible(!m_status.places.second.isEmpty());
    m_check->setEnabled(!busy && m_table->selectionModel()->hasSelection());
}

void BackupTab::readKept()
{
    if (m_reading) {
        return;
    }
    m_reading = true;
    auto *watcher = new QFutureWatcher<Seen>{this};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_reading = false;
        const Seen seen = watcher->result();
        watcher->deleteLater();
        m_stick = seen.stick;
        showKept(seen.kept);
        updateButtons();
    });
    const QStringList folders{m_status.places.first, m_status.places.second};
    watcher->setFuture(QtConcurrent::run([folders, site = m_context.workspace().site().writer.site] {
        Seen seen{backupsInFolders(folders, site), {}};
        for (const RemovableVolume &stick : removableVolumes()) {
            if (!stick.readOnly && seen.stick.isEmpty()) {
                seen.stick = stick.rootPath;
            }
        }
        return seen;
    }));
}

void BackupTab::showKept(const QList<FoundBackup> &kept)
{
    QList<BackupRow> rows;
    for (const FoundBackup &found : kept) {
        // No backup gets its name before it was opened and checked.
        rows.append({found, m_rechecked.value(found.path, tr("when it was made")), m_damaged.contains(found.path)});
    }
    m_model->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
}

void BackupTab::chooseFolder(bool second)
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, second ? tr("Second place for the daily backups") : tr("Where the daily backups go"),
        second && m_status.places.second.isEmpty() ? m_stick : m_status.places.first);
    if (!folder.isEmpty()) {
        savePlaces(second ? BackupPlaces{m_status.places.first, folder} : BackupPlaces{folder, m_status.places.second});
    }
}

void BackupTab::savePlaces(const BackupPlaces &places)
{
    Workspace &workspace = m_context.workspace();
    m_context.run([&] { return saveBackupPlaces(workspace.writes(), workspace.store().folder(), places); });
    announceBackup(m_context);
    refresh();
}

void BackupTab::showRunning(LongTask *task, const QString &title)
{
    m_error->hide();
    m_progress->setTitle(title);
    m_progress->setProgress(0, 0);
    m_progress->setDetail({});
    m_progress->setCancellable(true);
    m_progress->show();
    connect(task, &LongTask::progressed, m_progress, [this](qint64 done, qint64 total, const QString &doing) {
        m_progress->setProgress(done, total);
        m_progress->setDetail(doing);
    });
    connect(m_progress, &ProgressPanel::cancelRequested, task, &LongTask::cancel);
    updateButtons();
}

void BackupTab::backUpNow(const QString &place)
{
    const auto allowed = attempt([this] {
        m_context.workspace().writes().require(QStringLiteral("backup.make"));
        return true;
    });
    if (!allowed) {
        m_context.showError(allowed.error());
        return;
    }
    if (m_context.isBusy()) {
        m_context.showNotice(tr("Something else is still running; please wait until it has ended."));
        return;
    }
    LongTask *task = runBackup(
        m_context, this, BackupOccasion::ByHand, place,
        [this](const Result<BackupOutcome> &result) {
            m_progress->hide();
            if (!result && result.error().kind != ErrorKind::Cancelled) {
                m_error->setError(result.error());
                m_error->show();
            } else if (result && result->secondError) {
                m_error->setError(*result->secondError);
                m_error->show();
            }
            m_context.showNotice(result ? tr("Backed up and checked") : tr("Not backed up."));
            refresh();
        },
        LongWork::Quiet);
    showRunning(task, tr("Backing up"));
}

void BackupTab::checkAgain()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty() || m_context.isBusy()) {
        return;
    }
    const QString path = m_model->row(chosen.first().row()).found.path;
    LongTask *task = m_context.runLong<bool>(
        tr("Checking the backup"), this,
        [path, doing = tr("Reading and comparing")](LongTask &running) {
            checkBackupFile(path, [&](qint64 done, qint64 total) { return running.goOn(done, total, doing); });
            return true;
        },
        [this, path](const Result<bool> &result) {
            m_progress->hide();
            const bool stopped = !result && result.error().kind == ErrorKind::Cancelled;
            if (!stopped) {
                const QString moment = momentWords(m_context.workspace().clock().nowMillis(), m_context.today());
                m_rechecked[path] = result ? moment : tr("damaged");
                m_damaged.remove(path);
                if (!result) {
                    m_damaged.insert(path);
                    m_error->setError(result.error());
                    m_error->show();
                }
            }
            refresh();
        },
        OpenMode::ReadOnly, LongWork::Quiet);
    showRunning(task, tr("Checking the backup"));
}

RestoreDialog *BackupTab::openRestore()
{
    if (m_context.isBusy()) {
        m_context.showNotice(tr("Something else is still running; please wait until it has ended."));
        return nullptr;
    }
    auto *dialog = new RestoreDialog{m_context.settings(), m_context.workspace().clock(), this};
    dialog->setSession(m_context);
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (!chosen.isEmpty()) {
        dialog->chooseFile(m_model->row(chosen.first().row()).found.path);
    }
    dialog->open();
    return dialog;
}

} // namespace helin
