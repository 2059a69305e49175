#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace heihachi {

/// Levels of what strikes and of what sounds on, one value a row.
struct PercussiveHarmonic
{
    std::vector<float> percussive; ///< amplitude, 1 = full scale
    std::vector<float> harmonic;
};

/// Splits the band levels of DrumSpectrum by median filtering: what stands out over time in a band is percussive, what
/// stands out of its neighbours in a row is harmonic. Medians over kTimeReach rows (0.31 s) and kBandReach bands (about
/// one and a half octaves) to both sides make soft masks M_p = P^2 / (P^2 + H^2) of power; each envelope is the root of
/// the masked power over all bands.
///
/// `rows` is n x DrumSpectrum::kWidth. `goOn` is asked now and then with the share done; false stops, and the result is
/// empty. Pure; any thread.
/// Reference: FitzGerald, DAFx 2010.
class MedianSeparation
{
public:
    static constexpr int kTimeReach = 15;
    static constexpr int kBandReach = 3;

    [[nodiscard]] static PercussiveHarmonic of(
        std::span<const std::uint8_t> rows, const std::function<bool(double)>& goOn);
};

/// Median over [n - reach, n + reach] of each n, the lower one of an even count; windows shrink at the ends. As
/// runningMedian(), for bytes and long windows: the cost doesn't grow with the window.
/// Reference: Huang, Yang & Tang, IEEE Trans. ASSP 27(1), 1979.
[[nodiscard]] std::vector<std::uint8_t> runningByteMedian(std::span<const std::uint8_t> values, int reach);

} // namespace heihachi
