#include "bench/phases.h"

#include "bench/lowerbound.h"
#include "bench/measure.h"
#include "bench/months.h"
#include "core/records/people.h"
#include "core/residents/peoplesearch.h"
#include "core/sync/verify.h"

namespace helin::bench {

namespace {

constexpr qint64 start = 1'760'000'000'000; ///< ms since 1970 UTC: when the stations are filled
constexpr qint64 hour = 3'600'000;

QString bundles(const Scale &scale, int round)
{
    return scale.path(QStringLiteral("bundles%1").arg(round));
}

RecordId townshipOf(Workspace &station)
{
    return station.exchange().peers().first().site;
}

/// One bundle of every station, into one folder.
QJsonObject exportAll(const Scale &scale, const Clock &clock, int round)
{
    Times times;
    qint64 bytes = 0;
    qint64 changes = 0;
    for (int i = 0; i < scale.stations; ++i) {
        const auto station = openSite(scale.stationFolder(i), clock);
        const RecordId township = townshipOf(*station);
        ExportedBundle exported;
        times += timesOf([&] { exported = station->exchange().exportTo(township, bundles(scale, round)).orThrow(); });
        bytes += exported.bytes;
        changes += exported.changes;
    }
    return {{QStringLiteral("export"), times.toJson()},
            {QStringLiteral("bundle_bytes"), bytes},
            {QStringLiteral("changes"), changes}};
}

QJsonObject prepare(const Scale &scale)
{
    ManualClock clock{start};
    makeSites(scale, clock);
    Times filling;
    for (int i = 0; i < scale.stations; ++i) {
        const auto station = openSite(scale.stationFolder(i), clock);
        filling += timesOf([&] { fillStation(scale, *station, i); });
    }
    QJsonObject result = exportAll(scale, clock, 1);
    result.insert(QStringLiteral("fill"), filling.toJson());
    return result;
}

QJsonObject merge(const Scale &scale, int round)
{
    const ManualClock clock{start + round * 10 * hour};
    const auto township = openSite(scale.townshipFolder(), clock);
    const qint64 memoryBefore = peakMemory();
    qint64 applied = 0;
    qint64 conflicts = 0;
    const Times times = timesOf([&] {
        for (const ImportedBundle &report : township->exchange().importAll({bundles(scale, round)})) {
            if (report.status != ImportStatus::Merged) {
                fail(ErrorKind::Internal, {"A bundle was not merged."});
            }
            applied += report.applied;
            conflicts += report.conflicts;
        }
    });
    const qint64 size = QFileInfo(Store::recordsPath(scale.townshipFolder())).size();
    return {{QStringLiteral("merge"), times.toJson()},
            {QStringLiteral("applied"), applied},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("memory_before_bytes"), memoryBefore},
            {QStringLiteral("memory_peak_bytes"), peakMemory()},
            {QStringLiteral("store_bytes"), size}};
}

QJsonObject edit(const Scale &scale)
{
    ManualClock clock{start + 11 * hour};
    const auto townshipEdits = [](bool late) {
        return [late](const PlannedEdit &one) {
            return one.stationIsLater == late ? one.townshipPhone : QString();
        };
    };
    QList<PlannedEdit> edits;
    Times acknowledging;
    {
        const auto township = openSite(scale.townshipFolder(), clock);
        acknowledging += timesOf([&] { township->exchange().exportAll(scale.path(QStringLiteral("acks"))).orThrow(); });
        edits = planEdits(scale, *township);
        applyEdits(*township, edits, townshipEdits(true));
    }
    clock.advance(hour);
    for (int i = 0; i < scale.stations; ++i) {
        const auto station = openSite(scale.stationFolder(i), clock);
        station->exchange().importAll({scale.path(QStringLiteral("acks"))});
        applyEdits(*station, edits, [](const PlannedEdit &one) { return one.stationPhone; });
    }
    QJsonObject result = exportAll(scale, clock, 2);
    clock.advance(hour);
    applyEdits(*openSite(scale.townshipFolder(), clock), edits, townshipEdits(false));
    saveEdits(scale, edits);
    result.insert(QStringLiteral("export_acknowledgements"), acknowledging.toJson());
    return result;
}

/// Edits that are not seen, clashes that show the earlier value, and losing values that are still kept.
QJsonObject check(const Scale &scale)
{
    const ManualClock clock{start + 40 * hour};
    const auto township = openSite(scale.townshipFolder(), clock);
    qint64 lost = 0;
    qint64 wrong = 0;
    qint64 clashes = 0;
    QHash<RecordId, QStringList> kept;
    for (const Conflict &conflict : township->conflicts().list()) {
        for (const ConflictValue &value : conflict.values) {
            kept[conflict.record] << value.values.first().second.toText();
        }
    }
    qint64 losersKept = 0;
    const QList<PlannedEdit> edits = loadEdits(scale);
    for (const PlannedEdit &edit : edits) {
        const QString shown = township->reader().require(Ref<Resident>(edit.resident)).phone;
        if (!edit.clashes()) {
            lost += shown == edit.shown() ? 0 : 1;
            continue;
        }
        ++clashes;
        wrong += shown == edit.shown() ? 0 : 1;
        const QString loser = edit.stationIsLater ? edit.townshipPhone : edit.stationPhone;
        losersKept += kept.value(edit.resident).contains(loser) ? 1 : 0;
    }
    bool sound = false;
    const Times verifying = timesOf([&] { sound = verifyStore(township->writes()).ok(); });
    const qint64 records = township->reader().count<Resident>();
    return {{QStringLiteral("records"), records},
            {QStringLiteral("edits"), edits.size()},
            {QStringLiteral("edits_lost"), lost},
            {QStringLiteral("clashes"), clashes},
            {QStringLiteral("clashes_showing_the_earlier_value"), wrong},
            {QStringLiteral("losing_values_kept"), losersKept},
            {QStringLiteral("verify_ok"), sound},
            {QStringLiteral("verify"), verifying.toJson()},
            {QStringLiteral("right"),
             sound && lost == 0 && wrong == 0 && losersKept == clashes && records == scale.records}};
}

QJsonObject percentiles(const QList<double> &samples)
{
    return {{QStringLiteral("p50_ms"), percentile(samples, 0.5)},
            {QStringLiteral("p95_ms"), percentile(samples, 0.95)}};
}

QJsonObject queries(const Scale &scale)
{
    constexpr int samples = 200;
    constexpr int pageSize = 200;
    const ManualClock clock{start + 50 * hour};
    std::unique_ptr<Workspace> township;
    const Times opening = timesOf([&] { township = openSite(scale.townshipFolder(), clock); });
    QJsonObject result{{QStringLiteral("open"), opening.toJson()}};

    Query page;
    page.orderBy = QStringLiteral("name");
    page.limit = pageSize;
    QList<double> pages;
    for (int i = 0; i < 20; ++i) {
        pages << timesOf([&] {
                     (void)township->reader().list(describe<Resident>(), page);
                     (void)township->reader().count(describe<Resident>());
                 }).wallMs;
    }
    result.insert(QStringLiteral("first_page_cold_ms"), pages.first());
    result.insert(QStringLiteral("first_page"), percentiles(pages));

    Query some;
    some.orderBy = QStringLiteral("id_number");
    some.limit = samples;
    some.offset = scale.records / 3;
    PeopleSearch search{township->reader()};
    QList<double> byName;
    QList<double> byInitials;
    QList<double> byPhone;
    for (const Resident &resident : township->reader().list<Resident>(some)) {
        const auto look = [&](QList<double> &times, const QString &typed) {
            if (!typed.isEmpty()) {
                times << timesOf([&] { (void)search.find(typed, clock.today()); }).wallMs;
            }
        };
        look(byName, resident.name.right(2));
        look(byInitials, resident.initials);
        look(byPhone, resident.phone.right(4));
    }
    result.insert(QStringLiteral("search_name"), percentiles(byName));
    result.insert(QStringLiteral("search_initials"), percentiles(byInitials));
    result.insert(QStringLiteral("search_phone"), percentiles(byPhone));
    result.insert(QStringLiteral("memory_peak_bytes"), peakMemory());
    return result;
}

} // namespace

