#include "core/screening/rounds.h"

#include "core/hazards/hazardactions.h"
#include "core/organisation/actor.h"
#include "core/organisation/checks.h"
#include "core/records/attachments.h"
#include "core/records/organisation.h"

#include <algorithm>

namespace helin {

namespace {

Query ofRound(Ref<ScreeningRound> round)
{
    return Query{}.where(QStringLiteral("round"), Value(round.id));
}

QList<RoundFinding> findingsOf(RecordReader &reader, Ref<ScreeningRound> round)
{
    QList<RoundFinding> findings = reader.list<RoundFinding>(ofRound(round).sorted(QStringLiteral("ordinal")));
    std::ranges::stable_sort(findings, {}, [](const RoundFinding &finding) { return int(finding.column); });
    return findings;
}

ScreeningRound draftFor(Writer &writer, Ref<ScreeningRound> ref)
{
    ScreeningRound round = writer.reader().require(ref);
    if (isLocked(round)) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This sheet has been handed in and stays as it is.")});
    }
    return round;
}

void requireCount(const char *field, std::optional<int> count)
{
    if (count && *count < 0) {
        invalidField(field, {QT_TRANSLATE_NOOP("Message", "This number cannot be below zero.")});
    }
}

void requireZeroFits(Writer &writer, const ScreeningRound &round)
{
    const QList<RoundFinding> findings = findingsOf(writer.reader(), Ref<ScreeningRound>(round.id));
    for (RoundColumn column : roundColumns) {
        if (isZero(round, column)) {
            if (Message why = whyNotZero(column, findings); !why.isEmpty()) {
                invalidField(zeroField(column), std::move(why));
            }
        }
    }
}

bool hasBecomeSomething(const RoundFinding &finding)
{
    return !finding.dispute.isNull() || !finding.hazard.isNull();
}

/// The finding, if it belongs to this column and has become nothing yet.
RoundFinding findingFor(Writer &writer, Ref<RoundFinding> ref, RoundColumn column)
{
    RoundFinding finding = writer.reader().require(ref);
    if (finding.column != column) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This finding stands in another column.")});
    }
    if (hasBecomeSomething(finding)) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This finding is registered already.")});
    }
    return finding;
}

/// The day it was found: that of the walk, unless that is not yet known.
QDate foundOn(const ScreeningRound &round, QDate today)
{
    return round.screenedOn.isValid() && round.screenedOn <= today ? round.screenedOn : today;
}

} // namespace

QList<SheetFinding> sheetFindings(RecordReader &reader, Ref<ScreeningRound> round)
{
    QList<SheetFinding> sheet;
    for (const RoundFinding &finding : findingsOf(reader, round)) {
        const Query owned = Query{}.where(QStringLiteral("owner"), Value(finding.id));
        sheet.append(
            {finding, reader.find(finding.dispute), reader.find(finding.hazard), int(reader.count<Attachment>(owned))});
    }
    return sheet;
}

Ref<ScreeningRound> findRound(RecordReader &reader, Ref<Grid> grid, const QString &month)
{
    Query query;
    query.where(QStringLiteral("grid"), Value(grid.id)).where(QStringLiteral("month"), Value(month));
    const QList<ScreeningRound> rounds = reader.list<ScreeningRound>(query.sorted(QStringLiteral("created")));
    if (rounds.isEmpty()) {
        return {};
    }
    const auto handedIn = std::find_if(rounds.begin(), rounds.end(), isLocked);
    return Ref<ScreeningRound>((handedIn == rounds.end() ? rounds.begin() : handedIn)->id);
}

