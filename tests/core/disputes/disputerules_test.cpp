#include "core/disputes/disputerules.h"

#include <catch2/catch.hpp>

using namespace helin;

namespace {

const DisputeSettings settings;

DisputeCase mediating(QDate due)
{
    DisputeCase dispute;
    dispute.status = DisputeStatus::Mediating;
    dispute.grade = DisputeGrade::Ordinary;
    dispute.dueDate = due;
    return dispute;
}

QStringList english(const QList<Message> &messages)
{
    QStringList lines;
    for (const Message &message : messages) {
        lines.append(message.english());
    }
    return lines;
}

} // namespace

TEST_CASE("limits follow the grade, over month ends and leap years")
{
    CHECK(limitDate(DisputeGrade::Simple, QDate(2026, 11, 23), settings) == QDate(2026, 12, 3));
    CHECK(limitDate(DisputeGrade::Ordinary, QDate(2028, 2, 20), settings) == QDate(2028, 3, 1));
    CHECK(limitDate(DisputeGrade::Ordinary, QDate(2027, 2, 20), settings) == QDate(2027, 3, 2));
    CHECK(limitDate(DisputeGrade::Unset, QDate(2026, 12, 25), settings) == QDate(2027, 1, 4));
    CHECK(limitDate(DisputeGrade::Difficult, QDate(2026, 11, 3), settings) == QDate(2026, 11, 23));
    CHECK(limitDate(DisputeGrade::Special, QDate(2026, 12, 31), settings) == QDate(2027, 2, 28));
    CHECK(limitDate(DisputeGrade::Special, QDate(2027, 12, 31), settings) == QDate(2028, 2, 29));
    CHECK(limitDate(DisputeGrade::Special, QDate(2026, 7, 5), settings) == QDate(2026, 9, 5));
}

TEST_CASE("what is due moves from the limit to performance and then to the visit")
{
    const QDate today(2026, 11, 23);
    DisputeCase dispute = mediating(QDate(2026, 11, 25));
    CHECK(dueOf(dispute, today, settings) == Due{DueState::Soon, 2});
    CHECK_FALSE(isClosed(dispute));

    dispute.status = DisputeStatus::Agreed;
    CHECK(dueOf(dispute, today, settings) == Due{});
    dispute.performBy = QDate(2026, 12, 31);
    CHECK(dayDue(dispute, settings) == QDate(2026, 12, 31));
    dispute.nextDueOn = QDate(2026, 11, 22);
    CHECK(dueOf(dispute, today, settings) == Due{DueState::Overdue, 1});

    dispute.status = DisputeStatus::Performing;
    dispute.performedOn = QDate(2026, 11, 20);
    dispute.nextDueOn = {};
    CHECK(isClosed(dispute));
    CHECK(dueOf(dispute, today, settings).state == DueState::Done);

    dispute.grade = DisputeGrade::Difficult;
    CHECK_FALSE(isClosed(dispute));
    CHECK(dayDue(dispute, settings) == QDate(2026, 12, 20));
    dispute.status = DisputeStatus::Visited;
    CHECK(isClosed(dispute));
}

TEST_CASE("a dispute that was handed up is open but nothing is due here")
{
    DisputeCase dispute = mediating(QDate(2026, 11, 1));
    dispute.status = DisputeStatus::HandedUp;
    CHECK_FALSE(isClosed(dispute));
    CHECK(dueOf(dispute, QDate(2026, 11, 23), settings) == Due{});
}

TEST_CASE("the warning colour comes from time left and is raised by what is grave")
{
    const QDate today(2026, 11, 23);
    CHECK(colourOf(mediating(today.addDays(-1)), today, settings) == WarningColour::Red);
    CHECK(colourOf(mediating(today), today, settings) == WarningColour::Orange);
    CHECK(colourOf(mediating(today.addDays(5)), today, settings) == WarningColour::Yellow);
    CHECK(colourOf(mediating(today.addDays(6)), today, settings) == WarningColour::Green);

    DisputeCase grave = mediating(today.addDays(20));
    grave.escalation = EscalationRisk::Violence;
    CHECK(colourOf(grave, today, settings) == WarningColour::Yellow);
    grave.grade = DisputeGrade::Special;
    CHECK(colourOf(grave, today, settings) == WarningColour::Orange);
    grave.peopleInvolved = 10;
    CHECK(colourOf(grave, today, settings) == WarningColour::Orange);
    grave.dueDate = today;
    CHECK(colourOf(grave, today, settings) == WarningColour::Red);

    DisputeCase many = mediating(today.addDays(20));
    many.peopleInvolved = 9;
    CHECK(colourOf(many, today, settings) == WarningColour::Green);
    many.peopleInvolved = 12;
    CHECK(colourOf(many, today, settings) == WarningColour::Yellow);
    many.escalation = EscalationRisk::None;
    CHECK(colourOf(many, today, settings) == WarningColour::Yellow);

    DisputeCase done = mediating(today.addDays(-9));
    done.status = DisputeStatus::Failed;
    CHECK(colourOf(done, today, settings) == WarningColour::None);
}

