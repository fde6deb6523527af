#pragma once

#include "core/security/enrolment.h"
#include "core/sync/exchange.h"

namespace helin {

/// How sites join a township: request file → approval after comparing the 核对码 by phone → welcome file. All calls
/// belong to the thread of the store.
class EnrolmentDesk final
{
public:
    EnrolmentDesk(WritePath &writes, const SiteIdentity &identity, Exchange &exchange)
        : m_writes{writes}
        , m_identity{identity}
        , m_exchange{exchange}
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
    /// At a new station: writes the request. Asking again gives the same request.
    Result<Paper> request(const QString &path);
    /// At the township: what a request says, before anything is decided.
    [[nodiscard]] Result<Paper> inspectRequest(const QString &path);
    /// At the township: puts the site on the list and writes its welcome. A `fingerprint` that is given must agree.
    Result<Paper> approve(const QString &requestPath, const QString &welcomePath, const QString &fingerprint = {});
    /// At the station: takes the welcome. A `fingerprint` that is given must agree. A PC without a letter for its
    /// working numbers gets the next one of its office: the second PC of a village counts under B.
    Result<Paper> accept(const QString &welcomePath, const QString &fingerprint = {});
    /// At the township: closes all incarnations of a site; of the newest, changes up to number `after` still count.
    Result<Paper> revoke(const RecordId &site, quint64 after);

private:
    WritePath &m_writes;
    const SiteIdentity &m_identity;
    Exchange &m_exchange;
};

} // namespace helin
