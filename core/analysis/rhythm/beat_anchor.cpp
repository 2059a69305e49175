#include "core/analysis/rhythm/beat_anchor.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kReach = 8.0; // beats on either side
constexpr int kPhases = 48; // a beat
constexpr double kWidth = 1.0 / 24.0; // beats within which hits are on the same phase

bool isBackbone(const DrumHit& hit)
{
    return hit.drumClass == DrumClass::Kick || hit.drumClass == DrumClass::Snare;
}

/// How far `phase` is from `other` round the beat, -0.5 to 0.5 beats.
double away(double phase, double other)
{
    const double difference = phase - other;
    return difference - std::round(difference);
}

} // namespace

double strongestBeatNear(std::span<const DrumHit> hits, double bpm, double near)
{
    const double period = 60.0 / bpm;
    if (!std::isfinite(period) || !(period > 0.0) || !std::isfinite(near))
        return near;
    const auto first = std::ranges::lower_bound(hits, near - kReach * period, {}, &DrumHit::time);
    const auto last = std::ranges::upper_bound(hits, near + kReach * period, {}, &DrumHit::time);
    const std::span<const DrumHit> around(first, last);
    const bool hasBackbone = std::ranges::any_of(around, isBackbone);
    const auto sumAt = [&](double phase, auto value) {
        double sum = 0.0;
        for (const DrumHit& hit : around)
            if (isBackbone(hit) || !hasBackbone)
                if (const double offset = away((hit.time - near) / period, phase); std::abs(offset) <= kWidth)
                    sum += double(hit.velocity) * value(offset);
        return sum;
    };
    double best = 0.0;
    double bestSum = 0.0;
    for (int n = 0; n < kPhases; ++n) {
        const double phase = double(n) / kPhases;
        if (const double sum = sumAt(phase, [](double offset) { return 1.0 - std::abs(offset) / kWidth; });
            sum > bestSum) {
            best = phase;
            bestSum = sum;
        }
    }
    if (!(bestSum > 0.0))
        return near;
    const double weight = sumAt(best, [](double) { return 1.0; });
    const double mean = best + sumAt(best, [](double offset) { return offset; }) / weight;
    return near + away(mean, 0.0) * period;
}

} // namespace heihachi
