#include "core/sync/erasurecleaning.h"

#include "core/records/attachments.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "core/sync/erasurelist.h"

namespace helin {

bool erasuresPending(Connection &connection)
{
    return Meta(connection).integer(erasedPending) != 0;
}

namespace {

/// Whether any record still names this content.
bool isNamed(RecordReader &reader, const Digest &content)
{
    Query query;
    query.where(QStringLiteral("hash"), Value(content.toHex()));
    return reader.count(describe<Attachment>(), query) > 0;
}

} // namespace

bool finishErasures(WritePath &writes, AttachmentStore *attachments, qint64 largest)
{
    ErasureList(writes).keep();
    Connection &connection = writes.connection();
    ErasureStore &erasures = writes.applier().erasures();
    qint64 pending = Meta(connection).integer(erasedPending);
    QList<Digest> doomed = erasures.doomed();
    if (pending == 0 && doomed.isEmpty()) {
        return true;
    }
    if (attachments != nullptr && !doomed.isEmpty()) {
        for (const Digest &content : std::as_const(doomed)) {
            if (!isNamed(writes.reader(), content)) {
                attachments->remove(content);
                pending |= photosPending;
            }
        }
    }
    {
        Transaction transaction{connection};
        if (attachments != nullptr) {
            for (const Digest &content : std::as_const(doomed)) {
                erasures.spare(content);
            }
            doomed.clear();
        }
        SearchIndex(connection).compact();
        Meta(connection).set(erasedPending, Value(pending));
        transaction.commit();
    }
    const qint64 before = pending;
    if ((pending & photosPending) != 0 && attachments != nullptr && attachments->connection().fileBytes() <= largest &&
        attachments->connection().scrub()) {
        pending &= ~photosPending;
    }
    if ((pending & recordsPending) != 0 && connection.fileBytes() <= largest && connection.scrub()) {
        pending &= ~recordsPending;
    }
    if (pending != before) {
        Transaction transaction{connection};
        Meta(connection).set(erasedPending, Value(pending));
        transaction.commit();
    }
    return pending == 0 && doomed.isEmpty();
}

void rewriteAfterErasures(Store &store, qint64 largest)
{
    const auto done = [&](qint64 bit) {
        Transaction transaction{store.connection()};
        Meta meta{store.connection()};
        meta.set(erasedPending, Value(meta.integer(erasedPending) & ~bit));
        transaction.commit();
    };
    const qint64 pending = Meta(store.connection()).integer(erasedPending);
    if ((pending & photosPending) != 0 && store.attachments().fileBytes() > largest && store.rewriteAttachments()) {
        done(photosPending);
    }
    if ((pending & recordsPending) != 0 && store.connection().fileBytes() > largest && store.rewriteRecords()) {
        done(recordsPending);
    }
}

} // namespace helin
