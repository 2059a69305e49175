#pragma once

#include "core/analysis/results/drum_hit.h"

#include <cstdint>
#include <span>
#include <vector>

namespace heihachi {

/// Envelopes at 100 Hz (kFrameRate) whose coupling is measured. All filters are symmetric, so none delays. Pure.
/// `rows` is n x DrumSpectrum::kWidth; the result has n values.

/// Strikes of one class as a Gaussian of 20 ms each, as high as the velocity.
[[nodiscard]] std::vector<float> strikeEnvelope(std::span<const DrumHit> hits, DrumClass drumClass, std::size_t count);

/// Attacks in the bands of a class, where no hits are known: rise of their amplitude over two rows, falls are 0.
[[nodiscard]] std::vector<float> attackEnvelope(std::span<const std::uint8_t> rows, DrumClass drumClass);

/// Amplitude of the bass below 230 Hz without the drums that strike there: each band is its median over 0.15 s, so that
/// a kick, whose burst fills less than half of that, leaves no trace, while notes and pumping stay.
[[nodiscard]] std::vector<float> bassEnvelope(std::span<const std::uint8_t> rows);

/// Amplitude of everything.
[[nodiscard]] std::vector<float> mixEnvelope(std::span<const std::uint8_t> rows);

} // namespace heihachi
