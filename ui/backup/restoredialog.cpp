#include "ui/backup/restoredialog.h"

#include "core/sync/putback.h"
#include "core/workspace/recovery.h"
#include "core/workspace/restorebeside.h"
#include "ui/app/appcontext.h"
#include "ui/backup/backupwork.h"
#include "ui/backup/restoresteps.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/strip.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QtConcurrentRun>

namespace helin {

namespace {

constexpr QSize dialogSize{800, 640};

/// A step that scrolls where the screen is low (150 % text).
QWidget *scrolling(QWidget *step)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(step);
    return area;
}

} // namespace

RestoreDialog::RestoreDialog(AppSettings &settings, const Clock &clock, QWidget *parent)
    : QDialog{parent}
    , m_settings{settings}
    , m_clock{clock}
    , m_title{new Label{{}, TextRole::Subject}}
    , m_steps{new QStackedWidget}
    , m_source{new RestoreSourceStep{clock.today()}}
    , m_run{new QWidget}
    , m_progress{new ProgressPanel{tr("Putting the backup back")}}
    , m_error{new ErrorBox}
    , m_strip{new Strip{DueMark::Done, {}, {}}}
    , m_facts{new Facts}
    , m_back{new Button{tr("&Back")}}
    , m_cancel{new Button{tr("Cancel")}}
    , m_next{new Button{{}, Button::Kind::Primary}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Put a backup back"));
    setAccessibleName(tr("Put a backup back"));
    auto *runColumn = new QVBoxLayout{m_run};
    runColumn->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space4);
    runColumn->setSpacing(metrics::space3);
    constexpr int labelWidth = 120;
    m_facts->setLabelWidth(labelWidth);
    for (QWidget *part : QList<QWidget *>{m_progress, m_error, m_strip, m_facts}) {
        runColumn->addWidget(part);
    }
    runColumn->addStretch();
    m_error->hide();
    m_strip->hide();
    m_steps->addWidget(m_source);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space2);
    head->addWidget(m_title);
    auto *foot = new Ground{Ground::Tone::Raised};
    auto *buttons = new QHBoxLayout{foot};
    buttons->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    buttons->setSpacing(metrics::space2);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_cancel->setHint(QStringLiteral("Esc"));
    for (Button *button : {m_back, m_cancel, m_next}) {
        button->setAutoDefault(false);
    }
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_steps, 1);
    column->addWidget(new Hairline);
    column->addWidget(foot);
    // At 150 % it would be higher than an office screen.
    const Theme &theme = Theme::of(this);
    const QSize wanted{theme.px(dialogSize.width()), theme.px(dialogSize.height())};
    const QWidget *window = parent == nullptr ? nullptr : parent->window();
    const QSize room =
        window != nullptr && window->width() >= wanted.width() ? window->size() : screen()->availableSize();
    resize(wanted.boundedTo(room - QSize{metrics::space6, metrics::space6}));

    connect(m_source, &RestoreSourceStep::choiceChanged, this, &RestoreDialog::updateButtons);
    connect(m_source, &RestoreSourceStep::taken, this, &RestoreDialog::next);
    connect(m_back, &Button::clicked, this, &RestoreDialog::back);
    connect(m_cancel, &Button::clicked, this, &RestoreDialog::reject);
    connect(m_next, &Button::clicked, this, &RestoreDialog::next);
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
}

RestoreDialog::~RestoreDialog()
{
    if (m_task) {
        m_task->cancel();
    }
    m_future.waitForFinished();
}

void RestoreDialog::setSession(AppContext &context)
{
    m_context = &context;
}

void RestoreDialog::chooseFile(const QString &path)
{
    m_source->chooseFile(path);
}

void RestoreDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_key == nullptr) {
        m_key = new RestoreKeyStep{m_clock.today(), m_context != nullptr};
        m_steps->addWidget(scrolling(m_key));
        m_steps->addWidget(scrolling(m_run));
        m_source->look(knownFolders());
        showStep(SourceStep);
    }
}

QStringList RestoreDialog::knownFolders() const
{
    QStringList folders;
    if (m_context != nullptr) {
        const BackupStatus status = backupStatusOf(*m_context);
        folders << status.places.first << status.places.second;
    }
    for (const QString &store : QStringList{m_storeFolder} + m_settings.knownStores()) {
        folders << (store.isEmpty() ? QString() : QDir{store}.filePath(QStringLiteral("backups")));
    }
    return folders;
}

