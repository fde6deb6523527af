#include "core/screening/roundview.h"

#include "core/records/attachments.h"

#include <algorithm>

namespace helin {

namespace {

int zerosOf(const ScreeningRound &round)
{
    return int(std::count_if(std::begin(roundColumns), std::end(roundColumns),
                             [&](auto column) { return isZero(round, column); }));
}

SheetState stateOf(const ScreeningRound &round)
{
    switch (round.status) {
    case RoundStatus::Submitted:
        return SheetState::Submitted;
    case RoundStatus::Late:
        return SheetState::Late;
    case RoundStatus::Draft:
    case RoundStatus::Unset:
        break;
    }
    return SheetState::Draft;
}

Message wordsOf(const GridSheet &sheet)
{
    const QString day = sheet.handedInOn.toString(Qt::ISODate);
    switch (sheet.state) {
    case SheetState::NotStarted:
        return {QT_TRANSLATE_NOOP("Message", "Not filled in yet")};
    case SheetState::Draft:
        return {QT_TRANSLATE_NOOP("Message", "Being filled in")};
    case SheetState::Submitted:
        return {QT_TRANSLATE_NOOP("Message", "Handed in on %1"), {day}};
    case SheetState::Late:
        return {QT_TRANSLATE_NOOP("Message", "Handed in late on %1"), {day}};
    }
    return {};
}

Due dueOfSheet(bool locked, QDate closing, QDate today, const OfficeSettings &office)
{
    return locked ? Due{DueState::Done, 0} : dueOn(closing, today, office.soonDays);
}

} // namespace

QList<SheetFinding> RoundSheet::column(RoundColumn column) const
{
    QList<SheetFinding> found;
    std::ranges::copy_if(findings, std::back_inserter(found),
                         [&](const SheetFinding &sheet) { return sheet.finding.column == column; });
    return found;
}

QList<GridSheet> RoundView::overview(const QString &month, QDate today, const QString &station)
{
    Query ofMonth;
    ofMonth.station = station;
    ofMonth.where(QStringLiteral("month"), Value(month)).sorted(QStringLiteral("created"));
    QHash<RecordId, QList<ScreeningRound>> rounds;
    for (const ScreeningRound &round : m_reader.list<ScreeningRound>(ofMonth)) {
        rounds[round.grid.id].append(round);
    }
    const QHash<RecordId, ColumnCounts> counts = m_repository.findingCounts(month);
    Query grids;
    grids.station = station;
    QList<GridSheet> sheets;
    for (const Grid &grid : m_reader.list<Grid>(grids.sorted(QStringLiteral("created")))) {
        GridSheet sheet;
        sheet.grid = grid;
        const QList<ScreeningRound> own = rounds.value(grid.id);
        sheet.sheets = int(own.size());
        if (!own.isEmpty()) {
            // The same choice as findRound() makes.
            const auto handedIn = std::find_if(own.begin(), own.end(), isLocked);
            const ScreeningRound &round = handedIn == own.end() ? own.first() : *handedIn;
            sheet.round = Ref<ScreeningRound>(round.id);
            sheet.state = stateOf(round);
            sheet.found = counts.value(round.id);
            sheet.zeroColumns = zerosOf(round);
            sheet.handedInOn = isLocked(round) ? round.submittedAt.toLocalTime().date() : QDate();
            sheet.countsIn = reportMonth(round, m_office);
        }
        sheet.words = wordsOf(sheet);
        const bool locked = sheet.state == SheetState::Submitted || sheet.state == SheetState::Late;
        sheet.due = dueOfSheet(locked, closingOf(month, m_office), today, m_office);
        sheets.append(sheet);
    }
    return sheets;
}

RoundFigures RoundView::figures(const QString &month, QDate today, const QString &station)
{
    RoundFigures figures;
    for (const GridSheet &sheet : overview(month, today, station)) {
        ++figures.grids;
        figures.handedIn += sheet.handedInOn.isValid() ? 1 : 0;
        figures.late += sheet.state == SheetState::Late ? 1 : 0;
        figures.zeroColumns += sheet.zeroColumns;
        for (size_t column = 0; column < sheet.found.size(); ++column) {
            figures.found[column] += sheet.found[column];
        }
    }
    Query late;
    late.station = station;
    late.where(QStringLiteral("status"), Value(codeOf(RoundStatus::Late)))
        .where(QStringLiteral("month"), Compare::Less, {Value(month)});
    for (const ScreeningRound &round : m_reader.list<ScreeningRound>(late)) {
        figures.carriedIn += reportMonth(round, m_office) == month ? 1 : 0;
    }
    figures.closingOn = closingOf(month, m_office);
    figures.closing = dueOn(figures.closingOn, today, m_office.soonDays);
    return figures;
}

std::optional<RoundSheet> RoundView::sheet(Ref<ScreeningRound> ref, QDate today)
{
    const std::optional<ScreeningRound> round = m_reader.find(ref);
    if (!round) {
        return std::nullopt;
    }
    RoundSheet sheet;
    sheet.round = *round;
    sheet.grid = m_reader.find(round->grid).value_or(Grid());
    sheet.findings = sheetFindings(m_reader, ref);
    sheet.locked = isLocked(*round);
    sheet.issues = sheet.locked ? QList<FormIssue>() : issuesOf(*round, sheet.findings, today);
    sheet.warnings = warnings(*round, sheet.findings);
    sheet.countsIn = sheet.locked ? reportMonth(*round, m_office) : reportMonth(round->month, today, m_office);
    sheet.closingOn = closingOf(round->month, m_office);
    sheet.due = dueOfSheet(sheet.locked, sheet.closingOn, today, m_office);
    sheet.photos = int(m_reader.count<Attachment>(Query{}.where(QStringLiteral("owner"), Value(ref.id))));
    return sheet;
}

QList<ScreeningRound> RoundView::history(const QString &station, Ref<Grid> grid, qint64 limit)
{
    Query query;
    query.station = station;
    query.limit = limit;
    if (!grid.isNull()) {
        query.where(QStringLiteral("grid"), Value(grid.id));
    }
    return m_reader.list<ScreeningRound>(query.sorted(QStringLiteral("month"), true));
}

} // namespace helin
