#pragma once

#include "core/workspace/sessionlock.h"
#include "core/workspace/workspace.h"
#include "ui/app/appsettings.h"
#include "ui/app/longtask.h"
#include "ui/app/recordlink.h"
#include "ui/app/section.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <optional>

namespace helin {

class Theme;
enum class DueMark;

/// Whether the window shows long work while it runs.
enum class LongWork { Shown, Quiet };

/// The items of the status line that pages feed.
enum class StatusItem { Receipt, Backup, Clock };

/// What all pages share: the opened store, looks and settings, saving with undo, long work, and going to other pages.
/// GUI thread. The main window listens to its signals; pages only call it.
class AppContext final : public QObject
{
    Q_OBJECT

public:
    /// The theme must outlive it.
    explicit AppContext(Theme &theme, QObject *parent = nullptr);
    /// Stops long work and waits for it before the store is closed.
    ~AppContext() override;

    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    /// The opened store; only while isOpen().
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] RecordReader &reader() const { return m_workspace->reader(); }
    /// Takes the store after log-in; nothing closes it (lock), after long work was stopped.
    void setWorkspace(std::unique_ptr<Workspace> workspace);

    /// Closes the store where it stands and wipes its key; pages stay as they are. Long work ends first: until then
    /// isLocked() is true and the store is still open.
    void lockStore();
    /// Goes on with the key; the error when the store does not open.
    Result<bool> unlockStore(SecretBytes key);
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// PIN and idle time of the session; only while isOpen().
    [[nodiscard]] SessionLock &session() const { return *m_session; }

    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] AppSettings &settings() { return m_settings; }
    /// Brings theme, text size and row height in line with the settings.
    void applyLook();
    /// The calendar day by the store's clock; the system's without a store.
    [[nodiscard]] QDate today() const;

    using Operation = std::function<Result<ChangeSet>()>;
    /// True when the error was shown by the caller, e.g. beside the field that Error::field names.
    using ErrorHandler = std::function<bool(const Error &)>;

    /// Runs one use case. On success the views are told what changed and "saved · undo" appears; `savedWords` replaces
    /// the word "saved". On failure the error is offered to `onError`, else shown; the result is then empty.
    std::optional<ChangeSet> run(const Operation &operation, const QString &savedWords = {},
                                 const ErrorHandler &onError = {});
    /// Takes the last saved operation back, once.
    void undoLast();
    [[nodiscard]] bool canUndo() const { return m_last.has_value(); }

    /// Shows an error: what happened, what is safe, what to do; the detail folded away.
    void showError(const Error &error);
    /// A word in passing, gone after some seconds.
    void showNotice(const QString &words);

    /// Goes to a page and lets it open the link. Asks before unsaved input is lost; false when the person stays.
    bool navigate(Section section, const RecordLink &link = {});
    /// The section in which records of this type are shown.
    [[nodiscard]] static std::optional<Section> sectionOf(quint16 recordType);

    /// Tells all pages to read everything anew: after an import or another user's log-in.
    void reloadAll() { Q_EMIT reloaded(); }
    /// A sentence for the status line; empty words remove the item.
    void setStatus(StatusItem item, DueMark mark, const QString &words);

    /// Runs `work` beside the window with a connection of its own; `then` gets the result in the GUI thread, unless
    /// `receiver` or the store has gone by then. The work throws helin::Exception or returns; it must touch nothing of
    /// the GUI nor workspace(). Progress and the button to stop it are shown by the window unless it is quiet.
    template <class T>
    LongTask *runLong(const QString &title, QObject *receiver, std::function<T(LongTask &)> work,
                      std::function<void(Result<T>)> then, OpenMode mode = OpenMode::ReadOnly,
                      LongWork shown = LongWork::Shown)
    {
        std::shared_ptr<LongTask> task = makeTask(title, mode);
        auto *watcher = new QFutureWatcher<Result<T>>{this};
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, task, mode, then = std::move(then), guard = QPointer<QObject>{receiver},
                 store = m_workspace.get()] {
                    endLong(task.get());
                    Result<T> result = watcher->future().takeResult();
                    if (mode == OpenMode::ReadWrite && result) {
                        m_last.reset(); // what was saved before it is not the last any more
                    }
                    if (guard && store == m_workspace.get()) {
                        then(std::move(result));
                    }
                    watcher->deleteLater();
                });
        beginLong(task, shown);
        watcher->setFuture(QtConcurrent::run(
            [task, work = std::move(work)]() -> Result<T> { return attempt([&] { return work(*task); }); }));
        m_futures.append(QFuture<void>{watcher->future()});
        return task.get();
    }
    /// Runs a use case that takes some hundred milliseconds (passwords) with a connection of its own. Afterwards the
    /// views are told as by run(), without undo; `then` gets the result first and answers whether it has shown the
    /// error itself. The store behind it must not be written to.
    using AsideOperation = std::function<Result<ChangeSet>(Store &store, WritePath &writes)>;
    void runAside(QObject *receiver, const AsideOperation &operation, const QString &savedWords,
                  const std::function<bool(const Result<ChangeSet> &)> &then);
    [[nodiscard]] bool isBusy() const { return !m_tasks.isEmpty(); }

Q_SIGNALS:
    /// Exactly these records were written; emitted after every save and undo.
    void changed(const helin::ChangeSet &changes);
    /// Anything may have changed.
    void reloaded();
    /// The store was opened or closed.
    void workspaceChanged();
    /// For the main window:
    void saved(const QString &words, bool undoable);
    void failed(const helin::Error &error);
    void noticed(const QString &words);
    void navigationRequested(helin::Section section, const helin::RecordLink &link, bool *done);
    void statusChanged(helin::StatusItem item, helin::DueMark mark, const QString &words);
    void longStarted(helin::LongTask *task);
    /// Somebody wants the window covered, or another user to log in.
    void lockRequested();
    void switchUserRequested();
    /// The store in this folder is to be worked with from now on: somebody logs in there.
    void logInWanted(const QString &folder);

private:
    [[nodiscard]] std::shared_ptr<LongTask> makeTask(const QString &title, OpenMode mode) const;
    void beginLong(const std::shared_ptr<LongTask> &task, LongWork shown);
    void endLong(LongTask *task);
    void stopLongWork();
    void lockNow();

    Theme &m_theme;
    AppSettings m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SessionLock> m_session;
    bool m_locked = false;
    std::optional<ChangeSet> m_last;
    QList<std::shared_ptr<LongTask>> m_tasks;
    QList<QFuture<void>> m_futures;
};

} // namespace helin