QStringList phaseNames()
{
    return {QStringLiteral("prepare"), QStringLiteral("merge1"), QStringLiteral("bound1"), QStringLiteral("edit"),
            QStringLiteral("merge2"),  QStringLiteral("bound2"), QStringLiteral("check"),  QStringLiteral("queries")};
}

QJsonObject runPhase(const QString &name, const Scale &scale)
{
    if (name == QLatin1String("prepare")) {
        return prepare(scale);
    }
    if (name == QLatin1String("merge1")) {
        return merge(scale, 1);
    }
    if (name == QLatin1String("bound1")) {
        return {{QStringLiteral("bound"), insertEverything(scale).toJson()}};
    }
    if (name == QLatin1String("edit")) {
        return edit(scale);
    }
    if (name == QLatin1String("merge2")) {
        return merge(scale, 2);
    }
    if (name == QLatin1String("bound2")) {
        return {{QStringLiteral("bound"), insertSecondRound(scale).toJson()}};
    }
    if (name == QLatin1String("check")) {
        return check(scale);
    }
    if (name == QLatin1String("months")) {
        return exchangeMonths(scale);
    }
    if (name == QLatin1String("queries")) {
        return queries(scale);
    }
    fail(ErrorKind::Invalid, {"There is no such phase."});
}

} // namespace helin::bench
