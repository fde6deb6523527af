#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `backup`: makes a checked backup, or tells about backups.
class BackupCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `restore`: a backup into a new folder.
class RestoreCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
