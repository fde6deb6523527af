#include "core/workspace/sessionlock.h"

#include "core/base/platform.h"
#include "core/organisation/checks.h"

namespace helin {

namespace {

constexpr int keySize = 32; // of the AEAD of suite intl
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

SecretBytes keyFor(const SessionLock::Sealed &sealed, const QString &pin)
{
    QByteArray input = sealed.secret.view().toByteArray();
    input += pin.toLatin1();
    SecretBytes key = stretched(input, sealed.salt, sealed.cost, keySize);
    wipe(input);
    return key;
}

} // namespace

Result<SessionLock::Sealed> SessionLock::sealed(const Store &open, const QString &pin)
{
    return attempt([&] {
        requirePin(pin);
        const auto suite = Suite::create(SuiteId::Intl);
        Sealed sealed;
        sealed.folder = open.folder();
        sealed.user = open.user();
        sealed.cost = open.keys().cost();
        sealed.secret = suite->randomSecret(keySize);
        sealed.salt = suite->random(saltSize);
        sealed.nonce = suite->random(suite->nonceSize());
        sealed.key = open.databaseKey().view().toByteArray();
        suite->aead(keyFor(sealed, pin))->seal(sealed.nonce, associated, sealed.key);
        return sealed;
    });
}

void SessionLock::take(Sealed sealed)
{
    forget();
    m_sealed = std::move(sealed);
}

Result<SecretBytes> SessionLock::keyWithPin(const QString &pin)
{
    return attempt([&] {
        if (!hasPin()) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "No PIN opens this session.")},
                 {QT_TRANSLATE_NOOP("Message", "Log in with the password.")});
        }
        const auto suite = Suite::create(SuiteId::Intl);
        QByteArray key = m_sealed.key;
        if (!suite->aead(keyFor(m_sealed, pin))->open(m_sealed.nonce, associated, key)) {
            ++m_wrong;
            KeysFile(Store::keysPath(m_sealed.folder)).noteWrongPin(m_sealed.user, m_clock);
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
        m_wrong = 0;
        noteActivity();
        return secret;
    });
}

void SessionLock::forget()
{
    m_sealed.secret.wipe();
    wipe(m_sealed.key);
    m_sealed.key.clear();
    m_sealed.salt.clear();
    m_sealed.nonce.clear();
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
