#include "core/analysis/patterns/pattern_fills.h"

#include "core/dsp/robust_statistics.h"

#include <algorithm>
#include <array>
#include <map>

namespace heihachi {
namespace {

constexpr std::array<float, kDrumClassCount> kFillWeights{1.0F, 1.0F, 0.3F, 1.0F, 0.5F};
constexpr int kReach = 4; ///< bars
constexpr int kLeastNeighbours = 3;
constexpr int kGroup = 4; ///< bars

/// How many of the bars around play which pattern. Gaps end the neighbourhood.
std::map<int, int> neighbourPatterns(std::span<const GridBar> bars, std::span<const int> patterns, std::size_t bar)
{
    std::map<int, int> counts;
    for (std::size_t n = bar; n > 0 && bar - n < kReach && bars[n].followsPrevious; --n)
        ++counts[patterns[n - 1]];
    for (std::size_t n = bar + 1; n < bars.size() && n - bar <= kReach && bars[n].followsPrevious; ++n)
        ++counts[patterns[n]];
    return counts;
}

/// The patterns that a bar would have to depart from; empty when nothing is settled around it.
std::vector<int> expectedPatterns(const std::map<int, int>& counts, int own)
{
    int neighbours = 0;
    for (const auto& [pattern, count] : counts)
        neighbours += count;
    if (neighbours < kLeastNeighbours)
        return {};
    const int ownCount = own >= 0 && counts.contains(own) ? counts.at(own) : 0;
    if (4 * ownCount > neighbours)
        return {own};
    std::vector<int> expected;
    for (const auto& [pattern, count] : counts)
        if (pattern >= 0 && (2 * count > neighbours || (ownCount <= 1 && count >= 2)))
            expected.push_back(pattern);
    return expected;
}

float strikesBeyond(const BarMatrix& bar, const BarMatrix& typical)
{
    float strikes = 0.0F;
    for (std::size_t n = 0; n < bar.velocity.size(); ++n)
        if (bar.velocity[n] > 0.0F && typical.velocity[n] <= 0.0F)
            strikes += kFillWeights[n / std::size_t(bar.positions)] * 0.5F * (1.0F + bar.velocity[n]);
    return strikes;
}

/// What is usual of strikesBeyond() among the bars of each pattern.
std::vector<float> usualStrikesBeyond(
    std::span<const BarMatrix> matrices, std::span<const int> patterns, std::span<const BarMatrix> typical)
{
    std::vector<std::vector<float>> strikes(typical.size());
    for (std::size_t n = 0; n < matrices.size(); ++n)
        if (patterns[n] >= 0)
            strikes[std::size_t(patterns[n])].push_back(strikesBeyond(matrices[n], typical[std::size_t(patterns[n])]));
    std::vector<float> usual;
    for (std::vector<float>& ofPattern : strikes)
        usual.push_back(percentile(std::move(ofPattern), PatternFills::kUsual));
    return usual;
}

bool departs(const BarMatrix& bar, const BarMatrix& typical, float strikes)
{
    return bar.positions == typical.positions && strikesBeyond(bar, typical) >= strikes
        && warpedBarDistance(BarVector(bar), BarVector(typical)) >= PatternFills::kFillDistance;
}

} // namespace

std::vector<bool> PatternFills::find(std::span<const GridBar> bars, std::span<const BarMatrix> matrices,
    std::span<const int> patterns, std::span<const BarMatrix> typical)
{
    const std::vector<float> usual = usualStrikesBeyond(matrices, patterns, typical);
    std::vector<bool> areFills(bars.size());
    for (std::size_t n = 0; n < bars.size(); ++n) {
        if (!bars[n].isWhole())
            continue;
        const bool isEnd = bars[n].indexInSection % kGroup == kGroup - 1;
        const float strikes = isEnd ? kFillStrikesAtEnd : kFillStrikes;
        const std::vector<int> expected = expectedPatterns(neighbourPatterns(bars, patterns, n), patterns[n]);
        areFills[n] = !expected.empty() && std::ranges::all_of(expected, [&](int pattern) {
            return departs(matrices[n], typical[std::size_t(pattern)], strikes + usual[std::size_t(pattern)]);
        });
    }
    return areFills;
}

} // namespace heihachi
