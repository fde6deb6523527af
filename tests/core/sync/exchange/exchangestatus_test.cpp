#include "core/sync/exchangestatus.h"

#include <catch2/catch.hpp>

using namespace helin;

namespace {

ReportState stateAfter(std::optional<int> days)
{
    PeerStatus peer;
    peer.silentDays = days;
    return reportState(peer);
}

} // namespace

TEST_CASE("A station is missing after a week and silent after two, and silent when it never reported")
{
    CHECK(stateAfter(0) == ReportState::Received);
    CHECK(stateAfter(7) == ReportState::Received);
    CHECK(stateAfter(8) == ReportState::Missing);
    CHECK(stateAfter(14) == ReportState::Missing);
    CHECK(stateAfter(15) == ReportState::Silent);
    CHECK(stateAfter(std::nullopt) == ReportState::Silent);
}
