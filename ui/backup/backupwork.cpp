#include "ui/backup/backupwork.h"

#include <QCoreApplication>

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

QDate dayOf(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis).date();
}

} // namespace

QString momentWords(qint64 millis, QDate today)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(millis);
    const QString time = at.toString(QStringLiteral("HH:mm"));
    if (at.date() == today) {
        return Words::tr("today %1", "a time of day").arg(time);
    }
    return at.date().daysTo(today) == 1 ? Words::tr("yesterday %1", "a time of day").arg(time)
                                        : at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString occasionWords(BackupOccasion occasion)
{
    switch (occasion) {
    case BackupOccasion::ByHand:
        return Words::tr("by hand");
    case BackupOccasion::Daily:
        return Words::tr("daily");
    case BackupOccasion::BeforeUpgrade:
        return Words::tr("before an upgrade");
    case BackupOccasion::BeforeImport:
        return Words::tr("before data were taken in");
    case BackupOccasion::BeforeRestore:
        return Words::tr("before a backup was put back");
    }
    return {};
}

BackupSummary summaryOf(const BackupStatus &status, const Clock &clock)
{
    if (status.isOverdue(clock.nowMillis())) {
        const qint64 days = dayOf(status.last ? status.last->at : status.storeSince).daysTo(clock.today());
        return {DueMark::Overdue,
                status.last ? Words::tr("No backup for %n day(s)", nullptr, int(days)) : Words::tr("No backup yet")};
    }
    if (!status.last) {
        return {DueMark::Soon, Words::tr("No backup yet")};
    }
    const QString at = momentWords(status.last->at, clock.today());
    if (status.failure) {
        return {DueMark::Today, Words::tr("The last backup failed; the one before: %1").arg(at)};
    }
    if (!status.places.second.isEmpty() && (status.secondFailure || !status.lastSecond)) {
        return {DueMark::Soon, Words::tr("Backup %1, checked; not in the second place").arg(at)};
    }
    return {DueMark::Done, Words::tr("Backup %1, checked").arg(at)};
}

BackupStatus backupStatusOf(const AppContext &context)
{
    Store &store = context.workspace().store();
    return backupStatus(store.connection(), store.folder());
}

void announceBackup(AppContext &context)
{
    if (!context.isOpen()) {
        return;
    }
    const auto summary = attempt([&] { return summaryOf(backupStatusOf(context), context.workspace().clock()); });
    if (summary) {
        context.setStatus(StatusItem::Backup, summary->mark, summary->words);
    } else {
        context.showError(summary.error());
    }
}

LongTask *runBackup(AppContext &context, QObject *receiver, BackupOccasion occasion, const QString &place,
                    std::function<void(Result<BackupOutcome>)> then, LongWork shown)
{
    Workspace &workspace = context.workspace();
    // The store is closed only after long work has ended.
    const Store *store = &workspace.store();
    return context.runLong<BackupOutcome>(
        Words::tr("Backing up"), receiver,
        [store, occasion, place, user = workspace.writes().user(), clock = &workspace.clock()](LongTask &task) {
            const ProgressFn progress = [&task](qint64 done, qint64 total) {
                return task.goOn(done, total, Words::tr("Copying everything and checking the copy"));
            };
            BackupRun run{*store, user, *clock};
            return (place.isEmpty() ? run.automatic(occasion, progress) : run.writeTo(place, progress)).orThrow();
        },
        [&context, then = std::move(then)](Result<BackupOutcome> result) {
            context.workspace().catchUp(); // notes were written on another connection
            announceBackup(context);
            then(std::move(result));
        },
        OpenMode::ReadOnly, shown);
}

} // namespace helin
