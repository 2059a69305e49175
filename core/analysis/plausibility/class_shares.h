#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/base/diagnostic.h"

#include <span>

namespace heihachi {

/// All classes about equally frequent, and hardly believed ("plausibility.equal_shares").
///
/// Music uses its drums unevenly: the entropy of the shares, over that of five equal ones, is 0.5 to 0.85 in songs
/// whose hits are exactly known. A detector that guesses comes near 1 and is unsure of each guess: an earlier prototype
/// had five nearly equal shares at mean confidences of 0.22 to 0.39. Neither alone is an alarm: a drum solo may be
/// even, and a muffled recording uncertain.
class ClassShares
{
public:
    static constexpr qint64 kLeastHits = 100; ///< below, shares are chance
    static constexpr double kEvenness = 0.95; ///< e.g. shares of 35, 20, 17, 15 and 13 %
    static constexpr double kLowConfidence = 0.6; ///< two in five wrong; good results have means of 0.7 and more

    [[nodiscard]] static Diagnostics check(std::span<const DrumHit> hits);
    /// Entropy of the class shares over log 5, 0 (one class) to 1 (all equal); 0 without hits. Reference: Pielou,
    /// J. Theoretical Biology 13, 1966.
    [[nodiscard]] static double evenness(std::span<const DrumHit> hits);
};

} // namespace heihachi
