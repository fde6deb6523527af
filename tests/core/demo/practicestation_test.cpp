#include "core/demo/practicestation.h"
#include "core/records/disputes.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace helin;
using namespace helin::demo;

TEST_CASE("a practice station is made whole or not at all, and opens with the password everybody knows", "[practice]")
{
    QTemporaryDir dir;
    REQUIRE(qputenv("HELIN_MACHINE_DIR", QFile::encodeName(dir.filePath(QStringLiteral("machine")))));
    PracticePlan plan;
    plan.folder = dir.filePath(QStringLiteral("练习"));
    plan.residents = 20;
    plan.cost = {.memoryKiB = 8, .passes = 1};
    ManualClock clock;
    clock.set(QDateTime(QDate(2026, 11, 23), QTime(7, 0)).toMSecsSinceEpoch());
    CHECK(practiceStation(plan.folder).isEmpty());
    CHECK_THROWS_AS(makePractice(plan, clock, [](qint64 done, qint64) { return done < 2; }), Exception);
    CHECK(QDir{dir.path()}.entryList({QStringLiteral("练习*")}).isEmpty());

    const DemoReport report = makePractice(plan, clock);
    REQUIRE(report.stations.size() == 1);
    CHECK(practiceStation(plan.folder) == report.stations.first().folder);
    CHECK(Store::exists(report.township.folder));
    const auto workspace =
        Workspace::open(report.stations.first().folder, demoStationUser, demoPassword, clock).orThrow();
    CHECK(workspace->isPractice());
    // Seven in the morning: its last day was yesterday.
    for (const DisputeCase &dispute : workspace->reader().list<DisputeCase>()) {
        CHECK(dispute.receivedOn < clock.today());
    }
    CHECK_THROWS_AS(makePractice(plan, clock), Exception); // never over what is there
}
