#pragma once

#include "core/security/membership.h"
#include "core/storage/connection.h"
#include "core/sync/change.h"

#include <QList>

#include <optional>

namespace helin {

/// What is known about the exchange with one peer.
struct Link
{
    RecordId site;
    quint64 sentNumber = 0;
    quint64 ackedNumber = 0;
    Digest ackedHash = {};
    qint64 ackedPosition = 0;
    qint64 ackedAt = 0; ///< ms since 1970 UTC: when the peer took in what it acknowledged
    quint64 receivedNumber = 0;
    Digest receivedHash = {};
    qint64 receivedPosition = 0;
    quint32 receivedIncarnation = 0;
    qint64 receivedAt = 0;     ///< ms since 1970 UTC
    qint64 ackedKeptAside = 0; ///< changes the peer said it keeps aside
    /// After the peer was put back from a copy: acknowledgements of bundles up to this number say nothing any more.
    quint64 ackFloor = 0;
};

/// One bundle that was written.
struct SentBundle
{
    RecordId site;
    quint64 number = 0;
    Digest hash;
    qint64 fromPosition = 0;
    qint64 toPosition = 0;
    qint64 at = 0;
    qint64 changes = 0;
    QString counts; ///< "dispute:14 resident:11": changes by kind
    qint64 bytes = 0;
    QString name;
};

/// One bundle that was taken in.
struct Receipt
{
    RecordId site;
    quint32 incarnation = 0;
    quint64 number = 0;
    Digest hash;
    qint64 fromPosition = 0;
    qint64 toPosition = 0;
    qint64 at = 0;
    qint64 applied = 0;
    qint64 already = 0;
    qint64 keptAside = 0;
    qint64 conflicts = 0;
    QString counts;
    QString name;
};

/// A change kept aside (暂存待核) until a person decides.
struct HeldChange
{
    qint64 id = 0;
    RecordId site; ///< whose bundle brought it
    quint64 number = 0;
    qint64 received = 0;
    QString reason; ///< "clock", "rights", "revoked", "scope"
    WriterId writer;
    quint64 seq = 0;
    QString station;
    quint16 type = 0;
    RecordId record;
    QByteArray body;
    Digest hash; ///< of the body as it was written
};

/// The tables of exchange: links, bundles written and taken in, changes kept aside, membership lists. Works inside the
/// caller's transaction.
class LinkStore final
{
public:
    explicit LinkStore(Connection &connection) : m_connection{connection} {}

    /// The link with a peer; a new one when there has been no exchange yet.
    [[nodiscard]] Link link(const RecordId &site);
    void save(const Link &link);
    [[nodiscard]] QList<Link> links();

    /// After this site was put back from a copy: the next bundle for every peer holds everything from the beginning, so
    /// that no two sites that were both put back wait for each other.
    void startOver();

    void addSent(const SentBundle &sent);
    [[nodiscard]] std::optional<SentBundle> sent(const RecordId &site, quint64 number);
    /// Newest first.
    [[nodiscard]] QList<SentBundle> sentList(int limit);
    /// Written, and not acknowledged by the receiver: what a stick that got lost may have carried. Newest first.
    [[nodiscard]] QList<SentBundle> onTheWay(int limit);

    void addReceipt(const Receipt &receipt);
    [[nodiscard]] std::optional<Receipt> receipt(const RecordId &site, quint32 incarnation, quint64 number);
    /// The receipt of a bundle by its hash, whatever the sender's incarnation then was.
    [[nodiscard]] std::optional<Receipt> receiptByHash(const RecordId &site, const Digest &hash);
    /// Newest first.
    [[nodiscard]] QList<Receipt> receipts(int limit);

    /// False when it is kept already.
    bool hold(const HeldChange &change);
    [[nodiscard]] bool isHeld(const WriterId &writer, quint64 seq);
    [[nodiscard]] QList<HeldChange> held();
    [[nodiscard]] qint64 heldCount();
    /// Kept aside out of this site's bundles.
    [[nodiscard]] qint64 heldCount(const RecordId &site);
    void dropHeld(qint64 id);
    /// The change of this hash has been taken over another way.
    void dropHeld(const Digest &hash);

    void saveList(const SignedMembershipList &list, qint64 now);
    /// Takes a list as the newest: what stood under its number or a higher one is forgotten.
    void replaceLists(const SignedMembershipList &list, qint64 now);
    /// Bytes of the newest list; empty before enrolment.
    [[nodiscard]] QByteArray newestList();
    /// Bytes of the list of this number; empty when it is not known.
    [[nodiscard]] QByteArray list(quint64 number);
    /// The list of the office above, at an office that keeps a list of its own; empty without one.
    [[nodiscard]] QByteArray listAbove();
    void saveListAbove(const SignedMembershipList &list);
    /// Number of the newest list that a site is known to have; 0 when nothing is known.
    [[nodiscard]] quint64 listOf(const RecordId &site);
    void setListOf(const RecordId &site, quint64 number);

private:
    Connection &m_connection;
};

} // namespace helin
