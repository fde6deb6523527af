#include "core/sync/logstore.h"

#include "core/storage/statement.h"

namespace helin {

qint64 LogStore::knownWriter(const WriterId &writer)
{
    if (const qint64 cached = m_numbers.value(writer.site).value(writer.incarnation); cached != 0) {
        return cached;
    }
    Statement &query =
        m_connection.prepared("SELECT num, (SELECT coalesce(max(seq), 0) FROM change WHERE writer = num) FROM writer "
                              "WHERE site = ? AND incarnation = ?");
    query.bind(1, writer.site).bind(2, qint64{writer.incarnation});
    if (!query.step()) {
        return 0;
    }
    const qint64 number = query.integer(0);
    m_numbers[writer.site].insert(writer.incarnation, number);
    m_writers.insert(number, writer);
    m_lastSeq.insert(number, quint64(query.integer(1)));
    query.reset();
    return number;
}

qint64 LogStore::writerNumber(const WriterId &writer)
{
    if (const qint64 known = knownWriter(writer); known != 0) {
        return known;
    }
    m_connection.prepared("INSERT INTO writer (site, incarnation) VALUES (?, ?)")
        .bind(1, writer.site)
        .bind(2, qint64{writer.incarnation})
        .run();
    return knownWriter(writer);
}

WriterId LogStore::writer(qint64 number)
{
    if (const auto found = m_writers.constFind(number); found != m_writers.constEnd()) {
        return *found;
    }
    Statement &query = m_connection.prepared("SELECT site, incarnation FROM writer WHERE num = ?");
    query.bind(1, number);
    WriterId writer;
    if (query.step()) {
        writer = {query.id(0), quint32(query.integer(1))};
    }
    query.reset();
    knownWriter(writer);
    return writer;
}

QList<quint32> LogStore::incarnationsOf(const RecordId &site)
{
    Statement &query = m_connection.prepared("SELECT incarnation FROM writer WHERE site = ? ORDER BY incarnation");
    query.bind(1, site);
    QList<quint32> incarnations;
    while (query.step()) {
        incarnations.append(quint32(query.integer(0)));
    }
    return incarnations;
}

quint64 LogStore::lastSeq(qint64 writer)
{
    return m_lastSeq.value(writer);
}

QList<LogIdentity> LogStore::find(qint64 writer, quint64 seq)
{
    QList<LogIdentity> found;
    if (seq > lastSeq(writer)) {
        return found;
    }
    Statement &query = m_connection.prepared("SELECT pos, hash FROM change WHERE writer = ? AND seq = ?");
    query.bind(1, writer).bind(2, qint64(seq));
    while (query.step()) {
        found.append({query.integer(0), writer, seq, Digest::fromBytes(QByteArrayView(query.blobView(1)))});
    }
    return found;
}

std::optional<qint64> LogStore::position(const ChangeRef &ref)
{
    const qint64 writer = knownWriter(ref.writer);
    if (writer == 0) {
        return std::nullopt;
    }
    for (const LogIdentity &identity : find(writer, ref.seq)) {
        if (hashStartOf(identity.hash) == ref.hashStart) {
            return identity.position;
        }
    }
    return std::nullopt;
}

LogIdentity LogStore::identity(qint64 position)
{
    Statement &query = m_connection.prepared("SELECT writer, seq, hash FROM change WHERE pos = ?");
    query.bind(1, position);
    LogIdentity identity;
    if (query.step()) {
        identity = {position, query.integer(0), quint64(query.integer(1)),
                    Digest::fromBytes(QByteArrayView(query.blobView(2)))};
    }
    query.reset();
    return identity;
}

ChangeRef LogStore::ref(qint64 position)
{
    const LogIdentity known = identity(position);
    return {writer(known.writer), known.seq, hashStartOf(known.hash)};
}

qint64 LogStore::lastPosition()
{
    Statement &query = m_connection.prepared("SELECT coalesce(max(pos), 0) FROM change");
    query.step();
    const qint64 last = query.integer(0);
    query.reset();
    return last;
}

QByteArray LogStore::body(qint64 position)
{
    Statement &query = m_connection.prepared("SELECT body FROM change WHERE pos = ?");
    query.bind(1, position);
    QByteArray bytes = query.step() ? query.blob(0) : QByteArray();
    query.reset();
    return bytes;
}

void LogStore::scan(qint64 after, qint64 upTo, const std::function<bool(const LoggedChange &)> &visit)
{
    Statement query{
        m_connection,
        "SELECT pos, writer, station, type, body, hash FROM change WHERE pos > ? AND pos <= ? ORDER BY pos"};
    query.bind(1, after).bind(2, upTo);
    while (query.step()) {
        if (!visit({query.integer(0), query.integer(1), query.integer(2), quint16(query.integer(3)),
                    QByteArrayView(query.blobView(4)), Digest::fromBytes(QByteArrayView(query.blobView(5)))})) {
            return;
        }
    }
}

qint64 LogStore::append(qint64 writer, quint64 seq, const Digest &hash, qint64 station, quint16 type, qint64 previous,
                        QByteArrayView body)
{
    Statement &insert = m_connection.prepared(
        "INSERT INTO change (writer, seq, hash, station, type, prev, body) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, writer).bind(2, qint64(seq));
    insert.bindBlobView(3, {hash.bytes().data(), size_t(Digest::size)});
    insert.bind(4, station).bind(5, qint64{type}).bind(6, previous);
    insert.bindBlobView(7, {body.data(), size_t(body.size())});
    insert.run();
    const qint64 position = m_connection.lastInsertRowId();
    if (seq > lastSeq(writer)) {
        m_lastSeq.insert(writer, seq);
    }
    return position;
}

void LogStore::removeLast(qint64 position)
{
    m_connection.prepared("DELETE FROM change WHERE pos = ?").bind(1, position).run();
    // The last number of its writer may have been this one.
    forget();
}

void LogStore::replaceBody(qint64 position, QByteArrayView remainder)
{
    Statement &update = m_connection.prepared("UPDATE change SET body = ? WHERE pos = ?");
    update.bindBlobView(1, {remainder.data(), size_t(remainder.size())});
    update.bind(2, position).run();
}

void LogStore::rewrite(qint64 position, const Digest &hash, QByteArrayView body)
{
    replaceBody(position, body);
    m_connection.prepared("UPDATE change SET hash = ? WHERE pos = ?").bind(1, hash.bytes()).bind(2, position).run();
}

QList<qint64> LogStore::unchained(quint16 type, const RecordId &record)
{
    Statement query{m_connection, "SELECT pos, body FROM change WHERE type = ?"};
    query.bind(1, qint64{type});
    QList<qint64> positions;
    ChangeView view;
    while (query.step()) {
        view.decode(QByteArrayView(query.blobView(1)));
        if (view.record == record) {
            positions.append(query.integer(0));
        }
    }
    return positions;
}

void LogStore::link(qint64 position, qint64 previous)
{
    m_connection.prepared("UPDATE change SET prev = ? WHERE pos = ?").bind(1, previous).bind(2, position).run();
}

std::vector<KnownChange> LogStore::chain(qint64 newest, std::vector<QByteArray> &bodies)
{
    std::vector<KnownChange> changes;
    qint64 position = newest;
    Statement &query = m_connection.prepared("SELECT hash, prev, body FROM change WHERE pos = ?");
    while (position != 0) {
        query.reset();
        query.bind(1, position);
        if (!query.step()) {
            fail(ErrorKind::Damaged, {QT_TRANSLATE_NOOP("Message", "The change log of this store has a hole.")},
                 {QT_TRANSLATE_NOOP("Message", "Restore the latest backup.")});
        }
        KnownChange change;
        change.hash = Digest::fromBytes(QByteArrayView(query.blobView(0)));
        change.position = position;
        position = query.integer(1);
        bodies.push_back(query.blob(2));
        changes.push_back(std::move(change));
    }
    query.reset();
    const size_t first = bodies.size() - changes.size();
    for (size_t i = 0; i < changes.size(); ++i) {
        changes[i].view.decode(bodies[first + i]);
    }
    return changes;
}

bool LogStore::wasSent(qint64 position)
{
    Statement &query = m_connection.prepared("SELECT 1 FROM sent WHERE to_pos >= ? LIMIT 1");
    query.bind(1, position);
    const bool sent = query.step();
    query.reset();
    return sent;
}

void LogStore::replaceHeads(const RecordType &type, const RecordId &record, const QList<StoredHead> &heads)
{
    m_connection.prepared("DELETE FROM head WHERE record = ? AND type = ?")
        .bind(1, record)
        .bind(2, qint64{type.number})
        .run();
    for (const StoredHead &head : heads) {
        m_connection
            .prepared("INSERT INTO head (record, register, pos, type, shown, conflicting, since) VALUES (?, ?, ?, ?, "
                      "?, ?, ?)")
            .bind(1, record)
            .bind(2, qint64{head.registerTag})
            .bind(3, head.position)
            .bind(4, qint64{head.type})
            .bind(5, qint64{head.shown})
            .bind(6, qint64{head.conflicting})
            .bind(7, head.since)
            .run();
    }
}

namespace {

QList<StoredHead> readHeads(Statement &query)
{
    QList<StoredHead> heads;
    while (query.step()) {
        heads.append({query.id(0), quint16(query.integer(3)), quint16(query.integer(1)), query.integer(2),
                      query.integer(4) != 0, query.integer(5) != 0, query.integer(6)});
    }
    return heads;
}

} // namespace

QList<StoredHead> LogStore::headsOf(const RecordType &type, const RecordId &record)
{
    Statement &query = m_connection.prepared("SELECT record, register, pos, type, shown, conflicting, since FROM head "
                                             "WHERE record = ? AND type = ? ORDER BY register, shown DESC, pos");
    query.bind(1, record).bind(2, qint64{type.number});
    return readHeads(query);
}

QList<StoredHead> LogStore::conflictingHeads()
{
    Statement &query = m_connection.prepared(
        "SELECT record, register, pos, type, shown, conflicting, since FROM head WHERE conflicting = 1 "
        "ORDER BY since DESC, record, register, shown DESC, pos");
    return readHeads(query);
}

qint64 LogStore::conflictCount()
{
    Statement &query = m_connection.prepared("SELECT count(*) FROM head WHERE conflicting = 1 AND shown = 1");
    query.step();
    const qint64 count = query.integer(0);
    query.reset();
    return count;
}

void LogStore::forget()
{
    m_numbers.clear();
    m_writers.clear();
    m_lastSeq.clear();
}

} // namespace helin
