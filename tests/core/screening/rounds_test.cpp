#include "fixture.h"

#include <catch2/catch.hpp>

using namespace helin;
using test::refusal;

TEST_CASE("there is one sheet for a grid and month")
{
    test::RoundStore store;
    const OpenedRound first = store.rounds.open(store.grids[2], "2026-11").orThrow();
    CHECK(first.changes.records.size() == 1);
    const OpenedRound again = store.rounds.open(store.grids[2], "2026-11").orThrow();
    CHECK(again.round == first.round);
    CHECK(again.changes.isEmpty());
    CHECK(store.rounds.open(store.grids[1], "2026-11").orThrow().round != first.round);
    CHECK(store.rounds.open(store.grids[2], "2026-10").orThrow().round != first.round);
    CHECK(store.reader().count<ScreeningRound>() == 3);
    const ScreeningRound round = store.now(first.round);
    CHECK(round.status == RoundStatus::Draft);
    CHECK(round.screeners == u"唐国平");
    CHECK(round.groupsWalked == u"6、7、8");

    CHECK(refusal(store.rounds.open(store.grids[2], "2026-12")) == "This month has not begun yet.");
    CHECK(refusal(store.rounds.open(store.grids[2], "2026-13")) == "Choose a month.");
    CHECK(refusal(store.rounds.open({}, "2026-11")) == "There is no such record.");
}

TEST_CASE("a draft keeps what is written on it and refuses what cannot be")
{
    test::RoundStore store;
    const Ref<ScreeningRound> ref = store.opened();
    ScreeningRound round = store.now(ref);
    round.householdsVisited = 62;
    round.unitsVisited = 5;
    round.watched = u"新街夜市口"_qs;
    round.zeroAreas = true;
    round.status = RoundStatus::Submitted; // not by saving
    store.rounds.saveDraft(round).orThrow();
    CHECK(store.now(ref).householdsVisited == 62);
    CHECK(store.now(ref).zeroAreas);
    CHECK(store.now(ref).status == RoundStatus::Draft);

    round = store.now(ref);
    round.screenedOn = QDate(2026, 11, 23);
    CHECK(refusal(store.rounds.saveDraft(round)) == "This day lies in the future.");
    round.screenedOn = {};
    round.unitsVisited = -1;
    CHECK(refusal(store.rounds.saveDraft(round)) == "This number cannot be below zero.");
    CHECK(store.now(ref).unitsVisited == 5);
}

TEST_CASE("a column has either findings or a zero")
{
    test::RoundStore store;
    const Ref<ScreeningRound> ref = store.zero();
    CHECK(store.now(ref).zeroHazards);
    const Ref<RoundFinding> finding = store.found(ref, RoundColumn::Hazard);
    CHECK_FALSE(store.now(ref).zeroHazards);
    CHECK(store.now(ref).zeroDisputes);
    CHECK(store.now(finding).ordinal == 1);

    const auto refused = store.rounds.setZero(ref, RoundColumn::Hazard, true);
    CHECK(refusal(refused) == "There are findings in this column; zero does not fit.");
    CHECK(refused.error().field == "zero_hazards");
    ScreeningRound round = store.now(ref);
    round.zeroHazards = true;
    CHECK(refusal(store.rounds.saveDraft(round)) == "There are findings in this column; zero does not fit.");

    store.rounds.removeFinding(finding).orThrow();
    store.rounds.setZero(ref, RoundColumn::Hazard, true).orThrow();
    CHECK(store.now(ref).zeroHazards);
}

TEST_CASE("findings are numbered within their column, without gaps")
{
    test::RoundStore store;
    const Ref<ScreeningRound> ref = store.opened();
    const Ref<RoundFinding> first = store.found(ref, RoundColumn::Dispute);
    const Ref<RoundFinding> second = store.found(ref, RoundColumn::Dispute);
    const Ref<RoundFinding> hazard = store.found(ref, RoundColumn::Hazard);
    CHECK(store.now(second).ordinal == 2);
    CHECK(store.now(hazard).ordinal == 1);
    store.rounds.removeFinding(first).orThrow();
    CHECK(store.now(second).ordinal == 1);
    CHECK(store.now(hazard).ordinal == 1);

    RoundFinding empty;
    empty.round = ref;
    empty.column = RoundColumn::Area;
    CHECK(refusal(store.rounds.addFinding(empty)) == "Write what was found.");
    empty.text = "x";
    empty.column = RoundColumn::Unset;
    CHECK(refusal(store.rounds.addFinding(empty)) == "Choose a column.");
}

