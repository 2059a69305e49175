#include "core/dsp/robust_statistics.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

float percentile(std::vector<float> values, double p)
{
    if (values.empty())
        return 0.0F;
    const double at = std::clamp(p, 0.0, 1.0) * double(values.size() - 1);
    const auto below = std::ptrdiff_t(at);
    std::nth_element(values.begin(), values.begin() + below, values.end());
    const float low = values[size_t(below)];
    if (size_t(below) + 1 == values.size())
        return low;
    const float high = *std::min_element(values.begin() + below + 1, values.end());
    return low + float(at - double(below)) * (high - low);
}

float median(std::vector<float> values)
{
    return percentile(std::move(values), 0.5);
}

float medianAbsoluteDeviation(std::span<const float> values)
{
    std::vector<float> copy(values.begin(), values.end());
    const float centre = median(copy);
    for (float& value : copy)
        value = std::abs(value - centre);
    return median(std::move(copy));
}

std::vector<float> runningMean(std::span<const float> values, int reach)
{
    const auto count = std::ptrdiff_t(values.size());
    std::vector<double> sums(values.size() + 1, 0.0);
    for (std::size_t n = 0; n < values.size(); ++n)
        sums[n + 1] = sums[n] + double(values[n]);
    std::vector<float> means(values.size());
    for (std::ptrdiff_t n = 0; n < count; ++n) {
        const std::ptrdiff_t begin = std::max<std::ptrdiff_t>(0, n - reach);
        const std::ptrdiff_t end = std::min(count, n + reach + 1);
        means[size_t(n)] = float((sums[size_t(end)] - sums[size_t(begin)]) / double(end - begin));
    }
    return means;
}

std::vector<float> runningMedian(std::span<const float> values, int reach)
{
    const auto count = std::ptrdiff_t(values.size());
    std::vector<float> window; // kept sorted: insertion is cheap for the short windows that this is for
    std::vector<float> medians(values.size());
    const auto insert = [&](float value) { window.insert(std::ranges::upper_bound(window, value), value); };
    for (std::ptrdiff_t n = 0; n < std::min<std::ptrdiff_t>(count, reach); ++n)
        insert(values[size_t(n)]);
    for (std::ptrdiff_t n = 0; n < count; ++n) {
        if (n + reach < count)
            insert(values[size_t(n + reach)]);
        if (n - reach - 1 >= 0)
            window.erase(std::ranges::lower_bound(window, values[size_t(n - reach - 1)]));
        medians[size_t(n)] = window[(window.size() - 1) / 2];
    }
    return medians;
}

} // namespace heihachi
