#include "core/disputes/disputesettings.h"

#include "core/storage/transaction.h"
#include "support/teststore.h"

#include <catch2/catch.hpp>

using namespace helin;

TEST_CASE("dispute settings are kept, and nonsense is refused")
{
    test::TestStore store;
    Connection &connection = store.workspace().store().connection();
    CHECK(DisputeSettings::load(connection) == DisputeSettings{});

    DisputeSettings settings;
    settings.ordinary = {30, 0};
    settings.special = {0, 3};
    settings.allowanceSimple = 80;
    settings.givesArchiveNumbers = false;
    {
        Transaction transaction{connection};
        settings.save(connection);
        transaction.commit();
    }
    CHECK(DisputeSettings::load(connection) == settings);

    Transaction transaction{connection};
    settings.simple = {0, 0};
    CHECK_THROWS_AS(settings.save(connection), Exception);
    settings.simple = {10, 0};
    settings.allowanceSimple = -1;
    CHECK_THROWS_AS(settings.save(connection), Exception);
}
