#include "core/sync/scope.h"

namespace helin {

namespace {

bool isShared(quint16 type)
{
    const RecordType *known = recordType(type);
    return known != nullptr && known->reach == Reach::Shared;
}

} // namespace

bool Scope::sends(const WriterId &writer, const QString &station, quint16 type, bool ownToo) const
{
    if (!m_own.isTownship()) {
        return writer.site == m_own.writer.site;
    }
    return (ownToo || writer.site != m_peer.site) && (station == m_peer.stationCode || isShared(type));
}

Scope::Verdict Scope::receives(const ChangeView &change) const
{
    const QString station = QString::fromUtf8(change.station);
    if (m_own.isTownship()) {
        if (change.writer.site != m_peer.site || station != m_peer.stationCode || isShared(change.type)) {
            return Verdict::NotTheirs;
        }
        return m_peer.accepts(change.writer.incarnation, change.seq) ? Verdict::Accept : Verdict::Revoked;
    }
    // The township vouches for what it sends down; only records this site has no need to know are turned away.
    return station == m_own.stationCode || isShared(change.type) ? Verdict::Accept : Verdict::NotForUs;
}

} // namespace helin
