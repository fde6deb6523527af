#include "core/storage/statement.h"
#include "world.h"

#include <QDir>
#include <QFileInfo>

namespace helin::test {

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 year = 365 * day;

} // namespace

bool World::accident()
{
    const int what = m_random.below(10);
    if (m_weather.putBack && m_random.percent(m_weather.damage ? 30 : 80)) {
        m_random.percent(60) ? copy(anyPlace()) : putBack(anyPlace());
    } else if (m_weather.erasures && m_random.percent(m_weather.damage ? 30 : 80)) {
        Place &place = at(anyStation());
        say(QStringLiteral("%1: %2").arg(place.info().name, m_work.erase(place)));
        m_ledger.checkDigests(place);
    } else if (what < 5 && m_weather.damage) {
        const int kind = m_random.below(3);
        kind == 0 ? damageAndImport() : kind == 1 ? carryToWrongPlace() : stopAnImport();
    } else if (what < 7 && m_weather.clocks) {
        m_random.percent(50) ? moveClock(anyPlace()) : askPeople(anyPlace(), false);
    } else if (m_weather.revocation && m_revoked.empty() && m_random.percent(20)) {
        revoke(anyStation());
    } else {
        return false;
    }
    return true;
}

World::State World::stateOf(Place &place)
{
    std::unique_ptr<Hasher> hasher = place.suite().hasher();
    for (const char *sql :
         {"SELECT * FROM link ORDER BY site", "SELECT * FROM receipt ORDER BY site, incarnation, number",
          "SELECT * FROM membership ORDER BY number", "SELECT id FROM held ORDER BY id"}) {
        Statement rows{place.connection(), sql};
        while (rows.step()) {
            for (int column = 0; column < 13; ++column) {
                hasher->add(rows.blob(column));
                hasher->add("|");
            }
        }
    }
    return {place.log().lastPosition(), place.exchange().links().heldCount(), place.writes().audit().lastNumber(),
            hasher->finish()};
}

void World::copy(int place)
{
    Place &copied = at(place);
    copied.close();
    const QString folder =
        m_stage.scrap() + QStringLiteral("/copy%1-%2").arg(place).arg(m_copies[size_t(place)].size());
    copyFolder(copied.storeFolder(), folder);
    copyFolder(copied.markFolder(), folder + QStringLiteral("-mark"));
    m_copies[size_t(place)].push_back({folder, int(m_steps.size())});
    copied.open();
    say(QStringLiteral("%1 is copied").arg(copied.info().name));
    m_ledger.learn(copied);
}

void World::putBack(int place, bool newest)
{
    const std::vector<Copy> &copies = m_copies[size_t(place)];
    if (copies.empty()) {
        return;
    }
    const Copy &chosen = newest ? copies.back() : copies[size_t(m_random.below(int(copies.size())))];
    Place &restored = at(place);
    restored.close();
    copyFolder(chosen.folder, restored.storeFolder());
    const bool wholeDisk = m_weather.wholeDisks && m_random.percent(40);
    if (wholeDisk) {
        copyFolder(chosen.folder + QStringLiteral("-mark"), restored.markFolder());
    }
    restored.open();
    if (wholeDisk) {
        m_setBack[place] = restored.writer().incarnation; // it cannot know before it hears of itself
    }
    say(QStringLiteral("%1 is put back from the copy of step %2%3")
            .arg(restored.info().name)
            .arg(chosen.step)
            .arg(wholeDisk ? QStringLiteral(", the whole disk") : QString()));
    m_ledger.startOver(restored);
    m_work.forget(restored);
    m_ledger.learn(restored);
    m_ledger.checkDigests(restored);
}

void World::forgetTogether()
{
    const int station = anyStation();
    copy(0);
    copy(station);
    work(station);
    work(0);
    (void)settleOnce();
    (void)settleOnce();
    putBack(0, true);
    putBack(station, true);
}

