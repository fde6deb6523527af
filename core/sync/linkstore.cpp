#include "core/sync/linkstore.h"

#include "core/storage/meta.h"
#include "core/storage/statement.h"

namespace helin {

namespace {

constexpr char linkColumns[] =
    "SELECT site, sent_number, acked_number, acked_hash, acked_pos, acked_at, received_number, "
    "received_hash, received_pos, received_incarnation, received_at, ack_floor, acked_kept_aside FROM link";
constexpr char sentColumns[] =
    "SELECT site, number, hash, from_pos, to_pos, at, changes, counts, bytes, name FROM sent";
constexpr char receiptColumns[] =
    "SELECT site, incarnation, number, hash, from_pos, to_pos, at, applied, already, kept_aside, "
    "conflicts, counts, name FROM receipt";

Digest digestAt(Statement &row, int column)
{
    return Digest::fromBytes(QByteArrayView(row.blobView(column)));
}

Link readLink(Statement &row)
{
    Link link;
    link.site = row.id(0);
    link.sentNumber = quint64(row.integer(1));
    link.ackedNumber = quint64(row.integer(2));
    link.ackedHash = digestAt(row, 3);
    link.ackedPosition = row.integer(4);
    link.ackedAt = row.integer(5);
    link.receivedNumber = quint64(row.integer(6));
    link.receivedHash = digestAt(row, 7);
    link.receivedPosition = row.integer(8);
    link.receivedIncarnation = quint32(row.integer(9));
    link.receivedAt = row.integer(10);
    link.ackFloor = quint64(row.integer(11));
    link.ackedKeptAside = row.integer(12);
    return link;
}

SentBundle readSent(Statement &row)
{
    return {row.id(0),      quint64(row.integer(1)), digestAt(row, 2), row.integer(3), row.integer(4),
            row.integer(5), row.integer(6),          row.text(7),      row.integer(8), row.text(9)};
}

Receipt readReceipt(Statement &row)
{
    return {row.id(0),      quint32(row.integer(1)), quint64(row.integer(2)), digestAt(row, 3),
            row.integer(4), row.integer(5),          row.integer(6),          row.integer(7),
            row.integer(8), row.integer(9),          row.integer(10),         row.text(11),
            row.text(12)};
}

QByteArray listOfKey(const RecordId &site)
{
    return "list_of:" + site.toString().toLatin1();
}

template <class T, class Read>
QList<T> readAll(Statement &query, Read read)
{
    QList<T> all;
    while (query.step()) {
        all.append(read(query));
    }
    return all;
}

template <class T, class Read>
std::optional<T> readOne(Statement &query, Read read)
{
    std::optional<T> one;
    if (query.step()) {
        one = read(query);
    }
    query.reset();
    return one;
}

} // namespace

Link LinkStore::link(const RecordId &site)
{
    Statement &query = m_connection.prepared(QByteArray(linkColumns) + " WHERE site = ?");
    query.bind(1, site);
    return readOne<Link>(query, readLink).value_or(Link{.site = site});
}

QList<Link> LinkStore::links()
{
    return readAll<Link>(m_connection.prepared(QByteArray(linkColumns) + " ORDER BY site"), readLink);
}

void LinkStore::save(const Link &link)
{
    m_connection
        .prepared("INSERT OR REPLACE INTO link (site, sent_number, acked_number, acked_hash, acked_pos, acked_at, "
                  "received_number, received_hash, received_pos, received_incarnation, received_at, ack_floor, "
                  "acked_kept_aside) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, link.site)
        .bind(2, qint64(link.sentNumber))
        .bind(3, qint64(link.ackedNumber))
        .bind(4, link.ackedHash.bytes())
        .bind(5, link.ackedPosition)
        .bind(6, link.ackedAt)
        .bind(7, qint64(link.receivedNumber))
        .bind(8, link.receivedHash.bytes())
        .bind(9, link.receivedPosition)
        .bind(10, qint64{link.receivedIncarnation})
        .bind(11, link.receivedAt)
        .bind(12, qint64(link.ackFloor))
        .bind(13, link.ackedKeptAside)
        .run();
}

void LinkStore::startOver()
{
    m_connection.execute("UPDATE link SET acked_number = 0, acked_hash = x'', acked_pos = 0, acked_at = 0");
}

void LinkStore::addSent(const SentBundle &sent)
{
    m_connection
        .prepared("INSERT INTO sent (site, number, hash, from_pos, to_pos, at, changes, counts, bytes, name) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, sent.site)
        .bind(2, qint64(sent.number))
        .bind(3, sent.hash.bytes())
        .bind(4, sent.fromPosition)
        .bind(5, sent.toPosition)
        .bind(6, sent.at)
        .bind(7, sent.changes)
        .bind(8, sent.counts)
        .bind(9, sent.bytes)
        .bind(10, sent.name)
        .run();
}

std::optional<SentBundle> LinkStore::sent(const RecordId &site, quint64 number)
{
    Statement &query = m_connection.prepared(QByteArray(sentColumns) + " WHERE site = ? AND number = ?");
    query.bind(1, site).bind(2, qint64(number));
    return readOne<SentBundle>(query, readSent);
}

QList<SentBundle> LinkStore::sentList(int limit)
{
    Statement &query = m_connection.prepared(QByteArray(sentColumns) + " ORDER BY at DESC, number DESC LIMIT ?");
    query.bind(1, limit);
    return readAll<SentBundle>(query, readSent);
}

QList<SentBundle> LinkStore::onTheWay(int limit)
{
    Statement &query =
        m_connection.prepared(QByteArray(sentColumns) + " WHERE number > coalesce((SELECT max(acked_number, ack_floor) "
                                                        "FROM link WHERE link.site = sent.site), 0) "
                                                        "ORDER BY at DESC, number DESC LIMIT ?");
    query.bind(1, limit);
    return readAll<SentBundle>(query, readSent);
}

void LinkStore::addReceipt(const Receipt &receipt)
{
    m_connection
        .prepared(
            "INSERT INTO receipt (site, incarnation, number, hash, from_pos, to_pos, at, applied, already, kept_aside, "
            "conflicts, counts, name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, receipt.site)
        .bind(2, qint64{receipt.incarnation})
        .bind(3, qint64(receipt.number))
        .bind(4, receipt.hash.bytes())
        .bind(5, receipt.fromPosition)
        .bind(6, receipt.toPosition)
        .bind(7, receipt.at)
        .bind(8, receipt.applied)
        .bind(9, receipt.already)
        .bind(10, receipt.keptAside)
        .bind(11, receipt.conflicts)
        .bind(12, receipt.counts)
        .bind(13, receipt.name)
        .run();
}

std::optional<Receipt> LinkStore::receipt(const RecordId &site, quint32 incarnation, quint64 number)
{
    Statement &query =
        m_connection.prepared(QByteArray(receiptColumns) + " WHERE site = ? AND incarnation = ? AND number = ?");
    query.bind(1, site).bind(2, qint64{incarnation}).bind(3, qint64(number));
    return readOne<Receipt>(query, readReceipt);
}

std::optional<Receipt> LinkStore::receiptByHash(const RecordId &site, const Digest &hash)
{
    Statement &query = m_connection.prepared(QByteArray(receiptColumns) + " WHERE site = ? AND hash = ?");
    query.bind(1, site).bind(2, hash.bytes());
    return readOne<Receipt>(query, readReceipt);
}

QList<Receipt> LinkStore::receipts(int limit)
{
    Statement &query = m_connection.prepared(QByteArray(receiptColumns) + " ORDER BY at DESC, number DESC LIMIT ?");
    query.bind(1, limit);
    return readAll<Receipt>(query, readReceipt);
}

bool LinkStore::hold(const HeldChange &change)
{
    m_connection
        .prepared("INSERT INTO held (site, number, received, reason, writer_site, incarnation, seq, station, type, "
                  "record, body, hash) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(1, change.site)
        .bind(2, qint64(change.number))
        .bind(3, change.received)
        .bind(4, change.reason)
        .bind(5, change.writer.site)
        .bind(6, qint64{change.writer.incarnation})
        .bind(7, qint64(change.seq))
        .bind(8, change.station)
        .bind(9, qint64{change.type})
        .bind(10, change.record)
        .bind(11, QByteArrayView(change.body))
        .bind(12, change.hash.bytes())
        .run();
    return m_connection.changedRows() == 1;
}

bool LinkStore::isHeld(const WriterId &writer, quint64 seq)
{
    Statement &query =
        m_connection.prepared("SELECT 1 FROM held WHERE writer_site = ? AND incarnation = ? AND seq = ?");
    query.bind(1, writer.site).bind(2, qint64{writer.incarnation}).bind(3, qint64(seq));
    const bool found = query.step();
    query.reset();
    return found;
}

QList<HeldChange> LinkStore::held()
{
    Statement &query = m_connection.prepared("SELECT id, site, number, received, reason, writer_site, incarnation, "
                                             "seq, station, type, record, body, hash FROM held ORDER BY id");
    return readAll<HeldChange>(query, [](Statement &row) {
        return HeldChange{row.integer(0),
                          row.id(1),
                          quint64(row.integer(2)),
                          row.integer(3),
                          row.text(4),
                          {row.id(5), quint32(row.integer(6))},
                          quint64(row.integer(7)),
                          row.text(8),
                          quint16(row.integer(9)),
                          row.id(10),
                          row.blob(11),
                          Digest::fromBytes(QByteArrayView(row.blobView(12)))};
    });
}

qint64 LinkStore::heldCount(const RecordId &site)
{
    Statement &query = m_connection.prepared("SELECT count(*) FROM held WHERE site = ?");
    query.bind(1, site);
    query.step();
    const qint64 count = query.integer(0);
    query.reset();
    return count;
}

qint64 LinkStore::heldCount()
{
    Statement &query = m_connection.prepared("SELECT count(*) FROM held");
    query.step();
    const qint64 count = query.integer(0);
    query.reset();
    return count;
}

void LinkStore::dropHeld(qint64 id)
{
    m_connection.prepared("DELETE FROM held WHERE id = ?").bind(1, id).run();
}

void LinkStore::dropHeld(const Digest &hash)
{
    m_connection.prepared("DELETE FROM held WHERE hash = ?").bind(1, hash.bytes()).run();
}

void LinkStore::saveList(const SignedMembershipList &list, qint64 now)
{
    m_connection
        .prepared("INSERT INTO membership (number, hash, bytes, received) VALUES (?, ?, ?, ?) ON CONFLICT (number) DO "
                  "NOTHING")
        .bind(1, qint64(list.list.number))
        .bind(2, list.hash.bytes())
        .bind(3, QByteArrayView(list.bytes()))
        .bind(4, now)
        .run();
}

QByteArray LinkStore::newestList()
{
    Statement &query = m_connection.prepared("SELECT bytes FROM membership ORDER BY number DESC LIMIT 1");
    QByteArray bytes = query.step() ? query.blob(0) : QByteArray();
    query.reset();
    return bytes;
}

void LinkStore::replaceLists(const SignedMembershipList &list, qint64 now)
{
    m_connection.prepared("DELETE FROM membership WHERE number >= ?").bind(1, qint64(list.list.number)).run();
    saveList(list, now);
}

QByteArray LinkStore::list(quint64 number)
{
    Statement &query = m_connection.prepared("SELECT bytes FROM membership WHERE number = ?");
    query.bind(1, qint64(number));
    QByteArray bytes = query.step() ? query.blob(0) : QByteArray();
    query.reset();
    return bytes;
}

QByteArray LinkStore::listAbove()
{
    return Meta(m_connection).secret("list_above");
}

void LinkStore::saveListAbove(const SignedMembershipList &list)
{
    Meta(m_connection).setSecret("list_above", list.bytes());
}

quint64 LinkStore::listOf(const RecordId &site)
{
    return quint64(Meta(m_connection).integer(listOfKey(site).constData()));
}

void LinkStore::setListOf(const RecordId &site, quint64 number)
{
    Meta(m_connection).set(listOfKey(site).constData(), Value(qint64(number)));
}

} // namespace helin
