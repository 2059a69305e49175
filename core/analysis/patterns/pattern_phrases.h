#pragma once

#include "core/analysis/results/drum_patterns.h"

#include <span>
#include <vector>

namespace heihachi {

/// Rows of two to eight bars that come again, most bars covered first, kMostPhrases at most.
///
/// N-grams over the patterns of the bars, counted from left to right without overlap, at least twice; bars without a
/// pattern and gaps in the grid interrupt. Repeats of one pattern or of a shorter phrase are none, nor is what comes
/// only within a longer one, nor one change from a pattern to another that comes less than kLeastChanges times. What is
/// listed is chosen one after the other by the bars that knowing the phrase saves, (count - 1) x length, lengths other
/// than 2, 4 and 8 at kOddLength of it; a phrase is passed over when bars that are in no phrase yet are less than
/// kLeastNew of those it covers, kLeastNewOfRotation for a rotation of a listed one. So a phrase's parts seldom appear
/// beside it.
class PatternPhrases
{
public:
    static constexpr int kShortest = 2;
    static constexpr int kLongest = 8;
    static constexpr std::size_t kMostPhrases = 20;
    static constexpr std::size_t kLeastChanges = 3;
    static constexpr double kOddLength = 0.5;
    static constexpr double kLeastNew = 0.3;
    static constexpr double kLeastNewOfRotation = 0.5;

    /// `followsPrevious`: one for each bar, false behind a gap.
    [[nodiscard]] static std::vector<PatternPhrase> find(
        std::span<const BarEntry> bars, const std::vector<bool>& followsPrevious);
};

} // namespace heihachi
