#pragma once

#include <algorithm>
#include <cmath>

namespace heihachi {

/// Level of a linear amplitude in dB re 1.0; `floorDb` for anything at or below it, zero included.
[[nodiscard]] inline double amplitudeToDb(double amplitude, double floorDb = -120.0)
{
    return amplitude > 0.0 ? std::max(floorDb, 20.0 * std::log10(amplitude)) : floorDb;
}

/// Linear amplitude of a level in dB re 1.0.
[[nodiscard]] inline double dbToAmplitude(double db)
{
    return std::pow(10.0, db / 20.0);
}

} // namespace heihachi
