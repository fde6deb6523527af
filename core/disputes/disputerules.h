#pragma once

#include "core/disputes/disputesettings.h"
#include "core/organisation/duestate.h"

#include <QList>

#include <optional>

/// The rules of mediation over plain values. Pure: no store, no clock.
namespace helin {

/// What can be done with a dispute.
enum class DisputeStep {
    Accept,
    Refuse,
    Assign,
    RecordSession,
    Agree,
    Fail,
    Withdraw,
    Extend,
    RecordPerformance,
    RecordVisit,
    Archive,
    HandUp,
    HandBack,
    Edit
};

/// The use case of a step, as the table of rights names it.
[[nodiscard]] QString operationOf(DisputeStep step);

/// Warning colour 红橙黄绿.
enum class WarningColour { Red, Orange, Yellow, Green, None };

/// What the rules want to know about a dispute besides its own fields.
struct DisputeFacts
{
    int parties = 0;
    int sessions = 0;
    bool lastSessionAgreed = false;
    int attachments = 0; ///< photos and scans
};

/// Registered, accepted, assigned or in mediation: the limit to mediate runs.
[[nodiscard]] bool isInMediation(DisputeStatus status);
/// What was agreed has been done in full.
[[nodiscard]] bool isPerformed(const DisputeCase &dispute);
/// A follow-up visit is a duty for difficult and special cases; otherwise one tick 已履行 will do.
[[nodiscard]] bool needsVisit(const DisputeCase &dispute);
/// 已办结: nothing is left to be done about the matter itself; only the file may still have to be archived.
[[nodiscard]] bool isClosed(const DisputeCase &dispute);

/// The day by which mediation ends, from the grade and the day of acceptance (before that: of registration).
[[nodiscard]] QDate limitDate(DisputeGrade grade, QDate from, const DisputeSettings &settings);
/// The day that counts now: the limit while in mediation, then the day of performance (the next instalment), then that
/// of the visit. Invalid when nothing is due. disputerepository.cpp says the same in SQL.
[[nodiscard]] QDate dayDue(const DisputeCase &dispute, const DisputeSettings &settings);
[[nodiscard]] Due dueOf(const DisputeCase &dispute, QDate today, const DisputeSettings &settings);
/// From the time left, raised by grade, number of people and escalation risk. Only what is overdue, or due today and
/// grave, is red: a list that is all red is no list.
[[nodiscard]] WarningColour colourOf(const DisputeCase &dispute, QDate today, const DisputeSettings &settings);

/// Why this step cannot be taken now; empty when it can.
[[nodiscard]] Message whyNot(const DisputeCase &dispute, DisputeStep step);
/// The step to offer first; nothing when the case rests.
[[nodiscard]] std::optional<DisputeStep> nextStep(const DisputeCase &dispute, const DisputeFacts &facts);
/// All steps that can be taken, the next one first.
[[nodiscard]] QList<DisputeStep> offeredSteps(const DisputeCase &dispute, const DisputeFacts &facts);

/// The words of a button: "Record a session".
[[nodiscard]] Message stepWords(DisputeStep step);
/// The stage as lists show it. Tells "being performed" from "performed".
[[nodiscard]] Message stageWords(const DisputeCase &dispute);
/// What has to be decided when the day has come; empty when nothing is pressing.
[[nodiscard]] Message decisionWords(const DisputeCase &dispute, QDate today, const DisputeSettings &settings);

/// Yuan for the mediator: by grade once there is an agreement, else 0.
[[nodiscard]] int allowanceOf(const DisputeCase &dispute, const DisputeSettings &settings);
[[nodiscard]] int allowanceFor(DisputeGrade grade, const DisputeSettings &settings);
/// The last day to ask the court for confirmation (art. 33); invalid without an agreement.
[[nodiscard]] QDate confirmationUntil(const DisputeCase &dispute, const DisputeSettings &settings);
/// What is odd or missing but keeps nobody from going on.
[[nodiscard]] QList<Message> warnings(const DisputeCase &dispute, const DisputeFacts &facts, QDate today,
                                      const DisputeSettings &settings);

/// The day a clerk most likely meant who typed one that is too early: the same day of the first month that fits.
/// Nothing when no month within a year does.
[[nodiscard]] std::optional<QDate> likelyDate(QDate typed, QDate notBefore);
/// A short title from what the dispute is about: its first clause, at most 20 characters.
[[nodiscard]] QString titleFrom(const QString &matter);

} // namespace helin
