#include "core/demo/demotownship.h"
#include "core/records/disputes.h"
#include "core/sync/verify.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace helin;

TEST_CASE("a sample township lives through its months and every site agrees", "[demo]")
{
    QTemporaryDir folder;
    REQUIRE(qputenv("HELIN_MACHINE_DIR", folder.filePath(QStringLiteral("machine")).toUtf8()));
    demo::DemoPlan plan;
    plan.folder = folder.filePath(QStringLiteral("demo"));
    plan.stations = 2;
    plan.residents = 60;
    plan.months = 3;
    plan.seed = 7;
    plan.today = QDate(2026, 11, 23);
    plan.cost = {8, 1};
    const demo::DemoReport report = demo::DemoTownship(plan).build();
    REQUIRE(report.stations.size() == 2);
    CHECK(report.stations[0].residents >= 60);
    CHECK(report.stations[0].disputes >= 8);
    CHECK(report.township.residents == report.stations[0].residents + report.stations[1].residents);
    CHECK(report.keptAside == 1);

    ManualClock clock{QDateTime(plan.today, QTime(9, 0)).toMSecsSinceEpoch()};
    for (const demo::DemoStation &station : report.stations) {
        const auto opened = Workspace::open(station.folder, demo::demoStationUser, demo::demoPassword, clock);
        REQUIRE(opened);
        const VerifyReport verified = verifyStore((*opened)->writes());
        for (const VerifyCheck &check : verified.checks) {
            INFO(check.name.toStdString() << " " << check.detail.english().toStdString());
            CHECK(check.ok);
        }
    }
    const auto township = Workspace::open(report.township.folder, demo::demoTownshipUser, demo::demoPassword, clock);
    REQUIRE(township);
    CHECK(verifyStore((*township)->writes()).ok());
}
