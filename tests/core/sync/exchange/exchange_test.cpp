#include "core/organisation/workingnumbers.h"
#include "core/sync/heldcontent.h"
#include "core/workspace/exchangerun.h"
#include "township.h"

#include <catch2/catch.hpp>

using namespace helin;
using namespace helin::test;

TEST_CASE("a station's records reach the township and nobody else", "[exchange]")
{
    SmallTownship world;
    const auto wang = world.addResident(*world.a, QStringLiteral("王小明"));
    world.addResident(*world.b, QStringLiteral("李四"));
    const ImportedBundle fromA = world.carry(*world.a, *world.township);
    REQUIRE(fromA.status == ImportStatus::Merged);
    CHECK(fromA.applied == 2); // the first user and the resident
    CHECK(world.carry(*world.b, *world.township).status == ImportStatus::Merged);
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
    CHECK(world.digest(*world.township, *world.b) == world.digest(*world.b, *world.b));
    CHECK(world.carry(*world.township, *world.b).status == ImportStatus::Merged);
    CHECK_FALSE(world.b->reader().find(wang));
    CHECK(world.b->reader().count<Resident>() == 1);
    CHECK(verifyStore(world.township->writes()).ok());
    CHECK(verifyStore(world.b->writes()).ok());
}

TEST_CASE("taking a file in again changes nothing", "[exchange]")
{
    SmallTownship world;
    world.addResident(*world.a, QStringLiteral("王小明"));
    const QString file = world.write(*world.a, *world.township);
    CHECK(world.township->exchange().importFile(file).status == ImportStatus::Merged);
    const auto before = world.digests(*world.township);
    const ImportedBundle again = world.township->exchange().importFile(file);
    CHECK(again.status == ImportStatus::Duplicate);
    CHECK(again.already == 2);
    CHECK(world.digests(*world.township) == before);
}

TEST_CASE("a lost stick heals with the next one", "[exchange]")
{
    SmallTownship world;
    world.addResident(*world.a, QStringLiteral("王一"));
    (void)world.write(*world.a, *world.township); // lost
    world.addResident(*world.a, QStringLiteral("王二"));
    const ImportedBundle second = world.carry(*world.a, *world.township);
    CHECK(second.status == ImportStatus::Merged);
    CHECK(second.applied == 3);
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
}

TEST_CASE("after an acknowledgement only what is new is sent, and a later file waits for its base", "[exchange]")
{
    SmallTownship world;
    world.addResident(*world.a, QStringLiteral("王一"));
    world.carry(*world.a, *world.township);
    world.carry(*world.township, *world.a);
    CHECK(world.a->exchange().unacknowledged(world.township->site().writer.site) == 0);
    world.addResident(*world.a, QStringLiteral("王二"));
    CHECK(world.carry(*world.a, *world.township).applied == 1);

    SECTION("a township that never saw the base keeps the file and changes nothing")
    {
        SmallTownship other;
        other.addResident(*other.b, QStringLiteral("赵一"));
        const QString first = other.write(*other.b, *other.township);
        CHECK(other.township->exchange().importFile(first).status == ImportStatus::Merged);
        other.carry(*other.township, *other.b);
        other.addResident(*other.b, QStringLiteral("赵二"));
        const QString second = other.write(*other.b, *other.township);
        // The township loses what it knew of the first file.
        other.township->store().connection().execute("DELETE FROM receipt");
        const ImportedBundle waiting = other.township->exchange().importFile(second);
        CHECK(waiting.status == ImportStatus::Waiting);
        REQUIRE(waiting.error);
        CHECK(waiting.error->kind == ErrorKind::Waiting);
        // Both files together, in the wrong order, settle themselves.
        const auto both = other.township->exchange().importAll({second, first});
        for (const ImportedBundle &bundle : both) {
            CHECK(bundle.status == ImportStatus::Merged);
        }
        CHECK(other.digest(*other.township, *other.b) == other.digest(*other.b, *other.b));
    }
}

