#pragma once

#include "core/disputes/disputesettings.h"
#include "core/organisation/duestate.h"
#include "core/organisation/officesettings.h"
#include "core/organisation/rights.h"
#include "core/storage/recordreader.h"

namespace helin {

/// Where a line of the workbench comes from; decides the page that opens.
enum class MatterKind { Dispute, Confirmation, Hazard, Round, Shift };

/// The kinds that the acting user may look at, all records of them.
[[nodiscard]] QList<MatterKind> mattersFor(Rights &rights);

/// Something to be done, or done today.
struct Matter
{
    MatterKind kind = MatterKind::Dispute;
    Due due;
    Message state;   ///< "Overdue by 2 days", "Due today", "Tonight", "Done"
    Message title;   ///< the matter
    Message why;     ///< why today
    QString handler; ///< who deals with it, or empty
    QDate day;       ///< when it is due
    QString station; ///< code of the village whose matter it is
    quint16 recordType = 0;
    RecordId record; ///< null for a sheet that has not been begun: `grid` and `month` name it then
    RecordId grid;
    QString month;

    [[nodiscard]] bool isDone() const { return due.state == DueState::Done; }
};

/// A day of the week ahead with what is due then.
struct DayMatters
{
    QDate day;
    QList<Matter> matters;
};

/// What must be done today (今天必须办): at most so many lines; a list that is all red is no list.
struct TodayList
{
    /// The most pressing first; what was done today sinks to the end and takes the room that is left.
    QList<Matter> lines;
    QList<Matter> further; ///< open ones beyond the lines
    int open = 0;          ///< lines and further
    int overdue = 0;       ///< of these
    int doneToday = 0;
};

/// Numbers beside the sections: what is overdue or due today. 0 shows none.
struct SectionBadges
{
    int workbench = 0;
    int disputes = 0;
    int screening = 0; ///< hazards and sheets of the monthly round
    int patrols = 0;
};

/// What the first page shows, computed on this device from disputes, hazards, rounds and patrols. An empty station
/// means all of the store. Belongs to its connection's thread.
class Workbench final
{
public:
    static constexpr int mostLines = 10;

    /// Of all kinds unless some are named.
    explicit Workbench(Connection &connection, QString station = {},
                       std::optional<QList<MatterKind>> kinds = std::nullopt);

    [[nodiscard]] TodayList today(const QDateTime &now);
    /// From tomorrow to Sunday, and at least the next two days; days without anything are left out.
    [[nodiscard]] QList<DayMatters> thisWeek(QDate today);
    [[nodiscard]] SectionBadges badges(const QDateTime &now);

private:
    /// Open matters due from one day to another; an invalid `from` takes what is overdue along.
    [[nodiscard]] QList<Matter> open(QDate from, QDate to, QDate today);
    [[nodiscard]] QList<Matter> doneOn(QDate day);
    [[nodiscard]] bool shows(const Matter &matter) const;
    void addDisputes(QList<Matter> &matters, QDate from, QDate to, QDate today);
    void addConfirmations(QList<Matter> &matters, QDate from, QDate to, QDate today);
    void addHazards(QList<Matter> &matters, QDate from, QDate to, QDate today);
    void addRounds(QList<Matter> &matters, QDate from, QDate to, QDate today);
    void addShifts(QList<Matter> &matters, QDate from, QDate to, QDate today);

    RecordReader m_reader;
    QString m_station;
    std::optional<QList<MatterKind>> m_kinds;
    DisputeSettings m_disputes;
    OfficeSettings m_office;
};

} // namespace helin
