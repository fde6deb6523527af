#include "core/residents/residentsview.h"

#include "core/residents/homes.h"
#include "core/residents/naturalorder.h"
#include "core/residents/residents.h"
#include "support/teststore.h"

using namespace helin;
using namespace helin::test;

namespace {

const QDate today(2026, 11, 23);

struct Village
{
    TestStore store{today};
    Residents residents{store.writes()};
    Homes homes{store.writes()};
    ResidentsView view{store.reader()};

    Resident person(const QString &name, Relation relation = Relation::Unset, QDate born = {})
    {
        Resident resident;
        resident.name = name;
        resident.relation = relation;
        resident.birthDate = born;
        return resident;
    }
    Ref<Resident> enter(const Resident &resident)
    {
        return residents.registerResident({resident}).orThrow().first<Resident>();
    }
};

} // namespace

TEST_CASE("An empty store has figures of nought and no share")
{
    Village village;
    const PopulationFigures figures = village.view.figures();
    CHECK(figures.present.value == 0);
    CHECK(figures.households.value == 0);
    CHECK_FALSE(figures.filed.permille());
    CHECK(figures.filed.percent().isEmpty());
    CHECK(village.view.groups(today).isEmpty());
    CHECK(village.view.dwellings({}, today).isEmpty());
    CHECK(village.view.duplicates().isEmpty());
}

TEST_CASE("Each figure equals the records its query opens")
{
    Village village;
    for (int i = 0; i < 5; ++i) {
        village.enter(village.person(QStringLiteral("村民")));
    }
    Resident incoming = village.person(QStringLiteral("刘洪"));
    incoming.residency = Residency::Incoming;
    village.enter(incoming);
    const Ref<Resident> away = village.enter(village.person(QStringLiteral("张雨桐")));
    REQUIRE(village.residents.goAway(away, today, QStringLiteral("成都")).ok());
    const Ref<Resident> dead = village.enter(village.person(QStringLiteral("老人")));
    REQUIRE(village.residents.recordDeath(dead, today).ok());
    const Ref<Resident> head = village.enter(village.person(QStringLiteral("户主")));
    REQUIRE(village.homes.formHousehold({}, head).ok());
    for (int i = 0; i < 3; ++i) {
        Dwelling house;
        house.address = QStringLiteral("三组%1号").arg(i);
        const Ref<Dwelling> id = village.homes.addDwelling(house).orThrow().first<Dwelling>();
        REQUIRE(village.homes.recordLetting(id, QStringLiteral("底楼")).ok());
        if (i > 0) {
            REQUIRE(village.homes.fileRental(id, today).ok());
        }
    }

    const PopulationFigures figures = village.view.figures(villageCode);
    CHECK(figures.households.value == 1);
    CHECK(figures.registered.value == 7);
    CHECK(figures.away.value == 1);
    CHECK(figures.incoming.value == 1);
    CHECK(figures.present.value == 7);
    CHECK(figures.registered.value - figures.away.value + figures.incoming.value == figures.present.value);
    CHECK(figures.let.value == 3);
    CHECK(figures.filed.value == 2);
    CHECK(figures.filed.percent() == QStringLiteral("66.7"));
    for (const Figure *figure :
         {&figures.registered, &figures.away, &figures.incoming, &figures.present, &figures.let, &figures.filed}) {
        CHECK(village.store.reader().count(*recordType(figure->recordType), figure->query) == figure->value);
    }
    CHECK(figures.servicePoint.isEmpty());
    CHECK(village.view.figures(QStringLiteral("511703116205")).present.value == 0);
}

