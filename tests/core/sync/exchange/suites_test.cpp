#include "core/sync/suiteadoption.h"
#include "core/workspace/exchangerun.h"
#include "township.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace helin;
using namespace helin::test;

namespace {

/// A picture that the program takes, different for every text.
QString pictureFile(const SmallTownship &world, const QByteArray &text)
{
    const QString path = world.path(QStringLiteral("face.png"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("89504e470d0a1a0a") + text);
    return path;
}

std::unique_ptr<Workspace> reopened(SmallTownship &world, std::unique_ptr<Workspace> workspace)
{
    const QString folder = workspace->store().folder();
    workspace.reset();
    return Workspace::open(folder, QStringLiteral("周敏"), QStringLiteral("helin-demo"), world.clock).orThrow();
}

} // namespace

TEST_CASE("A township of either suite exchanges with its stations", "[exchange]")
{
    const SuiteId suite = GENERATE(SuiteId::Intl, SuiteId::Gm);
    SmallTownship world{suite};
    const auto wang = world.addResident(*world.a, QStringLiteral("王小明"));
    const QString file = world.write(*world.a, *world.township);
    BundleReader reader{file};
    CHECK(reader.header().suite == suite);
    CHECK(world.township->exchange().importFile(file).status == ImportStatus::Merged);
    world.setPhone(*world.township, wang, QStringLiteral("13800000001"));
    world.setPhone(*world.a, wang, QStringLiteral("13800000002"));
    CHECK(world.carry(*world.township, *world.a).status == ImportStatus::Merged);
    CHECK(world.carry(*world.a, *world.township).status == ImportStatus::Merged);
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
    CHECK(world.township->writes().applier().log().conflictCount() == 1);
    for (const auto *site : {&world.township, &world.a, &world.b}) {
        CHECK((*site)->suite().id() == suite);
        CHECK((*site)->exchange().roster().list.suite == suite);
        CHECK(verifyStore((*site)->writes()).ok());
    }
}

TEST_CASE("What a station entered before it joined goes on under the suite of its township", "[exchange]")
{
    SmallTownship world{SuiteId::Gm};
    auto late =
        world.make(QStringLiteral("c"), SiteRole::Station, QStringLiteral("柳杨村"), QStringLiteral("511703116212"));
    CHECK(late->suite().id() == SuiteId::Intl);
    // Entries, edits, a deletion, an erasure, a photo, and a new incarnation after the store was put elsewhere.
    const auto wang = world.addResident(*late, QStringLiteral("王小明"));
    world.setPhone(*late, wang, QStringLiteral("13800000001"));
    REQUIRE(late->attachments().add(describe<Resident>(), wang.id, pictureFile(world, "a face")));
    const auto li = world.addResident(*late, QStringLiteral("李四"));
    late->writes()
        .run(QStringLiteral("test"),
             [&](Writer &writer) { writer.erase(describe<Resident>(), li.id, {}, QStringLiteral("request")); })
        .orThrow();
    world.setPhone(*late, wang, QStringLiteral("13800000003"));
    const qint64 entriesBefore = late->writes().audit().lastNumber();
    const Digest hashBefore = late->writes().audit().hashAt(entriesBefore);

    world.enrol(*late);
    const auto holds = [&](Workspace &site) {
        CHECK(site.suite().id() == SuiteId::Gm);
        CHECK(verifyStore(site.writes()).ok());
        CHECK(site.reader().require(wang).phone == QStringLiteral("13800000003"));
        const QList<Attachment> photos = site.attachments().of(wang.id);
        REQUIRE(photos.size() == 1);
        CHECK(site.attachments().content(photos.front()).endsWith("a face"));
    };
    holds(*late);
    CHECK(late->writes().audit().hashAt(entriesBefore) == hashBefore); // what was logged stays as it was

    // The window may have been open meanwhile; so goes on with this object, and with one opened anew.
    world.setPhone(*late, wang, QStringLiteral("13800000004"));
    world.setPhone(*late, wang, QStringLiteral("13800000003"));
    CHECK(world.carry(*late, *world.township).status == ImportStatus::Merged);
    late = reopened(world, std::move(late));
    holds(*late);
    holds(*world.township);
    CHECK(world.digest(*world.township, *late) == world.digest(*late, *late));
    CHECK(world.township->exchange().links().held().isEmpty());
}

TEST_CASE("A welcome with a wrong check code leaves the station under its own suite", "[exchange]")
{
    SmallTownship world{SuiteId::Gm};
    auto late =
        world.make(QStringLiteral("c"), SiteRole::Station, QStringLiteral("柳杨村"), QStringLiteral("511703116212"));
    const QString request = world.path(QStringLiteral("request"));
    const QString welcome = world.path(QStringLiteral("welcome"));
    late->enrolment().request(request).orThrow();
    world.township->enrolment().approve(request, welcome).orThrow();
    const auto before = world.digests(*late);
    CHECK_FALSE(late->enrolment().accept(welcome, QStringLiteral("0000 0000 0000 0000")));
    CHECK(late->suite().id() == SuiteId::Intl);
    CHECK(world.digests(*late) == before);
    CHECK(verifyStore(late->writes()).ok());
    late = reopened(world, std::move(late));
    CHECK(late->suite().id() == SuiteId::Intl);
    CHECK(late->enrolment().accept(welcome));
    CHECK(late->suite().id() == SuiteId::Gm);
    CHECK(verifyStore(late->writes()).ok());
}

TEST_CASE("Each request of a station names the same keys, and after it joined only those of its suite are kept",
          "[exchange]")
{
    const SuiteId suite = GENERATE(SuiteId::Intl, SuiteId::Gm);
    SmallTownship world{suite};
    auto late =
        world.make(QStringLiteral("c"), SiteRole::Station, QStringLiteral("柳杨村"), QStringLiteral("511703116212"));
    const auto kept = [&] {
        return Meta(late->store().connection()).secret(otherIdentitySecret);
    };
    const QByteArray made = kept();
    REQUIRE(!made.isEmpty()); // so a backup from before the request has them too
    const QString request = world.path(QStringLiteral("request"));
    late->enrolment().request(request).orThrow();
    QFile file(request);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const EnrolmentRequest asked = parseRequest(file.readAll());
    REQUIRE(asked.others);
    CHECK(asked.others->signing == SiteIdentity::parse(made).signing.publicKey);
    world.enrol(*late);
    CHECK(kept().isEmpty());
    CHECK(loadIdentity(late->store().connection()).suite == suite);
}
