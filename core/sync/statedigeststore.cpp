// SQL stands here because a digest walks tables the way no domain query does: every row, in the order of ids.
#include "core/sync/statedigest.h"

#include "core/base/codec.h"
#include "core/records/valueview.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "core/sync/clocks.h"

namespace helin {

namespace {

class DigestWriter final
{
public:
    DigestWriter(LogStore &log, Suite &suite) : m_log{log}, m_hasher{suite.hasher()} {}

    void add(const RecordType &type, Statement &row)
    {
        m_encoder.clear();
        m_encoder.varint(type.number);
        m_encoder.raw(QByteArrayView(row.blobView(0)));
        m_encoder.varint(quint64(row.integer(1)));
        const Clocks clocks = Clocks::unpack(row.blob(2));
        addVersion(clocks.base());
        for (const auto &[tag, position] : clocks.exceptions()) {
            m_encoder.varint(tag);
            addVersion(position);
        }
        int column = 3;
        for (const FieldInfo &field : type.fields) {
            if (!field.synced()) {
                continue;
            }
            if (!row.isNull(column)) {
                m_encoder.varint(field.tag);
                addValue(field, row, column);
            }
            ++column;
        }
        if ((row.integer(1) & RowManyHeads) != 0) {
            addHeads(type, row.id(0));
        }
        m_hasher->add(m_encoder.view());
    }

    Digest finish() { return m_hasher->finish(); }

private:
    void addVersion(qint64 position)
    {
        if (position == 0) {
            m_encoder.varint(0);
            return;
        }
        const ChangeRef ref = m_log.ref(position);
        m_encoder.id(ref.writer.site);
        m_encoder.varint(ref.writer.incarnation);
        m_encoder.varint(ref.seq);
        m_encoder.raw({ref.hashStart.data(), qsizetype(ref.hashStart.size())});
    }

    void addValue(const FieldInfo &field, Statement &row, int column)
    {
        if (storedAs(field.kind) == ValueView::Kind::Number) {
            m_encoder.zigzag(row.integer(column));
        } else {
            m_encoder.bytes(QByteArrayView(row.blobView(column)));
        }
    }

    void addHeads(const RecordType &type, const RecordId &record)
    {
        QList<std::pair<quint16, ChangeRef>> heads;
        for (const StoredHead &head : m_log.headsOf(type, record)) {
            heads.append({head.registerTag, m_log.ref(head.position)});
        }
        // By identity, not by position: positions are this store's own.
        std::sort(heads.begin(), heads.end());
        for (const auto &[tag, ref] : heads) {
            m_encoder.varint(tag);
            m_encoder.id(ref.writer.site);
            m_encoder.varint(ref.writer.incarnation);
            m_encoder.varint(ref.seq);
        }
    }

    LogStore &m_log;
    std::unique_ptr<Hasher> m_hasher;
    Encoder m_encoder;
};

} // namespace

Digest stateDigest(Connection &connection, LogStore &log, Suite &suite, qint64 stationNumber)
{
    DigestWriter writer{log, suite};
    for (const RecordType *type : recordTypes()) {
        QByteArray columns = "id, state, clocks";
        for (const FieldInfo &field : type->fields) {
            if (field.synced()) {
                columns += ", " + quoted(field.name);
            }
        }
        Statement rows{connection,
                       "SELECT " + columns + " FROM " + quoted(type->name) + " WHERE station = ? ORDER BY id"};
        rows.bind(1, stationNumber);
        while (rows.step()) {
            writer.add(*type, rows);
        }
    }
    return writer.finish();
}

QMap<QString, Digest> stateDigests(Connection &connection, LogStore &log, StationCodes &codes, Suite &suite)
{
    QList<qint64> numbers;
    {
        Statement query{connection, "SELECT num FROM station_code ORDER BY code"};
        while (query.step()) {
            numbers.append(query.integer(0));
        }
    }
    QMap<QString, Digest> digests;
    for (qint64 number : numbers) {
        digests.insert(codes.code(number), stateDigest(connection, log, suite, number));
    }
    return digests;
}

} // namespace helin
