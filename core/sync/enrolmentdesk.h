#pragma once

#include "core/security/enrolment.h"
#include "core/sync/exchange.h"

namespace helin {

/// How sites join a township: request file → approval after comparing the 核对码 by phone → welcome file. All calls
/// belong to the thread of the store.
class EnrolmentDesk final
{
public:
    /// `identity` gets new keys when they are renewed; Exchange and TownshipKeys must refer to the same object.
    /// `suiteChanged` is called when the store goes on under its township's suite: from then on `writes` must work with
    /// that one, and `identity` be what is stored. `attachments` may be null.
    EnrolmentDesk(WritePath &writes, SiteIdentity &identity, Exchange &exchange, AttachmentStore *attachments,
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
        QString fingerprint;     ///< 核对码 to compare
        QString bundlePath = {}; ///< the whole data of the station, for a PC that takes another one's place
        QString replaced = {};   ///< name of the PC whose place it takes
    };

    /// At a new station, or at an office that asks the one above: writes the request, a station's with keys for both
    /// suites, as the township has chosen one of them. Asking again gives the same request. Refused for a station that
    /// is registered, unless `again`: it has to be let in anew, because it cannot prove that the township has a new PC.
    Result<Paper> request(const QString &path, bool again = false);
    /// At a registered site: writes a request for new keys, signed with the present ones. Nothing changes until its
    /// welcome is taken.
    Result<Paper> requestNewKeys(const QString &path);
    /// At the township: what a request says, before anything is decided.
    [[nodiscard]] Result<Paper> inspectRequest(const QString &path);
    struct Approving
    {
        QString fingerprint = {}; ///< when given it must agree
        /// Site of the same station whose place the new PC takes: taken off the list from its last known change on, and
        /// the station's whole data is written beside the welcome.
        RecordId replaces = {};
    };
    /// At the township: puts the site on the list and writes its welcome. Approving the same request again writes both
    /// anew.
    Result<Paper> approve(const QString &requestPath, const QString &welcomePath, const Approving &approving);
    Result<Paper> approve(const QString &requestPath, const QString &welcomePath, const QString &fingerprint = {})
    {
        return approve(requestPath, welcomePath, Approving{fingerprint});
    }
    /// At the station, or at the office that asked: takes the welcome. A `fingerprint` that is given must agree; it has
    /// to be given where a registered station lets in a township that it cannot prove. A PC without a letter for its
    /// working numbers gets the next one of its office: the second PC of a village counts under B. What was entered
    /// before goes on under the township's suite.
    Result<Paper> accept(const QString &welcomePath, const QString &fingerprint = {});
    /// At the township: closes all incarnations of a site; of the newest, changes up to number `after` still count.
    Result<Paper> revoke(const RecordId &site, quint64 after);

private:
    [[nodiscard]] QByteArray newRequest(Meta &meta);
    /// Who this station is under the suite of a welcome, if that is not the one of its store; nothing if it is.
    [[nodiscard]] std::optional<SiteIdentity> identityFor(SuiteId suite);
    /// A PC put back from a backup must not sign a list beside one that a station has already.
    void requireNewestList();
    void acceptAbove(const Welcome &welcome);
    void acceptOwn(const Welcome &welcome, bool compared);

    WritePath &m_writes;
    SiteIdentity &m_identity;
    Exchange &m_exchange;
    AttachmentStore *m_attachments;
    std::function<void(SuiteId)> m_suiteChanged;
};

} // namespace helin
