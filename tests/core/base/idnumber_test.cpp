#include "core/base/idnumber.h"

#include <catch2/catch.hpp>

using namespace helin;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

IdNumberProblem problemOf(const QString &text)
{
    const auto finding = IdNumber::findingOf(text, today);
    REQUIRE(finding);
    CHECK_FALSE(finding->what.english().isEmpty());
    CHECK(IdNumber::parse(text, today).error().field == u"id_number");
    return finding->problem;
}

} // namespace

TEST_CASE("published sample numbers are accepted and read", "[idnumber]")
{
    const auto woman = IdNumber::parse(u"11010519491231002X"_s, today);
    REQUIRE(woman);
    CHECK(woman->birthDate() == QDate(1949, 12, 31));
    CHECK(woman->sex() == Sex::Female);
    CHECK(woman->areaCode() == u"110105");
    CHECK(woman->grouped() == u"110105 19491231 002X");
    CHECK(woman->masked() == u"110105********002X");

    const auto man = IdNumber::parse(u"440524188001010014"_s, today);
    REQUIRE(man);
    CHECK(man->birthDate() == QDate(1880, 1, 1));
    CHECK(man->sex() == Sex::Male);
}

TEST_CASE("width, blanks and a small x do not matter", "[idnumber]")
{
    CHECK(IdNumber::parse(u" 110105 19491231 002x "_s, today)->text() == u"11010519491231002X");
    CHECK(IdNumber::parse(u"１１０１０５１９４９１２３１００２Ｘ"_s, today)->text() == u"11010519491231002X");
}

TEST_CASE("each problem of an ID number is named", "[idnumber]")
{
    CHECK(problemOf(u"1101051949123100"_s) == IdNumberProblem::Length);
    CHECK(problemOf(QString()) == IdNumberProblem::Length);
    CHECK(problemOf(u"1101051949123100AX"_s) == IdNumberProblem::Characters);
    CHECK(problemOf(u"X10105194912310021"_s) == IdNumberProblem::Characters);
    CHECK(problemOf(u"110105194912310X2X"_s) == IdNumberProblem::Characters);
    CHECK(problemOf(u"11010519490230002X"_s) == IdNumberProblem::BirthDate);
    CHECK(problemOf(u"11010519490001002X"_s) == IdNumberProblem::BirthDate);
    CHECK(problemOf(u"11010517490101002X"_s) == IdNumberProblem::BirthDate);
    CHECK(problemOf(IdNumber::make(u"999999"_s, today.addDays(1), 11).text()) == IdNumberProblem::FutureBirth);
    CHECK(problemOf(u"110105194912310021"_s) == IdNumberProblem::WrongCheck);
}

TEST_CASE("a wrong check digit comes with the one expected", "[idnumber]")
{
    const auto finding = IdNumber::findingOf(u"110105194912310021"_s, today);
    REQUIRE(finding);
    CHECK(finding->expected == u'X');
    CHECK(finding->what.english().contains(u"end in X"));
}

TEST_CASE("one wrong digit or two swapped neighbours never pass", "[idnumber]")
{
    const QString good = IdNumber::make(u"999999"_s, QDate(1990, 7, 15), 101).text();
    for (int i = 0; i < 17; ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString changed = good;
            changed[i] = digit;
            CHECK((changed == good || IdNumber::findingOf(changed, today)));
        }
        QString swapped = good;
        std::swap(swapped[i], swapped[i + 1]);
        CHECK((swapped == good || IdNumber::findingOf(swapped, today)));
    }
}

TEST_CASE("29 February exists in leap years only", "[idnumber]")
{
    CHECK(IdNumber::parse(IdNumber::make(u"999999"_s, QDate(2000, 2, 29), 22).text(), today));
    CHECK(problemOf(u"999999190002290015"_s) == IdNumberProblem::BirthDate);
    CHECK(problemOf(u"999999202302290015"_s) == IdNumberProblem::BirthDate);
}

TEST_CASE("a number of fifteen digits is accepted as history", "[idnumber]")
{
    const auto old = IdNumber::parse(u"110105491231002"_s, today);
    REQUIRE(old);
    CHECK(old->isOldForm());
    CHECK(old->birthDate() == QDate(1949, 12, 31));
    CHECK(old->sex() == Sex::Female);
    CHECK(old->longForm() == u"11010519491231002X");
    CHECK(old->grouped() == u"110105 491231 002");
    CHECK(old->masked() == u"110105******002");
    CHECK(problemOf(u"110105490230002"_s) == IdNumberProblem::BirthDate);
}

TEST_CASE("areas are never refused and residence permits are known", "[idnumber]")
{
    for (const auto &area : {u"810000"_s, u"820000"_s, u"830000"_s}) {
        const auto permit = IdNumber::parse(IdNumber::make(area, QDate(1978, 5, 1), 7).text(), today);
        REQUIRE(permit);
        CHECK(permit->isResidencePermit());
    }
    const auto unknownArea = IdNumber::parse(IdNumber::make(u"999999"_s, QDate(1920, 1, 1), 8).text(), today);
    REQUIRE(unknownArea);
    CHECK_FALSE(unknownArea->isResidencePermit());
}

TEST_CASE("any certificate number can be masked", "[idnumber]")
{
    CHECK(IdNumber::masked(u"G1234567"_s) == u"******67");
    CHECK(IdNumber::masked(QString()).isEmpty());
    CHECK(IdNumber::masked(u"99999919801231101X"_s) == u"999999********101X");
}

TEST_CASE("impossible parts make no number", "[idnumber]")
{
    CHECK_THROWS_AS(IdNumber::make(u"99999"_s, QDate(1990, 1, 1), 1), Exception);
    CHECK_THROWS_AS(IdNumber::make(u"999999"_s, QDate(1990, 2, 30), 1), Exception);
    CHECK_THROWS_AS(IdNumber::make(u"999999"_s, QDate(1990, 1, 1), 1000), Exception);
}
