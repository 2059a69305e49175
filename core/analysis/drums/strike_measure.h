#pragma once

#include "core/analysis/drums/drum_evidence.h"
#include "core/analysis/drums/strike.h"

#include <vector>

namespace heihachi {

/// Measures strikes, by time, then class, over the bands where their class speaks (class_bands.h):
///   confidence  the probability
///   velocity    what the classifier says; else the amplitude that the onset added, against the 95th percentile of the
///               class in the recording, to the power 2/3 (the usual curve from velocity to level), at most 1
///   snrDb       level at the peak over the level just before, dB
///   clarity     how much of a rise of 30 dB the envelope makes within 5 ms, in its best band, 0 to 1
[[nodiscard]] std::vector<DrumHit> measuredHits(const DrumEvidence& evidence, std::span<const Strike> strikes);

} // namespace heihachi
