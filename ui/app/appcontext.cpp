#include "ui/app/appcontext.h"

#include "core/records/recordnumbers.h"
#include "core/workspace/exchangerun.h"
#include "ui/delegates/duemark.h"
#include "ui/theme/theme.h"

namespace helin {

AppContext::AppContext(Theme &theme, QObject *parent) : QObject{parent}, m_theme{theme} {}

AppContext::~AppContext()
{
    stopLongWork();
}

void AppContext::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    stopLongWork();
    m_last.reset();
    m_session.reset();
    m_locked = false;
    m_workspace = std::move(workspace);
    if (m_workspace) {
        m_session = std::make_unique<SessionLock>(m_workspace->clock());
        m_session->setIdleMinutes(m_settings.idleMinutes());
    }
    Q_EMIT workspaceChanged();
}

void AppContext::lockStore()
{
    if (m_workspace && !m_locked) {
        m_locked = true;
        lockNow();
    }
}

void AppContext::lockNow()
{
    if (m_locked && m_tasks.isEmpty() && !m_workspace->isLocked()) {
        m_workspace->lock();
    }
}

Result<bool> AppContext::unlockStore(SecretBytes key)
{
    return attempt([&] {
        m_workspace->unlock(std::move(key));
        m_locked = false;
        m_session->noteActivity();
        return true;
    });
}

void AppContext::runAside(QObject *receiver, const AsideOperation &operation, const QString &savedWords,
                          const std::function<bool(const Result<ChangeSet> &)> &then)
{
    std::shared_ptr<LongTask> task = makeTask(savedWords, OpenMode::ReadWrite);
    Store *store = &m_workspace->store();
    const Clock *clock = &m_workspace->clock();
    auto *watcher = new QFutureWatcher<Result<ChangeSet>>{this};
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, task, store, savedWords, then, guard = QPointer<QObject>{receiver}] {
                endLong(task.get());
                const Result<ChangeSet> result = watcher->future().takeResult();
                watcher->deleteLater();
                if (!m_workspace || store != &m_workspace->store()) {
                    return;
                }
                m_workspace->catchUp();
                const bool shown = guard && then(result);
                if (!result) {
                    if (!shown) {
                        showError(result.error());
                    }
                    return;
                }
                m_last.reset(); // what was saved before it is not the last any more
                if (!result->isEmpty()) {
                    Q_EMIT changed(*result);
                }
                if (!savedWords.isEmpty()) {
                    Q_EMIT saved(savedWords, false);
                }
            });
    m_tasks.append(task);
    watcher->setFuture(QtConcurrent::run([task, operation, store, clock]() -> Result<ChangeSet> {
        return attempt([&] {
            ExchangeRun run{task->connection(), nullptr, store->folder(), store->user(), *clock};
            return operation(*store, run.writes()).orThrow();
        });
    }));
    m_futures.append(QFuture<void>{watcher->future()});
}

void AppContext::applyLook()
{
    const AppSettings::Look look = m_settings.look();
    const bool dark = look == AppSettings::Look::Dark ||
                      (look == AppSettings::Look::System && systemLook() == AppSettings::Look::Dark);
    m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_theme.setTextScale(m_settings.textScale());
    m_theme.setCompactRows(m_settings.compactRows());
}

QDate AppContext::today() const
{
    return m_workspace ? m_workspace->clock().today() : SystemClock{}.today();
}

std::optional<ChangeSet> AppContext::run(const Operation &operation, const QString &savedWords,
                                         const ErrorHandler &onError)
{
    Result<ChangeSet> result = operation();
    if (!result) {
        if (!onError || !onError(result.error())) {
            showError(result.error());
        }
        return std::nullopt;
    }
    ChangeSet changes = std::move(result).value();
    if (!changes.isEmpty()) {
        m_last = changes;
        Q_EMIT changed(changes);
    }
    Q_EMIT saved(savedWords.isEmpty() ? tr("Saved") : savedWords, !changes.isEmpty());
    return changes;
}

void AppContext::undoLast()
{
    if (!m_last || !m_workspace) {
        return;
    }
    const Result<ChangeSet> result = m_workspace->writes().undo(*m_last);
    m_last.reset();
    if (!result) {
        showError(result.error());
        return;
    }
    Q_EMIT changed(*result);
    Q_EMIT saved(tr("Undone"), false);
}

void AppContext::showError(const Error &error)
{
    Q_EMIT failed(error);
}

void AppContext::showNotice(const QString &words)
{
    Q_EMIT noticed(words);
}

bool AppContext::navigate(Section section, const RecordLink &link)
{
    bool done = false;
    Q_EMIT navigationRequested(section, link, &done);
    return done;
}

std::optional<Section> AppContext::sectionOf(quint16 recordType)
{
    switch (recordType) {
    case RecordNumber<Dwelling>::value:
    case RecordNumber<Household>::value:
    case RecordNumber<Resident>::value:
    case RecordNumber<ResidentAlias>::value:
    case RecordNumber<ContactPerson>::value:
        return Section::People;
    case RecordNumber<DisputeCase>::value:
    case RecordNumber<Party>::value:
    case RecordNumber<MediationSession>::value:
    case RecordNumber<TimelineEntry>::value:
        return Section::Disputes;
    case RecordNumber<ScreeningRound>::value:
    case RecordNumber<RoundFinding>::value:
    case RecordNumber<Hazard>::value:
    case RecordNumber<Rectification>::value:
        return Section::Screening;
    case RecordNumber<PatrolTeam>::value:
    case RecordNumber<PatrolRoute>::value:
    case RecordNumber<CheckPoint>::value:
    case RecordNumber<PatrolShift>::value:
    case RecordNumber<PatrolLog>::value:
    case RecordNumber<CheckIn>::value:
        return Section::Patrols;
    case RecordNumber<Station>::value:
    case RecordNumber<Group>::value:
    case RecordNumber<Grid>::value:
    case RecordNumber<User>::value:
        return Section::Settings;
    default:
        return std::nullopt;
    }
}

void AppContext::setStatus(StatusItem item, DueMark mark, const QString &words)
{
    Q_EMIT statusChanged(item, mark, words);
}

std::shared_ptr<LongTask> AppContext::makeTask(const QString &title, OpenMode mode) const
{
    // The worker may be the last to let go of it, but it belongs to this thread.
    return {new LongTask{title, m_workspace->store().anotherConnection(mode)}, [](LongTask *task) {
                task->deleteLater();
            }};
}

void AppContext::beginLong(const std::shared_ptr<LongTask> &task, LongWork shown)
{
    m_tasks.append(task);
    if (shown == LongWork::Shown) {
        Q_EMIT longStarted(task.get());
    }
}

void AppContext::endLong(LongTask *task)
{
    task->m_connection.reset();
    Q_EMIT task->finished();
    m_tasks.removeIf([task](const std::shared_ptr<LongTask> &other) { return other.get() == task; });
    m_futures.removeIf([](const QFuture<void> &future) { return future.isFinished(); });
    if (m_locked) {
        // The continuation still uses the store.
        QMetaObject::invokeMethod(this, &AppContext::lockNow, Qt::QueuedConnection);
    }
}

void AppContext::stopLongWork()
{
    for (const std::shared_ptr<LongTask> &task : std::as_const(m_tasks)) {
        task->cancel();
    }
    for (QFuture<void> &future : m_futures) {
        future.waitForFinished();
    }
    // No connection may outlive the store: closing it wipes the key.
    for (const std::shared_ptr<LongTask> &task : std::as_const(m_tasks)) {
        task->m_connection.reset();
    }
}

} // namespace helin
