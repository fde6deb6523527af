#pragma once

#include "core/base/clock.h"
#include "core/security/password.h"
#include "core/security/secret.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace helin {

/// Wrong passwords given for one name since the last right one.
struct FailedLogins
{
    enum class Slot { User, Recovery, Unknown };

    Slot slot = Slot::User;
    /// The user; empty for Recovery and for Unknown: a name that does not exist may be a password typed into the wrong
    /// field, so it is not kept.
    QString user;
    int count = 0;         ///< since the last success; drives the delay
    int unreported = 0;    ///< not yet in the audit
    qint64 lastMillis = 0; ///< wall time of the last one, ms since 1970 UTC
};

/// The `keys` file beside a store: the random key of the database, wrapped once per user by Argon2id of the password,
/// once by the recovery code on the printed sheet, and room for an escrow slot. JSON, replaced atomically, readable by
/// its owner only; part of every backup. docs/bundle-format.md describes it.
///
/// The object holds no secrets. Each operation reads the file anew, so two programs may use it in turn. Operations that
/// take a password run Argon2id (some hundred milliseconds): not for the GUI thread. Not thread-safe.
///
/// Every method may throw Exception: Io, and Damaged or TooNew for a file that cannot be understood.
class KeysFile final
{
public:
    static constexpr qsizetype databaseKeySize = 32;

    /// Writes a new file with one user and returns the new random database key. `cipher` names the page cipher of the
    /// database; it is bound to every slot. Throws Refused if the file exists, Invalid for an empty name or password.
    [[nodiscard]] static SecretBytes create(const QString &path, const QString &cipher, const QString &user,
                                            const QString &password, KdfCost cost = {});

    /// Throws NotAStore if there is no such file.
    explicit KeysFile(const QString &path);

    [[nodiscard]] QString cipher() const;
    [[nodiscard]] QStringList users() const;
    /// What a guess of a password costs in this store, measured on its PC when it was made; for new slots.
    [[nodiscard]] KdfCost cost() const;
    [[nodiscard]] bool hasRecovery() const;
    /// For the audit: pass these on after the unlock, then call markReported().
    [[nodiscard]] std::vector<FailedLogins> failures() const;

    /// How long this name has to wait after wrong passwords: none for the first three, then 1 s doubling to 5 min.
    [[nodiscard]] qint64 waitMillis(const QString &user, const Clock &clock) const;

    /// The database key. Throws WrongPassword (the same for an unknown name), or Refused while the name has to wait.
    /// Wrong passwords are counted in the file.
    [[nodiscard]] SecretBytes unlock(const QString &user, const QString &password, const Clock &clock);
    /// The same with the code of makeRecoveryCode(); blanks, dashes and case do not matter.
    [[nodiscard]] SecretBytes unlockWithRecoveryCode(const QString &code, const Clock &clock);
    /// A wrong PIN counts like a wrong password of this user.
    void noteWrongPin(const QString &user, const Clock &clock);
    /// Drops the failures that failures() listed from the report; the delays stay.
    void markReported();

    /// Throws Refused if the user has a slot already.
    void addUser(const QString &user, const QString &password, const SecretBytes &databaseKey, KdfCost cost = {});
    /// Throws what unlock() throws if the old password is wrong.
    void changePassword(const QString &user, const QString &oldPassword, const QString &newPassword, const Clock &clock,
                        KdfCost cost = {});
    /// A new password given by someone who holds the database key. Throws NotFound for an unknown user.
    void resetPassword(const QString &user, const QString &newPassword, const SecretBytes &databaseKey,
                       KdfCost cost = {});
    /// Throws NotFound for an unknown user and Refused for the last one: nobody could open the store any more.
    void removeUser(const QString &user);

    /// Makes (or replaces) the recovery slot and returns its code: 28 characters of 140 random bits in groups of four.
    [[nodiscard]] QString makeRecoveryCode(const SecretBytes &databaseKey, KdfCost cost = {});

    /// Slots that no password opens, for core/security/escrow.h: at most one per kind, an empty object for none.
    [[nodiscard]] QJsonObject keptSlot(const QString &kind) const;
    void keepSlot(const QJsonObject &slot);
    void dropSlot(const QString &kind);

private:
    KeysFile() = default;
    void load();
    void save() const;
    SecretBytes unlockSlot(FailedLogins::Slot kind, const QString &user, const QString &password, const Clock &clock);
    [[nodiscard]] qint64 waitOf(FailedLogins::Slot kind, const QString &user, const Clock &clock) const;
    [[nodiscard]] std::optional<QJsonObject> slotOf(const QString &user) const;
    void putSlot(const QJsonObject &slot);
    void recordFailure(FailedLogins::Slot kind, const QString &user, qint64 now);
    void recordSuccess(FailedLogins::Slot kind, const QString &user);

    QString m_path;
    QJsonObject m_root;
};

} // namespace helin
