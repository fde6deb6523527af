// Erasure across sites: what leaves a store, and what must not come back into one.
#include "core/demo/random.h"
#include "core/storage/statement.h"
#include "core/sync/erasurecleaning.h"
#include "pages.h"
#include "township.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace helin;
using namespace helin::test;

namespace {

const QString oldPhone = QStringLiteral("13900001234");
const QString newPhone = QStringLiteral("13900005678");
const QString name = QStringLiteral("欧阳冬梅");

/// Every text that must not be found anywhere, in the ways the store writes it.
QList<QByteArray> tracesOf(const QStringList &texts)
{
    QList<QByteArray> traces;
    for (const QString &text : texts) {
        traces << text.toUtf8() << text.toUtf8().toHex();
        QString reversed = text;
        std::reverse(reversed.begin(), reversed.end());
        traces << reversed.toUtf8();
    }
    return traces;
}

void erase(Workspace &workspace, Ref<Resident> who, const QList<quint16> &registers = {})
{
    workspace.writes()
        .run(QStringLiteral("test"),
             [&](Writer &writer) { writer.erase(describe<Resident>(), who.id, registers, QStringLiteral("request")); })
        .orThrow();
    REQUIRE(finishErasures(workspace.writes(), nullptr));
    REQUIRE(logBytes(workspace.store()) < 100'000); // what came after: a flag and no more
}

} // namespace

TEST_CASE("an erased record is gone at every site that learns of it", "[erasure]")
{
    SmallTownship world;
    const auto who = world.addResident(*world.a, name);
    world.setPhone(*world.a, who, oldPhone);
    world.carry(*world.a, *world.township);
    world.carry(*world.township, *world.a);
    erase(*world.a, who);
    CHECK_FALSE(world.a->reader().find(who));
    CHECK(world.carry(*world.a, *world.township).applied == 1);
    CHECK_FALSE(world.township->reader().find(who));
    CHECK_FALSE(erasuresPending(world.township->store().connection()));
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
    for (Workspace *site : {world.a.get(), world.township.get()}) {
        CHECK(verifyStore(site->writes()).ok());
        CHECK(tracesIn(site->store(), tracesOf({name, oldPhone})).isEmpty());
    }
}

TEST_CASE("nothing of erased people is left in any page, and the rest of the village is", "[erasure]")
{
    SmallTownship world;
    constexpr int people = 3000;
    constexpr int every = 30; // so many are erased
    const auto phoneOf = [](int i, int turn) {
        return QStringLiteral("13%1").arg((i * 7919 + turn * 104'729) % 1'000'000'000, 9, 10, QLatin1Char('0'));
    };
    const auto nameOf = [](int i) {
        return QStringLiteral("王%1%2").arg(QChar(0x4e00 + (i * 37) % 5000), QChar(0x5e00 + i % 977));
    };
    // In no order of any index, so that its pages split around those who will be erased, again and again.
    QList<Ref<Resident>> all;
    for (int turn = 0; turn < 2; ++turn) {
        world.a->writes()
            .run(QStringLiteral("test"),
                 [&](Writer &writer) {
                     for (int i = 0; i < people; ++i) {
                         Resident resident;
                         if (turn > 0) {
                             resident = writer.reader().require(all.at(i));
                         }
                         resident.name = nameOf(i);
                         resident.phone = phoneOf(i, turn);
                         if (turn > 0) {
                             writer.update(resident);
                         } else {
                             all.append(writer.create(resident));
                         }
                     }
                 })
            .orThrow();
    }
    QStringList texts;
    for (int i = 0; i < people; i += every) {
        texts << phoneOf(i, 0) << phoneOf(i, 1) << nameOf(i);
    }
    const QList<QByteArray> traces = tracesOf(texts);
    REQUIRE(tracesIn(world.a->store(), traces).size() >= texts.size()); // the search finds what is there
    world.a->writes()
        .run(QStringLiteral("test"),
             [&](Writer &writer) {
                 for (int i = 0; i < people; i += every) {
                     writer.erase(describe<Resident>(), all.at(i).id, {}, QStringLiteral("request"));
                 }
             })
        .orThrow();
    REQUIRE(finishErasures(world.a->writes(), nullptr));
    CHECK(tracesIn(world.a->store(), traces).join(QLatin1Char('\n')).toStdString() == "");
    CHECK(logBytes(world.a->store()) < 100'000);
    CHECK_FALSE(tracesIn(world.a->store(), {phoneOf(1, 1).toUtf8()}).isEmpty());
    Query byName;
    byName.text = nameOf(every);
    CHECK(world.a->reader().list<Resident>(byName).isEmpty());
    CHECK(world.a->reader().count<Resident>() == people - people / every);
    CHECK(verifyStore(world.a->writes()).ok());
}

TEST_CASE("rewriting a file removes what zeroing freed bytes leaves behind", "[erasure]")
{
    QTemporaryDir folder;
    Connection connection(folder.filePath(QStringLiteral("x.db")), QByteArray(32, 'k'), fastestCipher(),
                          OpenMode::Create);
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, k TEXT); CREATE INDEX i ON t (k)");
    demo::Random random{3};
    const auto text = [&](QChar first) {
        constexpr std::array lengths{1, 1, 2, 5, 20};
        return (first + QStringLiteral("%1").arg(random.below(1'000'000'000), 10, 10, QLatin1Char('0')))
            .repeated(lengths[size_t(random.below(5))]);
    };
    QStringList old;
    connection.execute("BEGIN");
    for (int i = 0; i < 20'000; ++i) {
        old << text(QLatin1Char('K'));
        connection.prepared("INSERT INTO t (id, k) VALUES (?, ?)").bind(1, qint64{i}).bind(2, old.last()).run();
    }
    connection.execute("COMMIT; BEGIN");
    for (int i = 0; i < 20'000; ++i) {
        connection.prepared("UPDATE t SET k = ? WHERE id = ?").bind(1, text(QLatin1Char('N'))).bind(2, qint64{i}).run();
    }
    connection.execute("COMMIT");
    const auto left = [&] {
        QSet<QByteArray> found;
        for (const QByteArray &run : plainPages(connection).split('K')) {
            found.insert(run.left(10));
        }
        return std::count_if(old.begin(), old.end(),
                             [&](const QString &one) { return found.contains(one.mid(1, 10).toUtf8()); });
    };
    CHECK(left() > 0); // SQLite's secure_delete alone: page splits have left copies
    REQUIRE(connection.scrub());
    CHECK(left() == 0);
    CHECK(QFileInfo(connection.path() + QStringLiteral("-wal")).size() == 0);
}

TEST_CASE("a bundle written after an erasure holds nothing of it, and the hashes still agree", "[erasure]")
{
    SmallTownship world;
    const auto who = world.addResident(*world.a, name);
    world.setPhone(*world.a, who, oldPhone);
    erase(*world.a, who);
    // The township learns of the person only now: what comes are the remainders and the erasure.
    const ImportedBundle bundle = world.carry(*world.a, *world.township);
    REQUIRE(bundle.status == ImportStatus::Merged);
    CHECK(bundle.applied == 4);
    CHECK(tracesIn(world.township->store(), tracesOf({name, oldPhone})).isEmpty());
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
    LogStore &here = world.a->writes().applier().log();
    LogStore &there = world.township->writes().applier().log();
    for (qint64 position = 1; position <= here.lastPosition(); ++position) {
        const ChangeRef ref = here.ref(position);
        CHECK(there.position(ref));
    }
    CHECK(verifyStore(world.township->writes()).ok());
}

TEST_CASE("a late bundle with the old values does not bring them back", "[erasure]")
{
    SmallTownship world;
    const auto who = world.addResident(*world.a, name);
    world.carry(*world.a, *world.township);
    world.setPhone(*world.a, who, oldPhone);
    const QString late = world.write(*world.a, *world.township); // forgotten in a drawer
    erase(*world.a, who);
    world.carry(*world.a, *world.township);
    CHECK(world.township->exchange().importFile(late).status == ImportStatus::Merged);
    CHECK_FALSE(world.township->reader().find(who));
    CHECK(tracesIn(world.township->store(), tracesOf({name, oldPhone})).isEmpty());
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
    CHECK(verifyStore(world.township->writes()).ok());
}

TEST_CASE("somebody else's edit that knew nothing of the erasure loses its values on arrival", "[erasure]")
{
    SmallTownship world;
    const auto who = world.addResident(*world.a, name);
    world.carry(*world.a, *world.township);
    world.carry(*world.township, *world.a);
    world.setPhone(*world.township, who, oldPhone);
    erase(*world.a, who);
    world.carry(*world.township, *world.a);
    CHECK_FALSE(world.a->reader().find(who));
    CHECK(tracesIn(world.a->store(), tracesOf({name, oldPhone})).isEmpty());
    world.carry(*world.a, *world.township);
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
}

TEST_CASE("an erased phone number leaves the rest, and a new one may follow", "[erasure]")
{
    SmallTownship world;
    const auto who = world.addResident(*world.a, name);
    world.setPhone(*world.a, who, oldPhone);
    world.carry(*world.a, *world.township);
    const quint16 phone = describe<Resident>().fieldNamed(u"phone")->tag;
    erase(*world.a, who, {phone});
    CHECK(world.a->reader().require(who).phone.isEmpty());
    CHECK(world.a->reader().require(who).name == name);
    CHECK(tracesIn(world.a->store(), tracesOf({oldPhone})).isEmpty());
    world.setPhone(*world.a, who, newPhone);
    world.carry(*world.a, *world.township);
    CHECK(world.township->reader().require(who).phone == newPhone);
    CHECK(tracesIn(world.township->store(), tracesOf({oldPhone})).isEmpty());
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.a, *world.a));
    CHECK(verifyStore(world.township->writes()).ok());
}

TEST_CASE("a store that was put back from before an erasure erases again at the next exchange", "[erasure]")
{
    SmallTownship world;
    const auto who = world.addResident(*world.a, name);
    world.carry(*world.a, *world.township);
    world.carry(*world.township, *world.a);
    world.a->store().connection().execute("PRAGMA wal_checkpoint(TRUNCATE)");
    const QString backup = world.path(QStringLiteral("backup"));
    REQUIRE(QDir().mkpath(backup));
    for (const QString &file : {QStringLiteral("helin.db"), QStringLiteral("keys")}) {
        REQUIRE(QFile::copy(world.path(QStringLiteral("a/")) + file, backup + QLatin1Char('/') + file));
    }
    erase(*world.a, who);
    world.carry(*world.a, *world.township);

    world.a.reset();
    std::unique_ptr<Workspace> back =
        Workspace::open(backup, QStringLiteral("周敏"), QStringLiteral("helin-demo"), world.clock).orThrow();
    REQUIRE(back->reader().find(who));
    world.carry(*back, *world.township); // its old values meet the erasure there
    CHECK_FALSE(world.township->reader().find(who));
    world.carry(*world.township, *back);
    CHECK_FALSE(back->reader().find(who));
    CHECK(tracesIn(back->store(), tracesOf({name})).isEmpty());
    CHECK(tracesIn(world.township->store(), tracesOf({name})).isEmpty());
    world.carry(*back, *world.township);
    CHECK(world.digest(*world.township, *back) == world.digest(*back, *back));
    CHECK(verifyStore(back->writes()).ok());
}

TEST_CASE("a file too large to be rewritten in memory is rewritten when the store is opened next", "[erasure]")
{
    SmallTownship world;
    const auto who = world.addResident(*world.a, name);
    const auto before = world.digests(*world.a);
    world.a->writes()
        .run(QStringLiteral("test"),
             [&](Writer &writer) { writer.erase(describe<Resident>(), who.id, {}, QStringLiteral("request")); })
        .orThrow();
    CHECK_FALSE(finishErasures(world.a->writes(), nullptr, 0));
    CHECK(erasuresPending(world.a->store().connection()));
    const auto after = world.digests(*world.a);
    world.a.reset();
    {
        const std::unique_ptr<Store> store = Store::open(world.path(QStringLiteral("a")), QStringLiteral("周敏"),
                                                         QStringLiteral("helin-demo"), world.clock);
        rewriteAfterErasures(*store, 0);
        CHECK_FALSE(erasuresPending(store->connection()));
        CHECK(tracesIn(*store, tracesOf({name})).isEmpty());
    }
    const std::unique_ptr<Workspace> again = Workspace::open(world.path(QStringLiteral("a")), QStringLiteral("周敏"),
                                                             QStringLiteral("helin-demo"), world.clock)
                                                 .orThrow();
    CHECK(world.digests(*again) == after);
    CHECK(after != before);
    CHECK(verifyStore(again->writes()).ok());
}

TEST_CASE("only a site of the owning station erases, whoever passes it on", "[erasure]")
{
    SmallTownship world;
    const auto who = world.addResident(*world.a, name);
    world.carry(*world.a, *world.township);
    world.carry(*world.township, *world.a);
    erase(*world.township, who); // the core lets it; the station does not take it
    const ImportedBundle bundle = world.carry(*world.township, *world.a);
    CHECK(bundle.keptAside == 1);
    CHECK(world.a->exchange().links().held().value(0).reason == QStringLiteral("rights"));
    CHECK(world.a->reader().find(who));
}

TEST_CASE("a change kept aside loses its values too", "[erasure]")
{
    SmallTownship world;
    const auto who = world.addResident(*world.a, name);
    world.carry(*world.a, *world.township);
    // A clock two days ahead: the township keeps the entry aside.
    world.clock.advance(49LL * 60 * 60 * 1000);
    world.setPhone(*world.a, who, oldPhone);
    const QString ahead = world.write(*world.a, *world.township);
    world.clock.advance(-49LL * 60 * 60 * 1000);
    CHECK(world.township->exchange().importFile(ahead).keptAside == 1);
    REQUIRE_FALSE(tracesIn(world.township->store(), tracesOf({oldPhone})).isEmpty());
    erase(*world.township, who);
    CHECK(tracesIn(world.township->store(), tracesOf({oldPhone})).isEmpty());
    const HeldChange held = world.township->exchange().links().held().value(0);
    CHECK(world.township->exchange().releaseHeld(held.id, QStringLiteral("asked")));
    CHECK(verifyStore(world.township->writes()).ok());
}

TEST_CASE("an erased attachment's bytes go, unless another record names the same picture", "[erasure]")
{
    SmallTownship world;
    const auto who = world.addResident(*world.a, name);
    const auto other = world.addResident(*world.a, QStringLiteral("李四"));
    const QByteArray picture = "\x89PNG\r\n\x1a\n" + QByteArray("a face that nobody may keep").repeated(40'000);
    const QString path = world.path(QStringLiteral("face.png"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(picture);
    file.close();
    Attachments &attachments = world.a->attachments();
    REQUIRE(attachments.add(describe<Resident>(), who.id, path));
    const bool shared = GENERATE(false, true);
    if (shared) {
        REQUIRE(attachments.add(describe<Resident>(), other.id, path));
    }
    const Attachment first = attachments.of(who.id).value(0);
    world.carry(*world.a, *world.township);
    REQUIRE_FALSE(world.township->attachments().content(first).isEmpty());
    world.a->writes()
        .run(QStringLiteral("test"),
             [&](Writer &writer) { writer.erase(describe<Attachment>(), first.id, {}, QStringLiteral("request")); })
        .orThrow();
    AttachmentStore bytes{world.a->store().attachments(), world.a->suite()};
    REQUIRE(finishErasures(world.a->writes(), &bytes));
    world.carry(*world.a, *world.township);
    for (Workspace *site : {world.a.get(), world.township.get()}) {
        CHECK(site->attachments().content(first).isEmpty() == !shared);
        CHECK(tracesIn(site->store(), {"a face that nobody may keep"}).isEmpty() == !shared);
    }
}
