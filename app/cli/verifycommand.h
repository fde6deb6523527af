#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `verify`: checks a store against itself and tells what other sites can compare.
class VerifyCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
