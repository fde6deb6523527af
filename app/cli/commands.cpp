#include "app/cli/commands.h"

#include "app/cli/batchcommand.h"
#include "app/cli/helpcommand.h"
#include "app/cli/initcommand.h"
#include "app/cli/recordcommands.h"
#include "app/cli/showcommand.h"

namespace helin::cli {

std::vector<std::unique_ptr<Command>> makeCommands(const Program &program)
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<AddCommand>());
    commands.push_back(std::make_unique<EditCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<DeleteCommand>());
    commands.push_back(std::make_unique<BatchCommand>(program));
    commands.push_back(std::make_unique<HelpCommand>(program));
    return commands;
}

} // namespace helin::cli
