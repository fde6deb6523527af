#include "core/sync/erasurestore.h"

#include "core/storage/meta.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace helin {

bool ErasedRegisters::covers(quint16 registerTag, Hlc at) const
{
    return std::any_of(m_spans.begin(), m_spans.end(), [&](const ErasedRegister &span) {
        return (span.tag == registerTag || span.tag == everything) && at.packed <= span.until;
    });
}

bool ErasedRegisters::wholeAt(Hlc at) const
{
    return covers(everything, at);
}

bool ErasedRegisters::touches(const ChangeView &change) const
{
    if (m_spans.isEmpty() || change.kind == ChangeKind::Erase || change.isEmptied()) {
        return false;
    }
    return wholeAt(change.hlc) ||
           std::any_of(change.registers.begin(), change.registers.end(), [&](const RegisterWrite &write) {
               return !write.erased && write.tag != existenceRegister && covers(write.tag, change.hlc);
           });
}

QByteArray ErasedRegisters::remainder(const ChangeView &change) const
{
    return remainderOf(
        change,
        [&](quint16 registerTag) { return registerTag != existenceRegister && covers(registerTag, change.hlc); },
        wholeAt(change.hlc));
}

qint64 ErasedRegisters::untilOf(quint16 registerTag) const
{
    qint64 until = 0;
    for (const ErasedRegister &span : m_spans) {
        if (span.tag == registerTag || span.tag == everything) {
            until = std::max(until, span.until);
        }
    }
    return until;
}

namespace {

ErasedRegisters readSpans(Statement &query)
{
    QList<ErasedRegister> spans;
    while (query.step()) {
        spans.append({quint16(query.integer(0)), query.integer(1)});
    }
    query.reset();
    return ErasedRegisters(std::move(spans));
}

} // namespace

ErasedRegisters ErasureStore::of(const RecordId &record, qint64 station)
{
    Statement &query = m_connection.prepared("SELECT register, until FROM erasure WHERE record = ? AND station = ?");
    query.bind(1, record).bind(2, station);
    return readSpans(query);
}

ErasedRegisters ErasureStore::ofAnyOwner(const RecordId &record)
{
    Statement &query = m_connection.prepared("SELECT register, until FROM erasure WHERE record = ?");
    query.bind(1, record);
    return readSpans(query);
}

void ErasureStore::add(const ChangeView &erasure, qint64 station, qint64 position)
{
    for (const FieldWrite &erased : erasure.fields) {
        m_connection.prepared("INSERT INTO erasure (record, station, register, pos, until) VALUES (?, ?, ?, ?, ?)")
            .bind(1, erasure.record)
            .bind(2, station)
            .bind(3, qint64{erased.tag})
            .bind(4, position)
            .bind(5, erased.value.number)
            .run();
    }
}

QList<RecordId> ErasureStore::wholeRecords()
{
    Statement query{m_connection, "SELECT DISTINCT record FROM erasure WHERE register = ?"};
    query.bind(1, qint64{everything});
    QList<RecordId> records;
    while (query.step()) {
        records.append(query.id(0));
    }
    return records;
}

qint64 ErasureStore::count()
{
    Statement &query = m_connection.prepared("SELECT count(DISTINCT pos) FROM erasure");
    query.step();
    const qint64 count = query.integer(0);
    query.reset();
    return count;
}

QList<std::pair<qint64, ErasedRegister>> ErasureStore::all()
{
    Statement query{m_connection, "SELECT pos, register, until FROM erasure ORDER BY pos, register"};
    QList<std::pair<qint64, ErasedRegister>> rows;
    while (query.step()) {
        rows.append({query.integer(0), {quint16(query.integer(1)), query.integer(2)}});
    }
    return rows;
}

QList<ErasureStore::Kept> ErasureStore::keptAside(const RecordId &record)
{
    Statement &query = m_connection.prepared("SELECT id, body FROM held WHERE record = ?");
    query.bind(1, record);
    QList<Kept> kept;
    while (query.step()) {
        kept.append({query.integer(0), query.blob(1)});
    }
    query.reset();
    return kept;
}

void ErasureStore::replaceKept(const Kept &kept)
{
    m_connection.prepared("UPDATE held SET body = ? WHERE id = ?")
        .bind(1, QByteArrayView(kept.body))
        .bind(2, kept.id)
        .run();
}

void ErasureStore::doom(const Digest &content)
{
    m_connection.prepared("INSERT INTO doomed (hash) VALUES (?) ON CONFLICT (hash) DO NOTHING")
        .bind(1, content.bytes())
        .run();
    setPending();
}

void ErasureStore::setPending()
{
    Meta meta{m_connection};
    meta.set(erasedPending, Value(meta.integer(erasedPending) | recordsPending));
}

QList<Digest> ErasureStore::doomed()
{
    Statement query{m_connection, "SELECT hash FROM doomed"};
    QList<Digest> contents;
    while (query.step()) {
        contents.append(Digest::fromBytes(QByteArrayView(query.blobView(0))));
    }
    return contents;
}

void ErasureStore::spare(const Digest &content)
{
    m_connection.prepared("DELETE FROM doomed WHERE hash = ?").bind(1, content.bytes()).run();
}

} // namespace helin
