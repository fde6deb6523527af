#include "core/demo/people.h"

#include "core/base/phone.h"

#include <catch2/catch.hpp>

#include <set>

using namespace helin;
using namespace helin::demo;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

VillagePlan plan()
{
    VillagePlan plan;
    plan.name = u"新场村民委员会"_s;
    plan.code = u"511703116204"_s;
    plan.groupPlaces = QStringList{u"大田坝"_s, u"朱湾"_s, u"陈家湾"_s, u"堰塘边"_s, u"砖厂"_s};
    plan.today = today;
    return plan;
}

const Village &village()
{
    static const Village made = VillageMaker{42}.make(plan());
    return made;
}

template <class Check>
void forEachPerson(const Village &all, Check &&check)
{
    for (const Household &household : all.households) {
        for (const Person &one : household.members) {
            check(household, one);
        }
    }
}

const Person *relative(const Household &household, const QString &relation)
{
    for (const Person &one : household.members) {
        if (one.relation == relation) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("the same seed gives the same village", "[demo]")
{
    const Village again = VillageMaker{42}.make(plan());
    REQUIRE(again.households.size() == village().households.size());
    for (size_t i = 0; i < again.households.size(); ++i) {
        REQUIRE(again.households[i].members.size() == village().households[i].members.size());
        CHECK(again.households[i].head().name == village().households[i].head().name);
        CHECK(again.households[i].head().idNumber == village().households[i].head().idNumber);
    }
    CHECK(VillageMaker{43}.make(plan()).households.front().head().idNumber !=
          village().households.front().head().idNumber);
}

TEST_CASE("a village has the size that was asked for", "[demo]")
{
    CHECK(village().name == u"新场村");
    CHECK(village().residents() >= 3500);
    CHECK(village().residents() < 3520);
    CHECK(village().groups.size() == 9);
    CHECK(village().grids.size() == 4);
    CHECK(village().groups[2].placeName == u"陈家湾");
    const double perHousehold = double(village().residents()) / double(village().households.size());
    CHECK(perHousehold > 2.6);
    CHECK(perHousehold < 3.9);
    CHECK(village().landmarks.size() == 14);
    VillagePlan tiny = plan();
    tiny.residents = 30;
    tiny.groups = 2;
    CHECK(VillageMaker{1}.make(tiny).residents() >= 30);
}

TEST_CASE("every number is valid, unique and fits its owner", "[demo]")
{
    std::set<QString> ids;
    std::set<QString> phones;
    int without = 0;
    forEachPerson(village(), [&](const Household &, const Person &one) {
        if (one.idNumber.isEmpty()) {
            ++without;
            CHECK(one.birth.kind() == PartialDate::Kind::AboutYear);
        } else {
            const auto number = IdNumber::parse(one.idNumber, today);
            REQUIRE(number);
            CHECK(number->sex() == one.sex);
            CHECK(number->birthDate() == one.birth.day());
            CHECK(ids.insert(one.idNumber).second);
        }
        if (one.phone.isEmpty() && one.age(today) >= 60) {
            CHECK_FALSE(one.contact.isEmpty());
        }
        if (!one.phone.isEmpty()) {
            CHECK(normalPhone(one.phone));
            CHECK(phones.insert(one.phone).second);
        }
    });
    CHECK(without < 20);
}

TEST_CASE("ages within a household are possible", "[demo]")
{
    for (const Household &household : village().households) {
        CHECK(household.head().relation == u"户主");
        const Person *spouse = relative(household, u"配偶"_s);
        if (spouse != nullptr) {
            CHECK(spouse->sex != household.head().sex);
            CHECK(spouse->age(today) >= 20);
        }
        const Person *mother = household.head().sex == Sex::Female ? &household.head() : spouse;
        for (const Person &one : household.members) {
            INFO(one.name.toStdString());
            CHECK(one.age(today) >= 0);
            CHECK(one.age(today) <= 106);
            if (mother != nullptr && (one.relation == u"儿子" || one.relation == u"女儿")) {
                const int difference = mother->age(today) - one.age(today);
                CHECK(difference >= 18);
                CHECK(difference <= 46);
            }
            if (one.relation == u"母亲") {
                CHECK(one.age(today) - household.head().age(today) >= 18);
            }
            if (one.relation == u"父亲" || one.relation == u"儿子" || one.relation == u"孙子") {
                CHECK(one.sex == Sex::Male);
            }
        }
    }
}

TEST_CASE("a village has all ages, people away and people from outside", "[demo]")
{
    int children = 0;
    int old = 0;
    int away = 0;
    int incoming = 0;
    int oldest = 0;
    forEachPerson(village(), [&](const Household &household, const Person &one) {
        const int age = one.age(today);
        children += age < 15 ? 1 : 0;
        old += age >= 65 ? 1 : 0;
        oldest = std::max(oldest, age);
        away += one.presence == Presence::Away ? 1 : 0;
        incoming += one.presence == Presence::Incoming ? 1 : 0;
        CHECK((one.presence == Presence::Incoming) == household.tenant);
        CHECK((one.presence != Presence::Away || !one.awayPlace.isEmpty()));
    });
    const int all = village().residents();
    CHECK(children * 100 / all >= 8);
    CHECK(old * 100 / all >= 12);
    CHECK(oldest > 90);
    CHECK(away * 100 / all >= 18);
    CHECK(away * 100 / all <= 40);
    CHECK(incoming * 100 / all >= 5);
    CHECK(incoming * 100 / all <= 12);
}

TEST_CASE("addresses name group, place and door", "[demo]")
{
    std::set<QString> addresses;
    for (const Dwelling &dwelling : village().dwellings) {
        CHECK(dwelling.address.startsWith(chineseNumber(dwelling.group) + u"组"_s + dwelling.placeName));
        CHECK(addresses.insert(dwelling.address).second);
        CHECK(dwelling.builtYear <= 2026);
        CHECK(dwelling.storeys >= 1);
    }
    for (const Group &group : village().groups) {
        CHECK_FALSE(group.leader.isEmpty());
    }
    for (const Grid &grid : village().grids) {
        CHECK_FALSE(grid.groups.empty());
        CHECK_FALSE(grid.worker.isEmpty());
    }
    CHECK(std::count_if(village().businesses.begin(), village().businesses.end(),
                        [](const Business &business) { return business.keySite; }) >= 5);
}

TEST_CASE("two villages of one township share no number", "[demo]")
{
    VillageMaker maker{5};
    std::set<QString> ids;
    for (int i = 0; i < 2; ++i) {
        VillagePlan small = plan();
        small.residents = 800;
        forEachPerson(maker.make(small), [&](const Household &, const Person &one) {
            CHECK((one.idNumber.isEmpty() || ids.insert(one.idNumber).second));
        });
    }
}
