#pragma once

#include "core/storage/store.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace helin::test {

/// All pages of a file as the cipher gives them, free ones too.
inline QByteArray plainPages(Connection &connection)
{
    sqlite3_int64 size = 0;
    unsigned char *pages = sqlite3_serialize(connection.handle(), "main", &size, 0);
    const QByteArray all(reinterpret_cast<const char *>(pages), qsizetype(size));
    sqlite3_free(pages);
    return all;
}

/// Where one of these byte strings stands in a store's own pages: read through the cipher, whatever a page is used for
/// (rows, indexes, search, change log, free pages, gaps between cells), the newest ones out of the write-ahead log.
/// Older pages in that log are not seen, so it has to be empty (logBytes). "helin.db page 17: 13900001234" per find.
inline QStringList tracesIn(Connection &connection, const QList<QByteArray> &texts)
{
    QStringList found;
    const QString name = QFileInfo(connection.path()).fileName();
    const QByteArray all = plainPages(connection);
    for (const QByteArray &text : texts) {
        for (qsizetype at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
            found << QStringLiteral("%1 page %2: %3").arg(name).arg(at / 4096 + 1).arg(QString::fromUtf8(text));
        }
    }
    return found;
}

inline QStringList tracesIn(Store &store, const QList<QByteArray> &texts)
{
    QStringList found = tracesIn(store.connection(), texts);
    if (QFile::exists(Store::attachmentsPath(store.folder()))) {
        found += tracesIn(store.attachments(), texts);
    }
    return found;
}

/// Bytes of a store's write-ahead log.
inline qint64 logBytes(Store &store)
{
    return QFileInfo(Store::recordsPath(store.folder()) + QStringLiteral("-wal")).size();
}

} // namespace helin::test
