#include "core/base/dateinput.h"

#include <catch2/catch.hpp>

using namespace helin;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23); // a Monday

std::optional<QDate> read(const QString &text, QDate on = today)
{
    return parseDateInput(text, on);
}

} // namespace

TEST_CASE("all ways to write a day are understood", "[dateinput]")
{
    for (const auto &text :
         {u"0315"_s, u"3.15"_s, u"3-15"_s, u"3/15"_s, u"03-15"_s, u"3月15日"_s, u"3月15号"_s, u"3月15"_s, u"20260315"_s,
          u"2026-3-15"_s, u"2026/03/15"_s, u"2026.3.15"_s, u"2026年3月15日"_s, u"260315"_s, u"26-3-15"_s,
          u"２０２６－３－１５"_s, u" 3 月 15 日 "_s, u"今年3月15日"_s}) {
        INFO(text.toStdString());
        CHECK(read(text) == QDate(2026, 3, 15));
    }
}

TEST_CASE("words are counted from today", "[dateinput]")
{
    CHECK(read(u"今天"_s) == today);
    CHECK(read(u"昨天"_s) == QDate(2026, 11, 22));
    CHECK(read(u"前天"_s) == QDate(2026, 11, 21));
    CHECK(read(u"大前天"_s) == QDate(2026, 11, 20));
    CHECK(read(u"明天"_s) == QDate(2026, 11, 24));
    CHECK(read(u"后天"_s) == QDate(2026, 11, 25));
    CHECK(read(u"3天前"_s) == QDate(2026, 11, 20));
    CHECK(read(u"10天后"_s) == QDate(2026, 12, 3));
    CHECK(read(u"去年3月15日"_s) == QDate(2025, 3, 15));
}

TEST_CASE("weeks run from Monday to Sunday", "[dateinput]")
{
    CHECK(read(u"周五"_s) == QDate(2026, 11, 27));
    CHECK(read(u"本周一"_s) == today);
    CHECK(read(u"上周五"_s) == QDate(2026, 11, 20));
    CHECK(read(u"下周五"_s) == QDate(2026, 12, 4));
    CHECK(read(u"星期天"_s) == QDate(2026, 11, 29));
    CHECK(read(u"上个礼拜日"_s) == QDate(2026, 11, 22));
    CHECK(read(u"周五"_s, QDate(2026, 11, 29)) == QDate(2026, 11, 27));
    CHECK_FALSE(read(u"周八"_s));
}

TEST_CASE("days of neighbouring months are real days", "[dateinput]")
{
    CHECK(read(u"上月15日"_s) == QDate(2026, 10, 15));
    CHECK(read(u"15号"_s) == QDate(2026, 11, 15));
    CHECK(read(u"月底"_s) == QDate(2026, 11, 30));
    CHECK(read(u"上月底"_s) == QDate(2026, 10, 31));
    CHECK(read(u"下月底"_s, QDate(2027, 1, 31)) == QDate(2027, 2, 28));
    CHECK(read(u"上月5日"_s, QDate(2027, 1, 31)) == QDate(2026, 12, 5));
    CHECK_FALSE(read(u"上月31日"_s, QDate(2026, 3, 31)));
    CHECK(read(u"昨天"_s, QDate(2028, 3, 1)) == QDate(2028, 2, 29));
    CHECK(read(u"明天"_s, QDate(2026, 12, 31)) == QDate(2027, 1, 1));
}

TEST_CASE("days that do not exist are refused", "[dateinput]")
{
    for (const auto &text :
         {u"0230"_s, u"2026-2-29"_s, u"0431"_s, u"1301"_s, u"0000"_s, u"20261301"_s, u"31.31"_s, u"底"_s, u"32日"_s,
          u"abc"_s, u""_s, u"3"_s, u"315"_s, u"2026"_s, u"2026-3/15"_s, u"99990101"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(read(text));
    }
    CHECK(read(u"0229"_s, QDate(2028, 5, 1)) == QDate(2028, 2, 29));
    CHECK_FALSE(read(u"0229"_s));
}

TEST_CASE("a day without a year stays near today", "[dateinput]")
{
    CHECK(read(u"1230"_s, QDate(2027, 1, 5)) == QDate(2026, 12, 30));
    CHECK(read(u"0103"_s, QDate(2026, 12, 28)) == QDate(2027, 1, 3));
    CHECK(read(u"0315"_s, QDate(2026, 12, 28)) == QDate(2026, 3, 15));
    CHECK(read(u"1001"_s, QDate(2026, 1, 5)) == QDate(2026, 10, 1));
}

TEST_CASE("a year of two digits lies up to ten years ahead", "[dateinput]")
{
    CHECK(read(u"36-1-2"_s) == QDate(2036, 1, 2));
    CHECK(read(u"37-1-2"_s) == QDate(1937, 1, 2));
    CHECK(read(u"480315"_s) == QDate(1948, 3, 15));
    CHECK(read(u"05-1-2"_s, QDate(2095, 1, 1)) == QDate(2105, 1, 2));
}

TEST_CASE("weekdays have names", "[dateinput]")
{
    CHECK(weekdayName(today).english() == u"Mon");
    CHECK(weekdayName(QDate(2026, 11, 29)).english() == u"Sun");
    CHECK(weekdayName(QDate()).isEmpty());
}
