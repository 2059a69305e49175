#pragma once

#include <span>
#include <vector>

namespace heihachi {

/// Bins [begin, end) of a spectrum that make one band.
struct BinRange
{
    int begin = 0;
    int end = 0;
    [[nodiscard]] int size() const { return end - begin; }
};

/// Adjoining bands of a spectrum with `window` samples at `sampleRate`: band b holds the bins whose frequency lies in
/// [edgesHz[b], edgesHz[b + 1]), and at least one bin. Edges ascend; bins stay within the spectrum.
[[nodiscard]] std::vector<BinRange> binRanges(std::span<const float> edgesHz, int window, double sampleRate);

/// `bands` + 1 edges from `lowHz` to `highHz` at equal ratios.
[[nodiscard]] std::vector<float> logarithmicEdges(double lowHz, double highHz, int bands);

/// Sum of `power` (one value a bin) over each band; `out` has one value a band.
void bandSums(std::span<const float> power, std::span<const BinRange> bands, std::span<float> out);

} // namespace heihachi
