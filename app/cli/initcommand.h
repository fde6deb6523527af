#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `init`: a new store with its first user.
class InitCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
