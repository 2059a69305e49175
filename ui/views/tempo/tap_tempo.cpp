#include "ui/views/tempo/tap_tempo.h"

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kLeastTaps = 3;

} // namespace

void TapTempo::tap(double seconds)
{
    if (!m_taps.empty() && !(seconds > m_taps.back() && seconds - m_taps.back() <= kPause))
        m_taps.clear();
    if (m_taps.size() == kMostTaps)
        m_taps.erase(m_taps.begin());
    m_taps.push_back(seconds);
}

std::optional<double> TapTempo::bpm() const
{
    if (count() < kLeastTaps)
        return std::nullopt;
    std::vector<double> intervals;
    for (std::size_t i = 1; i < m_taps.size(); ++i)
        intervals.push_back(m_taps[i] - m_taps[i - 1]);
    std::ranges::sort(intervals);
    const std::size_t middle = intervals.size() / 2;
    const double median
        = intervals.size() % 2 == 1 ? intervals[middle] : 0.5 * (intervals[middle - 1] + intervals[middle]);
    return 60.0 / median;
}

} // namespace heihachi