Result<OpenedRound> Rounds::open(Ref<Grid> grid, const QString &month)
{
    Ref<ScreeningRound> opened;
    Result<ChangeSet> changes = m_writes.run(QStringLiteral("round.open"), [&](Writer &writer) {
        const QDate first = firstOf(month);
        if (!first.isValid()) {
            invalidField("month", {QT_TRANSLATE_NOOP("Message", "Choose a month.")});
        }
        if (first > writer.today()) {
            invalidField("month", {QT_TRANSLATE_NOOP("Message", "This month has not begun yet.")});
        }
        const Grid walked = writer.reader().require(grid);
        opened = findRound(writer.reader(), grid, month);
        if (opened.isNull()) {
            ScreeningRound round;
            round.station = walked.station;
            round.grid = grid;
            round.month = month;
            round.screeners = walked.worker;
            round.groupsWalked = walked.groups;
            round.status = RoundStatus::Draft;
            opened = writer.create(round);
        }
    });
    if (!changes) {
        return changes.error();
    }
    return OpenedRound{opened, std::move(changes).value()};
}

Result<ChangeSet> Rounds::saveDraft(const ScreeningRound &wanted)
{
    return m_writes.run(QStringLiteral("round.save"), [&](Writer &writer) {
        ScreeningRound round = draftFor(writer, Ref<ScreeningRound>(wanted.id));
        round.screeners = wanted.screeners;
        round.screenedOn = wanted.screenedOn;
        round.groupsWalked = wanted.groupsWalked;
        round.householdsVisited = wanted.householdsVisited;
        round.unitsVisited = wanted.unitsVisited;
        round.zeroDisputes = wanted.zeroDisputes;
        round.zeroHazards = wanted.zeroHazards;
        round.zeroAreas = wanted.zeroAreas;
        round.checked = wanted.checked;
        round.watched = wanted.watched;
        round.note = wanted.note;
        if (round.screenedOn.isValid()) {
            requirePastDay("screened_on", round.screenedOn, writer.today());
        }
        requireCount("households_visited", round.householdsVisited);
        requireCount("units_visited", round.unitsVisited);
        requireZeroFits(writer, round);
        writer.update(round);
    });
}

Result<ChangeSet> Rounds::setZero(Ref<ScreeningRound> ref, RoundColumn column, bool zero)
{
    return m_writes.run(QStringLiteral("round.zero"), [&](Writer &writer) {
        ScreeningRound round = draftFor(writer, ref);
        helin::setZero(round, column, zero);
        requireZeroFits(writer, round);
        writer.update(round);
    });
}

Result<ChangeSet> Rounds::addFinding(const RoundFinding &given)
{
    return m_writes.run(QStringLiteral("round.add_finding"), [&](Writer &writer) {
        ScreeningRound round = draftFor(writer, given.round);
        requireText("text", given.text, {QT_TRANSLATE_NOOP("Message", "Write what was found.")});
        if (given.column == RoundColumn::Unset) {
            invalidField("column", {QT_TRANSLATE_NOOP("Message", "Choose a column.")});
        }
        RoundFinding finding = given;
        finding.id = {};
        finding.station = round.station;
        finding.dispute = {};
        finding.hazard = {};
        int last = 0;
        for (const RoundFinding &other : findingsOf(writer.reader(), given.round)) {
            last = other.column == finding.column ? std::max(last, other.ordinal.value_or(0)) : last;
        }
        finding.ordinal = last + 1;
        writer.create(finding);
        helin::setZero(round, finding.column, false);
        writer.update(round);
    });
}

Result<ChangeSet> Rounds::editFinding(const RoundFinding &wanted)
{
    return m_writes.run(QStringLiteral("round.edit_finding"), [&](Writer &writer) {
        RoundFinding finding = writer.reader().require(Ref<RoundFinding>(wanted.id));
        (void)draftFor(writer, finding.round);
        requireText("text", wanted.text, {QT_TRANSLATE_NOOP("Message", "Write what was found.")});
        finding.text = wanted.text;
        finding.place = wanted.place;
        finding.settled = wanted.settled;
        finding.category = wanted.category;
        finding.level = wanted.level;
        finding.responsiblePerson = wanted.responsiblePerson;
        writer.update(finding);
        if (std::optional<Hazard> hazard = writer.reader().find(finding.hazard);
            hazard && !finding.responsiblePerson.trimmed().isEmpty()) {
            hazard->responsiblePerson = finding.responsiblePerson;
            writer.update(*hazard);
        }
    });
}

