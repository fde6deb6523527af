#include "core/analysis/series.h"

#include "core/records/disputes.h"
#include "core/records/hazards.h"
#include "support/teststore.h"

using namespace helin;
using namespace helin::test;

namespace {

const QDate today(2026, 11, 23);

struct Register
{
    TestStore store{today};
    Series series{store.reader()};

    void dispute(QDate received, DisputeCategory category = DisputeCategory::Neighbours, QDate due = {},
                 QDate concluded = {}, DisputeStatus status = DisputeStatus::Agreed)
    {
        DisputeCase one;
        one.title = QStringLiteral("纠纷");
        one.category = category;
        one.receivedOn = received;
        one.dueDate = due;
        one.concludedOn = concluded;
        one.status = status;
        store.add(one);
    }
    void hazard(QDate found)
    {
        Hazard one;
        one.title = QStringLiteral("隐患");
        one.place = QStringLiteral("三组");
        one.category = HazardCategory::Fire;
        one.foundOn = found;
        store.add(one);
    }
    qint64 behind(const ChartPoint &point)
    {
        return store.reader().count(*recordType(point.figure.recordType), point.figure.query);
    }
};

} // namespace

TEST_CASE("An empty store gives twelve months of nought and no shares")
{
    Register empty;
    const QList<ChartSeries> monthly = empty.series.monthly(today);
    REQUIRE(monthly.size() == 2);
    REQUIRE(monthly.first().points.size() == 12);
    CHECK(monthly.first().points.first().month == QDate(2025, 12, 1));
    CHECK(monthly.first().points.last().running);
    CHECK(monthly.first().total() == 0);
    CHECK(empty.series.disputeKinds(today).points.isEmpty());
    REQUIRE(empty.series.settledInTime(today).points.size() == 6);
    CHECK_FALSE(empty.series.settledInTime(today).points.last().figure.permille());
}

TEST_CASE("Months count what was received and found, at both ends of the span")
{
    Register reg;
    for (const QDate day :
         {QDate(2025, 11, 30), QDate(2025, 12, 1), QDate(2026, 2, 28), QDate(2026, 11, 1), QDate(2026, 11, 23)}) {
        reg.dispute(day);
        reg.hazard(day);
    }
    for (const ChartSeries &series : reg.series.monthly(today, villageCode)) {
        CHECK(series.total() == 4);
        CHECK(series.points.at(0).figure.value == 1);
        CHECK(series.points.at(2).figure.value == 1);
        CHECK(series.points.at(11).figure.value == 2);
        for (const ChartPoint &point : series.points) {
            CHECK(reg.behind(point) == point.figure.value);
        }
    }
    CHECK(reg.series.monthly(today, QStringLiteral("511703116205")).first().total() == 0);
}

TEST_CASE("Kinds of the year end in one bar for the rest")
{
    Register reg;
    int count = 7;
    for (const DisputeCategory category :
         {DisputeCategory::Family, DisputeCategory::Neighbours, DisputeCategory::Housing, DisputeCategory::Land,
          DisputeCategory::Contract, DisputeCategory::Labour, DisputeCategory::Damages}) {
        for (int i = 0; i < count; ++i) {
            reg.dispute(QDate(2026, 3, 1), category);
        }
        --count;
    }
    reg.dispute(QDate(2025, 12, 31), DisputeCategory::Family);
    const ChartSeries kinds = reg.series.disputeKinds(today);
    REQUIRE(kinds.points.size() == 6);
    CHECK(kinds.total() == 28);
    CHECK(kinds.points.at(0).figure.value == 7);
    CHECK(kinds.points.at(5).figure.value == 3);
    CHECK(kinds.points.at(5).figure.label.english() == QStringLiteral("2 other kinds"));
    for (const ChartPoint &point : kinds.points) {
        CHECK(reg.behind(point) == point.figure.value);
    }
}

TEST_CASE("The share settled in time counts by the month in which the limit ended")
{
    Register reg;
    reg.dispute({2026, 9, 1}, DisputeCategory::Land, {2026, 10, 31}, {2026, 10, 31});                        // in time
    reg.dispute({2026, 9, 1}, DisputeCategory::Land, {2026, 10, 20}, {2026, 10, 21});                        // late
    reg.dispute({2026, 9, 1}, DisputeCategory::Land, {2026, 10, 20}, {}, DisputeStatus::Mediating);          // open
    reg.dispute({2026, 9, 1}, DisputeCategory::Land, {2026, 10, 20}, {2026, 10, 2}, DisputeStatus::Refused); // not ours
    reg.dispute({2026, 9, 1}, DisputeCategory::Land, {2026, 10, 20}, {}, DisputeStatus::HandedUp);           // not ours
    reg.dispute({2026, 11, 1}, DisputeCategory::Land, {2026, 11, 23}, {2026, 11, 20});                       // in time
    reg.dispute({2026, 11, 1}, DisputeCategory::Land, {2026, 11, 24}, {}, DisputeStatus::Mediating);         // to come
    const ChartSeries share = reg.series.settledInTime(today, villageCode);
    REQUIRE(share.points.size() == 6);
    const Figure october = share.points.at(4).figure;
    CHECK(october.value == 1);
    CHECK(october.of == 3);
    CHECK(october.percent() == QStringLiteral("33.3"));
    const Figure november = share.points.at(5).figure;
    CHECK(november.value == 1);
    CHECK(november.of == 1);
    for (const ChartPoint &point : share.points) {
        CHECK(reg.behind(point) == point.figure.of.value_or(-1));
    }
    CHECK(reg.series.settledInTime(today, QStringLiteral("511703116205")).total() == 0);
}
