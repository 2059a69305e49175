#pragma once

#include "core/analysis/pipeline/chunk.h"

#include <cstdint>

namespace heihachi {

/// Magnitude of the twelve pitch classes of equal temperament (A = 440 Hz), 200 to 5000 Hz, one row every frame, from
/// the spectrum of 2048 samples; C first. 0.5 dB a step from -100 dB. Bins go to the nearest pitch class; below about
/// 400 Hz they are wider than a semitone, so this tells a change of harmony, not a chord. Reference: Fujishima, ICMC
/// 1999.
class Chroma
{
public:
    static constexpr int kWidth = 12;
    static constexpr int kWindow = 2048;
    static constexpr double kLowestHz = 200.0;
    static constexpr double kHighestHz = 5000.0;

    /// Rows for the frames [first, end); `rows` is (end - first) x kWidth.
    static void compute(const StftBlock& spectra, qint64 first, qint64 end, std::span<std::uint8_t> rows);
    /// Magnitude that a value stands for.
    [[nodiscard]] static float magnitude(std::uint8_t value);
};

} // namespace heihachi
