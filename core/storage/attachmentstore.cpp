#include "core/storage/attachmentstore.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <optional>

namespace helin {

namespace {

constexpr int attachmentsVersion = 1;

constexpr char tables[] = R"(
CREATE TABLE content (
    hash BLOB PRIMARY KEY,
    size INTEGER NOT NULL,
    complete INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE chunk (
    hash BLOB NOT NULL,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (hash, position)
) STRICT;
)";

} // namespace

AttachmentStore::AttachmentStore(Connection &connection, Suite &suite) : m_connection{connection}, m_suite{suite}
{
    if (connection.userVersion() == 0) {
        Transaction transaction{connection};
        connection.execute(tables);
        connection.setUserVersion(attachmentsVersion);
        transaction.commit();
    }
}

Digest AttachmentStore::add(QByteArrayView content)
{
    if (content.isEmpty() || content.size() > largest) {
        fail(ErrorKind::Invalid,
             {QT_TRANSLATE_NOOP("Message", "A photo or scan must not be empty or larger than 32 MB.")});
    }
    const Digest hash = m_suite.hash(content);
    if (has(hash)) {
        return hash;
    }
    Transaction transaction{m_connection};
    for (qsizetype offset = 0; offset < content.size(); offset += chunkSize) {
        receive(hash, content.size(), offset, content.sliced(offset, std::min(chunkSize, content.size() - offset)));
    }
    transaction.commit();
    return hash;
}

bool AttachmentStore::has(const Digest &hash)
{
    Statement &query = m_connection.prepared("SELECT 1 FROM content WHERE hash = ? AND complete = 1");
    query.bind(1, hash.bytes());
    const bool found = query.step();
    query.reset();
    return found;
}

QByteArray AttachmentStore::read(const Digest &hash)
{
    if (!has(hash)) {
        return {};
    }
    QByteArray content;
    chunks(hash, [&](qint64, qint64, QByteArrayView bytes) { content.append(bytes); });
    if (m_suite.hash(content) != hash) {
        fail(ErrorKind::Damaged, {QT_TRANSLATE_NOOP("Message", "A photo or scan is damaged.")},
             {QT_TRANSLATE_NOOP("Message", "The records are not touched by this. Attach it again from the original.")});
    }
    return content;
}

void AttachmentStore::chunks(const Digest &hash, const std::function<void(qint64, qint64, QByteArrayView)> &visit)
{
    Statement query{m_connection, "SELECT size, position, bytes FROM content JOIN chunk USING (hash) WHERE hash = ? "
                                  "AND complete = 1 ORDER BY position"};
    query.bind(1, hash.bytes());
    while (query.step()) {
        visit(query.integer(0), query.integer(1), QByteArrayView(query.blobView(2)));
    }
}

void AttachmentStore::remove(const Digest &hash)
{
    Transaction transaction{m_connection};
    m_connection.prepared("DELETE FROM chunk WHERE hash = ?").bind(1, hash.bytes()).run();
    m_connection.prepared("DELETE FROM content WHERE hash = ?").bind(1, hash.bytes()).run();
    transaction.commit();
}

void AttachmentStore::receive(const Digest &hash, qint64 total, qint64 offset, QByteArrayView bytes)
{
    if (total <= 0 || total > largest || offset < 0 || bytes.isEmpty() || offset + bytes.size() > total) {
        fail(ErrorKind::BundleDamaged, {QT_TRANSLATE_NOOP("Message", "A photo or scan in the file is not in order.")});
    }
    if (has(hash)) {
        return;
    }
    m_connection.prepared("INSERT INTO content (hash, size, complete) VALUES (?, ?, 0) ON CONFLICT (hash) DO NOTHING")
        .bind(1, hash.bytes())
        .bind(2, total)
        .run();
    m_connection.prepared("INSERT INTO chunk (hash, position, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(1, hash.bytes())
        .bind(2, offset)
        .bind(3, bytes)
        .run();
    if (offset + bytes.size() < total) {
        return;
    }
    QByteArray content;
    {
        Statement query{m_connection, "SELECT bytes FROM chunk WHERE hash = ? ORDER BY position"};
        query.bind(1, hash.bytes());
        while (query.step()) {
            content.append(QByteArrayView(query.blobView(0)));
        }
    }
    if (content.size() != total || m_suite.hash(content) != hash) {
        m_connection.prepared("DELETE FROM chunk WHERE hash = ?").bind(1, hash.bytes()).run();
        m_connection.prepared("DELETE FROM content WHERE hash = ?").bind(1, hash.bytes()).run();
        fail(ErrorKind::BundleDamaged, {QT_TRANSLATE_NOOP("Message", "A photo or scan in the file is not in order.")});
    }
    m_connection.prepared("UPDATE content SET complete = 1 WHERE hash = ?").bind(1, hash.bytes()).run();
}

} // namespace helin
