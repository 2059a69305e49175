#pragma once

#include "core/analysis/pipeline/chunk.h"

#include <array>
#include <cstdint>

namespace heihachi {

/// Onset functions of a signal in five bands, one row every frame, from two spectra (windows of 1024 and 2048 samples).
///
/// A row holds, for each band (32-150, 150-500, 500-2000, 2000-6000, 6000-16000 Hz), in this order:
///   SuperFlux       mean rise of the level over two frames, against the greatest of three neighbouring sub-bands, so
///                   that vibrato gives none; 0.1 dB a step (Böck & Widmer, DAFx 2013)
///   HFC             rise of the high-frequency content, sum of k |X_k|^2, over two frames; 0.1 dB a step (Masri 1996)
///   complex domain  what the two frames before do not predict of rising bins, over the magnitude of this frame and the
///                   last, 0 to 1; 1/255 a step (Bello, Duxbury, Davies & Sandler, IEEE SPL 11(6), 2004)
/// The two lower bands come from the long window, the others from the short one.
class OnsetFunctions
{
public:
    static constexpr int kBands = 5;
    static constexpr int kFunctions = 3;
    static constexpr int kWidth = kBands * kFunctions; ///< values a row, function by function
    static constexpr int kShortWindow = 1024;
    static constexpr int kLongWindow = 2048;
    static constexpr int kContextFrames = 2; ///< frames of spectra needed before the first row
    static constexpr std::array<float, kBands + 1> kEdgesHz{32.0F, 150.0F, 500.0F, 2000.0F, 6000.0F, 16000.0F};

    /// Rows for the frames [first, end); `rows` is (end - first) x kWidth. Both blocks hold kContextFrames more before.
    static void compute(const StftBlock& shortSpectra, const StftBlock& longSpectra, qint64 first, qint64 end,
        std::span<std::uint8_t> rows);
};

} // namespace heihachi
