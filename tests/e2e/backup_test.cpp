// Backups, restores and the operation log through the real program.
#include <catch2/catch.hpp>

#include "e2e/township.h"

#include <QDir>
#include <QFileInfo>

using namespace helin::test;

namespace {

QJsonArray entries(const Desk &desk, const QString &store, const QStringList &filter)
{
    return desk.done(store, QStringList{"log", "list"} + filter)["entries"].toArray();
}

/// Runs the program under a limit or with fewer rights, through a shell.
Ran runUnder(const Desk &desk, const QString &shell, const QStringList &words)
{
    QProcess process;
    desk.prepare(process);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert("HELIN_PASSWORD", "正确的密码 1");
    process.setProcessEnvironment(environment);
    const QString program = process.program();
    process.setProgram("sh");
    process.setArguments(QStringList{"-c", shell, "sh", program} + words);
    process.start();
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST_CASE("a station restored from an older backup gets back all that the township had")
{
    Township t;
    t.desk.add(t.a, {"resident", "name=周小梅"});
    t.take(t.township, t.exportedUp(t.a));
    t.take(t.a, t.exported(t.township).at(t.site(t.a)));
    const QString backup = t.desk.path("U 盘.helinbak");
    const QJsonValue made = t.desk.done(t.a, {"backup", "-o", backup});
    CHECK(made["verified"] == true);
    CHECK(made["digests"].toObject() == t.digests(t.a));

    // The days that the backup does not know: sent, acknowledged, decided at the township.
    const QString dispute =
        t.desk.add(t.a, {"dispute", "title=围墙占地纠纷", "category=neighbours", "source=party", "grade=ordinary",
                         "place=一组 12 号", "summary=两户对围墙位置有争议", "received_on=2026-03-01"});
    t.desk.add(t.a, {"resident", "name=林秀"});
    t.take(t.township, t.exportedUp(t.a));
    t.take(t.a, t.exported(t.township).at(t.site(t.a)));
    t.desk.add(t.a, {"resident", "name=陈立新"});
    t.take(t.township, t.exportedUp(t.a));
    const QJsonObject before = t.digests(t.a);
    CHECK(before[Township::codeA] == t.digests(t.township)[Township::codeA]);

    // The disk dies.
    QDir(t.a).removeRecursively();
    const Ran restored = t.desk.run({"--json", "restore", backup, "--into", t.a});
    INFO(restored.problem.toStdString());
    REQUIRE(restored.exit == 0);
    CHECK(restored.json()["newer_entries_here"].toInteger() > 0);
    REQUIRE(restored.json()["comes_back_from"].toArray().size() == 1);
    CHECK(restored.json()["comes_back_from"][0]["name"] == "白泉镇");
    CHECK(t.desk.done(t.a, {"list", "resident"})["total"] == 1);
    CHECK(t.desk.done(t.a, {"sync", "status"})["put_back"]["complete"] == false);

    // Work goes on at once, and one file each way brings everything back.
    t.desk.add(t.a, {"resident", "name=周敏"});
    const Township::Taken up = t.import(t.township, {t.exportedUp(t.a)});
    CHECK(up.statuses == QStringList{"merged"});
    REQUIRE(up.files[0]["warnings"].toArray().size() == 1);
    CHECK(up.files[0]["warnings"][0]["kind"] == "put_back");
    CHECK(up.files[0]["warnings"][0]["grave"] == false);
    const Township::Taken down = t.import(t.a, {t.exported(t.township).at(t.site(t.a))});
    CHECK(down.statuses == QStringList{"merged"});
    CHECK(down.files[0]["returned"].toInteger() >= 3);
    CHECK(down.files[0]["warnings"].toArray().isEmpty());
    CHECK(t.desk.done(t.a, {"list", "resident"})["total"] == 4);
    CHECK(t.desk.done(t.a, {"show", dispute})["fields"]["place"] == "一组 12 号");
    CHECK(t.desk.done(t.a, {"sync", "status"})["put_back"]["complete"] == true);
    CHECK(t.digests(t.a)[Township::codeA] == t.digests(t.township)[Township::codeA]);
    CHECK(t.digests(t.a) != before);

    // Settled: nothing more comes, and nothing is in doubt.
    t.take(t.township, t.exportedUp(t.a));
    t.take(t.a, t.exported(t.township).at(t.site(t.a)));
    CHECK(t.digests(t.a)[Township::codeA] == t.digests(t.township)[Township::codeA]);
    CHECK(t.desk.done(t.a, {"verify"})["warnings"].toArray().isEmpty());
    CHECK(t.desk.done(t.township, {"verify"})["warnings"].toArray().size() == 1);
    CHECK(entries(t.desk, t.a, {"--kind", "restore"}).size() == 2);
}

TEST_CASE("backups by the program: places, status, refusals")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", Township::codeA);
    desk.add(store, {"resident", "name=周小梅"});
    CHECK(desk.done(store, {"backup", "--status"})["last"].isNull());
    const QString stick = desk.path("U 盘");
    const QJsonValue made = desk.done(store, {"backup", "--second", stick});
    CHECK(QFileInfo(made["path"].toString()).size() == made["bytes"].toInteger());
    CHECK(QFileInfo(made["second_path"].toString()).size() == made["bytes"].toInteger());
    CHECK(desk.done(store, {"backup", "--if-due"})["made"] == false);
    const QJsonValue status = desk.done(store, {"backup", "--status"});
    CHECK(status["last"]["path"] == made["path"]);
    CHECK(status["overdue"] == false);

    QDir(stick).removeRecursively();
    write(stick, "a file where the stick was");
    const Ran half = desk.run({"--store", store, "--json", "backup"});
    CHECK(half.exit == 1);
    CHECK(half.json()["second_error"]["kind"] == "place_gone");
    CHECK_FALSE(half.json()["path"].toString().isEmpty());
    CHECK(desk.done(store, {"backup", "--status"})["second_failure"]["kind"] == "place_gone");

    const QString file = made["path"].toString();
    CHECK(desk.run({"restore", file, "--into", store}).exit == 1);
    CHECK(desk.run({"restore", file, "--into", desk.path("新")}, "wrong").exit == 5);
    CHECK_FALSE(QFileInfo::exists(desk.path("新")));
    CHECK(desk.run({"restore", desk.path("没有.helinbak"), "--into", desk.path("新")}).exit == 1);
    CHECK(desk.run({"restore", file}).exit == 2);
    CHECK(desk.run({"restore", file, "--into", desk.path("新")}).exit == 0);
    CHECK(desk.done(desk.path("新"), {"list", "resident"})["total"] == 1);
}

TEST_CASE("no room, a read-only folder and a place that is gone are told, nothing is lost, and it goes on afterwards")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", Township::codeA);
    desk.add(store, {"resident", "name=周小梅"});
    const QString good = desk.path("good.helinbak");
    desk.done(store, {"backup", "-o", good});
    const QByteArray before = contentOf(good);
    const QJsonValue digests = desk.done(store, {"verify"})["digests"];

