#include "fixture.h"

#include "core/records/attachments.h"

#include <catch2/catch.hpp>

using namespace helin;
using test::refusal;

TEST_CASE("the long way leads from registration to the archive")
{
    test::DisputeStore store(QDate(2026, 11, 3));
    const Ref<DisputeCase> ref = store.registered();
    CHECK(store.now(ref).status == DisputeStatus::Registered);
    CHECK(store.now(ref).number == u"新场-2026-A-0001");
    CHECK(store.now(ref).dueDate == QDate(2026, 11, 13));
    CHECK(store.now(ref).firstAsked == u"周敏");

    store.goTo(QDate(2026, 11, 4));
    store.disputes.accept(ref).orThrow();
    CHECK(store.now(ref).acceptedOn == QDate(2026, 11, 4));
    CHECK(store.now(ref).dueDate == QDate(2026, 11, 14));

    store.disputes.assign(ref, u"何建国"_qs).orThrow();
    CHECK(store.now(ref).status == DisputeStatus::Assigned);

    store.goTo(QDate(2026, 11, 9), QTime(9, 10));
    MediationSession session;
    session.dispute = ref;
    session.mode = MeetingMode::Indoors;
    session.facts = u"各说各的尺寸"_qs;
    session.outcome = SessionOutcome::GoesOn;
    store.disputes.recordSession(session).orThrow();
    CHECK(store.now(ref).status == DisputeStatus::Mediating);
    CHECK(store.now(ref).statusOn == QDate(2026, 11, 9));

    store.goTo(QDate(2026, 11, 12));
    session.outcome = SessionOutcome::Agreed;
    store.disputes.recordSession(session, test::DisputeStore::agreement()).orThrow();
    DisputeCase dispute = store.now(ref);
    CHECK(dispute.status == DisputeStatus::Agreed);
    CHECK(dispute.concludedOn == QDate(2026, 11, 12));
    const QList<MediationSession> sessions =
        store.reader().list<MediationSession>(Query{}.where("dispute", Value(ref.id)).sorted("number"));
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[1].number == 2);
    CHECK(sessions[1].leadMediator == u"何建国");

    store.goTo(QDate(2026, 12, 1));
    store.disputes.recordPerformance(ref, {.complete = false, .note = u"付了一半"_qs, .nextDueOn = QDate(2026, 12, 20)})
        .orThrow();
    CHECK(store.now(ref).status == DisputeStatus::Performing);
    CHECK(store.now(ref).nextDueOn == QDate(2026, 12, 20));
    store.goTo(QDate(2026, 12, 19));
    store.disputes.recordPerformance(ref, {}).orThrow();
    CHECK(store.now(ref).performedOn == QDate(2026, 12, 19));
    CHECK_FALSE(store.now(ref).nextDueOn.isValid());

    store.goTo(QDate(2027, 1, 8));
    store.disputes.recordVisit(ref, {.satisfaction = Satisfaction::Satisfied}).orThrow();
    CHECK(store.now(ref).status == DisputeStatus::Visited);
    store.disputes.archive(ref, u"调解记录、协议书"_qs).orThrow();
    dispute = store.now(ref);
    CHECK(dispute.status == DisputeStatus::Archived);
    CHECK(dispute.archiveNumber == u"（2027）新场人调字第1号");
    CHECK(dispute.concludedOn == QDate(2026, 11, 12));
    CHECK(store.events(ref) == QList{DisputeEvent::Registered, DisputeEvent::Accepted, DisputeEvent::Assigned,
                                     DisputeEvent::Session, DisputeEvent::Session, DisputeEvent::Agreed,
                                     DisputeEvent::PartPerformed, DisputeEvent::Performed, DisputeEvent::Visited,
                                     DisputeEvent::Archived});
    for (const TimelineEntry &entry : store.reader().list<TimelineEntry>()) {
        CHECK(entry.by == u"周敏");
        CHECK(entry.at.isValid());
    }
    CHECK(refusal(store.disputes.editFields(dispute)) == "This dispute is archived and stays as it is.");
    store.disputes.addNote(ref, {}, u"更正：沟长 12 米"_qs, Ref<TimelineEntry>(store.lastEntry(ref).id)).orThrow();
    CHECK(store.lastEntry(ref).event == DisputeEvent::Note);
}

