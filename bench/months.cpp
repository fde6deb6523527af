#include "bench/months.h"

#include "bench/measure.h"
#include "core/records/people.h"
#include "core/sync/statedigest.h"

#include <QFile>

#include <algorithm>
#include <random>

namespace helin::bench {

namespace {

constexpr qint64 start = 1'760'100'000'000; ///< ms since 1970 UTC: after the stations were filled
constexpr qint64 hour = 3'600'000;
constexpr qint64 month = 30 * 24 * hour;
constexpr int stationEdits = 100;   ///< one of so many
constexpr int townshipEdits = 1000; ///< one of so many
constexpr int lostOfHundred = 20;

/// What was carried so far.
struct Tally
{
    qint64 written = 0;
    qint64 lost = 0;
    qint64 bytes = 0;
    qint64 changes = 0;
    qint64 late = 0;   ///< of the lost ones, those that came a month later
    qint64 waited = 0; ///< files that came before what they build on
    Times exports;
    Times merges;
};

class Year final
{
public:
    explicit Year(const Scale &scale) : m_scale{scale}, m_random{scale.seed} {}

    QJsonObject run()
    {
        for (int i = 0; i < m_scale.months; ++i) {
            m_clock.advance(month);
            edit(i);
            exchange(i, true);
        }
        for (int i = 0; i < 2; ++i) {
            m_clock.advance(hour);
            exchange(m_scale.months + i, false);
        }
        const int differing = compare();
        return {{QStringLiteral("months"), m_scale.months},
                {QStringLiteral("files"), m_tally.written},
                {QStringLiteral("lost"), m_tally.lost},
                {QStringLiteral("late"), m_tally.late},
                {QStringLiteral("waited"), m_tally.waited},
                {QStringLiteral("edits"), m_edits},
                {QStringLiteral("changes_written"), m_tally.changes},
                {QStringLiteral("bundle_bytes"), m_tally.bytes},
                {QStringLiteral("export"), m_tally.exports.toJson()},
                {QStringLiteral("merge"), m_tally.merges.toJson()},
                {QStringLiteral("memory_peak_bytes"), peakMemory()},
                {QStringLiteral("stations_that_differ"), differing},
                {QStringLiteral("right"), differing == 0}};
    }

private:
    [[nodiscard]] int upTo(int count) { return int(m_random() % quint64(count)); }

    void editSome(Workspace &site, int oneOf, int round)
    {
        QList<Resident> people = site.reader().list<Resident>();
        const int wanted = std::max(1, int(people.size()) / oneOf);
        site.writes()
            .run(QStringLiteral("bench.month"),
                 [&](Writer &writer) {
                     for (int i = 0; i < wanted && !people.isEmpty(); ++i) {
                         Resident resident = people.takeAt(upTo(int(people.size())));
                         resident.phone = QStringLiteral("155%1").arg(10'000'000 + round * 100'000 + upTo(99'999));
                         writer.update(resident);
                         ++m_edits;
                     }
                 })
            .orThrow();
    }

    void edit(int round)
    {
        for (int i = 0; i < m_scale.stations; ++i) {
            editSome(*openSite(m_scale.stationFolder(i), m_clock), stationEdits, round);
        }
        editSome(*openSite(m_scale.townshipFolder(), m_clock), townshipEdits, round);
    }

    QString note(const ExportedBundle &bundle)
    {
        ++m_tally.written;
        m_tally.bytes += bundle.bytes;
        m_tally.changes += bundle.changes;
        return bundle.path;
    }

    /// What arrives for one site now, in random order: of a lossy round four fifths of the files, and what was late.
    QStringList onTheRoad(const RecordId &to, const QStringList &files, bool lossy)
    {
        QStringList arriving = m_late.take(to);
        m_tally.late += arriving.size();
        for (const QString &file : files) {
            const bool lost = lossy && upTo(100) < lostOfHundred;
            m_tally.lost += lost ? 1 : 0;
            if (!lost) {
                arriving << file;
            } else if (upTo(2) == 0) {
                m_late[to] << file;
            } else {
                QFile::remove(file);
            }
        }
        std::shuffle(arriving.begin(), arriving.end(), m_random);
        return arriving;
    }

    void takeIn(Workspace &site, const QString &file)
    {
        ImportedBundle report;
        m_tally.merges += timesOf([&] { report = site.exchange().importFile(file); });
        if (report.status == ImportStatus::Waiting) {
            ++m_tally.waited;
        } else if (report.status != ImportStatus::Merged) {
            fail(ErrorKind::Internal, {"A bundle was not merged."});
        }
        QFile::remove(file);
    }

    void exchange(int round, bool lossy)
    {
        const QString up = m_scale.path(QStringLiteral("up%1").arg(round));
        const QString down = m_scale.path(QStringLiteral("down%1").arg(round));
        QStringList files;
        for (int i = 0; i < m_scale.stations; ++i) {
            const auto station = openSite(m_scale.stationFolder(i), m_clock);
            const RecordId township = station->exchange().peers().first().site;
            m_tally.exports += timesOf([&] { files << note(station->exchange().exportTo(township, up).orThrow()); });
        }
        m_clock.advance(hour);
        QHash<RecordId, QString> filesDown;
        {
            const auto township = openSite(m_scale.townshipFolder(), m_clock);
            for (const QString &file : onTheRoad(township->site().writer.site, files, lossy)) {
                takeIn(*township, file);
            }
            m_tally.exports += timesOf([&] {
                for (const ExportedBundle &bundle : township->exchange().exportAll(down).orThrow()) {
                    filesDown.insert(bundle.to, note(bundle));
                }
            });
        }
        m_clock.advance(hour);
        for (int i = 0; i < m_scale.stations; ++i) {
            const auto station = openSite(m_scale.stationFolder(i), m_clock);
            const RecordId site = station->site().writer.site;
            for (const QString &file : onTheRoad(site, {filesDown.value(site)}, lossy)) {
                takeIn(*station, file);
            }
        }
    }

    static QMap<QString, Digest> digestsOf(Workspace &site)
    {
        return stateDigests(site.store().connection(), site.writes().applier().log(), site.writes().applier().codes(),
                            site.suite());
    }

    /// How many stations do not agree with the township about their own records.
    int compare()
    {
        const QMap<QString, Digest> above = digestsOf(*openSite(m_scale.townshipFolder(), m_clock));
        int differing = 0;
        for (int i = 0; i < m_scale.stations; ++i) {
            const auto station = openSite(m_scale.stationFolder(i), m_clock);
            const QString code = station->stationCode();
            differing += digestsOf(*station).value(code) == above.value(code) ? 0 : 1;
        }
        return differing;
    }

    const Scale &m_scale;
    std::mt19937_64 m_random;
    ManualClock m_clock{start};
    QHash<RecordId, QStringList> m_late; ///< files that will still come, by receiver
    Tally m_tally;
    qint64 m_edits = 0;
};

} // namespace

QJsonObject exchangeMonths(const Scale &scale)
{
    return Year{scale}.run();
}

} // namespace helin::bench
