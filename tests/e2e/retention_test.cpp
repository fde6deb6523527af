// erase, retention, person-sheet and practice through the real program.
#include <catch2/catch.hpp>

#include "e2e/township.h"

#include <QDate>

using namespace helin::test;

TEST_CASE("an erased resident is gone here and at the township, and a late bundle does not bring him back")
{
    Township t;
    const QString id = t.desk.add(t.a, {"resident", "name=周小梅", "phone=13800138000"});
    t.take(t.township, t.exportedUp(t.a));
    t.desk.done(t.a, {"edit", id, "phone=13900139000"});
    const QString late = t.exportedUp(t.a);
    const QJsonValue erased = t.desk.done(t.a, {"erase", id, "--basis", "request"});
    CHECK(erased["counts"] == "resident:1");
    CHECK(erased["cleaned"] == true);
    CHECK(t.desk.run({"--store", t.a, "show", id}).exit == 1);
    CHECK(t.desk.done(t.a, {"list", "resident"})["total"] == 0);
    t.take(t.township, t.exportedUp(t.a));
    t.take(t.township, late);
    CHECK(t.desk.done(t.township, {"list", "resident"})["total"] == 0);
    CHECK(t.digests(t.township).value(Township::codeA) == t.digests(t.a).value(Township::codeA));
    CHECK(t.desk.done(t.a, {"retention", "certificates"})["certificates"][0]["basis"] == "request");
}

TEST_CASE("one field can be erased, with a ground, and a new value may follow")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", Township::codeA);
    const QString id = desk.add(store, {"resident", "name=周小梅", "phone=13800138000"});
    CHECK(desk.run({"--store", store, "erase", id}).exit == 2);
    CHECK(desk.run({"--store", store, "erase", id, "--basis", "request", "--fields", "name"}).exit == 1);
    CHECK(desk.done(store, {"erase", id, "--basis", "request", "--fields", "phone"})["fields"] == "phone");
    CHECK(desk.done(store, {"show", id})["fields"]["phone"].isNull());
    desk.done(store, {"edit", id, "phone=13900139000"});
    CHECK(desk.done(store, {"show", id})["fields"]["phone"] == "13900139000");
    CHECK(desk.done(store, {"verify"})["ok"] == true);
}

TEST_CASE("what is past its period is listed, locked, unlocked and erased with a certificate")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", Township::codeA);
    const QString id = desk.add(store, {"patrol_log", "started=2019-03-01 20:00", "ended=2019-03-01 21:00"});
    desk.add(store, {"patrol_log", "started=" + QDate::currentDate().addDays(-1).toString(Qt::ISODate) + " 20:00"});
    CHECK(desk.done(store, {"retention", "periods"})["years"]["patrol_log"] == 3);
    CHECK(desk.done(store, {"retention", "periods", "patrol_log=4"})["years"]["patrol_log"] == 4);
    const QJsonArray due = desk.done(store, {"retention", "list"})["due"].toArray();
    REQUIRE(due.size() == 1);
    CHECK(due[0]["id"] == id);
    CHECK(due[0]["kind"] == "patrol_log");

    desk.done(store, {"retention", "lock", id, "--reason", "诉讼未结", "--until",
                      QDate::currentDate().addYears(1).toString(Qt::ISODate)});
    CHECK(desk.done(store, {"retention", "list"})["due"].toArray().isEmpty());
    CHECK(desk.done(store, {"retention", "list"})["locked"][0]["record"] == id);
    CHECK(desk.run({"--store", store, "retention", "erase", id}).exit == 1);
    desk.done(store, {"retention", "unlock", id, "--reason", "已结案"});
    CHECK(desk.done(store, {"retention", "erase", "--all", "--approver", "李主任"})["counts"] == "patrol_log:1");
    CHECK(desk.done(store, {"list", "patrol_log"})["total"] == 1);
}

TEST_CASE("a person's sheet is written to a file, with other people masked")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", Township::codeA);
    const QString id = desk.add(store, {"resident", "name=周小梅", "phone=13800138000"});
    desk.add(store, {"contact", "resident=" + id, "name=王大力", "phone=13700137000"});
    const QString file = desk.path("本人信息.txt");
    CHECK(desk.done(store, {"person-sheet", id, "-o", file})["name"] == "周小梅");
    const QString text = QString::fromUtf8(contentOf(file));
    CHECK(text.contains("13800138000"));
    CHECK(text.contains("王**"));
    CHECK_FALSE(text.contains("王大力"));
    CHECK_FALSE(text.contains("13700137000"));
}

TEST_CASE("a practice station can not be enrolled at a real township, nor its bundles be taken in")
{
    const Desk desk;
    const QString township = desk.makeTownship("白泉镇", "330302103000");
    const Ran made = desk.run(
        {"--json", "practice", desk.path("练习"), "--residents", "20", "--kdf-memory-kib", "8", "--kdf-passes", "1"});
    REQUIRE(made.exit == 0);
    const QString station = made.json()["path"].toString();
    const QString password = made.json()["password"].toString();
    const Ran exported = desk.run({"--store", station, "--as", made.json()["user"].toString(), "--json", "sync",
                                   "export", "-o", desk.path("stick")},
                                  password);
    REQUIRE(exported.exit == 0);
    const Ran taken = desk.run({"--store", township, "sync", "import", exported.json()["files"][0]["path"].toString()});
    CHECK(taken.exit == 3);
    CHECK_FALSE(taken.problem.isEmpty());
}

TEST_CASE("what the program makes by itself is not entered by hand")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", Township::codeA);
    const auto refused = desk.run({"--store", store, "add", "erasure_certificate", "erased_at=2026-11-22T09:00:00Z",
                                   "by=周敏", "basis=request", "counts=resident:3"});
    CHECK(refused.exit == 1);
    INFO(refused.problem.toStdString());
    CHECK(refused.problem.contains("只由程序生成"));
    CHECK(desk.done(store, {"retention", "certificates"})["certificates"].toArray().isEmpty());
}
