#include "ui/plots/comparison_drawings.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kMostBins = 120;
constexpr std::array kRoundLengths{1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0};

double binLength(double duration)
{
    for (const double length : kRoundLengths)
        if (duration <= kMostBins * length)
            return length;
    return std::ceil(duration / kMostBins);
}

} // namespace

DifferenceCounts countDifferences(const ComparedEvents& hits, double duration)
{
    DifferenceCounts counted;
    const double length = std::isfinite(duration) && duration > 0.0 ? duration : 1.0;
    counted.binSeconds = binLength(length);
    const auto bins = std::max(1, int(std::ceil(length / counted.binSeconds)));
    for (std::vector<int>& counts : counted.counts)
        counts.assign(size_t(bins), 0);
    for (const EventDifference& event : hits.events)
        if (event.kind != DifferenceKind::Kept && std::isfinite(event.timeA)) {
            const double bin = std::clamp(std::floor(event.timeA / counted.binSeconds), 0.0, double(bins - 1));
            ++counted.counts[size_t(event.kind)][size_t(bin)];
        }
    return counted;
}

bool ConfidencePairs::isEmpty() const
{
    return std::ranges::all_of(classes, [](const std::vector<ConfidencePair>& pairs) { return pairs.empty(); });
}

ConfidencePairs confidencePairs(const RunComparison& comparison)
{
    ConfidencePairs pairs;
    if (!comparison.hits || !comparison.a->drumHits || !comparison.b->drumHits)
        return pairs;
    for (const EventDifference& event : comparison.hits->events) {
        if (!event.isPair() || event.kind == DifferenceKind::Relabelled)
            continue;
        const DrumHit& a = (*comparison.a->drumHits)[size_t(event.a)];
        const DrumHit& b = (*comparison.b->drumHits)[size_t(event.b)];
        if (std::isfinite(a.confidence) && std::isfinite(b.confidence))
            pairs.classes[size_t(a.drumClass)].push_back({double(a.confidence), double(b.confidence)});
    }
    return pairs;
}

} // namespace heihachi
