#pragma once

namespace heihachi {

/// Labelled ticks of an axis of plain numbers: at the multiples of a step of 1, 2 or 5 times a power of ten.
struct LinearTicks
{
    double first = 0.0; ///< the lowest one within the range
    double step = 1.0;
    int count = 0;
    int decimals = 0; ///< of the labels, as many as the step needs

    [[nodiscard]] double at(int index) const { return first + step * index; }
    /// The finest ticks from `least` to `most` that are at most `limit` (>= 1); none for an empty range.
    [[nodiscard]] static LinearTicks of(double least, double most, int limit);
};

} // namespace heihachi