TEST_CASE("The population of a day past leaves out who came later and counts who left since")
{
    Village village;
    const QDate june(2026, 6, 30);
    Resident baby = village.person(QStringLiteral("张小宝"));
    baby.birthDate = QDate(2026, 8, 1);
    village.enter(baby);
    Resident tenant = village.person(QStringLiteral("刘洪"));
    tenant.residency = Residency::Incoming;
    tenant.birthDate = QDate(1990, 1, 1);
    tenant.cameOn = QDate(2026, 9, 1);
    village.enter(tenant);
    const Ref<Resident> moved = village.enter(village.person(QStringLiteral("赵敏")));
    REQUIRE(village.residents.moveOut(moved, QDate(2026, 10, 1), QStringLiteral("达州")).ok());
    const Ref<Resident> gone = village.enter(village.person(QStringLiteral("老人")));
    REQUIRE(village.residents.recordDeath(gone, QDate(2026, 6, 30)).ok());
    const Ref<Resident> away = village.enter(village.person(QStringLiteral("张雨桐")));
    REQUIRE(village.residents.goAway(away, QDate(2026, 7, 1), QStringLiteral("成都")).ok());
    const Ref<Resident> twice = village.enter(village.person(QStringLiteral("张雨同")));
    REQUIRE(village.residents.markDouble(twice, away, today, QStringLiteral("重复")).ok());

    const PopulationOn then = village.view.populationOn(june);
    CHECK(then.registered == 2); // 赵敏 and 张雨桐, who had not left yet
    CHECK(then.away == 0);
    CHECK(then.incoming == 0);
    CHECK(then.present == 2);
    const PopulationOn now = village.view.populationOn(today);
    CHECK(now.registered == 2); // the baby and 张雨桐, who is away
    CHECK(now.away == 1);
    CHECK(now.incoming == 1);
    CHECK(now.present == 2);
}

TEST_CASE("The tree counts living people and marks what is not filed or due for a fire check")
{
    Village village;
    Group third;
    third.name = QStringLiteral("三组");
    third.number = 3;
    third.placeName = QStringLiteral("陈家湾");
    third = village.store.add(third);
    Group first;
    first.name = QStringLiteral("一组");
    first.number = 1;
    first = village.store.add(first);
    QList<Ref<Dwelling>> houses;
    for (const int number : {12, 2}) {
        Dwelling house;
        house.address = QStringLiteral("三组%1号").arg(number);
        house.group = Ref<Group>(third.id);
        houses << village.homes.addDwelling(house).orThrow().first<Dwelling>();
    }
    REQUIRE(village.homes.recordLetting(houses.at(1), QStringLiteral("底楼，租给刘洪")).ok());
    REQUIRE(village.homes.recordFireCheck(houses.at(0), today.addDays(-90), today.addDays(2)).ok());
    Resident zhang = village.person(QStringLiteral("张伟"));
    zhang.dwelling = houses.at(0);
    const Ref<Resident> head = village.enter(zhang);
    const Ref<Household> home = village.homes.formHousehold({}, head).orThrow().first<Household>();
    const Ref<Resident> dead = village.enter(village.person(QStringLiteral("老人")));
    REQUIRE(village.homes.join(dead, home, Relation::Father).ok());
    REQUIRE(village.residents.recordDeath(dead, today).ok());
    village.enter(village.person(QStringLiteral("无组")));

    const QList<GroupNode> groups = village.view.groups(today);
    REQUIRE(groups.size() == 3);
    CHECK(groups.at(0).name == QStringLiteral("一组"));
    CHECK(groups.at(1).dwellings == 2);
    CHECK(groups.at(1).households == 1);
    CHECK(groups.at(1).people == 1);
    CHECK(groups.at(1).unfiled == 1);
    CHECK(groups.at(1).fireDue == 1);
    CHECK(groups.at(2).group.isNull());
    CHECK(groups.at(2).people == 1);

    const QList<DwellingNode> dwellings = village.view.dwellings(groups.at(1).group, today);
    REQUIRE(dwellings.size() == 2);
    CHECK(dwellings.at(0).address == QStringLiteral("三组2号"));
    CHECK(dwellings.at(0).rental == RentalState::LetUnfiled);
    CHECK(dwellings.at(1).fireCheck == Due{DueState::Soon, 2});
    CHECK(dwellings.at(1).people == 1);
    const QList<HouseholdNode> households = village.view.households(houses.at(0));
    REQUIRE(households.size() == 1);
    CHECK(households.first().head == QStringLiteral("张伟"));
    CHECK(households.first().people == 1);

    REQUIRE(village.homes.formHousehold({}, village.enter(village.person(QStringLiteral("独居")))).ok());
    const QList<DwellingNode> without = village.view.dwellings({}, today);
    REQUIRE(without.size() == 1);
    CHECK(without.first().dwelling.isNull());
    CHECK(village.view.households({}, {}).size() == 1);
}