TEST_CASE("an edit on both sides is shown with both values and a decision travels back", "[exchange]")
{
    SmallTownship world;
    const auto wang = world.addResident(*world.a, QStringLiteral("王小明"));
    world.carry(*world.a, *world.township);
    world.carry(*world.township, *world.a);
    world.clock.advance(1000);
    world.setPhone(*world.a, wang, QStringLiteral("19900000001"));
    world.clock.advance(1000);
    world.setPhone(*world.township, wang, QStringLiteral("19900000002"));
    CHECK(world.carry(*world.a, *world.township).conflicts == 1);
    const QList<Conflict> conflicts = world.township->conflicts().list();
    REQUIRE(conflicts.size() == 1);
    REQUIRE(conflicts[0].values.size() == 2);
    CHECK(conflicts[0].values[0].shown);
    CHECK(conflicts[0].values[0].ownSite);
    CHECK(conflicts[0].values[1].site == QStringLiteral("新场村"));
    CHECK_FALSE(world.township->conflicts().take(conflicts[0], conflicts[0].values[1].version, QString()));
    REQUIRE(world.township->conflicts().take(conflicts[0], conflicts[0].values[1].version, QStringLiteral("called")));
    CHECK(world.carry(*world.township, *world.a).status == ImportStatus::Merged);
    CHECK(world.a->conflicts().count() == 0);
    CHECK(world.a->reader().require(wang).phone == QStringLiteral("19900000001"));
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
}

TEST_CASE("a file for another site is refused and skipped in a folder", "[exchange]")
{
    SmallTownship world;
    world.addResident(*world.a, QStringLiteral("王小明"));
    const QString file = world.write(*world.a, *world.township);
    const ImportedBundle refused = world.b->exchange().importFile(file);
    CHECK(refused.status == ImportStatus::Refused);
    CHECK(refused.error->kind == ErrorKind::WrongReceiver);
    const auto all = world.b->exchange().importAll({world.path(QStringLiteral("stick"))});
    REQUIRE(all.size() == 1);
    CHECK(all[0].status == ImportStatus::Skipped);
}

TEST_CASE("a flipped byte or a cut file is refused and nothing changes", "[exchange]")
{
    SmallTownship world;
    world.addResident(*world.a, QStringLiteral("王小明"));
    const QString file = world.write(*world.a, *world.township);
    QFile original(file);
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    const auto before = world.digests(*world.township);
    for (qsizetype at = 0; at < bytes.size(); at += 37) {
        QByteArray flipped = bytes;
        flipped[at] = char(flipped[at] ^ 0x40);
        QFile bad(world.path(QStringLiteral("bad.helin")));
        REQUIRE(bad.open(QIODevice::WriteOnly | QIODevice::Truncate));
        bad.write(flipped);
        bad.close();
        CHECK(world.township->exchange().importFile(bad.fileName()).status == ImportStatus::Refused);
    }
    CHECK(world.digests(*world.township) == before);
    CHECK(world.township->exchange().importFile(file).status == ImportStatus::Merged);
}

TEST_CASE("changes from a clock a day ahead are kept aside until a person takes them over", "[exchange]")
{
    SmallTownship world;
    world.clock.advance(26LL * 3600 * 1000);
    const auto wang = world.addResident(*world.a, QStringLiteral("王小明"));
    const QString file = world.a->exchange()
                             .exportTo(world.township->site().writer.site, world.path(QStringLiteral("stick")))
                             .orThrow()
                             .path;
    world.clock.advance(-26LL * 3600 * 1000);
    const ImportedBundle report = world.township->exchange().importFile(file);
    REQUIRE(report.status == ImportStatus::Merged);
    CHECK(report.keptAside == 1);
    CHECK_FALSE(world.township->reader().find(wang));
    const auto held = world.township->exchange().links().held();
    REQUIRE(held.size() == 1);
    CHECK(held[0].reason == QStringLiteral("clock"));
    REQUIRE(world.township->exchange().releaseHeld(held[0].id, QStringLiteral("their clock was wrong")));
    CHECK(world.township->reader().find(wang));
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
}

