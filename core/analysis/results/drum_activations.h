#pragma once

#include "core/analysis/results/drum_class.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace heihachi {

/// How surely a strike of each class of drum begins at each moment of a recording: at the peaks of a drum network's
/// activation the confidence that the strike has, elsewhere 0. Hits are the peaks that reach a threshold. Kept with the
/// run, so that other thresholds can be tried without running the network again. Immutable once built and shared as
/// shared_ptr<const DrumActivations>; any thread.
struct DrumActivations
{
    static constexpr double kFull = 65535.0; ///< the value of probability 1

    double rowsPerSecond = 100.0; ///< row n is centred on n / rowsPerSecond s
    std::vector<std::uint16_t> values; ///< rows x kDrumClassCount, row-major, classes in the order of DrumClass

    /// The least value that counts as a probability of at least `threshold`, 0 to 1. What rounding a threshold to float
    /// adds does not make a value that equals it fall short.
    [[nodiscard]] static std::uint16_t leastValue(float threshold)
    {
        constexpr double kRounding = 0.01; // of one step of the value; float is ten times as exact
        return std::uint16_t(std::clamp(std::ceil(double(threshold) * kFull - kRounding), 0.0, kFull));
    }
    [[nodiscard]] qint64 rows() const { return qint64(values.size()) / kDrumClassCount; }
    /// The kDrumClassCount values of one moment, each probability * kFull.
    [[nodiscard]] std::span<const std::uint16_t> row(qint64 index) const
    {
        return std::span(values).subspan(size_t(index) * kDrumClassCount, kDrumClassCount);
    }
    friend bool operator==(const DrumActivations&, const DrumActivations&) = default;
};

} // namespace heihachi
