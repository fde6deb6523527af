#include "core/organisation/organisation.h"

#include "core/organisation/figure.h"
#include "core/organisation/officesettings.h"
#include "core/records/people.h"
#include "core/records/screening.h"
#include "support/teststore.h"

using namespace helin;
using namespace helin::test;

namespace {

Group group(int number)
{
    Group one;
    one.number = number;
    return one;
}

} // namespace

TEST_CASE("Groups are set up in one step and named by their number")
{
    TestStore store;
    Organisation organisation{store.writes()};
    CHECK(organisation.groups().isEmpty());
    REQUIRE(organisation.addGroups({group(11), group(1), group(2)}).ok());
    QStringList names;
    for (const Group &one : organisation.groups()) {
        names << one.name;
    }
    CHECK(names.join(u' ') == QStringLiteral("一组 二组 十一组"));
    CHECK(organisation.addGroups({group(3), group(2)}).error().field == QStringLiteral("number"));
    CHECK(organisation.groups().size() == 3);
    Group same;
    same.name = QStringLiteral("一组");
    CHECK(organisation.addGroups({same}).error().kind == ErrorKind::Refused);
    CHECK(organisation.addGroups({group(0)}).error().kind == ErrorKind::Invalid);
    CHECK(Organisation::groupName(20) == QStringLiteral("二十组"));
    CHECK(Organisation::groupName(34) == QStringLiteral("三十四组"));

    Group edited = organisation.groups().first();
    edited.placeName = QStringLiteral("朱湾");
    CHECK(organisation.editGroup(edited).ok());
    edited.number = 2;
    CHECK(organisation.editGroup(edited).error().kind == ErrorKind::Refused);
}

TEST_CASE("A grid names its groups by number or by name")
{
    TestStore store;
    Organisation organisation{store.writes()};
    REQUIRE(organisation.addGroups({group(1), group(2), group(6), group(11)}).ok());
    const auto named = [&](const QString &text) {
        Grid grid;
        grid.groups = text;
        QStringList names;
        for (const Group &one : organisation.groupsOf(grid)) {
            names << one.name;
        }
        return names.join(u' ');
    };
    CHECK(named(QStringLiteral("1、2、6组")) == QStringLiteral("一组 二组 六组"));
    CHECK(named(QStringLiteral("十一组，99")) == QStringLiteral("十一组"));
    CHECK(named(QStringLiteral("一组和6组、新街商户")) == QStringLiteral("一组 六组"));
    CHECK(named(QString()).isEmpty());
}

TEST_CASE("Groups and grids with people or rounds are not removed")
{
    TestStore store;
    Organisation organisation{store.writes()};
    const Ref<Group> first = organisation.addGroups({group(1)}).orThrow().first<Group>();
    Grid grid;
    grid.name = QStringLiteral("一网格");
    const Ref<Grid> one = organisation.addGrid(grid).orThrow().first<Grid>();
    CHECK(organisation.addGrid(grid).error().kind == ErrorKind::Refused);
    Resident resident;
    resident.name = QStringLiteral("张伟");
    resident.group = first;
    store.add(resident);
    CHECK(organisation.removeGroup(first).error().kind == ErrorKind::Refused);
    ScreeningRound round;
    round.grid = one;
    round.month = QStringLiteral("2026-11");
    store.add(round);
    CHECK(organisation.removeGrid(one).error().kind == ErrorKind::Refused);
    Grid other;
    other.name = QStringLiteral("二网格");
    const Ref<Grid> empty = organisation.addGrid(other).orThrow().first<Grid>();
    CHECK(organisation.removeGrid(empty).ok());
    CHECK(organisation.grids().size() == 1);
}

TEST_CASE("A station code is given once")
{
    TestStore store(QDate(2026, 11, 23), QStringLiteral("石桥镇"), SiteRole::Township, townshipCode);
    Organisation organisation{store.writes()};
    Station station;
    station.code = villageCode;
    station.name = QStringLiteral("新场村");
    REQUIRE(organisation.addStation(station).ok());
    CHECK(organisation.addStation(station).error().field == QStringLiteral("code"));
    CHECK(organisation.stations().size() == 1);
}

TEST_CASE("Settings of the office keep to their ranges and are kept in the store")
{
    TestStore store;
    Connection &connection = store.workspace().store().connection();
    CHECK(OfficeSettings::load(connection) == OfficeSettings());
    OfficeSettings settings;
    settings.closingDay = 20;
    settings.noticeDays = 1;
    settings.largerHazards = true;
    REQUIRE(saveOfficeSettings(store.writes(), settings).ok());
    CHECK(OfficeSettings::load(connection) == settings);
    settings.closingDay = 29;
    CHECK(saveOfficeSettings(store.writes(), settings).error().field == QStringLiteral("office.closing_day"));
    CHECK(OfficeSettings::load(connection).closingDay == 20);
    CHECK(OfficeSettings().isNight(QTime(19, 0)));
    CHECK(OfficeSettings().isNight(QTime(5, 59)));
    CHECK_FALSE(OfficeSettings().isNight(QTime(6, 0)));
    CHECK(OfficeSettings().closingOf(QDate(2026, 2, 10)) == QDate(2026, 2, 25));
}

TEST_CASE("A share is rounded half up and missing without a whole")
{
    Figure figure;
    figure.value = 46;
    CHECK_FALSE(figure.permille());
    figure.of = 47;
    CHECK(figure.percent() == QStringLiteral("97.9"));
    figure.of = 0;
    CHECK(figure.percent().isEmpty());
    figure.value = 1;
    figure.of = 8;
    CHECK(figure.percent() == QStringLiteral("12.5"));
}
