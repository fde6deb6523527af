#pragma once

#include "app/cli/command.h"

namespace helin::cli {

/// `enroll renew`: new keys, planned: at a station a request to its township, at an office at once.
class EnrolRenewCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `enroll succeed`: a new PC of an office goes on for a lost one.
class EnrolSucceedCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `enroll merge`: two lists of sites that carry one number are brought together.
class EnrolMergeCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `enroll adopt`: what a site wrote after it had been taken off the list counts after all.
class EnrolAdoptCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

/// `enroll forget-root`: the root key stays on paper only.
class EnrolForgetRootCommand final : public Command
{
public:
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;
};

} // namespace helin::cli
