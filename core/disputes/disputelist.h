#pragma once

#include "core/disputes/disputerepository.h"
#include "core/disputes/disputerules.h"
#include "core/organisation/figure.h"
#include "core/storage/recordreader.h"

namespace helin {

/// One line of the list of disputes.
struct DisputeRow
{
    Ref<DisputeCase> dispute;
    QString station;
    Due due;
    WarningColour colour = WarningColour::None;
    QDate dayDue; ///< what counts now: limit, performance or visit; invalid when nothing is due
    QString number;
    QString title;
    DisputeCategory category = DisputeCategory::Unset;
    DisputeGrade grade = DisputeGrade::Unset;
    DisputeStatus status = DisputeStatus::Unset;
    Message stage; ///< stageWords()
    QString handler;
    QDate receivedOn;
    bool restricted = false;
    bool atDesk = false;
    bool backfilled = false;
};

/// A number of the header line and the filter that lists the cases behind it.
struct DisputeFigure
{
    Figure figure;
    DisputeFilter filter;
};

/// One circle of the stage line.
struct StageMark
{
    enum class State {
        Done,    ///< passed
        Current, ///< where the case stands
        Ahead,   ///< to come
        Skipped, ///< passed by without a trace
        Ended    ///< the procedure ended here otherwise: a grey cross with the word
    };
    DisputeStatus stage = DisputeStatus::Unset;
    State state = State::Ahead;
    Message word;
    QDate on;      ///< invalid when not known
    Message below; ///< instead of the day: how many sessions
};

/// One entry of the timeline, ready to show.
struct TimelineItem
{
    TimelineEntry entry;
    QString heading; ///< in the language on screen
    QString text;
    QString by;
    int photos = 0;       ///< photos and scans attached to the entry or its session
    bool current = false; ///< the newest
};

/// All that the detail panel shows.
struct DisputeDetail
{
    DisputeCase dispute;
    QString groupName;
    QString gridName;
    QList<Party> parties;
    QList<MediationSession> sessions; ///< by number
    QList<TimelineItem> timeline;     ///< newest first
    QList<StageMark> stages;
    DisputeFacts facts;
    Due due;
    QDate dayDue;
    WarningColour colour = WarningColour::None;
    Message stage;
    Message decision;         ///< what is to be decided; empty when nothing presses
    QList<DisputeStep> steps; ///< the next one first
    QList<Message> warnings;
    Limit limit;       ///< of the grade
    int allowance = 0; ///< yuan
};

/// Reads disputes for pages and commands. Belongs to its connection's thread; a page gives it a reading connection.
class DisputeList final
{
public:
    explicit DisputeList(Connection &connection, const DisputeSettings &settings = {});

    /// A window of the list; limit -1 gives all. By due date the most pressing come first and closed cases last.
    QList<DisputeRow> rows(const DisputeFilter &filter, QDate today, DisputeSort sort = DisputeSort::Due,
                           bool descending = false, qint64 limit = -1, qint64 offset = 0);
    qint64 count(const DisputeFilter &filter, QDate today) { return m_repository.count(filter, today); }
    /// The header line: registered this year, closed, open, overdue, share of agreements, share ended in time. The two
    /// shares are of the year's closed cases that were mediated. Overdue counts cases of earlier years too.
    QList<DisputeFigure> figures(QDate today, const QString &station = {});
    QStringList handlers(const QString &station = {}) { return m_repository.handlers(station); }

    [[nodiscard]] std::optional<DisputeDetail> detail(Ref<DisputeCase> dispute, QDate today);
    [[nodiscard]] DisputeFacts factsOf(Ref<DisputeCase> dispute);

private:
    RecordReader m_reader;
    DisputeRepository m_repository;
    DisputeSettings m_settings;
};

/// The eight stages of a case with their days. Pure.
[[nodiscard]] QList<StageMark> stageLine(const DisputeCase &dispute, const QList<MediationSession> &sessions,
                                         const QList<TimelineEntry> &timeline);

} // namespace helin
