#pragma once

#include "core/audio/peak_pyramid.h"
#include "ui/views/timeline/sample_window.h"

#include <QImage>
#include <QRect>

#include <span>

namespace heihachi {

/// What one pixel column of a waveform shows. A column outside of the recording is empty (max < min).
struct WaveColumn
{
    float min = 1.0F;
    float max = -1.0F;
    float rms = 0.0F;

    [[nodiscard]] bool isEmpty() const { return max < min; }
};

/// Fills one column per `framesPerColumn` frames from `firstFrame` on, from the fitting level: O(columns).
void columnsFromPeaks(
    const PeakPyramid& peaks, int channel, double firstFrame, double framesPerColumn, std::span<WaveColumn> columns);

/// As above, from the samples themselves; frames outside of the window are empty.
void columnsFromSamples(
    const SampleWindow& window, int channel, double firstFrame, double framesPerColumn, std::span<WaveColumn> columns);

/// Both channels as one.
void mergeColumns(std::span<WaveColumn> onto, std::span<const WaveColumn> other);

/// Draws columns from the left edge of `area` on, full scale ±1 over its height, with smooth upper and lower edges.
/// `image` is Format_RGB32, in device pixels; neighbours are joined so that steep waves have no gaps.
void paintColumns(QImage& image, const QRect& area, std::span<const WaveColumn> columns, QColor peak, QColor rms);

} // namespace heihachi
