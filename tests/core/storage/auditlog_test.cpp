#include <catch2/catch.hpp>

#include "core/storage/auditlog.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <QTemporaryDir>

using namespace helin;

namespace {

class Log final
{
public:
    Log()
        : store{Store::create(folder.filePath("s"), "u", "helin-demo", {8, 1})}
        , suite{Suite::create(SuiteId::Intl)}
        , audit{store->connection(), *suite}
    {}
    void add(const QString &user, const QString &act, qint64 at, const RecordId &record = {})
    {
        Transaction transaction{store->connection()};
        audit.append({0, at, user, act, quint16(record.isNull() ? 0 : 11), record, {}});
        transaction.commit();
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<Suite> suite;
    AuditLog audit;
};

RecordId someId(char last)
{
    return RecordId::fromBytes(QByteArray(15, 'x') + last);
}

QList<qint64> numbers(const QList<AuditEntry> &entries)
{
    QList<qint64> all;
    for (const AuditEntry &entry : entries) {
        all << entry.number;
    }
    return all;
}

} // namespace

TEST_CASE("every act has exactly one kind, and what nobody named is a change")
{
    CHECK(actKindOf("login") == ActKind::LogIn);
    CHECK(actKindOf("login.failed") == ActKind::LogInFailed);
    CHECK(actKindOf("dispute.accept") == ActKind::Change);
    CHECK(actKindOf("undo") == ActKind::Change);
    CHECK(actKindOf("resident.look") == ActKind::Look);
    CHECK(actKindOf("resident.reveal") == ActKind::Unmask);
    CHECK(actKindOf("resident.search_number") == ActKind::Search);
    CHECK(actKindOf("hazard.export_file") == ActKind::Export);
    CHECK(actKindOf("log.export") == ActKind::Export);
    CHECK(actKindOf("dispute.print") == ActKind::Print);
    CHECK(actKindOf("sync.export") == ActKind::Exchange);
    CHECK(actKindOf("backup.make") == ActKind::Backup);
    CHECK(actKindOf("backup.restore") == ActKind::Restore);
    CHECK(actKindOf("user.password") == ActKind::Rights);
    CHECK(actKindOf("settings.office") == ActKind::Settings);
    for (const ActKindInfo &info : actKinds()) {
        CHECK(&actKindInfo(info.kind) == &info);
        CHECK(actKindNamed(info.name) == info.kind);
    }
    CHECK_FALSE(actKindNamed("no such kind"));
    CHECK(actWords("dispute.accept").english() == "Accepted");
    CHECK(actWords("something.unheard_of").english() == "Change");
}

TEST_CASE("the log is filtered by user, kind, time and record, and counted")
{
    Log log;
    log.add("a", "login", 1000);
    log.add("a", "resident.register", 2000, someId('1'));
    log.add("b", "resident.reveal", 3000, someId('1'));
    log.add("b", "sync.export", 4000);
    log.add("a", "resident.print", 5000, someId('2'));
    CHECK(log.audit.count() == 5);
    CHECK(numbers(log.audit.list({.user = "a"}, -1)) == QList<qint64>{5, 2, 1});
    CHECK(numbers(log.audit.list({.kinds = {ActKind::Change}}, -1)) == QList<qint64>{2});
    CHECK(numbers(log.audit.list({.kinds = {ActKind::Change, ActKind::Exchange}}, -1)) == QList<qint64>{4, 2});
    CHECK(numbers(log.audit.list({.since = 2000, .until = 4000}, -1)) == QList<qint64>{3, 2});
    CHECK(numbers(log.audit.list({.record = someId('1')}, -1)) == QList<qint64>{3, 2});
    CHECK(numbers(log.audit.list({}, 2, 1)) == QList<qint64>{4, 3});
    CHECK(log.audit.count({.user = "b", .kinds = {ActKind::Unmask}}) == 1);
    CHECK(log.audit.users() == QStringList{"a", "b"});
}

TEST_CASE("the log is searched by what people read in it, and an entry is found by its number")
{
    Log log;
    log.add("Zhou", "dispute.accept", 1000, someId('1'));
    log.add("Lin", "backup.make", 2000);
    log.add("100%", "login", 3000);
    CHECK(log.audit.numbers({}) == QList<qint64>{3, 2, 1});
    CHECK(log.audit.numbers({.text = "zhou"}) == QList<qint64>{1});
    CHECK(log.audit.numbers({.text = "accepted"}) == QList<qint64>{1}); // the words of the act, not its name
    CHECK(log.audit.numbers({.text = "dispute.accept"}).isEmpty());
    CHECK(log.audit.numbers({.text = "%"}) == QList<qint64>{3}); // no wildcard
    CHECK(log.audit.numbers({.user = "Lin", .text = "zhou"}).isEmpty());
    REQUIRE(log.audit.entry(2));
    CHECK(log.audit.entry(2)->act == "backup.make");
    CHECK_FALSE(log.audit.entry(4));
}

TEST_CASE("a long check of the chain tells how far it is and can be stopped")
{
    Log log;
    Transaction transaction{log.store->connection()};
    for (int i = 0; i < 1200; ++i) {
        log.audit.append({0, i, "a", "login", 0, {}, {}});
    }
    transaction.commit();
    int told = 0;
    CHECK(log.audit.firstBroken([&](qint64 done, qint64 total) {
        ++told;
        CHECK(done < total);
        return true;
    }) == 0);
    CHECK(told == 2);
    CHECK_THROWS_AS(log.audit.firstBroken([](qint64, qint64) { return false; }), Exception);
}

TEST_CASE("with the key in hand an edited or removed entry is found, a removed end by its head")
{
    Log log;
    for (int i = 0; i < 20; ++i) {
        log.add("a", "resident.edit", i * 1000, someId('1'));
    }
    CHECK(log.audit.firstBroken() == 0);
    const AuditHead head = log.audit.head();
    CHECK(head.entries == 20);
    Connection &connection = log.store->connection();
    SECTION("an edited entry")
    {
        connection.execute("UPDATE audit SET user = 'b' WHERE n = 7");
        CHECK(log.audit.firstBroken() == 7);
    }
    SECTION("a moved moment")
    {
        connection.execute("UPDATE audit SET at = at + 1 WHERE n = 20");
        CHECK(log.audit.firstBroken() == 20);
    }
    SECTION("a removed entry")
    {
        connection.execute("DELETE FROM audit WHERE n = 5");
        CHECK(log.audit.firstBroken() == 5);
    }
    SECTION("a removed first entry")
    {
        connection.execute("DELETE FROM audit WHERE n = 1");
        CHECK(log.audit.firstBroken() == 1);
    }
    SECTION("a removed end leaves a chain that holds but another head")
    {
        connection.execute("DELETE FROM audit WHERE n > 15");
        CHECK(log.audit.firstBroken() == 0);
        CHECK(log.audit.hashAt(head.entries).isNull());
    }
}

TEST_CASE("an opening of a segment is read back as it was written")
{
    const AuditSegment segment{3, 77, {120, Digest::fromBytes(QByteArray(32, 'h'))}};
    const auto read = AuditSegment::fromDetail(segment.detail());
    REQUIRE(read);
    CHECK(read->before == 3);
    CHECK(read->after == 77);
    CHECK(read->head == segment.head);
    CHECK_FALSE(AuditSegment::fromDetail("three 4"));
}
