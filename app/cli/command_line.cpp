#include "app/cli/command_line.h"

#include "app/cli/subcommands.h"
#include "app/cli/terminal.h"
#include "app/version.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstring>

namespace heihachi {

bool isTerminalCall(int argc, char* argv[])
{
    static constexpr const char* kWords[]
        = {"process", "compare", "stages", "models", "repair", "--help", "-h", "--help-all", "--version"};
    return argc > 1 && std::ranges::any_of(kWords, [&](const char* word) { return std::strcmp(argv[1], word) == 0; });
}

int runCommandLine(int argc, char* argv[])
{
    prepareTerminal();
    CLI::App app("Heihachi takes drum & bass mixes apart.\n"
                 "`heihachi [FILE...]` opens the window; a subcommand runs in the terminal, without a display.");
    app.set_version_flag("--version", std::string("heihachi ") + kVersion);
    app.set_help_all_flag("--help-all", "Help of all subcommands");
    app.get_formatter()->column_width(34);
    app.require_subcommand(1);

    int status = kExitDone;
    addProcessCommand(app, argc, argv, status);
    addCompareCommand(app, argc, argv, status);
    addStagesCommand(app, argc, argv, status);
    addModelsCommand(app, argc, argv, status);
    addRepairCommand(app, argc, argv, status);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        status = app.exit(error) == 0 ? kExitDone : kExitUsage;
    }
    if (!outputArrived() && status == kExitDone)
        return kExitSomeFailed;
    return status;
}

} // namespace heihachi
