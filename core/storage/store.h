#pragma once

#include "core/base/clock.h"
#include "core/base/platform.h"
#include "core/security/keysfile.h"
#include "core/storage/connection.h"

#include <functional>
#include <memory>

namespace helin {

/// The folder that holds a station's data: helin.db (records), attachments.db (photos and scans), keys, and a lock file
/// while it is open. The database key is random; users' passwords only unwrap it.
class Store final
{
public:
    /// Makes the folder and an empty store with one user. Throws Refused when there is one already.
    static std::unique_ptr<Store> create(const QString &folder, const QString &user, const QString &password,
                                         KdfCost cost = {});
    /// Opens. Four failures are told apart: WrongPassword, NotAStore, Damaged, TooNew; Locked when another program has
    /// it. Runs the password function: some hundred milliseconds, not for the GUI thread.
    /// `beforeUpgrade` is called before a store of an older version is changed; what it throws ends the opening.
    static std::unique_ptr<Store> open(const QString &folder, const QString &user, const QString &password,
                                       const Clock &clock, const std::function<void(Store &)> &beforeUpgrade = {});

    /// The database key, for openWithKey(); throws what open() says of passwords.
    [[nodiscard]] static SecretBytes unlock(const QString &folder, const QString &user, const QString &password,
                                            const Clock &clock);
    /// Opens with the database key itself, unlocked before: after a lock, or by the recovery code. Wrong keys are
    /// Damaged, like any file that does not read.
    static std::unique_ptr<Store> openWithKey(const QString &folder, const QString &user, SecretBytes key,
                                              const std::function<void(Store &)> &beforeUpgrade = {});

    /// Closes all connections of this object where they stand, and wipes the key: until unlockAgain() every read or
    /// write throws Locked. The lock file stays, so that no other program changes what the window shows meanwhile.
    void lock();
    [[nodiscard]] bool isLocked() const { return m_key.isEmpty(); }
    /// Opens them again with the key from unlock(). Throws as openWithKey() does; it is locked then.
    void unlockAgain(SecretBytes key);

    /// The one writing connection, for the thread that opened the store.
    [[nodiscard]] Connection &connection() { return *m_connection; }
    /// Copies a file page by page into a new one that holds nothing of what was deleted, and puts that in its place:
    /// for files too large for Connection::scrub(). Only while nothing works on its connection yet, which is closed and
    /// opened anew. False when somebody else has the file open; it is as it was then.
    bool rewriteRecords() { return rewrite(m_connection); }
    bool rewriteAttachments();

    /// The attachments file, opened when first asked for. Same thread as connection().
    [[nodiscard]] Connection &attachments();
    /// A further connection to the records for another thread, which owns it.
    [[nodiscard]] std::unique_ptr<Connection> anotherConnection(OpenMode mode = OpenMode::ReadOnly) const;
    [[nodiscard]] std::unique_ptr<Connection> anotherAttachmentsConnection() const;
    /// A connection to a copy of one of this store's files, which has the same key. For any thread, which owns it.
    [[nodiscard]] std::unique_ptr<Connection> connectionToCopy(const QString &path,
                                                               OpenMode mode = OpenMode::ReadOnly) const;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] PageCipher cipher() const { return m_cipher; }
    [[nodiscard]] KeysFile keys() const { return KeysFile(keysPath(m_folder)); }
    /// For adding users; the caller keeps it no longer than needed.
    [[nodiscard]] const SecretBytes &databaseKey() const { return m_key; }

    static QString recordsPath(const QString &folder) { return folder + QStringLiteral("/helin.db"); }
    static QString attachmentsPath(const QString &folder) { return folder + QStringLiteral("/attachments.db"); }
    static QString keysPath(const QString &folder) { return folder + QStringLiteral("/keys"); }
    /// Whether the folder looks like a store at all.
    static bool exists(const QString &folder);

private:
    void requireKey() const;
    bool rewrite(std::unique_ptr<Connection> &connection);

    Store(QString folder, QString user, SecretBytes key, PageCipher cipher);

    QString m_folder;
    QString m_user;
    SecretBytes m_key;
    PageCipher m_cipher;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Connection> m_attachments;
};

} // namespace helin
