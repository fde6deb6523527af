#include <catch2/catch.hpp>

#include "e2e/cli.h"

#include <QFile>

using helin::test::Desk;
using helin::test::Ran;

namespace {

const QString code = QStringLiteral("330302103201");
const QByteArray script = "# first a group\n"
                          "add group \"name=一 组\"\n"
                          "\n"
                          "add group colour=red\n"
                          "add resident name='周 小梅' sex=女\r\n";

} // namespace

TEST_CASE("a batch stops at the first failure and says at which line")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const Ran ran = desk.run({"--store", store, "--json", "batch", "-"}, "正确的密码 1", script);
    CHECK(ran.exit == 2);
    const QList<QJsonValue> documents = ran.documents();
    REQUIRE(documents.size() == 2);
    CHECK(documents[0]["line"] == 2);
    CHECK(documents[0]["exit"] == 0);
    CHECK(documents[0]["result"]["id"].toString().size() == 36);
    CHECK(documents[1]["line"] == 4);
    CHECK(documents[1]["exit"] == 2);
    CHECK(documents[1]["result"]["error"]["kind"] == "usage");
    CHECK(ran.problem.count(QLatin1Char('\n')) == 1);
    CHECK(ran.problem.contains(QLatin1Char('4')));
    CHECK(desk.done(store, {"list", "resident"})["total"] == 0);
}

TEST_CASE("a batch that keeps going runs every line and ends with the gravest code")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    QFile file(desk.path("一 批.txt"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(script);
    file.close();
    const Ran ran = desk.run({"--store", store, "--json", "batch", file.fileName(), "--keep-going"});
    CHECK(ran.exit == 2);
    const QList<QJsonValue> documents = ran.documents();
    REQUIRE(documents.size() == 3);
    CHECK(documents[2]["line"] == 5);
    CHECK(documents[2]["exit"] == 0);
    const QJsonValue residents = desk.done(store, {"list", "resident"});
    CHECK(residents["total"] == 1);
}

TEST_CASE("a batch refuses verbs that are not about its store, and quotations without end")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    for (const QByteArray line : {"batch -", "init --role station", "add group 'name=一", "--store x list group"}) {
        INFO(line.constData());
        const Ran ran = desk.run({"--store", store, "--json", "batch", "-"}, "正确的密码 1", line);
        CHECK(ran.exit == 2);
        REQUIRE(ran.documents().size() == 1);
        CHECK(ran.documents()[0]["exit"] == 2);
    }
    CHECK(desk.run({"--store", store, "batch", desk.path("none")}).exit == 1);
    CHECK(desk.run({"--store", store, "batch", "-"}, "falsch", "list group\n").exit == 5);
}
