#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `show ID`: fields, what waits for a decision, history.
class ShowCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
