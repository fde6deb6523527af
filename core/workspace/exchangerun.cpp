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
    : m_path{connection, storeFolder, user, clock}
{
    m_identity = loadIdentity(connection);
    if (attachments != nullptr) {
        m_attachments = std::make_unique<AttachmentStore>(*attachments, m_path.suite());
    }
    m_exchange = std::make_unique<Exchange>(m_path.writes(), m_identity, m_attachments.get());
}

ExchangeRun::~ExchangeRun() = default;

} // namespace helin
