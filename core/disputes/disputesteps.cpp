#include "core/disputes/disputesteps.h"

#include "core/organisation/actor.h"
#include "core/organisation/checks.h"
#include "core/organisation/workingnumbers.h"

#include <algorithm>

namespace helin::disputesteps {

Act actOf(Writer &writer, const StepInfo &info, QDate notBefore)
{
    Act act;
    act.on = info.on.isValid() ? info.on : writer.today();
    requirePastDay("on", act.on, writer.today());
    if (notBefore.isValid() && act.on < notBefore) {
        invalidField("on", {QT_TRANSLATE_NOOP("Message", "This is before the dispute was registered on %1."),
                            {notBefore.toString(Qt::ISODate)}});
    }
    act.by = info.by.trimmed().isEmpty() ? actorName(writer) : info.by.trimmed();
    act.at = momentOn(act.on, writer.now());
    return act;
}

DisputeCase caseFor(Writer &writer, Ref<DisputeCase> ref, DisputeStep step)
{
    DisputeCase dispute = writer.reader().require(ref);
    if (Message why = whyNot(dispute, step); !why.isEmpty()) {
        helin::fail(ErrorKind::Refused, std::move(why));
    }
    return dispute;
}

void setStatus(DisputeCase &dispute, DisputeStatus status, const Act &act, const QString &reason,
               const QString &referredTo)
{
    dispute.status = status;
    dispute.statusOn = act.on;
    dispute.statusBy = act.by;
    dispute.statusReason = reason.trimmed();
    dispute.referredTo = referredTo.trimmed();
}

void addEntry(Writer &writer, const DisputeCase &dispute, DisputeEvent event, const Act &act, const EntryText &text)
{
    TimelineEntry entry;
    entry.station = dispute.station;
    entry.dispute = Ref<DisputeCase>(dispute.id);
    entry.at = act.at;
    entry.stage = dispute.status;
    entry.event = event;
    entry.heading = text.heading;
    entry.text = text.text;
    entry.by = act.by;
    entry.session = text.session;
    entry.corrects = text.corrects;
    writer.create(entry);
}

Ref<Party> createParty(Writer &writer, Ref<DisputeCase> dispute, const PartyInput &input)
{
    Party party;
    party.station = writer.reader().require(dispute).station;
    party.dispute = dispute;
    party.name = input.name.trimmed();
    party.role = input.role;
    party.phone = input.phone.trimmed();
    party.address = input.address.trimmed();
    if (!input.resident.isNull()) {
        const Resident resident = writer.reader().require(input.resident);
        party.resident = input.resident;
        party.name = party.name.isEmpty() ? resident.name : party.name;
        party.phone = party.phone.isEmpty() ? resident.phone : party.phone;
        party.address = party.address.isEmpty() ? resident.address : party.address;
    }
    requireText("name", party.name, {QT_TRANSLATE_NOOP("Message", "A party needs a name.")});
    return writer.create(party);
}

void acceptNow(Writer &writer, DisputeCase &dispute, const Act &act, const DisputeSettings &settings)
{
    setStatus(dispute, DisputeStatus::Accepted, act);
    dispute.acceptedOn = act.on;
    if (dispute.dueReason.isEmpty()) {
        dispute.dueDate = limitDate(dispute.grade, act.on, settings);
    }
    addEntry(writer, dispute, DisputeEvent::Accepted, act);
}

void acceptIfNeeded(Writer &writer, DisputeCase &dispute, const Act &act, const DisputeSettings &settings)
{
    if (dispute.status == DisputeStatus::Registered || dispute.status == DisputeStatus::Unset) {
        acceptNow(writer, dispute, act, settings);
    }
}

qint64 partiesOf(RecordReader &reader, Ref<DisputeCase> dispute)
{
    return reader.count<Party>(Query{}.where(QStringLiteral("dispute"), Value(dispute.id)));
}

void agreeNow(Writer &writer, DisputeCase &dispute, const Agreement &agreement, const Act &act)
{
    if (partiesOf(writer.reader(), Ref<DisputeCase>(dispute.id)) < 2) {
        invalidField("parties", {QT_TRANSLATE_NOOP("Message", "An agreement needs at least two parties.")});
    }
    requireText("terms", agreement.terms, {QT_TRANSLATE_NOOP("Message", "Write down what was agreed.")});
    const bool onTheSpot = agreement.performance == PerformanceMode::OnTheSpot;
    const bool dated =
        agreement.performance == PerformanceMode::ByDate || agreement.performance == PerformanceMode::Instalments;
    if (dated && !agreement.performBy.isValid()) {
        invalidField("perform_by",
                     {QT_TRANSLATE_NOOP("Message", "Give the day by which the agreement is to be performed.")});
    }
    for (const auto &[field, day] :
         {std::pair("perform_by", agreement.performBy), std::pair("next_due_on", agreement.firstDueOn)}) {
        if (!onTheSpot && day.isValid() && day < act.on) {
            invalidField(field, {QT_TRANSLATE_NOOP("Message", "This is before the agreement of %1."),
                                 {act.on.toString(Qt::ISODate)}});
        }
    }
    dispute.agreementForm = agreement.form;
    dispute.agreedOn = act.on;
    dispute.terms = agreement.terms;
    dispute.performance = agreement.performance;
    dispute.performBy = onTheSpot ? QDate() : agreement.performBy;
    dispute.performedOn = onTheSpot ? act.on : QDate();
    dispute.performedNote.clear();
    dispute.nextDueOn = onTheSpot ? QDate() : agreement.firstDueOn;
    if (!agreement.witnesses.trimmed().isEmpty()) {
        dispute.witnesses = agreement.witnesses.trimmed();
    }
    dispute.concludedOn = act.on;
    setStatus(dispute, DisputeStatus::Agreed, act);
    addEntry(writer, dispute, DisputeEvent::Agreed, act, {.text = agreement.terms.trimmed()});
    if (onTheSpot) {
        setStatus(dispute, DisputeStatus::Performing, act);
        addEntry(writer, dispute, DisputeEvent::Performed, act);
    }
}

QString nextArchiveNumber(Writer &writer, int year)
{
    const QString prefix =
        QStringLiteral("（%1）%2人调字第").arg(QString::number(year), officeShortName(writer.site().name));
    const QString end = QStringLiteral("号");
    qint64 last = 0;
    // From the archived cases themselves: an undone step leaves no gap.
    for (const DisputeCase &other : writer.reader().list<DisputeCase>(
             Query{}.where(QStringLiteral("archive_number"), Compare::StartsWith, {Value(prefix)}))) {
        last = std::max(last, other.archiveNumber.mid(prefix.size()).chopped(end.size()).toLongLong());
    }
    return prefix + QString::number(last + 1) + end;
}

} // namespace helin::disputesteps
