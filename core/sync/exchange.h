#pragma once

#include "core/base/progress.h"
#include "core/storage/attachmentstore.h"
#include "core/sync/linkstore.h"
#include "core/sync/logheads.h"
#include "core/sync/payload.h"
#include "core/sync/rootstore.h"
#include "core/sync/writepath.h"

#include <functional>
#include <limits>
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
    /// At an office: the list of the office above, which this one has been let in by; nothing without one, and at
    /// stations, whose roster() is that list.
    [[nodiscard]] std::optional<SignedMembershipList> rosterAbove();
    /// Sites this one exchanges with directly: the office above; at an office, the active sites below.
    [[nodiscard]] QList<MemberSite> peers();
    /// Takes a site of the own list off it: its incarnations are closed at the last change known of each; of the newest
    /// one only changes up to number `after` count.
    void close(MemberSite &member, quint64 after = std::numeric_limits<quint64>::max());
    /// What the list of sites says of this site when it has been taken off: the last of its changes that counts is
    /// `lastCounted`, and `later` ones are here that do not count.
    struct TakenOff
    {
        quint64 lastCounted = 0;
        qint64 later = 0;
        QString office; ///< whom to call
        [[nodiscard]] Message words() const;
        [[nodiscard]] Message advice() const;
    };
    [[nodiscard]] std::optional<TakenOff> takenOff();

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

    /// Takes over, with a reason, what a site that was taken off the list has written after its last change that counts
    /// and that is kept aside here: up to number `through` of its newest incarnation. From then on these changes count.
    /// Gives how many.
    Result<qint64> adopt(const RecordId &site, quint64 through, const QString &reason);
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
    /// A list from above, or the own one as a site below knows it.
    void acceptList(QByteArrayView bytes, const SignedMembershipList &current, const MemberSite &sender);
    /// Who has sent a bundle, by the lists of sites or by its statement of succession.
    [[nodiscard]] std::optional<MemberSite> senderOf(const BundleHeader &header, const SignedMembershipList &list);
    /// The own key that a bundle was made for: the present one or the one before it.
    [[nodiscard]] KeyPair agreementFor(const BundleHeader &header);
    [[nodiscard]] std::optional<MemberSite> memberNamed(const RecordId &site, const SignedMembershipList &list);
    /// Whether a peer stands above this site.
    [[nodiscard]] bool isAbove(const MemberSite &peer) const;

    WritePath &m_writes;
    const SiteIdentity &m_identity;
    AttachmentStore *m_attachments;
    LinkStore m_links;
    LogHeads m_logHeads;
    RootStore m_roots;
};

} // namespace helin