TEST_CASE("A household page orders its members and says what is amiss")
{
    Village village;
    Dwelling house;
    house.address = QStringLiteral("三组12号");
    const Ref<Dwelling> dwelling = village.homes.addDwelling(house).orThrow().first<Dwelling>();
    Resident zhang = village.person(QStringLiteral("张伟"), Relation::Head, {1978, 5, 14});
    zhang.dwelling = dwelling;
    zhang.phone = QStringLiteral("19900000126");
    const Ref<Resident> head = village.enter(zhang);
    const Ref<Household> home = village.homes.formHousehold({}, head).orThrow().first<Household>();
    for (const auto &[name, relation, born] :
         {std::tuple(QStringLiteral("张浩"), Relation::Son, QDate(2014, 1, 1)),
          std::tuple(QStringLiteral("张雨桐"), Relation::Daughter, QDate(2005, 1, 1)),
          std::tuple(QStringLiteral("张明远"), Relation::Father, QDate(1952, 1, 1)),
          std::tuple(QStringLiteral("李秀兰"), Relation::Spouse, QDate(1980, 1, 1))}) {
        Resident member = village.person(name, relation, born);
        member.household = home;
        member.phone = relation == Relation::Father ? QStringLiteral("19900000126") : QString();
        const Ref<Resident> id = village.enter(member);
        if (relation == Relation::Daughter) {
            REQUIRE(village.residents.goAway(id, today, QStringLiteral("成都")).ok());
        }
    }
    HouseholdDetail detail = village.view.household(home, today);
    QStringList names;
    for (const Resident &member : detail.members) {
        names << member.name;
    }
    CHECK(names.join(u' ') == QStringLiteral("张伟 李秀兰 张明远 张雨桐 张浩"));
    CHECK(detail.living == 5);
    CHECK(detail.livingHere == 4);
    CHECK(detail.hints.isEmpty());
    CHECK(village.view.resident(head, today).sharedPhone.size() == 1);

    REQUIRE(village.residents.recordDeath(head, today).ok());
    REQUIRE(village.homes.recordLetting(dwelling, QStringLiteral("底楼")).ok());
    REQUIRE(village.homes.recordFireCheck(dwelling, QDate(2026, 8, 1), QDate(2026, 11, 1)).ok());
    detail = village.view.household(home, today);
    CHECK(detail.members.last().name == QStringLiteral("张伟"));
    CHECK(detail.hints.size() == 3);
    CHECK(detail.fireCheck == Due{DueState::Overdue, 22});
}

TEST_CASE("One number in two stations is shown and never settled by itself")
{
    Village village;
    const QString number = IdNumber::make(QStringLiteral("999999"), {1978, 5, 14}, 101).text();
    Resident here = village.person(QStringLiteral("张伟"));
    here.idNumber = number;
    village.store.add(here);
    Resident there = here;
    there.station = QStringLiteral("511703116205");
    village.store.add(there);
    village.enter(village.person(QStringLiteral("别人")));
    const QList<DuplicateNumber> duplicates = village.view.duplicates();
    REQUIRE(duplicates.size() == 1);
    CHECK(duplicates.first().number == number);
    CHECK(duplicates.first().residents.size() == 2);
    CHECK(duplicates.first().acrossStations);
}

TEST_CASE("Numbers in addresses count as numbers")
{
    CHECK(naturalOrder(QStringLiteral("三组2号"), QStringLiteral("三组12号")) < 0);
    CHECK(naturalOrder(QStringLiteral("三组012号"), QStringLiteral("三组12号")) == 0);
    CHECK(naturalOrder(QStringLiteral("三组12号"), QStringLiteral("三组12号附1")) < 0);
    CHECK(naturalOrder(QStringLiteral("b"), QStringLiteral("a9")) > 0);
}
