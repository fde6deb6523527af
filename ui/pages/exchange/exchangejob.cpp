#include "ui/pages/exchange/exchangejob.h"

#include "core/backup/backuprun.h"
#include "core/workspace/exchangerun.h"
#include "ui/app/longtask.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace helin {

qint64 ExchangeOutcome::changesWritten() const
{
    qint64 sum = 0;
    for (const ExportedBundle &bundle : written) {
        sum += bundle.changes;
    }
    return sum;
}

qint64 ExchangeOutcome::changesRead() const
{
    qint64 sum = 0;
    for (const ImportedBundle &bundle : read) {
        sum += bundle.applied;
    }
    return sum;
}

std::optional<Error> ExchangeOutcome::firstError() const
{
    for (const ImportedBundle &bundle : read) {
        if (bundle.status == ImportStatus::Refused && bundle.error) {
            return bundle.error;
        }
    }
    return std::nullopt;
}

ExchangeOutcome runExchange(LongTask &task, const ExchangeWish &wish, const Clock &clock)
{
    QElapsedTimer timer;
    timer.start();
    ExchangeOutcome outcome;
    const auto progress = [&](const char *doing) {
        return [&task, doing](qint64 done, qint64 total) {
            return task.goOn(done, total, QCoreApplication::translate("ExchangeJob", doing));
        };
    };
    if (wish.read && wish.store != nullptr) {
        const auto made = BackupRun(*wish.store, wish.user, clock)
                              .automaticIfDue(BackupOccasion::BeforeImport,
                                              progress(QT_TRANSLATE_NOOP("ExchangeJob", "Backing up first")));
        if (made && !made->ok()) {
            if (made->error().kind == ErrorKind::Cancelled) {
                throw Exception{made->error()};
            }
            outcome.backupError = made->error();
        }
    }
    ExchangeRun run{task.connection(), wish.attachments.get(), wish.storeFolder, wish.user, clock};
    if (wish.read) {
        outcome.read = run.exchange().importAll(
            {wish.folder}, progress(QT_TRANSLATE_NOOP("ExchangeJob", "Reading what is here for this site")));
    }
    if (wish.write) {
        outcome.written =
            run.exchange()
                .exportAll(wish.folder,
                           progress(QT_TRANSLATE_NOOP("ExchangeJob", "Writing and checking what was written")))
                .orThrow();
    }
    outcome.finishedAt = clock.nowMillis();
    outcome.tookMillis = timer.elapsed();
    return outcome;
}

} // namespace helin
