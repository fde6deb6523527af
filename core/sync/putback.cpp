#include "core/sync/putback.h"

#include "core/storage/meta.h"

#include <algorithm>

namespace helin {

bool PutBack::isComplete() const
{
    return std::all_of(peers.begin(), peers.end(), [](const Peer &peer) { return peer.heard; });
}

Message PutBack::words() const
{
    const auto day = [](qint64 millis) {
        return QDateTime::fromMSecsSinceEpoch(millis).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    if (peers.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Message", "Put back on %1."), {day(at)}};
    }
    if (isComplete()) {
        return {QT_TRANSLATE_NOOP("Message", "Put back on %1; what the other sites held has come back."), {day(at)}};
    }
    QStringList names;
    for (const Peer &peer : peers) {
        if (!peer.heard) {
            names << peer.name;
        }
    }
    const QString list = names.join(QStringLiteral("、"));
    if (backupAt == 0) {
        return {QT_TRANSLATE_NOOP("Message",
                                  "These data go on from a copy since %1. What was sent to %2 after the copy "
                                  "was made comes back with the next exchange: send a file and take in "
                                  "the answer."),
                {day(at), list}};
    }
    return {QT_TRANSLATE_NOOP("Message", "These data were put back on %1 from the backup of %2. What was sent to %3 "
                                         "after that comes back with the next exchange: send a file and take in the "
                                         "answer."),
            {day(at), day(backupAt), list}};
}

std::optional<PutBack> putBackState(WritePath &writes, Exchange &exchange)
{
    const Meta meta{writes.connection()};
    PutBack state;
    state.at = meta.integer("put_back.at");
    if (state.at == 0) {
        return std::nullopt;
    }
    state.backupAt = meta.integer("put_back.backup_at");
    state.missingEntries = std::max(qint64{0}, meta.integer("put_back.known") - meta.integer("put_back.entries"));
    const quint32 incarnation = writes.site().writer.incarnation;
    for (const MemberSite &member : exchange.isEnrolled() ? exchange.peers() : QList<MemberSite>()) {
        const Link link = exchange.links().link(member.site);
        // Of the stations only those that are known to have exchanged are waited for.
        if (!writes.site().isTownship() || link.sentNumber > 0 || link.receivedNumber > 0) {
            state.peers.append({member.site, member.name, link.ackedAt, link.receivedAt,
                                exchange.logHeads().heardBy(member.site) == incarnation});
        }
    }
    return state;
}

} // namespace helin
