#include "world.h"

#include "core/sync/verify.h"

#include <QDir>
#include <QFileInfo>

namespace helin::test {

namespace {

constexpr qint64 bearable = 10 * 60 * 1000;          ///< ms that a clock may be ahead, as the documents say
constexpr qint64 unbearable = 24LL * 60 * 60 * 1000; ///< beyond it a person decides

} // namespace

World::World(Stage &stage, quint64 seed, Weather weather)
    : m_stage{stage}
    , m_random{seed}
    , m_weather{weather}
    , m_work{m_random, m_ledger}
    , m_copies(stage.places().size())
    , m_now{stage.firstDay()}
    , m_skew(stage.places().size())
{
    stage.startOver(seed);
    for (int place = 0; place < count(); ++place) {
        if (!at(place).isTownship()) {
            m_work.villages[at(place).info().code] = at(place).info().marker;
        }
        m_ledger.learn(at(place));
    }
}

QStringList World::markersForeignTo(const Place &place) const
{
    QStringList markers;
    if (!place.isTownship()) {
        for (const auto &[code, marker] : m_work.villages) {
            if (code != place.info().code) {
                markers << marker;
            }
        }
    }
    return markers;
}

void World::step()
{
    // Often the clocks stand still, so that times tie.
    m_now += m_random.percent(40) ? 0 : qint64{m_random.below(5)} * m_random.below(5) * 60'000;
    for (int place = 0; place < count(); ++place) {
        at(place).clock().set(m_now + m_skew[size_t(place)]);
    }
    const int what = m_random.below(100);
    if (what < 20 && accident()) {
        // said by itself
    } else if (what < 55) {
        work(anyPlace());
    } else if (what < 75) {
        writeSomewhere();
    } else if (what < 95) {
        importSomething();
    } else if (what < 97) {
        importFolder(anyPlace());
    } else if (!m_road.empty()) {
        const auto lost = m_road.begin() + m_random.below(int(m_road.size()));
        say(QStringLiteral("%1 is lost").arg(QFileInfo(lost->path).fileName()));
        QFile::remove(lost->path);
        m_road.erase(lost);
    }
    checkLinks();
}

void World::work(int place)
{
    say(QStringLiteral("%1: %2").arg(at(place).info().name, m_work.act(at(place))));
    if (m_random.percent(25)) {
        m_ledger.checkDigests(at(place));
    }
}

void World::writeSomewhere()
{
    const int station = anyStation();
    m_random.percent(50) ? write(0, station) : write(station, 0);
}

const World::Parcel *World::write(int from, int to)
{
    if (m_revoked.contains(to)) {
        return nullptr;
    }
    // A stick for every file, so that a folder holds one and names never meet.
    const QString stick = m_stage.scrap() + QStringLiteral("/stick%1").arg(++m_sticks);
    const Result<ExportedBundle> written = at(from).exchange().exportTo(at(to).site(), stick);
    require(written.ok(), QStringLiteral("%1 cannot write for %2").arg(at(from).info().name, at(to).info().name));
    Parcel parcel{written.value().path, from, to,
                  m_ledger.checkBundle(written.value().path, at(from), at(to), markersForeignTo(at(to)))};
    require(qint64(parcel.content.changes.size()) == written.value().changes,
            QStringLiteral("the count of what was written is wrong"));
    say(QStringLiteral("%1 writes stick %2 for %3: file %4, %5 changes")
            .arg(at(from).info().name)
            .arg(m_sticks)
            .arg(at(to).info().name)
            .arg(written.value().number)
            .arg(written.value().changes));
    m_ledger.learn(at(from));
    m_road.push_back(std::move(parcel));
    return &m_road.back();
}

void World::importSomething()
{
    if (m_road.empty()) {
        return;
    }
    // Kept half of the time, so that it arrives again later.
    const auto chosen = m_road.begin() + m_random.below(int(m_road.size()));
    const Parcel parcel = *chosen;
    if (m_random.percent(50)) {
        m_road.erase(chosen);
    }
    (void)import(parcel);
}

std::vector<Digest> World::farAhead(const Place &place, const Parcel &parcel)
{
    std::vector<Digest> changes;
    for (const Digest &change : parcel.content.changes) {
        const Told &told = m_ledger.told(change);
        if (told.name.writer.site == at(parcel.from).site() && !m_ledger.holds(place, change) &&
            told.millis() - at(parcel.to).clock().nowMillis() > unbearable) {
            changes.push_back(change);
        }
    }
    return changes;
}

ImportStatus World::import(const Parcel &parcel)
{
    Place &place = at(parcel.to);
    const bool keeps = m_random.percent(10); // looks twice whether a file that changes nothing changes nothing
    const std::optional<State> before = keeps ? std::optional(stateOf(place)) : std::nullopt;
    const std::vector<Digest> future = farAhead(place, parcel);
    const Hlc clockBefore = place.writes().hlc().last();
    const ImportedBundle report = place.exchange().importFile(parcel.path);
    say(QStringLiteral("%1 reads %2: %3, %4 new, %5 known, %6 aside")
            .arg(place.info().name, QDir(m_stage.scrap()).relativeFilePath(parcel.path))
            .arg(int(report.status))
            .arg(report.applied)
            .arg(report.already)
            .arg(report.keptAside));
    require(
        report.status == ImportStatus::Merged || report.status == ImportStatus::Duplicate ||
            report.status == ImportStatus::Waiting,
        QStringLiteral("an honest file is refused: %1").arg(report.error ? report.error->what.english() : QString()));
    m_ledger.learn(place);
    for (const Digest &change : future) {
        require(!m_ledger.holds(place, change),
                QStringLiteral("what is a day ahead was taken over without a question"));
    }
    require(place.writes().hlc().last() == clockBefore ||
                place.writes().hlc().last().millis() <= place.clock().nowMillis() + bearable,
            QStringLiteral("the clock of %1 follows another into the future").arg(place.info().name));
    if (report.status == ImportStatus::Merged) {
        require(report.applied + report.already + report.keptAside == qint64(parcel.content.changes.size()),
                QStringLiteral("the report of a file does not add up"));
        m_ledger.checkArrived(place, parcel.content);
        m_arrived = m_arrived || report.applied > 0;
        if (report.applied > 0 && m_random.percent(30)) {
            m_ledger.checkDigests(place);
        }
    } else if (before) {
        require(stateOf(place) == *before, QStringLiteral("a file that was not taken in has left something"));
    }
    return report.status;
}

void World::importFolder(int place)
{
    // All sticks at once, those for others too, in whatever order they lie there.
    QStringList paths;
    std::map<QString, const Parcel *> mine;
    for (const Parcel &parcel : m_road) {
        paths << QFileInfo(parcel.path).absolutePath();
        if (parcel.to == place) {
            mine[QFileInfo(parcel.path).absoluteFilePath()] = &parcel;
        }
    }
    const QList<ImportedBundle> reports = at(place).exchange().importAll(paths);
    m_ledger.learn(at(place));
    qsizetype merged = 0;
    for (const ImportedBundle &report : reports) {
        const auto own = mine.find(QFileInfo(report.path).absoluteFilePath());
        require((own == mine.end()) == (report.status == ImportStatus::Skipped),
                QStringLiteral("a folder's file for somebody else is not skipped, or an own one is"));
        require(report.status != ImportStatus::Refused, QStringLiteral("an honest file of a folder is refused"));
        if (report.status == ImportStatus::Merged) {
            m_ledger.checkArrived(at(place), own->second->content);
            ++merged;
        }
    }
    say(QStringLiteral("%1 reads all sticks: %2 files, %3 merged")
            .arg(at(place).info().name)
            .arg(reports.size())
            .arg(merged));
    m_ledger.checkDigests(at(place));
}

bool World::isUnnoticed(int place)
{
    const auto found = m_setBack.find(place);
    return found != m_setBack.end() && found->second == at(place).writer().incarnation;
}

bool World::anyUnnoticed()
{
    return std::any_of(m_setBack.begin(), m_setBack.end(),
                       [this](const auto &entry) { return isUnnoticed(entry.first); });
}

void World::checkLinks()
{
    // Nobody believes that something has arrived which has not, unless the receiver was put back since and the sender
    // cannot know of it yet.
    for (int station = 1; station < count(); ++station) {
        for (const auto &[from, to] : {std::pair(0, station), std::pair(station, 0)}) {
            const Link link = at(from).exchange().links().link(at(to).site());
            if (link.receivedIncarnation != at(to).writer().incarnation || m_revoked.contains(station) ||
                isUnnoticed(from) || isUnnoticed(to)) {
                continue;
            }
            std::set<Digest> held;
            for (const HeldChange &one : at(to).exchange().links().held()) {
                held.insert(one.hash);
            }
            for (const auto &[position, change] : m_ledger.log(at(from))) {
                const Told &told = m_ledger.told(change);
                const bool meant = from == 0 ? told.name.writer.site != at(to).site() &&
                                                   (told.station == at(to).info().code || isShared(told.type))
                                             : told.name.writer.site == at(from).site();
                if (meant && position <= link.ackedPosition) {
                    require(m_ledger.holds(at(to), change) || held.contains(change) ||
                                m_ledger.isDropped(at(to), change),
                            QStringLiteral("%1 believes that %2 holds a change which it does not")
                                .arg(at(from).info().name, at(to).info().name));
                }
            }
        }
    }
}

bool World::settleOnce()
{
    m_arrived = false;
    bool waits = false;
    for (int station = 1; station < count(); ++station) {
        if (m_revoked.contains(station)) {
            continue;
        }
        for (const auto &[from, to] : {std::pair(station, 0), std::pair(0, station)}) {
            const Parcel parcel = *write(from, to);
            m_road.pop_back();
            waits = import(parcel) != ImportStatus::Merged || waits;
        }
    }
    for (int place = 0; place < count(); ++place) {
        askPeople(place, true);
    }
    return m_arrived || waits;
}

void World::settle()
{
    if (m_weather.putBack && m_random.percent(40)) {
        forgetTogether();
    }
    say(QStringLiteral("everybody exchanges"));
    m_now += 24LL * 60 * 60 * 1000;
    for (int place = 0; place < count(); ++place) {
        at(place).clock().set(m_now + m_skew[size_t(place)]);
    }
    // After a restore one file has to go each way, then one back, and on to the other PCs of the village.
    constexpr int mostRounds = 8;
    int rounds = 0;
    while (settleOnce()) {
        require(++rounds < mostRounds, QStringLiteral("the exchange does not come to rest"));
    }
    // A disk set back as a whole is found out once it gives a number, of a change or of a file, for the second time.
    for (int more = 1 + m_sticks / count(); more > 0 && anyUnnoticed(); --more) {
        for (int place = 0; place < count(); ++place) {
            if (isUnnoticed(place)) {
                work(place);
            }
        }
        (void)settleOnce();
    }
    for (int round = 0; round < mostRounds && settleOnce(); ++round) {
        // what was found out has to get about
    }
    checkLinks();
    checkSettled();
}

void World::checkSettled()
{
    for (int station = 1; station < count(); ++station) {
        const QString code = at(station).info().code;
        if (m_revoked.contains(station)) {
            continue;
        }
        const std::set<Digest> above = m_ledger.ofStation(at(0), code);
        const std::set<Digest> here = m_ledger.ofStation(at(station), code);
        for (const auto &[one, other, missing] : {std::tuple(&above, &here, station), std::tuple(&here, &above, 0)}) {
            for (const Digest &change : *one) {
                require(other->contains(change) || m_ledger.isDropped(at(missing), change),
                        QStringLiteral("in the end %1 lacks a change of %2 that others hold")
                            .arg(at(missing).info().name, code));
            }
        }
        m_ledger.checkNeedToKnow(at(station), markersForeignTo(at(station)));
    }
    Place &verified = at(anyPlace());
    for (const VerifyCheck &check : verifyStore(verified.writes()).checks) {
        // A log that was set back as a whole cannot be told from one that was rewritten.
        const bool setBack =
            check.name == QLatin1String("operation_log_elsewhere") && m_setBack.contains(verified.info().number);
        require(check.ok || setBack, QStringLiteral("verify of %1: %2").arg(verified.info().name, check.name));
    }
    for (int place = 0; place < count(); ++place) {
        m_ledger.checkDigests(at(place));
        if (m_revoked.empty()) {
            require(at(place).exchange().links().heldCount() == 0,
                    QStringLiteral("%1 keeps something aside in the end").arg(at(place).info().name));
        }
    }
}

} // namespace helin::test
