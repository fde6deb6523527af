#include <catch2/catch.hpp>

#include "e2e/cli.h"

#include <QFile>

using namespace helin::test;

namespace {

QString fileWith(const Desk &desk, const QString &name, const QString &line)
{
    QFile file(desk.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(line.toUtf8() + '\n');
    return desk.path(name);
}

} // namespace

TEST_CASE("users come, change their roles and passwords, and go", "[users]")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", "330302103201");
    const QString first = fileWith(desk, "一.txt", "first secret");
    const QString second = fileWith(desk, "二.txt", "second secret");
    desk.done(store, {"user", "add", "linxiu", "--display", "林秀", "--roles", "调解员", "--new-password-file", first});
    const QJsonArray users = desk.done(store, {"user", "list", "--as", "周敏"})["users"].toArray();
    REQUIRE(users.size() == 2);
    CHECK(users[0]["name"] == "linxiu");
    CHECK(users[0]["roles"] == QJsonArray{"mediator"});
    CHECK(users[0]["can_log_in"] == true);

    const auto as = [&](const QString &password, const QStringList &words) {
        return desk.run(QStringList{"--store", store, "--as", "linxiu", "--json"} + words, password);
    };
    CHECK(as("first secret", {"user", "password", "--new-password-file", second}).exit == 0);
    CHECK(as("first secret", {"user", "list"}).exit == 5);
    CHECK(as("second secret", {"user", "list"}).exit == 0);
    desk.done(store, {"--as", "周敏", "user", "reset", "linxiu", "--new-password-file", first});
    CHECK(as("first secret", {"user", "list"}).exit == 0);
    desk.done(store, {"--as", "周敏", "user", "edit", "linxiu", "--roles", "调解员,网格员"});
    desk.done(store, {"--as", "周敏", "user", "disable", "linxiu"});
    CHECK(as("first secret", {"user", "list"}).exit == 5);
}

TEST_CASE("a missing right is refused with one clear line", "[users]")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", "330302103201");
    const QString first = fileWith(desk, "一.txt", "first secret");
    desk.done(store, {"user", "add", "linxiu", "--roles", "log_viewer", "--new-password-file", first});
    const QString id = desk.add(store, {"resident", "name=周小梅", "phone=13800138000", "--as", "周敏"});
    const auto refused = [&](const QStringList &words) {
        const Ran ran = desk.run(QStringList{"--store", store, "--as", "linxiu"} + words, "first secret");
        INFO(words.join(QChar(0x20)).toStdString() << " " << ran.problem.toStdString());
        CHECK(ran.exit == 1);
        CHECK(ran.problem.trimmed().count('\n') == 0);
        CHECK(ran.problem.contains("周敏"));
        CHECK_FALSE(ran.problem.contains("13800138000"));
        return ran.problem;
    };
    CHECK(refused({"add", "resident", "name=王五"}).contains("您的角色不能办这件事：新增人口房屋。"));
    refused({"edit", id, "note=x"});
    refused({"show", id});
    refused({"list", "resident"});
    refused({"user", "add", "wang", "--roles", "clerk"});
    refused({"user", "reset", "周敏", "--new-password-file", first});
    refused({"recovery", "make"});
}

TEST_CASE("who may not see numbers in full gets them masked", "[users]")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", "330302103201");
    const QString first = fileWith(desk, "一.txt", "first secret");
    desk.done(store, {"user", "add", "gwang", "--roles", "grid_worker", "--new-password-file", first});
    const QString id = desk.add(store, {"resident", "name=周小梅", "phone=13800138000", "--as", "周敏"});
    for (const QStringList &words : {QStringList{"show", id}, QStringList{"list", "resident"}}) {
        const Ran masked = desk.run(QStringList{"--store", store, "--as", "gwang", "--json"} + words, "first secret");
        CHECK(masked.exit == 0);
        CHECK_FALSE(masked.out.contains("13800138000"));
        CHECK(desk.run(QStringList{"--store", store, "--as", "周敏", "--json"} + words).out.contains("13800138000"));
    }
}

TEST_CASE("all passwords lost: the code on the recovery sheet sets a new one", "[users]")
{
    const Desk desk;
    const QString store = desk.makeStation("岙底村", "330302103201");
    const QJsonValue sheet = desk.done(store, {"recovery", "make"});
    CHECK(sheet["payload"].toString().startsWith("HELIN-RECOVERY:1:330302103201:"));
    const QString code = fileWith(desk, "码.txt", sheet["payload"].toString());
    const QString next = fileWith(desk, "新.txt", "brand new secret");
    const QStringList use{"--store", store, "recovery", "use", "周敏", "--code-file", code, "--new-password-file",
                          next};
    CHECK(desk.run(use, QString()).exit == 0);
    CHECK(desk.run({"--store", store, "user", "list"}, "brand new secret").exit == 0);
    const QString wrong = fileWith(desk, "码.txt", "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA");
    CHECK(desk.run(use, QString()).exit == 5);
}
