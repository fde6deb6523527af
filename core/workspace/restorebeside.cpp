#include "core/workspace/restorebeside.h"

#include "core/workspace/workerpath.h"

namespace helin {

Result<RestoredBeside> restoreBeside(const Store &open, const QString &user, const RestoreRequest &request,
                                     const Clock &clock, const ProgressFn &progress)
{
    return attempt([&] {
        const auto connection = open.anotherConnection(OpenMode::ReadWrite);
        WorkerPath path{*connection, open.folder(), user, clock};
        path.writes().require(QStringLiteral("backup.restore"));
        (void)checkRestore(request, clock).orThrow(); // before anything is done for nothing
        constexpr qint64 whole = 1000;
        const auto stretch = [&](qint64 from, qint64 to) -> ProgressFn {
            if (!progress) {
                return {};
            }
            return [&progress, from, to](qint64 done, qint64 total) {
                return progress(from + (total > 0 ? (to - from) * std::min(done, total) / total : 0), whole);
            };
        };
        RestoredBeside restored;
        const auto made = BackupRun(open, user, clock).automatic(BackupOccasion::BeforeRestore, stretch(0, whole / 2));
        if (!made) {
            if (made.error().kind == ErrorKind::Cancelled) {
                throw Exception{made.error()};
            }
            restored.backupError = made.error();
        }
        restored.report = restoreBackup(request, clock, stretch(whole / 2, whole)).orThrow();
        path.writes().note(QStringLiteral("store.restore"), 0, {}, QString::number(restored.report.manifest.at));
        return restored;
    });
}

} // namespace helin
