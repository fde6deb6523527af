#include "core/screening/roundrules.h"

#include <algorithm>

namespace helin {

namespace {

const QString monthFormat = QStringLiteral("yyyy-MM");

int countOf(RoundColumn column, const QList<SheetFinding> &findings)
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [&](const SheetFinding &sheet) { return sheet.finding.column == column; }));
}

QString numberOf(const SheetFinding &sheet)
{
    return QString::number(sheet.finding.ordinal.value_or(0));
}

bool isSettled(const SheetFinding &sheet)
{
    return !sheet.finding.settled.isEmpty();
}

bool hasResponsible(const SheetFinding &sheet)
{
    return sheet.hazard ? !sheet.hazard->responsiblePerson.isEmpty() : !sheet.finding.responsiblePerson.isEmpty();
}

Message neitherNor(RoundColumn column)
{
    switch (column) {
    case RoundColumn::Dispute:
        return {QT_TRANSLATE_NOOP("Message", "Disputes: neither a finding nor zero")};
    case RoundColumn::Hazard:
        return {QT_TRANSLATE_NOOP("Message", "Safety hazards: neither a finding nor zero")};
    case RoundColumn::Area:
    case RoundColumn::Unset:
        break;
    }
    return {QT_TRANSLATE_NOOP("Message", "Trouble spots: neither a finding nor zero")};
}

} // namespace

QString monthOf(QDate day)
{
    return day.toString(monthFormat);
}

QDate firstOf(const QString &month)
{
    const QDate day = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    return day.isValid() && monthOf(day) == month ? day : QDate();
}

QDate closingOf(const QString &month, const OfficeSettings &office)
{
    const QDate first = firstOf(month);
    return first.isValid() ? office.closingOf(first) : QDate();
}

QString reportMonth(const QString &month, QDate handedInOn, const OfficeSettings &office)
{
    if (!handedInOn.isValid() || handedInOn <= closingOf(month, office)) {
        return month;
    }
    return monthOf(handedInOn <= office.closingOf(handedInOn) ? handedInOn : handedInOn.addMonths(1));
}

QString reportMonth(const ScreeningRound &round, const OfficeSettings &office)
{
    return isLocked(round) ? reportMonth(round.month, round.submittedAt.toLocalTime().date(), office) : QString();
}

bool isLocked(const ScreeningRound &round)
{
    return round.status == RoundStatus::Submitted || round.status == RoundStatus::Late;
}

bool isZero(const ScreeningRound &round, RoundColumn column)
{
    switch (column) {
    case RoundColumn::Dispute:
        return round.zeroDisputes;
    case RoundColumn::Hazard:
        return round.zeroHazards;
    case RoundColumn::Area:
        return round.zeroAreas;
    case RoundColumn::Unset:
        break;
    }
    return false;
}

void setZero(ScreeningRound &round, RoundColumn column, bool zero)
{
    switch (column) {
    case RoundColumn::Dispute:
        round.zeroDisputes = zero;
        break;
    case RoundColumn::Hazard:
        round.zeroHazards = zero;
        break;
    case RoundColumn::Area:
        round.zeroAreas = zero;
        break;
    case RoundColumn::Unset:
        break;
    }
}

const char *zeroField(RoundColumn column)
{
    switch (column) {
    case RoundColumn::Dispute:
        return "zero_disputes";
    case RoundColumn::Hazard:
        return "zero_hazards";
    case RoundColumn::Area:
    case RoundColumn::Unset:
        break;
    }
    return "zero_areas";
}

Message whyNotZero(RoundColumn column, const QList<RoundFinding> &findings)
{
    const bool found = std::any_of(findings.begin(), findings.end(),
                                   [&](const RoundFinding &finding) { return finding.column == column; });
    return found ? Message{QT_TRANSLATE_NOOP("Message", "There are findings in this column; zero does not fit.")}
                 : Message{};
}

Message columnWords(RoundColumn column)
{
    switch (column) {
    case RoundColumn::Dispute:
        return {QT_TRANSLATE_NOOP("Message", "Disputes")};
    case RoundColumn::Hazard:
        return {QT_TRANSLATE_NOOP("Message", "Safety hazards")};
    case RoundColumn::Area:
        return {QT_TRANSLATE_NOOP("Message", "Trouble spots")};
    case RoundColumn::Unset:
        break;
    }
    return {};
}

