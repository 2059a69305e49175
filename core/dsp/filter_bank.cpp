#include "core/dsp/filter_bank.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace heihachi {

std::vector<BinRange> binRanges(std::span<const float> edgesHz, int window, double sampleRate)
{
    const int bins = window / 2 + 1;
    const auto binOf
        = [&](float hz) { return std::clamp(int(std::ceil(double(hz) * window / sampleRate)), 0, bins - 1); };
    std::vector<BinRange> ranges;
    for (std::size_t b = 0; b + 1 < edgesHz.size(); ++b) {
        const int begin = binOf(edgesHz[b]);
        ranges.push_back({begin, std::max(begin + 1, binOf(edgesHz[b + 1]))});
    }
    return ranges;
}

std::vector<float> logarithmicEdges(double lowHz, double highHz, int bands)
{
    std::vector<float> edges;
    for (int b = 0; b <= bands; ++b)
        edges.push_back(float(lowHz * std::pow(highHz / lowHz, double(b) / bands)));
    return edges;
}

void bandSums(std::span<const float> power, std::span<const BinRange> bands, std::span<float> out)
{
    assert(out.size() == bands.size());
    for (std::size_t b = 0; b < bands.size(); ++b) {
        float sum = 0.0F;
        for (int k = bands[b].begin; k < bands[b].end; ++k)
            sum += power[size_t(k)];
        out[b] = sum;
    }
}

} // namespace heihachi
