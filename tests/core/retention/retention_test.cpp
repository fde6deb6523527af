// Retention: what is past its time, locks, erasure with a certificate, a person's sheet, corrections.
#include "core/records/patrols.h"
#include "core/residents/residents.h"
#include "core/retention/personsheet.h"
#include "core/retention/retention.h"
#include "core/sync/erasurecleaning.h"
#include "core/sync/erasurestore.h"
#include "township.h"

#include <catch2/catch.hpp>

using namespace helin;
using namespace helin::test;

namespace {

const QString name = QStringLiteral("欧阳冬梅");

/// Somebody with another name, a contact person and a neighbour, who has moved away so many years ago.
Ref<Resident> movedAway(Workspace &workspace, int years)
{
    NewResident entry;
    entry.resident.name = name;
    entry.resident.phone = QStringLiteral("13900001234");
    ResidentAlias alias;
    alias.name = QStringLiteral("冬冬");
    entry.aliases << alias;
    ContactPerson contact;
    contact.name = QStringLiteral("欧阳春生");
    contact.relation = QStringLiteral("兄");
    contact.phone = QStringLiteral("13900005555");
    entry.contacts << contact;
    Residents residents{workspace.writes()};
    const Ref<Resident> who = residents.registerResident(entry).orThrow().first<Resident>();
    if (years > 0) {
        residents.moveOut(who, workspace.clock().today().addYears(-years), QStringLiteral("杭州")).orThrow();
    }
    return who;
}

} // namespace

TEST_CASE("the review list holds what is closed and past its period, and nothing else", "[retention]")
{
    SmallTownship world;
    Retention retention{world.a->writes()};
    const Ref<Resident> old = movedAway(*world.a, 4);
    movedAway(*world.a, 2);
    movedAway(*world.a, 0);
    world.addResident(*world.township, QStringLiteral("镇上人"));
    QList<RetentionItem> due = retention.due();
    REQUIRE(due.size() == 1);
    CHECK(due[0].id == old.id);
    CHECK(due[0].title == name);
    CHECK(due[0].dueOn == due[0].closedOn.addYears(3).addDays(1));

    RetentionPeriods periods = RetentionPeriods::load(world.a->store().connection());
    periods.years[RecordNumber<Resident>::value] = 1;
    REQUIRE(saveRetentionPeriods(world.a->writes(), periods));
    CHECK(retention.due().size() == 2);
    periods.years[RecordNumber<Resident>::value] = 0;
    CHECK(saveRetentionPeriods(world.a->writes(), periods).error().kind == ErrorKind::Invalid);
}

