#include "core/storage/connection.h"

#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

namespace helin {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr char plainHeader[] = "SQLite format 3";

bool startsLikePlainSqlite(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == QByteArrayView(plainHeader, 15);
}

} // namespace

PageCipher fastestCipher()
{
#if defined(__x86_64__) || defined(__i386__)
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    constexpr unsigned aesBit = 1U << 25;
    if (__get_cpuid(1, &eax, &ebx, &ecx, &edx) != 0 && (ecx & aesBit) != 0) {
        return PageCipher::Aegis256;
    }
#endif
    return PageCipher::ChaCha20;
}

QString cipherName(PageCipher cipher)
{
    return cipher == PageCipher::Aegis256 ? QStringLiteral("aegis") : QStringLiteral("chacha20");
}

PageCipher cipherNamed(const QString &name)
{
    if (name == QLatin1String("aegis")) {
        return PageCipher::Aegis256;
    }
    if (name == QLatin1String("chacha20")) {
        return PageCipher::ChaCha20;
    }
    fail(ErrorKind::NotAStore,
         {QT_TRANSLATE_NOOP("Message", "The keys file names a cipher this program does not know.")});
}

Connection::Connection(const QString &path, QByteArrayView key, PageCipher cipher, OpenMode mode)
    : m_path{path}
    , m_cipher{cipher}
    , m_mode{mode == OpenMode::Create ? OpenMode::ReadWrite : mode}
{
    open(key, mode);
}

void Connection::open(QByteArrayView key, OpenMode mode)
{
    const QString &path = m_path;
    if (key.size() != 32) {
        fail(ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "The store key has the wrong length.")});
    }
    if (mode != OpenMode::Create) {
        if (!QFile::exists(path)) {
            fail(ErrorKind::NotAStore, {QT_TRANSLATE_NOOP("Message", "There is no Helin store here.")});
        }
        if (startsLikePlainSqlite(path)) {
            fail(ErrorKind::NotAStore,
                 {QT_TRANSLATE_NOOP("Message", "This file is an unencrypted database, not a Helin store.")});
        }
    }
    const int flags = mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY
                      : mode == OpenMode::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                 : SQLITE_OPEN_READWRITE;
    int code =
        sqlite3_open_v2(path.toUtf8().constData(), &m_db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        const int kept = code;
        sqlite3_close_v2(m_db);
        m_db = nullptr;
        raise(kept, "open");
    }
    try {
        sqlite3_busy_timeout(m_db, busyTimeoutMs);
        const QByteArray name = cipherName(m_cipher).toLatin1();
        if (sqlite3mc_config(m_db, "cipher", sqlite3mc_cipher_index(name.constData())) < 0) {
            fail(ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "The page cipher is not available.")});
        }
        QByteArray raw = "raw:" + key.toByteArray().toHex();
        code = sqlite3_key_v2(m_db, "main", raw.constData(), int(raw.size()));
        raw.fill('\0');
        if (code != SQLITE_OK) {
            raise(code, "key");
        }
        execute(
            "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA cache_size=-32768; PRAGMA trusted_schema=OFF; PRAGMA "
            "secure_delete=ON");
        if (mode == OpenMode::Create) {
            execute("PRAGMA page_size=4096; PRAGMA journal_mode=WAL");
        }
        execute("PRAGMA synchronous=FULL");
        // The first read is what proves the key: a wrong one gives NOTADB here.
        Statement probe{*this, "SELECT count(*) FROM sqlite_master"};
        probe.step();
    } catch (...) {
        close();
        throw;
    }
    // A fault in the key set-up could leave a plain file behind without any error; this is the guard against it.
    if (QFile::exists(path) && startsLikePlainSqlite(path)) {
        close();
        fail(ErrorKind::Internal,
             {QT_TRANSLATE_NOOP("Message", "The store would not be encrypted. It was closed again.")});
    }
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    m_statements.clear();
    // A statement that somebody still steps keeps its handle alive until it is dropped too.
    sqlite3_close_v2(m_db);
    m_db = nullptr;
}

void Connection::reopen(QByteArrayView key)
{
    if (!isOpen()) {
        open(key, m_mode);
    }
}

void Connection::requireOpen() const
{
    if (!isOpen()) {
        fail(ErrorKind::Locked, {QT_TRANSLATE_NOOP("Message", "The window is locked.")},
             {QT_TRANSLATE_NOOP("Message", "Unlock it first.")});
    }
}

void Connection::execute(QByteArrayView sql)
{
    requireOpen();
    const QByteArray text = sql.toByteArray();
    const int code = sqlite3_exec(m_db, text.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        raise(code, text.left(60).constData());
    }
}

Statement &Connection::prepared(const QByteArray &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        found = m_statements.insert(sql, std::make_shared<Statement>(*this, sql));
    }
    found.value()->reset();
    return *found.value();
}

qint64 Connection::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(m_db);
}