TEST_CASE("a finding becomes a dispute in one step, linked both ways")
{
    test::RoundStore store;
    const Ref<ScreeningRound> ref = store.walked();
    const Ref<RoundFinding> finding = store.found(ref, RoundColumn::Dispute, u"麻将馆夜里吵闹，邻居睡不好"_qs);
    store.goTo(QDate(2026, 11, 23));
    const ChangeSet done = store.rounds.toDispute(finding).orThrow();
    const Ref<DisputeCase> made = done.first<DisputeCase>();
    const DisputeCase dispute = store.now(made);
    CHECK(store.now(finding).dispute == made);
    CHECK(dispute.finding == finding);
    CHECK(dispute.number == u"新场-2026-A-0001");
    CHECK(dispute.title == u"麻将馆夜里吵闹");
    CHECK(dispute.summary == u"麻将馆夜里吵闹，邻居睡不好");
    CHECK(dispute.place == u"新街 14 号");
    CHECK(dispute.source == DisputeSource::Grid);
    CHECK(dispute.grid == store.grids[2]);
    CHECK(dispute.receivedOn == QDate(2026, 11, 23));
    CHECK(dispute.status == DisputeStatus::Registered);
    CHECK_FALSE(dispute.backfilled);

    CHECK(refusal(store.rounds.toDispute(finding)) == "This finding is registered already.");
    CHECK(refusal(store.rounds.removeFinding(finding)) == "This finding is registered already.");
    CHECK(refusal(store.rounds.toHazard(finding)) == "This finding stands in another column.");
    store.writes().undo(done).orThrow();
    CHECK(store.now(finding).dispute.isNull());
    CHECK(store.reader().count<DisputeCase>() == 0);
}

TEST_CASE("what is given for the dispute wins over the sheet")
{
    test::RoundStore store;
    const Ref<RoundFinding> finding = store.found(store.walked(), RoundColumn::Dispute);
    DisputeRegistration given;
    given.dispute.title = u"夜间噪声"_qs;
    given.dispute.category = DisputeCategory::Neighbours;
    given.parties = {{.name = u"王小琴"_qs}, {.name = u"郑文"_qs}};
    const DisputeCase dispute = store.now(store.rounds.toDispute(finding, given).orThrow().first<DisputeCase>());
    CHECK(dispute.title == u"夜间噪声");
    CHECK(dispute.category == DisputeCategory::Neighbours);
    CHECK(store.reader().count<Party>() == 2);
}

TEST_CASE("a finding becomes a hazard in one step, linked both ways")
{
    test::RoundStore store;
    const Ref<ScreeningRound> ref = store.walked();
    const Ref<RoundFinding> finding = store.found(ref, RoundColumn::Hazard, u"小卖部后门堆纸箱，堵住安全通道"_qs);
    RoundFinding details = store.now(finding);
    details.category = HazardCategory::Fire;
    details.level = HazardLevel::Ordinary;
    store.rounds.editFinding(details).orThrow();
    store.goTo(QDate(2026, 11, 24));
    const Ref<Hazard> made = store.rounds.toHazard(finding).orThrow().first<Hazard>();
    const Hazard hazard = store.now(made);
    CHECK(store.now(finding).hazard == made);
    CHECK(hazard.finding == finding);
    CHECK(hazard.category == HazardCategory::Fire);
    CHECK(hazard.source == HazardSource::Round);
    CHECK(hazard.place == u"新街 14 号");
    CHECK(hazard.description == u"小卖部后门堆纸箱，堵住安全通道");
    CHECK(hazard.foundOn == QDate(2026, 11, 22));
    CHECK(hazard.foundBy == u"唐国平");
    CHECK(hazard.status == HazardStatus::Found);

    details = store.now(finding);
    details.responsiblePerson = u"罗小兰"_qs;
    store.rounds.editFinding(details).orThrow();
    CHECK(store.now(made).responsiblePerson == u"罗小兰");
    CHECK(store.now(finding).hazard == made);
}

TEST_CASE("a hazard that is refused leaves the finding as it was")
{
    test::RoundStore store;
    const Ref<ScreeningRound> ref = store.walked();
    RoundFinding nowhere;
    nowhere.round = ref;
    nowhere.column = RoundColumn::Hazard;
    nowhere.text = u"电线老化"_qs;
    const Ref<RoundFinding> finding = store.rounds.addFinding(nowhere).orThrow().first<RoundFinding>();
    const auto refused = store.rounds.toHazard(finding);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().field == "place");
    CHECK(store.now(finding).hazard.isNull());
    CHECK(store.reader().count<Hazard>() == 0);
}

