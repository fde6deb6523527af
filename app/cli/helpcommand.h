#pragma once

#include "app/cli/command.h"

namespace helin::cli {

class Program;

/// `help [COMMAND]`, and what --help prints.
class HelpCommand final : public Command
{
public:
    explicit HelpCommand(const Program &program) : m_program{program} {}
    [[nodiscard]] const CommandInfo &info() const override;
    [[nodiscard]] Outcome run(Session &session, const Arguments &arguments) const override;

private:
    const Program &m_program;
};

/// Help on one verb, or the list of all for null.
[[nodiscard]] Outcome helpOn(const Program &program, const Command *command);

} // namespace helin::cli