TEST_CASE("registering needs a matter, a category and a day that has come")
{
    test::DisputeStore store;
    DisputeRegistration registration = store.quarrel();
    registration.dispute.title.clear();
    CHECK(store.now(store.disputes.register_(registration).orThrow().first<DisputeCase>()).title ==
          u"两家为滴水沟争吵");
    registration.dispute.summary = " ";
    CHECK(refusal(store.disputes.register_(registration)) == "Write what the quarrel was about.");
    registration = store.quarrel();
    registration.dispute.category = DisputeCategory::Unset;
    CHECK(refusal(store.disputes.register_(registration)) == "Choose a category.");
    CHECK(refusal(store.disputes.register_(store.quarrel(QDate(2026, 11, 24)))) == "This day lies in the future.");
    registration = store.quarrel();
    registration.parties.append(PartyInput{});
    CHECK(refusal(store.disputes.register_(registration)) == "A party needs a name.");
    CHECK(store.reader().count<DisputeCase>() == 1);
    CHECK(store.reader().count<TimelineEntry>() == 1);
}

TEST_CASE("only plain fields come in with a registration")
{
    test::DisputeStore store;
    DisputeRegistration registration = store.quarrel();
    registration.dispute.status = DisputeStatus::Archived;
    registration.dispute.number = u"假-1"_qs;
    registration.dispute.concludedOn = QDate(2026, 1, 1);
    const DisputeCase dispute = store.now(store.disputes.register_(registration).orThrow().first<DisputeCase>());
    CHECK(dispute.status == DisputeStatus::Registered);
    CHECK(dispute.number == u"新场-2026-A-0001");
    CHECK_FALSE(dispute.concludedOn.isValid());
}

TEST_CASE("a case entered later keeps its true days")
{
    test::DisputeStore store(QDate(2027, 3, 1));
    const Ref<DisputeCase> ref = store.registered(QDate(2026, 12, 28));
    CHECK(store.now(ref).backfilled);
    CHECK(store.now(ref).number == u"新场-2026-A-0001");
    store.disputes.accept(ref, {.on = QDate(2026, 12, 29)}).orThrow();
    CHECK(store.now(ref).dueDate == QDate(2027, 1, 8));
    CHECK(refusal(store.disputes.assign(ref, "x", {.on = QDate(2026, 12, 27)})) ==
          "This is before the dispute was registered on 2026-12-28.");
    CHECK(refusal(store.disputes.assign(ref, "x", {.on = QDate(2027, 3, 2)})) == "This day lies in the future.");
    store.disputes.agree(ref, {.terms = u"各让一步"_qs}, {.on = QDate(2027, 1, 5), .by = u"何建国"_qs}).orThrow();
    CHECK(store.now(ref).concludedOn == QDate(2027, 1, 5));
    CHECK(store.now(ref).statusBy == u"何建国");
    CHECK(store.lastEntry(ref).by == u"何建国");
}

TEST_CASE("not accepting needs a reason and another way")
{
    test::DisputeStore store;
    const Ref<DisputeCase> ref = store.registered();
    CHECK(refusal(store.disputes.refuse(ref, {}, u"法院"_qs)) == "Give the reason.");
    CHECK(refusal(store.disputes.refuse(ref, u"已在诉讼"_qs, {})) == "Say where the parties can go instead.");
    store.disputes.refuse(ref, u"已在诉讼"_qs, u"人民法院"_qs).orThrow();
    const DisputeCase dispute = store.now(ref);
    CHECK(dispute.status == DisputeStatus::Refused);
    CHECK(dispute.statusReason == u"已在诉讼");
    CHECK(dispute.referredTo == u"人民法院");
    CHECK(isClosed(dispute));
    CHECK(refusal(store.disputes.accept(ref)) == "This dispute was not accepted.");
}

