#include "core/demo/practicestation.h"

#include "core/base/platform.h"

#include <QDir>
#include <QTemporaryDir>

namespace helin::demo {

namespace {

constexpr int months = 6;
const QTime workBegins{9, 0};
const QString township = QStringLiteral("township");

/// Where a folder stands once `from` has become `to`.
QString moved(const QString &folder, const QString &from, const QString &to)
{
    return QDir{to}.filePath(QDir{from}.relativeFilePath(folder));
}

} // namespace

DemoReport makePractice(const PracticePlan &plan, const Clock &clock, const ProgressFn &progress)
{
    const QDir folder{plan.folder};
    if (folder.exists() && !folder.isEmpty()) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "The folder for the sample is not empty.")},
             {QT_TRANSLATE_NOOP("Message", "Choose another folder.")});
    }
    const QString path = folder.absolutePath();
    const auto failed = [&path] {
        Error error{ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The folder could not be created.")}};
        error.detail = path;
        throw Exception{error};
    };
    if (!QDir{}.mkpath(QFileInfo{path}.path())) {
        failed();
    }
    QTemporaryDir half{path + QStringLiteral("-XXXXXX")};
    if (!half.isValid()) {
        failed();
    }
    DemoPlan sample;
    sample.folder = half.path();
    sample.stations = 1;
    sample.months = months;
    sample.residents = plan.residents;
    sample.cost = plan.cost;
    const QDateTime now = clock.now().toLocalTime();
    sample.today = now.time() < workBegins ? now.date().addDays(-1) : now.date();
    DemoReport report = DemoTownship{sample}.build(progress);
    (void)folder.rmdir(path); // an empty one may be there
    if (!QDir{}.rename(half.path(), path)) {
        failed();
    }
    half.setAutoRemove(false);
    flushFolder(QFileInfo{path}.path());
    report.township.folder = moved(report.township.folder, half.path(), path);
    for (DemoStation &station : report.stations) {
        station.folder = moved(station.folder, half.path(), path);
    }
    return report;
}

QString practiceStation(const QString &folder)
{
    const QDir practice{folder};
    for (const QString &name : practice.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (name != township && Store::exists(practice.filePath(name))) {
            return practice.filePath(name);
        }
    }
    return {};
}

} // namespace helin::demo
