#include "core/base/phone.h"

#include <catch2/catch.hpp>

using namespace helin;
using namespace Qt::StringLiterals;

TEST_CASE("phone numbers take one form", "[phone]")
{
    const QList<std::pair<QString, QString>> samples{
        {u"15400000126"_s, u"15400000126"_s},
        {u"154 0000 0126"_s, u"15400000126"_s},
        {u"154-0000-0126"_s, u"15400000126"_s},
        {u"+86 15400000126"_s, u"15400000126"_s},
        {u"008615400000126"_s, u"15400000126"_s},
        {u"8615400000126"_s, u"15400000126"_s},
        {u"１５４００００１２６0"_s, u"15400001260"_s},
        {u"0818-2345678"_s, u"0818-2345678"_s},
        {u"(0818)2345678"_s, u"0818-2345678"_s},
        {u"（0818） 2345678 转 801"_s, u"0818-2345678-801"_s},
        {u"08182345678"_s, u"0818-2345678"_s},
        {u"01065432100"_s, u"010-65432100"_s},
        {u"028－85432100"_s, u"028-85432100"_s},
        {u"2345678"_s, u"2345678"_s},
        {u"400 800 1234"_s, u"400-8001234"_s},
        {u"12345"_s, u"12345"_s},
        {u"110"_s, u"110"_s},
        {u"+852 1234 5678"_s, u"+85212345678"_s},
    };
    for (const auto &[typed, stored] : samples) {
        const auto phone = normalPhone(typed);
        REQUIRE(phone);
        CHECK(*phone == stored);
        CHECK(*normalPhone(*phone) == stored);
    }
}

TEST_CASE("what is no phone number is refused", "[phone]")
{
    for (const auto &text :
         {u""_s, u"12"_s, u"1540000012"_s, u"154000001267"_s, u"没有"_s, u"12000000126"_s, u"0818-12"_s}) {
        const auto phone = normalPhone(text);
        REQUIRE_FALSE(phone);
        CHECK(phone.error().field == u"phone");
    }
}

TEST_CASE("lists show only the ends of a number", "[phone]")
{
    CHECK(maskedPhone(u"19900000126"_s) == u"199****0126");
    CHECK(maskedPhone(u"0818-2345678"_s) == u"********5678");
    CHECK(maskedPhone(u"110"_s) == u"110");
    CHECK(maskedPhone(QString()).isEmpty());
}

TEST_CASE("the tail leaves the extension out", "[phone]")
{
    CHECK(phoneTail(u"15400000126"_s) == u"0126");
    CHECK(phoneTail(u"0818-2345678-801"_s) == u"5678");
    CHECK(phoneTail(u"0818-2345678"_s, 7) == u"2345678");
    CHECK(phoneTail(u"2345678-801"_s) == u"5678");
    CHECK(phoneTail(u"110"_s) == u"110");
}
