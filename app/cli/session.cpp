#include "app/cli/session.h"

#include <QFile>

namespace helin::cli {

namespace {

constexpr qint64 longestPasswordFile = 4096;

/// The only user of a store need not be named.
QString onlyUser(const QString &folder)
{
    if (!Store::exists(folder)) {
        fail(ErrorKind::NotAStore, {QT_TRANSLATE_NOOP("Message", "There is no Helin store in this folder.")});
    }
    const QStringList users = KeysFile(Store::keysPath(folder)).users();
    if (users.size() != 1) {
        fail(ErrorKind::Usage,
             {QT_TRANSLATE_NOOP("Message", "This store has several users: say which one with --as.")});
    }
    return users.constFirst();
}

} // namespace

QString passwordIn(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        fail(ErrorKind::Io, {QT_TRANSLATE_NOOP("Message", "The password file cannot be read.")});
    }
    QByteArray bytes = file.readLine(longestPasswordFile);
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    const QString line = QString::fromUtf8(bytes);
    wipe(bytes);
    return line;
}

QString Session::folder() const
{
    if (m_options.store.isEmpty()) {
        fail(ErrorKind::Usage, {QT_TRANSLATE_NOOP("Message", "Say which store to work on with --store FOLDER.")});
    }
    return m_options.store;
}

QString Session::password() const
{
    if (!m_options.passwordFile.isEmpty()) {
        return passwordIn(m_options.passwordFile);
    }
    if (!qEnvironmentVariableIsSet("HELIN_PASSWORD")) {
        fail(ErrorKind::Usage,
             {QT_TRANSLATE_NOOP("Message", "The password is missing: give --password-file FILE or set "
                                           "the environment variable HELIN_PASSWORD.")});
    }
    return qEnvironmentVariable("HELIN_PASSWORD");
}

Workspace &Session::workspace()
{
    if (!m_workspace) {
        const QString user = m_options.user.isEmpty() ? onlyUser(folder()) : m_options.user;
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(folder(), user, password(), m_clock);
        if (!opened) {
            Error error = opened.error();
            if (error.kind == ErrorKind::Refused) {
                error.kind = ErrorKind::Locked;
            }
            throw Exception{std::move(error)};
        }
        m_workspace = std::move(opened).value();
    }
    return *m_workspace;
}

} // namespace helin::cli