TEST_CASE("a session before acceptance accepts the case on its day")
{
    test::DisputeStore store;
    const Ref<DisputeCase> ref = store.registered(QDate(2026, 11, 1));
    MediationSession session;
    session.dispute = ref;
    session.heldAt = QDateTime(QDate(2026, 11, 5), QTime(14, 30));
    session.outcome = SessionOutcome::Agreed;
    store.disputes.recordSession(session).orThrow();
    const DisputeCase dispute = store.now(ref);
    CHECK(dispute.acceptedOn == QDate(2026, 11, 5));
    CHECK(dispute.dueDate == QDate(2026, 11, 15));
    CHECK(dispute.status == DisputeStatus::Mediating);
    CHECK(store.events(ref) == QList{DisputeEvent::Registered, DisputeEvent::Accepted, DisputeEvent::Session});
    CHECK(store.lastEntry(ref).at == session.heldAt);
    CHECK(nextStep(dispute, {.parties = 2, .sessions = 1, .lastSessionAgreed = true}) == DisputeStep::Agree);
    session.heldAt = QDateTime(QDate(2026, 11, 24), QTime(8, 0));
    CHECK(refusal(store.disputes.recordSession(session)) == "This day lies in the future.");
}

TEST_CASE("a session can end the mediation")
{
    test::DisputeStore store;
    MediationSession session;
    session.note = u"谈不拢"_qs;
    session.dispute = store.registered();
    session.outcome = SessionOutcome::Failed;
    store.disputes.recordSession(session).orThrow();
    CHECK(store.now(session.dispute).status == DisputeStatus::Failed);
    CHECK(store.now(session.dispute).statusReason == u"谈不拢");
    CHECK(store.now(session.dispute).concludedOn == QDate(2026, 11, 23));
    CHECK(refusal(store.disputes.recordSession(session)) == "The mediation has ended without an agreement.");
    session.dispute = store.registered();
    session.outcome = SessionOutcome::Withdrawn;
    store.disputes.recordSession(session).orThrow();
    CHECK(store.now(session.dispute).status == DisputeStatus::Withdrawn);
}

TEST_CASE("a session whose agreement has no terms is not recorded either")
{
    test::DisputeStore store;
    MediationSession session;
    session.dispute = store.registered();
    session.outcome = SessionOutcome::Agreed;
    const qint64 before = store.logged();
    CHECK(refusal(store.disputes.recordSession(session, Agreement{})) == "Write down what was agreed.");
    CHECK(store.logged() == before);
    CHECK(store.reader().count<MediationSession>() == 0);
    CHECK(store.now(session.dispute).status == DisputeStatus::Registered);
}

TEST_CASE("an agreement needs parties, terms and a day")
{
    test::DisputeStore store;
    DisputeRegistration alone = store.quarrel();
    alone.parties.removeLast();
    const Ref<DisputeCase> ref = store.disputes.register_(alone).orThrow().first<DisputeCase>();
    Agreement agreement = store.agreement();
    CHECK(refusal(store.disputes.agree(ref, agreement)) == "An agreement needs at least two parties.");
    store.disputes.addParty(ref, {.name = u"李国富"_qs, .role = PartyRole::Respondent}).orThrow();
    agreement.terms.clear();
    CHECK(refusal(store.disputes.agree(ref, agreement)) == "Write down what was agreed.");
    agreement = store.agreement();
    agreement.performBy = {};
    CHECK(refusal(store.disputes.agree(ref, agreement)) == "Give the day by which the agreement is to be performed.");
    agreement.performBy = QDate(2026, 11, 22);
    CHECK(refusal(store.disputes.agree(ref, agreement)) == "This is before the agreement of 2026-11-23.");
    agreement.performance = PerformanceMode::OnTheSpot;
    store.disputes.agree(ref, agreement).orThrow();
    CHECK(store.now(ref).performedOn == QDate(2026, 11, 23));
    CHECK_FALSE(store.now(ref).performBy.isValid());
    CHECK(refusal(store.disputes.agree(ref, agreement)) == "There is an agreement already.");
}