TEST_CASE("a lock keeps a record off the list and from being erased until it ends", "[retention]")
{
    SmallTownship world;
    Retention retention{world.a->writes()};
    const Ref<Resident> who = movedAway(*world.a, 4);
    const RecordType &type = describe<Resident>();
    CHECK(retention.lock(type, who.id, {}, world.clock.today()).error().field == QStringLiteral("reason"));
    const QDate end = world.clock.today().addDays(30);
    REQUIRE(retention.lock(type, who.id, QStringLiteral("诉讼未结"), end));
    CHECK_FALSE(retention.lock(type, who.id, QStringLiteral("again"), end));
    CHECK(retention.due().isEmpty());
    REQUIRE(retention.locks().size() == 1);
    const Result<ErasureDone> refused = retention.erase({{&type, who.id}}, ErasureBasis::Request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(world.a->reader().find(who));

    SECTION("on its day")
    {
        world.clock.advance(32LL * 24 * 60 * 60 * 1000);
        CHECK(retention.due().size() == 1);
    }
    SECTION("before, with a reason")
    {
        REQUIRE(retention.unlock(Ref<RetentionLock>(retention.locks()[0].id), QStringLiteral("已结案")));
        CHECK(retention.due().size() == 1);
    }
    CHECK(retention.locks().isEmpty());
    CHECK(retention.erase({{&type, who.id}}, ErasureBasis::PeriodOver));
}

TEST_CASE("erasing takes the parts along and leaves a certificate without content", "[retention]")
{
    SmallTownship world;
    Retention retention{world.a->writes()};
    const Ref<Resident> who = movedAway(*world.a, 4);
    const Ref<Resident> here = movedAway(*world.a, 0);
    // A contact person who was taken away earlier still has a name in the log.
    Residents residents{world.a->writes()};
    Query contactsOf;
    contactsOf.where(QStringLiteral("resident"), Value(who.id));
    REQUIRE(residents.removeContact(Ref<ContactPerson>(world.a->reader().list<ContactPerson>(contactsOf).at(0).id)));

    const RecordType &type = describe<Resident>();
    // What would go is told before, and asking changes nothing.
    const qint64 entries = world.a->writes().audit().count();
    CHECK(retention.wouldErase({{&type, who.id}}, ErasureBasis::PeriodOver).orThrow().toStdString() ==
          "resident:1 alias:1 contact:1");
    CHECK_FALSE(retention.wouldErase({{&type, here.id}}, ErasureBasis::PeriodOver));
    CHECK(world.a->writes().audit().count() == entries);
    CHECK(world.a->reader().find(who));
    CHECK_FALSE(retention.erase({{&type, here.id}}, ErasureBasis::PeriodOver)); // still lives here
    CHECK_FALSE(retention.erase({{&type, who.id}, {&type, here.id}}, ErasureBasis::PeriodOver));
    CHECK(world.a->reader().find(who)); // one refused, none erased
    const Result<ErasureDone> done =
        retention.erase({{&type, who.id}}, ErasureBasis::PeriodOver, QStringLiteral("李主任"));
    REQUIRE(done);
    CHECK(done.value().cleaned);
    CHECK_FALSE(world.a->reader().find(who));
    const QList<ErasureCertificate> certificates = retention.certificates();
    REQUIRE(certificates.size() == 1);
    CHECK(certificates[0].counts.toStdString() == "resident:1 alias:1 contact:1");
    CHECK(certificates[0].basis == ErasureBasis::PeriodOver);
    CHECK(certificates[0].approver == QStringLiteral("李主任"));
    CHECK(certificates[0].by == QStringLiteral("周敏"));
    CHECK(verifyStore(world.a->writes()).ok());
    CHECK_FALSE(world.a->writes().undo(done.value().changes));
    // The certificate reaches the township.
    world.carry(*world.a, *world.township);
    CHECK(world.township->reader().count<ErasureCertificate>() == 1);
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
}

TEST_CASE("a file that could not be rewritten after an erasure is told with its cause", "[retention]")
{
    SmallTownship world;
    const Ref<Resident> who = movedAway(*world.a, 4);
    const auto photos = world.a->store().anotherAttachmentsConnection();
    AttachmentStore attachments{*photos, world.a->suite()};
    Meta(world.a->writes().connection()).set(erasedPending, Value(photosPending));
    photos->close();
    Retention retention{world.a->writes(), &attachments};
    const Result<ErasureDone> done = retention.erase({{&describe<Resident>(), who.id}}, ErasureBasis::PeriodOver);
    REQUIRE(done);
    CHECK_FALSE(world.a->reader().find(who));
    CHECK_FALSE(done.value().cleaned);
    REQUIRE(done.value().cleaningError);
    CHECK(done.value().cleaningError->kind == ErrorKind::Locked);
    CHECK(erasuresPending(world.a->writes().connection()));
}

TEST_CASE("a part that comes in after its whole was erased is on the list", "[retention]")
{
    SmallTownship world;
    const Ref<Resident> who = movedAway(*world.a, 4);
    world.carry(*world.a, *world.township);
    world.carry(*world.township, *world.a);
    ContactPerson late;
    late.resident = who;
    late.name = QStringLiteral("孙七");
    late.station = world.a->stationCode();
    world.township->writes().run(QStringLiteral("test"), [&](Writer &writer) { writer.create(late); }).orThrow();
    Retention retention{world.a->writes()};
    REQUIRE(retention.erase({{&describe<Resident>(), who.id}}, ErasureBasis::PeriodOver));
    world.carry(*world.township, *world.a);
    const QList<RetentionItem> due = retention.due();
    REQUIRE(due.size() == 1);
    CHECK(due[0].type == &describe<ContactPerson>());
    CHECK(retention.erase({{due[0].type, due[0].id}}, ErasureBasis::PeriodOver));
    CHECK(retention.due().isEmpty());
}

TEST_CASE("the township erases no station's record, and nobody erases the office itself", "[retention]")
{
    SmallTownship world;
    const Ref<Resident> who = movedAway(*world.a, 4);
    world.carry(*world.a, *world.township);
    Retention township{world.township->writes()};
    CHECK(township.erase({{&describe<Resident>(), who.id}}, ErasureBasis::Request).error().kind == ErrorKind::Refused);
    Retention station{world.a->writes()};
    const User user = world.a->reader().list<User>().at(0);
    CHECK(station.erase({{&describe<User>(), user.id}}, ErasureBasis::Request).error().kind == ErrorKind::Refused);
}

TEST_CASE("some fields can be erased alone, required ones cannot", "[retention]")
{
    SmallTownship world;
    Retention retention{world.a->writes()};
    const Ref<Resident> who = movedAway(*world.a, 0);
    const RecordType &type = describe<Resident>();
    CHECK(retention.eraseFields(type, who.id, {QStringLiteral("name")}, ErasureBasis::Request).error().kind ==
          ErrorKind::Invalid);
    const QStringList erasable = Retention::erasableFields(toRecord(world.a->reader().require(who)));
    CHECK(erasable.contains(QStringLiteral("phone")));
    CHECK_FALSE(erasable.contains(QStringLiteral("name")));
    CHECK_FALSE(erasable.contains(QStringLiteral("employer"))); // holds nothing
    for (const QString &field : erasable) {
        INFO(field.toStdString());
        const Ref<Resident> another = movedAway(*world.a, 0);
        CHECK(retention.eraseFields(type, another.id, {field}, ErasureBasis::Request));
    }
    const Result<ErasureDone> done =
        retention.eraseFields(type, who.id, {QStringLiteral("phone")}, ErasureBasis::Request);
    REQUIRE(done);
    CHECK(done.value().certificate.fields == QStringLiteral("phone"));
    CHECK_FALSE(Retention::erasableFields(toRecord(world.a->reader().require(who))).contains(QStringLiteral("phone")));
    CHECK(world.a->reader().require(who).phone.isEmpty());
    const QList<Correction> corrections = correctionsOf(world.a->writes(), type, who.id);
    REQUIRE(corrections.size() == 1);
    CHECK(corrections[0].erased);
}

TEST_CASE("a clerk without the role of the head erases and locks nothing", "[retention]")
{
    SmallTownship world;
    const Ref<Resident> who = movedAway(*world.a, 4);
    world.a->writes()
        .run(QStringLiteral("user.create"),
             [&](Writer &writer) {
                 User clerk;
                 clerk.name = QStringLiteral("小陈");
                 clerk.displayName = clerk.name;
                 clerk.roles = QStringLiteral("clerk mediator");
                 clerk.active = true;
                 writer.create(clerk);
             })
        .orThrow();
    world.a->writes().setUser(QStringLiteral("小陈"));
    Retention retention{world.a->writes()};
    CHECK(retention.due().size() == 1);
    CHECK(retention.erase({{&describe<Resident>(), who.id}}, ErasureBasis::PeriodOver).error().kind ==
          ErrorKind::Forbidden);
    CHECK(retention.wouldErase({{&describe<Resident>(), who.id}}, ErasureBasis::PeriodOver).error().kind ==
          ErrorKind::Forbidden);
    CHECK(retention.lock(describe<Resident>(), who.id, QStringLiteral("x"), world.clock.today()).error().kind ==
          ErrorKind::Forbidden);
    CHECK(world.a->reader().find(who));

    // Who only mediates does not see who is on the list either.
    world.a->writes().setUser(QStringLiteral("周敏"));
    world.a->writes()
        .run(QStringLiteral("user.edit"),
             [&](Writer &writer) {
                 Query query;
                 query.where(QStringLiteral("name"), Value(QStringLiteral("小陈")));
                 User clerk = writer.reader().list<User>(query).at(0);
                 clerk.roles = QStringLiteral("mediator");
                 writer.update(clerk);
             })
        .orThrow();
    world.a->writes().setUser(QStringLiteral("小陈"));
    CHECK_THROWS_AS(retention.due(), Exception);
}

TEST_CASE("a person's sheet holds the person in full and others masked, and is noted", "[retention]")
{
    SmallTownship world;
    const Ref<Resident> who = movedAway(*world.a, 0);
    world.a->writes()
        .run(QStringLiteral("test"),
             [&](Writer &writer) {
                 DisputeCase dispute;
                 dispute.title = QStringLiteral("欧阳冬梅与赵铁柱相邻通行纠纷");
                 dispute.category = DisputeCategory(1);
                 dispute.receivedOn = writer.today();
                 dispute.status = DisputeStatus::Registered;
                 const Ref<DisputeCase> ref = writer.create(dispute);
                 for (const QString &one : {name, QStringLiteral("赵铁柱")}) {
                     Party party;
                     party.dispute = ref;
                     party.name = one;
                     party.phone = one == name ? QStringLiteral("13900001234") : QStringLiteral("13700009999");
                     party.resident = one == name ? who : Ref<Resident>();
                     writer.create(party);
                 }
             })
        .orThrow();
    const qint64 entries = world.a->writes().audit().count();
    const Result<PersonSheet> sheet = personSheet(world.a->writes(), who);
    REQUIRE(sheet);
    CHECK(world.a->writes().audit().count() == entries + 1);
    CHECK(world.a->writes().audit().list(1).at(0).act == QStringLiteral("retention.person_sheet"));
    const QString text = sheet.value().toText();
    for (const char *own : {"欧阳冬梅", "13900001234", "冬冬", "欧***"}) {
        CHECK(text.contains(QString::fromUtf8(own)));
    }
    CHECK(text.contains(QStringLiteral("欧阳冬梅与赵**相邻通行纠纷")));
    for (const char *other : {"赵铁柱", "13700009999", "欧阳春生", "13900005555"}) {
        CHECK_FALSE(text.contains(QString::fromUtf8(other)));
    }
    CHECK(maskedName(QStringLiteral("张三")) == QStringLiteral("张*"));
    CHECK(maskedName(QStringLiteral("𠮷田")) == QStringLiteral("𠮷*"));
}
