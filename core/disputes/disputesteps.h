#pragma once

#include "core/disputes/disputes.h"

/// The parts that the use cases of mediation are made of. All work inside the transaction of their Writer and throw.
namespace helin::disputesteps {

/// A step about to be taken: checked day, who, and the moment for the timeline.
struct Act
{
    QDate on;
    QString by;
    QDateTime at;
};

/// Throws Invalid when the day lies in the future or before `notBefore`.
Act actOf(Writer &writer, const StepInfo &info, QDate notBefore = {});

/// The case, once the step is allowed; throws Refused with the reason why not.
DisputeCase caseFor(Writer &writer, Ref<DisputeCase> ref, DisputeStep step);

void setStatus(DisputeCase &dispute, DisputeStatus status, const Act &act, const QString &reason = {},
               const QString &referredTo = {});

struct EntryText
{
    QString text = {};
    QString heading = {};
    Ref<MediationSession> session = {};
    Ref<TimelineEntry> corrects = {};
};
void addEntry(Writer &writer, const DisputeCase &dispute, DisputeEvent event, const Act &act,
              const EntryText &text = {});

/// Adds a party, with what the register knows of the resident.
Ref<Party> createParty(Writer &writer, Ref<DisputeCase> dispute, const PartyInput &input);

/// Accepts the case on the day of the act if it was only registered.
void acceptIfNeeded(Writer &writer, DisputeCase &dispute, const Act &act, const DisputeSettings &settings);
void acceptNow(Writer &writer, DisputeCase &dispute, const Act &act, const DisputeSettings &settings);

/// Checks the agreement and writes it into the case, with its timeline; the caller saves the case.
void agreeNow(Writer &writer, DisputeCase &dispute, const Agreement &agreement, const Act &act);

qint64 partiesOf(RecordReader &reader, Ref<DisputeCase> dispute);

/// The next archive number of the year: （2026）新场人调字第12号.
QString nextArchiveNumber(Writer &writer, int year);

} // namespace helin::disputesteps
