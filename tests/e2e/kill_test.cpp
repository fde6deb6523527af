// The program is killed at random moments of an import. HELIN_KILLS sets how often (tests/e2e/kill_import.sh: 50).
#include <catch2/catch.hpp>

#include "e2e/township.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace helin::test;

namespace {

constexpr int people = 1200;

QByteArray manyPeople()
{
    QByteArray lines;
    for (int i = 0; i < people; ++i) {
        lines += "add resident name=居民 note=第" + QByteArray::number(i) + "号\n";
    }
    return lines;
}

} // namespace

TEST_CASE("an import killed at any moment leaves a sound store, and repeating it completes it")
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("HELIN_KILLS", &given);
    const int kills = given ? wanted : 5;
    Township t;
    REQUIRE(t.desk.run({"--store", t.a, "--json", "batch", "-"}, "正确的密码 1", manyPeople()).exit == 0);
    const QString bundle = t.exportedUp(t.a);
    const QString fresh = t.desk.path("township before");
    copyFolder(t.township, fresh);
    const QJsonValue before = t.digests(t.township)[Township::codeA];

    QElapsedTimer timer;
    timer.start();
    t.take(t.township, bundle);
    const qint64 whole = timer.elapsed();
    const QJsonValue after = t.digests(t.township)[Township::codeA];
    CHECK(after != before);

    int cutShort = 0;
    // A run that ended before its moment came does not count, but there is an end to trying.
    for (int i = 0; i < 3 * kills && cutShort < kills; ++i) {
        copyFolder(fresh, t.township);
        const int delay = QRandomGenerator::global()->bounded(int(whole) + 1);
        INFO("killed after " << delay << " of " << whole << " ms");
        QProcess process;
        t.desk.prepare(process);
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert("HELIN_PASSWORD", "正确的密码 1");
        process.setProcessEnvironment(environment);
        process.setArguments({"--store", t.township, "sync", "import", bundle});
        process.start();
        if (!process.waitForFinished(delay)) {
            process.kill();
            process.waitForFinished();
        }
        cutShort += process.exitStatus() == QProcess::CrashExit ? 1 : 0;

        const QJsonValue found = t.digests(t.township)[Township::codeA];
        CHECK((found == before || found == after));
        const Township::Taken again = t.import(t.township, {bundle});
        CHECK(again.exit == 0);
        CHECK(again.statuses == QStringList{found == after ? "duplicate" : "merged"});
        CHECK(t.digests(t.township)[Township::codeA] == after);
        CHECK(t.desk.done(t.township, {"list", "resident", "--limit", "1"})["total"] == people);
    }
    CHECK(cutShort == kills);
}
