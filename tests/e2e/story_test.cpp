// Two stations work offline, the township merges, and it goes back: the main job through the real program.
#include <catch2/catch.hpp>

#include "e2e/township.h"

#include <QDirIterator>

using namespace helin::test;

namespace {

const QStringList secrets{"周小梅", "13800138000", "围墙占地纠纷", "配电箱外壳脱落", "老街夜巡"};

/// A day's work at a station; gives the dispute's id.
QString work(const Desk &desk, const QString &store)
{
    desk.add(store, {"group", "name=一组", "number=1"});
    desk.add(store, {"grid", "name=第一网格"});
    desk.add(store, {"resident", "name=周小梅", "sex=女", "phone=13800138000", "group=一组", "grid=第一网格"});
    const QString dispute =
        desk.add(store, {"dispute", "title=围墙占地纠纷", "category=neighbours", "source=party", "grade=ordinary",
                         "place=一组 12 号", "summary=两户对围墙位置有争议", "received_on=2026-03-01"});
    desk.add(store, {"party", "dispute=" + dispute, "name=周小梅", "role=applicant", "resident=周小梅"});
    desk.add(store, {"session", "dispute=" + dispute, "number=1", "held_at=2026-03-02T09:00:00", "place=调解室",
                     "lead_mediator=周敏", "outcome=goes_on"});
    desk.add(store, {"round", "grid=第一网格", "month=2026-03", "zero_hazards=yes"});
    desk.add(store, {"hazard", "title=配电箱外壳脱落", "category=fire", "place=文化礼堂", "level=ordinary",
                     "found_on=2026-03-02"});
    desk.add(store, {"patrol_team", "name=夜巡队"});
    desk.add(store, {"patrol_route", "name=老街夜巡"});
    desk.add(store, {"patrol_log", "team=夜巡队", "route=老街夜巡", "started=2026-03-02T20:00:00"});
    return dispute;
}

/// Station B knows its own day's work and nothing else.
void holdsNothingOfA(const Township &t, const QString &disputeOfA, const QJsonObject &digests)
{
    CHECK_FALSE(digests.contains(Township::codeA));
    for (const QString kind : {"resident", "dispute", "session", "round", "hazard", "patrol_log"}) {
        INFO(kind.toStdString());
        const QJsonValue listed = t.desk.done(t.b, {"list", kind});
        CHECK(listed["total"] == 1);
        CHECK(listed["records"][0]["station"] == Township::codeB);
    }
    CHECK(t.desk.run({"--store", t.b, "show", disputeOfA}).exit == 1);
}

void repeatsWithoutEffect(const Township &t)
{
    for (const auto &[store, path] : t.bundles) {
        const Township::Taken taken = t.import(store, {path});
        CHECK(taken.exit == 0);
        CHECK(taken.statuses == QStringList{"duplicate"});
        CHECK(taken.files[0]["applied"] == 0);
    }
}

/// Stores, bundles, and what lies on the PC beside them.
void holdsNothingReadable(const Township &t)
{
    QDirIterator files(t.desk.path(QString()), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        const QByteArray content = contentOf(files.next());
        ++looked;
        for (const QString &secret : secrets) {
            INFO(files.filePath().toStdString() << " " << secret.toStdString());
            CHECK_FALSE(holds(content, secret));
        }
    }
    CHECK(looked > 15);
    CHECK(holds(t.desk.run({"--store", t.a, "--json", "list", "resident"}).out, secrets[0]));
}

} // namespace

