#pragma once

#include "core/analysis/pipeline/progress_meter.h"
#include "core/analysis/pipeline/stage_log.h"
#include "core/analysis/pipeline/track_store.h"

namespace heihachi {

/// Second half of an analysis: runs the derived stages in order on the joined tracks. A stage that fails leaves the
/// result as it was. Tracks are dropped after their last consumer. One thread.
class DerivedRunner
{
public:
    /// `chunkSeconds` is the length of the chunks that the tracks were joined from.
    DerivedRunner(
        const AnalysisConfig& config, TrackStore& tracks, double chunkSeconds, StageLog& log, ProgressMeter& meter);

    /// Runs `stages` in turn, which together take the progress from `begin` to `end`. Errors: Cancelled.
    [[nodiscard]] Status run(
        const std::vector<const StageEntry*>& stages, double begin, double end, AnalysisResult& result);

private:
    [[nodiscard]] Status runOne(const StageEntry& entry, AnalysisResult& result);

    const AnalysisConfig& m_config;
    TrackStore& m_tracks;
    double m_chunkSeconds;
    StageLog& m_log;
    ProgressMeter& m_meter;
};

} // namespace heihachi
