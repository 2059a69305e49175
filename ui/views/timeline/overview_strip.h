#pragma once

#include "core/audio/peak_pyramid.h"
#include "ui/views/timeline/time_view_widget.h"

namespace heihachi {

/// The whole recording in one strip, with a box around what the other views show. The box is dragged to scroll, its
/// edges are dragged to zoom, a click elsewhere goes there.
class OverviewStrip final : public TimeViewWidget
{
    Q_OBJECT

public:
    OverviewStrip(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    void setPeaks(std::shared_ptr<const PeakPyramid> peaks);
    [[nodiscard]] QRectF viewportBox() const; ///< px

    [[nodiscard]] QSize sizeHint() const override { return {320, 56}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 40}; }
    [[nodiscard]] int neededGutterWidth() const override;

protected:
    [[nodiscard]] TimeRange shownRange() const override { return {0.0, viewport().duration()}; }
    void paintContent(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    enum class Grip
    {
        None,
        Box,
        Start,
        End
    };
    [[nodiscard]] Grip gripAt(double x) const;

    std::shared_ptr<const PeakPyramid> m_peaks;
    Grip m_grip = Grip::None;
    double m_gripOffset = 0.0; ///< s, pointer minus the start of the box
};

} // namespace heihachi
