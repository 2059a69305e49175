#pragma once

#include "core/analysis/pipeline/chunk.h"

#include <cstdint>

namespace heihachi {

/// What the drum classifier sees of each frame, from the same two spectra as the onset functions (1024 and 2048).
///
/// A row holds kLevels band levels (ten bands of the long window from 32 to 450 Hz, then equal ratios of the short one
/// to 18 kHz; 0.5 dB a step from -100 dB), then for each of the kBands wide bands of OnsetFunctions:
///   rise share   share of bins that rose at least 6 dB over two frames, 1/255 a step: a drum fills its band, a note
///                has partials
///   rise spread  (sum sqrt D)^2 / (n sum D) of the rises D of power over three frames in the long window, 1/255 a
///   step:
///                1 for a flat rise, 1/n for a single partial
class DrumSpectrum
{
public:
    static constexpr int kLevels = 32;
    static constexpr int kLongLevels = 10;
    static constexpr int kBands = 5;
    static constexpr int kWidth = kLevels + 2 * kBands;
    static constexpr int kContextFrames = 3; ///< frames of spectra needed before the first row

    /// Rows for the frames [first, end); `rows` is (end - first) x kWidth. Both blocks hold kContextFrames more before.
    static void compute(const StftBlock& shortSpectra, const StftBlock& longSpectra, qint64 first, qint64 end,
        std::span<std::uint8_t> rows);
    [[nodiscard]] static float decibels(std::uint8_t value) { return 0.5F * float(value) - 100.0F; }
};

} // namespace heihachi
