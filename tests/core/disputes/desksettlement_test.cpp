#include "fixture.h"

#include <catch2/catch.hpp>

using namespace helin;

namespace {

DeskSettlement drain()
{
    DeskSettlement settlement;
    settlement.partyA = {{.name = u"王小琴"_qs}};
    settlement.partyB = {{.name = u"郑文"_qs}};
    settlement.category = DisputeCategory::Neighbours;
    settlement.matter = u"郑文家晒坝的雨水经王小琴家屋檐沟排出，今年沟堵两次。"_qs;
    settlement.terms = u"1. 沟由郑文家负责每月掏一次。"_qs;
    settlement.performance = PerformanceMode::ByDate;
    settlement.performBy = QDate(2026, 12, 13);
    return settlement;
}

QStringList fieldsOf(const QList<FormIssue> &issues)
{
    QStringList fields;
    for (const FormIssue &issue : issues) {
        CHECK_FALSE(issue.what.isEmpty());
        fields.append(issue.field);
    }
    return fields;
}

} // namespace

TEST_CASE("settling at the desk writes everything in one step")
{
    test::DisputeStore store;
    Resident resident;
    resident.name = u"王小琴"_qs;
    resident.phone = "13800138000";
    resident.address = u"四组 8 号"_qs;
    const Ref<Resident> known{store.add(resident).id};
    DeskSettlement settlement = drain();
    settlement.partyA = {{.resident = known}};
    settlement.witnesses = u"邓志强"_qs;

    const ChangeSet done = store.disputes.settleAtDesk(settlement).orThrow();
    CHECK(done.operation == "dispute.settle_at_desk");
    const Ref<DisputeCase> ref = done.first<DisputeCase>();
    const DisputeCase dispute = store.now(ref);
    CHECK(dispute.number == u"新场-2026-A-0001");
    CHECK(dispute.title == u"郑文家晒坝的雨水经王小琴家屋檐沟排出");
    CHECK(dispute.status == DisputeStatus::Agreed);
    CHECK(dispute.statusBy == u"周敏");
    CHECK(dispute.handler == u"周敏");
    CHECK(dispute.firstAsked == u"周敏");
    CHECK(dispute.atDesk);
    CHECK_FALSE(dispute.backfilled);
    CHECK(dispute.agreementForm == AgreementForm::Oral);
    CHECK(dispute.grade == DisputeGrade::Simple);
    for (QDate day : {dispute.receivedOn, dispute.acceptedOn, dispute.agreedOn, dispute.concludedOn}) {
        CHECK(day == QDate(2026, 11, 23));
    }
    CHECK(dispute.dueDate == QDate(2026, 12, 3));
    CHECK(dispute.performBy == QDate(2026, 12, 13));
    CHECK(dispute.witnesses == u"邓志强");

    const QList<Party> parties = store.reader().list<Party>(Query{}.where("dispute", Value(ref.id)));
    REQUIRE(parties.size() == 2);
    CHECK(parties[0].role == PartyRole::Applicant);
    CHECK(parties[0].resident == known);
    CHECK(parties[0].name == u"王小琴");
    CHECK(parties[0].phone == "13800138000");
    CHECK(parties[0].address == u"四组 8 号");
    CHECK(parties[1].role == PartyRole::Respondent);
    CHECK(parties[1].name == u"郑文");

    const QList<MediationSession> sessions =
        store.reader().list<MediationSession>(Query{}.where("dispute", Value(ref.id)));
    REQUIRE(sessions.size() == 1);
    CHECK(sessions[0].number == 1);
    CHECK(sessions[0].outcome == SessionOutcome::Agreed);
    CHECK(sessions[0].leadMediator == u"周敏");
    CHECK(sessions[0].present == u"王小琴、郑文");
    CHECK(store.events(ref) ==
          QList{DisputeEvent::Registered, DisputeEvent::Accepted, DisputeEvent::Session, DisputeEvent::Agreed});
    CHECK(store.disputes.nextNumber(QDate(2026, 11, 24)) == u"新场-2026-A-0002");
}

