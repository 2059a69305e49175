#pragma once

#include "core/analysis/drums/drum_evidence.h"
#include "core/analysis/drums/drum_thresholds.h"
#include "core/analysis/drums/strike.h"

#include <vector>

namespace heihachi {

/// Strikes from the rows of the track "drum_activations": the peaks of each class (activationPeaks) that reach its
/// threshold, each timed on the attack envelope within 25 ms of its frame, with the activation for a probability and
/// the network's velocity. Of strikes of one class closer than 25 ms the surer stays: that is one strike seen twice.
/// By time, then class.
[[nodiscard]] std::vector<Strike> strikesFromActivations(std::span<const std::uint16_t> activations,
    std::span<const std::uint8_t> envelope, const DrumThresholds& thresholds);

} // namespace heihachi
