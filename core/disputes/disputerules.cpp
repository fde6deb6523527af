#include "core/disputes/disputerules.h"

#include <algorithm>

namespace helin {

namespace {

using Step = DisputeStep;
using Status = DisputeStatus;

bool oneOf(Status status, std::initializer_list<Status> set)
{
    return std::find(set.begin(), set.end(), status) != set.end();
}

/// Agreed, and what was agreed is not yet done.
bool awaitsPerformance(const DisputeCase &dispute)
{
    return oneOf(dispute.status, {Status::Agreed, Status::Performing}) && !isPerformed(dispute);
}

/// Performed, and a visit is still owed.
bool awaitsVisit(const DisputeCase &dispute)
{
    return oneOf(dispute.status, {Status::Agreed, Status::Performing}) && isPerformed(dispute) && needsVisit(dispute);
}

Message whyNotWhileMediating(const DisputeCase &dispute)
{
    switch (dispute.status) {
    case Status::Refused:
        return {QT_TRANSLATE_NOOP("Message", "This dispute was not accepted.")};
    case Status::Agreed:
    case Status::Performing:
    case Status::Visited:
        return {QT_TRANSLATE_NOOP("Message", "There is an agreement already.")};
    case Status::Failed:
        return {QT_TRANSLATE_NOOP("Message", "The mediation has ended without an agreement.")};
    case Status::Withdrawn:
        return {QT_TRANSLATE_NOOP("Message", "The parties have withdrawn.")};
    case Status::HandedUp:
        return {QT_TRANSLATE_NOOP("Message", "This dispute has been handed up. Wait until it is handed back.")};
    default:
        return {};
    }
}

} // namespace

bool isInMediation(DisputeStatus status)
{
    return oneOf(status, {Status::Unset, Status::Registered, Status::Accepted, Status::Assigned, Status::Mediating});
}

bool isPerformed(const DisputeCase &dispute)
{
    return dispute.performedOn.isValid();
}

bool needsVisit(const DisputeCase &dispute)
{
    return dispute.grade == DisputeGrade::Difficult || dispute.grade == DisputeGrade::Special;
}

bool isClosed(const DisputeCase &dispute)
{
    if (oneOf(dispute.status, {Status::Agreed, Status::Performing})) {
        return isPerformed(dispute) && !needsVisit(dispute);
    }
    return !isInMediation(dispute.status) && dispute.status != Status::HandedUp;
}

QDate limitDate(DisputeGrade grade, QDate from, const DisputeSettings &settings)
{
    return settings.limitOf(grade).endFrom(from);
}

QDate dayDue(const DisputeCase &dispute, const DisputeSettings &settings)
{
    if (isInMediation(dispute.status)) {
        return dispute.dueDate;
    }
    if (awaitsPerformance(dispute)) {
        return dispute.nextDueOn.isValid() ? dispute.nextDueOn : dispute.performBy;
    }
    if (awaitsVisit(dispute)) {
        return dispute.performedOn.addDays(settings.visitDays);
    }
    return {};
}

Due dueOf(const DisputeCase &dispute, QDate today, const DisputeSettings &settings)
{
    return isClosed(dispute) ? Due{DueState::Done, 0} : dueOn(dayDue(dispute, settings), today, settings.soonDays);
}

WarningColour colourOf(const DisputeCase &dispute, QDate today, const DisputeSettings &settings)
{
    int colour = int(WarningColour::None);
    switch (dueOf(dispute, today, settings).state) {
    case DueState::Overdue:
        return WarningColour::Red;
    case DueState::DueToday:
        colour = int(WarningColour::Orange);
        break;
    case DueState::Soon:
        colour = int(WarningColour::Yellow);
        break;
    case DueState::InTime:
        colour = int(WarningColour::Green);
        break;
    case DueState::Done:
    case DueState::None:
        return WarningColour::None;
    }
    int raise = 0;
    if (isInMediation(dispute.status)) {
        raise += dispute.escalation == EscalationRisk::Violence || dispute.escalation == EscalationRisk::Crowd ? 1 : 0;
        raise += dispute.grade == DisputeGrade::Special ? 1 : 0;
        raise += dispute.peopleInvolved.value_or(0) >= settings.manyPeople ? 1 : 0;
    }
    // With time left, grave matters stand out in orange; red stays for the day itself and after.
    const int highest = colour == int(WarningColour::Orange) ? int(WarningColour::Red) : int(WarningColour::Orange);
    return WarningColour(std::max(highest, colour - raise));
}

Message whyNot(const DisputeCase &dispute, DisputeStep step)
{
    const Status status = dispute.status;
    if (status == Status::Archived) {
        return {QT_TRANSLATE_NOOP("Message", "This dispute is archived and stays as it is.")};
    }
    switch (step) {
    case Step::Accept:
    case Step::Refuse:
        if (oneOf(status, {Status::Accepted, Status::Assigned, Status::Mediating})) {
            return {QT_TRANSLATE_NOOP("Message", "This dispute has been accepted already.")};
        }
        return whyNotWhileMediating(dispute);
    case Step::Assign:
    case Step::RecordSession:
    case Step::Agree:
    case Step::Fail:
    case Step::Withdraw:
    case Step::Extend:
    case Step::HandUp:
        return whyNotWhileMediating(dispute);
    case Step::RecordPerformance:
        if (!oneOf(status, {Status::Agreed, Status::Performing})) {
            return {QT_TRANSLATE_NOOP("Message", "There is no agreement to be performed.")};
        }
        return isPerformed(dispute) ? Message{QT_TRANSLATE_NOOP("Message", "The agreement has been performed already.")}
                                    : Message{};
    case Step::RecordVisit:
        return oneOf(status, {Status::Agreed, Status::Performing, Status::Visited})
                   ? Message{}
                   : Message{QT_TRANSLATE_NOOP("Message", "A follow-up visit comes after an agreement.")};
    case Step::Archive:
        return isInMediation(status) || status == Status::HandedUp
                   ? Message{QT_TRANSLATE_NOOP("Message", "This dispute is still open.")}
                   : Message{};
    case Step::HandBack:
        return status == Status::HandedUp
                   ? Message{}
                   : Message{QT_TRANSLATE_NOOP("Message", "Only a dispute that was handed up can be handed back.")};
    case Step::Edit:
        break;
    }
    return {};
}

std::optional<DisputeStep> nextStep(const DisputeCase &dispute, const DisputeFacts &facts)
{
    switch (dispute.status) {
    case Status::Unset:
    case Status::Registered:
        return Step::Accept;
    case Status::Accepted:
        return dispute.handler.isEmpty() ? Step::Assign : Step::RecordSession;
    case Status::Assigned:
        return Step::RecordSession;
    case Status::Mediating:
        return facts.lastSessionAgreed ? Step::Agree : Step::RecordSession;
    case Status::Agreed:
    case Status::Performing:
        if (!isPerformed(dispute)) {
            return Step::RecordPerformance;
        }
        return needsVisit(dispute) ? Step::RecordVisit : Step::Archive;
    case Status::Refused:
    case Status::Failed:
    case Status::Withdrawn:
    case Status::Visited:
        return Step::Archive;
    case Status::HandedUp:
    case Status::Archived:
        break;
    }
    return std::nullopt;
}

QList<DisputeStep> offeredSteps(const DisputeCase &dispute, const DisputeFacts &facts)
{
    QList<DisputeStep> steps;
    if (const std::optional<DisputeStep> next = nextStep(dispute, facts)) {
        steps.append(*next);
    }
    for (DisputeStep step : {Step::Accept, Step::RecordSession, Step::Agree, Step::Extend, Step::RecordPerformance,
                             Step::RecordVisit, Step::Assign, Step::Refuse, Step::Fail, Step::Withdraw, Step::HandUp,
                             Step::HandBack, Step::Archive, Step::Edit}) {
        if (!steps.contains(step) && whyNot(dispute, step).isEmpty()) {
            steps.append(step);
        }
    }
    return steps;
}

QString operationOf(DisputeStep step)
{
    switch (step) {
    case Step::Accept:
        return QStringLiteral("dispute.accept");
    case Step::Refuse:
        return QStringLiteral("dispute.refuse");
    case Step::Assign:
        return QStringLiteral("dispute.assign");
    case Step::RecordSession:
        return QStringLiteral("dispute.record_session");
    case Step::Agree:
        return QStringLiteral("dispute.agree");
    case Step::Fail:
        return QStringLiteral("dispute.fail");
    case Step::Withdraw:
        return QStringLiteral("dispute.withdraw");
    case Step::Extend:
        return QStringLiteral("dispute.extend");
    case Step::RecordPerformance:
        return QStringLiteral("dispute.record_performance");
    case Step::RecordVisit:
        return QStringLiteral("dispute.record_visit");
    case Step::Archive:
        return QStringLiteral("dispute.archive");
    case Step::HandUp:
        return QStringLiteral("dispute.hand_up");
    case Step::HandBack:
        return QStringLiteral("dispute.hand_back");
    case Step::Edit:
        return QStringLiteral("dispute.edit");
    }
    return {};
}

Message stepWords(DisputeStep step)
{
    switch (step) {
    case Step::Accept:
        return {QT_TRANSLATE_NOOP("Message", "Accept")};
    case Step::Refuse:
        return {QT_TRANSLATE_NOOP("Message", "Do not accept")};
    case Step::Assign:
        return {QT_TRANSLATE_NOOP("Message", "Assign")};
    case Step::RecordSession:
        return {QT_TRANSLATE_NOOP("Message", "Record a session")};
    case Step::Agree:
        return {QT_TRANSLATE_NOOP("Message", "Reach an agreement")};
    case Step::Fail:
        return {QT_TRANSLATE_NOOP("Message", "End without agreement")};
    case Step::Withdraw:
        return {QT_TRANSLATE_NOOP("Message", "Withdraw")};
    case Step::Extend:
        return {QT_TRANSLATE_NOOP("Message", "Extend")};
    case Step::RecordPerformance:
        return {QT_TRANSLATE_NOOP("Message", "Record performance")};
    case Step::RecordVisit:
        return {QT_TRANSLATE_NOOP("Message", "Record a visit")};
    case Step::Archive:
        return {QT_TRANSLATE_NOOP("Message", "Archive")};
    case Step::HandUp:
        return {QT_TRANSLATE_NOOP("Message", "Hand up to the township")};
    case Step::HandBack:
        return {QT_TRANSLATE_NOOP("Message", "Hand back")};
    case Step::Edit:
        return {QT_TRANSLATE_NOOP("Message", "Edit")};
    }
    return {};
}

Message stageWords(const DisputeCase &dispute)
{
    switch (dispute.status) {
    case Status::Unset:
    case Status::Registered:
        return {QT_TRANSLATE_NOOP("Message", "Case registered")};
    case Status::Accepted:
        return {QT_TRANSLATE_NOOP("Message", "Accepted")};
    case Status::Refused:
        return {QT_TRANSLATE_NOOP("Message", "Not accepted")};
    case Status::Assigned:
        return {QT_TRANSLATE_NOOP("Message", "Assigned")};
    case Status::Mediating:
        return {QT_TRANSLATE_NOOP("Message", "In mediation")};
    case Status::Agreed:
        return {QT_TRANSLATE_NOOP("Message", "Agreed")};
    case Status::Performing:
        return isPerformed(dispute) ? Message{QT_TRANSLATE_NOOP("Message", "Performed")}
                                    : Message{QT_TRANSLATE_NOOP("Message", "Being performed")};
    case Status::Failed:
        return {QT_TRANSLATE_NOOP("Message", "No agreement")};
    case Status::Withdrawn:
        return {QT_TRANSLATE_NOOP("Message", "Withdrawn")};
    case Status::Visited:
        return {QT_TRANSLATE_NOOP("Message", "Visited")};
    case Status::Archived:
        return {QT_TRANSLATE_NOOP("Message", "Archived")};
    case Status::HandedUp:
        return {QT_TRANSLATE_NOOP("Message", "Handed up")};
    }
    return {};
}

Message decisionWords(const DisputeCase &dispute, QDate today, const DisputeSettings &settings)
{
    const DueState state = dueOf(dispute, today, settings).state;
    if (state != DueState::Overdue && state != DueState::DueToday) {
        return {};
    }
    if (oneOf(dispute.status, {Status::Unset, Status::Registered})) {
        return {QT_TRANSLATE_NOOP("Message", "Decide: accept or not")};
    }
    if (isInMediation(dispute.status)) {
        return {QT_TRANSLATE_NOOP("Message", "Decide: agree, extend, or hand up to the township")};
    }
    if (awaitsPerformance(dispute)) {
        return {QT_TRANSLATE_NOOP("Message", "Ask whether it was performed")};
    }
    return {QT_TRANSLATE_NOOP("Message", "Pay the follow-up visit")};
}

int allowanceFor(DisputeGrade grade, const DisputeSettings &settings)
{
    switch (grade) {
    case DisputeGrade::Simple:
        return settings.allowanceSimple;
    case DisputeGrade::Difficult:
        return settings.allowanceDifficult;
    case DisputeGrade::Special:
        return settings.allowanceSpecial;
    case DisputeGrade::Ordinary:
    case DisputeGrade::Unset:
        break;
    }
    return settings.allowanceOrdinary;
}

int allowanceOf(const DisputeCase &dispute, const DisputeSettings &settings)
{
    return dispute.agreedOn.isValid() && !isInMediation(dispute.status) ? allowanceFor(dispute.grade, settings) : 0;
}

QDate confirmationUntil(const DisputeCase &dispute, const DisputeSettings &settings)
{
    return dispute.agreedOn.isValid() ? dispute.agreedOn.addDays(settings.confirmationDays) : QDate();
}

QList<Message> warnings(const DisputeCase &dispute, const DisputeFacts &facts, QDate today,
                        const DisputeSettings &settings)
{
    QList<Message> found;
    const auto warn = [&](bool when, Message message) {
        if (when) {
            found.append(std::move(message));
        }
    };
    const bool mediating = isInMediation(dispute.status);
    const bool agreed =
        oneOf(dispute.status, {Status::Agreed, Status::Performing, Status::Visited, Status::Archived}) &&
        dispute.agreedOn.isValid();
    warn(facts.parties < 2, {QT_TRANSLATE_NOOP("Message", "Both parties are not named yet.")});
    warn(mediating && dispute.handler.isEmpty(), {QT_TRANSLATE_NOOP("Message", "Nobody deals with it yet.")});
    warn(dispute.grade == DisputeGrade::Unset,
         {QT_TRANSLATE_NOOP("Message", "The grade is open; the limit is that of an ordinary dispute.")});
    // Signs that a quarrel may escalate are to be met and reported (People's Mediation Law, art. 25).
    warn(mediating && (dispute.escalation == EscalationRisk::Violence || dispute.escalation == EscalationRisk::Crowd),
         {QT_TRANSLATE_NOOP("Message", "It may escalate: take precautions and tell the police or the township.")});
    warn(agreed && facts.sessions == 0, {QT_TRANSLATE_NOOP("Message", "There is no record of a mediation session.")});
    warn(agreed && dispute.agreementForm == AgreementForm::Written && facts.attachments == 0,
         {QT_TRANSLATE_NOOP("Message", "The signed agreement is not attached yet.")});
    warn(dispute.backfilled && facts.attachments == 0,
         {QT_TRANSLATE_NOOP("Message", "There is no photo of the paper it was entered from.")});
    warn(agreed && dispute.performance == PerformanceMode::Unset && !isPerformed(dispute),
         {QT_TRANSLATE_NOOP("Message", "How it is to be performed is not said.")});
    warn(dispute.status == Status::Archived && agreed && !isPerformed(dispute),
         {QT_TRANSLATE_NOOP("Message", "It was archived before it was performed.")});
    warn(oneOf(dispute.status, {Status::Failed, Status::Refused}) && dispute.referredTo.isEmpty(),
         {QT_TRANSLATE_NOOP("Message", "Where the parties can go instead is not said.")});
    const QDate until = confirmationUntil(dispute, settings);
    if (agreed && !dispute.confirmationAppliedOn.isValid() && dispute.agreementForm == AgreementForm::Written &&
        dispute.status != Status::Archived && !isPerformed(dispute) && today <= until) {
        found.append({QT_TRANSLATE_NOOP("Message", "Both parties may ask the court to confirm it until %1."),
                      {until.toString(Qt::ISODate)}});
    }
    if (dispute.confirmationAppliedOn.isValid() && until.isValid() && dispute.confirmationAppliedOn > until) {
        found.append({QT_TRANSLATE_NOOP("Message", "Confirmation had to be asked for until %1."),
                      {until.toString(Qt::ISODate)}});
    }
    if (dispute.concludedOn.isValid() && dispute.dueDate.isValid() && dispute.concludedOn > dispute.dueDate) {
        found.append({QT_TRANSLATE_NOOP("Message", "The mediation ended after its limit of %1."),
                      {dispute.dueDate.toString(Qt::ISODate)}});
    }
    return found;
}

std::optional<QDate> likelyDate(QDate typed, QDate notBefore)
{
    if (!typed.isValid() || !notBefore.isValid()) {
        return std::nullopt;
    }
    constexpr int monthsOfAYear = 12;
    for (int months = 1; months <= monthsOfAYear; ++months) {
        // A month without that day is no likely one: nobody meant 28 February who typed the 31st.
        if (const QDate date = typed.addMonths(months); date >= notBefore && date.day() == typed.day()) {
            return date;
        }
    }
    return std::nullopt;
}

QString titleFrom(const QString &matter)
{
    static const QString ends = QStringLiteral("，。；！？,;!?\n");
    constexpr qsizetype longest = 20;
    const QString text = matter.trimmed();
    qsizetype length = 0;
    while (length < text.size() && !ends.contains(text.at(length))) {
        ++length;
    }
    QString title = text.left(std::min(length, longest));
    if (!title.isEmpty() && title.back().isHighSurrogate()) {
        title.chop(1);
    }
    return title.trimmed();
}

} // namespace helin
