// The disk fails at any write, sync or truncation while something is saved, taken in or written: after the store is
// opened again it shows the state before or the state after, and everything goes on.
#include <catch2/catch.hpp>

#include "support/faultvfs.h"
#include "township.h"

#include <set>

using namespace helin;
using namespace helin::test;

namespace {

/// The small township, whose own PC stands on a disk that fails. Everything can be set back to the start.
class FailingDisk final : public SmallTownship
{
public:
    FailingDisk()
    {
        wang = addResident(*a, QStringLiteral("王小明"));
        carry(*a, *township);
        for (int i = 0; i < 12; ++i) {
            addResident(*a, QStringLiteral("李四"));
        }
        file = write(*a, *township);
        township.reset();
        keep(QStringLiteral("t"), QStringLiteral("kept"));
    }

    void startOver()
    {
        township.reset();
        keep(QStringLiteral("kept"), QStringLiteral("t"));
        reopen();
    }
    void reopen()
    {
        township =
            Workspace::open(path(QStringLiteral("t")), QStringLiteral("周敏"), QStringLiteral("helin-demo"), clock)
                .orThrow();
    }

    Ref<Resident> wang;
    QString file;

private:
    void keep(const QString &from, const QString &to)
    {
        QDir(path(to)).removeRecursively();
        QDir().mkpath(path(to));
        for (const QString &name : QDir(path(from)).entryList(QDir::Files)) {
            REQUIRE(QFile::copy(path(from + u'/' + name), path(to + u'/' + name)));
        }
        // The marks lie beside the stores.
        for (const QString &mark : QDir(path({})).entryList({QStringLiteral("*.json")}, QDir::Files)) {
            const QString kept = path(mark + QStringLiteral(".kept"));
            const bool keeping = to == QLatin1String("kept");
            QFile::remove(keeping ? kept : path(mark));
            REQUIRE(QFile::copy(keeping ? path(mark) : kept, keeping ? kept : path(mark)));
        }
    }
};

/// Does something with every call failing in its turn. `state` says in a word how far the store is.
void failEverywhere(FaultVfs &disk, FailingDisk &world, const std::function<bool(Workspace &)> &act,
                    const std::function<qint64(Workspace &)> &state)
{
    world.startOver();
    const qint64 before = state(*world.township);
    disk.arm(1'000'000, FaultVfs::Fault::FailOnce);
    REQUIRE(act(*world.township));
    const int calls = disk.calls();
    disk.disarm();
    const qint64 after = state(*world.township);
    REQUIRE(calls > 3);
    REQUIRE(after != before);
    for (const auto fault : {FaultVfs::Fault::FailOnce, FaultVfs::Fault::PowerCut, FaultVfs::Fault::TornWrite}) {
        int done = 0;
        for (int nth = 1; nth <= calls; ++nth) {
            INFO("fault " << int(fault) << " at call " << nth << " of " << calls);
            world.startOver();
            disk.arm(nth, fault);
            const bool told = act(*world.township);
            CHECK(disk.hasFailed());
            // The power comes back when the program is gone.
            world.township.reset();
            disk.disarm();
            world.reopen();
            const qint64 now = state(*world.township);
            CHECK((now == before || now == after));
            CHECK((!told || now == after)); // what was told as done is done
            CHECK(verifyStore(world.township->writes()).ok());
            done += now == after ? 1 : 0;
            if (now == before) {
                CHECK(act(*world.township));
            }
            CHECK(state(*world.township) == after);
        }
        CHECK(done < calls);
    }
}

} // namespace

TEST_CASE("whichever write or sync fails while a record is saved, it is saved or it is not", "[fault]")
{
    FaultVfs disk;
    FailingDisk world;
    failEverywhere(
        disk, world,
        [&](Workspace &workspace) {
            return workspace.writes()
                .run(QStringLiteral("test"),
                     [&](Writer &writer) {
                         Resident resident = workspace.reader().require(world.wang);
                         resident.phone = QStringLiteral("19900000007");
                         writer.update(resident);
                         Resident other;
                         other.name = QStringLiteral("张三");
                         other.station = resident.station;
                         writer.create(other);
                     })
                .ok();
        },
        [&](Workspace &workspace) {
            const bool phone = !workspace.reader().require(world.wang).phone.isEmpty();
            return workspace.reader().count<Resident>() * 2 + (phone ? 1 : 0);
        });
}

TEST_CASE("whichever write or sync fails while a file is taken in, it is taken in whole or not at all", "[fault]")
{
    FaultVfs disk;
    FailingDisk world;
    failEverywhere(
        disk, world,
        [&](Workspace &workspace) {
            const ImportStatus status = workspace.exchange().importFile(world.file).status;
            return status == ImportStatus::Merged || status == ImportStatus::Duplicate;
        },
        [](Workspace &workspace) {
            return workspace.reader().count<Resident>() * 100 + workspace.exchange().links().receipts(50).size();
        });
}

TEST_CASE("whichever write or sync fails while a file is written, its number is never used twice", "[fault]")
{
    FaultVfs disk;
    FailingDisk world;
    const RecordId peer = world.a->site().writer.site;
    failEverywhere(
        disk, world,
        [&](Workspace &workspace) {
            const QString stick = world.path(QStringLiteral("stick of faults"));
            const auto written = workspace.exchange().exportTo(peer, stick);
            const QStringList files = QDir(stick).entryList(QDir::Files);
            CHECK(files.size() == (written.ok() ? 1 : 0)); // and nothing half written
            if (written.ok()) {
                CHECK(workspace.exchange().links().sent(peer, written.value().number).has_value());
            }
            QDir(stick).removeRecursively();
            return written.ok();
        },
        [&](Workspace &workspace) { return qint64(workspace.exchange().links().link(peer).sentNumber); });
}
