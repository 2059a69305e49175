#pragma once

#include "core/analysis/drums/drum_spectrum.h"

#include <array>
#include <cmath>

namespace heihachi {

/// Power of a level of DrumSpectrum, 1 = full scale.
[[nodiscard]] inline float bandPower(std::uint8_t level)
{
    static const std::array<float, 256> kPowers = [] {
        std::array<float, 256> powers{};
        for (std::size_t n = 0; n < powers.size(); ++n)
            powers[n] = std::pow(10.0F, 0.1F * DrumSpectrum::decibels(std::uint8_t(n)));
        return powers;
    }();
    return kPowers[level];
}

} // namespace heihachi
