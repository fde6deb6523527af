#include "core/sync/scope.h"

namespace helin {

namespace {

bool isShared(quint16 type)
{
    const RecordType *known = recordType(type);
    return known != nullptr && known->reach == Reach::Shared;
}

constexpr quint32 firstIncarnation = 1; ///< of a site that was never put back

} // namespace

bool Scope::wasOffice(const RecordId &site, const QString &office) const
{
    const MemberSite *member = m_list.find(site);
    return member != nullptr && member->state == SiteState::Revoked && member->role != SiteRole::Station &&
           member->stationCode == office;
}

bool Scope::isOfSameVillage(const MemberSite &villager, const WriterId &writer, const QString &station,
                            quint16 type) const
{
    const MemberSite *author = m_list.find(writer.site);
    return author != nullptr && author->stationCode == villager.stationCode && station == villager.stationCode &&
           !isShared(type);
}

bool Scope::sends(const WriterId &writer, const QString &station, quint16 type) const
{
    if (m_own.isOffice() && m_peer.role != SiteRole::Station) {
        return false;
    }
    const bool lost = writer.site == m_peer.site && writer.incarnation < m_peerIncarnation;
    if (!m_own.isOffice()) {
        const MemberSite *self = m_list.find(m_own.writer.site);
        const bool forgotten =
            m_peerIncarnation > firstIncarnation && self != nullptr && isOfSameVillage(*self, writer, station, type);
        return writer.site == m_own.writer.site || lost || forgotten ||
               (m_peer.role > m_own.role && wasOffice(writer.site, m_peer.stationCode));
    }
    return (writer.site != m_peer.site || lost) && (station == m_peer.stationCode || isShared(type));
}

Scope::Verdict Scope::receives(const ChangeView &change, const Digest &hash) const
{
    const QString station = QString::fromUtf8(change.station);
    if (m_own.isOffice()) {
        if (m_peer.role != SiteRole::Station) {
            return Verdict::NotForUs;
        }
        // What this office wrote before it was put back from a copy or got a new PC, kept by the station. In its
        // present incarnation when its disk was set back as a whole and it does not know yet.
        const bool ownEarlier =
            (change.writer.site == m_own.writer.site && change.writer.incarnation <= m_own.writer.incarnation) ||
            (change.writer.site != m_own.writer.site && wasOffice(change.writer.site, m_own.stationCode));
        if (ownEarlier && (station == m_peer.stationCode || isShared(change.type))) {
            return Verdict::Accept;
        }
        // What it had from another PC of the village then, and may come from nobody else any more.
        if (change.writer.site != m_peer.site && m_own.writer.incarnation > firstIncarnation &&
            isOfSameVillage(m_peer, change.writer, station, change.type)) {
            return m_list.find(change.writer.site)->accepts(change.writer.incarnation, change.seq, hash)
                       ? Verdict::Accept
                       : Verdict::Revoked;
        }
        if (change.writer.site != m_peer.site || station != m_peer.stationCode || isShared(change.type)) {
            return Verdict::NotTheirs;
        }
        return m_peer.accepts(change.writer.incarnation, change.seq, hash) ? Verdict::Accept : Verdict::Revoked;
    }
    if (m_peer.role == SiteRole::Station) {
        // Nobody vouches for what another station says of this one's records.
        return Verdict::NotTheirs;
    }
    // The township vouches for what it sends down; only records this site has no need to know are turned away.
    return station == m_own.stationCode || isShared(change.type) ? Verdict::Accept : Verdict::NotForUs;
}

} // namespace helin
