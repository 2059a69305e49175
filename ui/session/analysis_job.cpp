#include "ui/session/analysis_job.h"

#include "core/base/tr.h"
#include "ui/session/store_thread.h"

#include <QMutexLocker>

namespace heihachi {
namespace {

Result<RunId> saveInto(ProjectTarget& target, const AnalysisResult& result)
{
    const QMutexLocker lock(&target.mutex());
    const Result<std::unique_ptr<ProjectStore>> store = openOrCreateProject(target.path());
    return store ? (*store)->saveRun(result) : Result<RunId>(failureOf(store));
}

JobOutcome outcomeOf(const Error& error)
{
    return error.code == ErrorCode::Cancelled ? JobOutcome::cancelled() : JobOutcome::failed(error);
}

} // namespace

JobFunction makeAnalysisJob(AnalysisRequest request, std::function<void(SavedRun)> onSaved)
{
    return [request = std::move(request), onSaved = std::move(onSaved)](JobContext& context) {
        AnalysisOptions options = request.options;
        options.progress = [&context](const AnalysisProgress& progress) {
            return context.report(progress.fraction, progress.activity);
        };
        Result<AnalysisOutcome> analysed = analyze(request.audioPath, *request.registry, options);
        if (!analysed)
            return outcomeOf(analysed.error());
        if (!context.report(1.0, tr("saving")))
            return JobOutcome::cancelled();
        const Result<RunId> saved = saveInto(*request.target, *analysed->result);
        if (!saved)
            return outcomeOf(saved.error());
        onSaved(SavedRun{*saved, std::move(*analysed)});
        return JobOutcome::finished();
    };
}

} // namespace heihachi
