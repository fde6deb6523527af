#include "ui/backup/backupkeeper.h"

#include "ui/backup/backupwork.h"

#include <cstdlib>

namespace helin {

BackupKeeper::BackupKeeper(AppContext &context, QObject *parent) : QObject{parent}, m_context{context}
{
    m_timer.setInterval(checkMillis);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::check);
    m_timer.start();
    QTimer::singleShot(firstCheckMillis, this, &BackupKeeper::check);
}

bool BackupKeeper::check()
{
    if (!m_context.isOpen()) {
        return false;
    }
    announceBackup(m_context); // a day may have passed
    const Clock &clock = m_context.workspace().clock();
    const bool paused = m_failedAt != 0 && std::abs(clock.nowMillis() - m_failedAt) < pauseAfterFailureMillis;
    const auto due = attempt([&] { return isBackupDue(backupStatusOf(m_context), BackupOccasion::Daily, clock); });
    if (!due || !*due || paused || m_context.isBusy()) {
        return false;
    }
    runBackup(
        m_context, this, BackupOccasion::Daily, {},
        [this](const Result<BackupOutcome> &result) {
            if (!result && result.error().kind != ErrorKind::Cancelled) {
                m_failedAt = m_context.workspace().clock().nowMillis();
                m_context.showError(result.error());
            }
        },
        LongWork::Quiet);
    return true;
}

} // namespace helin
