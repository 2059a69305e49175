#pragma once

#include "core/analysis/pipeline/analyzer.h"
#include "core/base/id.h"
#include "core/jobs/job.h"
#include "ui/session/project_target.h"

#include <functional>

namespace heihachi {

/// What an analysis job needs to know; all of it is taken over, so that nothing of the session is touched meanwhile.
struct AnalysisRequest
{
    QString audioPath;
    AnalysisOptions options; ///< `progress` is set by the job
    const StageRegistry* registry = nullptr; ///< outlives the job
    ProjectTargetPtr target;
};

/// A run that has been analysed and saved.
struct SavedRun
{
    RunId id;
    AnalysisOutcome outcome;
};

/// A job that analyses the file and saves the run in the target project through a connection of its own.
/// `onSaved` is called on the worker thread, at most once, before the job ends.
[[nodiscard]] JobFunction makeAnalysisJob(AnalysisRequest request, std::function<void(SavedRun)> onSaved);

} // namespace heihachi
