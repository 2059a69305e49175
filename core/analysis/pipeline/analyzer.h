#pragma once

#include "core/analysis/pipeline/stage_registry.h"
#include "core/audio/peak_pyramid.h"

#include <functional>

namespace heihachi {

/// Where an analysis stands, for a progress line.
struct AnalysisProgress
{
    double fraction = 0.0; ///< of the whole analysis, 0 to 1, never falls
    QString activity; ///< translated, e.g. "reading audio", or the title of a derived stage
    std::optional<double> secondsLeft; ///< once it can be told
};

struct AnalysisOptions
{
    AnalysisConfig config; ///< stages and parameters that it lacks take their defaults
    int threads = 0; ///< chunk workers, 0 = as many as cores
    double chunkSeconds = 20.0; ///< results do not depend on it; longer ones take more memory a thread
    QString cacheDirectory; ///< for peak pyramids; empty = no cache
    std::function<bool(const AnalysisProgress&)> progress; ///< false = cancel; called from any one thread at a time
};

struct AnalysisOutcome
{
    AnalysisResultPtr result;
    std::shared_ptr<const PeakPyramid> peaks;
};

/// Runs the whole analysis of one file: decode once, chunks in parallel, tracks joined in order, derived stages after.
/// A stage that fails leaves a diagnostic and a missing result; the others go on.
/// Blocks the calling thread; chunk work runs on a QThreadPool of its own. Takes effect of a cancel within a second.
/// Errors: those of AudioReader::open and read(), Cancelled, EmptyAudio, InvalidConfiguration (a value out of range).
[[nodiscard]] Result<AnalysisOutcome> analyze(
    const QString& path, const StageRegistry& registry, const AnalysisOptions& options);

} // namespace heihachi
