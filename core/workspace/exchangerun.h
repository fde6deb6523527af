#pragma once

#include "core/sync/exchange.h"
#include "core/sync/sitecontext.h"
#include "core/workspace/workerpath.h"

#include <memory>

namespace helin {

/// Exchange on a connection of its own, for a worker thread: the window goes on reading while bundles are written and
/// taken in. Everything it needs is read from the store behind the connection. After it has ended, the workspace must
/// catchUp().
class ExchangeRun final
{
public:
    /// `connection` must be open for writing and outlive this; belongs to the calling thread from now on.
    /// `attachments` is the other file of the store, or null.
    ExchangeRun(Connection &connection, Connection *attachments, const QString &storeFolder, const QString &user,
                const Clock &clock);
    ~ExchangeRun();

    [[nodiscard]] Exchange &exchange() { return *m_exchange; }
    [[nodiscard]] WritePath &writes() { return m_path.writes(); }

private:
    WorkerPath m_path;
    SiteIdentity m_identity;
    std::unique_ptr<AttachmentStore> m_attachments;
    std::unique_ptr<Exchange> m_exchange;
};

/// The site's identity with its private keys, from the encrypted store.
SiteIdentity loadIdentity(Connection &connection);

} // namespace helin
