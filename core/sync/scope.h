#pragma once

#include "core/security/membership.h"
#include "core/sync/change.h"
#include "core/sync/sitecontext.h"

namespace helin {

/// What a site sends to a peer and takes from one: need to know, and rights at the first hop.
///
/// Upwards a site sends its own changes and nothing else. Downwards the township sends what the station's code owns and
/// what is shared, never the receiver's own changes. So a station never holds another station's records. Between
/// offices (township and county) no records travel. A peer that was put back from a copy goes on in a new incarnation
/// and may have lost what it wrote in earlier ones, so that much of its own goes back to it, in both directions; so
/// does, to a township's new PC, what the PC before it wrote. To a township that was put back a station also sends what
/// other PCs of its village wrote: their own stores may be lost as well.
class Scope final
{
public:
    /// `peerIncarnation`: the newest that is known of the peer; 0 when nothing came from it yet. `list` is the own
    /// list of sites; all must outlive this.
    Scope(const SiteContext &own, const MemberSite &peer, quint32 peerIncarnation, const MembershipList &list)
        : m_own{own}
        , m_peer{peer}
        , m_list{list}
        , m_peerIncarnation{peerIncarnation}
    {}

    /// Whether a logged change goes into a bundle for the peer.
    [[nodiscard]] bool sends(const WriterId &writer, const QString &station, quint16 type) const;

    enum class Verdict {
        Accept,
        NotTheirs, ///< the sender has no right to write this record or to pass on this author's changes
        Revoked,   ///< the sender's PC was taken off the list before this change
        NotForUs   ///< a record that this site has no need to know
    };
    /// What to do with a change that came in the peer's bundle. `hash` is the change's.
    [[nodiscard]] Verdict receives(const ChangeView &change, const Digest &hash) const;

private:
    /// Whether a site was the PC of this office before another one succeeded it.
    [[nodiscard]] bool wasOffice(const RecordId &site, const QString &office) const;
    /// Whether these are changes of another PC of the village, on the list of sites, to the village's own records.
    [[nodiscard]] bool isOfSameVillage(const MemberSite &villager, const WriterId &writer, const QString &station,
                                       quint16 type) const;

    const SiteContext &m_own;
    const MemberSite &m_peer;
    const MembershipList &m_list;
    quint32 m_peerIncarnation;
};

} // namespace helin
