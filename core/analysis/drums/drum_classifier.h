#pragma once

#include "core/analysis/drums/drum_evidence.h"
#include "core/analysis/results/drum_hit.h"
#include "core/base/result.h"

#include <array>
#include <functional>
#include <vector>

namespace heihachi {

/// Probability of each DrumClass at one onset, each by itself: several drums may sound at once, or none.
using DrumProbabilities = std::array<float, kDrumClassCount>;

/// Told how far a computation is, 0 to 1; false asks it to stop.
using GoOn = std::function<bool(double)>;

/// Tells which drums begin at each onset of a recording. Implementations are immutable; any thread.
class DrumClassifier
{
public:
    virtual ~DrumClassifier() = default;
    /// One element an onset, in their order; `onsets` ascend in time. Errors: Cancelled when `goOn` says stop.
    [[nodiscard]] virtual Result<std::vector<DrumProbabilities>> classify(
        const DrumEvidence& evidence, std::span<const Onset> onsets, const GoOn& goOn) const = 0;
};

} // namespace heihachi
