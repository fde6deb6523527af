// Several PCs of one village, which exchange through their township.
#include <catch2/catch.hpp>

#include "township.h"

using namespace helin;
using namespace helin::test;

namespace {

void copyStore(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files)) {
        QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
    }
}

/// The small township and a second PC of the first village.
class TwoPcs final : public SmallTownship
{
public:
    TwoPcs()
        : second{make(QStringLiteral("a2"), SiteRole::Station, QStringLiteral("新场村二机"),
                      QStringLiteral("511703116204"))}
    {
        enrol(*second);
    }

    /// Copies a closed store, or puts it back, and opens it again.
    void move(std::unique_ptr<Workspace> &workspace, const QString &from, const QString &to, const QString &opened)
    {
        workspace.reset();
        copyStore(path(from), path(to));
        workspace =
            Workspace::open(path(opened), QStringLiteral("周敏"), QStringLiteral("helin-demo"), clock).orThrow();
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            for (Workspace *pc : {a.get(), second.get()}) {
                CHECK(carry(*pc, *township).status != ImportStatus::Refused);
                CHECK(carry(*township, *pc).status != ImportStatus::Refused);
            }
        }
    }

    std::unique_ptr<Workspace> second;
};

} // namespace

TEST_CASE("what one PC of a village writes reaches the other through the township", "[exchange][relay]")
{
    TwoPcs world;
    const auto wang = world.addResident(*world.a, QStringLiteral("王小明"));
    world.carry(*world.a, *world.township);
    world.carry(*world.township, *world.second);
    REQUIRE(world.second->reader().find(wang));
    world.setPhone(*world.second, wang, QStringLiteral("19900000001"));
    world.carry(*world.second, *world.township);
    world.carry(*world.township, *world.a);
    CHECK(world.a->reader().require(wang).phone == QStringLiteral("19900000001"));
    CHECK(world.digest(*world.a, *world.a) == world.digest(*world.second, *world.a));
}

TEST_CASE("what only another PC of the village still holds comes back after township and author were put back",
          "[exchange][relay][restore]")
{
    TwoPcs world;
    world.move(world.a, QStringLiteral("a"), QStringLiteral("copy a"), QStringLiteral("a"));
    world.move(world.township, QStringLiteral("t"), QStringLiteral("copy t"), QStringLiteral("t"));
    const auto wang = world.addResident(*world.a, QStringLiteral("王小明"));
    world.carry(*world.a, *world.township);
    world.carry(*world.township, *world.second);
    REQUIRE(world.second->reader().find(wang));
    world.move(world.a, QStringLiteral("copy a"), QStringLiteral("a"), QStringLiteral("a"));
    world.move(world.township, QStringLiteral("copy t"), QStringLiteral("t"), QStringLiteral("t"));
    CHECK_FALSE(world.a->reader().find(wang));
    CHECK_FALSE(world.township->reader().find(wang));
    world.settle();
    CHECK(world.township->reader().find(wang));
    CHECK(world.a->reader().find(wang));
    CHECK(world.digest(*world.township, *world.a) == world.digest(*world.second, *world.a));
    CHECK(world.township->exchange().links().heldCount() == 0);
}
