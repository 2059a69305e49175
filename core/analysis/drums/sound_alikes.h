#pragma once

#include "core/analysis/drums/drum_classifier.h"
#include "core/analysis/drums/strike.h"

#include <vector>

namespace heihachi {

/// For each strike the mean of `values` over the strikes of its class that sound most like it: the kAlikes nearest of
/// the kReach before and after, by the cosine between what each added to the 32 bands of DrumSpectrum at its peak and
/// 70 to 90 ms later, in dB. A drum machine repeats its samples, so what is unsure by itself is told by its repeats;
/// notes of a synthesiser change. A strike without others gets its own value. Strikes and values by time. Errors:
/// Cancelled when `goOn` says stop.
[[nodiscard]] Result<std::vector<float>> meansOfAlikes(
    const DrumEvidence& evidence, std::span<const Strike> strikes, std::span<const float> values, const GoOn& goOn);

} // namespace heihachi
