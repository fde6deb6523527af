#include "core/workspace/exchangeplace.h"
#include "tests/core/sync/exchange/township.h"

#include <catch2/catch.hpp>

using namespace helin;
using helin::test::SmallTownship;

namespace {

void touch(const QString &path, const QByteArray &content = "x")
{
    REQUIRE(QDir{}.mkpath(QFileInfo{path}.path()));
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

RemovableVolume stickAt(const QString &root)
{
    RemovableVolume stick;
    stick.rootPath = root;
    stick.name = QStringLiteral("ZHOU");
    return stick;
}

} // namespace

TEST_CASE("The chosen folder is the place as long as it is there, else the first stick, else nothing is reachable")
{
    const QTemporaryDir folder;
    const RecordId site = SystemIdSource{}.next(0);
    const QString chosen = folder.filePath(QStringLiteral("共享"));
    const QString stick = folder.filePath(QStringLiteral("stick"));
    touch(chosen + QStringLiteral("/a.txt"));
    REQUIRE(QDir{}.mkpath(stick));

    ExchangePlace place = findExchangePlace(chosen, site, {stickAt(stick)});
    CHECK(place.folder == chosen);
    CHECK_FALSE(place.stick);
    CHECK(place.reachable);

    REQUIRE(QDir{chosen}.removeRecursively());
    place = findExchangePlace(chosen, site, {stickAt(stick)});
    CHECK(place.folder == stick + QStringLiteral("/和邻交换"));
    REQUIRE(place.stick);
    CHECK(place.stick->name == QStringLiteral("ZHOU"));
    CHECK(place.reachable); // the folder is made when something is written

    place = findExchangePlace(chosen, site, {});
    CHECK(place.folder == chosen);
    CHECK_FALSE(place.reachable);
    CHECK(findExchangePlace({}, site, {}).folder.isEmpty());
    // A stick whose name begins like the folder's path is another one.
    CHECK_FALSE(findExchangePlace(stick, site, {stickAt(stick + QStringLiteral("2"))}).stick);
}

TEST_CASE("What lies in the place is told by the fronts of the files: for us and new, for others, from us")
{
    SmallTownship world;
    const RecordId us = world.township->site().writer.site;
    SmallTownship::addResident(*world.a, QStringLiteral("张明远"));
    const QString first = world.write(*world.a, *world.township);
    const QString folder = QFileInfo{first}.path();
    touch(folder + QStringLiteral("/坏.helin"), "no bundle");
    ExchangePlace place = findExchangePlace(folder, us, {});
    REQUIRE(place.forUs.size() == 1);
    CHECK(place.forUs.first().senderName == QStringLiteral("新场村"));
    CHECK(place.forOthers == 0);
    CHECK(notTakenIn(place.forUs, world.township->exchange().links()) == 1);

    REQUIRE(world.township->exchange().importFile(first).status == ImportStatus::Merged);
    CHECK(notTakenIn(place.forUs, world.township->exchange().links()) == 0);
    world.write(*world.township, *world.a);
    place = findExchangePlace(folder, us, {});
    CHECK(place.forUs.size() == 1); // the own one to the station is not "for others"
    CHECK(place.forOthers == 0);
    place = findExchangePlace(folder, world.b->site().writer.site, {});
    CHECK(place.forUs.isEmpty());
    CHECK(place.forOthers == 2);
    const ExchangePlace same = findExchangePlace(folder, world.b->site().writer.site, {});
    CHECK(same == place);
}

TEST_CASE("Files by which viruses spread over sticks are counted, those of people are not")
{
    const QTemporaryDir folder;
    const QString root = folder.filePath(QStringLiteral("stick"));
    for (const char *name : {"照片.lnk", "autorun.inf", "helper.vbs"}) {
        touch(root + QLatin1Char('/') + QString::fromUtf8(name));
    }
    touch(root + QStringLiteral("/名单.xlsx"));
    touch(root + QStringLiteral("/资料/旧.exe")); // deeper down it does not pretend to be a folder
    const ExchangePlace place = findExchangePlace({}, SystemIdSource{}.next(0), {stickAt(root)});
    CHECK(place.suspicious == 3);
    CHECK(place.reachable);
}
