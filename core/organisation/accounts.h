#pragma once

#include "core/records/organisation.h"
#include "core/storage/store.h"
#include "core/sync/writepath.h"

#include <optional>

namespace helin {

/// Who works with this store: the list of users, and the passwords that open it. A user without a password is on the
/// list (others see who wrote what) but cannot log in here. Belongs to the thread of the store; runs the password
/// function where a password is given: some hundred milliseconds.
class Accounts final
{
public:
    Accounts(Store &store, WritePath &writes) : m_store{store}, m_writes{writes} {}

    /// Refused for a log-in name there is already.
    Result<ChangeSet> add(User user, const std::optional<QString> &password = {}, KdfCost cost = {});
    /// Saves name to show, roles, phone and whether the account is active; the log-in name stays. Who is no longer
    /// active cannot log in from then on. Refused for the last one who can, and for the acting user.
    Result<ChangeSet> edit(const User &changed);
    /// A new password, or the first one. Refused for who is not active.
    Result<ChangeSet> setPassword(Ref<User> user, const QString &password, KdfCost cost = {});

private:
    [[nodiscard]] bool canLogIn(const QString &name) const;
    void giveSlot(const QString &name, const QString &password, KdfCost cost);

    Store &m_store;
    WritePath &m_writes;
};

} // namespace helin
