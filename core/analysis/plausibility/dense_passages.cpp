#include "core/analysis/plausibility/dense_passages.h"

#include <algorithm>

namespace heihachi {

std::vector<DensePassage> densePassages(std::span<const double> times, double windowSeconds, double limitPerSecond)
{
    std::vector<DensePassage> passages;
    std::size_t first = 0;
    for (std::size_t last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= windowSeconds)
            ++first;
        const double rate = double(last - first + 1) / windowSeconds;
        if (rate <= limitPerSecond)
            continue;
        if (passages.empty() || times[first] > passages.back().range.end + windowSeconds)
            passages.push_back({{times[first], times[last]}, rate});
        passages.back().range.end = times[last];
        passages.back().peakPerSecond = std::max(passages.back().peakPerSecond, rate);
    }
    return passages;
}

std::optional<TimeRange> densestWindow(std::span<const double> times, double windowSeconds)
{
    std::optional<TimeRange> densest;
    std::size_t most = 0;
    std::size_t first = 0;
    for (std::size_t last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= windowSeconds)
            ++first;
        if (last - first + 1 > most) {
            most = last - first + 1;
            densest = TimeRange{times[first], times[last]};
        }
    }
    return densest;
}

} // namespace heihachi
