#pragma once

#include "core/records/screening.h"
#include "core/storage/connection.h"

#include <QHash>

#include <array>

namespace helin {

/// Findings of one sheet per column, in the order of roundColumns.
using ColumnCounts = std::array<int, 3>;

/// The SQL behind the overview of rounds. Belongs to its connection's thread.
class RoundRepository final
{
public:
    explicit RoundRepository(Connection &connection) : m_connection{connection} {}

    /// How many findings each sheet of a month has; sheets without any are left out.
    QHash<RecordId, ColumnCounts> findingCounts(const QString &month);

private:
    Connection &m_connection;
};

} // namespace helin