TEST_CASE("a party of an agreement cannot be removed, others can")
{
    test::DisputeStore store;
    const Ref<DisputeCase> ref = store.registered();
    const auto parties = [&] {
        return store.reader().list<Party>(Query{}.where("dispute", Value(ref.id)));
    };
    store.disputes.addParty(ref, {.name = u"赵六"_qs, .role = PartyRole::Third}).orThrow();
    store.disputes.agree(ref, store.agreement()).orThrow();
    store.disputes.removeParty(Ref<Party>(parties().last().id), u"与本案无关"_qs).orThrow();
    CHECK(parties().size() == 2);
    CHECK(store.lastEntry(ref).event == DisputeEvent::PartyRemoved);
    CHECK(refusal(store.disputes.removeParty(Ref<Party>(parties().last().id), {})) ==
          "An agreement needs at least two parties.");
    CHECK(parties().size() == 2);
}

TEST_CASE("more time needs a later day, a reason and an approver")
{
    test::DisputeStore store;
    const Ref<DisputeCase> ref = store.registered();
    store.disputes.accept(ref).orThrow();
    const QDate later(2026, 12, 13);
    CHECK(refusal(store.disputes.extend(ref, {}, "r", "a")) == "Give the new day.");
    CHECK(refusal(store.disputes.extend(ref, QDate(2026, 12, 3), "r", "a")) ==
          "The new day must lie after 2026-12-03.");
    CHECK(refusal(store.disputes.extend(ref, later, " ", "a")) == "Give the reason for more time.");
    CHECK(refusal(store.disputes.extend(ref, later, "r", "")) == "Say who approved it.");
    store.disputes.extend(ref, later, u"一方外出"_qs, u"邓志强"_qs).orThrow();
    CHECK(store.now(ref).dueDate == later);
    CHECK(store.now(ref).dueApprover == u"邓志强");
    CHECK(store.lastEntry(ref).event == DisputeEvent::Extended);
    CHECK(store.now(ref).status == DisputeStatus::Accepted);
}

TEST_CASE("another grade moves the limit unless it was extended")
{
    test::DisputeStore store;
    const Ref<DisputeCase> ref = store.registered(QDate(2026, 11, 1));
    store.disputes.accept(ref, {.on = QDate(2026, 11, 3)}).orThrow();
    DisputeCase dispute = store.now(ref);
    dispute.grade = DisputeGrade::Difficult;
    dispute.status = DisputeStatus::Archived; // not a plain field
    dispute.number = "x";
    store.disputes.editFields(dispute, u"跨村"_qs).orThrow();
    CHECK(store.now(ref).dueDate == QDate(2026, 11, 23));
    CHECK(store.now(ref).status == DisputeStatus::Accepted);
    CHECK(store.now(ref).number == u"新场-2026-A-0001");
    CHECK(store.lastEntry(ref).event == DisputeEvent::Regraded);
    CHECK(store.lastEntry(ref).text == u"跨村");

    store.disputes.extend(ref, QDate(2026, 12, 1), u"一方外出"_qs, u"邓志强"_qs).orThrow();
    dispute = store.now(ref);
    dispute.grade = DisputeGrade::Special;
    store.disputes.editFields(dispute).orThrow();
    CHECK(store.now(ref).dueDate == QDate(2026, 12, 1));

    dispute.title = " ";
    CHECK(refusal(store.disputes.editFields(dispute)) == "Write what the quarrel was about.");
}

