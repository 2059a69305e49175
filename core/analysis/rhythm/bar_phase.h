#pragma once

#include "core/analysis/rhythm/rhythm_evidence.h"

namespace heihachi {

/// Where the bars of a row of beats begin.
struct BarPhase
{
    int beatsPerBar = 4;
    int firstDownbeat = 0; ///< index of the first beat that begins a bar, 0 to beatsPerBar - 1
    float confidence = 0.0F; ///< probability that it is right, 0 to 1
    bool isHalfTimeFeel = false; ///< the backbeat falls on the third beat alone
};

/// Decides by what a bar's first beat has more of than the others: the network's downbeat activation, change of
/// harmony, kick; and by where snares fall (second and fourth beat, or the third alone). Bars of three beats need
/// clearly more evidence than bars of four. References: Davies & Plumbley, EUSIPCO 2006; Durand et al., IEEE TASLP
/// 25(1), 2017.
[[nodiscard]] BarPhase findBars(const RhythmEvidence& evidence, std::span<const double> beats);

} // namespace heihachi
