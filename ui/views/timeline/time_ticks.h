#pragma once

#include "core/base/time_range.h"

#include <QString>
#include <QtGlobal>

#include <functional>

namespace heihachi {

/// Ticks of a time axis: labelled ones every `majorStep` seconds, short ones every `minorStep` (a divisor of it, or one
/// sample). A tick lies at a whole multiple of its step, so that ticks do not wander while scrolling.
struct TimeTicks
{
    double majorStep = 1.0; ///< s
    double minorStep = 0.1; ///< s
    int decimals = 0; ///< of the seconds in the labels, 0 to 6

    /// Index of the first multiple of `step` at or after `seconds`.
    [[nodiscard]] static qint64 firstIndex(double seconds, double step);
};

/// Width in px of a label with so many decimals.
using TickLabelWidth = std::function<double(int decimals)>;

/// The finest ticks for `range` on `pixels` whose labels keep `gap` px between each other.
[[nodiscard]] TimeTicks timeTicksFor(TimeRange range, double pixels, const TickLabelWidth& labelWidth, double gap);

/// h:m:s with so many decimals (0 to 6), e.g. "0:12:41.3375".
[[nodiscard]] QString tickText(double seconds, int decimals);

} // namespace heihachi