TEST_CASE("what a person took over is not kept aside again when it comes once more", "[exchange]")
{
    SmallTownship world;
    world.clock.advance(26LL * 3600 * 1000);
    world.addResident(*world.a, QStringLiteral("王小明"));
    const QString first = world.write(*world.a, *world.township);
    const QString second = world.write(*world.a, *world.township);
    world.clock.advance(-26LL * 3600 * 1000);
    REQUIRE(world.township->exchange().importFile(first).keptAside == 1);
    const auto held = world.township->exchange().links().held();
    REQUIRE(world.township->exchange().releaseHeld(held.at(0).id, QStringLiteral("their clock was wrong")));
    const ImportedBundle again = world.township->exchange().importFile(second);
    REQUIRE(again.status == ImportStatus::Merged);
    CHECK(again.keptAside == 0);
    CHECK(again.applied == 0);
    CHECK(world.township->exchange().links().heldCount() == 0);
}

TEST_CASE("what was kept aside because the own clock was behind asks nobody any more once it came in", "[exchange]")
{
    SmallTownship world;
    const auto wang = world.addResident(*world.a, QStringLiteral("王小明"));
    const QString first = world.write(*world.a, *world.township);
    const QString second = world.write(*world.a, *world.township);
    world.clock.advance(-26LL * 3600 * 1000);
    REQUIRE(world.township->exchange().importFile(first).keptAside > 0);
    world.clock.advance(26LL * 3600 * 1000);
    const ImportedBundle again = world.township->exchange().importFile(second);
    CHECK(again.applied > 0);
    CHECK(again.keptAside == 0);
    CHECK(world.township->reader().find(wang));
    CHECK(world.township->exchange().links().heldCount() == 0);
}

TEST_CASE("stopping an import leaves the store as it was", "[exchange]")
{
    SmallTownship world;
    world.a->writes()
        .run(QStringLiteral("test"),
             [&](Writer &writer) {
                 for (int i = 0; i < 1200; ++i) {
                     Resident resident;
                     resident.name = QStringLiteral("王%1").arg(i);
                     writer.create(resident);
                 }
             })
        .orThrow();
    const QString file = world.write(*world.a, *world.township);
    const auto before = world.digests(*world.township);
    int calls = 0;
    const ImportedBundle stopped =
        world.township->exchange().importFile(file, [&](qint64, qint64) { return ++calls < 2; });
    CHECK(stopped.status == ImportStatus::Refused);
    CHECK(stopped.error->kind == ErrorKind::Cancelled);
    CHECK(world.digests(*world.township) == before);
    CHECK(world.township->exchange().importFile(file).applied == 1201);
    CHECK(verifyStore(world.township->writes()).ok());
}

TEST_CASE("a revoked station is not trusted with new changes", "[exchange]")
{
    SmallTownship world;
    world.addResident(*world.a, QStringLiteral("王一"));
    world.carry(*world.a, *world.township);
    REQUIRE(world.township->enrolment().revoke(world.a->site().writer.site, 2));
    world.addResident(*world.a, QStringLiteral("王二"));
    const ImportedBundle report = world.carry(*world.a, *world.township);
    CHECK(report.applied == 0);
    CHECK(report.keptAside == 1);
    CHECK(world.township->exchange().links().held().first().reason == QStringLiteral("revoked"));
}