QString RestoreDialog::proposedFolder(const BackupManifest &manifest) const
{
    const QString known = m_settings.storeFolder();
    const QDir parent{known.isEmpty() ? QDir::homePath() : QFileInfo{known}.absolutePath()};
    const QString day = QDateTime::fromMSecsSinceEpoch(manifest.at).date().toString(Qt::ISODate);
    const QString name = backupFileName(manifest.siteName, manifest.at).section(QLatin1Char(' '), 0, 0);
    QString folder = parent.filePath(QStringLiteral("%1 %2").arg(name, day));
    for (int number = 2; QFileInfo::exists(folder); ++number) {
        folder = parent.filePath(QStringLiteral("%1 %2 (%3)").arg(name, day).arg(number));
    }
    return folder;
}

RestoreDialog::Step RestoreDialog::step() const
{
    return Step(m_steps->currentIndex());
}

void RestoreDialog::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    m_title->setText(step == SourceStep ? tr("Which backup?")
                     : step == KeyStep  ? tr("Who opens it, and where it goes")
                                        : tr("Putting it back"));
    if (step == KeyStep) {
        m_key->focusFirst();
    }
    updateButtons();
}

void RestoreDialog::updateButtons()
{
    const bool done = !m_folder.isEmpty();
    m_back->setVisible(step() == KeyStep || (step() == RunStep && !isRunning() && !done));
    m_cancel->setVisible(!(step() == RunStep && done));
    m_next->setVisible(step() != RunStep || done);
    m_next->setText(step() == SourceStep     ? tr("&Next")
                    : step() == KeyStep      ? tr("&Put back")
                    : m_workspace != nullptr ? tr("&Open these data")
                                             : tr("&Log in there"));
    m_next->setEnabled(step() != SourceStep || m_source->chosen().has_value());
}

void RestoreDialog::next()
{
    switch (step()) {
    case SourceStep:
        if (const std::optional<FoundBackup> chosen = m_source->chosen()) {
            m_key->setBackup(*chosen, proposedFolder(chosen->manifest));
            showStep(KeyStep);
        }
        break;
    case KeyStep:
        if (const std::optional<RestoreRequest> request = m_key->request()) {
            run(*request);
        }
        break;
    case RunStep:
        handOver();
        break;
    }
}

void RestoreDialog::back()
{
    if (!isRunning()) {
        showStep(step() == RunStep ? KeyStep : SourceStep);
    }
}

void RestoreDialog::reject()
{
    if (isRunning()) {
        m_closing = true; // it closes when the worker has stopped
        m_task->cancel();
        return;
    }
    QDialog::reject();
}

void RestoreDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_next->isVisible() &&
        m_next->isEnabled()) {
        next();
        return;
    }
    QDialog::keyPressEvent(event);
}

void RestoreDialog::run(const RestoreRequest &request)
{
    m_error->hide();
    m_strip->hide();
    m_facts->hide();
    m_progress->setProgress(0, 0);
    m_progress->setDetail({});
    m_progress->setCancellable(true);
    m_progress->show();
    const QString title = tr("Putting the backup back");
    const QString doing = tr("Reading, checking and writing");
    const QString opening = tr("Opening");
    const QString newPassword = m_key->passwordAfter();
    const Store *open = m_context == nullptr ? nullptr : &m_context->workspace().store();
    const QString acting = m_context == nullptr ? QString() : m_context->workspace().writes().user();
    const auto work = [=, clock = &m_clock](LongTask &task) -> Outcome {
        return std::make_shared<Result<Done>>(attempt([&] {
            const ProgressFn progress = [&](qint64 done, qint64 total) {
                return task.goOn(done, total, doing);
            };
            Done done;
            if (open == nullptr) {
                done.report = restoreBackup(request, *clock, progress).orThrow();
            } else {
                RestoredBeside beside = restoreBeside(*open, acting, request, *clock, progress).orThrow();
                done.report = beside.report;
                done.backupError = beside.backupError;
            }
            QMetaObject::invokeMethod(
                &task, [&task, opening] { Q_EMIT task.progressed(0, 0, opening); }, Qt::QueuedConnection);
            Result<std::unique_ptr<Workspace>> opened =
                request.withRecoveryCode
                    ? openByRecovery(done.report.folder, request.password, request.user, newPassword, *clock)
                    : Workspace::open(done.report.folder, request.user, request.password, *clock);
            if (!opened) {
                done.openError = opened.error();
                return done;
            }
            std::unique_ptr<Workspace> workspace = std::move(opened).value();
            const auto state = attempt([&] { return putBackState(workspace->writes(), workspace->exchange()); });
            done.comesBack = state && *state ? (*state)->words().translated() : QString();
            if (open == nullptr) {
                done.workspace = std::move(workspace);
            }
            return done;
        }));
    };
    if (m_context != nullptr) {
        m_task = m_context->runLong<Outcome>(
            title, this, work,
            [this](const Result<Outcome> &outcome) {
                if (m_context->isOpen()) {
                    m_context->workspace().catchUp();
                    announceBackup(*m_context);
                }
                finish(outcome ? *outcome : std::make_shared<Result<Done>>(outcome.error()));
            },
            OpenMode::ReadOnly, LongWork::Quiet);
    } else {
        const std::shared_ptr<LongTask> task{new LongTask{title, nullptr}, [](LongTask *gone) {
                                                 gone->deleteLater();
                                             }};
        auto *watcher = new QFutureWatcher<Outcome>{this};
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, task] {
            const Outcome outcome = watcher->result();
            watcher->deleteLater();
            finish(outcome);
        });
        m_task = task.get();
        const QFuture<Outcome> future = QtConcurrent::run([task, work] { return work(*task); });
        m_future = QFuture<void>{future};
        watcher->setFuture(future);
    }
    connect(m_task, &LongTask::progressed, m_progress, [this](qint64 done, qint64 total, const QString &words) {
        m_progress->setProgress(done, total);
        m_progress->setDetail(words);
        m_progress->setCancellable(total > 0); // opening cannot be stopped
    });
    showStep(RunStep);
}

