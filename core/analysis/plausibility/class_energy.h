#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/base/diagnostic.h"

#include <array>
#include <cstdint>
#include <span>

namespace heihachi {

/// Classes that are told with confidence where nothing sounds that they could be ("plausibility.class_energy").
///
/// A strike adds energy where its drum speaks: kick below 140 Hz, snare 140 Hz to 9 kHz, hi-hat and cymbal above 5 kHz,
/// tom 75 to 450 Hz. For each hit of confidence kConfident or more, the greatest power of those bands of DrumSpectrum
/// in the 40 ms from the hit is set against their mean 30 to 50 ms before it. The hit lacks energy when that is a rise
/// of less than kLeastRiseDb, or when what it adds lies kAudibleDb below the loud hits of the recording: the rise of a
/// noise floor. Measured on eleven songs and a mix: up to a fifth of a class lack it, a third of 36 snares under a
/// loud lead.
class ClassEnergy
{
public:
    static constexpr float kConfident = 0.6F;
    static constexpr float kLeastRiseDb = 3.0F; ///< as much power as was there before
    static constexpr float kAudibleDb = 60.0F;
    static constexpr qint64 kLeastHits = 30; ///< below, a share says little
    static constexpr double kMostLacking = 0.5; ///< share; an alarm above it

    /// Of one class.
    struct Count
    {
        qint64 confident = 0;
        std::vector<double> lacking; ///< times of those without energy, s
    };

    /// `spectrum`: rows of DrumSpectrum, 100/s. Hits whose surroundings it does not hold are left out.
    [[nodiscard]] static Diagnostics check(std::span<const DrumHit> hits, std::span<const std::uint8_t> spectrum);
    [[nodiscard]] static std::array<Count, kDrumClassCount> count(
        std::span<const DrumHit> hits, std::span<const std::uint8_t> spectrum);
};

} // namespace heihachi