TEST_CASE("an edit of plain fields writes no timeline and nothing when nothing differs")
{
    test::DisputeStore store;
    const Ref<DisputeCase> ref = store.registered();
    DisputeCase dispute = store.now(ref);
    CHECK(store.disputes.editFields(dispute).orThrow().isEmpty());
    dispute.place = u"三组陈家湾"_qs;
    CHECK(store.disputes.editFields(dispute).orThrow().records.size() == 1);
    CHECK(store.now(ref).place == u"三组陈家湾");
    CHECK(store.events(ref).size() == 1);
}

TEST_CASE("a visit that finds the agreement kept closes a difficult case")
{
    test::DisputeStore store;
    const Ref<DisputeCase> ref = store.agreed(DisputeGrade::Difficult);
    store.disputes.recordVisit(ref, {.note = u"还没修"_qs}).orThrow();
    CHECK(store.now(ref).status == DisputeStatus::Agreed);
    CHECK_FALSE(isClosed(store.now(ref)));
    store.disputes.recordVisit(ref, {.satisfaction = Satisfaction::Fairly, .performed = true}).orThrow();
    CHECK(store.now(ref).status == DisputeStatus::Visited);
    CHECK(store.now(ref).performedOn == QDate(2026, 11, 23));
    CHECK(store.now(ref).satisfaction == Satisfaction::Fairly);
}

TEST_CASE("a quarrel that flares up again goes back into mediation with a new limit")
{
    test::DisputeStore store;
    const Ref<DisputeCase> ref = store.agreed();
    store.disputes.recordPerformance(ref, {}).orThrow();
    store.goTo(QDate(2026, 12, 20));
    CHECK(refusal(store.disputes.recordVisit(ref, {.relapsed = true})) == "Write what flared up again.");
    store.disputes.recordVisit(ref, {.note = u"又为沟争吵"_qs, .relapsed = true}).orThrow();
    const DisputeCase dispute = store.now(ref);
    CHECK(dispute.status == DisputeStatus::Mediating);
    CHECK(dispute.dueDate == QDate(2026, 12, 30));
    CHECK_FALSE(dispute.concludedOn.isValid());
    CHECK_FALSE(dispute.performedOn.isValid());
    CHECK(store.events(ref).last() == DisputeEvent::Relapsed);
    Agreement again = store.agreement();
    store.disputes.agree(ref, again).orThrow();
    CHECK(store.now(ref).agreedOn == QDate(2026, 12, 20));
    store.disputes.recordVisit(ref, {.note = u"还是争吵"_qs, .relapsed = true}).orThrow();
    store.disputes.fail(ref, u"谈不拢"_qs).orThrow();
    CHECK_FALSE(store.now(ref).agreedOn.isValid());
    CHECK(store.now(ref).terms.isEmpty());
}

TEST_CASE("performance is recorded only after an agreement, instalments forward")
{
    test::DisputeStore store;
    CHECK(refusal(store.disputes.recordPerformance(store.registered(), {})) ==
          "There is no agreement to be performed.");
    const Ref<DisputeCase> ref = store.agreed();
    CHECK(refusal(store.disputes.recordPerformance(ref, {.complete = false, .nextDueOn = QDate(2026, 11, 23)})) ==
          "The next instalment comes after 2026-11-23.");
    store.disputes.recordPerformance(ref, {}).orThrow();
    CHECK(refusal(store.disputes.recordPerformance(ref, {})) == "The agreement has been performed already.");
}

