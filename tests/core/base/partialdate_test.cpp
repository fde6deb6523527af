#include "core/base/partialdate.h"

#include <catch2/catch.hpp>

using namespace helin;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

PartialDate read(const QString &text)
{
    const auto date = PartialDate::parse(text, today);
    INFO(text.toStdString());
    REQUIRE(date);
    return *date;
}

} // namespace

TEST_CASE("a birth date is kept as well as it is known", "[partialdate]")
{
    CHECK(read(u"1948年3月15日"_s).text() == u"1948-03-15");
    CHECK(read(u"19480315"_s).day() == QDate(1948, 3, 15));
    CHECK(read(u"48-3-15"_s).text() == u"1948-03-15");
    CHECK(read(u"1948年3月"_s).text() == u"1948-03");
    CHECK(read(u"1948.3"_s).text() == u"1948-03");
    CHECK(read(u"１９４８"_s).text() == u"1948");
    CHECK(read(u"约1948"_s).text() == u"约1948");
    CHECK(read(u"1948年左右"_s).text() == u"约1948");
    CHECK(read(u"大约1948年"_s).kind() == PartialDate::Kind::AboutYear);
    CHECK(read(u"阴历1948年八月十五"_s).text() == u"农历1948年八月十五");
    CHECK(read(u"农历八月十五"_s).kind() == PartialDate::Kind::Lunar);
    CHECK(read(QString()).isUnknown());
}

TEST_CASE("what is written can be read again", "[partialdate]")
{
    for (const auto &date :
         {PartialDate::ofDay(QDate(1920, 2, 29)), PartialDate::ofMonth(1948, 12), PartialDate::ofYear(2026),
          PartialDate::aboutYear(1931), read(u"农历1948年八月十五"_s), PartialDate{}}) {
        CHECK(read(date.text()) == date);
    }
}

TEST_CASE("impossible and future births are refused", "[partialdate]")
{
    for (const auto &text :
         {u"1948-2-30"_s, u"1948-13"_s, u"1948-00"_s, u"2027"_s, u"2026-12"_s, u"20261124"_s, u"1849"_s, u"昨天"_s,
          u"0315"_s, u"3.15"_s, u"农历"_s, u"农历2030年正月初一"_s, u"约"_s, u"小时候"_s}) {
        const auto date = PartialDate::parse(text, today);
        INFO(text.toStdString());
        REQUIRE_FALSE(date);
        CHECK(date.error().field == u"birth_date");
    }
    CHECK(PartialDate::parse(u"20261123"_s, today));
}

TEST_CASE("birth dates sort by time", "[partialdate]")
{
    CHECK(read(u"1948"_s).sortKey() == 19480000);
    CHECK(read(u"1948-03"_s).sortKey() == 19480300);
    CHECK(read(u"1948-03-15"_s).sortKey() == 19480315);
    CHECK(read(u"农历1948年八月十五"_s).sortKey() == 19480000);
    CHECK(read(u"农历八月十五"_s).sortKey() == 0);
}

TEST_CASE("age is exact when the day is known", "[partialdate]")
{
    CHECK(read(u"1948-11-23"_s).age(today) == 78);
    CHECK(read(u"1948-11-24"_s).age(today) == 77);
    CHECK(read(u"约1948"_s).age(today) == 78);
    CHECK_FALSE(read(u"农历八月十五"_s).age(today));
    const auto leap = PartialDate::ofDay(QDate(2004, 2, 29));
    CHECK(leap.age(QDate(2026, 2, 28)) == 21);
    CHECK(leap.age(QDate(2026, 3, 1)) == 22);
}
