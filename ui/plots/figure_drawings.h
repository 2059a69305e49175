#pragma once

#include "ui/plots/figures.h"

#include <array>
#include <vector>

namespace heihachi {

/// The figures one by one. Each needs result.drumHits and options.title; see writeFigures().
[[nodiscard]] Status writeWaveformHits(
    const AnalysisResult& result, const PeakPyramid& peaks, const QString& path, const FigureOptions& options);
[[nodiscard]] Status writeHitDensity(const AnalysisResult& result, const QString& path, const FigureOptions& options);
[[nodiscard]] Status writeClassShares(const AnalysisResult& result, const QString& path, const FigureOptions& options);
[[nodiscard]] Status writeConfidenceVelocity(
    const AnalysisResult& result, const QString& path, const FigureOptions& options);

/// Hits of a class per second of a window of `windowSeconds`, centred, every half window from 0 to `duration`. At the
/// ends only the part of the window that lies inside of the recording counts.
struct DensityCurve
{
    std::vector<double> times; ///< s
    std::vector<double> density; ///< hits/s
};
[[nodiscard]] DensityCurve hitDensity(
    const std::vector<DrumHit>& hits, DrumClass drumClass, double duration, double windowSeconds);

/// Number of hits of each class, in the order of kDrumClasses.
[[nodiscard]] std::array<int, kDrumClassCount> hitCounts(const std::vector<DrumHit>& hits);

} // namespace heihachi
