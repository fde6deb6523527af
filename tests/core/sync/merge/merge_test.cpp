#include "core/sync/statedigest.h"
#include "site.h"

#include <catch2/catch.hpp>

using namespace helin;
using namespace helin::test;

namespace {

Digest digestOf(Site &site)
{
    return stateDigest(site.connection(), site.log(), site.suite(),
                       site.reader().codes().known(QStringLiteral("511703116204")));
}

Ref<Resident> addResident(Site &site, const QString &name)
{
    Ref<Resident> ref;
    site.run([&](Writer &writer) {
        Resident resident;
        resident.name = name;
        ref = writer.create(resident);
    });
    return ref;
}

void setPhone(Site &site, Ref<Resident> ref, const QString &phone)
{
    site.run([&](Writer &writer) {
        Resident resident = site.reader().require(ref);
        resident.phone = phone;
        writer.update(resident);
    });
}

const FieldInfo &phoneField()
{
    return *describe<Resident>().fieldNamed(u"phone");
}

} // namespace

TEST_CASE("two sites that know the same changes have the same digest whatever the order", "[merge]")
{
    Site a{1};
    Site b{2, 1000};
    const auto wang = addResident(a, QStringLiteral("王小明"));
    b.takeAllFrom(a);
    a.clock().advance(5000);
    b.clock().advance(9000);
    setPhone(a, wang, QStringLiteral("19900000001"));
    setPhone(b, wang, QStringLiteral("19900000002"));
    a.takeAllFrom(b);
    b.takeAllFrom(a);
    CHECK(digestOf(a) == digestOf(b));
    CHECK(a.reader().require(wang).phone == QStringLiteral("19900000002"));
    CHECK(a.log().conflictCount() == 1);
    CHECK(b.log().conflictCount() == 1);

    SECTION("a decision settles it on both sides")
    {
        const auto heads = a.log().headsOf(describe<Resident>(), wang.id);
        REQUIRE(heads.size() == 2);
        a.run([&](Writer &writer) {
            writer.decide(describe<Resident>(), wang.id, heads[0].registerTag, {heads[0].position, heads[1].position},
                          {{phoneField().tag, Value(QStringLiteral("19900000001"))}}, QStringLiteral("asked by phone"));
        });
        b.takeAllFrom(a);
        CHECK(a.log().conflictCount() == 0);
        CHECK(b.log().conflictCount() == 0);
        CHECK(b.reader().require(wang).phone == QStringLiteral("19900000001"));
        CHECK(digestOf(a) == digestOf(b));
    }
    SECTION("an ordinary save leaves the value it did not see")
    {
        setPhone(a, wang, QStringLiteral("19900000003"));
        CHECK(a.log().conflictCount() == 1);
        b.takeAllFrom(a);
        CHECK(b.log().conflictCount() == 1);
        CHECK(digestOf(a) == digestOf(b));
    }
}

TEST_CASE("the same value written twice is no conflict and the next save replaces both", "[merge]")
{
    Site a{1};
    Site b{2, 1000};
    const auto wang = addResident(a, QStringLiteral("王小明"));
    b.takeAllFrom(a);
    setPhone(a, wang, QStringLiteral("19900000001"));
    setPhone(b, wang, QStringLiteral("19900000001"));
    a.takeAllFrom(b);
    CHECK(a.log().conflictCount() == 0);
    setPhone(a, wang, QStringLiteral("19900000009"));
    b.takeAllFrom(a);
    CHECK(b.log().conflictCount() == 0);
    CHECK(b.log().headsOf(describe<Resident>(), wang.id).isEmpty());
    CHECK(digestOf(a) == digestOf(b));
}

TEST_CASE("an edit that comes before the record's creation waits for it", "[merge]")
{
    Site a{1};
    Site b{2};
    Site c{3};
    const auto wang = addResident(a, QStringLiteral("王小明"));
    b.takeAllFrom(a);
    const qint64 known = b.log().lastPosition();
    setPhone(b, wang, QStringLiteral("19900000001"));
    c.take(b.changesAfter(known));
    CHECK_FALSE(c.reader().find(wang));
    c.takeAllFrom(a);
    REQUIRE(c.reader().find(wang));
    CHECK(c.reader().require(wang).phone == QStringLiteral("19900000001"));
    CHECK(c.reader().list<Resident>(Query{.text = QStringLiteral("小明")}).size() == 1);
    CHECK(digestOf(b) == digestOf(c));
}

