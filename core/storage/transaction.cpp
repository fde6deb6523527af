#include "core/storage/transaction.h"

#include <sqlite3.h>

namespace helin {

namespace {

/// For destructors: a rollback that fails leaves SQLite to undo the transaction when the file is next opened.
void rollBack(Connection &connection) noexcept
{
    if (connection.inTransaction()) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

} // namespace

Transaction::~Transaction()
{
    if (!m_done) {
        rollBack(m_connection);
    }
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_done = true;
}

Snapshot::Snapshot(Connection &connection) : m_connection{connection}, m_own{!connection.inTransaction()}
{
    if (m_own) {
        connection.execute("BEGIN");
    }
}

Snapshot::~Snapshot()
{
    if (m_own) {
        rollBack(m_connection);
    }
}

} // namespace helin
