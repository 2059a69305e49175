#pragma once

#include <optional>
#include <vector>

namespace heihachi {

/// The tempo somebody taps: the median of the last intervals, so that a tap that slips does no harm. A pause of more
/// than kPause begins anew.
class TapTempo
{
public:
    static constexpr double kPause = 2.5; ///< s
    static constexpr int kMostTaps = 24;

    void tap(double seconds); ///< on any clock; a time that is not later than the last begins anew
    void reset() { m_taps.clear(); }
    [[nodiscard]] int count() const { return int(m_taps.size()); }
    [[nodiscard]] std::optional<double> bpm() const; ///< absent before the third tap

private:
    std::vector<double> m_taps; ///< s
};

} // namespace heihachi
