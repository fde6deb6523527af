#pragma once

#include "core/organisation/rights.h"
#include "core/sync/writepath.h"

#include <memory>

namespace helin {

/// A write path on a connection of its own, with the rights of the acting user, for a worker thread: the window goes on
/// reading. Everything it needs is read from the store behind the connection.
class WorkerPath final
{
public:
    /// `connection` must be open for writing and outlive this; belongs to the calling thread from now on.
    WorkerPath(Connection &connection, const QString &storeFolder, const QString &user, const Clock &clock);
    ~WorkerPath();
    WorkerPath(const WorkerPath &) = delete;
    WorkerPath &operator=(const WorkerPath &) = delete;

    [[nodiscard]] WritePath &writes() { return *m_writes; }
    [[nodiscard]] Suite &suite() { return *m_suite; }

private:
    SystemIdSource m_ids;
    std::unique_ptr<Suite> m_suite;
    std::unique_ptr<WritePath> m_writes;
    std::unique_ptr<Rights> m_rights;
};

} // namespace helin
