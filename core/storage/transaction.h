#pragma once

#include "core/storage/connection.h"

namespace helin {

/// One write transaction, taken at once (BEGIN IMMEDIATE), so that a second writer waits instead of failing half-way.
/// Rolls back unless committed. Transactions do not nest.
class Transaction final
{
public:
    explicit Transaction(Connection &connection) : m_connection{connection} { connection.execute("BEGIN IMMEDIATE"); }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Connection &m_connection;
    bool m_done = false;
};

/// One reading transaction: every query inside sees the same state of the store.
class Snapshot final
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
    bool m_own;
};

} // namespace helin
