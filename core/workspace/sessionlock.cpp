#include "core/workspace/sessionlock.h"

#include "core/base/platform.h"
#include "core/organisation/checks.h"

namespace helin {

namespace {

constexpr qsizetype saltSize = 16;
constexpr char associated[] = "helin session pin 1";

/// One digit over and over, or digits that follow each other: the first that anybody tries.
bool isGuessedFirst(const QString &pin)
{
    const int step = pin.at(1).unicode() - pin.at(0).unicode();
    if (step < -1 || step > 1) {
        return false;
    }
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if (pin.at(i).unicode() - pin.at(i - 1).unicode() != step) {
            return false;
        }
    }
    return true;
}

void requirePin(const QString &pin)
{
    bool digits = pin.size() >= SessionLock::shortestPin && pin.size() <= SessionLock::longestPin;
    for (const QChar c : pin) {
        digits = digits && c >= QLatin1Char('0') && c <= QLatin1Char('9');
    }
    if (!digits) {
        invalidField("pin", {QT_TRANSLATE_NOOP("Message", "A PIN has %1 to %2 digits."),
                             {QString::number(SessionLock::shortestPin), QString::number(SessionLock::longestPin)}});
    }
    if (isGuessedFirst(pin)) {
        invalidField("pin", {QT_TRANSLATE_NOOP("Message", "This PIN is the first that anybody would try.")});
    }
}

} // namespace

SecretBytes SessionLock::keyFor(const QString &pin) const
{
    QByteArray input = m_secret.view().toByteArray();
    input += pin.toLatin1();
    SecretBytes key = stretched(input, m_salt, m_cost, Suite::keySize);
    wipe(input);
    return key;
}

Result<bool> SessionLock::setPin(Workspace &open, const QString &pin)
{
    return attempt([&] {
        requirePin(pin);
        forget();
        const auto suite = Suite::create(SuiteId::Intl);
        m_folder = open.store().folder();
        m_user = open.writes().user();
        m_cost = open.store().keys().cost();
        m_secret = suite->randomSecret(Suite::keySize);
        m_salt = suite->random(saltSize);
        m_nonce = suite->random(suite->nonceSize());
        m_sealed = open.store().databaseKey().view().toByteArray();
        suite->aead(keyFor(pin))->seal(m_nonce, associated, m_sealed);
        return true;
    });
}

SecretBytes SessionLock::opened(const QString &pin)
{
    if (!hasPin()) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "No PIN opens this session.")},
             {QT_TRANSLATE_NOOP("Message", "Log in with the password.")});
    }
    const auto suite = Suite::create(SuiteId::Intl);
    QByteArray key = m_sealed;
    if (!suite->aead(keyFor(pin))->open(m_nonce, associated, key)) {
        ++m_wrong;
        KeysFile(Store::keysPath(m_folder)).noteWrongPin(m_user, m_clock);
        const int left = tries - m_wrong;
        if (left <= 0) {
            forget();
            fail(ErrorKind::WrongPassword, {QT_TRANSLATE_NOOP("Message", "The PIN is wrong.")},
                 {QT_TRANSLATE_NOOP("Message", "Log in with the password.")});
        }
        fail(ErrorKind::WrongPassword, {QT_TRANSLATE_NOOP("Message", "The PIN is wrong.")},
             {QT_TRANSLATE_NOOP("Message", "Tries left: %1."), {QString::number(left)}});
    }
    SecretBytes secret = SecretBytes::copyOf(key);
    wipe(key);
    return secret;
}

Result<std::unique_ptr<Workspace>> SessionLock::unlockWithPin(const QString &pin)
{
    return attempt([&] {
        std::unique_ptr<Workspace> workspace = Workspace::openWithKey(m_folder, m_user, opened(pin), m_clock).orThrow();
        m_wrong = 0;
        noteActivity();
        return workspace;
    });
}

Result<SecretBytes> SessionLock::keyWithPin(const QString &pin)
{
    return attempt([&] {
        SecretBytes key = opened(pin);
        m_wrong = 0;
        noteActivity();
        return key;
    });
}

void SessionLock::forget()
{
    m_secret.wipe();
    wipe(m_sealed);
    m_sealed.clear();
    m_salt.clear();
    m_nonce.clear();
    m_wrong = 0;
}

bool SessionLock::isIdle()
{
    const qint64 now = m_clock.nowMillis();
    if (now < m_lastActive) {
        m_lastActive = now;
    }
    return m_idleMinutes > 0 && now - m_lastActive >= qint64{m_idleMinutes} * 60'000;
}

} // namespace helin
