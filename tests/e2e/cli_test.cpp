// Exit codes, languages, passwords: what holds for every verb.
#include <catch2/catch.hpp>

#include "e2e/cli.h"

#include <QFile>

using helin::test::Desk;
using helin::test::Ran;

namespace {

const QString code = QStringLiteral("330302103201");

bool isChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x4e00 && c.unicode() < 0xa000; });
}

} // namespace

TEST_CASE("a wrong command line ends with 2 and one line on standard error")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QList<QStringList> wrong{{},
                                   {"frobnicate"},
                                   {"--store", store, "add"},
                                   {"--store", store, "add", "unicorn", "name=一"},
                                   {"--store", store, "add", "group", "colour=red"},
                                   {"--store", store, "add", "group", "name"},
                                   {"--store", store, "add", "resident", "name=甲", "pinyin=jia"},
                                   {"--store", store, "list", "group", "--frob"},
                                   {"--store", store, "list", "group", "--limit"},
                                   {"--store", store, "list", "group", "--limit", "many"},
                                   {"--store", store, "list", "group", "--limit", "1", "--limit", "2"},
                                   {"--store", store, "list", "group", "--where", "colour=red"},
                                   {"--store", store, "list", "group", "--sort", "colour"},
                                   {"--store", store, "list", "group", "two"},
                                   {"--store", store, "show", "no-id"},
                                   {"--store", store, "batch"},
                                   {"--lang", "fr", "--store", store, "list", "group"},
                                   {"--store", store, "help", "frobnicate"},
                                   {"list", "group"},
                                   {"--store", desk.path("x"), "init", "--role", "king"},
                                   {"--store", desk.path("x"), "init", "--role", "station", "--name", "村"}};
    for (const QStringList &words : wrong) {
        INFO(words.join(QLatin1Char(' ')).toStdString());
        const Ran ran = desk.run(words);
        CHECK(ran.exit == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.problem.count(QLatin1Char('\n')) == 1);
        CHECK(isChinese(ran.problem));
    }
}

TEST_CASE("a wrong password ends with 5, a missing one with 2, and a password file is read")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const Ran wrong = desk.run({"--store", store, "--json", "list", "group"}, "falsch");
    CHECK(wrong.exit == 5);
    CHECK(wrong.json()["error"]["kind"] == "wrong_password");
    CHECK(desk.run({"--store", store, "--as", "nobody", "list", "group"}).exit == 5);
    CHECK(desk.run({"--store", store, "list", "group"}, QString()).exit == 2);

    QFile file(desk.path("密码 文件.txt"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("正确的密码 1\r\n");
    file.close();
    CHECK(desk.run({"--store", store, "--password-file", file.fileName(), "list", "group"}, QString()).exit == 0);
    CHECK(desk.run({"--store", store, "--password-file", desk.path("none"), "list", "group"}).exit == 1);
}

TEST_CASE("what is no store or cannot be made one is refused with 1")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const Ran again = desk.run({"--store", store, "init", "--role", "station", "--name", "又一", "--code", code,
                                "--user", "周", "--kdf-memory-kib", "8", "--kdf-passes", "1"});
    CHECK(again.exit == 1);
    CHECK(desk.run({"--store", desk.path("无"), "list", "group"}).exit == 1);
    CHECK(desk.run({"--store", desk.path("坏"), "init", "--role", "station", "--name", "村", "--code", "12", "--user",
                    "周", "--kdf-memory-kib", "8", "--kdf-passes", "1"})
              .exit == 1);
    CHECK_FALSE(QFile::exists(desk.path("坏")));
}

TEST_CASE("messages are Chinese, English on demand, and help explains every verb with an example")
{
    const Desk desk;
    const Ran chinese = desk.run({"help"});
    CHECK(chinese.exit == 0);
    CHECK(isChinese(QString::fromUtf8(chinese.out)));
    CHECK_FALSE(isChinese(QString::fromUtf8(desk.run({"--lang", "en", "help"}).out)));

    const QJsonArray commands = desk.run({"--json", "help"}).json()["commands"].toArray();
    CHECK(commands.size() > 5);
    for (const QJsonValue &command : commands) {
        const QString name = command["name"].toString();
        INFO(name.toStdString());
        CHECK(isChinese(command["summary"].toString()));
        CHECK(command["example"].toString().contains("helin-cli"));
        const Ran help = desk.run(name.split(QLatin1Char(' ')) + QStringList{"--help"});
        CHECK(help.exit == 0);
        CHECK(QString::fromUtf8(help.out).contains(command["example"].toString()));
        CHECK(help.out == desk.run(QStringList{"help"} + name.split(QLatin1Char(' '))).out);
    }
}

TEST_CASE("a store that another program has open ends with 5")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    QProcess holder;
    desk.prepare(holder);
    QProcessEnvironment environment = holder.processEnvironment();
    environment.insert("HELIN_PASSWORD", "正确的密码 1");
    holder.setProcessEnvironment(environment);
    holder.setArguments({"--store", store, "--json", "batch", "-"});
    holder.start();
    holder.write("list group\n");
    REQUIRE(holder.waitForReadyRead(30'000));
    CHECK(desk.run({"--store", store, "list", "group"}).exit == 5);
    holder.closeWriteChannel();
    REQUIRE(holder.waitForFinished(30'000));
    CHECK(desk.run({"--store", store, "list", "group"}).exit == 0);
}

TEST_CASE("a second user logs in with the password he was given, until his account is closed")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", code);
    const QString id = desk.add(store, {"user", "name=林秀", "roles=mediator"});
    CHECK(desk.run({"--store", store, "--as", "林秀", "list", "group"}, "她的新密码 2026").exit == 5);
    QFile file(desk.path("新密码.txt"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("她的新密码 2026\n");
    file.close();
    const QStringList give{"--store",          store, "password",     "林秀", "--new-password-file", file.fileName(),
                           "--kdf-memory-kib", "8",   "--kdf-passes", "1"};
    CHECK(desk.run(QStringList{"--as", "周敏"} + give).exit == 0);
    CHECK(desk.run({"--store", store, "--as", "林秀", "list", "group"}, "她的新密码 2026").exit == 0);
    CHECK(desk.run({"--store", store, "list", "group"}).exit == 2);
    CHECK(desk.run({"--store", store, "--as", "周敏", "edit", id, "active=否"}).exit == 0);
    CHECK(desk.run({"--store", store, "--as", "林秀", "list", "group"}, "她的新密码 2026").exit == 5);
    CHECK(desk.run(QStringList{"--as", "周敏"} + give).exit == 1);
}
