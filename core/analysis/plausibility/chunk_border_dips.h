#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/base/diagnostic.h"

#include <span>

namespace heihachi {

/// Fewer strikes around the borders of the chunks that a recording is analysed in than beside them
/// ("plausibility.chunk_borders"): hits that were lost where two pieces meet.
///
/// Strikes in the second around each border are set against the seconds beside it, up to kReach on either side, over
/// all borders whose seconds lie within the recording. An alarm takes all of
///   a deep dip     at most kDipRatio of what the seconds beside hold on average
///   no chance      the two counts as Poisson numbers of equal rates, by the exact conditional test (Przyborowski &
///                  Wilenski, Biometrika 31, 1940): p below kPoissonLimit
///   many borders   more borders dip than seconds beside them do, by a sign test: p below kSignLimit. One pause that
///                  happens to meet a border is no fault of the chunks.
/// With few borders or few strikes neither p can get small, and nothing is said.
class ChunkBorderDips
{
public:
    static constexpr int kReach = 5; ///< s to either side; music changes over longer times
    static constexpr int kLeastReach = 2; ///< chunks shorter than 5 s leave no room to compare
    static constexpr double kDipRatio = 0.6; ///< a tenth of a second lost on either side of 0.5 s is 0.8: no alarm yet
    static constexpr double kPoissonLimit = 1e-4; ///< a false alarm in 10,000 runs, were music chance
    static constexpr double kSignLimit = 1e-3;
    static constexpr double kLeastChanceOfDip = 0.05; ///< of a second beside: measured 0.02 to 0.1 in songs
    static constexpr double kLeastExpected = 2.0; ///< strikes a second beside a border for it to tell anything

    [[nodiscard]] static Diagnostics check(std::span<const DrumHit> hits, double durationSeconds, double chunkSeconds);
};

} // namespace heihachi
