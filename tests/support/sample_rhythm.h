#pragma once

#include "core/analysis/results/analysis_result.h"

/// Made beats, groove, coupling and patterns for tests of whatever stores, shows or exports them.
namespace heihachi::test {

/// Gives `result` a grid with gaps and every optional value now present, now absent; its hits, if any, get positions.
/// Sections: 174 BPM from 1.3 s, a gap without a beat, 87.5 BPM in 3/4 with half-time feel, then at once a ramp. The
/// members are of one mind with each other and with themselves, as a store may demand. Same arguments, same result.
void addRhythm(AnalysisResult& result);

/// Which of the four differ; empty when equal.
[[nodiscard]] QString rhythmDifference(const AnalysisResult& a, const AnalysisResult& b);

} // namespace heihachi::test
