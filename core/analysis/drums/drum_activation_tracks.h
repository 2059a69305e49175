#pragma once

#include "core/analysis/results/drum_activations.h"

#include <QString>

namespace heihachi {

/// Tracks of the drum network, 100 rows/s, 16-bit, 65535 = 1:
///   drum_activations  probability that a strike begins of each DrumClass, then the velocity that each would have
///   beat_activations  probability of a beat, of a downbeat
inline const QString kDrumActivationTrack = QStringLiteral("drum_activations");
inline const QString kBeatActivationTrack = QStringLiteral("beat_activations");
inline constexpr int kDrumActivationWidth = 2 * kDrumClassCount;
inline constexpr int kBeatActivationWidth = 2;

[[nodiscard]] inline std::uint16_t activationValue(float probability)
{
    return std::uint16_t(std::clamp(probability, 0.0F, 1.0F) * float(DrumActivations::kFull) + 0.5F);
}
[[nodiscard]] inline float activationProbability(std::uint16_t value)
{
    return float(value) / float(DrumActivations::kFull);
}

} // namespace heihachi
