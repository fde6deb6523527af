#pragma once

#include "core/disputes/disputefilter.h"
#include "core/disputes/disputesettings.h"
#include "core/storage/connection.h"
#include "core/storage/meta.h"

namespace helin {

/// Numbers of a year's disputes; see DisputeList::figures.
struct DisputeCounts
{
    qint64 registered = 0;
    qint64 closed = 0;
    qint64 open = 0;
    qint64 mediated = 0; ///< closed after a mediation: agreed, not agreed or withdrawn
    qint64 agreed = 0;   ///< of those mediated
    qint64 inTime = 0;   ///< of those mediated, ended within the limit
};

/// The SQL behind the lists of disputes. Says isClosed() and dayDue() of disputerules.h in SQL; a test holds the two
/// together. Belongs to its connection's thread.
class DisputeRepository final
{
public:
    DisputeRepository(Connection &connection, const DisputeSettings &settings);

    /// Cases with the fields that rows show, nothing else.
    QList<DisputeCase> rows(const DisputeFilter &filter, QDate today, DisputeSort sort, bool descending, qint64 limit,
                            qint64 offset);
    qint64 count(const DisputeFilter &filter, QDate today);
    DisputeCounts counts(int year, const QString &station);
    /// Everybody who deals or dealt with a case, in the order of their cases, most first.
    QStringList handlers(const QString &station);

private:
    struct Clause;
    Clause clauseOf(const DisputeFilter &filter, QDate today);

    Connection &m_connection;
    StationCodes m_codes;
    QByteArray m_dayDue;
    int m_soonDays;
};

} // namespace helin
