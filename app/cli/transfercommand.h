#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `transfer`: a person goes on in another village of the township.
class TransferCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
