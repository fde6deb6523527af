#include "core/screening/roundrules.h"

#include <catch2/catch.hpp>

using namespace helin;

TEST_CASE("months are read and written")
{
    CHECK(monthOf(QDate(2026, 2, 28)) == "2026-02");
    CHECK(firstOf("2026-02") == QDate(2026, 2, 1));
    for (const char *wrong : {"", "2026", "2026-13", "2026-2", "2026-02-01", "x"}) {
        CHECK_FALSE(firstOf(wrong).isValid());
    }
}

TEST_CASE("what is handed in after the closing day counts in the next month")
{
    const OfficeSettings office;
    CHECK(closingOf("2026-11", office) == QDate(2026, 11, 25));
    CHECK(reportMonth("2026-11", QDate(2026, 11, 25), office) == "2026-11");
    CHECK(reportMonth("2026-11", QDate(2026, 11, 26), office) == "2026-12");
    CHECK(reportMonth("2026-12", QDate(2026, 12, 31), office) == "2027-01");
    CHECK(reportMonth("2026-11", QDate(2027, 1, 20), office) == "2027-01");
    CHECK(reportMonth("2026-11", QDate(2027, 1, 26), office) == "2027-02");
    OfficeSettings other;
    other.closingDay = 28;
    CHECK(reportMonth("2027-02", QDate(2027, 2, 28), other) == "2027-02");
    CHECK(reportMonth("2027-02", QDate(2027, 3, 1), other) == "2027-03");

    ScreeningRound round;
    round.month = "2026-11";
    round.submittedAt = QDateTime(QDate(2026, 11, 27), QTime(8, 0));
    round.status = RoundStatus::Draft;
    CHECK(reportMonth(round, office).isEmpty());
    round.status = RoundStatus::Late;
    CHECK(reportMonth(round, office) == "2026-12");
}

TEST_CASE("an empty sheet lacks everything, in reading order")
{
    QStringList fields;
    for (const FormIssue &issue : issuesOf({}, {}, QDate(2026, 11, 22))) {
        CHECK_FALSE(issue.what.isEmpty());
        fields.append(issue.field);
    }
    CHECK(fields == QStringList{"screeners", "screened_on", "groups_walked", "households_visited", "zero_disputes",
                                "zero_hazards", "zero_areas"});
}

TEST_CASE("a zero beside findings, which two PCs can bring about, is named")
{
    ScreeningRound round;
    round.screeners = "a";
    round.screenedOn = QDate(2026, 11, 22);
    round.groupsWalked = "6";
    round.householdsVisited = 3;
    round.zeroDisputes = round.zeroHazards = round.zeroAreas = true;
    CHECK(issuesOf(round, {}, QDate(2026, 11, 22)).isEmpty());
    SheetFinding sheet;
    sheet.finding.column = RoundColumn::Area;
    const QList<FormIssue> issues = issuesOf(round, {sheet}, QDate(2026, 11, 22));
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].field == "zero_areas");
    CHECK(issuesOf(round, {}, QDate(2026, 11, 21)).first().what.english() == "This day lies in the future.");
}

TEST_CASE("warnings name findings that became nothing")
{
    ScreeningRound round;
    round.month = "2026-11";
    round.screenedOn = QDate(2026, 10, 31);
    round.householdsVisited = 0;
    SheetFinding dispute;
    dispute.finding.column = RoundColumn::Dispute;
    dispute.finding.ordinal = 1;
    SheetFinding settled = dispute;
    settled.finding.settled = u"当场劝和"_qs;
    SheetFinding hazard = dispute;
    hazard.finding.column = RoundColumn::Hazard;
    hazard.finding.ordinal = 2;
    QStringList words;
    for (const Message &warning : warnings(round, {dispute, settled, hazard})) {
        words.append(warning.english());
    }
    CHECK(words == QStringList{"The day of the walk lies in another month.", "No household was visited.",
                               "Dispute 1 is neither settled nor registered.",
                               "Safety hazard 2 is neither settled nor registered."});
}

TEST_CASE("ticks of the checklist are kept as words and leave other words alone")
{
    ScreeningRound round;
    CHECK(checkedKinds(round).isEmpty());
    setCheckedKinds(round, {HazardCategory::PowerGas, HazardCategory::Water});
    CHECK(checkedKinds(round) == QList<HazardCategory>{HazardCategory::PowerGas, HazardCategory::Water});
    round.checked += QStringLiteral("、烟花爆竹");
    setCheckedKinds(round, {HazardCategory::School});
    CHECK(checkedKinds(round) == QList<HazardCategory>{HazardCategory::School});
    CHECK(round.checked == labelOf(HazardCategory::School) + QStringLiteral("、烟花爆竹"));
    setCheckedKinds(round, {});
    CHECK(round.checked == QStringLiteral("烟花爆竹"));
}
