#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/audio/peak_pyramid.h"
#include "core/base/result.h"

#include <QSize>
#include <QString>

#include <memory>

namespace heihachi {

/// How the figures of a report look.
struct FigureOptions
{
    QSize size{1600, 900}; ///< px
    bool dark = false; ///< dark or light theme
    QString title; ///< empty: the name of the recording's file
    double densityWindowSeconds = 10.0; ///< s, window over which hit_density.png counts
};

/// Writes the figures of a run into `directory` (made when missing), each atomically:
/// waveform_hits.png, hit_density.png, class_shares.png, confidence_velocity.png.
/// A figure whose data were not computed is left out; without peaks waveform_hits.png is. Texts are translated.
/// Needs a QApplication (the offscreen platform will do). Thread: UI.
/// Errors: those of writing files; InvalidArgument for a size or window that is not positive.
[[nodiscard]] Result<void> writeFigures(const AnalysisResult& result, std::shared_ptr<const PeakPyramid> peaks,
    const QString& directory, const FigureOptions& options);

} // namespace heihachi
