#pragma once

#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// How linearly two signals depend on each other at each frequency.
struct Coherence
{
    double stepHz = 0.0; ///< value k belongs to k * stepHz
    std::vector<float> coherence; ///< |S_xy|^2 / (S_xx S_yy), 0 to 1; 0 where either is silent
    std::vector<float> phaseRadians; ///< of the second behind the first, -pi to pi
    int segments = 0; ///< that were averaged
    double independentAverages = 0.0; ///< how many independent segments their spectra are worth
    double bound = 1.0; ///< independent signals stay below it at 95 % of the frequencies
};

/// Magnitude-squared coherence by Welch's method: segments with half overlap, each less its straight line, under a
/// Hann window. Both signals are of one length, of which what is left over at the end is not used.
///
/// Segments that overlap by half share some of their noise: K of them are worth K / (1 + 2 r (K - 1) / K), where r is
/// the squared correlation of a Hann window with itself, half a window later (Welch, IEEE Trans. Audio
/// Electroacoustics 15(2), 1967). With n of those, independent signals stay below 1 - 0.05^(1 / (n - 1)) 95 times of
/// 100 (Carter, Proc. IEEE 75(2), 1987). A segment that is flat to rounding counts as silent.
///
/// `segmentLength` even and positive, in values; `valuesPerSecond` of both. Absent: fewer than two segments. Pure; any
/// thread.
[[nodiscard]] std::optional<Coherence> welchCoherence(
    std::span<const float> first, std::span<const float> second, double valuesPerSecond, int segmentLength);

} // namespace heihachi
