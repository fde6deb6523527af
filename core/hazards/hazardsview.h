#pragma once

#include "core/hazards/hazardrules.h"
#include "core/organisation/figure.h"
#include "core/records/organisation.h"
#include "core/storage/recordreader.h"

namespace helin {

/// What the list of hazards is narrowed by. Empty members do not narrow.
struct HazardFilter
{
    QString station = {};
    QString text = {};
    QList<HazardStatus> statuses = {};
    HazardCategory category = HazardCategory::Unset;
    HazardLevel level = HazardLevel::Unset;
    Ref<Group> group = {};
    Ref<Grid> grid = {};
    QDate foundFrom = {};
    QDate foundTo = {};
    bool openOnly = false;    ///< neither closed nor handed up
    bool overdueOnly = false; ///< to be put right, and the day set is past

    /// The records it names.
    [[nodiscard]] Query query(QDate today) const;
};

/// One line of the list.
struct HazardRow
{
    Hazard hazard;
    Due due;
    QDate dayDue;
    QString groupName;
    bool lacksResponsible = false;
    int missingOfFive = 0;
};

/// A hazard with everything its page shows.
struct HazardDetail
{
    Hazard hazard;
    Due due;
    QDate dayDue;
    QString groupName;
    QString gridName;
    /// Its course, the first entry first.
    QList<Rectification> course;
    int photos = 0;
    QList<HazardStep> steps; ///< that can be taken, the next one first
    QList<Message> warnings;
};

struct HazardFigures
{
    Figure found;     ///< in the span
    Figure rectified; ///< of these: put right or closed
    Figure closed;    ///< of these
    Figure overdue;   ///< open at present, the day set is past
    Figure open;      ///< open at present
    Figure waiting;   ///< put right at present, waiting for a second look
};

/// Read models of the hazards. Belongs to the reader's thread.
class HazardsView final
{
public:
    explicit HazardsView(RecordReader &reader) : m_reader{reader} {}

    /// Open ones first, the most pressing first, then the closed ones, the latest first. Pages through the open ones
    /// in the order of the day set; `limit` -1 for all.
    [[nodiscard]] QList<HazardRow> list(const HazardFilter &filter, QDate today, qint64 limit = -1, qint64 offset = 0);
    [[nodiscard]] qint64 count(const HazardFilter &filter, QDate today);
    [[nodiscard]] HazardDetail detail(Ref<Hazard> hazard, QDate today);
    /// Figures of the hazards found in a span; invalid ends leave it open.
    [[nodiscard]] HazardFigures figures(QDate from, QDate to, QDate today, const QString &station = {});
    /// How many were found in the span per kind, most first.
    [[nodiscard]] QList<Figure> byCategory(QDate from, QDate to, const QString &station = {});

private:
    RecordReader &m_reader;
};

/// Codes of the statuses, for queries.
[[nodiscard]] QList<Value> codesOf(const QList<HazardStatus> &statuses);

} // namespace helin
