#pragma once

#include <bit>
#include <cstdint>

namespace heihachi {

/// log2 of a positive, normal float to within 5e-6, without branches so that loops over it vectorise, and with the same
/// result on every machine (no library call). Minimax polynomial for the mantissa.
[[nodiscard]] inline float fastLog2(float value)
{
    const auto bits = std::bit_cast<std::int32_t>(value);
    const auto exponent = float((bits >> 23) - 127);
    const float m = std::bit_cast<float>((bits & 0x007FFFFF) | 0x3F800000) - 1.0F; // [0, 1)
    const float p
        = (((((-0.02645468F * m + 0.12344402F) * m - 0.2795307F) * m + 0.45826747F) * m - 0.71828127F) * m + 1.4425531F)
        * m;
    return exponent + p;
}

/// 10 log10 of a power, with `floor` added to it first so that silence is finite.
[[nodiscard]] inline float powerToDb(float power, float floor)
{
    return 3.0102999566F * fastLog2(power + floor);
}

} // namespace heihachi
