#pragma once

#include "core/storage/connection.h"
#include "core/storage/meta.h"

#include <QDate>
#include <QList>

namespace helin {

/// Matters whose limit ended in a month, and how many of them were settled by then.
struct MonthShare
{
    QString month; ///< YYYY-MM
    qint64 inTime = 0;
    qint64 all = 0;
};

/// Counts that compare two fields of a record, which a list by conditions cannot say. Belongs to its connection's
/// thread.
class AnalysisRepository final
{
public:
    explicit AnalysisRepository(Connection &connection) : m_connection{connection}, m_codes{connection} {}

    /// Disputes by the month in which the limit to mediate ended, from one day to another, in order; months without
    /// any are left out. Those not accepted or handed up do not count: they were not this office's to settle.
    QList<MonthShare> settledInTime(QDate from, QDate to, const QString &station);

private:
    Connection &m_connection;
    StationCodes m_codes;
};

} // namespace helin
