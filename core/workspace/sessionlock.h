#pragma once

#include "core/workspace/workspace.h"

#include <atomic>

namespace helin {

/// What stays of a session while it is locked. Locking means Workspace::lock(), or to destroy the Workspace: a running
/// transaction ends, all connections are closed and the database key is wiped. What this object keeps is the key sealed
/// under Argon2id of the PIN together with a random secret of this run of the program; three wrong PINs wipe that too,
/// and then only a password opens. A PIN re-opens the same session of the same user and nothing else; it is worth
/// nothing without this process. Without a PIN nothing is kept. Belongs to one thread; the calls that take a PIN run
/// the password function: some hundred milliseconds.
class SessionLock final
{
public:
    static constexpr int shortestPin = 4;
    static constexpr int longestPin = 12;
    static constexpr int tries = 3;
    static constexpr int defaultIdleMinutes = 10;

    explicit SessionLock(const Clock &clock) : m_clock{clock} { noteActivity(); }

    /// The key of a session under a PIN.
    struct Sealed
    {
        QString folder;
        QString user;
        SecretBytes secret; ///< of this run of the program
        KdfCost cost;
        QByteArray salt;
        QByteArray nonce;
        QByteArray key;
    };
    /// Seals the key of an opened store under a PIN; may run on another thread, which touches no SessionLock by it.
    /// Digits only; Invalid (field "pin") for another length, one digit repeated or a row such as 1234.
    [[nodiscard]] static Result<Sealed> sealed(const Store &open, const QString &pin);
    /// Lets the PIN of sealed() re-open the session after a lock, instead of an earlier one.
    void take(Sealed sealed);
    /// Whether a PIN opens (again).
    [[nodiscard]] bool hasPin() const { return !m_sealed.key.isEmpty(); }
    [[nodiscard]] int triesLeft() const { return hasPin() ? tries - m_wrong : 0; }
    /// The database key of the locked session, for Workspace::unlock(). WrongPassword for a wrong PIN; Refused when
    /// none is left to try. Wrong ones are counted like wrong passwords and get into the operation log. May run on
    /// another thread; noteActivity() and isIdle() may be called meanwhile, nothing else.
    Result<SecretBytes> keyWithPin(const QString &pin);
    /// Logging out, another user, another store: wipes all.
    void forget();

    /// A key or the mouse was used.
    void noteActivity() { m_lastActive = m_clock.nowMillis(); }
    /// 0: never.
    void setIdleMinutes(int minutes) { m_idleMinutes = minutes; }
    [[nodiscard]] int idleMinutes() const { return m_idleMinutes; }
    /// Whether nobody has done anything for so long that the window should lock. A clock that was set back counts as
    /// activity.
    [[nodiscard]] bool isIdle();

private:
    const Clock &m_clock;
    Sealed m_sealed;
    int m_wrong = 0;
    std::atomic<qint64> m_lastActive = 0;
    int m_idleMinutes = defaultIdleMinutes;
};

} // namespace helin