void RestoreDialog::finish(const Outcome &outcome)
{
    m_task = nullptr;
    m_progress->hide();
    if (!outcome->ok()) {
        const Error &error = outcome->error();
        if (m_closing) {
            QDialog::reject();
        } else if (error.kind == ErrorKind::Cancelled) {
            showStep(KeyStep);
        } else if (m_key->showError(error)) {
            showStep(KeyStep);
            (void)m_key->showError(error); // the focus goes there again
        } else {
            m_error->setError(error);
            m_error->show();
            updateButtons();
        }
        return;
    }
    m_key->forget();
    Done done = std::move(*outcome).value();
    m_workspace = std::move(done.workspace);
    showResult(done);
}

void RestoreDialog::showResult(const Done &done)
{
    const RestoreReport &report = done.report;
    m_folder = report.folder;
    m_progress->hide();
    const QString what =
        tr("%1, as of %2").arg(report.manifest.siteName, momentWords(report.manifest.at, m_clock.today()));
    if (done.openError) {
        m_strip->setContent(DueMark::Today, tr("Put back and checked, but not opened"), what);
        m_error->setError(*done.openError);
        m_error->show();
    } else {
        m_strip->setContent(DueMark::Done, tr("Put back and checked"), what);
    }
    m_strip->show();
    QList<std::pair<QString, QString>> facts{
        {tr("Folder"), QDir::toNativeSeparators(report.folder)},
        {tr("Lost since then"),
         report.newerEntries > 0
             ? tr("%n act(s) were noted on this PC after the backup was made.", nullptr, int(report.newerEntries))
             : tr("nothing that this PC knows of")}};
    if (!done.comesBack.isEmpty()) {
        facts.append({tr("Comes back"), done.comesBack});
    }
    if (done.backupError) {
        facts.append({tr("Open data"), tr("They could not be backed up first: %1").arg(done.backupError->line())});
    }
    m_facts->setFacts(facts);
    m_facts->show();
    showStep(RunStep);
    m_title->setText(tr("The backup is back"));
    m_next->setFocus();
}

void RestoreDialog::showSample(const RestoreReport &report)
{
    showResult({report});
}

QString RestoreDialog::resultWords() const
{
    return m_strip->isVisibleTo(m_run) ? m_strip->accessibleName() : QString();
}

void RestoreDialog::handOver()
{
    AppContext *context = m_context;
    if (m_folder.isEmpty()) {
        return;
    }
    accept();
    if (context != nullptr) {
        Q_EMIT context->logInWanted(m_folder);
    } else if (m_workspace) {
        if (!m_workspace->isPractice()) {
            m_settings.setStoreFolder(m_folder);
        }
        Q_EMIT restored(std::make_shared<std::unique_ptr<Workspace>>(std::move(m_workspace)));
    } else {
        Q_EMIT logInWanted(m_folder);
    }
}

} // namespace helin
