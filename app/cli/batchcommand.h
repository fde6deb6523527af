#pragma once

#include "app/cli/command.h"

namespace helin::cli {

class Program;

/// `batch FILE|-`: many commands, one unlock.
class BatchCommand final : public Command
{
public:
    explicit BatchCommand(const Program &program) : m_program{program} {}
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;

private:
    const Program &m_program;
};

} // namespace helin::cli
