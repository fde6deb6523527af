#include "fixture.h"

#include "core/records/attachments.h"

#include <catch2/catch.hpp>

using namespace helin;

TEST_CASE("the overview shows every grid with its sheet, the figures add up")
{
    test::RoundStore store(QDate(2026, 11, 18));
    const Ref<ScreeningRound> first = store.zero(0);
    store.found(first, RoundColumn::Dispute);
    store.found(first, RoundColumn::Dispute);
    store.rounds.submit(first).orThrow();
    store.goTo(QDate(2026, 11, 22));
    const Ref<ScreeningRound> third = store.walked(2);
    store.found(third, RoundColumn::Hazard);
    store.rounds.setZero(third, RoundColumn::Area, true).orThrow();
    store.rounds.submit(store.zero(3)).orThrow();
    store.zero(1, u"2026-10"_qs); // another month

    const QDate today(2026, 11, 23);
    const QList<GridSheet> sheets = store.view.overview("2026-11", today);
    REQUIRE(sheets.size() == 4);
    CHECK(sheets[0].grid.name == u"一网格");
    CHECK(sheets[0].state == SheetState::Submitted);
    CHECK(sheets[0].words.english() == "Handed in on 2026-11-18");
    CHECK(sheets[0].found == ColumnCounts{2, 0, 0});
    CHECK(sheets[0].zeroColumns == 2);
    CHECK(sheets[0].due.state == DueState::Done);
    CHECK(sheets[0].countsIn == "2026-11");
    CHECK(sheets[1].state == SheetState::NotStarted);
    CHECK(sheets[1].round.isNull());
    CHECK(sheets[1].due == Due{DueState::Soon, 2});
    CHECK(sheets[2].state == SheetState::Draft);
    CHECK(sheets[2].round == third);
    CHECK(sheets[2].foundInAll() == 1);
    CHECK(sheets[3].zeroColumns == 3);

    const RoundFigures figures = store.view.figures("2026-11", today);
    CHECK(figures.grids == 4);
    CHECK(figures.handedIn == 2);
    CHECK(figures.late == 0);
    CHECK(figures.found == ColumnCounts{2, 1, 0});
    CHECK(figures.zeroColumns == 6);
    CHECK(figures.closingOn == QDate(2026, 11, 25));
    CHECK(figures.closing == Due{DueState::Soon, 2});
    CHECK(store.view.figures("2026-11", today, "511703116999").grids == 0);
    CHECK(store.view.overview("2026-11", QDate(2026, 11, 27))[1].due == Due{DueState::Overdue, 2});
}

TEST_CASE("late sheets are carried into the month they count in")
{
    test::RoundStore store(QDate(2026, 11, 26));
    const Ref<ScreeningRound> late = store.zero(0);
    store.rounds.submit(late).orThrow();
    CHECK(store.view.overview("2026-11", QDate(2026, 11, 26))[0].words.english() == "Handed in late on 2026-11-26");
    CHECK(store.view.figures("2026-11", QDate(2026, 11, 26)).late == 1);
    CHECK(store.view.figures("2026-11", QDate(2026, 11, 26)).carriedIn == 0);
    CHECK(store.view.figures("2026-12", QDate(2026, 12, 1)).carriedIn == 1);
    CHECK(store.view.figures("2027-01", QDate(2027, 1, 1)).carriedIn == 0);
}

TEST_CASE("of two sheets of one grid and month the one handed in counts, else the older")
{
    test::RoundStore store;
    const Ref<ScreeningRound> first = store.zero();
    ScreeningRound copy = store.now(first); // as it comes from the second PC
    copy.id = {};
    store.clock().advance(1000);
    const Ref<ScreeningRound> second{store.add(copy).id};
    CHECK(store.opened() == first);
    CHECK(store.view.overview("2026-11", store.clock().today())[2].sheets == 2);
    CHECK(store.view.overview("2026-11", store.clock().today())[2].round == first);
    store.rounds.submit(second).orThrow();
    CHECK(store.opened() == second);
    CHECK(store.view.overview("2026-11", store.clock().today())[2].round == second);
}

TEST_CASE("a sheet shows its findings by column with what they became")
{
    test::RoundStore store;
    const Ref<ScreeningRound> ref = store.walked();
    const Ref<RoundFinding> hazard = store.found(ref, RoundColumn::Hazard);
    const Ref<RoundFinding> dispute = store.found(ref, RoundColumn::Dispute, u"麻将馆夜里吵闹"_qs);
    store.rounds.toDispute(dispute).orThrow();
    Attachment photo;
    photo.ownerType = int(RecordNumber<RoundFinding>::value);
    photo.owner = hazard.id;
    photo.hash = QString(64, u'a');
    photo.name = "1.jpg";
    store.add(photo);
    photo.ownerType = int(RecordNumber<ScreeningRound>::value);
    photo.owner = ref.id;
    store.add(photo);

    const std::optional<RoundSheet> sheet = store.view.sheet(ref, store.clock().today());
    REQUIRE(sheet);
    REQUIRE(sheet->findings.size() == 2);
    CHECK(sheet->findings[0].finding.column == RoundColumn::Dispute);
    REQUIRE(sheet->findings[0].dispute);
    CHECK(sheet->findings[0].dispute->number == u"新场-2026-A-0001");
    CHECK(sheet->column(RoundColumn::Hazard).size() == 1);
    CHECK(sheet->column(RoundColumn::Hazard)[0].photos == 1);
    CHECK(sheet->photos == 1);
    CHECK(sheet->grid.households == 118);
    CHECK_FALSE(sheet->locked);
    CHECK(sheet->countsIn == "2026-11");
    CHECK(store.view.sheet(ref, QDate(2026, 11, 26))->countsIn == "2026-12");
    CHECK_FALSE(store.view.sheet({}, QDate(2026, 11, 22)));
}

TEST_CASE("past sheets are listed, the newest month first")
{
    test::RoundStore store;
    store.opened(2, "2026-09");
    store.opened(2, "2026-11");
    store.opened(2, "2026-10");
    store.opened(1, "2026-10");
    QStringList months;
    for (const ScreeningRound &round : store.view.history({}, store.grids[2])) {
        months.append(round.month);
    }
    CHECK(months == QStringList{"2026-11", "2026-10", "2026-09"});
    CHECK(store.view.history().size() == 4);
    CHECK(store.view.history({}, {}, 2).size() == 2);
}
