#pragma once

#include "core/analysis/results/drum_patterns.h"
#include "ui/session/theme.h"

class QPainter;

namespace heihachi {

/// One bar drawn as steps: a row for each class, a column for each position. A strike is a bar in the colour of its
/// class, as high and as opaque as its velocity; lines part the beats.
struct StepGrid
{
    static constexpr double kRowHeight = 9.0; ///< px
    static constexpr double kLegendWidth = 14.0; ///< px, with the marks of the classes

    const BarMatrix& bar;
    int beats = 4; ///< a divisor of the positions
    /// Another bar whose strikes this one is compared with: what differs stands out, the rest is ghosted. May be null.
    const BarMatrix* compared = nullptr;

    void paint(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const;
};

/// Height of a step grid in px.
inline constexpr double kStepGridHeight = StepGrid::kRowHeight * kDrumClassCount;

} // namespace heihachi
