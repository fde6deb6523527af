#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

namespace helin::cli {

/// What help says about a verb, and how its words are read.
struct CommandInfo
{
    const char *name;    ///< "add", "sync export"
    const char *syntax;  ///< what follows the name, for people who know shells
    const char *summary; ///< English, context Cli
    std::span<const OptionInfo> options = {};
    const char *example = "";
    bool inBatch = true; ///< whether it works on the store that batch has opened
};

/// One verb. Stateless: what a run needs is in the session.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual const CommandInfo &info() const = 0;
    /// Does it. Throws Exception for failures; nothing was changed then.
    [[nodiscard]] virtual Outcome run(Session &session, const Arguments &arguments) const = 0;
};

/// A text of the command line in the language on screen; marked with QT_TRANSLATE_NOOP("Cli", …) where it stands.
inline QString text(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

} // namespace helin::cli