TEST_CASE("a delete hides a record until somebody's unseen edit brings it back for review", "[merge]")
{
    Site a{1};
    Site b{2, 1000};
    Ref<Dwelling> house;
    a.run([&](Writer &writer) {
        Dwelling dwelling;
        dwelling.address = QStringLiteral("三组 12 号");
        house = writer.create(dwelling);
    });
    b.takeAllFrom(a);
    a.run([&](Writer &writer) { writer.remove(describe<Dwelling>(), house.id); });
    CHECK_FALSE(a.reader().find(house));
    SECTION("the deletion reaches a site that changed nothing")
    {
        b.takeAllFrom(a);
        CHECK_FALSE(b.reader().find(house));
        CHECK(digestOf(a) == digestOf(b));
    }
    SECTION("an edit made elsewhere keeps it visible")
    {
        b.run([&](Writer &writer) {
            Dwelling dwelling = b.reader().require(house);
            dwelling.storeys = 3;
            writer.update(dwelling);
        });
        b.takeAllFrom(a);
        a.takeAllFrom(b);
        REQUIRE(a.reader().find(house));
        REQUIRE(b.reader().find(house));
        CHECK(a.reader().require(house).storeys == 3);
        CHECK(digestOf(a) == digestOf(b));
    }
    SECTION("taking the deletion back shows it everywhere")
    {
        a.run([&](Writer &writer) { writer.restore(describe<Dwelling>(), house.id); });
        b.takeAllFrom(a);
        CHECK(a.reader().find(house));
        CHECK(b.reader().find(house));
        CHECK(digestOf(a) == digestOf(b));
    }
}

TEST_CASE("residents are never deleted", "[merge]")
{
    Site a{1};
    const auto wang = addResident(a, QStringLiteral("王小明"));
    const auto result =
        a.writes().run(QStringLiteral("test"), [&](Writer &writer) { writer.remove(describe<Resident>(), wang.id); });
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Refused);
    CHECK(a.reader().find(wang));
}

TEST_CASE("repeating a delivery changes nothing", "[merge]")
{
    Site a{1};
    Site b{2};
    addResident(a, QStringLiteral("王小明"));
    CHECK(b.takeAllFrom(a) == 1);
    const Digest before = digestOf(b);
    CHECK(b.takeAllFrom(a) == 0);
    CHECK(digestOf(b) == before);
}

TEST_CASE("undo takes back an edit and a new entry", "[merge]")
{
    Site a{1};
    Ref<Resident> ref;
    const ChangeSet added = a.run([&](Writer &writer) {
        Resident resident;
        resident.name = QStringLiteral("单雄信");
        ref = writer.create(resident);
    });
    const ChangeSet edited = a.run([&](Writer &writer) {
        Resident resident = a.reader().require(ref);
        resident.phone = QStringLiteral("19900000001");
        writer.update(resident);
    });
    REQUIRE(a.writes().undo(edited));
    CHECK(a.reader().require(ref).phone.isEmpty());
    REQUIRE(a.writes().undo(added));
    CHECK_FALSE(a.reader().find(ref));
}

TEST_CASE("a failing use case leaves nothing behind", "[merge]")
{
    Site a{1};
    const qint64 before = a.log().lastPosition();
    const auto result = a.writes().run(QStringLiteral("test"), [&](Writer &writer) {
        Resident good;
        good.name = QStringLiteral("王小明");
        writer.create(good);
        Resident nameless;
        writer.create(nameless);
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().field == QStringLiteral("name"));
    CHECK(a.log().lastPosition() == before);
    CHECK(a.reader().count<Resident>() == 0);
    addResident(a, QStringLiteral("李四"));
    CHECK(a.reader().count<Resident>() == 1);
}

TEST_CASE("a store put back from a copy goes on as a new incarnation", "[merge]")
{
    Site a{1};
    addResident(a, QStringLiteral("王小明"));
    const quint32 before = a.writes().site().writer.incarnation;
    a.reopen();
    CHECK(a.writes().site().writer.incarnation == before);
    HighWaterMark(a.writes().site().writer.site, QString()).raise(before, 99, QByteArray(16, 'x'), true);
    a.reopen();
    CHECK(a.writes().site().writer.incarnation > before);
}

TEST_CASE("the mark outside the store can be read at any moment", "[merge]")
{
    QTemporaryDir folder;
    qputenv("HELIN_MACHINE_DIR", folder.path().toUtf8());
    SeededIdSource ids{1};
    const HighWaterMark mark(ids.next(1), folder.path());
    const QByteArray token(16, 't');
    mark.raise(4'000'000'000, 1'000'000'000'000, token, true);
    mark.raise(3, 7, token, false); // shorter than what stood there
    CHECK(mark.agreesWith(3, 7, token));
    CHECK(mark.agreesWith(3, 8, token));
    CHECK_FALSE(mark.agreesWith(3, 6, token));
    CHECK_FALSE(mark.agreesWith(4, 7, token));
    CHECK_FALSE(mark.agreesWith(3, 7, QByteArray(16, 'x')));
    CHECK(mark.incarnation() == 3);
}
