#pragma once

#include "core/records/organisation.h"
#include "tests/support/uifixture.h"

namespace helin::test {

/// Somebody else sits down, with one role.
inline void become(UiContext &ui, const QString &name, const QString &role)
{
    User user;
    user.name = name;
    user.displayName = name;
    user.roles = role;
    user.active = true;
    ui.add(user);
    ui.writes().setUser(name);
    ui.context().workspace().rights().forget();
}

} // namespace helin::test
