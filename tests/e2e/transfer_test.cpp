// A person who moves to another village of the township, through the real program.
#include <catch2/catch.hpp>

#include "e2e/township.h"

using namespace helin::test;

TEST_CASE("a person is passed on to another village: closed there, open here, and nobody holds the other's record")
{
    Township t;
    const QString id = t.desk.add(t.a, {"resident", "name=阿依古丽·买买提", "phone=13800138000", "employer=县一中"});
    t.desk.done(t.a, {"edit", id, "note=独居"});
    t.take(t.township, t.exportedUp(t.a));
    CHECK(t.desk.run({"--store", t.a, "transfer", id, "--to", Township::codeB}).exit == 1);
    CHECK(t.desk.run({"--store", t.township, "transfer", id, "--to", Township::codeA}).exit == 1);
    CHECK(t.desk.run({"--store", t.township, "transfer", id, "--to", "没有这个村"}).exit == 1);

    const QJsonValue moved = t.desk.done(t.township, {"transfer", id, "--to", Township::codeB});
    const QString arrived = moved["id"].toString();
    REQUIRE_FALSE(arrived.isEmpty());
    CHECK(arrived != id);
    CHECK(t.desk.run({"--store", t.township, "transfer", id, "--to", Township::codeB}).exit == 1); // closed already
    const std::map<QString, QString> down = t.exported(t.township);
    t.take(t.a, down.at(t.site(t.a)));
    t.take(t.b, down.at(t.site(t.b)));
    CHECK(t.desk.done(t.a, {"show", id})["fields"]["status"] == "moved_out");
    CHECK(t.desk.run({"--store", t.a, "show", arrived}).exit == 1);
    const QJsonValue there = t.desk.done(t.b, {"show", arrived});
    CHECK(there["fields"]["name"] == "阿依古丽·买买提");
    CHECK(there["fields"]["phone"] == "13800138000");
    CHECK(there["fields"]["status"] == "present");
    CHECK(there["fields"]["note"].isNull()); // what was noted of him stays with the old village
    CHECK(t.desk.run({"--store", t.b, "show", id}).exit == 1);

    // The new village goes on with the record as with its own.
    t.desk.done(t.b, {"edit", arrived, "phone=13900139000"});
    t.take(t.township, t.exportedUp(t.b));
    CHECK(t.desk.done(t.township, {"show", arrived})["fields"]["phone"] == "13900139000");
    CHECK(t.digests(t.township).value(Township::codeB) == t.digests(t.b).value(Township::codeB));
    CHECK(t.digests(t.township).value(Township::codeA) == t.digests(t.a).value(Township::codeA));
}
