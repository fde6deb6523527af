#include "core/demo/names.h"

#include <catch2/catch.hpp>

#include <set>

using namespace helin;
using namespace helin::demo;
using namespace Qt::StringLiterals;

TEST_CASE("numbers of people who do not exist are valid and never repeat", "[demo]")
{
    IdNumbers numbers;
    std::set<QString> seen;
    const QDate leapDay(1920, 2, 29);
    for (int i = 0; i < 500; ++i) {
        for (const Sex sex : {Sex::Male, Sex::Female}) {
            const auto number = numbers.next(leapDay, sex);
            REQUIRE(IdNumber::parse(number.text(), QDate(2026, 11, 23)));
            CHECK(number.areaCode() == u"999999");
            CHECK(number.sex() == sex);
            CHECK(number.birthDate() == leapDay);
            seen.insert(number.text());
        }
    }
    CHECK(seen.size() == 1000);
    CHECK_THROWS(numbers.next(leapDay, Sex::Male));
}

TEST_CASE("phones have a prefix nobody owns and never repeat", "[demo]")
{
    PhoneNumbers phones;
    std::set<QString> seen;
    for (int i = 0; i < 20000; ++i) {
        const QString phone = phones.next();
        REQUIRE(phone.size() == 11);
        REQUIRE(phone.startsWith(u"154"_s));
        seen.insert(phone);
    }
    CHECK(seen.size() == 20000);
}

TEST_CASE("surnames follow their real frequency", "[demo]")
{
    const NameMaker names;
    Random random{7};
    QHash<QString, int> counts;
    for (int i = 0; i < 40000; ++i) {
        ++counts[names.surname(random)];
    }
    CHECK(counts[u"王"_s] > 2 * counts[u"孙"_s]);
    CHECK(counts[u"张"_s] > 10 * counts[u"单"_s]);
    for (const auto &rare : {u"欧阳"_s, u"尉迟"_s, u"单"_s, u"覃"_s, u"曾"_s}) {
        CHECK(counts[rare] > 0);
    }
}

TEST_CASE("given names fit the sex and the time of birth", "[demo]")
{
    const NameMaker names;
    Random random{11};
    std::set<QString> old;
    std::set<QString> young;
    for (int i = 0; i < 3000; ++i) {
        old.insert(names.givenName(Sex::Female, 1935, random));
        young.insert(names.givenName(Sex::Female, 2018, random));
    }
    CHECK(old.count(u"秀英"_s) == 1);
    CHECK(young.count(u"秀英"_s) == 0);
    CHECK(young.count(u"梓涵"_s) == 1);
    CHECK(old.count(u"梓涵"_s) == 0);
    CHECK(young.size() > 150);
}

TEST_CASE("some names have a dot and some a rare character", "[demo]")
{
    const NameMaker names;
    Random random{3};
    const auto dotted = names.dottedName(Sex::Male, random);
    CHECK(dotted.name.contains(QChar(0x00B7)));
    CHECK_FALSE(dotted.origin.isEmpty());
    bool rare = false;
    for (int i = 0; i < 5000 && !rare; ++i) {
        const QString name = names.fullName(u"王"_s, Sex::Male, 2010, random);
        rare = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSurrogate(); });
    }
    CHECK(rare);
}
