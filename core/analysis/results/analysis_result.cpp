#include "core/analysis/results/analysis_result.h"

#include "core/base/tr.h"

#include <algorithm>

namespace heihachi {

QString stageStatusId(StageStatus status)
{
    switch (status) {
    case StageStatus::Done:
        return QStringLiteral("done");
    case StageStatus::Failed:
        return QStringLiteral("failed");
    case StageStatus::Skipped:
        return QStringLiteral("skipped");
    }
    Q_UNREACHABLE();
}

std::optional<StageStatus> stageStatusFromId(const QString& id)
{
    for (const StageStatus status : {StageStatus::Done, StageStatus::Failed, StageStatus::Skipped})
        if (stageStatusId(status) == id)
            return status;
    return std::nullopt;
}

const StageOutcome* RunRecord::stage(const QString& id) const
{
    const auto found = std::ranges::find(stages, id, &StageOutcome::id);
    return found == stages.end() ? nullptr : &*found;
}

QString AnalysisResult::missingReason(const QString& stageId) const
{
    const StageOutcome* outcome = run.stage(stageId);
    if (!outcome)
        return heihachi::tr("This run did not have the stage “%1”.").arg(stageId);
    return outcome->status == StageStatus::Done ? QString() : outcome->reason;
}

} // namespace heihachi
