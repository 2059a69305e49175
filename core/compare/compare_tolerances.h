#pragma once

#include "core/base/result.h"

namespace heihachi {

/// Within what two runs say the same.
struct CompareTolerances
{
    double hitWindow = 0.030; ///< s, two hits this near may be one, 0.001 to 0.5
    double moved = 0.005; ///< s, a pair further apart is moved; 0 to hitWindow
    double confidence = 0.10; ///< a pair that differs by more is rescored, 0 to 1
    double velocity = 0.10; ///< likewise
    double beatWindow = 0.070; ///< s, two beats this near may be one, 0.001 to 0.5
    double bpm = 0.5; ///< beats and tempo sections that differ by more are rescored, 0 to 100
    double boundary = 1.0; ///< s, ends of sections, segments and transitions this near are the same, 0 to 60

    /// InvalidArgument naming the value and its range.
    [[nodiscard]] Status check() const;
    friend bool operator==(const CompareTolerances&, const CompareTolerances&) = default;
};

} // namespace heihachi
