#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `recovery make`: the code of a new recovery sheet, shown once.
class RecoveryMakeCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `recovery use USER`: a new password by what stands on the recovery sheet.
class RecoveryUseCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `recovery deposit`: the township may help when all passwords are lost.
class RecoveryDepositCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `recovery request USER`: at the locked station.
class RecoveryRequestCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `recovery grant FILE`: at the township.
class RecoveryGrantCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `recovery accept FILE`: at the station again.
class RecoveryAcceptCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