Result<ChangeSet> Rounds::removeFinding(Ref<RoundFinding> ref)
{
    return m_writes.run(QStringLiteral("round.remove_finding"), [&](Writer &writer) {
        const RoundFinding finding = writer.reader().require(ref);
        (void)draftFor(writer, finding.round);
        if (hasBecomeSomething(finding)) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "This finding is registered already.")});
        }
        writer.remove(describe<RoundFinding>(), ref.id);
        int ordinal = 0;
        for (RoundFinding &other : findingsOf(writer.reader(), finding.round)) {
            if (other.column == finding.column) {
                other.ordinal = ++ordinal;
                writer.update(other);
            }
        }
    });
}

Result<ChangeSet> Rounds::toDispute(Ref<RoundFinding> ref, DisputeRegistration registration)
{
    return m_writes.run(QStringLiteral("round.to_dispute"), [&](Writer &writer) {
        RoundFinding finding = findingFor(writer, ref, RoundColumn::Dispute);
        const ScreeningRound round = writer.reader().require(finding.round);
        DisputeCase &dispute = registration.dispute;
        dispute.station = finding.station;
        dispute.finding = ref;
        dispute.source = DisputeSource::Grid;
        dispute.summary = dispute.summary.trimmed().isEmpty() ? finding.text : dispute.summary;
        dispute.place = dispute.place.trimmed().isEmpty() ? finding.place : dispute.place;
        dispute.grid = dispute.grid.isNull() ? round.grid : dispute.grid;
        if (dispute.category == DisputeCategory::Unset) {
            dispute.category = DisputeCategory::Other;
        }
        finding.dispute = Disputes(m_writes, m_disputes).registerWith(writer, registration);
        writer.update(finding);
    });
}

Result<ChangeSet> Rounds::toHazard(Ref<RoundFinding> ref, Hazard hazard)
{
    return m_writes.run(QStringLiteral("round.to_hazard"), [&](Writer &writer) {
        RoundFinding finding = findingFor(writer, ref, RoundColumn::Hazard);
        const ScreeningRound round = writer.reader().require(finding.round);
        const auto textOr = [](QString &text, const QString &otherwise) {
            text = text.trimmed().isEmpty() ? otherwise : text;
        };
        hazard.station = finding.station;
        hazard.finding = ref;
        hazard.source = HazardSource::Round;
        textOr(hazard.description, finding.text);
        textOr(hazard.place, finding.place);
        textOr(hazard.foundBy, round.screeners);
        textOr(hazard.responsiblePerson, finding.responsiblePerson);
        hazard.grid = hazard.grid.isNull() ? round.grid : hazard.grid;
        hazard.category = hazard.category == HazardCategory::Unset ? finding.category : hazard.category;
        hazard.level = hazard.level == HazardLevel::Unset ? finding.level : hazard.level;
        hazard.foundOn = hazard.foundOn.isValid() ? hazard.foundOn : foundOn(round, writer.today());
        if (hazard.category == HazardCategory::Unset) {
            hazard.category = HazardCategory::Other;
        }
        finding.hazard = Hazards::registerWith(writer, hazard);
        writer.update(finding);
    });
}

Result<ChangeSet> Rounds::submit(Ref<ScreeningRound> ref)
{
    return m_writes.run(QStringLiteral("round.submit"), [&](Writer &writer) {
        ScreeningRound round = draftFor(writer, ref);
        if (QList<FormIssue> issues = issuesOf(round, sheetFindings(writer.reader(), ref), writer.today());
            !issues.isEmpty()) {
            Error error{ErrorKind::Invalid, std::move(issues.first().what)};
            error.field = issues.first().field;
            throw Exception{std::move(error)};
        }
        const bool late = writer.today() > closingOf(round.month, m_office);
        round.status = late ? RoundStatus::Late : RoundStatus::Submitted;
        round.submittedAt = writer.now();
        round.submittedBy = actorName(writer);
        writer.update(round);
    });
}

} // namespace helin
