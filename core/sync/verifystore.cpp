// SQL stands here because a check of the whole store walks its tables as no domain query does.
#include "core/sync/verify.h"

#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/sync/linkstore.h"

#include <set>
#include <tuple>

namespace helin {

namespace {

VerifyCheck checkPages(Connection &connection)
{
    const QString damage = damageOf(connection);
    VerifyCheck check{QStringLiteral("pages"), {QT_TRANSLATE_NOOP("Message", "The file is whole")}, damage.isEmpty()};
    if (!check.ok) {
        check.detail = {"%1", {damage}};
    }
    return check;
}

VerifyCheck checkLog(WritePath &writes, const ProgressFn &progress)
{
    VerifyCheck check{QStringLiteral("log"),
                      {QT_TRANSLATE_NOOP("Message", "Every entry of the change log is as it was written")}};
    qint64 count = 0;
    qint64 broken = 0;
    qint64 erased = 0;
    Statement query{writes.connection(), "SELECT writer, seq, hash, body, pos FROM change ORDER BY pos"};
    const qint64 total = writes.applier().log().lastPosition();
    ChangeView view;
    while (query.step()) {
        ++count;
        const QByteArrayView body(query.blobView(3));
        // What an erasure has left of a change cannot give its hash any more; the others name it by the stored one.
        const bool remainder = ChangeView::isRemainder(body);
        erased += remainder ? 1 : 0;
        bool good = remainder || writes.suite().hash(body).bytes() == QByteArrayView(query.blobView(2));
        if (good) {
            view.decode(body);
            good =
                view.seq == quint64(query.integer(1)) && view.writer == writes.applier().log().writer(query.integer(0));
        }
        broken += good ? 0 : 1;
        if (progress && count % 512 == 0 && !progress(query.integer(4), total)) {
            fail(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("Message", "Stopped. Nothing was changed.")});
        }
    }
    check.ok = broken == 0;
    check.detail = {QT_TRANSLATE_NOOP("Message", "%1 changes, %2 of them damaged, %3 erased"),
                    {QString::number(count), QString::number(broken), QString::number(erased)}};
    return check;
}

/// Whether the list of what is erased is what the erasures in the log say, and nothing of it is still in the log.
VerifyCheck checkErasures(WritePath &writes)
{
    VerifyCheck check{QStringLiteral("erasures"), {QT_TRANSLATE_NOOP("Message", "What was erased is gone")}};
    Applier &applier = writes.applier();
    std::set<std::tuple<qint64, quint16, qint64>> listed;
    for (const auto &[position, span] : applier.erasures().all()) {
        listed.insert({position, span.tag, span.until});
    }
    std::set<std::tuple<qint64, quint16, qint64>> told;
    qint64 left = 0;
    ChangeView view;
    applier.log().scan(0, applier.log().lastPosition(), [&](const LoggedChange &change) {
        view.decode(change.body);
        if (view.kind == ChangeKind::Erase) {
            for (const FieldWrite &erased : view.fields) {
                told.insert({change.position, erased.tag, erased.value.number});
            }
        } else if (!listed.empty()) {
            left += applier.erasures().of(view.record, change.station).touches(view) ? 1 : 0;
        }
        return true;
    });
    for (const HeldChange &held : LinkStore(writes.connection()).held()) {
        view.decode(held.body);
        left += applier.erasures().ofAnyOwner(held.record).touches(view) ? 1 : 0;
    }
    check.ok = left == 0 && told == listed;
    check.detail = {QT_TRANSLATE_NOOP("Message", "%1 erasures, %2 changes still hold erased values"),
                    {QString::number(applier.erasures().count()), QString::number(left)}};
    return check;
}

bool sameHeads(const QList<StoredHead> &stored, const QList<StoredHead> &expected)
{
    const auto key = [](const StoredHead &head) {
        return std::tuple(head.registerTag, head.position, head.shown, head.conflicting);
    };
    std::set<decltype(key(StoredHead()))> a;
    std::set<decltype(key(StoredHead()))> b;
    std::transform(stored.begin(), stored.end(), std::inserter(a, a.end()), key);
    std::transform(expected.begin(), expected.end(), std::inserter(b, b.end()), key);
    return a == b;
}

/// Whether a row is what it would be if it were written from the log alone.
bool rowAgrees(WritePath &writes, const RecordType &type, Statement &row)
{
    Applier &applier = writes.applier();
    const RecordId id = row.id(0);
    const std::optional<RowHead> head = applier.rows().head(type, id);
    const Applier::Content expected = applier.contentFromLog(type, id, head->last);
    if (head->state != expected.head.state || head->station != expected.head.station ||
        head->clocks != expected.head.clocks || head->created != expected.head.created ||
        head->modified != expected.head.modified || !sameHeads(applier.log().headsOf(type, id), expected.heads)) {
        return false;
    }
    QList<Value> values;
    for (const ValueView &view : expected.values) {
        values.append(view.toValue());
    }
    for (int i = 0; i < int(type.fields.size()); ++i) {
        if (const Rules &rules = type.fields[size_t(i)].rules; rules.derive != nullptr) {
            values[i] = rules.derive(values.at(type.indexOf(rules.from)));
        }
    }
    for (int i = 0; i < int(type.fields.size()); ++i) {
        if (type.fields[size_t(i)].rules.policy != MergePolicy::Local && row.value(1 + i) != values.at(i)) {
            return false;
        }
    }
    return true;
}
VerifyCheck checkRows(WritePath &writes)
{
    VerifyCheck check{QStringLiteral("rows"),
                      {QT_TRANSLATE_NOOP("Message", "Every record shows what the change log says")}};
    qint64 count = 0;
    qint64 different = 0;
    for (const RecordType *type : recordTypes()) {
        QByteArray columns = "id";
        for (const FieldInfo &field : type->fields) {
            columns += ", " + quoted(field.name);
        }
        Statement rows{writes.connection(), "SELECT " + columns + " FROM " + quoted(type->name)};
        while (rows.step()) {
            ++count;
            different += rowAgrees(writes, *type, rows) ? 0 : 1;
        }
    }
    check.ok = different == 0;
    check.detail = {QT_TRANSLATE_NOOP("Message", "%1 records, %2 of them different"),
                    {QString::number(count), QString::number(different)}};
    return check;
}

VerifyCheck checkSearch(Connection &connection)
{
    VerifyCheck check{QStringLiteral("search"), {QT_TRANSLATE_NOOP("Message", "The search index is in order")}};
    try {
        Transaction transaction{connection};
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')");
        check.ok = true;
    } catch (const Exception &exception) {
        check.detail = {"%1", {exception.error().detail}};
    }
    return check;
}

VerifyCheck checkOperationLog(AuditLog &audit)
{
    const qint64 broken = audit.firstBroken();
    return {QStringLiteral("operation_log"),
            {QT_TRANSLATE_NOOP("Message", "The operation log is unbroken")},
            broken == 0,
            broken == 0 ? Message{QT_TRANSLATE_NOOP("Message", "%1 entries"), {QString::number(audit.count())}}
                        : Message{QT_TRANSLATE_NOOP("Message", "entry %1 does not fit its forerunner"),
                                  {QString::number(broken)}}};
}

VerifyCheck checkLogHeads(LogHeads &heads, const WriterId &self)
{
    const QList<LogHead> wrong = heads.contradictions(self.site, self.incarnation);
    return {QStringLiteral("operation_log_elsewhere"),
            {QT_TRANSLATE_NOOP("Message", "The operation log is the one that other sites remember")},
            wrong.isEmpty(),
            wrong.isEmpty()
                ? Message{QT_TRANSLATE_NOOP("Message", "%1 places remembered"), {QString::number(heads.heldCount())}}
                : Message{QT_TRANSLATE_NOOP("Message", "differs at or before entry %1"),
                          {QString::number(wrong.constFirst().head.entries)}}};
}

} // namespace

