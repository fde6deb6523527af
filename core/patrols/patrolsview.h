#pragma once

#include "core/organisation/duestate.h"
#include "core/organisation/figure.h"
#include "core/records/disputes.h"
#include "core/records/hazards.h"
#include "core/records/patrols.h"
#include "core/storage/recordreader.h"

namespace helin {

/// A shift as the roster shows it.
struct ShiftRow
{
    PatrolShift shift;
    QString teamName;
    QString routeName;
    Ref<PatrolLog> log; ///< null while there is none
    Due due;            ///< Done with a log; overdue when its day is past without one; none when called off
};

/// Who walks how often in a month: for a fair roster.
struct FairCount
{
    QString name;
    int shifts = 0;
    int nights = 0;
};

/// A patrol in the list.
struct PatrolRow
{
    PatrolLog log;
    QString teamName;
    QString routeName;
    int points = 0;  ///< of the route
    int visited = 0; ///< different points of it that were checked
    int findings = 0;
    int minutes = 0; ///< 0 without an end
    bool night = false;
    /// No check has a time of its own: nothing but the word of who walked.
    bool weakProof = false;
};

/// A point of a patrol: as it was checked, or missed.
struct PointLine
{
    std::optional<CheckPoint> point; ///< nothing when it has been taken off the route since
    std::optional<CheckIn> checkIn;  ///< nothing when it was missed
    QString hazardNumber;
    QString disputeNumber;
};

struct PatrolDetail
{
    PatrolRow row;
    QList<PointLine> lines; ///< in the order of the route; a point checked twice stands twice
};

/// Tonight's card (巡逻任务单).
struct PatrolCard
{
    ShiftRow row;
    QString leader;
    QString phone;
    QList<CheckPoint> points;
    /// Open hazards found on this route before: to be looked at.
    QList<Hazard> toLookAt;
    Message lastTime; ///< "last walked on 2026-11-21, 2 points missed"; empty the first time
};

/// How often a point was checked when its route was walked.
struct PointCoverage
{
    CheckPoint point;
    QString routeName;
    int visited = 0;
    int walked = 0;
};

struct MemberHours
{
    QString name;
    int patrols = 0;
    int minutes = 0;
};

struct PatrolFigures
{
    Figure planned;   ///< shifts of the span up to today, those called off aside
    Figure done;      ///< of these
    Figure missed;    ///< of these: their day is past without a record, or marked
    Figure patrols;   ///< logs of the span, with or without a shift
    Figure nights;    ///< of these
    Figure findings;  ///< check-ins with something found
    Figure unsettled; ///< of these: neither a hazard nor a dispute yet
};

/// Read models of the patrols. Days are local, both ends of a span included. Belongs to the reader's thread.
class PatrolsView final
{
public:
    explicit PatrolsView(RecordReader &reader) : m_reader{reader} {}

    [[nodiscard]] QList<CheckPoint> points(Ref<PatrolRoute> route);
    /// Shifts of a month, by day and time.
    [[nodiscard]] QList<ShiftRow> roster(QDate month, QDate today, const QString &station = {});
    /// Shifts of the days from one to another, by day and time.
    [[nodiscard]] QList<ShiftRow> shiftsBetween(QDate from, QDate to, QDate today, const QString &station = {});
    [[nodiscard]] QList<FairCount> fairCounts(QDate month, const QString &station = {});

    /// The latest first.
    [[nodiscard]] QList<PatrolRow> list(QDate from, QDate to, const QString &station = {}, qint64 limit = -1,
                                        qint64 offset = 0);
    [[nodiscard]] PatrolDetail detail(Ref<PatrolLog> log);
    [[nodiscard]] PatrolCard card(Ref<PatrolShift> shift, QDate today);

    [[nodiscard]] PatrolFigures figures(QDate from, QDate to, QDate today, const QString &station = {});
    [[nodiscard]] QList<PointCoverage> coverage(QDate from, QDate to, const QString &station = {});
    /// For thanks and rewards: the most minutes first.
    [[nodiscard]] QList<MemberHours> hours(QDate from, QDate to, const QString &station = {});

private:
    struct Names;
    [[nodiscard]] QList<ShiftRow> shifts(Query query, QDate today);
    [[nodiscard]] PatrolRow rowOf(const PatrolLog &log, Names &names);
    [[nodiscard]] QList<PatrolLog> logs(QDate from, QDate to, const QString &station, qint64 limit, qint64 offset);
    [[nodiscard]] Figure figure(Message label, quint16 type, const Query &query, std::optional<qint64> of = {});
    [[nodiscard]] QList<CheckIn> checkInsOf(Ref<PatrolLog> log);

    RecordReader &m_reader;
};

} // namespace helin
