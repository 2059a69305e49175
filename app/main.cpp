#include "app/cli/command_line.h"
#include "app/workstation/run_workstation.h"

int main(int argc, char* argv[])
{
    return heihachi::isTerminalCall(argc, argv) ? heihachi::runCommandLine(argc, argv)
                                                : heihachi::runWorkstation(argc, argv);
}
