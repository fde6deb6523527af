#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `password USER`: the first or a new password of an account.
class PasswordCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