int Connection::userVersion()
{
    Statement query{*this, "PRAGMA user_version"};
    query.step();
    return int(query.integer(0));
}

void Connection::setUserVersion(int version)
{
    execute("PRAGMA user_version=" + QByteArray::number(version));
}

bool Connection::inTransaction() const
{
    return isOpen() && sqlite3_get_autocommit(m_db) == 0;
}

void Connection::relaxDurability()
{
    execute("PRAGMA synchronous=OFF");
}

bool Connection::scrub()
{
    try {
        execute("VACUUM");
        Statement checkpoint{*this, "PRAGMA wal_checkpoint(TRUNCATE)"};
        return checkpoint.step() && checkpoint.integer(0) == 0;
    } catch (const Exception &exception) {
        if (exception.error().kind != ErrorKind::Locked) {
            throw;
        }
        return false;
    }
}

qint64 Connection::fileBytes()
{
    Statement pages{*this, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"};
    return pages.step() ? pages.integer(0) : 0;
}

void Connection::useWriteAheadLog()
{
    execute("PRAGMA journal_mode=WAL");
}

void Connection::copyTo(const QString &path, const ProgressFn &progress)
{
    if (QFile::exists(path)) {
        fail(ErrorKind::Internal, {QT_TRANSLATE_NOOP("Message", "There is a file of this name already.")});
    }
    struct Watch
    {
        const ProgressFn &progress;
        const QString &path;
        qint64 total;
    };
    Watch watch{progress, path, fileBytes()};
    constexpr int stepsBetween = 200'000;
    if (progress) {
        sqlite3_progress_handler(
            m_db, stepsBetween,
            [](void *context) {
                const Watch &watched = *static_cast<Watch *>(context);
                return watched.progress(std::min(QFileInfo(watched.path).size(), watched.total), watched.total) ? 0 : 1;
            },
            &watch);
    }
    try {
        Statement copy{*this, "VACUUM INTO ?"};
        copy.bind(1, path);
        copy.run();
    } catch (...) {
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        throw;
    }
    sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
}

void Connection::interrupt()
{
    if (isOpen()) {
        sqlite3_interrupt(m_db);
    }
}

void Connection::raise(int code, const char *during) const
{
    Error error;
    error.detail = QStringLiteral("SQLite %1 (%2), %3")
                       .arg(code)
                       .arg(QString::fromUtf8(m_db != nullptr ? sqlite3_errmsg(m_db) : sqlite3_errstr(code)),
                            QString::fromUtf8(during));
    // No room shows as a failed write where it is a limit on the size of a file or of what this user may write.
    const int system = m_db != nullptr && (code & 0xff) == SQLITE_IOERR ? sqlite3_system_errno(m_db) : 0;
    const bool noRoom = system == EFBIG || system == ENOSPC;
    switch (noRoom ? SQLITE_FULL : code & 0xff) {
    case SQLITE_NOTADB:
        error.kind = ErrorKind::NotAStore;
        error.what = {
            QT_TRANSLATE_NOOP("Message", "The file does not open with this key, or it is not a Helin store.")};
        break;
    case SQLITE_CORRUPT:
        error.kind = ErrorKind::Damaged;
        error.what = {QT_TRANSLATE_NOOP("Message", "The store is damaged: part of it fails its check.")};
        error.next = {QT_TRANSLATE_NOOP("Message", "Do not go on working with it. Restore the latest backup.")};
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.kind = ErrorKind::Locked;
        error.what = {QT_TRANSLATE_NOOP("Message", "Another program is using the store right now.")};
        error.next = {QT_TRANSLATE_NOOP("Message", "Close the other window and try again.")};
        break;
    case SQLITE_FULL:
        error.kind = ErrorKind::DiskFull;
        error.what = {QT_TRANSLATE_NOOP("Message", "The disk is full.")};
        error.safe = {QT_TRANSLATE_NOOP("Message", "Nothing was changed; what was saved before is safe.")};
        error.next = {QT_TRANSLATE_NOOP("Message", "Make room and try again.")};
        break;
    case SQLITE_INTERRUPT:
        error.kind = ErrorKind::Cancelled;
        error.what = {QT_TRANSLATE_NOOP("Message", "Stopped. Nothing was changed.")};
        break;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_PERM:
        error.kind = ErrorKind::Io;
        error.what = {QT_TRANSLATE_NOOP("Message", "The store could not be read or written.")};
        error.safe = {QT_TRANSLATE_NOOP("Message", "Nothing was changed; what was saved before is safe.")};
        error.next = {QT_TRANSLATE_NOOP("Message", "Check that the disk is connected and may be written to.")};
        break;
    default:
        error.kind = ErrorKind::Internal;
        error.what = {QT_TRANSLATE_NOOP("Message", "The program made a mistake while using the store.")};
        error.safe = {QT_TRANSLATE_NOOP("Message", "Nothing was changed; what was saved before is safe.")};
        break;
    }
    throw Exception{std::move(error)};
}

} // namespace helin