TEST_CASE("what is performed on the spot needs no day and is closed")
{
    test::DisputeStore store;
    DeskSettlement settlement = drain();
    settlement.performance = PerformanceMode::OnTheSpot;
    settlement.performBy = {};
    const Ref<DisputeCase> ref = store.disputes.settleAtDesk(settlement).orThrow().first<DisputeCase>();
    const DisputeCase dispute = store.now(ref);
    CHECK(dispute.status == DisputeStatus::Performing);
    CHECK(dispute.performedOn == QDate(2026, 11, 23));
    CHECK(isClosed(dispute));
    CHECK(store.events(ref).last() == DisputeEvent::Performed);
}

TEST_CASE("a settlement entered later from paper has its true date everywhere")
{
    test::DisputeStore store(QDate(2027, 1, 5));
    DeskSettlement settlement = drain();
    settlement.date = QDate(2026, 12, 12);
    const Ref<DisputeCase> ref = store.disputes.settleAtDesk(settlement).orThrow().first<DisputeCase>();
    const DisputeCase dispute = store.now(ref);
    CHECK(dispute.backfilled);
    CHECK(dispute.number == u"新场-2026-A-0001");
    CHECK(dispute.receivedOn == QDate(2026, 12, 12));
    CHECK(dispute.concludedOn == QDate(2026, 12, 12));
    CHECK(dispute.dueDate == QDate(2026, 12, 22));
    CHECK(store.lastEntry(ref).at.toLocalTime().date() == QDate(2026, 12, 12));
    settlement.time = QTime(15, 20);
    const Ref<DisputeCase> timed = store.disputes.settleAtDesk(settlement).orThrow().first<DisputeCase>();
    CHECK(store.lastEntry(timed).at.toLocalTime() == QDateTime(QDate(2026, 12, 12), QTime(15, 20)));
}

TEST_CASE("the form names every field that is missing")
{
    const QDate today(2026, 11, 23);
    CHECK(fieldsOf(Disputes::issuesOf({}, today)) ==
          QStringList{"party_a", "party_b", "category", "matter", "terms", "performance"});
    CHECK(Disputes::issuesOf(drain(), today).isEmpty());

    DeskSettlement early = drain();
    early.performBy = QDate(2026, 11, 13);
    const QList<FormIssue> issues = Disputes::issuesOf(early, today);
    REQUIRE(fieldsOf(issues) == QStringList{"perform_by"});
    CHECK(issues[0].what.english() == "Before the day of settlement, 2026-11-23.");

    DeskSettlement undated = drain();
    undated.performBy = {};
    CHECK(fieldsOf(Disputes::issuesOf(undated, today)) == QStringList{"perform_by"});

    DeskSettlement tomorrow = drain();
    tomorrow.date = today.addDays(1);
    CHECK(fieldsOf(Disputes::issuesOf(tomorrow, today)) == QStringList{"date"});

    DeskSettlement alone = drain();
    alone.partyA =
        alone.partyB = {{.resident = Ref<Resident>(*RecordId::parse("0190163d-8694-739b-aea5-966c26f8ad91"))}};
    CHECK(fieldsOf(Disputes::issuesOf(alone, today)) == QStringList{"party_b"});
}

TEST_CASE("a settlement that fails leaves nothing behind")
{
    test::DisputeStore store;
    const qint64 before = store.logged();
    DeskSettlement settlement = drain();
    settlement.partyB = {{.resident = Ref<Resident>(*RecordId::parse("0190163d-8694-739b-aea5-966c26f8ad91"))}};
    CHECK(test::refusal(store.disputes.settleAtDesk(settlement)) == "There is no such record.");
    CHECK(store.logged() == before);
    CHECK(store.reader().count<DisputeCase>() == 0);
    CHECK(store.reader().count<Party>() == 0);
    CHECK(store.disputes.nextNumber(QDate(2026, 1, 1)) == u"新场-2026-A-0001");

    settlement = drain();
    settlement.terms = "  ";
    const auto refused = store.disputes.settleAtDesk(settlement);
    CHECK(test::refusal(refused) == "Write down what was agreed.");
    CHECK(refused.error().field == "terms");
}

TEST_CASE("a settlement can be taken back as a whole")
{
    test::DisputeStore store;
    const ChangeSet done = store.disputes.settleAtDesk(drain()).orThrow();
    store.writes().undo(done).orThrow();
    CHECK(store.reader().count<DisputeCase>() == 0);
    CHECK(store.reader().count<Party>() == 0);
    CHECK(store.reader().count<MediationSession>() == 0);
    CHECK(store.reader().count<TimelineEntry>() == 0);
}
