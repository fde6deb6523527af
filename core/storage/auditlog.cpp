#include "core/storage/auditlog.h"

#include "core/base/codec.h"
#include "core/storage/statement.h"

namespace helin {

namespace {

AuditEntry readEntry(Statement &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3), quint16(row.integer(4)), row.id(5), row.text(6)};
}

} // namespace

Digest AuditLog::linkHash(const AuditEntry &entry, QByteArrayView before)
{
    Encoder encoder;
    encoder.bytes(before);
    encoder.varint(quint64(entry.number));
    encoder.zigzag(entry.at);
    encoder.text(entry.user);
    encoder.text(entry.act);
    encoder.varint(entry.type);
    encoder.id(entry.record);
    encoder.text(entry.detail);
    return m_suite.hash(encoder.view());
}

void AuditLog::append(const AuditEntry &entry)
{
    Statement &last = m_connection.prepared("SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1");
    AuditEntry numbered = entry;
    numbered.number = 1;
    QByteArray before;
    if (last.step()) {
        numbered.number = last.integer(0) + 1;
        before = last.blob(1);
    }
    last.reset();
    const Digest hash = linkHash(numbered, before);
    m_connection
        .prepared("INSERT INTO audit (n, at, user, act, type, record, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, numbered.number)
        .bind(2, numbered.at)
        .bind(3, numbered.user)
        .bind(4, numbered.act)
        .bind(5, qint64{numbered.type})
        .bind(6, numbered.record)
        .bind(7, numbered.detail)
        .bind(8, hash.bytes())
        .run();
}

QList<AuditEntry> AuditLog::list(qint64 limit, qint64 offset)
{
    Statement &query = m_connection.prepared(
        "SELECT n, at, user, act, type, record, detail FROM audit ORDER BY n DESC LIMIT ? OFFSET ?");
    query.bind(1, limit).bind(2, offset);
    QList<AuditEntry> entries;
    while (query.step()) {
        entries.append(readEntry(query));
    }
    return entries;
}

qint64 AuditLog::count()
{
    Statement &query = m_connection.prepared("SELECT count(*) FROM audit");
    query.step();
    const qint64 count = query.integer(0);
    query.reset();
    return count;
}

qint64 AuditLog::lastNumber()
{
    Statement &query = m_connection.prepared("SELECT coalesce(max(n), 0) FROM audit");
    query.step();
    const qint64 number = query.integer(0);
    query.reset();
    return number;
}

qint64 AuditLog::firstBroken()
{
    Statement &query =
        m_connection.prepared("SELECT n, at, user, act, type, record, detail, hash FROM audit ORDER BY n");
    QByteArray before;
    qint64 expected = 1;
    qint64 broken = 0;
    while (query.step()) {
        const AuditEntry entry = readEntry(query);
        const QByteArray hash = query.blob(7);
        if (entry.number != expected || linkHash(entry, before).bytes() != hash) {
            broken = expected;
            break;
        }
        before = hash;
        ++expected;
    }
    query.reset();
    return broken;
}

} // namespace helin