void World::damageAndImport()
{
    if (m_road.empty()) {
        return;
    }
    const Parcel &parcel = m_road[size_t(m_random.below(int(m_road.size())))];
    QFile file(parcel.path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Broken{QStringLiteral("a file of the road is gone")};
    }
    QByteArray bytes = file.readAll();
    if (m_random.percent(50)) {
        bytes.truncate(m_random.below(int(bytes.size())));
    } else {
        char &byte = bytes[m_random.below(int(bytes.size()))];
        byte = char(byte ^ (1 << m_random.below(8)));
    }
    const QString path = m_stage.scrap() + QStringLiteral("/damaged.helin");
    QFile damaged(path);
    if (!damaged.open(QIODevice::WriteOnly) || damaged.write(bytes) != bytes.size()) {
        throw Broken{QStringLiteral("the damaged file could not be made")};
    }
    damaged.close();
    Place &place = at(parcel.to);
    const State before = stateOf(place);
    const ImportedBundle report = place.exchange().importFile(path);
    say(QStringLiteral("%1 reads a damaged copy of %2").arg(place.info().name, QFileInfo(parcel.path).dir().dirName()));
    require(report.status == ImportStatus::Refused && report.applied == 0,
            QStringLiteral("a damaged file is not refused"));
    require(stateOf(place) == before, QStringLiteral("a refused file has left something behind"));
}

void World::carryToWrongPlace()
{
    if (m_road.empty()) {
        return;
    }
    const Parcel &parcel = m_road[size_t(m_random.below(int(m_road.size())))];
    const int wrong = anyPlace();
    if (wrong == parcel.to) {
        return;
    }
    const State before = stateOf(at(wrong));
    const ImportedBundle report = at(wrong).exchange().importFile(parcel.path);
    say(QStringLiteral("%1 is given a file for %2").arg(at(wrong).info().name, at(parcel.to).info().name));
    require(report.status == ImportStatus::Refused && report.error && report.error->kind == ErrorKind::WrongReceiver,
            QStringLiteral("a file for somebody else is taken in"));
    require(stateOf(at(wrong)) == before, QStringLiteral("a file for somebody else has left something behind"));
}

void World::stopAnImport()
{
    if (m_road.empty()) {
        return;
    }
    const Parcel &parcel = m_road[size_t(m_random.below(int(m_road.size())))];
    Place &place = at(parcel.to);
    const State before = stateOf(place);
    const WriterId writer = place.writer();
    int left = m_random.below(3);
    const ImportedBundle report =
        place.exchange().importFile(parcel.path, [&left](qint64, qint64) { return left-- > 0; });
    say(QStringLiteral("%1 is stopped while reading %2: %3")
            .arg(place.info().name, QFileInfo(parcel.path).dir().dirName())
            .arg(int(report.status)));
    if (report.status == ImportStatus::Merged) {
        m_ledger.learn(place);
        m_ledger.checkArrived(place, parcel.content);
    } else {
        // That it has to go on in a new incarnation it has learned all the same.
        require(stateOf(place) == before || place.writer() != writer,
                QStringLiteral("an import that was stopped has left something behind"));
        m_ledger.learn(place);
    }
}

void World::moveClock(int place)
{
    static constexpr std::array<qint64, 8> jumps{0,       0,          5 * 60'000, 12 * 60 * 60'000,
                                                 3 * day, -40 * year, 30 * year,  -2 * day};
    m_skew[size_t(place)] = jumps[size_t(m_random.below(int(jumps.size())))];
    say(QStringLiteral("the clock of %1 is %2 hours off")
            .arg(at(place).info().name)
            .arg(m_skew[size_t(place)] / (60 * 60'000)));
}

void World::askPeople(int place, bool all)
{
    Place &asked = at(place);
    for (const HeldChange &held : asked.exchange().links().held()) {
        if (held.reason != QLatin1String("clock") || (!all && m_random.percent(50))) {
            continue;
        }
        const Result<ChangeSet> released = asked.exchange().releaseHeld(held.id, QStringLiteral("asked"));
        require(released.ok(), QStringLiteral("what was kept aside for its clock cannot be taken over"));
        say(QStringLiteral("%1 takes over what was kept aside").arg(asked.info().name));
        m_arrived = true;
    }
    m_ledger.learn(asked);
}

void World::revoke(int place)
{
    Place &lost = at(place);
    quint64 last = 0;
    for (const auto &[position, change] : m_ledger.log(at(0))) {
        const Told &told = m_ledger.told(change);
        if (told.name.writer == lost.writer()) {
            last = std::max(last, told.name.seq);
        }
    }
    require(at(0).enrolment().revoke(lost.site(), last).ok(), QStringLiteral("a PC cannot be taken off the list"));
    m_revoked.insert(place);
    say(QStringLiteral("%1 is taken off the list after its change %2").arg(lost.info().name).arg(last));
}

} // namespace helin::test
