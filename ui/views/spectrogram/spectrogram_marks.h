#pragma once

#include "core/base/time_range.h"
#include "core/spectrogram/frequency_axis.h"
#include "ui/session/theme.h"
#include "ui/views/timeline/hit_lane_index.h"

#include <QColor>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace heihachi {

/// A part of the recording with a name, drawn as a labelled band at the top of the spectrogram.
struct SpectrogramSegment
{
    TimeRange range; ///< s
    QString label;
    QColor color;

    friend bool operator==(const SpectrogramSegment&, const SpectrogramSegment&) = default;
};

/// Where things are drawn over a spectrogram.
struct SpectrogramPlace
{
    QRect plot;
    TimeRange range; ///< s, over the width of `plot`
    FrequencyAxis axis; ///< over its height

    [[nodiscard]] double xOf(double seconds) const
    {
        return plot.left() + (seconds - range.start) / range.length() * plot.width();
    }
    [[nodiscard]] double yOf(double hz) const { return plot.top() + (1.0 - axis.positionOf(hz)) * plot.height(); }
};

/// The frequency at which the hits of a class are marked: about where the drum sounds most.
[[nodiscard]] double markedHz(DrumClass drumClass);

/// A mark for every hit in view at the band of its class: its shape where there is room, a tick where there is less,
/// nothing where they would hide the picture. None for classes whose band is not in view.
void paintHitMarks(QPainter& painter, const SpectrogramPlace& place, const HitLaneIndex& hits);

/// Bands with labels as far as they fit, and a line where each segment begins. Uses the painter's font.
void paintSegments(QPainter& painter, const SpectrogramPlace& place, const std::vector<SpectrogramSegment>& segments,
    const ThemeColors& colors);

} // namespace heihachi
