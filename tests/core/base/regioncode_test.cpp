#include "core/base/regioncode.h"

#include <catch2/catch.hpp>

using namespace helin;
using namespace Qt::StringLiterals;

TEST_CASE("the last three digits tell the kind of village", "[regioncode]")
{
    CHECK(RegionCode::parse(u"511703116204"_s)->kind() == VillageKind::VillagersCommittee);
    CHECK(RegionCode::parse(u"511703116200"_s)->kind() == VillageKind::VillagersCommittee);
    CHECK(RegionCode::parse(u"511703116399"_s)->kind() == VillageKind::VillagersCommittee);
    CHECK(RegionCode::parse(u"511703116001"_s)->kind() == VillageKind::ResidentsCommittee);
    CHECK(RegionCode::parse(u"511703116199"_s)->kind() == VillageKind::ResidentsCommittee);
    CHECK(RegionCode::parse(u"511703116400"_s)->kind() == VillageKind::Other);
    CHECK(RegionCode::parse(u"511703116000"_s)->kind() == VillageKind::TownshipOffice);
}

TEST_CASE("a village belongs to its township office", "[regioncode]")
{
    const auto village = RegionCode::parse(u" 511703 116 204 "_s);
    REQUIRE(village);
    CHECK(village->county() == u"511703");
    CHECK(village->township() == u"511703116");
    CHECK(village->village() == u"204");
    CHECK(village->townshipOffice().text() == u"511703116000");
    CHECK(village->townshipOffice().isTownshipOffice());
    CHECK(village->townshipOffice() == *RegionCode::parse(u"511703116"_s));
    CHECK(RegionCode{}.townshipOffice().isNull());
}

TEST_CASE("what is no region code is refused", "[regioncode]")
{
    for (const auto &text : {u""_s, u"511703"_s, u"51170311620"_s, u"5117031162044"_s, u"51170311620A"_s,
                             u"011703116204"_s, u"511703000204"_s}) {
        const auto code = RegionCode::parse(text);
        REQUIRE_FALSE(code);
        CHECK(code.error().kind == ErrorKind::Invalid);
        CHECK(code.error().field == u"code");
    }
}
