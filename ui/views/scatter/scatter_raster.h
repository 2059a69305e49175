#pragma once

#include "core/analysis/results/drum_hit.h"
#include "ui/session/hit_filter.h"
#include "ui/session/hit_selection.h"

#include <QColor>
#include <QImage>
#include <QRectF>

#include <array>
#include <span>
#include <vector>

namespace heihachi {

/// The part of the plane of confidence (x) and velocity (y) that is drawn, and on how many pixels.
struct ScatterFrame
{
    QRectF view; ///< x, y: lowest confidence and velocity; not empty
    QSize pixels; ///< device pixels, at least 1 x 1
    double ratio = 1.0; ///< device pixels a pixel

    friend bool operator==(const ScatterFrame&, const ScatterFrame&) = default;
};

/// A hit in the picture.
struct ScatterPoint
{
    float x = 0.0F; ///< device px from the left
    float y = 0.0F; ///< device px from the top
    DrumClass drumClass = DrumClass::Kick;
    int hit = 0; ///< into AnalysisResult::drumHits
    int block = 0; ///< of the picture, in which points are counted to tell sparse from dense
};

/// Hits by confidence and velocity as a picture. Where few lie, each is the mark of its class; where many overlap,
/// small cells in the colour of the class that most of their hits have, the denser (log) the more opaque. So the cost
/// rests on the area, and 200,000 hits are drawn within one frame. Also counts the hits along both axes. Any thread.
class ScatterRaster
{
public:
    static constexpr int kBins = 52; ///< of each margin: with 0.02 of room at both ends, 0.02 wide

    /// Counts by bin, then class.
    using Margin = std::array<std::array<int, kDrumClassCount>, kBins>;

    ScatterRaster() = default;
    /// The hits that pass the filter and lie within the frame.
    ScatterRaster(std::span<const DrumHit> hits, const HitFilter& filter, const ScatterFrame& frame);
    /// Other hits, as a new one would hold them, but in the memory that is there: half the time.
    void reset(std::span<const DrumHit> hits, const HitFilter& filter, const ScatterFrame& frame);

    [[nodiscard]] const ScatterFrame& frame() const { return m_frame; }
    [[nodiscard]] const std::vector<ScatterPoint>& points() const { return m_points; } ///< by time
    [[nodiscard]] const Margin& confidenceMargin() const { return m_confidence; }
    [[nodiscard]] const Margin& velocityMargin() const { return m_velocity; } ///< bin 0 is the lowest
    [[nodiscard]] int confidenceBinOf(const ScatterPoint& point) const;
    [[nodiscard]] int velocityBinOf(const ScatterPoint& point) const;

    [[nodiscard]] QImage image() const; ///< of all points, on nothing
    /// Of the selected points, on nothing: a ring around each mark, the outline of the selected cells where it is
    /// dense.
    [[nodiscard]] QImage selectionImage(const HitSelection& selection, const QColor& color) const;

private:
    static constexpr int kFewAtMost = 4; ///< points of a block that are drawn as marks
    static constexpr size_t kMostMarks = 20'000; ///< in a picture

    void collect(std::span<const DrumHit> hits, const HitFilter& filter);
    void countBlocks();
    [[nodiscard]] bool isMark(const ScatterPoint& point) const { return m_blocks[size_t(point.block)] <= m_few; }
    void paintCells(QImage& image) const;
    void paintMarks(QImage& image) const;

    ScatterFrame m_frame;
    std::vector<ScatterPoint> m_points;
    std::vector<int> m_blocks; ///< points in each block of the picture
    int m_few = kFewAtMost; ///< a block with more points is drawn as cells
    Margin m_confidence{};
    Margin m_velocity{};
};

} // namespace heihachi
