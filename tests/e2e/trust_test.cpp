// Lost, found and replaced PCs through the real program.
#include <catch2/catch.hpp>

#include "e2e/township.h"

#include <QDir>
#include <QElapsedTimer>

using namespace helin::test;

namespace {

/// The root key from the township's sheet, in a file as a scanner would leave it.
QString rootFile(const Township &t)
{
    const QJsonValue sheet = t.desk.done(t.township, {"recovery", "make"});
    CHECK(sheet["root_code"].toString().size() > 50);
    const QString file = t.desk.path("根密钥.txt");
    write(file, sheet["root_payload"].toString().toUtf8());
    return file;
}

} // namespace

TEST_CASE("a station's broken PC is replaced in one visit")
{
    Township t;
    const QString person = t.desk.add(t.a, {"resident", "name=周小梅", "phone=13900000001"});
    t.desk.add(t.a, {"group", "name=一组"});
    t.take(t.township, t.exportedUp(t.a));
    t.take(t.a, t.exported(t.township).at(t.site(t.a)));
    const QString old = t.site(t.a);
    QDir(t.a).removeRecursively();

    QElapsedTimer visit;
    visit.start();
    const QString fresh = t.desk.makeStation("岙底村新机", Township::codeA);
    const QString request = t.desk.path("换机申请");
    const QString welcome = t.desk.path("换机回复");
    const QJsonValue asked = t.desk.done(fresh, {"enroll", "request", "-o", request});
    // The PC of another village is not the one to be replaced.
    CHECK(t.desk.run({"--store", t.township, "enroll", "approve", request, "-o", welcome, "--replaces", t.site(t.b)})
              .exit == 1);
    const QJsonValue approved = t.desk.done(t.township, {"enroll", "approve", request, "-o", welcome, "--fingerprint",
                                                         asked["fingerprint"].toString(), "--replaces", old});
    CHECK(approved["replaced"] == old);
    t.desk.done(fresh, {"enroll", "accept", welcome, "--fingerprint", approved["fingerprint"].toString()});
    t.take(fresh, approved["bundle"].toString());
    const qint64 took = visit.elapsed();
    UNSCOPED_INFO("the visit took " << took << " ms");
    CHECK(took < 60'000); // ten minutes are promised to people; the program needs seconds of them

    CHECK(t.desk.done(fresh, {"show", person})["fields"]["phone"] == "13900000001");
    CHECK(t.desk.done(fresh, {"list", "group"})["total"] == 1);
    t.desk.done(fresh, {"edit", person, "phone=13900000002"});
    t.desk.add(fresh, {"resident", "name=林秀"});
    t.take(t.township, t.exported(fresh).at(t.site(t.township)));
    CHECK(t.digests(t.township)[Township::codeA] == t.digests(fresh)[Township::codeA]);
    CHECK(t.desk.done(t.township, {"show", person})["fields"]["phone"] == "13900000002");

    const QJsonArray sites = t.desk.done(t.township, {"enroll", "list"})["sites"].toArray();
    for (const QJsonValue &site : sites) {
        CHECK(site["active"].toBool() == (site["site"] != old));
    }
}

TEST_CASE("a PC taken off the list says what to do, and its late entries can be taken over")
{
    Township t;
    t.desk.add(t.a, {"group", "name=一组"});
    t.take(t.township, t.exportedUp(t.a));
    t.take(t.a, t.exported(t.township).at(t.site(t.a)));
    CHECK(t.desk.done(t.a, {"sync", "status"})["taken_off"].isNull());
    t.desk.done(t.township, {"enroll", "revoke", "岙底村", "--after", "9999"});
    t.desk.add(t.a, {"group", "name=二组"});
    CHECK(t.import(t.township, {t.exportedUp(t.a)}).files[0]["kept_aside"] == 1);
    CHECK(t.desk.done(t.township, {"list", "group"})["total"] == 1);

    t.take(t.a, t.exported(t.township).at(t.site(t.a))); // it still writes, so it is told
    const QJsonValue state = t.desk.done(t.a, {"sync", "status"})["taken_off"];
    CHECK(state["later"] == 1);
    CHECK(state["text"].toString().contains("白泉镇"));
    const Ran said = t.desk.run({"--store", t.a, "sync", "status"});
    CHECK(said.exit == 0);
    CHECK(QString::fromUtf8(said.out).contains("!"));
    CHECK(t.desk.done(t.a, {"list", "group"})["total"] == 2); // it reads what it has

    CHECK(t.desk.run({"--store", t.township, "enroll", "adopt", "岙底村"}).exit == 2); // a reason is asked for
    CHECK(t.desk.done(t.township, {"enroll", "adopt", "岙底村", "--reason", "旧电脑已找到"})["adopted"] == 1);
    CHECK(t.desk.done(t.township, {"list", "group"})["total"] == 2);
    const QJsonValue told =
        t.desk.done(t.township, {"sync", "export", "--to", t.site(t.a), "-o", t.desk.path("最后一盘")});
    t.take(t.a, told["files"].toArray().first()["path"].toString());
    CHECK(t.desk.done(t.a, {"sync", "status"})["taken_off"]["later"] == 0);
}

TEST_CASE("a township's PC is lost, and a new one goes on with the root key from the sheet and a station's list")
{
    Township t;
    t.desk.add(t.a, {"resident", "name=周小梅"});
    t.take(t.township, t.exportedUp(t.a));
    t.take(t.a, t.exported(t.township).at(t.site(t.a)));
    const QString root = rootFile(t);
    QDir(t.township).removeRecursively();

    const QString list = t.desk.path("站点名册");
    const QJsonValue known = t.desk.done(t.a, {"enroll", "list", "-o", list});
    CHECK(known["root"]["held"] == false);
    t.township = t.desk.makeTownship("白泉镇新机", "330302103000");
    CHECK(t.desk.run({"--store", t.township, "enroll", "succeed", "--list", list}).exit == 2);
    const QString slip = t.desk.path("抄错");
    const QByteArray copied = contentOf(root).replace("HELIN-ROOT:1:330302103000:", "").trimmed();
    write(slip, copied.chopped(1) + (copied.endsWith('0') ? "1" : "0"));
    const Ran wrong =
        t.desk.run({"--store", t.township, "enroll", "succeed", "--root-code-file", slip, "--list", list});
    CHECK(wrong.exit == 1);
    const QJsonValue done = t.desk.done(t.township, {"enroll", "succeed", "--root-code-file", root, "--list", list});
    CHECK(done["number"].toInteger() == known["number"].toInteger() + 1);

    for (const QString &station : {t.a, t.b}) {
        t.take(station, t.desk
                            .done(t.township, {"sync", "export", "--to", t.site(station), "-o",
                                               t.desk.path("盘 " + t.site(station))})["files"]
                            .toArray()
                            .first()["path"]
                            .toString());
        const QJsonValue up = t.desk.done(station, {"sync", "export", "-o", t.desk.path("上报 " + t.site(station))});
        t.take(t.township, up["files"].toArray().first()["path"].toString());
    }
    CHECK(t.digests(t.township)[Township::codeA] == t.digests(t.a)[Township::codeA]);
    CHECK(t.desk.done(t.township, {"list", "resident"})["total"] == 1);
    t.desk.done(t.township, {"enroll", "forget-root", "--root-code-file", root});
    CHECK(t.desk.done(t.township, {"enroll", "list"})["root"]["held"] == false);
    CHECK(t.desk.run({"--store", t.township, "enroll", "renew"}).exit == 1);
    t.desk.done(t.township, {"enroll", "renew", "--root-code-file", root});
}

TEST_CASE("a county lets a township in, and a backup opens with the scanned recovery sheet")
{
    Township t;
    const QString county = t.desk.path("县");
    CHECK(t.desk
              .run({"--store", county, "init", "--role", "county", "--name", "鹿城区", "--code", "330302103000",
                    "--user", "周敏", "--kdf-memory-kib", "8", "--kdf-passes", "1"})
              .exit == 1);
    CHECK(t.desk
              .run({"--store", county, "init", "--role", "county", "--name", "鹿城区", "--code", "330302000000",
                    "--user", "周敏", "--kdf-memory-kib", "8", "--kdf-passes", "1"})
              .exit == 0);
    const QString request = t.desk.path("镇申请");
    const QString welcome = t.desk.path("县回复");
    t.desk.done(t.township, {"enroll", "request", "-o", request});
    t.desk.done(county, {"enroll", "approve", request, "-o", welcome});
    t.desk.done(t.township, {"enroll", "accept", welcome});
    const auto carry = [&](const QString &from, const QString &to, const QString &name) {
        const QJsonValue files = t.desk.done(from, {"sync", "export", "--to", t.site(to), "-o", t.desk.path(name)});
        t.take(to, files["files"].toArray().first()["path"].toString());
    };
    carry(t.township, county, "上 1");
    carry(county, t.township, "下 1");
    CHECK(t.desk.done(t.township, {"enroll", "list"})["root"]["vouched_for"] == true);
    carry(t.township, t.a, "下 2");
    CHECK(t.desk.done(t.a, {"enroll", "list"})["root"]["vouched_for"] == true);

    const QJsonValue sheet = t.desk.done(t.a, {"recovery", "make"});
    const QString backup = t.desk.path("备份.helinbak");
    t.desk.done(t.a, {"backup", "-o", backup});
    const QString code = t.desk.path("恢复码.txt");
    write(code, sheet["payload"].toString().toUtf8());
    const Ran back =
        t.desk.run({"--as", "周敏", "restore", backup, "--into", t.desk.path("放回"), "--code-file", code});
    CHECK(back.exit == 0);
    CHECK(QDir(t.desk.path("放回")).exists("helin.db"));
}
