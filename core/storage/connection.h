#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;

namespace helin {

class Statement;

/// Page cipher of a store file. Both carry a tag for every page; a cipher without one is never used.
enum class PageCipher { Aegis256, ChaCha20 };

/// The faster cipher on this processor: AEGIS-256 where AES instructions exist, ChaCha20-Poly1305 elsewhere.
PageCipher fastestCipher();
QString cipherName(PageCipher cipher);
/// Reads a cipher's name from a keys file; throws ErrorKind::NotAStore for an unknown one.
PageCipher cipherNamed(const QString &name);

/// What a file is opened for.
enum class OpenMode { Create, ReadWrite, ReadOnly };

/// One connection to one encrypted SQLite file. Belongs to one thread. Every failure throws an Exception: a wrong key
/// or a file that is no store gives NotAStore, a broken page Damaged, a busy file Locked, a full disk DiskFull.
class Connection final
{
public:
    /// Opens `path` with a raw 32-byte key. The key goes straight to the cipher, never into a URI or SQL text, and
    /// after opening it is proved that the file is not plain SQLite.
    Connection(const QString &path, QByteArrayView key, PageCipher cipher, OpenMode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Closes the file where it stands: statements are dropped, a running transaction is taken back, the key is
    /// forgotten. Until reopen() every call throws Locked. The object stays, and with it everything that refers to it.
    void close();
    /// Opens the file again; does nothing when it is open. Throws like the constructor; the file is closed then.
    void reopen(QByteArrayView key);
    [[nodiscard]] bool isOpen() const { return m_db != nullptr; }

    /// Runs SQL without results; several statements may stand in one text.
    void execute(QByteArrayView sql);
    /// A compiled statement kept for reuse by its text. It is reset and its bindings are cleared on return. The
    /// reference lives as long as the connection; do not step the same text in two nested loops.
    Statement &prepared(const QByteArray &sql);

    [[nodiscard]] qint64 lastInsertRowId() const;
    [[nodiscard]] qint64 changedRows() const;
    [[nodiscard]] int userVersion();
    void setUserVersion(int version);
    [[nodiscard]] bool inTransaction() const;
    /// Does not wait for the disk any more. Only for samples that are built anew when they are lost.
    void relaxDurability();
    /// Rewrites the file so that nothing of what was deleted or overwritten is left in it or in its write-ahead log:
    /// zeroing freed bytes alone leaves copies where pages were once split. Needs as much memory as the file is large.
    /// False when another connection is in the way; nothing is lost then, and it can be tried again.
    bool scrub();
    /// Bytes of the file, without its write-ahead log.
    [[nodiscard]] qint64 fileBytes();
    /// Turns the write-ahead log on, as Create does; a copy made by copyTo() has none. Kept in the file.
    void useWriteAheadLog();
    /// Writes a compact copy of this file, with the same key and cipher, to a path that does not exist yet. Readers and
    /// the writer go on meanwhile; the copy is one consistent state. Cancelled when `progress` says so; `total` is an
    /// estimate. A copy that failed is removed.
    void copyTo(const QString &path, const ProgressFn &progress = {});

    /// Stops a running statement from another thread; it then throws Cancelled.
    void interrupt();

    /// Throws Locked when the file is closed.
    void requireOpen() const;
    [[nodiscard]] sqlite3 *handle() const { return m_db; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Throws what an SQLite result code means. `during` names the step in English, for the folded-away detail.
    [[noreturn]] void raise(int code, const char *during) const;

private:
    void open(QByteArrayView key, OpenMode mode);

    QString m_path;
    PageCipher m_cipher;
    OpenMode m_mode; ///< of reopen()
    sqlite3 *m_db = nullptr;
    QHash<QByteArray, std::shared_ptr<Statement>> m_statements;
};

} // namespace helin