TEST_CASE("a photo travels with the record it belongs to and is refused when its bytes differ", "[exchange]")
{
    SmallTownship world;
    const auto wang = world.addResident(*world.a, QStringLiteral("王小明"));
    QFile picture(world.path(QStringLiteral("photo.png")));
    REQUIRE(picture.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(700'000, 'p');
    picture.write(content);
    picture.close();
    REQUIRE(world.a->attachments().add(describe<Resident>(), wang.id, picture.fileName(), QStringLiteral("门口")));
    REQUIRE(world.a->attachments().of(wang.id).size() == 1);
    CHECK(world.carry(*world.a, *world.township).status == ImportStatus::Merged);
    const QList<Attachment> there = world.township->attachments().of(wang.id);
    REQUIRE(there.size() == 1);
    CHECK(there[0].caption == QStringLiteral("门口"));
    CHECK(world.township->attachments().content(there[0]) == content);

    QFile text(world.path(QStringLiteral("note.txt")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("not a picture");
    text.close();
    const auto refused = world.a->attachments().add(describe<Resident>(), wang.id, text.fileName());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Invalid);
}

TEST_CASE("an exchange on a second connection goes beside the work at the first", "[exchange]")
{
    SmallTownship world;
    world.addResident(*world.township, QStringLiteral("赵一"));
    const QString file = world.write(*world.township, *world.a);
    const std::unique_ptr<Connection> second = world.a->store().anotherConnection(OpenMode::ReadWrite);
    // A save at the first connection is just being marked: the mark may be of any age.
    QDir marks(highWaterFolder());
    for (const QString &name : marks.entryList(QDir::Files)) {
        marks.remove(name);
    }
    ExchangeRun run{*second, nullptr, world.a->store().folder(), QStringLiteral("周敏"), world.clock};
    CHECK(run.writes().site().writer == world.a->site().writer);
    // The clock of the PC is put back after a save: the reading in the store must not go back with it.
    world.clock.advance(3'600'000);
    world.addResident(*world.a, QStringLiteral("王一"));
    world.clock.advance(-3'600'000);
    CHECK(run.exchange().importFile(file).status == ImportStatus::Merged);
    world.a->catchUp();
    world.addResident(*world.a, QStringLiteral("王二"));
    CHECK(Meta(*second).integer("hlc") > Hlc::fromMillis(world.clock.nowMillis() + 3'600'000).packed);
    CHECK(verifyStore(world.a->writes()).ok());
}

TEST_CASE("The second PC of a village counts under the next letter of its office", "[exchange]")
{
    SmallTownship world;
    CHECK(pcLetter(world.a->store().connection()) == QStringLiteral("A"));
    const auto second =
        world.make(QStringLiteral("a2"), SiteRole::Station, QStringLiteral("新场村"), QStringLiteral("511703116204"));
    world.enrol(*second);
    CHECK(pcLetter(second->store().connection()) == QStringLiteral("B"));
    CHECK(pcLetter(world.b->store().connection()) == QStringLiteral("A"));
}

TEST_CASE("What is kept aside is told in words, also of a record that is not here yet", "[exchange]")
{
    SmallTownship world;
    const Ref<Resident> known = SmallTownship::addResident(*world.a, QStringLiteral("王秀英"));
    world.carry(*world.a, *world.township);
    world.clock.advance(26LL * 3600 * 1000);
    SmallTownship::setPhone(*world.a, known, QStringLiteral("13800138001"));
    SmallTownship::addResident(*world.a, QStringLiteral("刘洪"));
    const QString file = world.write(*world.a, *world.township);
    world.clock.advance(-26LL * 3600 * 1000);
    CHECK(world.township->exchange().importFile(file).keptAside == 2);
    const QList<HeldChange> held = world.township->exchange().links().held();
    REQUIRE(held.size() == 2);
    const HeldContent changed = heldContent(world.township->reader(), held.at(0));
    CHECK(changed.title.contains(QStringLiteral("王秀英")));
    CHECK_FALSE(changed.fields.isEmpty());
    const HeldContent fresh = heldContent(world.township->reader(), held.at(1));
    CHECK(fresh.title.contains(QStringLiteral("刘洪")));
    CHECK(fresh.fields.isEmpty());
}

TEST_CASE("A decision is remembered with its reason and nothing else is listed as one", "[exchange]")
{
    SmallTownship world;
    const Ref<Resident> ref = SmallTownship::addResident(*world.a, QStringLiteral("张明远"));
    world.carry(*world.a, *world.township);
    world.clock.advance(60'000);
    SmallTownship::setPhone(*world.a, ref, QStringLiteral("13800138001"));
    SmallTownship::setPhone(*world.township, ref, QStringLiteral("13800138002"));
    world.carry(*world.township, *world.a);
    CHECK(world.a->conflicts().decisions(10).isEmpty());
    const QList<Conflict> open = world.a->conflicts().list();
    REQUIRE(open.size() == 1);
    world.clock.advance(60'000);
    world.a->conflicts().take(open.first(), open.first().values.last().version, QStringLiteral("电话核实过")).orThrow();
    const QList<Decision> decisions = world.a->conflicts().decisions(10);
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.first().reason == QStringLiteral("电话核实过"));
    CHECK(decisions.first().record == ref.id);
    CHECK(decisions.first().title.contains(QStringLiteral("张明远")));
    CHECK_FALSE(decisions.first().fields.isEmpty());
}
