#include "core/analysis/rhythm/tempo_viterbi.h"

#include "core/analysis/rhythm/tempo_prior.h"
#include "core/analysis/rhythm/tempogram.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr float kGain = 8.0F; // what a comb score of 1 is worth in a second
constexpr float kJumpCost = 8.0F;
constexpr float kDriftCost = 0.6F; // for each step of half a per cent
constexpr int kDriftReach = 5; // steps

/// Weight of a tempo before anything is heard: broad, so that 60 and 220 are found where they are played.
std::vector<float> makePriors()
{
    constexpr double kCentreBpm = 130.0;
    constexpr double kOctaves = 1.2;
    std::vector<float> priors;
    for (const double bpm : Tempogram::tempos()) {
        const double octaves = std::log2(bpm / kCentreBpm) / kOctaves;
        priors.push_back(float(-0.1 * octaves * octaves - 1.5 * octavesOutsideUsualTempo(bpm)));
    }
    return priors;
}

} // namespace

std::vector<float> TempoViterbi::emission(std::span<const float> scores, double seconds)
{
    static const std::vector<float> kPriors = makePriors();
    std::vector<float> out(scores.size());
    for (std::size_t n = 0; n < out.size(); ++n)
        out[n] = float(seconds) * (kGain * scores[n] + kPriors[n]);
    return out;
}

void TempoViterbi::advance(std::span<const float> emission, bool keepPath)
{
    if (m_best.empty()) {
        m_best.assign(emission.begin(), emission.end());
        return;
    }
    const auto greatest = std::ranges::max_element(m_best);
    std::vector<std::uint16_t> from(m_best.size(), std::uint16_t(greatest - m_best.begin()));
    std::vector<float> next(m_best.size(), *greatest - kJumpCost);
    const int states = int(m_best.size());
    for (int state = 0; state < states; ++state) {
        const auto at = std::size_t(state);
        const int last = std::min(states - 1, state + kDriftReach);
        for (int other = std::max(0, state - kDriftReach); other <= last; ++other) {
            const float score = m_best[std::size_t(other)] - kDriftCost * float(std::abs(other - state));
            if (score > next[at]) {
                next[at] = score;
                from[at] = std::uint16_t(other);
            }
        }
        next[at] += emission[at];
    }
    const float top = *std::ranges::max_element(next);
    std::ranges::transform(next, next.begin(), [top](float score) { return score - top; });
    m_best = std::move(next);
    if (keepPath)
        m_from.push_back(std::move(from));
}

std::size_t TempoViterbi::best() const
{
    return std::size_t(std::ranges::max_element(m_best) - m_best.begin());
}

std::vector<std::size_t> TempoViterbi::path() const
{
    std::vector<std::size_t> states(m_from.size() + 1);
    states.back() = best();
    for (std::size_t row = m_from.size(); row > 0; --row)
        states[row - 1] = m_from[row - 1][states[row]];
    return states;
}

} // namespace heihachi