TEST_CASE("a sheet is handed in only when nothing is missing")
{
    test::RoundStore store;
    const Ref<ScreeningRound> ref = store.opened();
    ScreeningRound round = store.now(ref);
    round.screeners.clear();
    round.groupsWalked.clear();
    store.rounds.saveDraft(round).orThrow();
    CHECK(store.issues(ref) == QStringList{"Who walked the grid?", "When was it walked?", "Which groups were walked?",
                                           "How many households were visited?", "Disputes: neither a finding nor zero",
                                           "Safety hazards: neither a finding nor zero",
                                           "Trouble spots: neither a finding nor zero"});
    const auto refused = store.rounds.submit(ref);
    CHECK(refusal(refused) == "Who walked the grid?");
    CHECK(refused.error().field == "screeners");

    const Ref<ScreeningRound> walked = store.walked(1);
    store.found(walked, RoundColumn::Dispute);
    const Ref<RoundFinding> hazard = store.found(walked, RoundColumn::Hazard);
    store.rounds.setZero(walked, RoundColumn::Area, true).orThrow();
    const QList<FormIssue> issues = store.view.sheet(walked, QDate(2026, 11, 22))->issues;
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].what.english() == "Safety hazard 1 has no responsible person");
    CHECK(issues[0].record == hazard.id);
    CHECK(refusal(store.rounds.submit(walked)) == "Safety hazard 1 has no responsible person");

    // The hazard in the register has the person: that will do.
    const Ref<Hazard> made = store.rounds.toHazard(hazard).orThrow().first<Hazard>();
    CHECK(store.issues(walked).size() == 1);
    Hazard registered = store.now(made);
    registered.responsiblePerson = u"罗小兰"_qs;
    store.writes().run("test", [&](Writer &writer) { writer.update(registered); }).orThrow();
    CHECK(store.issues(walked).isEmpty());
    store.rounds.submit(walked).orThrow();
    CHECK(store.now(walked).submittedBy == u"周敏");
}

TEST_CASE("a hazard settled on the spot needs nobody")
{
    test::RoundStore store;
    const Ref<ScreeningRound> ref = store.zero();
    RoundFinding finding = store.now(store.found(ref, RoundColumn::Hazard));
    CHECK(store.issues(ref).size() == 1);
    finding.settled = u"当场搬走"_qs;
    store.rounds.editFinding(finding).orThrow();
    CHECK(store.issues(ref).isEmpty());
}

TEST_CASE("a sheet that was handed in is locked, its findings can still be registered")
{
    test::RoundStore store;
    const Ref<ScreeningRound> ref = store.zero();
    const Ref<RoundFinding> finding = store.found(ref, RoundColumn::Dispute);
    store.rounds.submit(ref).orThrow();
    CHECK(store.now(ref).status == RoundStatus::Submitted);
    CHECK(store.now(ref).submittedAt == store.clock().now());
    const QString locked = "This sheet has been handed in and stays as it is.";
    CHECK(refusal(store.rounds.submit(ref)) == locked);
    CHECK(refusal(store.rounds.saveDraft(store.now(ref))) == locked);
    CHECK(refusal(store.rounds.setZero(ref, RoundColumn::Area, false)) == locked);
    CHECK(refusal(store.rounds.addFinding(store.now(finding))) == locked);
    CHECK(refusal(store.rounds.editFinding(store.now(finding))) == locked);
    CHECK(refusal(store.rounds.removeFinding(finding)) == locked);
    store.rounds.toDispute(finding).orThrow();
    CHECK_FALSE(store.now(finding).dispute.isNull());
    CHECK(store.now(ref).status == RoundStatus::Submitted);
}

TEST_CASE("after the closing day a sheet is late and counts in the next month")
{
    test::RoundStore store;
    const Ref<ScreeningRound> inTime = store.zero(0);
    const Ref<ScreeningRound> late = store.zero(1);
    store.goTo(QDate(2026, 11, 25), QTime(23, 50));
    store.rounds.submit(inTime).orThrow();
    CHECK(store.now(inTime).status == RoundStatus::Submitted);
    store.goTo(QDate(2026, 11, 26), QTime(0, 10));
    store.rounds.submit(late).orThrow();
    CHECK(store.now(late).status == RoundStatus::Late);
    CHECK(reportMonth(store.now(late), {}) == "2026-12");

    OfficeSettings office;
    office.closingDay = 28;
    const Ref<ScreeningRound> other = store.zero(2);
    Rounds(store.writes(), office).submit(other).orThrow();
    CHECK(store.now(other).status == RoundStatus::Submitted);
}
