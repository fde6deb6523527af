#include "core/sync/erasurecleaning.h"

#include "core/records/attachments.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

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

bool finishErasures(WritePath &writes, AttachmentStore *attachments)
{
    Connection &connection = writes.connection();
    if (!erasuresPending(connection)) {
        return true;
    }
    ErasureStore &erasures = writes.applier().erasures();
    bool removed = false;
    const QList<Digest> doomed = attachments == nullptr ? QList<Digest>() : erasures.doomed();
    for (const Digest &content : doomed) {
        if (!isNamed(writes.reader(), content)) {
            attachments->remove(content);
            removed = true;
        }
    }
    if (removed && !attachments->connection().scrub()) {
        return false;
    }
    {
        Transaction transaction{connection};
        for (const Digest &content : doomed) {
            erasures.spare(content);
        }
        SearchIndex(connection).compact();
        transaction.commit();
    }
    if (!connection.scrub()) {
        return false;
    }
    if (attachments == nullptr && !erasures.doomed().isEmpty()) {
        return false;
    }
    Transaction transaction{connection};
    Meta(connection).set(erasedPending, Value(qint64{0}));
    transaction.commit();
    return true;
}

} // namespace helin
