// Random work and random journeys of real bundle files between a township and two stations, any of which may be put
// back from a copied folder at any time.
#include <catch2/catch.hpp>

#include "core/demo/random.h"
#include "township.h"

#include <QDirIterator>

#include <rapidcheck/catch.h>

#include <set>

using namespace helin;
using namespace helin::test;

namespace {

/// The small township, its stick of files under way, and copies of its stores.
class World final
{
public:
    World()
    {
        for (const int place : {0, 1, 2}) {
            quicken(place);
            copy(place);
        }
    }

    /// Back to the day of enrolment: cheaper than a new township.
    void startOver()
    {
        for (const int place : {0, 1, 2}) {
            putBack(place, 0);
            m_copies[size_t(place)].resize(1);
        }
        m_road.clear();
        m_diary.clear();
    }

    void act(demo::Random &random)
    {
        m_world.clock.advance(random.below(3) * 1000);
        const int place = random.below(3);
        const int what = random.below(100);
        if (what < 40) {
            m_diary << QStringLiteral("%1 works").arg(place);
            work(at(place), random);
        } else if (what < 62) {
            const int station = 1 + random.below(2);
            random.percent(50) ? write(0, station) : write(station, 0);
        } else if (what < 88) {
            if (!m_road.isEmpty()) {
                // Kept half of the time, so that it arrives again later.
                const qsizetype chosen = random.below(int(m_road.size()));
                import(random.percent(50) ? m_road[chosen] : m_road.takeAt(chosen));
            }
        } else if (what < 92) {
            if (!m_road.isEmpty()) {
                m_road.removeAt(random.below(int(m_road.size()))); // the stick is lost
            }
        } else if (what < 96) {
            copy(place);
        } else {
            putBack(place, random.below(int(m_copies[size_t(place)].size())));
        }
    }

    /// Everybody exchanges until nothing is left to say. Gives what is wrong then.
    std::string settle()
    {
        std::array<std::set<QByteArray>, 3> before;
        for (const int place : {0, 1, 2}) {
            before[size_t(place)] = changes(place, {});
        }
        for (int round = 0; round < 4; ++round) {
            for (const int station : {1, 2}) {
                for (const auto &[from, to] : {std::pair(0, station), std::pair(station, 0)}) {
                    const ImportStatus status = import(write(from, to));
                    if (round == 3 && status != ImportStatus::Merged) {
                        return "a file still waits";
                    }
                }
            }
        }
        for (const int station : {1, 2}) {
            const QString code = at(station).stationCode();
            if (m_world.digest(at(0), at(station)) != m_world.digest(at(station), at(station))) {
                return "digests of " + code.toStdString();
            }
            const std::set<QByteArray> now = changes(station, code);
            if (now != changes(0, code)) {
                return "changes of " + code.toStdString();
            }
            for (const int place : {0, station}) {
                for (const QByteArray &hash : before[size_t(place)]) {
                    if (isOf(place, hash, code) && !now.contains(hash)) {
                        return "a change of " + code.toStdString() + " is lost";
                    }
                }
            }
            if (!changes(station, at(3 - station).stationCode()).empty()) {
                return "a station holds changes of the other";
            }
        }
        if (at(0).conflicts().count() != at(1).conflicts().count() + at(2).conflicts().count()) {
            return "conflicts";
        }
        for (const int place : {0, 1, 2}) {
            if (!verifyStore(at(place).writes()).ok()) {
                return "verify of " + std::to_string(place);
            }
            if (at(place).exchange().links().heldCount() != 0) {
                return "changes kept aside at " + std::to_string(place);
            }
        }
        return {};
    }

    /// 0 is the township.
    Workspace &at(int place) { return *slot(place); }
    SmallTownship &township() { return m_world; }

    QString write(int from, int to)
    {
        const QString path = m_world.write(at(from), at(to));
        m_road.append(path);
        m_receivers.insert(path, to);
        m_diary << QStringLiteral("%1 writes for %2: %3").arg(from).arg(to).arg(QFileInfo(path).fileName());
        return path;
    }

