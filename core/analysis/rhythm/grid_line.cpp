#include "core/analysis/rhythm/grid_line.h"

#include "core/dsp/robust_statistics.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kHuber = 0.006; // s: beyond this an observation counts for less
constexpr double kLargestResidual = 0.016; // s, weighted root mean square
constexpr double kLargestBend = 0.022; // s, of the median of a few beats
constexpr int kBendReach = 4; // beats to each side
constexpr double kHeard = 0.1; // weight of a beat that may show a bend

} // namespace

GridLine fitLine(std::span<const BeatObservation> beats)
{
    double w = 0.0;
    double meanIndex = 0.0;
    double meanTime = 0.0;
    for (const BeatObservation& beat : beats) {
        w += beat.weight;
        meanIndex += beat.weight * beat.index;
        meanTime += beat.weight * beat.time;
    }
    meanIndex /= w;
    meanTime /= w;
    double ii = 0.0;
    double it = 0.0;
    for (const BeatObservation& beat : beats) {
        ii += beat.weight * (beat.index - meanIndex) * (beat.index - meanIndex);
        it += beat.weight * (beat.index - meanIndex) * (beat.time - meanTime);
    }
    GridLine line;
    line.period = it / ii;
    line.start = meanTime - line.period * meanIndex;
    double squares = 0.0;
    for (const BeatObservation& beat : beats) {
        const double left = beat.time - line.at(beat.index);
        squares += beat.weight * left * left;
    }
    line.residual = std::sqrt(squares / w);
    line.periodError = std::sqrt(squares / std::max(1.0, double(beats.size()) - 2.0) / ii);
    return line;
}

GridLine fitLineRobustly(std::span<const BeatObservation> beats)
{
    constexpr int kRounds = 8;
    GridLine line = fitLine(beats);
    std::vector<BeatObservation> weighted(beats.begin(), beats.end());
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t n = 0; n < beats.size(); ++n) {
            const double left = std::abs(beats[n].time - line.at(beats[n].index));
            weighted[n].weight = beats[n].weight * (left <= kHuber ? 1.0 : kHuber / left);
        }
        line = fitLine(weighted);
    }
    return line;
}

bool liesOnLine(std::span<const BeatObservation> beats, const GridLine& line)
{
    double squares = 0.0;
    double weights = 0.0;
    std::vector<float> left;
    for (const BeatObservation& beat : beats) {
        const double residual = std::clamp(beat.time - line.at(beat.index), -0.05, 0.05);
        squares += beat.weight * residual * residual;
        weights += beat.weight;
        if (beat.weight >= kHeard)
            left.push_back(float(residual));
    }
    if (std::sqrt(squares / weights) > kLargestResidual)
        return false;
    const std::vector<float> bend = runningMedian(left, kBendReach);
    return std::ranges::all_of(bend, [](float value) { return std::abs(value) < kLargestBend; });
}

LineErrors::LineErrors(std::span<const BeatObservation> beats)
    : m_sums(beats.size() + 1)
{
    if (beats.size() < 2)
        return;
    // Over the straight line from the first to the last beat, so that the sums of an hour do not swamp a millisecond.
    const double period = (beats.back().time - beats.front().time) / (beats.back().index - beats.front().index);
    for (std::size_t n = 0; n < beats.size(); ++n) {
        const double index = beats[n].index - beats.front().index;
        const double time = beats[n].time - beats.front().time - period * index;
        const double weight = beats[n].weight;
        Sums sums = m_sums[n];
        sums.w += weight;
        sums.wi += weight * index;
        sums.wt += weight * time;
        sums.wii += weight * index * index;
        sums.wit += weight * index * time;
        sums.wtt += weight * time * time;
        m_sums[n + 1] = sums;
    }
}

double LineErrors::errorOf(std::size_t first, std::size_t last) const
{
    const Sums& a = m_sums[first];
    const Sums& b = m_sums[last];
    const double w = b.w - a.w;
    if (w <= 0.0)
        return 0.0;
    const double i = (b.wi - a.wi) / w;
    const double t = (b.wt - a.wt) / w;
    const double ii = (b.wii - a.wii) / w - i * i;
    const double it = (b.wit - a.wit) / w - i * t;
    const double tt = (b.wtt - a.wtt) / w - t * t;
    return std::max(0.0, w * (ii > 0.0 ? tt - it * it / ii : tt));
}

} // namespace heihachi
