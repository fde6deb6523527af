#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `user list`: who works with the store.
class UserListCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `user add NAME`: a new user, with a password or without.
class UserAddCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `user edit NAME`: another name to show, other roles.
class UserEditCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `user disable NAME`: closes an account.
class UserDisableCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `user password`: another password of one's own.
class UserPasswordCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `user reset NAME`: a new password for somebody who has lost his, by who keeps the accounts.
class UserResetCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
