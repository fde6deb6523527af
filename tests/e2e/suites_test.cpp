#include "e2e/township.h"

#include <catch2/catch.hpp>

using namespace helin::test;

namespace {

/// The commands of section 8 of docs/bundle-format.md for one suite and one kind of file ("BUNDLE" or "LIST").
QString documentedCommands(const QString &suite, const QString &file)
{
    const QString text = QString::fromUtf8(contentOf(QStringLiteral(HELIN_DOCS "/bundle-format.md")));
    const QString section = text.mid(text.indexOf(QStringLiteral("\n## 8. ")));
    const QString otherFile = file == QLatin1String("BUNDLE") ? QStringLiteral("$LIST") : QStringLiteral("$BUNDLE");
    const QString otherSuite = suite == QLatin1String("gm") ? QStringLiteral("# intl") : QStringLiteral("# gm");
    QString commands = QStringLiteral("set -euo pipefail\n");
    QString block;
    QString command;
    for (const QString &line : (section + QLatin1Char('\n')).split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1String("    "))) {
            commands += block.contains(otherFile) ? QString() : block;
            block.clear();
            continue;
        }
        command += line + QLatin1Char('\n');
        if (!line.endsWith(QLatin1Char('\\'))) {
            block += command.trimmed().endsWith(otherSuite) ? QString() : command;
            command.clear();
        }
    }
    return commands;
}

struct Checked
{
    int exit = -1;
    QString said;
};

Checked check(const QString &suite, const QString &file, const QString &path, const QString &key)
{
    QProcess bash;
    QTemporaryDir folder;
    bash.setWorkingDirectory(folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KEY"), key);
    environment.insert(file, path);
    bash.setProcessEnvironment(environment);
    bash.setProcessChannelMode(QProcess::MergedChannels);
    const QString commands = documentedCommands(suite, file);
    INFO(commands.toStdString());
    REQUIRE(commands.contains(QLatin1String("openssl pkeyutl -verify")));
    bash.start(QStringLiteral("bash"), {QStringLiteral("-c"), commands});
    REQUIRE(bash.waitForFinished());
    return {bash.exitCode(), QString::fromUtf8(bash.readAll())};
}

QString flipped(const Desk &desk, const QString &path, qsizetype fromEnd)
{
    QByteArray content = contentOf(path);
    content[content.size() - fromEnd] = static_cast<char>(content[content.size() - fromEnd] ^ 1);
    const QString changed = desk.path(QStringLiteral("changed"));
    write(changed, content);
    return changed;
}

} // namespace

TEST_CASE("OpenSSL checks a bundle and a list of sites of either suite with the steps of the document")
{
    const QString suite = GENERATE(QStringLiteral("intl"), QStringLiteral("gm"));
    INFO(suite.toStdString());
    Township world{suite};
    world.desk.add(world.a, {"resident", "name=王小明"});
    const QString list = world.desk.path(QStringLiteral("名单"));
    const QJsonValue told = world.desk.done(world.township, {"enroll", "list", "-o", list});
    CHECK(told["suite"].toString() == suite);
    std::map<QString, QString> keys;
    for (const QJsonValue &site : told["sites"].toArray()) {
        keys[site["site"].toString()] = site["signing_key"].toString();
    }
    REQUIRE(keys.size() == 3);
    const QString keyOfA = keys[world.site(world.a)];
    const QString keyOfTownship = keys[told["authority"].toString()];
    const QString bundle = world.exportedUp(world.a);

    const Checked good = check(suite, QStringLiteral("BUNDLE"), bundle, keyOfA);
    CHECK(good.exit == 0);
    CHECK(good.said.contains(QLatin1String("Signature Verified Successfully")));
    const Checked goodList = check(suite, QStringLiteral("LIST"), list, keyOfTownship);
    CHECK(goodList.exit == 0);
    CHECK(goodList.said.contains(QLatin1String("Signature Verified Successfully")));

    CHECK(check(suite, QStringLiteral("BUNDLE"), bundle, keyOfTownship).exit != 0);
    CHECK(check(suite, QStringLiteral("BUNDLE"), flipped(world.desk, bundle, 100), keyOfA).exit != 0);
    CHECK(check(suite, QStringLiteral("BUNDLE"), flipped(world.desk, bundle, 1), keyOfA).exit != 0);
    CHECK(check(suite, QStringLiteral("LIST"), flipped(world.desk, list, 100), keyOfTownship).exit != 0);
    world.take(world.township, bundle);
}

TEST_CASE("A township under gm and a station that worked before it joined end with equal digests")
{
    Desk desk;
    const QString township = desk.makeTownship("白泉镇", "330302103000", "陈立新", "gm");
    const QString station = desk.makeStation("岙底村", Township::codeA);
    const QString wang = desk.add(station, {"resident", "name=王小明", "phone=13800000001"});
    desk.done(station, {"edit", wang, "phone=13800000002"});
    const QString request = desk.path("申请");
    const QString welcome = desk.path("回复");
    desk.done(station, {"enroll", "request", "-o", request});
    desk.done(township, {"enroll", "approve", request, "-o", welcome});
    desk.done(station, {"enroll", "accept", welcome});
    desk.done(station, {"edit", wang, "phone=13800000003"});
    const QJsonValue sent = desk.done(station, {"sync", "export", "-o", desk.path("U 盘")});
    const QString file = sent["files"][0]["path"].toString();
    CHECK(desk.done(township, {"sync", "inspect", file})["suite"] == QStringLiteral("gm"));
    CHECK(desk.done(township, {"sync", "import", file})["files"][0]["status"] == QStringLiteral("merged"));
    const QJsonValue up = desk.done(township, {"verify"});
    const QJsonValue down = desk.done(station, {"verify"});
    CHECK(up["digests"][Township::codeA] == down["digests"][Township::codeA]);
    CHECK(!down["digests"][Township::codeA].toString().isEmpty());
    const Ran other = desk.run({"--store", desk.path("x"), "init", "--role", "station", "--suite", "gm", "--name",
                                "某村", "--code", Township::codeB, "--user", "周敏"});
    CHECK(other.exit == 2); // a station follows its township
}