QMap<QString, Digest> comparableDigests(WritePath &writes)
{
    QMap<QString, Digest> digests =
        stateDigests(writes.connection(), writes.applier().log(), writes.applier().codes(), writes.suite());
    // A station holds only part of what the township's code owns; its digest of that would agree with nobody's.
    if (!writes.site().isTownship()) {
        digests.removeIf([&](const auto &one) { return one.key() != writes.site().stationCode; });
    }
    return digests;
}

QString damageOf(Connection &connection)
{
    Statement query{connection, "PRAGMA integrity_check(3)"};
    QStringList lines;
    while (query.step()) {
        lines << query.text(0);
    }
    return lines == QStringList{QStringLiteral("ok")} ? QString() : lines.join(QStringLiteral("; "));
}

VerifyReport verifyCopy(WritePath &writes, const ProgressFn &progress)
{
    VerifyReport report;
    report.checks << checkPages(writes.connection());
    Snapshot snapshot{writes.connection()};
    report.checks << checkLog(writes, progress) << checkOperationLog(writes.audit());
    report.digests = comparableDigests(writes);
    return report;
}

VerifyReport verifyStore(WritePath &writes, const ProgressFn &progress)
{
    VerifyReport report;
    report.checks << checkPages(writes.connection());
    {
        Snapshot snapshot{writes.connection()};
        report.checks << checkLog(writes, progress) << checkErasures(writes) << checkRows(writes)
                      << checkOperationLog(writes.audit());
        LogHeads heads{writes.connection(), writes.audit()};
        report.checks << checkLogHeads(heads, writes.site().writer);
        report.warnings = heads.warnings();
        report.digests = comparableDigests(writes);
    }
    report.checks << checkSearch(writes.connection());
    return report;
}

} // namespace helin
