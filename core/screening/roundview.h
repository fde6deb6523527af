#pragma once

#include "core/organisation/duestate.h"
#include "core/records/organisation.h"
#include "core/screening/roundrepository.h"
#include "core/screening/rounds.h"

namespace helin {

/// Where the sheet of a grid stands. In the order in which lists show it.
enum class SheetState { NotStarted, Draft, Submitted, Late };

/// One grid in the overview of a month.
struct GridSheet
{
    Grid grid;
    Ref<ScreeningRound> round; ///< null while there is no sheet
    SheetState state = SheetState::NotStarted;
    Message words; ///< "Handed in on 2026-11-18"
    ColumnCounts found{};
    int zeroColumns = 0;
    QDate handedInOn;
    QString countsIn; ///< month whose figures it counts in, once handed in
    Due due;          ///< against the closing day; Done once handed in
    int sheets = 0;   ///< more than 1 when two PCs made one each

    [[nodiscard]] int foundInAll() const { return found[0] + found[1] + found[2]; }
};

/// The month in numbers. Drafts count in what was found so far, not in what was handed in.
struct RoundFigures
{
    int grids = 0;
    int handedIn = 0;
    int late = 0; ///< of those handed in, after the closing day: they count in a later month
    ColumnCounts found{};
    int zeroColumns = 0;
    int carriedIn = 0; ///< late sheets of earlier months that count in this one (补报)
    QDate closingOn;
    Due closing;
};

/// A sheet with everything its page shows.
struct RoundSheet
{
    ScreeningRound round;
    Grid grid;
    QList<SheetFinding> findings; ///< column by column
    bool locked = false;
    QList<FormIssue> issues; ///< what is missing before handing in
    QList<Message> warnings;
    QString countsIn; ///< month it counts in, if handed in today or when it was
    QDate closingOn;
    Due due;
    int photos = 0; ///< of the paper sheet

    [[nodiscard]] QList<SheetFinding> column(RoundColumn column) const;
};

/// Reads rounds for pages and commands. Belongs to its connection's thread.
class RoundView final
{
public:
    explicit RoundView(Connection &connection, OfficeSettings office = {})
        : m_reader{connection}
        , m_repository{connection}
        , m_office{office}
    {}

    /// Every grid of the station (empty: all stations) with its sheet of that month, by the grids' names.
    QList<GridSheet> overview(const QString &month, QDate today, const QString &station = {});
    RoundFigures figures(const QString &month, QDate today, const QString &station = {});
    std::optional<RoundSheet> sheet(Ref<ScreeningRound> round, QDate today);
    /// Past sheets, newest month first.
    QList<ScreeningRound> history(const QString &station = {}, Ref<Grid> grid = {}, qint64 limit = -1);

private:
    RecordReader m_reader;
    RoundRepository m_repository;
    OfficeSettings m_office;
};

} // namespace helin
