#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `demo DIR`: a sample township with its stations.
class DemoCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
