// The tables behind LogHeads.
#include "core/storage/statement.h"
#include "core/sync/logheads.h"

#include <algorithm>

namespace helin {

namespace {

/// Which incarnation wrote an entry of the own log.
quint32 writerOf(qint64 entry, const QList<AuditSegment> &segments, quint32 present)
{
    for (const AuditSegment &segment : segments) {
        if (entry <= segment.head.entries) {
            return segment.before;
        }
    }
    return present;
}

constexpr char warningColumns[] = "SELECT id, site, doubt, incarnation, entries, lost, at, number FROM log_warning";

QList<LogWarning> readWarnings(Statement &query)
{
    QList<LogWarning> all;
    while (query.step()) {
        all.append({query.integer(0), query.id(1), LogDoubt(query.integer(2)), quint32(query.integer(3)),
                    query.integer(4), query.integer(5), query.integer(6), quint64(query.integer(7))});
    }
    return all;
}

} // namespace

LogHeadFrame LogHeads::frameFor(const RecordId &peer, quint32 ownIncarnation)
{
    LogHeadFrame frame;
    frame.current = {ownIncarnation, m_audit.head()};
    const QList<AuditSegment> segments = m_audit.segments();
    if (!segments.isEmpty()) {
        frame.segment = segments.constLast();
    }
    // What the peer holds of entries that this log has, it can now compare; heads of a lost stretch say nothing.
    Statement &named = m_connection.prepared(
        "SELECT incarnation, entries FROM log_held WHERE site = ? ORDER BY at DESC, entries DESC LIMIT ?");
    named.bind(1, peer).bind(2, LogHeadFrame::mostAnswers);
    QList<std::pair<quint32, qint64>> places;
    while (named.step()) {
        places.append({quint32(named.integer(0)), named.integer(1)});
    }
    for (const auto &[incarnation, entry] : places) {
        if (writerOf(entry, segments, ownIncarnation) == incarnation) {
            frame.answers.append({incarnation, {entry, m_audit.hashAt(entry)}});
        }
    }
    Statement &newest = m_connection.prepared("SELECT incarnation, entries, hash FROM log_seen WHERE site = ? "
                                              "ORDER BY incarnation DESC, entries DESC LIMIT 1");
    newest.bind(1, peer);
    if (newest.step()) {
        frame.held = LogHead{quint32(newest.integer(0)),
                             {newest.integer(1), Digest::fromBytes(QByteArrayView(newest.blobView(2)))}};
    }
    newest.reset();
    return frame;
}

Digest LogHeads::seen(const RecordId &site, quint32 incarnation, qint64 entries)
{
    Statement &query =
        m_connection.prepared("SELECT hash FROM log_seen WHERE site = ? AND incarnation = ? AND entries = ?");
    query.bind(1, site).bind(2, qint64{incarnation}).bind(3, entries);
    const Digest hash = query.step() ? Digest::fromBytes(QByteArrayView(query.blobView(0))) : Digest{};
    query.reset();
    return hash;
}

qint64 LogHeads::mostSeen(const RecordId &site, quint32 incarnation)
{
    Statement &query =
        m_connection.prepared("SELECT coalesce(max(entries), 0) FROM log_seen WHERE site = ? AND incarnation = ?");
    query.bind(1, site).bind(2, qint64{incarnation});
    query.step();
    const qint64 most = query.integer(0);
    query.reset();
    return most;
}

QList<LogWarning> LogHeads::take(const RecordId &peer, const RecordId &ownSite, quint32 ownIncarnation,
                                 const LogHeadFrame &frame, bool inOrder, quint64 number, qint64 now)
{
    QList<LogWarning> fresh;
    const auto warn = [&](const RecordId &site, LogDoubt doubt, quint32 incarnation, qint64 entries, qint64 lost) {
        if (doubt != LogDoubt::PutBack && isCopied(site, incarnation)) {
            return; // two logs under one name: told as that
        }
        if (auto warning = this->warn({0, site, doubt, incarnation, entries, lost, now, number})) {
            fresh.append(*warning);
        }
    };
    const auto differs = [&](const LogHead &told) {
        const Digest remembered = seen(peer, told.incarnation, told.head.entries);
        return !remembered.isNull() && remembered != told.head.hash;
    };

    const LogHead &current = frame.current;
    const qint64 most = mostSeen(peer, current.incarnation);
    if (differs(current)) {
        warn(peer, LogDoubt::Rewritten, current.incarnation, current.head.entries, 0);
    }
    for (const LogHead &answer : frame.answers) {
        // An answer without a hash: the peer's log ends before that entry.
        if (differs(answer)) {
            const bool gone = answer.head.hash.isNull();
            warn(peer, gone ? LogDoubt::Shortened : LogDoubt::Rewritten, answer.incarnation, answer.head.entries, 0);
        }
    }
    if (inOrder && most > current.head.entries) {
        warn(peer, LogDoubt::Shortened, current.incarnation, most, most - current.head.entries);
    }
    if (frame.segment && most == 0) {
        const AuditSegment &segment = *frame.segment;
        if (differs({segment.before, segment.head})) {
            warn(peer, LogDoubt::Rewritten, segment.before, segment.head.entries, 0);
        }
        const qint64 mostBefore = mostSeen(peer, segment.before);
        if (mostBefore > segment.head.entries) {
            warn(peer, LogDoubt::PutBack, segment.before, segment.head.entries, mostBefore - segment.head.entries);
        }
    }
    const auto remember = [&](const char *sql, const LogHead &head) {
        if (head.head.entries > 0) {
            m_connection.prepared(sql)
                .bind(1, peer)
                .bind(2, qint64{head.incarnation})
                .bind(3, head.head.entries)
                .bind(4, head.head.hash.bytes())
                .bind(5, now)
                .run();
        }
    };
    // The first memory of an entry stays: what is told later about the same entry is what is compared with it.
    remember(
        "INSERT INTO log_seen (site, incarnation, entries, hash, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        current);
    if (frame.held) {
        remember("INSERT INTO log_held (site, incarnation, entries, hash, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO "
                 "NOTHING",
                 *frame.held);
    }
    for (const LogHead &missing : contradictions(ownSite, ownIncarnation)) {
        const bool gone = m_audit.hashAt(missing.head.entries).isNull();
        warn(ownSite, gone ? LogDoubt::Shortened : LogDoubt::Rewritten, missing.incarnation, missing.head.entries, 0);
    }
    return fresh;
}

std::optional<LogWarning> LogHeads::warn(LogWarning warning)
{
    m_connection
        .prepared("INSERT INTO log_warning (site, doubt, incarnation, entries, lost, at, number) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(1, warning.site)
        .bind(2, qint64(warning.doubt))
        .bind(3, qint64{warning.incarnation})
        .bind(4, warning.entries)
        .bind(5, warning.lost)
        .bind(6, warning.at)
        .bind(7, qint64(warning.number))
        .run();
    if (m_connection.changedRows() == 0) {
        return std::nullopt;
    }
    warning.id = m_connection.lastInsertRowId();
    return warning;
}

bool LogHeads::isCopied(const RecordId &site, quint32 incarnation)
{
    Statement &query = m_connection.prepared("SELECT 1 FROM log_warning WHERE site = ?1 AND doubt = ?2 AND "
                                             "(?3 = 0 OR incarnation = ?3) LIMIT 1");
    query.bind(1, site).bind(2, qint64(LogDoubt::Copied)).bind(3, qint64{incarnation});
    const bool copied = query.step();
    query.reset();
    return copied;
}

QList<LogHead> LogHeads::held()
{
    Statement &query = m_connection.prepared("SELECT incarnation, entries, hash FROM log_held ORDER BY entries");
    QList<LogHead> all;
    while (query.step()) {
        all.append(
            {quint32(query.integer(0)), {query.integer(1), Digest::fromBytes(QByteArrayView(query.blobView(2)))}});
    }
    return all;
}

qint64 LogHeads::heldCount()
{
    return held().size();
}

QList<LogHead> LogHeads::contradictions(const RecordId &ownSite, quint32 ownIncarnation)
{
    const QList<AuditSegment> segments = m_audit.segments();
    QList<LogHead> wrong;
    for (const LogHead &head : held()) {
        if (writerOf(head.head.entries, segments, ownIncarnation) == head.incarnation &&
            m_audit.hashAt(head.head.entries) != head.head.hash && !isCopied(ownSite, head.incarnation)) {
            wrong.append(head);
        }
    }
    return wrong;
}

QList<LogWarning> LogHeads::warnings()
{
    return readWarnings(m_connection.prepared(QByteArray(warningColumns) + " ORDER BY id DESC"));
}

QList<LogWarning> LogHeads::warnings(const RecordId &site)
{
    Statement &query = m_connection.prepared(QByteArray(warningColumns) + " WHERE site = ? ORDER BY id DESC");
    query.bind(1, site);
    return readWarnings(query);
}

quint32 LogHeads::heardBy(const RecordId &peer)
{
    Statement &query = m_connection.prepared("SELECT incarnation FROM heard WHERE site = ?");
    query.bind(1, peer);
    const quint32 incarnation = query.step() ? quint32(query.integer(0)) : 0;
    query.reset();
    return incarnation;
}

void LogHeads::setHeard(const RecordId &peer, quint32 incarnation)
{
    m_connection.prepared("INSERT OR REPLACE INTO heard (site, incarnation) VALUES (?, ?)")
        .bind(1, peer)
        .bind(2, qint64{incarnation})
        .run();
}

} // namespace helin
