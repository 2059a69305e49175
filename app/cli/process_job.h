#pragma once

#include "app/cli/process_inputs.h"
#include "app/cli/progress_printer.h"
#include "core/store/project_store.h"

namespace heihachi {

/// Analyses inputs one after another, keeps each run in the project of the output folder and writes its reports.
/// An input that fails is named on stderr and the next one goes on.
class ProcessJob
{
public:
    struct Options
    {
        QString outputDirectory; ///< absolute
        AnalysisConfig config;
        int threads = 0;
        QString cacheDirectory;
        ProgressPrinter::Style progress = ProgressPrinter::Style::None;
        bool figures = true;
        bool timings = false;
        bool verbose = false;
    };

    ProcessJob(const StageRegistry& registry, Options options);

    /// Returns the exit status of `heihachi process`.
    [[nodiscard]] int run(const QStringList& inputs);

private:
    [[nodiscard]] Status openProject();
    [[nodiscard]] Status process(const ProcessInput& input);
    [[nodiscard]] Status keep(const AnalysisOutcome& outcome, const ProcessInput& input);
    void say(const AnalysisResult& result, const ProcessInput& input) const;

    const StageRegistry& m_registry;
    Options m_options;
    std::unique_ptr<ProjectStore> m_project;
};

} // namespace heihachi