TEST_CASE("two stations work offline, the township merges and decides, and it goes back")
{
    Township t;
    const QString dispute = work(t.desk, t.a);
    work(t.desk, t.b);

    t.take(t.township, t.exportedUp(t.a));
    t.take(t.township, t.exportedUp(t.b));
    CHECK(t.desk.done(t.township, {"list", "resident"})["total"] == 2);
    for (const auto &[site, path] : t.exported(t.township)) {
        t.take(site == t.site(t.a) ? t.a : t.b, path);
    }

    t.desk.done(t.a, {"edit", dispute, "place=一组 14 号"});
    t.desk.done(t.township, {"edit", dispute, "place=一组 16 号"});
    t.take(t.township, t.exportedUp(t.a));
    CHECK(t.desk.done(t.township, {"show", dispute})["conflicts"].toArray() == QJsonArray{"place"});

    const QJsonArray conflicts = t.desk.done(t.township, {"conflicts", "list"})["conflicts"].toArray();
    REQUIRE(conflicts.size() == 1);
    const QJsonValue conflict = conflicts[0];
    CHECK(conflict["kind"] == "dispute");
    CHECK(conflict["record"] == dispute);
    CHECK(conflict["field"] == "place");
    const QJsonArray values = conflict["values"].toArray();
    REQUIRE(values.size() == 2);
    CHECK(values[0]["value"] == "一组 16 号");
    CHECK(values[0]["shown"] == true);
    CHECK(values[1]["value"] == "一组 14 号");
    CHECK(values[1]["user"] == "周敏");
    CHECK(values[1]["shown"] == false);

    const QString key = conflict["id"].toString();
    CHECK(t.desk.run({"--store", t.township, "conflicts", "resolve", key}).exit == 2);
    CHECK(t.desk.run({"--store", t.township, "conflicts", "resolve", key, "--take", "no-such"}).exit == 1);
    t.desk.done(t.township,
                {"conflicts", "resolve", key, "--take", values[1]["version"].toString(), "--reason", "已核实"});
    CHECK(t.desk.done(t.township, {"conflicts", "list"})["conflicts"].toArray().isEmpty());
    CHECK(t.desk.done(t.township, {"show", dispute})["fields"]["place"] == "一组 14 号");

    for (const auto &[site, path] : t.exported(t.township)) {
        t.take(site == t.site(t.a) ? t.a : t.b, path);
    }
    CHECK(t.desk.done(t.a, {"show", dispute})["fields"]["place"] == "一组 14 号");
    CHECK(t.desk.done(t.a, {"show", dispute})["conflicts"].toArray().isEmpty());

    const QJsonObject atTownship = t.digests(t.township);
    const QJsonObject atA = t.digests(t.a);
    const QJsonObject atB = t.digests(t.b);
    CHECK(atTownship[Township::codeA].toString().size() == 64);
    CHECK(atTownship[Township::codeA] == atA[Township::codeA]);
    CHECK(atTownship[Township::codeB] == atB[Township::codeB]);

    holdsNothingOfA(t, dispute, atB);
    CHECK_FALSE(atA.contains(Township::codeB));
    repeatsWithoutEffect(t);
    CHECK(t.digests(t.township) == atTownship);
    CHECK(t.digests(t.a) == atA);
    CHECK(t.digests(t.b) == atB);
    holdsNothingReadable(t);
}

TEST_CASE("a bundle with one byte changed or cut off is refused with 3 and nothing changes")
{
    Township t;
    work(t.desk, t.a);
    const QJsonObject before = t.digests(t.township);
    const QString good = t.exportedUp(t.a);
    const QByteArray content = contentOf(good);
    const QString bad = t.desk.path("坏 包.helin");
    constexpr int places = 24;
    for (int i = 0; i <= places; ++i) {
        QByteArray changed = content;
        const qsizetype place = std::min(content.size() - 1, content.size() * i / places);
        changed[place] = char(changed[place] ^ 0x10);
        write(bad, changed);
        INFO("byte " << place << " of " << content.size());
        const Township::Taken taken = t.import(t.township, {bad});
        CHECK(taken.exit == 3);
        CHECK(taken.statuses == QStringList{"refused"});
    }
    for (qsizetype size : {qsizetype{0}, qsizetype{10}, content.size() / 2, content.size() - 1}) {
        write(bad, content.left(size));
        INFO("cut to " << size);
        CHECK(t.import(t.township, {bad}).exit == 3);
    }
    CHECK(t.digests(t.township) == before);
    t.take(t.township, good);
}

