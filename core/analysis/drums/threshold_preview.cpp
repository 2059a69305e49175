#include "core/analysis/drums/threshold_preview.h"

#include "core/analysis/drums/activation_peaks.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kSameHit = 0.035; // s between a peak and the hit that was made of it; peaks are 40 ms apart or more
constexpr int kNone = -1;

struct Owners
{
    std::vector<int> ofPeak; ///< for each peak the index of the hit that was made of it, or kNone
    std::vector<int> strays; ///< hits without a peak
};

/// Gives each hit of the class to the nearest peak that is free and near enough.
Owners findOwners(const std::vector<double>& peakTimes, const std::vector<DrumHit>& hits, DrumClass drumClass)
{
    Owners owners{std::vector<int>(peakTimes.size(), kNone), {}};
    for (size_t i = 0; i < hits.size(); ++i) {
        if (hits[i].drumClass != drumClass)
            continue;
        const auto behind = size_t(std::ranges::lower_bound(peakTimes, hits[i].time) - peakTimes.begin());
        const size_t before = behind > 0 ? behind - 1 : peakTimes.size();
        const auto distance = [&](size_t peak) {
            return peak < peakTimes.size() && owners.ofPeak[peak] == kNone ? std::abs(peakTimes[peak] - hits[i].time)
                                                                           : 2.0 * kSameHit;
        };
        const size_t nearest = distance(before) < distance(behind) ? before : behind;
        if (distance(nearest) <= kSameHit)
            owners.ofPeak[nearest] = int(i);
        else
            owners.strays.push_back(int(i));
    }
    return owners;
}

std::uint16_t heightOf(float probability)
{
    const double height = std::isfinite(probability) ? std::round(double(probability) * DrumActivations::kFull) : 0.0;
    return std::uint16_t(std::clamp(height, 0.0, DrumActivations::kFull));
}

} // namespace

ThresholdPreview::ThresholdPreview(
    const DrumActivations& activations, const std::vector<DrumHit>& hits, const DrumThresholds& thresholds)
{
    for (const DrumClass drumClass : kDrumClasses)
        addPeaks(activations, hits, drumClass, thresholds[size_t(drumClass)]);
    std::ranges::sort(m_candidates, [](const Candidate& a, const Candidate& b) {
        return a.hit.time != b.hit.time ? a.hit.time < b.hit.time : a.hit.drumClass < b.hit.drumClass;
    });
    for (const Candidate& candidate : m_candidates)
        m_heights[size_t(candidate.hit.drumClass)].push_back(candidate.height);
    for (std::vector<std::uint16_t>& heights : m_heights)
        std::ranges::sort(heights);
}

void ThresholdPreview::addPeaks(
    const DrumActivations& activations, const std::vector<DrumHit>& hits, DrumClass drumClass, float threshold)
{
    const int offset = int(drumClass);
    const std::vector<qint64> peaks = activationPeaks(activations.values, kDrumClassCount, offset, kLowest);
    std::vector<double> times(peaks.size());
    std::ranges::transform(
        peaks, times.begin(), [&](qint64 frame) { return double(frame) / activations.rowsPerSecond; });
    const Owners owners = findOwners(times, hits, drumClass);
    const std::uint16_t least = DrumActivations::leastValue(threshold);
    for (size_t i = 0; i < peaks.size(); ++i) {
        const std::uint16_t height = activations.row(peaks[i])[size_t(offset)];
        const int owner = owners.ofPeak[i];
        if (owner == kNone && height >= least) // the run passed it over
            continue;
        const auto probability = float(double(height) / DrumActivations::kFull);
        const DrumHit found{times[i], drumClass, probability, probability, std::nullopt, std::nullopt};
        m_candidates.push_back({owner == kNone ? found : hits[size_t(owner)], height, owner});
    }
    for (const int stray : owners.strays) {
        const DrumHit& hit = hits[size_t(stray)];
        m_candidates.push_back({hit, std::max(least, heightOf(hit.confidence)), stray});
    }
}

qint64 ThresholdPreview::count(DrumClass drumClass, float threshold) const
{
    const std::vector<std::uint16_t>& heights = m_heights[size_t(drumClass)];
    return heights.end() - std::ranges::lower_bound(heights, DrumActivations::leastValue(threshold));
}

std::vector<PreviewHit> ThresholdPreview::hits(const DrumThresholds& thresholds) const
{
    std::array<std::uint16_t, kDrumClassCount> least{};
    size_t all = 0;
    for (const DrumClass drumClass : kDrumClasses) {
        least[size_t(drumClass)] = DrumActivations::leastValue(thresholds[size_t(drumClass)]);
        all += size_t(count(drumClass, thresholds[size_t(drumClass)]));
    }
    std::vector<PreviewHit> hits;
    hits.reserve(all);
    for (const Candidate& candidate : m_candidates)
        if (candidate.height >= least[size_t(candidate.hit.drumClass)])
            hits.push_back({candidate.hit, candidate.index});
    return hits;
}

} // namespace heihachi
