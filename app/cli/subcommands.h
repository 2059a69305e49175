#pragma once

namespace CLI {
class App;
}

namespace heihachi {

// Each adds its subcommand to `app`; parsing runs it and leaves the exit status in `status`. argc and argv are handed
// on to the QCoreApplication that the subcommand makes.
void addProcessCommand(CLI::App& app, int& argc, char** argv, int& status);
void addStagesCommand(CLI::App& app, int& argc, char** argv, int& status);
void addModelsCommand(CLI::App& app, int& argc, char** argv, int& status);
void addCompareCommand(CLI::App& app, int& argc, char** argv, int& status);
void addRepairCommand(CLI::App& app, int& argc, char** argv, int& status);

} // namespace heihachi
