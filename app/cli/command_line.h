#pragma once

namespace heihachi {

/// Exit statuses of every subcommand; those of `compare` are in compare_job.h.
enum ExitStatus : int
{
    kExitDone = 0,
    kExitSomeFailed = 1, ///< some input failed, the others are done; or the output could not be written
    kExitUsage = 2,
    kExitInterrupted = 130,
};

/// Whether the arguments ask for a subcommand, for help or for the version: nothing of that needs a display.
[[nodiscard]] bool isTerminalCall(int argc, char* argv[]);

/// Parses the arguments and runs the subcommand; returns the exit status.
[[nodiscard]] int runCommandLine(int argc, char* argv[]);

} // namespace heihachi