TEST_CASE("files for others are left in a folder and refused when named")
{
    Township t;
    t.desk.add(t.a, {"group", "name=一组"});
    const QString file = t.exportedUp(t.a);
    CHECK(t.import(t.b, {file}).exit == 3);
    const Township::Taken folder = t.import(t.b, {QFileInfo(file).path()});
    CHECK(folder.exit == 0);
    CHECK(folder.statuses == QStringList{"skipped"});
    CHECK(t.import(t.township, {file, t.desk.path("无此文件.helin")}).exit == 1);
    CHECK(t.desk.done(t.township, {"list", "group"})["total"] == 1);

    const QJsonValue inspected = t.desk.run({"--json", "sync", "inspect", file}).json();
    CHECK(inspected["from"] == t.site(t.a));
    CHECK(inspected["to"] == t.site(t.township));
    CHECK(inspected["number"] == 1);
    const QJsonArray peers = t.desk.done(t.township, {"sync", "status"})["peers"].toArray();
    REQUIRE(peers.size() == 2);
    for (const QJsonValue &peer : peers) {
        const bool isA = peer["site"] == t.site(t.a);
        CHECK(peer["received"] == (isA ? 1 : 0));
        CHECK(peer["last_received"].isNull() != isA);
        CHECK(peer["sent"] == 0);
        CHECK(peer["acknowledged"] == 0);
    }
}

TEST_CASE("a file that builds on one not yet taken in waits with 4 until that one is there")
{
    Township t;
    const QString before = t.desk.path("township before");
    copyFolder(t.township, before);
    t.desk.add(t.a, {"group", "name=一组"});
    const QString first = t.exportedUp(t.a);
    t.take(t.township, first);
    t.take(t.a, t.exported(t.township).at(t.site(t.a)));
    t.desk.add(t.a, {"group", "name=二组"});
    const QString second = t.exportedUp(t.a);

    copyFolder(before, t.township);
    const Township::Taken waiting = t.import(t.township, {second});
    CHECK(waiting.exit == 4);
    CHECK(waiting.statuses == QStringList{"waiting"});
    CHECK(waiting.files[0]["reason"] == "waiting");
    CHECK(t.desk.done(t.township, {"list", "group"})["total"] == 0);
    const Township::Taken both = t.import(t.township, {second, first});
    CHECK(both.exit == 0);
    CHECK(both.statuses == QStringList{"merged", "merged"});
    CHECK(t.desk.done(t.township, {"list", "group"})["total"] == 2);
    CHECK(t.digests(t.township)[Township::codeA] == t.digests(t.a)[Township::codeA]);
}

TEST_CASE("a station whose site is closed is not heard any more, and a wrong check code stops enrolment")
{
    Township t;
    const QString request = t.desk.path("申请");
    const QString c = t.desk.makeStation("新场村", "330302103203");
    t.desk.done(c, {"enroll", "request", "-o", request});
    CHECK(t.desk
              .run({"--store", t.township, "enroll", "approve", request, "-o", t.desk.path("回复"), "--fingerprint",
                    "000000000000"})
              .exit == 3);
    CHECK(t.desk.done(t.township, {"enroll", "list"})["sites"].toArray().size() == 3);
    CHECK(t.desk.run({"--store", c, "sync", "export", "-o", t.desk.path("盘")}).exit == 1);

    t.desk.add(t.a, {"group", "name=一组"});
    t.desk.done(t.township, {"enroll", "revoke", "岙底村", "--after", "0"});
    const Township::Taken taken = t.import(t.township, {t.exportedUp(t.a)});
    CHECK(t.desk.done(t.township, {"list", "group"})["total"] == 0);
    CHECK(taken.files[0]["applied"] == 0);
    CHECK(taken.files[0]["kept_aside"].toInt() > 0);
    CHECK(t.desk.done(t.township, {"sync", "status"})["kept_aside"].toInt() > 0);
    CHECK(t.desk.run({"--store", t.a, "enroll", "revoke", "石桥社区", "--after", "0"}).exit == 1);
}
