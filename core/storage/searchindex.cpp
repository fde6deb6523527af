#include "core/storage/searchindex.h"

#include "core/base/bigrams.h"
#include "core/storage/statement.h"

namespace helin {

void SearchIndex::replace(const RecordType &type, qint64 row, const QString &before, const QString &after)
{
    if (before == after) {
        return;
    }
    if (!before.isEmpty()) {
        m_connection.prepared("INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)")
            .bind(1, key(type, row))
            .bind(2, bigramText(before))
            .run();
    }
    if (!after.isEmpty()) {
        m_connection.prepared("INSERT INTO search (rowid, text) VALUES (?, ?)")
            .bind(1, key(type, row))
            .bind(2, bigramText(after))
            .run();
    }
}

void SearchIndex::compact()
{
    m_connection.execute("INSERT INTO search (search) VALUES ('optimize')");
}

} // namespace helin
