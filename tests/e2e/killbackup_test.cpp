// The program is killed at random moments of a backup and of a restore. HELIN_KILLS sets how often
// (tests/e2e/kill_backup.sh: 200).
#include <catch2/catch.hpp>

#include "e2e/township.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace helin::test;

namespace {

QByteArray manyPeople(int people)
{
    QByteArray lines;
    for (int i = 0; i < people; ++i) {
        lines += "add resident name=居民 note=第" + QByteArray::number(i) + "号\n";
    }
    return lines;
}

int killsWanted()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("HELIN_KILLS", &given);
    return given ? wanted : 5;
}

/// Starts the program and kills it (SIGKILL) after a random part of `whole` ms; whether it was still running then.
bool killed(const Desk &desk, const QStringList &words, qint64 whole)
{
    QProcess process;
    desk.prepare(process);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert("HELIN_PASSWORD", "正确的密码 1");
    process.setProcessEnvironment(environment);
    process.setArguments(words);
    process.start();
    if (!process.waitForFinished(QRandomGenerator::global()->bounded(int(whole) + 1))) {
        process.kill();
        process.waitForFinished();
    }
    return process.exitStatus() == QProcess::CrashExit;
}

/// A station with two states, each with a backup, and its digests.
struct Station
{
    Desk desk;
    QString store = desk.makeStation("岙底村", Township::codeA);
    QString oldFile = desk.path("old.helinbak");
    QString newFile = desk.path("new.helinbak");
    QJsonValue oldDigests;
    QJsonValue newDigests;
    qint64 backupTime = 0;

    Station()
    {
        REQUIRE(desk.run({"--store", store, "--json", "batch", "-"}, "正确的密码 1", manyPeople(400)).exit == 0);
        oldDigests = desk.done(store, {"backup", "-o", oldFile})["digests"];
        REQUIRE(desk.run({"--store", store, "--json", "batch", "-"}, "正确的密码 1", manyPeople(400)).exit == 0);
        QElapsedTimer timer;
        timer.start();
        newDigests = desk.done(store, {"backup", "-o", newFile})["digests"];
        backupTime = timer.elapsed();
        REQUIRE(oldDigests != newDigests);
    }
    /// What a restore of this file gives.
    QJsonValue restoredDigests(const QString &file) const
    {
        const QString into = desk.path("check");
        QDir(into).removeRecursively();
        const Ran ran = desk.run({"--json", "restore", file, "--into", into});
        INFO(ran.problem.toStdString());
        REQUIRE(ran.exit == 0);
        const QJsonValue report = desk.done(into, {"verify"});
        CHECK(report["ok"] == true);
        return report["digests"];
    }
};

} // namespace

TEST_CASE("a backup killed at any moment leaves the old or the new one whole, and the store sound")
{
    const int kills = killsWanted();
    Station station;
    const QString target = station.desk.path("target.helinbak");
    int cutShort = 0;
    int olds = 0;
    for (int i = 0; i < 3 * kills && cutShort < kills; ++i) {
        QFile::remove(target);
        REQUIRE(QFile::copy(station.oldFile, target));
        cutShort +=
            killed(station.desk, {"--store", station.store, "backup", "-o", target}, station.backupTime) ? 1 : 0;
        const QJsonValue found = station.restoredDigests(target);
        CHECK((found == station.oldDigests || found == station.newDigests));
        olds += found == station.oldDigests ? 1 : 0;
        const QJsonValue report = station.desk.done(station.store, {"verify"});
        CHECK(report["ok"] == true);
        CHECK(report["digests"] == station.newDigests);
    }
    CHECK(cutShort == kills);
    // What the killed ones left is swept by the next.
    station.desk.done(station.store, {"backup", "-o", target});
    CHECK_FALSE(QFileInfo::exists(station.store + "/backup-work"));
    CHECK_FALSE(QFileInfo::exists(target + ".part"));
    WARN("backup killed " << cutShort << " times: " << olds << " times the old one was there, else the new one");
}

TEST_CASE("a restore killed at any moment leaves no store or the whole one, and doing it again completes it")
{
    const int kills = killsWanted();
    Station station;
    const QString into = station.desk.path("restored");
    QElapsedTimer timer;
    timer.start();
    REQUIRE(station.desk.run({"restore", station.newFile, "--into", into}).exit == 0);
    const qint64 whole = timer.elapsed();
    int cutShort = 0;
    int none = 0;
    for (int i = 0; i < 3 * kills && cutShort < kills; ++i) {
        QDir(into).removeRecursively();
        cutShort += killed(station.desk, {"restore", station.newFile, "--into", into}, whole) ? 1 : 0;
        if (!QFileInfo::exists(into)) {
            ++none;
            REQUIRE(station.desk.run({"restore", station.newFile, "--into", into}).exit == 0);
        }
        const QJsonValue report = station.desk.done(into, {"verify"});
        CHECK(report["ok"] == true);
        CHECK(report["digests"] == station.newDigests);
        CHECK_FALSE(QFileInfo::exists(into + ".helin-part"));
    }
    CHECK(cutShort == kills);
    WARN("restore killed " << cutShort << " times: " << none << " times there was no store yet, else the whole one");
}
