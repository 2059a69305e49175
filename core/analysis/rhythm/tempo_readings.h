#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/rhythm/rhythm_evidence.h"

namespace heihachi {

/// A row of beats read at another tempo: every index offset + k * ratio.denominator / ratio.numerator.
struct TempoReading
{
    TempoRatio ratio;
    double offset = 0.0; ///< in beats of the row that was read
    double score = 0.0; ///< log of the evidence, to a constant
    float share = 0.0F; ///< of the evidence of all readings, 0 to 1
};

/// Scores a row of beats at each of kTempoRatios whose tempo lies within what is played (40 to 260 BPM); by descending
/// score. The evidence is that the reading's beats are where the beat curve has its peaks and the curve's peaks are on
/// beats (an F measure), the same for the strikes of kick and snare, and that snares alternate with beats without one,
/// as backbeats do. A prior for 160 to 184 BPM acts only where a backbeat at that tempo and kicks off the beat speak
/// for drum & bass. `beats` as in BeatAxis. References: Davies & Plumbley, IEEE TASLP 15(3), 2007; Hörschläger et al.,
/// SMC 2015.
[[nodiscard]] std::vector<TempoReading> readTempo(const RhythmEvidence& evidence, std::span<const double> beats);

} // namespace heihachi
