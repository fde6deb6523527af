#include "core/sync/writepath.h"

#include "core/records/validation.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "core/sync/linkstore.h"

#include <algorithm>

namespace helin {

namespace {

constexpr qint64 incarnationEpoch = 1'577'836'800; ///< 2020-01-01, in seconds since 1970 UTC
constexpr qint64 latestIncarnation = 0xf0000000;   ///< leaves room to count on after a clock gone wild

} // namespace

WritePath::WritePath(Connection &connection, Suite &suite, SiteContext site, const QString &storeFolder,
                     const Clock &clock, IdSource &ids, Mark mark)
    : m_connection{connection}
    , m_suite{suite}
    , m_site{std::move(site)}
    , m_clock{clock}
    , m_ids{ids}
    , m_reader{connection}
    , m_applier{connection}
    , m_audit{connection, suite}
    , m_hlc{Hlc{Meta(connection).integer("hlc")}}
    , m_mark{m_site.writer.site, storeFolder}
    , m_token{Meta(connection).secret("store_token")}
{
    if (mark == Mark::Check) {
        openIncarnationIfNeeded();
    }
    const qint64 number = m_applier.log().knownWriter(m_site.writer);
    m_seq = number == 0 ? 0 : m_applier.log().lastSeq(number);
}

void WritePath::openIncarnationIfNeeded()
{
    if (m_token.isEmpty() || !m_mark.agreesWith(m_site.writer.incarnation, m_audit.lastNumber(), m_token)) {
        openIncarnation();
    }
}

void WritePath::goOnAnew()
{
    openIncarnation();
    m_seq = 0;
    forget();
}

void WritePath::openIncarnation()
{
    const bool fresh = m_token.isEmpty();
    // A store that was put back, copied or moved must not go on counting where another copy of it may have counted on.
    Transaction transaction{m_connection};
    Meta meta{m_connection};
    m_token = m_suite.random(16);
    meta.setSecret("store_token", m_token);
    if (!fresh) {
        // One copy may be put back on two PCs that know nothing of each other: the time keeps their numbers apart.
        const quint32 incarnationBefore = m_site.writer.incarnation;
        const quint32 next = std::max(m_site.writer.incarnation, m_mark.incarnation()) + 1;
        const qint64 seconds = m_clock.nowMillis() / 1000 - incarnationEpoch;
        m_site.writer.incarnation = std::max(next, quint32(std::clamp<qint64>(seconds, 0, latestIncarnation)));
        const AuditSegment segment{incarnationBefore, m_site.writer.incarnation, m_audit.head()};
        m_audit.append(
            {0, m_clock.nowMillis(), m_user, QStringLiteral("store.segment"), 0, RecordId(), segment.detail()});
        meta.set("put_back.backup_at", Value(meta.integer("put_back.from"))); // 0 unless a backup was restored
        meta.set("put_back.from", Value(qint64{0}));
        meta.set("put_back.at", Value(m_clock.nowMillis()));
        meta.set("put_back.known", Value(m_mark.lastEntry()));
        meta.set("put_back.entries", Value(segment.head.entries));
        LinkStore(m_connection).startOver();
    }
    m_site.save(m_connection);
    transaction.commit();
    raiseHighWaterMark(true);
}

Result<ChangeSet> WritePath::run(const QString &operation, const std::function<void(Writer &)> &work)
{
    const quint64 seqBefore = m_seq;
    const HlcClock hlcBefore = m_hlc;
    try {
        require(operation);
        Transaction transaction{m_connection};
        m_hlc.follow(Hlc{Meta(m_connection).integer("hlc")}); // another connection may have merged
        Writer writer{*this};
        writer.m_changes.operation = operation;
        work(writer);
        for (const ChangedRecord &changed : writer.m_changes.records) {
            m_audit.append({0, m_clock.nowMillis(), m_user, operation, changed.type, changed.id, {}});
        }
        if (!writer.m_changes.isEmpty()) {
            Meta(m_connection).set("hlc", Value(m_hlc.last().packed));
        }
        transaction.commit();
        if (m_seq != seqBefore) {
            raiseHighWaterMark(false);
        }
        if (m_permissions != nullptr) {
            m_permissions->forget();
        }
        return writer.m_changes;
    } catch (const Exception &exception) {
        m_seq = seqBefore;
        m_hlc = hlcBefore;
        forget();
        return exception.error();
    }
}

void WritePath::setUser(const QString &user)
{
    m_user = user;
    forget();
}

void WritePath::require(const QString &operation)
{
    if (m_permissions != nullptr) {
        m_permissions->require(operation);
    }
}

void WritePath::require(const QString &operation, const Record &record)
{
    if (m_permissions != nullptr) {
        m_permissions->require(operation, record);
    }
}

void WritePath::requireAll(const QString &operation)
{
    if (m_permissions != nullptr) {
        m_permissions->requireAll(operation);
    }
}

void WritePath::note(const QString &act, quint16 type, const RecordId &record, const QString &detail)
{
    require(act);
    append({0, m_clock.nowMillis(), m_user, act, type, record, detail});
}

void WritePath::note(const QString &act, const Record &record, const QString &detail)
{
    require(act, record);
    append({0, m_clock.nowMillis(), m_user, act, record.type->number, record.id, detail});
}

void WritePath::append(const AuditEntry &entry)
{
    if (m_connection.inTransaction()) {
        m_audit.append(entry);
        return;
    }
    Transaction transaction{m_connection};
    m_audit.append(entry);
    transaction.commit();
}

Result<ChangeSet> WritePath::undo(const ChangeSet &done)
{
    return run(QStringLiteral("undo"), [&](Writer &writer) {
        for (qsizetype i = done.records.size() - 1; i >= 0; --i) {
            const ChangedRecord &changed = done.records.at(i);
            const RecordType &type = *recordType(changed.type);
            if (changed.kind == ChangeKind::Erase) {
                fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "What was erased cannot be brought back.")});
            }
            if (changed.kind == ChangeKind::Void) {
                writer.restore(type, changed.id);
            } else if (changed.before && type.lifetime != Lifetime::AppendOnly) {
                writer.update(*changed.before);
            } else {
                writer.withdraw(type, changed.id);
            }
        }
    });
}

void WritePath::raiseHighWaterMark(bool durable)
{
    m_mark.raise(m_site.writer.incarnation, m_audit.lastNumber(), m_token, durable);
}

void WritePath::catchUp()
{
    forget();
    m_hlc.follow(Hlc{Meta(m_connection).integer("hlc")});
    if (SiteContext stored = SiteContext::load(m_connection); stored.writer != m_site.writer) {
        m_site = std::move(stored);
        m_token = Meta(m_connection).secret("store_token");
        const qint64 number = m_applier.log().knownWriter(m_site.writer);
        m_seq = number == 0 ? 0 : m_applier.log().lastSeq(number);
    }
}

void WritePath::forget()
{
    m_applier.forget();
    m_reader.codes().clear();
    if (m_permissions != nullptr) {
        m_permissions->forget();
    }
}

} // namespace helin
