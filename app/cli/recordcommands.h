#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `add KIND field=value …`
class AddCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `edit ID field=value …`
class EditCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `list KIND [--where field=value] …`
class ListCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `delete ID`
class DeleteCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
