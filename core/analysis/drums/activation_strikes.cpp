#include "core/analysis/drums/activation_strikes.h"

#include "core/analysis/drums/activation_peaks.h"
#include "core/analysis/drums/drum_activation_tracks.h"
#include "core/analysis/onset/onset_picker.h"
#include "core/analysis/pipeline/track.h"

#include <algorithm>
#include <tuple>

namespace heihachi {

namespace {

constexpr double kLeastGap = 0.025; // s, of strikes of one class
constexpr float kSpread = 9.0F; // envelope rows, 10 ms

/// Where the rise of each class is looked for: in the bands where it speaks, so that a hi-hat is not timed by the kick
/// beside it; 25 ms before the frame to 20 ms after.
constexpr std::array<OnsetSearch, kDrumClassCount> kSearch{
    OnsetSearch{22, 18, {1.0F, 0.9F, 0.5F}, kSpread}, // kick
    OnsetSearch{22, 18, {0.3F, 1.0F, 1.0F}, kSpread}, // snare
    OnsetSearch{22, 18, {0.0F, 0.5F, 1.0F}, kSpread}, // hi-hat
    OnsetSearch{22, 18, {0.8F, 1.0F, 0.4F}, kSpread}, // tom
    OnsetSearch{22, 18, {0.0F, 0.5F, 1.0F}, kSpread}, // cymbal
};

/// The network tells a velocity at the frame of a strike; its peak may be a frame beside.
float velocityAt(std::span<const std::uint16_t> activations, qint64 frame, std::size_t drumClass)
{
    const auto rows = qint64(activations.size()) / kDrumActivationWidth;
    std::uint16_t greatest = 0;
    for (qint64 n = std::max<qint64>(0, frame - 1); n <= std::min(rows - 1, frame + 1); ++n)
        greatest = std::max(greatest, activations[size_t(n) * kDrumActivationWidth + kDrumClassCount + drumClass]);
    return activationProbability(greatest);
}

/// The time of a peak between frames, from the parabola through it and its neighbours.
double peakSeconds(std::span<const std::uint16_t> activations, qint64 frame, std::size_t drumClass)
{
    const auto rows = qint64(activations.size()) / kDrumActivationWidth;
    const auto value = [&](qint64 n) {
        return n < 0 || n >= rows ? 0.0 : double(activations[size_t(n) * kDrumActivationWidth + drumClass]);
    };
    const double before = value(frame - 1);
    const double after = value(frame + 1);
    const double bend = before - 2.0 * value(frame) + after;
    const double shift = bend < 0.0 ? std::clamp(0.5 * (before - after) / bend, -0.5, 0.5) : 0.0;
    return (double(frame) + shift) / kFrameRate;
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
            const double time = refineOnset(envelope, peakSeconds(activations, frame, c), kSearch[c]);
            append(strikes, {time, drumClass, probability, velocityAt(activations, frame, c), frame, std::nullopt});
        }
        all.insert(all.end(), strikes.begin(), strikes.end());
    }
    std::ranges::stable_sort(all, {}, [](const Strike& strike) { return std::tuple(strike.time, strike.drumClass); });
    return all;
}

} // namespace heihachi
