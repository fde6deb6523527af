#include "core/storage/auditlog.h"

#include "core/base/codec.h"
#include "core/records/recordtype.h"
#include "core/storage/meta.h"
#include "core/storage/statement.h"

namespace helin {

namespace {

constexpr char suiteSinceKey[] = "audit_suite_since";
constexpr char formerSuiteKey[] = "audit_former_suite";

AuditEntry readEntry(Statement &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3), quint16(row.integer(4)), row.id(5), row.text(6)};
}

/// The filter as SQL with parameters.
class Condition final
{
public:
    Condition(Connection &connection, const AuditFilter &filter)
    {
        if (!filter.user.isEmpty()) {
            add("user = ?", Value(filter.user));
        }
        if (filter.since) {
            add("at >= ?", Value(*filter.since));
        }
        if (filter.until) {
            add("at < ?", Value(*filter.until));
        }
        if (filter.type != 0) {
            add("type = ?", Value(qint64{filter.type}));
        }
        if (!filter.record.isNull()) {
            add("record = ?", Value(filter.record));
        }
        if (!filter.kinds.isEmpty()) {
            addKinds(filter.kinds);
        }
        if (!filter.text.isEmpty()) {
            addText(connection, filter.text);
        }
    }

    [[nodiscard]] QByteArray sql() const { return m_parts.isEmpty() ? QByteArray("1") : m_parts.join(" AND "); }
    /// Gives the number of the next parameter.
    int bind(Statement &query) const
    {
        int place = 1;
        for (const Value &value : m_values) {
            query.bind(place++, value);
        }
        return place;
    }

private:
    void add(const QByteArray &part, const Value &value)
    {
        m_parts.append(part);
        m_values.append(value);
    }
    /// A change is what fits no other kind, so its condition names the patterns of all the others.
    void addKinds(const QList<ActKind> &kinds)
    {
        QByteArrayList any;
        for (const ActKindInfo &info : actKinds()) {
            if (info.kind != ActKind::Change && kinds.contains(info.kind)) {
                any.append(glob(info));
            }
        }
        if (kinds.contains(ActKind::Change)) {
            QByteArrayList others;
            for (const ActKindInfo &info : actKinds()) {
                if (info.kind != ActKind::Change) {
                    others.append(glob(info));
                }
            }
            any.append("NOT (" + others.join(" OR ") + ")");
        }
        m_parts.append("(" + any.join(" OR ") + ")");
    }
    /// Words stand in the program, not in the rows: which acts and kinds of record read so is looked up first.
    void addText(Connection &connection, const QString &text)
    {
        QString pattern = text;
        for (const QChar special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')}) {
            pattern.replace(special, QLatin1Char('\\') + QString(special));
        }
        QByteArrayList any;
        for (const char *column : {"user", "detail"}) {
            any.append(column + QByteArray(" LIKE ? ESCAPE '\\'"));
            m_values.append(Value(QLatin1Char('%') + pattern + QLatin1Char('%')));
        }
        const auto addAnyOf = [&](const char *column, const QList<Value> &values) {
            if (!values.isEmpty()) {
                any.append(column + QByteArray(" IN (?") + QByteArray(", ?").repeated(values.size() - 1) + ")");
                m_values.append(values);
            }
        };
        QList<Value> acts;
        Statement &written = connection.prepared("SELECT DISTINCT act FROM audit");
        while (written.step()) {
            const QString act = written.text(0);
            if (actWords(act).translated().contains(text, Qt::CaseInsensitive)) {
                acts.append(Value(act));
            }
        }
        addAnyOf("act", acts);
        QList<Value> types;
        for (const RecordType *type : recordTypes()) {
            if (type->labelText().contains(text, Qt::CaseInsensitive)) {
                types.append(Value(qint64{type->number}));
            }
        }
        addAnyOf("type", types);
        m_parts.append("(" + any.join(" OR ") + ")");
    }
    QByteArray glob(const ActKindInfo &info)
    {
        QByteArrayList parts;
        for (const QString &pattern : info.patterns) {
            parts.append("act GLOB ?");
            m_values.append(Value(pattern));
        }
        return parts.join(" OR ");
    }

    QByteArrayList m_parts;
    QList<Value> m_values;
};

} // namespace

QString AuditSegment::detail() const
{
    return QStringLiteral("%1 %2 %3 %4").arg(before).arg(after).arg(head.entries).arg(head.hash.toHex());
}

