#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `log list`: the operation log, newest first.
class LogListCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `log export`: the operation log as a table; the export itself is noted.
class LogExportCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
