#pragma once

#include <QtGlobal>

#include <cstdint>
#include <span>
#include <vector>

namespace heihachi {

/// Peaks of one class's activation (UInt16, `stride` values apart, the first at `offset`) of at least `threshold`:
/// local maxima of at least threshold, no two within 3 frames (the higher wins, of equals the earlier). Of a plateau
/// the first frame counts; beyond both ends lies silence. Frame indices, ascending. A higher threshold gives a subset.
[[nodiscard]] std::vector<qint64> activationPeaks(
    std::span<const std::uint16_t> activations, int stride, int offset, float threshold);

} // namespace heihachi