TEST_CASE("steps that do not fit the stage say why not")
{
    DisputeCase dispute;
    const auto why = [&](DisputeStatus status, DisputeStep step) {
        dispute.status = status;
        return whyNot(dispute, step).english();
    };
    CHECK(why(DisputeStatus::Registered, DisputeStep::Accept).isEmpty());
    CHECK(why(DisputeStatus::Mediating, DisputeStep::Accept) == "This dispute has been accepted already.");
    CHECK(why(DisputeStatus::Accepted, DisputeStep::Refuse) == "This dispute has been accepted already.");
    CHECK(why(DisputeStatus::Refused, DisputeStep::RecordSession) == "This dispute was not accepted.");
    CHECK(why(DisputeStatus::Registered, DisputeStep::RecordSession).isEmpty());
    CHECK(why(DisputeStatus::Agreed, DisputeStep::Agree) == "There is an agreement already.");
    CHECK(why(DisputeStatus::Failed, DisputeStep::Extend) == "The mediation has ended without an agreement.");
    CHECK(why(DisputeStatus::Withdrawn, DisputeStep::Assign) == "The parties have withdrawn.");
    CHECK(why(DisputeStatus::HandedUp, DisputeStep::RecordSession) ==
          "This dispute has been handed up. Wait until it is handed back.");
    CHECK(why(DisputeStatus::Mediating, DisputeStep::RecordPerformance) == "There is no agreement to be performed.");
    CHECK(why(DisputeStatus::Mediating, DisputeStep::RecordVisit) == "A follow-up visit comes after an agreement.");
    CHECK(why(DisputeStatus::Mediating, DisputeStep::Archive) == "This dispute is still open.");
    CHECK(why(DisputeStatus::HandedUp, DisputeStep::Archive) == "This dispute is still open.");
    CHECK(why(DisputeStatus::Mediating, DisputeStep::HandBack) ==
          "Only a dispute that was handed up can be handed back.");
    CHECK(why(DisputeStatus::HandedUp, DisputeStep::HandBack).isEmpty());
    for (int step = 0; step <= int(DisputeStep::Edit); ++step) {
        CHECK(why(DisputeStatus::Archived, DisputeStep(step)) == "This dispute is archived and stays as it is.");
    }
    dispute.performedOn = QDate(2026, 1, 1);
    CHECK(why(DisputeStatus::Performing, DisputeStep::RecordPerformance) ==
          "The agreement has been performed already.");
}

TEST_CASE("the next step is offered first and only steps that can be taken are offered")
{
    DisputeCase dispute;
    const auto next = [&](DisputeStatus status, DisputeFacts facts = {}) {
        dispute.status = status;
        const QList<DisputeStep> offered = offeredSteps(dispute, facts);
        for (DisputeStep step : offered) {
            CHECK(whyNot(dispute, step).isEmpty());
            CHECK_FALSE(stepWords(step).isEmpty());
        }
        CHECK(QSet<int>([&] {
                  QSet<int> set;
                  for (DisputeStep step : offered) {
                      set.insert(int(step));
                  }
                  return set;
              }())
                  .size() == offered.size());
        const std::optional<DisputeStep> first = nextStep(dispute, facts);
        CHECK((!first || offered.first() == *first));
        return first;
    };
    CHECK(next(DisputeStatus::Registered) == DisputeStep::Accept);
    CHECK(next(DisputeStatus::Accepted) == DisputeStep::Assign);
    CHECK(next(DisputeStatus::Mediating) == DisputeStep::RecordSession);
    CHECK(next(DisputeStatus::Mediating, {.parties = 2, .sessions = 1, .lastSessionAgreed = true}) ==
          DisputeStep::Agree);
    CHECK(next(DisputeStatus::Agreed) == DisputeStep::RecordPerformance);
    CHECK(next(DisputeStatus::Failed) == DisputeStep::Archive);
    CHECK(next(DisputeStatus::HandedUp) == std::nullopt);
    CHECK(next(DisputeStatus::Archived) == std::nullopt);
    dispute.handler = u"何建国"_qs;
    CHECK(next(DisputeStatus::Accepted) == DisputeStep::RecordSession);
    dispute.performedOn = QDate(2026, 11, 1);
    CHECK(next(DisputeStatus::Performing) == DisputeStep::Archive);
    dispute.grade = DisputeGrade::Special;
    CHECK(next(DisputeStatus::Performing) == DisputeStep::RecordVisit);
}

