#include "core/workspace/workerpath.h"

namespace helin {

WorkerPath::WorkerPath(Connection &connection, const QString &storeFolder, const QString &user, const Clock &clock)
{
    SiteContext site = SiteContext::load(connection);
    m_suite = Suite::create(site.suite);
    m_writes = std::make_unique<WritePath>(connection, *m_suite, std::move(site), storeFolder, clock, m_ids,
                                           WritePath::Mark::CheckedBefore);
    m_writes->setUser(user);
    m_rights = std::make_unique<Rights>(*m_writes);
    m_writes->setPermissions(m_rights.get());
}

WorkerPath::~WorkerPath() = default;

} // namespace helin
