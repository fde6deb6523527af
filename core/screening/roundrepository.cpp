#include "core/screening/roundrepository.h"

#include "core/storage/schema.h"
#include "core/storage/statement.h"

namespace helin {

QHash<RecordId, ColumnCounts> RoundRepository::findingCounts(const QString &month)
{
    const QByteArray visible = "(state & " + QByteArray::number(RowDeleted | RowParked) + ") = 0";
    Statement query{m_connection, "SELECT round, \"column\", count(*) FROM finding WHERE " + visible +
                                      " AND round IN (SELECT id FROM round WHERE " + visible +
                                      " AND month = ?) GROUP BY 1, 2"};
    query.bind(1, month);
    QHash<RecordId, ColumnCounts> counts;
    while (query.step()) {
        const auto column = choiceFrom<RoundColumn>(query.text(1));
        if (column != RoundColumn::Unset) {
            counts[query.id(0)][size_t(column) - 1] = int(query.integer(2));
        }
    }
    return counts;
}

} // namespace helin