std::optional<AuditSegment> AuditSegment::fromDetail(const QString &detail)
{
    const QStringList parts = detail.split(QLatin1Char(' '));
    if (parts.size() != 4) {
        return std::nullopt;
    }
    return AuditSegment{parts.at(0).toUInt(),
                        parts.at(1).toUInt(),
                        {parts.at(2).toLongLong(), Digest::fromBytes(QByteArray::fromHex(parts.at(3).toLatin1()))}};
}

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
    const Meta meta{m_connection};
    if (entry.number < meta.integer(suiteSinceKey)) {
        return Suite::create(SuiteId(meta.integer(formerSuiteKey)))->hash(encoder.view());
    }
    return m_suite.hash(encoder.view());
}

void AuditLog::changeSuite(SuiteId former)
{
    Meta meta{m_connection};
    meta.set(formerSuiteKey, Value(qint64(former)));
    meta.set(suiteSinceKey, Value(lastNumber() + 1));
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

QList<AuditEntry> AuditLog::list(const AuditFilter &filter, qint64 limit, qint64 offset)
{
    const Condition condition{m_connection, filter};
    Statement &query = m_connection.prepared("SELECT n, at, user, act, type, record, detail FROM audit WHERE " +
                                             condition.sql() + " ORDER BY n DESC LIMIT ? OFFSET ?");
    int place = condition.bind(query);
    query.bind(place++, limit);
    query.bind(place, offset);
    QList<AuditEntry> entries;
    while (query.step()) {
        entries.append(readEntry(query));
    }
    return entries;
}

qint64 AuditLog::count(const AuditFilter &filter)
{
    const Condition condition{m_connection, filter};
    Statement &query = m_connection.prepared("SELECT count(*) FROM audit WHERE " + condition.sql());
    condition.bind(query);
    query.step();
    const qint64 count = query.integer(0);
    query.reset();
    return count;
}

QList<qint64> AuditLog::numbers(const AuditFilter &filter)
{
    const Condition condition{m_connection, filter};
    Statement &query = m_connection.prepared("SELECT n FROM audit WHERE " + condition.sql() + " ORDER BY n DESC");
    condition.bind(query);
    QList<qint64> numbers;
    while (query.step()) {
        numbers.append(query.integer(0));
    }
    return numbers;
}

std::optional<AuditEntry> AuditLog::entry(qint64 number)
{
    Statement &query = m_connection.prepared("SELECT n, at, user, act, type, record, detail FROM audit WHERE n = ?");
    query.bind(1, number);
    std::optional<AuditEntry> found = query.step() ? std::optional(readEntry(query)) : std::nullopt;
    query.reset();
    return found;
}

QStringList AuditLog::users()
{
    Statement &query = m_connection.prepared("SELECT DISTINCT user FROM audit WHERE user <> '' ORDER BY user");
    QStringList users;
    while (query.step()) {
        users << query.text(0);
    }
    return users;
}

AuditHead AuditLog::head()
{
    Statement &query = m_connection.prepared("SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1");
    AuditHead head;
    if (query.step()) {
        head = {query.integer(0), Digest::fromBytes(QByteArrayView(query.blobView(1)))};
    }
    query.reset();
    return head;
}

Digest AuditLog::hashAt(qint64 number)
{
    Statement &query = m_connection.prepared("SELECT hash FROM audit WHERE n = ?");
    query.bind(1, number);
    const Digest hash = query.step() ? Digest::fromBytes(QByteArrayView(query.blobView(0))) : Digest{};
    query.reset();
    return hash;
}

QList<AuditSegment> AuditLog::segments()
{
    // By the place of a segment's opening in the chain; the query walks the index of entries without a record.
    Statement &query =
        m_connection.prepared("SELECT detail FROM audit WHERE record = ? AND act = 'store.segment' ORDER BY n");
    query.bind(1, RecordId());
    QList<AuditSegment> segments;
    while (query.step()) {
        if (const auto segment = AuditSegment::fromDetail(query.text(0))) {
            segments.append(*segment);
        }
    }
    return segments;
}

qint64 AuditLog::lastNumber()
{
    Statement &query = m_connection.prepared("SELECT coalesce(max(n), 0) FROM audit");
    query.step();
    const qint64 number = query.integer(0);
    query.reset();
    return number;
}

qint64 AuditLog::firstEntryAt(Connection &connection)
{
    Statement &query = connection.prepared("SELECT at FROM audit ORDER BY n LIMIT 1");
    const qint64 at = query.step() ? query.integer(0) : 0;
    query.reset();
    return at;
}

qint64 AuditLog::firstBroken(const ProgressFn &progress)
{
    constexpr qint64 betweenReports = 500;
    const qint64 total = progress ? lastNumber() : 0;
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
        if (progress && expected % betweenReports == 0 && !progress(expected, total)) {
            query.reset();
            fail(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("Message", "Stopped. Nothing was changed.")});
        }
        ++expected;
    }
    query.reset();
    return broken;
}

} // namespace helin
