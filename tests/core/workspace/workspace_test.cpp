#include <catch2/catch.hpp>

#include "core/workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>

using namespace helin;

namespace {

QList<AuditEntry> failedLogins(Workspace &workspace)
{
    QList<AuditEntry> found;
    for (const AuditEntry &entry : workspace.writes().audit().list(100)) {
        if (entry.act == QLatin1String("login.failed")) {
            found.append(entry);
        }
    }
    return found;
}

} // namespace

TEST_CASE("wrong passwords stand in the operation log after the next right one, once")
{
    QTemporaryDir folder;
    REQUIRE(qputenv("HELIN_MACHINE_DIR", QFile::encodeName(folder.filePath("machine"))));
    ManualClock clock;
    SetUp setUp;
    setUp.folder = folder.filePath("store");
    setUp.name = "新场村";
    setUp.stationCode = "511703116204";
    setUp.user = "zhoumin";
    setUp.password = "right";
    setUp.cost = {.memoryKiB = 8, .passes = 1};
    CHECK(failedLogins(*Workspace::create(setUp, clock).orThrow()).isEmpty());

    for (const QString wrong : {"wrong", "also wrong"}) {
        clock.advance(60'000);
        const auto opened = Workspace::open(setUp.folder, "zhoumin", wrong, clock);
        REQUIRE_FALSE(opened.ok());
        CHECK(opened.error().kind == ErrorKind::WrongPassword);
    }
    const qint64 last = clock.nowMillis();
    clock.advance(60'000);
    for (int i = 0; i < 2; ++i) {
        const auto workspace = Workspace::open(setUp.folder, "zhoumin", "right", clock).orThrow();
        const QList<AuditEntry> failed = failedLogins(*workspace);
        REQUIRE(failed.size() == 1);
        CHECK(failed[0].user == "zhoumin");
        CHECK(failed[0].at == last);
        CHECK(failed[0].detail == "2");
        CHECK(workspace->writes().audit().firstBroken() == 0);
    }
}

TEST_CASE("a store with made-up people says so, also when it is opened again, and no other store does")
{
    QTemporaryDir folder;
    REQUIRE(qputenv("HELIN_MACHINE_DIR", QFile::encodeName(folder.filePath("machine"))));
    ManualClock clock;
    SetUp setUp;
    setUp.name = "新场村";
    setUp.stationCode = "511703116204";
    setUp.user = "zhoumin";
    setUp.password = "right";
    setUp.cost = {.memoryKiB = 8, .passes = 1};
    for (const bool practice : {true, false}) {
        setUp.folder = folder.filePath(practice ? "practice" : "real");
        setUp.practice = practice;
        CHECK(Workspace::create(setUp, clock).orThrow()->isPractice() == practice);
        CHECK(Workspace::open(setUp.folder, "zhoumin", "right", clock).orThrow()->isPractice() == practice);
    }
}
