#pragma once

#include <QObject>
#include <QTimer>

namespace helin {

class AppContext;

/// The automatic backup of the day: some seconds after the store was opened and then whenever one is due, beside the
/// window and without a word unless it fails. It is the program's own act, whoever works with it.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int firstCheckMillis = 5000;
    static constexpr int checkMillis = 5 * 60 * 1000;
    /// After a failure it tries again no sooner.
    static constexpr qint64 pauseAfterFailureMillis = 60LL * 60 * 1000;

    explicit BackupKeeper(AppContext &context, QObject *parent = nullptr);

    /// Starts one when it is due and nothing else is being done. True when it was started.
    bool check();

private:
    AppContext &m_context;
    QTimer m_timer;
    qint64 m_failedAt = 0;
};

} // namespace helin
