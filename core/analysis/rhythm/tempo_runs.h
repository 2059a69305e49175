#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/rhythm/grid_line.h"
#include "core/analysis/rhythm/rhythm_evidence.h"

namespace heihachi {

/// A row of beats that one tempo explains.
struct BeatRun
{
    std::vector<BeatObservation> beats; ///< as observed, by index
    GridLine line; ///< through them
    bool isStraight = true; ///< false: the tempo moves, the line is only its mean

    /// Times of the beats from the first index to the last, gaps filled: on the line, or smoothed where the tempo
    /// moves.
    [[nodiscard]] std::vector<double> times() const;
};

/// Beats near `times` (ascending, s) as observations: timed by the hits beside them where there are, weighted by the
/// beat curve.
[[nodiscard]] std::vector<BeatObservation> observeBeats(const RhythmEvidence& evidence, std::span<const double> times);

/// Cuts a row of beats where one straight line ends and the next begins, drops what neither the beat curve nor the
/// strength of the tempo curve supports, joins what goes on
/// after a pause, and takes short straight pieces that follow on from each other for one moving tempo.
[[nodiscard]] std::vector<BeatRun> tempoRuns(
    const RhythmEvidence& evidence, std::span<const TempoPoint> tempo, std::span<const BeatObservation> observations);
/// Joins neighbours that lie on one line, across pauses as far as the count of beats stays sure.
void joinRuns(std::vector<BeatRun>& runs);

/// How far the beat curve at `times` stands over that half way between them, 0 to 1, and how sure that is.
struct BeatSupport
{
    double contrast = 0.0;
    double standardErrors = 0.0; ///< the contrast over its standard error

    [[nodiscard]] bool isStable() const;
};
[[nodiscard]] BeatSupport supportOf(std::span<const float> curve, std::span<const double> times);

} // namespace heihachi