    // No room: a limit on the size of files stands for a full disk; it works for every user. Blocks of 512 bytes.
    const auto full = [&](int blocks, const QStringList &words) {
        return runUnder(desk, QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$@\"").arg(blocks), words);
    };
    for (const int blocks : {300, 800, 1290}) {
        INFO("blocks " << blocks);
        const Ran ran = full(blocks, {"--store", store, "--json", "backup", "-o", good});
        INFO(ran.out.toStdString());
        CHECK(ran.exit == 1);
        CHECK(ran.json()["error"]["kind"] == "disk_full");
        CHECK(contentOf(good) == before);
    }
    for (const int blocks : {300, 800}) {
        INFO("blocks " << blocks);
        const Ran back = full(blocks, {"--json", "restore", good, "--into", desk.path("新")});
        INFO(back.out.toStdString());
        CHECK(back.exit == 1);
        CHECK(back.json()["error"]["kind"] == "disk_full");
        CHECK_FALSE(QFileInfo::exists(desk.path("新")));
        CHECK_FALSE(QFileInfo::exists(desk.path("新.helin-part")));
    }

    // A folder that may be read only; root may write anywhere, so the program runs without that right.
    const QString locked = desk.path("只读");
    QDir().mkpath(locked);
    QFile(locked).setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const Ran readOnly = runUnder(
        desk, "if [ \"$(id -u)\" = 0 ]; then exec setpriv --bounding-set -all --inh-caps -all \"$@\"; fi; exec \"$@\"",
        {"--store", store, "--json", "backup", "-o", locked + "/b.helinbak"});
    INFO(readOnly.out.toStdString() << readOnly.problem.toStdString());
    CHECK(readOnly.exit == 1);
    CHECK(readOnly.json()["error"]["kind"] == "read_only");
    CHECK(desk.done(store, {"backup", "--status"})["failure"]["kind"] == "read_only");
    QFile(locked).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);

    write(desk.path("stick"), "not a folder");
    const Ran gone = desk.run({"--store", store, "--json", "backup", "-o", desk.path("stick") + "/b.helinbak"});
    CHECK(gone.exit == 1);
    CHECK(gone.json()["error"]["kind"] == "place_gone");

    CHECK(desk.done(store, {"verify"})["digests"] == digests);
    CHECK(desk.done(store, {"backup", "-o", locked + "/b.helinbak"})["verified"] == true);
    CHECK(desk.done(store, {"backup", "--status"})["failure"].isNull());
}

TEST_CASE("the operation log tells who did what, is filtered and exported, and the export is in it")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", Township::codeA);
    const QString id = desk.add(store, {"resident", "name=周小梅"});
    desk.done(store, {"edit", id, "phone=13800138000"});
    CHECK(desk.run({"--store", store, "list", "resident"}, "wrong").exit == 5);
    CHECK(entries(desk, store, {"--kind", "log_in_failed"}).size() == 1);
    CHECK(entries(desk, store, {"--kind", "log_in", "--user", "周敏"}).size() >= 3);
    const QJsonArray about = entries(desk, store, {"--record", id});
    REQUIRE(about.size() == 2);
    CHECK(about[0]["user"] == "周敏");
    CHECK(about[0]["kind"] == "change");
    CHECK(about[0]["record_kind"] == "resident");
    CHECK(entries(desk, store, {"--until", "2001-01-01"}).isEmpty());
    CHECK(entries(desk, store, {"--limit", "2"}).size() == 2);
    CHECK(desk.run({"--store", store, "log", "list", "--kind", "gossip"}).exit == 2);
    CHECK(desk.run({"--store", store, "log", "list", "--since", "yesterday"}).exit == 2);

    const QString file = desk.path("日志.csv");
    CHECK(desk.run({"--store", store, "log", "export", "-o", file}).exit == 2); // a reason is asked
    const QJsonValue written = desk.done(store, {"log", "export", "-o", file, "--reason", "季度检查"});
    const QByteArray text = contentOf(file);
    CHECK(text.startsWith("\xEF\xBB\xBF"));
    CHECK(text.count("\r\n") == written["entries"].toInteger() + 1);
    CHECK_FALSE(text.contains("13800138000"));
    const QJsonArray exports = entries(desk, store, {"--kind", "export"});
    REQUIRE(exports.size() == 1);
    CHECK(exports[0]["detail"].toString().contains("季度检查"));
}