    ImportStatus import(const QString &path)
    {
        const ImportedBundle report = at(m_receivers.value(path)).exchange().importFile(path);
        if (report.status == ImportStatus::Refused || report.status == ImportStatus::Skipped) {
            throw std::runtime_error(diary() + "refused: " + report.error->what.english().toStdString() + ' ' +
                                     report.error->detail.toStdString());
        }
        m_diary << QStringLiteral("%1 reads %2: %3, %4 new")
                       .arg(m_receivers.value(path))
                       .arg(QFileInfo(path).fileName())
                       .arg(int(report.status))
                       .arg(report.applied);
        return report.status;
    }

    /// What happened so far, for a failure's message.
    [[nodiscard]] std::string diary() const { return m_diary.join(QLatin1Char('\n')).toStdString() + '\n'; }

    /// Copies a store's folder while it is closed.
    void copy(int place)
    {
        slot(place).reset();
        auto &copies = m_copies[size_t(place)];
        m_diary << QStringLiteral("copy %1 of %2").arg(copies.size()).arg(place);
        copies.append(m_world.path(QStringLiteral("copy %1 %2").arg(place).arg(copies.size())));
        copyFolder(folder(place), copies.last());
        open(place);
    }

    void putBack(int place, int number)
    {
        slot(place).reset();
        m_diary << QStringLiteral("%1 is put back from copy %2").arg(place).arg(number);
        copyFolder(m_copies[size_t(place)][number], folder(place));
        open(place);
    }

private:
    std::unique_ptr<Workspace> &slot(int place)
    {
        return place == 0 ? m_world.township : place == 1 ? m_world.a : m_world.b;
    }
    QString folder(int place) { return m_world.path(QStringList{"t", "a", "b"}[place]); }

    void open(int place)
    {
        slot(place) =
            Workspace::open(folder(place), QStringLiteral("周敏"), QStringLiteral("helin-demo"), m_world.clock)
                .orThrow();
        quicken(place);
    }
    void quicken(int place) { at(place).store().connection().execute("PRAGMA synchronous=OFF"); }

    static void work(Workspace &workspace, demo::Random &random)
    {
        const QList<Resident> residents = workspace.reader().list<Resident>();
        if (residents.isEmpty() || random.percent(25)) {
            if (!workspace.site().isTownship()) {
                SmallTownship::addResident(workspace,
                                           random.percent(50) ? QStringLiteral("王小明") : QStringLiteral("单雄信"));
            }
            return;
        }
        const QList<Conflict> conflicts = workspace.conflicts().list();
        if (!conflicts.isEmpty() && random.percent(30)) {
            const Conflict &conflict = conflicts[random.below(int(conflicts.size()))];
            const ConflictValue &value = conflict.values[random.below(int(conflict.values.size()))];
            workspace.conflicts().take(conflict, value.version, QStringLiteral("asked")).orThrow();
            return;
        }
        SmallTownship::setPhone(workspace, Ref<Resident>(residents[random.below(int(residents.size()))].id),
                                QStringLiteral("1990000000%1").arg(random.below(5)));
    }

    /// Hashes of the changes a store knows, of one station's records or of all.
    std::set<QByteArray> changes(int place, const QString &code)
    {
        std::set<QByteArray> hashes;
        LogStore &log = at(place).writes().applier().log();
        for (qint64 position = 1; position <= log.lastPosition(); ++position) {
            const QByteArray body = log.body(position);
            ChangeView view;
            view.decode(body);
            const QString station = QString::fromUtf8(view.station);
            const QByteArray hash = log.identity(position).hash.toByteArray();
            m_owners.insert(hash, station);
            if (code.isEmpty() || station == code) {
                hashes.insert(hash);
            }
        }
        return hashes;
    }
    bool isOf(int, const QByteArray &hash, const QString &code) const { return m_owners.value(hash) == code; }

    SmallTownship m_world;
    QStringList m_road;
    QStringList m_diary;
    QHash<QString, int> m_receivers;
    QHash<QByteArray, QString> m_owners;
    std::array<QStringList, 3> m_copies;
};

} // namespace

