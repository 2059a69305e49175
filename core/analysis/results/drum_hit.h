#pragma once

#include "core/analysis/results/drum_class.h"

#include <optional>

namespace heihachi {

/// The start of a sound in the recording, whatever it is.
struct Onset
{
    double time = 0.0; ///< s, start of the rise
    float strength = 0.0F; ///< fused onset function above its threshold, robust z-score, >= 0

    friend bool operator==(const Onset&, const Onset&) = default;
};

/// One strike of one drum. Coinciding drums are several hits with the same or nearly the same time.
struct DrumHit
{
    double time = 0.0; ///< s, start of the rise
    DrumClass drumClass = DrumClass::Kick;
    float confidence = 0.0F; ///< probability that this class sounds here, 0 to 1
    float velocity = 0.0F; ///< 0 to 1, relative to the loudest strikes of the class in this recording
    std::optional<float> snrDb; ///< level of the strike over what sounded just before, dB
    std::optional<float> clarity; ///< how steep and alone the rise is, 0 to 1

    friend bool operator==(const DrumHit&, const DrumHit&) = default;
};

} // namespace heihachi
