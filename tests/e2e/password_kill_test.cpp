// The program is killed at random moments of a change of the password and of a new recovery code. HELIN_KILLS sets how
// often.
#include <catch2/catch.hpp>

#include "e2e/cli.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace helin::test;

namespace {

void write(const QString &path, const QString &line)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(line.toUtf8() + '\n');
}

int killsWanted()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("HELIN_KILLS", &given);
    return given ? wanted : 8;
}

} // namespace

TEST_CASE("a change of the password killed at any moment leaves the old or the new one")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", "330302103201");
    const QString newFile = desk.path("新密码.txt");
    QString current = "正确的密码 1";
    QString problem;
    const auto opens = [&](const QString &password) {
        const Ran ran = desk.run({"--store", store, "--json", "user", "list"}, password);
        problem = ran.problem;
        return ran.exit == 0;
    };
    const auto change = [&](QProcess &process, const QString &to) {
        write(newFile, to);
        desk.prepare(process);
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert("HELIN_PASSWORD", current);
        process.setProcessEnvironment(environment);
        process.setArguments({"--store", store, "user", "password", "--new-password-file", newFile});
        process.start();
    };
    QElapsedTimer timer;
    timer.start();
    {
        QProcess whole;
        change(whole, "新的密码 0 号");
        REQUIRE(whole.waitForFinished());
        REQUIRE(whole.exitCode() == 0);
        current = "新的密码 0 号";
    }
    const int longest = int(timer.elapsed()) + 1;
    const int kills = killsWanted();
    int cutShort = 0;
    for (int i = 1; i <= 3 * kills && cutShort < kills; ++i) {
        const QString next = QString("新的密码 %1 号").arg(i);
        const int delay = QRandomGenerator::global()->bounded(longest);
        INFO("killed after " << delay << " of " << longest << " ms");
        QProcess process;
        change(process, next);
        if (!process.waitForFinished(delay)) {
            process.kill();
            process.waitForFinished();
        }
        cutShort += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        // The new one first: a wrong try is counted, and three in a row would make the next one wait.
        const bool changed = opens(next);
        if (changed) {
            current = next;
        } else {
            const bool unchanged = opens(current);
            INFO(problem.toStdString());
            REQUIRE(unchanged);
        }
    }
    CHECK(cutShort == kills);
    CHECK(desk.run({"--store", store, "verify"}, current).exit == 0);
}

TEST_CASE("a new recovery code killed at any moment leaves a store that opens, and the code that was shown works")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", "330302103201");
    const QString codeFile = desk.path("恢复码.txt");
    const QString newFile = desk.path("新密码.txt");
    QString password = "正确的密码 1";
    const QString next = "新的密码 2026";
    QElapsedTimer timer;
    timer.start();
    write(codeFile, desk.done(store, {"recovery", "make"})["code"].toString());
    const int longest = int(timer.elapsed()) + 1;
    write(newFile, next);
    const int kills = killsWanted();
    int cutShort = 0;
    for (int i = 0; i < 3 * kills && cutShort < kills; ++i) {
        QProcess process;
        desk.prepare(process);
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert("HELIN_PASSWORD", password);
        process.setProcessEnvironment(environment);
        process.setArguments({"--store", store, "--json", "recovery", "make"});
        process.start();
        if (!process.waitForFinished(QRandomGenerator::global()->bounded(longest))) {
            process.kill();
            process.waitForFinished();
        }
        cutShort += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        REQUIRE(desk.run({"--store", store, "--json", "user", "list"}, password).exit == 0);
        const QString shown = QJsonDocument::fromJson(process.readAllStandardOutput())["code"].toString();
        if (!shown.isEmpty()) {
            write(codeFile, shown);
            const Ran used = desk.run(
                {"--store", store, "recovery", "use", "周敏", "--code-file", codeFile, "--new-password-file", newFile},
                QString());
            INFO(shown.toStdString() << " " << used.problem.toStdString());
            CHECK(used.exit == 0);
            password = next;
        }
    }
    CHECK(cutShort == kills);
}
