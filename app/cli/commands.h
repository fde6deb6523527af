#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace helin::cli {

class Program;

/// Every verb, in the order in which help lists them.
std::vector<std::unique_ptr<Command>> makeCommands(const Program &program);

} // namespace helin::cli
