#include "core/analysis/patterns/bar_subdivision.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kOnBeat = 0.125; ///< beats: nearer to a beat, a hit tells nothing
constexpr int kLeastHits = 8;
constexpr double kClearly = 0.5;
constexpr std::size_t kReach = 4; ///< bars

struct Evidence
{
    int hits = 0; ///< off the beat
    double straight = 0.0; ///< sum of squared distances, in those of hits at random
    double triplet = 0.0;

    void add(const Evidence& other)
    {
        hits += other.hits;
        straight += other.straight;
        triplet += other.triplet;
    }
};

double squaredDistance(double phase, int subdivision)
{
    const double steps = phase * subdivision;
    const double off = steps - std::round(steps);
    return off * off * 12.0; // evenly spread hits have a mean of 1/12
}

std::vector<Evidence> evidenceOf(std::span<const GridBar> bars, std::span<const DrumHit> hits)
{
    std::vector<Evidence> evidence(bars.size());
    for (const DrumHit& hit : hits) {
        const auto after
            = std::ranges::upper_bound(bars, hit.time, {}, [](const GridBar& bar) { return bar.range.start; });
        if (after == bars.begin() || !std::prev(after)->range.contains(hit.time))
            continue;
        const GridBar& bar = *std::prev(after);
        const auto next = std::ranges::upper_bound(bar.beats, hit.time, {}, &BarBeat::time);
        const BarBeat& beat = *std::prev(next);
        const double phase = (hit.time - beat.time) / beat.length;
        if (phase > kOnBeat && phase < 1.0 - kOnBeat)
            evidence[std::size_t(&bar - bars.data())].add(
                {1, squaredDistance(phase, kStraight), squaredDistance(phase, kTriplet)});
    }
    return evidence;
}

} // namespace

std::vector<int> barSubdivisions(std::span<const GridBar> bars, std::span<const DrumHit> hits)
{
    const std::vector<Evidence> evidence = evidenceOf(bars, hits);
    const auto sectionStart = [&](std::size_t n) { return n - std::size_t(bars[n].indexInSection); };
    std::vector<int> subdivisions(bars.size(), kStraight);
    for (std::size_t n = 0; n < bars.size(); ++n) {
        Evidence around;
        for (std::size_t k = n - std::min(n, kReach); k < std::min(bars.size(), n + kReach + 1); ++k)
            if (sectionStart(k) == sectionStart(n))
                around.add(evidence[k]);
        if (around.hits >= kLeastHits && around.triplet < kClearly * around.straight)
            subdivisions[n] = kTriplet;
    }
    return subdivisions;
}

} // namespace heihachi
