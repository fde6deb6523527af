#pragma once

#include "core/security/identity.h"
#include "core/storage/attachmentstore.h"
#include "core/sync/applier.h"

#include <map>
#include <set>

namespace helin {

/// Where the table `secret` keeps who a station is under the suite that its store does not use, until its township's
/// suite is known. Made when the store is set up, so that a store put back from any backup asks with the same keys.
inline constexpr char otherIdentitySecret[] = "identity_other_suite";

/// The same site with new keys for the other suite.
[[nodiscard]] SiteIdentity underOtherSuite(const SiteIdentity &identity);

/// Puts the log of a store that has never exchanged anything under another suite: hashes of changes and of photos are
/// computed anew, and everything that names them follows. What a change says, its writer, number and time stay; so does
/// the operation log, whose entries so far keep the hash they had (AuditLog::changeSuite()).
///
/// Inside the caller's transaction on the applier's connection. Photos lie in another file: they are kept under both
/// hashes first, and dropFormer() takes the old ones away once the caller has committed.
class SuiteAdoption final
{
public:
    /// `attachments` may be null and still belongs to the former suite. All must outlive this.
    SuiteAdoption(Applier &applier, AttachmentStore *attachments, Suite &to)
        : m_applier{applier}
        , m_attachments{attachments}
        , m_to{to}
    {}

    void rewriteLog();
    void dropFormer();

private:
    struct Entry
    {
        LogIdentity identity;
        QByteArray body;
    };
    using ChangeName = std::pair<WriterId, quint64>;

    [[nodiscard]] std::vector<Entry> entriesAfter(qint64 position);
    void rewrite(const Entry &entry);
    /// Keeps a photo under its new hash as well; gives that one in hexadecimal digits, or the old one if it is not
    /// here.
    [[nodiscard]] QByteArray renamed(QByteArrayView oldHash);

    Applier &m_applier;
    AttachmentStore *m_attachments;
    Suite &m_to;
    std::map<ChangeName, Digest> m_hashes;
    std::map<QByteArray, QByteArray> m_photos; ///< old and new hash in hexadecimal digits
    std::set<RecordId> m_records;              ///< photos whose hash has changed
};

} // namespace helin
