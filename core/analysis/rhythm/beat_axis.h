#pragma once

#include <span>
#include <vector>

namespace heihachi {

/// Time counted in beats: index 0 is the first beat, 0.5 half way to the second. Straight on outside, at the tempo of
/// the ends. The beats outlive the axis; at least two, ascending.
class BeatAxis
{
public:
    explicit BeatAxis(std::span<const double> beats)
        : m_beats(beats)
    {
    }
    [[nodiscard]] double indexAt(double seconds) const;
    [[nodiscard]] double secondsAt(double index) const;
    [[nodiscard]] double lastIndex() const { return double(m_beats.size() - 1); }
    /// Times of the indices offset, offset + step … from `first` to `last`.
    [[nodiscard]] std::vector<double> grid(double offset, double step, double first, double last) const;

private:
    std::span<const double> m_beats; ///< s
};

} // namespace heihachi
