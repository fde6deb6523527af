#include "e2e/township.h"

#include <catch2/catch.hpp>

#include <QDir>

using namespace helin::test;

namespace {

/// Takes every file in by a command of its own, in one run of the program that unlocks the store once; gives the exits.
QList<int> takenOneByOne(const Desk &desk, const QString &store, const QStringList &files)
{
    QByteArray script;
    for (const QString &file : files) {
        script += "sync import --no-backup \"" + file.toUtf8() + "\"\n";
    }
    const Ran ran = desk.run({"--store", store, "--json", "batch", "-", "--keep-going"}, "正确的密码 1", script);
    QList<int> exits;
    for (const QJsonValue &document : ran.documents()) {
        exits << document["exit"].toInt(-1);
    }
    return exits;
}

} // namespace

TEST_CASE("every flipped byte and every truncation of a bundle ends with exit 3 and changes nothing")
{
    const QString suite = GENERATE(QStringLiteral("intl"), QStringLiteral("gm"));
    INFO(suite.toStdString());
    Township world{suite};
    world.desk.add(world.a, {"resident", "name=王小明"});
    const QString good = world.exportedUp(world.a);
    const QByteArray content = contentOf(good);
    REQUIRE(content.size() < 2000);

    QDir().mkpath(world.desk.path("坏"));
    QStringList files;
    const auto add = [&](const QByteArray &bytes) {
        files << world.desk.path(QStringLiteral("坏/%1.helin").arg(files.size()));
        write(files.constLast(), bytes);
    };
    for (qsizetype i = 0; i < content.size(); ++i) {
        QByteArray flipped = content;
        flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
        add(flipped);
    }
    for (qsizetype size = 0; size < content.size(); ++size) {
        add(content.left(size));
    }
    const QJsonObject before = world.digests(world.township);
    const QJsonValue status = world.desk.done(world.township, {"sync", "status"});

    const QList<int> exits = takenOneByOne(world.desk, world.township, files);
    REQUIRE(exits.size() == files.size());
    for (qsizetype i = 0; i < exits.size(); ++i) {
        INFO((i < content.size() ? "flipped at " : "cut to ") << i % content.size());
        CHECK(exits[i] == 3);
    }
    CHECK(world.digests(world.township) == before);
    CHECK(world.desk.done(world.township, {"sync", "status"}) == status);

    CHECK(takenOneByOne(world.desk, world.township, {good}) == QList<int>{0});
    CHECK(world.digests(world.township) != before);
}

TEST_CASE("a bundle whose base is missing waits with exit 4, with one byte flipped it is refused with exit 3")
{
    Township world;
    const QString before = world.desk.path("以前");
    copyFolder(world.township, before);
    world.take(world.township, world.exportedUp(world.a));
    world.take(world.a, world.exported(world.township).at(world.site(world.a)));
    world.desk.add(world.a, {"resident", "name=王小明"});
    const QString second = world.exportedUp(world.a);
    copyFolder(before, world.township);
    const QJsonObject digests = world.digests(world.township);
    const QByteArray content = contentOf(second);
    QStringList files{second};
    for (qsizetype i = 0; i < content.size(); i += 7) {
        QByteArray flipped = content;
        flipped[i] = static_cast<char>(~flipped[i]);
        files << world.desk.path(QStringLiteral("%1.helin").arg(i));
        write(files.constLast(), flipped);
    }
    const QList<int> exits = takenOneByOne(world.desk, world.township, files);
    REQUIRE(exits.size() == files.size());
    CHECK(exits.first() == 4);
    CHECK(exits.count(3) == exits.size() - 1);
    CHECK(world.digests(world.township) == digests);
}
