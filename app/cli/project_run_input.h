#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/base/result.h"

namespace heihachi {

/// Names a run of a project on a command line.
struct ProjectRunAddress
{
    QString path; ///< of the project
    /// Behind the "#": "3" is run 3 of its recording, "mix.mp3" the newest run of that recording, "mix.mp3:3" its third
    /// one; empty: the newest run of the only recording.
    QString run;
};

struct ProjectRun
{
    AnalysisResultPtr result;
    QString name; ///< "run 3 · mix.mp3", translated
    bool isCorrected = false; ///< corrections by hand are in it
};

/// Reads a run with what a person put over it, unless it is wanted as it was found. The project is not changed.
/// Errors: those of ProjectStore; InvalidArgument when there is no such run, or several: the hint lists them.
[[nodiscard]] Result<ProjectRun> readProjectRun(const ProjectRunAddress& address, bool asFound);

} // namespace heihachi
