#pragma once

#include "app/cli/commands.h"

namespace helin::cli {

/// Reads a command line, finds the verb and runs it.
class Program final
{
public:
    Program();

    /// The whole run: prints, and gives the exit code. `words` without the program's own name.
    [[nodiscard]] ExitCode run(const QStringList &words) const;
    /// One command on a session that is already there, as batch does. Failures are outcomes.
    [[nodiscard]] Outcome runOn(Session &session, const QStringList &words) const;

    [[nodiscard]] const std::vector<std::unique_ptr<Command>> &commands() const { return m_commands; }
    /// The verb of this name, or nothing.
    [[nodiscard]] const Command *find(const QString &name) const;
    /// Options that any verb takes.
    [[nodiscard]] static std::span<const OptionInfo> globalOptions();

private:
    /// The verb at the start of `words`, which it takes away; throws Usage when there is none.
    const Command &takeVerb(QStringList &words) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

/// "zh" or "en" after --lang, wherever it stands; "zh" without. Needed before the first error can be told.
[[nodiscard]] QString languageIn(const QStringList &words);

} // namespace helin::cli
