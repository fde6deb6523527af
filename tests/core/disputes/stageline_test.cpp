#include "core/disputes/disputelist.h"
#include "fixture.h"

#include <catch2/catch.hpp>

using namespace helin;
using State = StageMark::State;

namespace {

struct StageStore : test::DisputeStore
{
    using DisputeStore::DisputeStore;

    QList<StageMark> line(Ref<DisputeCase> ref)
    {
        return DisputeList(workspace().store().connection()).detail(ref, clock().today())->stages;
    }
    QList<State> states(Ref<DisputeCase> ref)
    {
        QList<State> states;
        for (const StageMark &mark : line(ref)) {
            CHECK_FALSE(mark.word.isEmpty());
            states.append(mark.state);
        }
        return states;
    }
};

} // namespace

TEST_CASE("the stage line shows what is passed, where the case stands and what is to come")
{
    StageStore store;
    const Ref<DisputeCase> ref = store.registered(QDate(2026, 11, 3));
    CHECK(store.states(ref) == QList{State::Current, State::Ahead, State::Ahead, State::Ahead, State::Ahead,
                                     State::Ahead, State::Ahead, State::Ahead});
    store.disputes.accept(ref, {.on = QDate(2026, 11, 3)}).orThrow();
    store.disputes.assign(ref, u"何建国"_qs, {.on = QDate(2026, 11, 4)}).orThrow();
    MediationSession session;
    session.dispute = ref;
    session.heldAt = QDateTime(QDate(2026, 11, 19), QTime(14, 30));
    store.disputes.recordSession(session).orThrow();
    store.disputes.recordSession(session).orThrow();
    CHECK(store.states(ref) == QList{State::Done, State::Done, State::Done, State::Current, State::Ahead, State::Ahead,
                                     State::Ahead, State::Ahead});
    const QList<StageMark> line = store.line(ref);
    CHECK(line[0].on == QDate(2026, 11, 3));
    CHECK(line[2].on == QDate(2026, 11, 4));
    CHECK(line[3].word.english() == "Mediation");
    CHECK(line[3].below.english() == "2 sessions");
    CHECK(line[3].on == QDate(2026, 11, 19));
}

TEST_CASE("stages without a trace are skipped, not done")
{
    StageStore store;
    const Ref<DisputeCase> ref = store.agreed();
    CHECK(store.states(ref) == QList{State::Done, State::Done, State::Skipped, State::Skipped, State::Current,
                                     State::Ahead, State::Ahead, State::Ahead});
    store.disputes.recordPerformance(ref, {}).orThrow();
    store.disputes.archive(ref, "x").orThrow();
    CHECK(store.states(ref) == QList{State::Done, State::Done, State::Skipped, State::Skipped, State::Done, State::Done,
                                     State::Skipped, State::Done});
}

TEST_CASE("a procedure that ended otherwise ends in its word")
{
    StageStore store;
    const Ref<DisputeCase> refused = store.registered();
    store.disputes.refuse(refused, "x", "y").orThrow();
    CHECK(store.states(refused) == QList{State::Done, State::Ended, State::Ahead});
    CHECK(store.line(refused)[1].word.english() == "Not accepted");

    const Ref<DisputeCase> failed = store.registered();
    store.disputes.fail(failed, "x").orThrow();
    const QList<State> ended{State::Done, State::Done, State::Skipped, State::Skipped, State::Ended, State::Ahead};
    CHECK(store.states(failed) == ended);
    CHECK(store.line(failed)[4].word.english() == "No agreement");
    store.disputes.archive(failed, "x").orThrow();
    CHECK(store.states(failed) ==
          QList{State::Done, State::Done, State::Skipped, State::Skipped, State::Ended, State::Done});
    CHECK(store.line(failed)[4].word.english() == "No agreement");

    const Ref<DisputeCase> up = store.registered();
    store.disputes.handUp(up, "x").orThrow();
    CHECK(store.line(up)[4].word.english() == "Handed up");
}
