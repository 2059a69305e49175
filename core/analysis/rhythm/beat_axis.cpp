#include "core/analysis/rhythm/beat_axis.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

double BeatAxis::indexAt(double seconds) const
{
    const auto after = std::ranges::upper_bound(m_beats, seconds);
    const auto n
        = std::size_t(std::clamp<std::ptrdiff_t>(after - m_beats.begin() - 1, 0, std::ptrdiff_t(m_beats.size()) - 2));
    return double(n) + (seconds - m_beats[n]) / (m_beats[n + 1] - m_beats[n]);
}

double BeatAxis::secondsAt(double index) const
{
    const auto n = std::size_t(std::clamp(std::floor(index), 0.0, lastIndex() - 1.0));
    return m_beats[n] + (index - double(n)) * (m_beats[n + 1] - m_beats[n]);
}

std::vector<double> BeatAxis::grid(double offset, double step, double first, double last) const
{
    constexpr double kRounding = 1e-6;
    std::vector<double> times;
    const double from = std::ceil((first - offset) / step - kRounding);
    for (double n = from; offset + n * step <= last + kRounding; n += 1.0)
        times.push_back(secondsAt(offset + n * step));
    return times;
}

} // namespace heihachi