TEST_CASE("the day itself asks for a decision, in words that fit the stage")
{
    const QDate today(2026, 11, 23);
    DisputeCase dispute = mediating(today);
    CHECK(decisionWords(dispute, today, settings).english() == "Decide: agree, extend, or hand up to the township");
    CHECK(decisionWords(mediating(today.addDays(1)), today, settings).isEmpty());
    dispute.status = DisputeStatus::Registered;
    CHECK(decisionWords(dispute, today, settings).english() == "Decide: accept or not");
    dispute.status = DisputeStatus::Agreed;
    dispute.performBy = today.addDays(-3);
    CHECK(decisionWords(dispute, today, settings).english() == "Ask whether it was performed");
    dispute.grade = DisputeGrade::Difficult;
    dispute.performedOn = today.addDays(-30);
    CHECK(decisionWords(dispute, today, settings).english() == "Pay the follow-up visit");
}

TEST_CASE("the allowance goes by grade and needs an agreement")
{
    DisputeCase dispute = mediating(QDate(2026, 11, 23));
    CHECK(allowanceOf(dispute, settings) == 0);
    dispute.status = DisputeStatus::Agreed;
    dispute.agreedOn = QDate(2026, 11, 20);
    CHECK(allowanceOf(dispute, settings) == 100);
    dispute.grade = DisputeGrade::Simple;
    CHECK(allowanceOf(dispute, settings) == 50);
    dispute.grade = DisputeGrade::Difficult;
    CHECK(allowanceOf(dispute, settings) == 200);
    dispute.status = DisputeStatus::Mediating; // it flared up again
    CHECK(allowanceOf(dispute, settings) == 0);
}

TEST_CASE("the court can be asked within thirty days of the agreement")
{
    DisputeCase dispute;
    CHECK_FALSE(confirmationUntil(dispute, settings).isValid());
    dispute.agreedOn = QDate(2028, 1, 31);
    CHECK(confirmationUntil(dispute, settings) == QDate(2028, 3, 1));
}

TEST_CASE("warnings name what is missing and nothing else")
{
    const QDate today(2026, 11, 23);
    DisputeCase dispute = mediating(today.addDays(3));
    dispute.handler = u"周敏"_qs;
    const DisputeFacts complete{.parties = 2, .sessions = 1, .lastSessionAgreed = false, .attachments = 1};
    CHECK(warnings(dispute, complete, today, settings).isEmpty());
    CHECK(english(warnings(dispute, {}, today, settings)) == QStringList{"Both parties are not named yet."});
    dispute.handler.clear();
    dispute.grade = DisputeGrade::Unset;
    dispute.escalation = EscalationRisk::Crowd;
    CHECK(english(warnings(dispute, complete, today, settings)) ==
          QStringList{"Nobody deals with it yet.", "The grade is open; the limit is that of an ordinary dispute.",
                      "It may escalate: take precautions and tell the police or the township."});

    DisputeCase agreed;
    agreed.grade = DisputeGrade::Ordinary;
    agreed.status = DisputeStatus::Agreed;
    agreed.agreementForm = AgreementForm::Written;
    agreed.agreedOn = QDate(2026, 11, 1);
    agreed.performance = PerformanceMode::ByDate;
    agreed.concludedOn = agreed.agreedOn;
    agreed.dueDate = QDate(2026, 10, 30);
    CHECK(english(warnings(agreed, {.parties = 2, .sessions = 0}, today, settings)) ==
          QStringList{"There is no record of a mediation session.", "The signed agreement is not attached yet.",
                      "Both parties may ask the court to confirm it until 2026-12-01.",
                      "The mediation ended after its limit of 2026-10-30."});
    agreed.confirmationAppliedOn = QDate(2026, 12, 2);
    CHECK(english(warnings(agreed, complete, today, settings)).first() ==
          "Confirmation had to be asked for until 2026-12-01.");
}

TEST_CASE("a day that is too early has a likely correction")
{
    CHECK(likelyDate(QDate(2026, 11, 13), QDate(2026, 11, 23)) == QDate(2026, 12, 13));
    CHECK(likelyDate(QDate(2025, 12, 30), QDate(2026, 11, 23)) == QDate(2026, 11, 30));
    CHECK(likelyDate(QDate(2026, 1, 31), QDate(2026, 2, 1)) == QDate(2026, 3, 31));
    CHECK(likelyDate(QDate(2020, 1, 1), QDate(2026, 2, 1)) == std::nullopt);
}

TEST_CASE("a title is the first clause and never too long")
{
    CHECK(titleFrom(u"郑文家晒坝的雨水经王小琴家屋檐沟排出，今年沟堵两次。"_qs) ==
          u"郑文家晒坝的雨水经王小琴家屋檐沟排出");
    CHECK(titleFrom(u"  排水沟\n堵了"_qs) == u"排水沟");
    CHECK(titleFrom(QString(50, u'沟')).size() == 20);
    CHECK(titleFrom(QString(19, u'沟') + u"𠮷𠮷"_qs).size() == 19);
    CHECK(titleFrom({}).isEmpty());
}
