// Practice stores and real ones keep apart, in both directions.
#include "core/sync/practice.h"
#include "township.h"

#include <catch2/catch.hpp>

using namespace helin;
using namespace helin::test;

namespace {

/// A township and a station of one world, not yet enrolled.
struct World
{
    World(const QTemporaryDir &folder, bool practice, const Clock &clock) : name{practice ? "practice" : "real"}
    {
        qputenv("HELIN_MACHINE_DIR", folder.path().toUtf8());
        SetUp setUp;
        setUp.practice = practice;
        setUp.user = QStringLiteral("周敏");
        setUp.password = QStringLiteral("helin-demo");
        setUp.cost = {8, 1};
        setUp.folder = folder.filePath(name + QStringLiteral("-t"));
        setUp.role = SiteRole::Township;
        setUp.name = QStringLiteral("石桥镇平安办");
        setUp.stationCode = QStringLiteral("511703116000");
        township = Workspace::create(setUp, clock).orThrow();
        setUp.folder = folder.filePath(name + QStringLiteral("-a"));
        setUp.role = SiteRole::Station;
        setUp.name = QStringLiteral("新场村");
        setUp.stationCode = QStringLiteral("511703116204");
        station = Workspace::create(setUp, clock).orThrow();
        request = folder.filePath(name + QStringLiteral(".request"));
        welcome = folder.filePath(name + QStringLiteral(".welcome"));
        station->enrolment().request(request).orThrow();
        township->enrolment().approve(request, welcome).orThrow();
        station->enrolment().accept(welcome).orThrow();
    }

    QString name;
    QString request;
    QString welcome;
    std::unique_ptr<Workspace> township;
    std::unique_ptr<Workspace> station;
};

} // namespace

TEST_CASE("practice and real stores refuse each other's requests, welcomes and bundles in words", "[practice]")
{
    QTemporaryDir folder;
    ManualClock clock;
    World real{folder, false, clock};
    World practice{folder, true, clock};
    CHECK_FALSE(isPracticeSite(real.station->site().writer.site));
    CHECK(isPracticeSite(practice.station->site().writer.site));
    CHECK(practice.station->isPractice());

    const QString stick = folder.filePath(QStringLiteral("stick"));
    const auto bundle = [&](World &world) {
        return world.station->exchange().exportTo(world.township->site().writer.site, stick).orThrow().path;
    };
    // Within one world everything goes its way.
    CHECK(practice.township->exchange().importFile(bundle(practice)).status == ImportStatus::Merged);

    for (const auto &[from, to, word] : {std::tuple(&practice, &real, "practice"), {&real, &practice, "practice"}}) {
        const auto approved = to->township->enrolment().approve(from->request, folder.filePath(QStringLiteral("w")));
        REQUIRE_FALSE(approved);
        CHECK(approved.error().kind == ErrorKind::Refused);
        CHECK(approved.error().what.english().contains(QString::fromLatin1(word)));
        CHECK_FALSE(to->station->enrolment().accept(from->welcome));
        const auto before = SmallTownship::digests(*to->township);
        const ImportedBundle taken = to->township->exchange().importFile(bundle(*from));
        CHECK(taken.status == ImportStatus::Refused);
        REQUIRE(taken.error);
        CHECK(taken.error->kind == ErrorKind::NotTrusted);
        CHECK(taken.error->what.english().contains(QString::fromLatin1(word)));
        CHECK(SmallTownship::digests(*to->township) == before);
    }
}
