#pragma once

#include "core/organisation/rights.h"
#include "core/organisation/roles.h"
#include "core/records/organisation.h"
#include "core/storage/store.h"
#include "core/sync/writepath.h"

#include <optional>

namespace helin {

/// One line of the list of users.
struct AccountLine
{
    User user;
    bool canLogIn = false; ///< has a password on this PC
};

/// Who works with this store: the list of users, and the passwords that open it. A user without a password is on the
/// list (others see who wrote what) but cannot log in here. Belongs to the thread of the store; runs the password
/// function where a password is given: some hundred milliseconds. A `cost` is for tests; without it, that of the store.
class Accounts final
{
public:
    Accounts(Store &store, WritePath &writes) : m_store{store}, m_writes{writes} {}

    /// The users of the own station, active ones first, by name.
    [[nodiscard]] QList<AccountLine> list();
    /// The user of the own station with this log-in name; throws NotFound.
    [[nodiscard]] User called(const QString &name);

    /// The users of other stations that this store holds (at a township), in no order. They log in there.
    [[nodiscard]] QList<User> ofOtherStations();
    /// The roles that mean something at this site, for the list of choices.
    [[nodiscard]] QList<Role> rolesHere() const;
    /// Whether the acting user may close this account, and why not: his own, one of another station, or no right.
    [[nodiscard]] Verdict mayDisable(Rights &rights, const User &user);
    /// Whether he may change this account.
    [[nodiscard]] Verdict mayEdit(Rights &rights, const User &user);
    /// Whether he may set its password without the old one: never his own.
    [[nodiscard]] Verdict maySetPassword(Rights &rights, const User &user);

    /// Refused for a log-in name there is already.
    Result<ChangeSet> add(User user, const std::optional<QString> &password = {},
                          const std::optional<KdfCost> &cost = {});
    /// Saves name to show, roles, phone and whether the account is active; the log-in name stays. Who is no longer
    /// active cannot log in from then on. Refused for the acting user's own closing, and when nobody who can log in
    /// would be left to keep the accounts.
    Result<ChangeSet> edit(const User &changed);
    /// Closes an account: the password stops working at once, what the user wrote stays.
    Result<ChangeSet> disable(Ref<User> user);
    /// Opens a closed account of the own station again, with a new password: both or neither. Refused for an open one.
    Result<ChangeSet> enable(Ref<User> user, const QString &password, const std::optional<KdfCost> &cost = {});
    /// A new password given by who keeps the accounts, or the first one. Refused for who is not active, and for the
    /// acting user: whoever finds the window open must not take it over.
    Result<ChangeSet> setPassword(Ref<User> user, const QString &password, const std::optional<KdfCost> &cost = {});
    /// The acting user's own; takes no right but the old password. WrongPassword when that is wrong.
    Result<ChangeSet> changeOwnPassword(const QString &oldPassword, const QString &newPassword,
                                        const std::optional<KdfCost> &cost = {});
    /// The acting user's own, after the store was opened without a password: `act` says how, in the operation log.
    Result<ChangeSet> recover(const QString &newPassword, const QString &act = QStringLiteral("recovery.use"));

private:
    [[nodiscard]] bool canLogIn(const QString &name) const;
    [[nodiscard]] bool isSelf(const User &user) const;
    void giveSlot(const QString &name, const QString &password, const std::optional<KdfCost> &cost);
    void requireKeeper();

    Store &m_store;
    WritePath &m_writes;
};

/// Throws Invalid (field "password") for a password that is too short, in plain words.
void requireUsablePassword(const QString &password, const QString &user);

} // namespace helin
