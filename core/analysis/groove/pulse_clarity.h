#pragma once

#include "core/analysis/results/drum_hit.h"

#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// How clear the pulse of hits is: the greatest value of the normalised autocorrelation of an onset curve at periods of
/// 0.25 to 1.5 s (240 to 40 a minute). The curve is a Gaussian of 10 ms for each hit, as high as its velocity, less its
/// mean, so that hits at any time come to about 0 and an exact loop to about 1. It is never sampled: the product of two
/// Gaussians is one of the distance between their hits.
///
/// Several stretches with pauses between are added one by one. Pure; any thread.
/// Reference: Lartillot, Eerola, Toiviainen & Fornari, ISMIR 2008 (maximum of the autocorrelation curve).
class PulseClarity
{
public:
    static constexpr double kLeastSeconds = 4.0; ///< shorter stretches tell nothing

    PulseClarity();
    /// Hits by time, all within a stretch of `seconds`.
    void add(std::span<const DrumHit> hits, double seconds);
    /// 0 to 1; absent: no stretch of kLeastSeconds with hits.
    [[nodiscard]] std::optional<double> value() const;

private:
    std::vector<double> m_products; // of velocities, by distance in ms
    std::vector<double> m_chance; // what the mean of the curve alone comes to, by distance in ms
};

} // namespace heihachi