TEST_CASE("a station put back from a copy gets its own lost changes again", "[exchange][restore]")
{
    World world;
    const auto wang = SmallTownship::addResident(world.at(1), QStringLiteral("王小明"));
    world.import(world.write(1, 0));
    world.import(world.write(0, 1));
    SECTION("when it had taken nothing in since the copy")
    {
        world.copy(1);
        const auto li = SmallTownship::addResident(world.at(1), QStringLiteral("李四"));
        world.import(world.write(1, 0));
        world.putBack(1, 1);
        CHECK_FALSE(world.at(1).reader().find(li));
        world.import(world.write(1, 0));
        world.import(world.write(0, 1));
        CHECK(world.at(1).reader().find(li));
    }
    SECTION("when an acknowledgement from before is still under way")
    {
        world.copy(1);
        SmallTownship::setPhone(world.at(0), wang, QStringLiteral("19900000001"));
        world.import(world.write(0, 1));
        const QString late = world.write(1, 0);
        world.putBack(1, 1);
        world.import(world.write(1, 0));
        world.import(late);
        world.import(world.write(0, 1));
        CHECK(world.at(1).reader().require(wang).phone == QStringLiteral("19900000001"));
    }
    CHECK(world.settle() == "");
}

TEST_CASE("a store put back is noticed even when it had only taken files in", "[exchange][restore]")
{
    World world;
    SmallTownship::addResident(world.at(1), QStringLiteral("王小明"));
    const QString first = world.write(1, 0);
    world.copy(0);
    const quint32 before = world.at(0).site().writer.incarnation;
    world.import(first);
    world.import(world.write(0, 1));
    world.putBack(0, 1);
    CHECK(world.at(0).site().writer.incarnation > before);
    CHECK(world.settle() == "");
}

TEST_CASE("two PCs that go on from one copy never share an incarnation", "[exchange][restore]")
{
    World world;
    SmallTownship::addResident(world.at(1), QStringLiteral("王小明"));
    world.putBack(1, 0);
    const quint32 first = world.at(1).site().writer.incarnation;
    // The first PC is lost with everything on it, the mark too.
    QDir marks(highWaterFolder());
    for (const QString &name : marks.entryList(QDir::Files)) {
        marks.remove(name);
    }
    world.township().clock.advance(60'000);
    world.putBack(1, 0);
    CHECK(world.at(1).site().writer.incarnation > first);
}

TEST_CASE("a township put back gets its own lost changes from the stations", "[exchange][restore]")
{
    World world;
    const auto wang = SmallTownship::addResident(world.at(1), QStringLiteral("王小明"));
    world.import(world.write(1, 0));
    world.copy(0);
    SmallTownship::setPhone(world.at(0), wang, QStringLiteral("19900000001"));
    world.import(world.write(0, 1));
    world.putBack(0, 1);
    CHECK(world.at(0).reader().require(wang).phone.isEmpty());
    CHECK(world.settle() == "");
    CHECK(world.at(0).reader().require(wang).phone == QStringLiteral("19900000001"));
}

TEST_CASE("a township and a station both put back find together again", "[exchange][restore]")
{
    World world;
    for (int round = 0; round < 3; ++round) {
        SmallTownship::addResident(world.at(1), QStringLiteral("王小明"));
        world.copy(0);
        world.copy(1);
        world.import(world.write(1, 0));
        world.import(world.write(0, 1));
    }
    world.putBack(0, 2);
    world.putBack(1, 3);
    CHECK(world.settle() == "");
}

TEST_CASE("random journeys of files and random restores end in one state everywhere", "[exchange][property]")
{
    World world;
    rc::prop("sites agree and nothing that anybody still holds is lost", [&](quint32 seed) {
        demo::Random random{seed};
        world.startOver();
        const int acts = *rc::gen::inRange(10, 60).as("acts");
        for (int i = 0; i < acts; ++i) {
            world.act(random);
        }
        const std::string wrong = world.settle();
        RC_LOG() << world.diary();
        RC_ASSERT(wrong == std::string());
    });
}
