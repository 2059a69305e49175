#include "core/analysis/rhythm/beat_path.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace heihachi {
namespace {

constexpr double kRate = 100.0;
constexpr float kTightness = 100.0F; // cost of an interval: kTightness * ln(interval / period)^2
constexpr double kReach = 0.22; // share of the period that an interval may differ

/// Costs of the intervals around a period, from the shortest on.
struct IntervalCosts
{
    double period = 0.0; // frames
    std::size_t shortest = 1;
    std::vector<float> costs;

    void update(double newPeriod)
    {
        if (std::abs(newPeriod - period) < 0.02)
            return;
        period = newPeriod;
        shortest = std::max<std::size_t>(2, std::size_t(std::floor(period * (1.0 - kReach))));
        const auto longest = std::size_t(std::ceil(period * (1.0 + kReach)));
        costs.clear();
        for (std::size_t interval = shortest; interval <= longest; ++interval) {
            const auto octave = float(std::log(double(interval) / period));
            costs.push_back(kTightness * octave * octave);
        }
    }
};

} // namespace

std::vector<double> beatPath(std::span<const float> curve, std::span<const TempoPoint> tempo)
{
    if (curve.empty() || tempo.empty())
        return {};
    std::vector<float> score(curve.size());
    std::vector<std::int32_t> before(curve.size(), -1);
    IntervalCosts intervals;
    for (std::size_t frame = 0; frame < curve.size(); ++frame) {
        const auto second = std::min(tempo.size() - 1, std::size_t(double(frame) / kRate + 0.5));
        intervals.update(60.0 * kRate / tempo[second].bpm);
        float best = 0.0F; // to begin here costs nothing
        for (std::size_t n = 0; n < intervals.costs.size() && intervals.shortest + n <= frame; ++n) {
            const std::size_t previous = frame - intervals.shortest - n;
            const float candidate = score[previous] - intervals.costs[n];
            if (candidate > best) {
                best = candidate;
                before[frame] = std::int32_t(previous);
            }
        }
        score[frame] = curve[frame] + best;
    }
    const auto lastPeriod = std::min(curve.size(), std::size_t(intervals.period * (1.0 + kReach)) + 1);
    std::int32_t at
        = std::int32_t(std::max_element(score.end() - std::ptrdiff_t(lastPeriod), score.end()) - score.begin());
    std::vector<double> beats;
    for (; at >= 0; at = before[std::size_t(at)])
        beats.push_back(double(at) / kRate);
    std::ranges::reverse(beats);
    return beats;
}

} // namespace heihachi
