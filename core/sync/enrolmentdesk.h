#pragma once

#include "core/security/enrolment.h"
#include "core/sync/exchange.h"

namespace helin {

/// How sites join a township: request file → approval after comparing the 核对码 by phone → welcome file. All calls
/// belong to the thread of the store.
class EnrolmentDesk final
{
public:
    /// `suiteChanged` is called when the store goes on under its township's suite: from then on `writes` must work with
    /// that one, and `identity` be what is stored. `attachments` may be null.
    EnrolmentDesk(WritePath &writes, const SiteIdentity &identity, Exchange &exchange, AttachmentStore *attachments,
                  std::function<void(SuiteId)> suiteChanged)
        : m_writes{writes}
        , m_identity{identity}
        , m_exchange{exchange}
        , m_attachments{attachments}
        , m_suiteChanged{std::move(suiteChanged)}
    {}

    struct Paper
    {
        QString path;
        RecordId site;
        QString name;
        QString stationCode;
        QString fingerprint; ///< 核对码 to compare
    };

    /// The township's first list, made when its store is set up.
    Result<ChangeSet> openTownship();
    /// At a new station: writes the request, with keys for both suites, as the township has chosen one of them. Asking
    /// again gives the same request.
    Result<Paper> request(const QString &path);
    /// At the township: what a request says, before anything is decided.
    [[nodiscard]] Result<Paper> inspectRequest(const QString &path);
    /// At the township: puts the site on the list and writes its welcome. A `fingerprint` that is given must agree.
    Result<Paper> approve(const QString &requestPath, const QString &welcomePath, const QString &fingerprint = {});
    /// At the station: takes the welcome. A `fingerprint` that is given must agree. A PC without a letter for its
    /// working numbers gets the next one of its office: the second PC of a village counts under B. What was entered
    /// before goes on under the township's suite.
    Result<Paper> accept(const QString &welcomePath, const QString &fingerprint = {});
    /// At the township: closes all incarnations of a site; of the newest, changes up to number `after` still count.
    Result<Paper> revoke(const RecordId &site, quint64 after);

private:
    [[nodiscard]] QByteArray newRequest(Meta &meta);
    /// Who this station is under the suite of a welcome, if that is not the one of its store; nothing if it is.
    [[nodiscard]] std::optional<SiteIdentity> identityFor(SuiteId suite);

    WritePath &m_writes;
    const SiteIdentity &m_identity;
    Exchange &m_exchange;
    AttachmentStore *m_attachments;
    std::function<void(SuiteId)> m_suiteChanged;
};

} // namespace helin
