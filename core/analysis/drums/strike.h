#pragma once

#include "core/analysis/results/drum_hit.h"

namespace heihachi {

/// A strike of a drum as a classifier found it, before it is measured.
struct Strike
{
    double time = 0.0; ///< s, start of the rise
    DrumClass drumClass = DrumClass::Kick;
    float probability = 0.0F; ///< that this class sounds here, 0 to 1
    std::optional<float> velocity; ///< 0 to 1, where the classifier tells it
    qint64 frame = -1; ///< of the activation's peak, where it comes from one
    std::optional<float> secondOpinion; ///< probability that another classifier gives it; empty: it heard no onset here
};

} // namespace heihachi
