#include "core/storage/store.h"

#include "core/storage/schema.h"

#include <QDir>
#include <QFile>

namespace helin {

namespace {

QString lockPath(const QString &folder)
{
    return folder + QStringLiteral("/lock");
}

/// With the right key in hand, a file that does not read is a damaged one, not a wrong password.
[[noreturn]] void rethrowAsDamaged(const Exception &exception)
{
    Error error = exception.error();
    if (error.kind == ErrorKind::NotAStore && !error.detail.isEmpty()) {
        error.kind = ErrorKind::Damaged;
        error.what = {QT_TRANSLATE_NOOP("Message", "The store is damaged: its beginning cannot be read.")};
        error.next = {QT_TRANSLATE_NOOP("Message", "Restore the latest backup.")};
    }
    throw Exception{std::move(error)};
}

} // namespace

Store::Store(QString folder, QString user, SecretBytes key, PageCipher cipher)
    : m_folder{std::move(folder)}
    , m_user{std::move(user)}
    , m_key{std::move(key)}
    , m_cipher{cipher}
    , m_lock{std::make_unique<FileLock>(lockPath(m_folder))}
{}

bool Store::exists(const QString &folder)
{
    return QFile::exists(recordsPath(folder)) && QFile::exists(keysPath(folder));
}

std::unique_ptr<Store> Store::create(const QString &folder, const QString &user, const QString &password, KdfCost cost)
{
    if (QFile::exists(recordsPath(folder)) || QFile::exists(keysPath(folder))) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "There is a store in this folder already.")},
             {QT_TRANSLATE_NOOP("Message", "Choose another folder.")});
    }
    if (!QDir().mkpath(folder)) {
        fail(ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The folder could not be made.")});
    }
    const PageCipher cipher = fastestCipher();
    SecretBytes key = KeysFile::create(keysPath(folder), cipherName(cipher), user, password, cost);
    std::unique_ptr<Store> store{new Store(folder, user, std::move(key), cipher)};
    store->m_connection = std::make_unique<Connection>(recordsPath(folder), QByteArrayView(store->m_key.view()), cipher,
                                                       OpenMode::Create);
    migrate(*store->m_connection);
    return store;
}

std::unique_ptr<Store> Store::open(const QString &folder, const QString &user, const QString &password,
                                   const Clock &clock, const std::function<void(Store &)> &beforeUpgrade)
{
    return openWithKey(folder, user, unlock(folder, user, password, clock), beforeUpgrade);
}

SecretBytes Store::unlock(const QString &folder, const QString &user, const QString &password, const Clock &clock)
{
    if (!QFile::exists(recordsPath(folder))) {
        fail(ErrorKind::NotAStore, {QT_TRANSLATE_NOOP("Message", "There is no Helin store in this folder.")});
    }
    return KeysFile(keysPath(folder)).unlock(user, password, clock);
}

std::unique_ptr<Store> Store::openWithKey(const QString &folder, const QString &user, SecretBytes key,
                                          const std::function<void(Store &)> &beforeUpgrade)
{
    const PageCipher cipher = cipherNamed(KeysFile(keysPath(folder)).cipher());
    std::unique_ptr<Store> store{new Store(folder, user, std::move(key), cipher)};
    try {
        store->m_connection = store->anotherConnection(OpenMode::ReadWrite);
        migrate(*store->m_connection, [&] {
            if (beforeUpgrade) {
                beforeUpgrade(*store);
            }
        });
    } catch (const Exception &exception) {
        rethrowAsDamaged(exception);
    }
    return store;
}

void Store::lock()
{
    m_connection->close();
    if (m_attachments) {
        m_attachments->close();
    }
    m_key.wipe();
}

void Store::unlockAgain(SecretBytes key)
{
    m_key = std::move(key);
    try {
        m_connection->reopen(m_key.view());
        if (m_attachments) {
            m_attachments->reopen(m_key.view());
        }
    } catch (const Exception &exception) {
        lock();
        rethrowAsDamaged(exception);
    }
}

void Store::requireKey() const
{
    if (isLocked()) {
        m_connection->requireOpen();
    }
}

bool Store::rewrite(std::unique_ptr<Connection> &connection)
{
    const QString path = connection->path();
    const QString fresh = path + QStringLiteral(".rewrite");
    QFile::remove(fresh);
    try {
        connection->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        connection->copyTo(fresh);
        // It must open with the key, and goes on with a write-ahead log.
        Connection(fresh, m_key.view(), m_cipher, OpenMode::ReadWrite).useWriteAheadLog();
    } catch (...) {
        QFile::remove(fresh);
        throw;
    }
    connection.reset();
    // The last connection takes the log along when it goes.
    const bool alone = !QFile::exists(path + QStringLiteral("-wal"));
    std::optional<Exception> failure;
    try {
        if (alone) {
            replaceFile(fresh, path);
        }
    } catch (const Exception &exception) {
        failure = exception; // the old file is still there and goes on
    }
    QFile::remove(fresh);
    connection = std::make_unique<Connection>(path, m_key.view(), m_cipher, OpenMode::ReadWrite);
    if (failure) {
        throw Exception{*failure};
    }
    return alone;
}

bool Store::rewriteAttachments()
{
    (void)attachments();
    return rewrite(m_attachments);
}

Connection &Store::attachments()
{
    if (!m_attachments) {
        m_attachments = anotherAttachmentsConnection();
    }
    return *m_attachments;
}

std::unique_ptr<Connection> Store::anotherConnection(OpenMode mode) const
{
    if (m_connection) { // the first of all is made before there is one
        requireKey();
    }
    return std::make_unique<Connection>(recordsPath(m_folder), m_key.view(), m_cipher, mode);
}

std::unique_ptr<Connection> Store::connectionToCopy(const QString &path, OpenMode mode) const
{
    requireKey();
    return std::make_unique<Connection>(path, m_key.view(), m_cipher, mode);
}

std::unique_ptr<Connection> Store::anotherAttachmentsConnection() const
{
    requireKey();
    const QString path = attachmentsPath(m_folder);
    return std::make_unique<Connection>(path, m_key.view(), m_cipher,
                                        QFile::exists(path) ? OpenMode::ReadWrite : OpenMode::Create);
}

} // namespace helin
