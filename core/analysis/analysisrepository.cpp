#include "core/analysis/analysisrepository.h"

#include "core/storage/schema.h"
#include "core/storage/statement.h"

namespace helin {

QList<MonthShare> AnalysisRepository::settledInTime(QDate from, QDate to, const QString &station)
{
    Statement &query = m_connection.prepared(
        "SELECT substr(due_date, 1, 7), sum(concluded_on IS NOT NULL AND concluded_on <= due_date), count(*) FROM "
        "dispute WHERE (state & " +
        QByteArray::number(RowDeleted | RowParked) +
        ") = 0 AND due_date BETWEEN ?1 AND ?2 AND (?3 = 0 OR station = ?3) AND coalesce(status, 'registered') NOT IN "
        "('refused', 'handed_up') GROUP BY 1 ORDER BY 1");
    // A code that no row has must find nothing, and 0 means all.
    const qint64 known = station.isEmpty() ? 0 : m_codes.known(station);
    query.bind(1, from.toString(Qt::ISODate))
        .bind(2, to.toString(Qt::ISODate))
        .bind(3, station.isEmpty() || known != 0 ? known : qint64{-1});
    QList<MonthShare> months;
    while (query.step()) {
        months.append({query.text(0), query.integer(1), query.integer(2)});
    }
    return months;
}

} // namespace helin
