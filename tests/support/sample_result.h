#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QString>

#include <cstdint>

/// Made analysis results for tests of whatever stores, shows, exports or compares them. Same arguments, same result.
namespace heihachi::test {

/// What a made result is to look like. Every field is filled; optional values of hits are now and then absent.
struct SampleOptions
{
    std::uint32_t seed = 1; ///< another seed is another recording (path, hash, times)
    int hitCount = 100; ///< negative: drum hits were not computed, the stage failed and says why
    int onsetCount = -1; ///< negative: as many as there are distinct hit times
    bool onsetsComputed = true;
    double durationSeconds = 0.0; ///< 0: a tenth of a second for each hit, at least 10 s
    QString path; ///< empty: "/music/mix <seed>.mp3"
    bool withDiagnostics = true;
    qint64 activationRows = 0; ///< of the drum activations; 0: not computed
    bool withRhythm = false; ///< beats, groove, coupling and patterns, as addRhythm() makes them
};

/// Stages of a made run: "onsets", "drum_hits" and "silence", which was not asked for.
[[nodiscard]] AnalysisResultPtr makeResult(const SampleOptions& options);
/// `hitCount` hits over a recording of ten hits a second. Negative: drum hits were not computed.
[[nodiscard]] AnalysisResultPtr makeResult(std::uint32_t seed, int hitCount);

/// Every member but the drum activations, which are not loaded with a run, deeply; floating point numbers bit for bit
/// (NaN equals NaN). Says what differs first; empty when equal.
[[nodiscard]] QString difference(const AnalysisResult& a, const AnalysisResult& b);

} // namespace heihachi::test
