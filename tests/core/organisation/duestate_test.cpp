#include "core/organisation/duestate.h"

#include "support/teststore.h"

#include <catch2/catch.hpp>

using namespace helin;

TEST_CASE("a date is overdue, due today, soon or in good time")
{
    const QDate today(2028, 2, 29);
    CHECK(dueOn(QDate(2028, 2, 27), today) == Due{DueState::Overdue, 2});
    CHECK(dueOn(QDate(2028, 2, 28), today) == Due{DueState::Overdue, 1});
    CHECK(dueOn(today, today) == Due{DueState::DueToday, 0});
    CHECK(dueOn(QDate(2028, 3, 1), today) == Due{DueState::Soon, 1});
    CHECK(dueOn(QDate(2028, 3, 5), today) == Due{DueState::Soon, 5});
    CHECK(dueOn(QDate(2028, 3, 6), today) == Due{DueState::InTime, 6});
    CHECK(dueOn(QDate(2028, 3, 6), today, 10).state == DueState::Soon);
    CHECK(dueOn(QDate(), today) == Due{});
}

TEST_CASE("the words of a date say the days")
{
    CHECK(dueWords({DueState::Overdue, 2}).english() == "Overdue by 2 days");
    CHECK(dueWords({DueState::Overdue, 1}).english() == "Overdue by 1 day");
    CHECK(dueWords({DueState::DueToday, 0}).english() == "Due today");
    CHECK(dueWords({DueState::Soon, 1}).english() == "1 day left");
    CHECK(dueWords({DueState::InTime, 9}).english() == "9 days left");
    CHECK(dueWords({DueState::Done, 0}).english() == "Done");
    CHECK(dueWords({}).isEmpty());
}

TEST_CASE("a test store is a real store on the day that is set")
{
    test::TestStore store(QDate(2026, 11, 23));
    CHECK(store.workspace().clock().today() == QDate(2026, 11, 23));
    store.goTo(QDate(2027, 1, 2), QTime(8, 30));
    CHECK(store.workspace().clock().today() == QDate(2027, 1, 2));
    CHECK(store.workspace().stationCode() == test::villageCode);
    CHECK_FALSE(store.site().isTownship());
}
