#include "app/cli/command_line.h"
#include "app/cli/subcommands.h"
#include "app/cli/terminal.h"
#include "app/terminal_application.h"
#include "core/base/tr.h"
#include "core/store/project_store.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace heihachi {
namespace {

struct Arguments
{
    std::string damaged;
    std::string rescued;
};

int run(const Arguments& arguments, int& argc, char** argv)
{
    const auto application = makeTerminalApplication(argc, argv, false);
    const auto report = ProjectStore::repair(
        QString::fromLocal8Bit(arguments.damaged.c_str()), QString::fromLocal8Bit(arguments.rescued.c_str()));
    if (!report) {
        printMessage(report.error().text());
        return kExitSomeFailed;
    }
    for (const QString& note : report->notes)
        printMessage(note);
    printMessage(tr("Runs saved: %1. Runs lost: %2.").arg(report->runsSaved).arg(report->runsLost));
    return report->runsLost == 0 ? kExitDone : kExitSomeFailed;
}

} // namespace

void addRepairCommand(CLI::App& app, int& argc, char** argv, int& status)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("repair", "Save what is readable of a damaged project to a new file");
    command->add_option("DAMAGED", arguments->damaged, "The damaged project; it is left as it is")->required();
    command->add_option("NEW", arguments->rescued, "The project file to make")->required();
    command->callback([arguments, &argc, argv, &status] { status = run(*arguments, argc, argv); });
}

} // namespace heihachi
