#include "core/workspace/exchangerun.h"

#include "core/base/platform.h"

namespace helin {

SiteIdentity loadIdentity(Connection &connection)
{
    QByteArray bytes = Meta(connection).secret("identity");
    SiteIdentity identity = SiteIdentity::parse(bytes);
    wipe(bytes);
    return identity;
}

ExchangeRun::ExchangeRun(Connection &connection, Connection *attachments, const QString &storeFolder,
                         const QString &user, const Clock &clock)
{
    SiteContext site = SiteContext::load(connection);
    m_suite = Suite::create(site.suite);
    m_writes = std::make_unique<WritePath>(connection, *m_suite, std::move(site), storeFolder, clock, m_ids,
                                           WritePath::Mark::CheckedBefore);
    m_writes->setUser(user);
    m_rights = std::make_unique<Rights>(*m_writes);
    m_writes->setPermissions(m_rights.get());
    m_identity = loadIdentity(connection);
    if (attachments != nullptr) {
        m_attachments = std::make_unique<AttachmentStore>(*attachments, *m_suite);
    }
    m_exchange = std::make_unique<Exchange>(*m_writes, m_identity, m_attachments.get());
}

ExchangeRun::~ExchangeRun() = default;

} // namespace helin
