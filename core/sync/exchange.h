#pragma once

#include "core/base/progress.h"
#include "core/storage/attachmentstore.h"
#include "core/sync/linkstore.h"
#include "core/sync/logheads.h"
#include "core/sync/payload.h"
#include "core/sync/writepath.h"

#include <functional>
#include <map>

namespace helin {

/// Changes counted by record type number.
using CountsByType = std::map<quint16, qint64>;
QString countsText(const CountsByType &counts);
CountsByType countsFromText(const QString &text);

/// A bundle that was written.
struct ExportedBundle
{
    QString path;
    RecordId to;
    QString toName;
    quint64 number = 0;
    qint64 changes = 0;
    CountsByType counts;
    qint64 bytes = 0;
};

enum class ImportStatus { Merged, Duplicate, Waiting, Refused, Skipped };

/// What became of one file. Counts are of changes; nothing stays uncounted: applied + already + keptAside is what the
/// file promised.
struct ImportedBundle
{
    QString path;
    ImportStatus status = ImportStatus::Refused;
    std::optional<Error> error; ///< why it was refused, skipped or waits
    RecordId from;
    QString fromName;
    quint64 number = 0;
    qint64 applied = 0;
    qint64 already = 0;
    qint64 keptAside = 0;
    qint64 conflicts = 0;         ///< registers that now need a decision and did not before
    CountsByType counts;          ///< of the applied ones
    qint64 returned = 0;          ///< of the applied ones, those this site had written before it was put back
    QList<LogWarning> warnings;   ///< doubts about operation logs that this bundle showed first
    qint64 receivedEarlierAt = 0; ///< for duplicates
};

/// The exchange of bundles between this site and its peers. Uses the store's one writing connection: belongs to its
/// thread; long runs belong on a worker with a workspace of its own.
class Exchange final
{
public:
    /// `attachments` may be null: then photos and scans neither leave nor arrive.
    Exchange(WritePath &writes, const SiteIdentity &identity, AttachmentStore *attachments);

    /// The newest membership list; throws Refused before enrolment.
    [[nodiscard]] SignedMembershipList roster();
    [[nodiscard]] bool isEnrolled();
    /// Sites this one exchanges with directly: a station's township; a township's active stations.
    [[nodiscard]] QList<MemberSite> peers();

    /// Writes a bundle for one peer into a folder: everything the peer has not acknowledged. The temporary file is read
    /// back and checked before it gets its name.
    Result<ExportedBundle> exportTo(const RecordId &peer, const QString &folder, const ProgressFn &progress = {});
    /// One bundle for every peer.
    Result<QList<ExportedBundle>> exportAll(const QString &folder, const ProgressFn &progress = {});

    /// Takes one file in: preamble, trust, signature, decryption, limits, merge, in one transaction. Whatever fails,
    /// the store is as it was. A file for another site is Refused here.
    ImportedBundle importFile(const QString &path, const ProgressFn &progress = {});
    /// Takes in all bundles among these files and folders, in the order of their numbers; those that wait for an
    /// earlier one are tried again after it. Files of a folder that are for others are Skipped.
    QList<ImportedBundle> importAll(const QStringList &paths, const ProgressFn &progress = {});

    /// Takes a change over that was kept aside, with a reason; or drops it for good.
    Result<ChangeSet> releaseHeld(qint64 heldId, const QString &reason);
    Result<ChangeSet> dropHeld(qint64 heldId, const QString &reason);

    [[nodiscard]] LinkStore &links() { return m_links; }
    [[nodiscard]] LogHeads &logHeads() { return m_logHeads; }
    /// Changes of this store that this peer has not acknowledged yet.
    [[nodiscard]] qint64 unacknowledged(const RecordId &peer);

private:
    ImportedBundle takeIn(const QString &path, const ProgressFn &progress);
    /// Ends erasures that have just come in: freed pages, photos nobody names any more.
    void cleanUp();
    ImportedBundle merge(BundleReader &reader, const Digest &hash, const MemberSite &sender, ImportedBundle report,
                         const ProgressFn &progress);
    static void writeChange(FrameWriter &frames, const LoggedChange &change);
    void writeAttachment(FrameWriter &frames, QByteArrayView changeBody);
    /// Thrown by merge(): this store was set back without noticing, so it has to go on in a new incarnation first.
    struct ForgottenPast
    {};
    ImportedBundle takeInAnew(const QString &path, const ProgressFn &progress);
    /// The peer's incarnation up to which its own changes may be lost to it.
    quint32 incarnationOf(const Link &link);
    /// `incarnation` is the peer's that wrote the bundle.
    void acceptAcknowledgement(const Acknowledgement &ack, quint32 incarnation, Link &link);
    /// Only a site of the station that owns a record may erase it; said by the list of sites, at every hop.
    bool mayErase(const ChangeView &erasure);
    void acceptList(QByteArrayView bytes, const SignedMembershipList &current);

    WritePath &m_writes;
    const SiteIdentity &m_identity;
    AttachmentStore *m_attachments;
    LinkStore m_links;
    LogHeads m_logHeads;
};

} // namespace helin
