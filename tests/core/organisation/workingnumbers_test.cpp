#include "core/organisation/villagelist.h"
#include "core/organisation/workingnumbers.h"

#include "core/records/disputes.h"
#include "core/storage/transaction.h"
#include "support/teststore.h"

#include <catch2/catch.hpp>

using namespace helin;

namespace {

QString take(test::TestStore &store, int year)
{
    QString number;
    store.writes()
        .run(QStringLiteral("test.number"),
             [&](Writer &writer) { number = takeWorkingNumber(writer, describe<DisputeCase>(), year); })
        .orThrow();
    return number;
}

} // namespace

TEST_CASE("the short name of an office drops what every office is called")
{
    CHECK(officeShortName(u"新场村"_qs) == u"新场");
    CHECK(officeShortName(u"新场村村民委员会"_qs) == u"新场");
    CHECK(officeShortName(u"新场村综治中心"_qs) == u"新场");
    CHECK(officeShortName(u"柳杨路社区居民委员会"_qs) == u"柳杨路");
    CHECK(officeShortName(u"石桥镇人民政府"_qs) == u"石桥镇");
    CHECK(officeShortName(u"村"_qs) == u"村");
}

TEST_CASE("working numbers count per year")
{
    test::TestStore store;
    CHECK(nextWorkingNumber(store.reader(), store.site(), describe<DisputeCase>(), 2026) == u"新场-2026-A-0001");
    CHECK(take(store, 2026) == u"新场-2026-A-0001");
    CHECK(take(store, 2026) == u"新场-2026-A-0002");
    CHECK(take(store, 2025) == u"新场-2025-A-0001");
    CHECK(take(store, 2026) == u"新场-2026-A-0003");
}

TEST_CASE("a second PC counts under its own letter")
{
    test::TestStore store;
    Transaction transaction{store.workspace().store().connection()};
    setPcLetter(store.workspace().store().connection(), "B");
    CHECK_THROWS_AS(setPcLetter(store.workspace().store().connection(), "b"), Exception);
    CHECK_THROWS_AS(setPcLetter(store.workspace().store().connection(), "AB"), Exception);
    transaction.commit();
    CHECK(take(store, 2026) == u"新场-2026-B-0001");
}

TEST_CASE("a step that fails takes no number")
{
    test::TestStore store;
    const auto failed = store.writes().run(QStringLiteral("test.number"), [](Writer &writer) {
        (void)takeWorkingNumber(writer, describe<DisputeCase>(), 2026);
        fail(ErrorKind::Refused, {"no"});
    });
    CHECK_FALSE(failed.ok());
    CHECK(take(store, 2026) == u"新场-2026-A-0001");
}

TEST_CASE("numbers that came back after an old backup are not given again")
{
    test::TestStore store;
    DisputeCase dispute;
    dispute.title = u"排水沟"_qs;
    dispute.category = DisputeCategory::Neighbours;
    dispute.receivedOn = QDate(2026, 11, 1);
    dispute.number = u"新场-2026-A-0117"_qs;
    store.add(dispute);
    CHECK(take(store, 2026) == u"新场-2026-A-0118");
}

TEST_CASE("The township of a listed village is known before the station is registered")
{
    CHECK(townshipOfVillage(QStringLiteral("511703116204")) == QStringLiteral("石桥镇"));
    CHECK(townshipOfVillage(QStringLiteral("110101001001")).isEmpty());
    CHECK(townshipOfVillage(QString()).isEmpty());
}
