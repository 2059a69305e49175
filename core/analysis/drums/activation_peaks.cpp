#include "core/analysis/drums/activation_peaks.h"

#include "core/analysis/results/drum_activations.h"

#include <algorithm>

namespace heihachi {
namespace {

constexpr qint64 kNearest = 3; // frames, within which only one peak stands

struct Peak
{
    qint64 frame = 0;
    std::uint16_t height = 0;
    bool stands = true;
};

/// Of peaks that are chained by gaps of kNearest frames or less, strikes out those that a higher standing one is near.
void thinOut(std::span<Peak> chain, std::vector<size_t>& order)
{
    order.resize(chain.size());
    for (size_t i = 0; i < chain.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return chain[a].height > chain[b].height; });
    for (const size_t i : order) {
        if (!chain[i].stands)
            continue;
        for (size_t j = i; j-- > 0 && chain[i].frame - chain[j].frame <= kNearest;)
            chain[j].stands = false;
        for (size_t j = i + 1; j < chain.size() && chain[j].frame - chain[i].frame <= kNearest; ++j)
            chain[j].stands = false;
    }
}

std::vector<Peak> localMaxima(
    std::span<const std::uint16_t> activations, size_t stride, size_t offset, std::uint16_t least)
{
    std::vector<Peak> maxima;
    std::uint16_t before = 0;
    size_t at = offset;
    while (at < activations.size()) {
        const std::uint16_t height = activations[at];
        size_t next = at + stride;
        while (next < activations.size() && activations[next] == height) // a plateau
            next += stride;
        const std::uint16_t after = next < activations.size() ? activations[next] : std::uint16_t(0);
        if (height >= least && height > before && height > after)
            maxima.push_back({qint64((at - offset) / stride), height});
        before = height;
        at = next;
    }
    return maxima;
}

} // namespace

std::vector<qint64> activationPeaks(std::span<const std::uint16_t> activations, int stride, int offset, float threshold)
{
    Q_ASSERT(stride > 0 && offset >= 0 && offset < stride);
    std::vector<Peak> peaks
        = localMaxima(activations, size_t(stride), size_t(offset), DrumActivations::leastValue(threshold));
    std::vector<size_t> order;
    for (size_t first = 0, end = 1; first < peaks.size(); first = end, ++end) {
        while (end < peaks.size() && peaks[end].frame - peaks[end - 1].frame <= kNearest)
            ++end;
        if (end - first > 1)
            thinOut(std::span(peaks).subspan(first, end - first), order);
    }
    std::vector<qint64> frames;
    frames.reserve(peaks.size());
    for (const Peak& peak : peaks)
        if (peak.stands)
            frames.push_back(peak.frame);
    return frames;
}

} // namespace heihachi
