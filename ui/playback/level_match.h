#pragma once

#include <optional>

namespace heihachi {

/// Gains in dB, at most 0.
struct LevelMatch
{
    static constexpr double kMostAttenuation = 24.0; ///< dB

    double gainA = 0.0;
    double gainB = 0.0;

    friend bool operator==(const LevelMatch&, const LevelMatch&) = default;
};

/// Makes two sounds equally loud, so that the louder one does not win: the louder one is turned down to the other one,
/// by kMostAttenuation at most; nothing is ever turned up, so that nothing clips. Integrated loudness in LUFS (ITU-R
/// BS.1770); absent or not finite (silence has none): both stay as they are.
[[nodiscard]] LevelMatch levelMatch(std::optional<double> lufsA, std::optional<double> lufsB);

} // namespace heihachi
