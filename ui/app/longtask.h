#pragma once

#include "core/base/error.h"
#include "core/storage/connection.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <memory>

namespace helin {

/// Work that runs beside the window: what the person sees of it (title, what is being done, how much is left) and the
/// way to stop it. Lives in the GUI thread; report() and isCancelled() may be called from the worker.
class LongTask final : public QObject
{
    Q_OBJECT

public:
    LongTask(QString title, std::unique_ptr<Connection> connection, QObject *parent = nullptr);
    ~LongTask() override;

    [[nodiscard]] const QString &title() const { return m_title; }

    /// The worker's own connection to the records. Only for the worker.
    [[nodiscard]] Connection &connection() { return *m_connection; }

    /// How far it is. `total` 0 means that nobody knows; `doing` is a translated sentence. Throws Cancelled when the
    /// person stopped it, so a worker that reports now and then needs no other check.
    void report(qint64 done, qint64 total, const QString &doing);
    /// The same for a ProgressFn: whether to go on. Throws nothing, so that it may be called from within the database.
    bool goOn(qint64 done, qint64 total, const QString &doing);
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

    /// Asks the worker to stop, and interrupts a running statement of its connection.
    void cancel();

Q_SIGNALS:
    /// In the GUI thread, at most some twenty times a second.
    void progressed(qint64 done, qint64 total, const QString &doing);
    /// In the GUI thread, after the work and before its continuation.
    void finished();

private:
    friend class AppContext;

    void tell(qint64 done, qint64 total, const QString &doing);

    QString m_title;
    std::unique_ptr<Connection> m_connection;
    std::atomic_bool m_cancelled = false;
    QElapsedTimer m_sinceReport;
};

} // namespace helin