namespace {

const QChar listComma = QChar(u'、');

QStringList checkedWords(const ScreeningRound &round)
{
    return round.checked.split(listComma, Qt::SkipEmptyParts);
}

} // namespace

QList<HazardCategory> checkedKinds(const ScreeningRound &round)
{
    const QStringList words = checkedWords(round);
    QList<HazardCategory> kinds;
    std::ranges::copy_if(checklistKinds, std::back_inserter(kinds),
                         [&](HazardCategory kind) { return words.contains(labelOf(kind)); });
    return kinds;
}

void setCheckedKinds(ScreeningRound &round, const QList<HazardCategory> &kinds)
{
    QStringList words = checkedWords(round);
    for (const HazardCategory kind : checklistKinds) {
        words.removeAll(labelOf(kind));
    }
    QStringList ticked;
    std::ranges::transform(kinds, std::back_inserter(ticked), [](HazardCategory kind) { return labelOf(kind); });
    round.checked = (ticked + words).join(listComma);
}

QList<FormIssue> issuesOf(const ScreeningRound &round, const QList<SheetFinding> &findings, QDate today)
{
    QList<FormIssue> issues;
    const auto require = [&](bool good, const char *field, Message what, RecordId record = {}) {
        if (!good) {
            issues.append({QString::fromLatin1(field), std::move(what), record});
        }
    };
    require(!round.screeners.trimmed().isEmpty(), "screeners", {QT_TRANSLATE_NOOP("Message", "Who walked the grid?")});
    require(round.screenedOn.isValid(), "screened_on", {QT_TRANSLATE_NOOP("Message", "When was it walked?")});
    require(!round.screenedOn.isValid() || round.screenedOn <= today, "screened_on",
            {QT_TRANSLATE_NOOP("Message", "This day lies in the future.")});
    require(!round.groupsWalked.trimmed().isEmpty(), "groups_walked",
            {QT_TRANSLATE_NOOP("Message", "Which groups were walked?")});
    require(round.householdsVisited.has_value(), "households_visited",
            {QT_TRANSLATE_NOOP("Message", "How many households were visited?")});
    for (RoundColumn column : roundColumns) {
        const int found = countOf(column, findings);
        require(found > 0 || isZero(round, column), zeroField(column), neitherNor(column));
        // Two PCs of one village may have written both.
        require(found == 0 || !isZero(round, column), zeroField(column),
                {QT_TRANSLATE_NOOP("Message", "There are findings in this column; zero does not fit.")});
        for (const SheetFinding &sheet : findings) {
            if (column == RoundColumn::Hazard && sheet.finding.column == column) {
                require(isSettled(sheet) || hasResponsible(sheet), "responsible_person",
                        {QT_TRANSLATE_NOOP("Message", "Safety hazard %1 has no responsible person"), {numberOf(sheet)}},
                        sheet.finding.id);
            }
        }
    }
    return issues;
}

QList<Message> warnings(const ScreeningRound &round, const QList<SheetFinding> &findings)
{
    QList<Message> found;
    if (round.screenedOn.isValid() && firstOf(round.month).isValid() && monthOf(round.screenedOn) != round.month) {
        found.append({QT_TRANSLATE_NOOP("Message", "The day of the walk lies in another month.")});
    }
    if (round.householdsVisited == 0) {
        found.append({QT_TRANSLATE_NOOP("Message", "No household was visited.")});
    }
    for (const SheetFinding &sheet : findings) {
        const RoundFinding &finding = sheet.finding;
        if (finding.column == RoundColumn::Dispute && finding.dispute.isNull() && !isSettled(sheet)) {
            found.append(
                {QT_TRANSLATE_NOOP("Message", "Dispute %1 is neither settled nor registered."), {numberOf(sheet)}});
        }
        if (finding.column == RoundColumn::Hazard && finding.hazard.isNull() && !isSettled(sheet)) {
            found.append({QT_TRANSLATE_NOOP("Message", "Safety hazard %1 is neither settled nor registered."),
                          {numberOf(sheet)}});
        }
    }
    return found;
}

} // namespace helin
