#pragma once

#include <QtGlobal>

#include <cstdint>
#include <span>

namespace heihachi {

/// Level of a signal about every millisecond (49 samples, nine rows a frame) in three bands, to time a rise that a
/// spectrum can only place within its window.
///
/// A row holds the mean square around samples [49 n - 24, 49 n + 24] of: the low band (below about 200 Hz, a triangular
/// average), the whole with the first difference as pre-emphasis, and the high band (above about 7 kHz, fourth
/// difference); 0.5 dB a step from -110 dB. All filters are symmetric, so none delays.
class AttackEnvelope
{
public:
    static constexpr int kBands = 3;
    static constexpr int kRowsPerFrame = 9;
    static constexpr int kStep = 49; ///< samples
    static constexpr int kReach = 180; ///< samples needed on both sides of a row's centre

    /// Rows [0, rows.size() / kBands), the first centred on samples[kReach]; `samples` reach kReach past the last
    /// centre.
    static void compute(std::span<const float> samples, std::span<std::uint8_t> rows);
    [[nodiscard]] static float decibels(std::uint8_t value) { return 0.5F * float(value) - 110.0F; }
};

} // namespace heihachi
