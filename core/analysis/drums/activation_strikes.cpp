#include "core/analysis/drums/activation_strikes.h"

#include "core/analysis/drums/activation_hits.h"
#include "core/analysis/drums/drum_activation_tracks.h"
#include "core/analysis/onset/onset_picker.h"
#include "core/analysis/pipeline/track.h"

#include <algorithm>
#include <tuple>

namespace heihachi {

namespace {

constexpr double kLeastGap = 0.025; // s, of strikes of one class
constexpr OnsetSearch kSearch{22, 16}; // envelope rows: 25 ms before the frame, 18 ms after

/// The network tells a velocity at the frame of a strike; its peak may be a frame beside.
float velocityAt(std::span<const std::uint16_t> activations, qint64 frame, std::size_t drumClass)
{
    const auto rows = qint64(activations.size()) / kDrumActivationWidth;
    std::uint16_t greatest = 0;
    for (qint64 n = std::max<qint64>(0, frame - 1); n <= std::min(rows - 1, frame + 1); ++n)
        greatest = std::max(greatest, activations[size_t(n) * kDrumActivationWidth + kDrumClassCount + drumClass]);
    return activationProbability(greatest);
}

void append(std::vector<Strike>& strikes, const Strike& strike)
{
    if (strikes.empty() || strike.time - strikes.back().time >= kLeastGap)
        strikes.push_back(strike);
    else if (strike.probability > strikes.back().probability)
        strikes.back() = strike;
}

} // namespace

std::vector<Strike> strikesFromActivations(std::span<const std::uint16_t> activations,
    std::span<const std::uint8_t> envelope, const DrumThresholds& thresholds)
{
    std::vector<Strike> all;
    for (const DrumClass drumClass : kDrumClasses) {
        const auto c = size_t(drumClass);
        std::vector<Strike> strikes;
        for (const qint64 frame : activationPeaks(activations, kDrumActivationWidth, int(c), thresholds[c])) {
            const float probability = activationProbability(activations[size_t(frame) * kDrumActivationWidth + c]);
            const double time = refineOnset(envelope, double(frame) / kFrameRate, kSearch);
            append(strikes, {time, drumClass, probability, velocityAt(activations, frame, c)});
        }
        all.insert(all.end(), strikes.begin(), strikes.end());
    }
    std::ranges::stable_sort(all, {}, [](const Strike& strike) { return std::tuple(strike.time, strike.drumClass); });
    return all;
}

} // namespace heihachi
