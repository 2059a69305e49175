#pragma once

#include "core/audio/peak_pyramid.h"

#include <array>
#include <cstdint>
#include <vector>

namespace heihachi {

/// One stretch of one channel in 16-bit numbers; 32767 is full scale.
struct PeakBin
{
    std::int16_t min = 0;
    std::int16_t max = 0;
    std::int16_t rms = 0;

    friend bool operator==(const PeakBin&, const PeakBin&) = default;
};

/// The bins of one resolution, left and right.
struct PeakPyramid::Level
{
    std::array<std::vector<PeakBin>, 2> channels;
};

} // namespace heihachi
