#pragma once

#include "core/security/membership.h"
#include "core/sync/change.h"
#include "core/sync/sitecontext.h"

namespace helin {

/// What a site sends to a peer and takes from one: need to know, and rights at the first hop.
///
/// Upwards a site sends its own changes and nothing else. Downwards the township sends what the station's code owns and
/// what is shared, never the receiver's own changes. So a station never holds another station's records.
class Scope final
{
public:
    Scope(const SiteContext &own, const MemberSite &peer) : m_own{own}, m_peer{peer} {}

    /// Whether a logged change goes into a bundle for the peer. `ownToo`: also the peer's own changes, which it lost.
    [[nodiscard]] bool sends(const WriterId &writer, const QString &station, quint16 type, bool ownToo = false) const;

    enum class Verdict {
        Accept,
        NotTheirs, ///< the sender has no right to write this record or to pass on this author's changes
        Revoked,   ///< the sender's PC was taken off the list before this change
        NotForUs   ///< a record that this site has no need to know
    };
    /// What to do with a change that came in the peer's bundle.
    [[nodiscard]] Verdict receives(const ChangeView &change) const;

private:
    const SiteContext &m_own;
    const MemberSite &m_peer;
};

} // namespace helin
