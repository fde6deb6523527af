#include "core/organisation/actor.h"

#include "support/teststore.h"

#include <catch2/catch.hpp>

using namespace helin;

TEST_CASE("the actor is called by the display name, or the log-in name of somebody unknown")
{
    test::TestStore store;
    CHECK(actorName(store.reader(), "zhoumin") == u"周敏");
    CHECK(actorName(store.reader(), "somebody") == "somebody");
}

TEST_CASE("a moment today has its time, an earlier day only its date")
{
    const QDateTime now(QDate(2026, 11, 23), QTime(14, 30));
    CHECK(momentOn(QDate(2026, 11, 23), now) == now);
    CHECK(hasTimeOfDay(momentOn(QDate(2026, 11, 23), now)));
    const QDateTime earlier = momentOn(QDate(2026, 11, 3), now);
    CHECK(earlier.toLocalTime().date() == QDate(2026, 11, 3));
    CHECK_FALSE(hasTimeOfDay(earlier));
    CHECK_FALSE(hasTimeOfDay(QDateTime()));
}