TEST_CASE("an archive has its papers or a reason, and numbers without gaps")
{
    test::DisputeStore store;
    const auto failed = [&] {
        const Ref<DisputeCase> ref = store.registered();
        store.disputes.fail(ref, u"谈不拢"_qs, u"人民法院"_qs).orThrow();
        return ref;
    };
    CHECK(refusal(store.disputes.archive(store.registered(), "x")) == "This dispute is still open.");
    const Ref<DisputeCase> first = failed();
    CHECK(refusal(store.disputes.archive(first, {})) ==
          "List the papers in the file, attach them, or give the reason why there are none.");
    const ChangeSet done = store.disputes.archive(first, {}, u"口头调解，无纸件"_qs).orThrow();
    CHECK(store.now(first).archiveNumber == u"（2026）新场人调字第1号");
    CHECK(store.now(first).statusReason == u"口头调解，无纸件");
    CHECK(store.now(first).referredTo == u"人民法院");
    store.writes().undo(done).orThrow();
    CHECK(store.now(first).status == DisputeStatus::Failed);

    const Ref<DisputeCase> second = failed();
    Attachment photo;
    photo.ownerType = int(RecordNumber<DisputeCase>::value);
    photo.owner = second.id;
    photo.hash = QString(64, u'a');
    photo.name = "1.jpg";
    store.add(photo);
    store.disputes.archive(second, {}).orThrow();
    CHECK(store.now(second).archiveNumber == u"（2026）新场人调字第1号");
    store.disputes.archive(first, u"申请书"_qs).orThrow();
    CHECK(store.now(first).archiveNumber == u"（2026）新场人调字第2号");
}

TEST_CASE("only the numbering PC gives archive numbers, also later")
{
    test::DisputeStore store;
    DisputeSettings other;
    other.givesArchiveNumbers = false;
    Disputes second{store.writes(), other};
    QList<Ref<DisputeCase>> refs;
    for (int i = 0; i < 3; ++i) {
        refs.append(store.registered());
        store.disputes.withdraw(refs.last(), u"自行和解"_qs).orThrow();
    }
    second.archive(refs[1], u"申请书"_qs).orThrow();
    CHECK(store.now(refs[1]).archiveNumber.isEmpty());
    store.goTo(QDate(2026, 11, 25));
    second.archive(refs[0], u"申请书"_qs).orThrow();
    store.disputes.archive(refs[2], u"申请书"_qs).orThrow();
    CHECK(store.now(refs[2]).archiveNumber == u"（2026）新场人调字第1号");
    store.disputes.numberArchives().orThrow();
    CHECK(store.now(refs[1]).archiveNumber == u"（2026）新场人调字第2号");
    CHECK(store.now(refs[0]).archiveNumber == u"（2026）新场人调字第3号");
    CHECK(store.disputes.numberArchives().orThrow().isEmpty());
}

TEST_CASE("what is handed up rests until it is handed back with a new limit")
{
    test::DisputeStore store;
    const Ref<DisputeCase> ref = store.registered();
    CHECK(refusal(store.disputes.handUp(ref, {})) == "Give the reason.");
    store.disputes.handUp(ref, u"跨村，村里调不动"_qs).orThrow();
    CHECK(refusal(store.disputes.assign(ref, "x")) == "This dispute has been handed up. Wait until it is handed back.");
    store.goTo(QDate(2026, 12, 1));
    store.disputes.handBack(ref, u"由村里先调"_qs).orThrow();
    CHECK(store.now(ref).status == DisputeStatus::Accepted);
    CHECK(store.now(ref).dueDate == QDate(2026, 12, 11));
    CHECK(store.events(ref) == QList{DisputeEvent::Registered, DisputeEvent::HandedUp, DisputeEvent::HandedBack});
}

TEST_CASE("notes need a text and correct only entries of the same case")
{
    test::DisputeStore store;
    const Ref<DisputeCase> one = store.registered();
    const Ref<DisputeCase> other = store.registered();
    CHECK(refusal(store.disputes.addNote(one, u"现场丈量"_qs, {})) == "Write what is to be noted.");
    CHECK(refusal(store.disputes.addNote(one, {}, "x", Ref<TimelineEntry>(store.lastEntry(other).id))) ==
          "The entry to be corrected belongs to another dispute.");
    store.disputes.addNote(one, u"现场丈量"_qs, u"滴水 0.8 米"_qs).orThrow();
    CHECK(store.lastEntry(one).heading == u"现场丈量");
    CHECK(store.lastEntry(one).stage == DisputeStatus::Registered);
}

TEST_CASE("steps on a case that is not there are told")
{
    test::DisputeStore store;
    CHECK(refusal(store.disputes.accept({})) == "There is no such record.");
}
