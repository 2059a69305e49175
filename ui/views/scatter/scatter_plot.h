#pragma once

#include "core/analysis/results/analysis_result.h"
#include "ui/session/hit_filtering.h"
#include "ui/session/hit_selection.h"
#include "ui/session/theme.h"
#include "ui/views/common/scalable_widget.h"
#include "ui/views/scatter/scatter_raster.h"

#include <QPixmap>
#include <QPolygonF>

#include <functional>
#include <optional>

namespace heihachi {

/// Confidence (x) against velocity (y) of the hits that pass the shared filter, with a stacked histogram along each
/// axis. Drag selects by rectangle or lasso, a click the nearest hit or the hits of a bar; Ctrl adds, Alt takes away,
/// Escape selects nothing. The wheel zooms at the pointer, the middle button moves; a double click and Return centre
/// the timeline on a hit. ← and → go from hit to hit by time, ↑ and ↓ within a class. UI thread.
class ScatterPlot final : public ScalableWidget
{
    Q_OBJECT

public:
    enum class Tool
    {
        Rectangle,
        Lasso
    };
    enum class Axis
    {
        Confidence,
        Velocity
    };

    /// All must outlive it.
    ScatterPlot(TimeViewport& viewport, HitSelection& selection, HitFiltering& filtering, const Theme& theme,
        QWidget* parent = nullptr);

    void setResult(const AnalysisResultPtr& result); ///< null: none
    [[nodiscard]] Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    [[nodiscard]] QRectF view() const { return m_view; } ///< confidence and velocity, from the lowest on
    void zoom(double factor); ///< about the middle; > 1 = closer
    void resetZoom();

    [[nodiscard]] QRect plotRect() const; ///< px
    [[nodiscard]] QRect marginRect(
        Axis axis) const; ///< px, of the histogram along an axis; empty where there is no room
    [[nodiscard]] QPointF positionOf(const DrumHit& hit) const; ///< px
    /// The hit that is nearest to the pointer, if one is near enough.
    [[nodiscard]] std::optional<int> hitAt(const QPointF& position);
    [[nodiscard]] int shownCount(); ///< hits that pass the filter and lie in view

    [[nodiscard]] QSize sizeHint() const override { return {400, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 140}; }

Q_SIGNALS:
    void toolChanged();
    void shownCountChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Drag
    {
        Qt::MouseButton button = Qt::NoButton;
        QPolygonF path; ///< px, from the origin on
        QRectF view; ///< when it began
        bool moved = false;
    };

    void invalidate();
    void repaintAll();
    void bringUpToDate(); ///< the raster
    [[nodiscard]] std::span<const DrumHit> hits() const;
    [[nodiscard]] QString hitText(int hit) const;
    void setView(QRectF view);
    void zoomAt(const QPointF& anchor, double factor); ///< anchor: confidence, velocity
    [[nodiscard]] QPointF valuesAt(const QPointF& position) const;
    void setCurrent(std::optional<int> hit);
    void pointAt(const QPointF& position);
    void pan(const QPointF& position);
    void step(int direction, bool sameClass, bool extend);
    void clicked(const QPointF& position, Qt::KeyboardModifiers modifiers);
    void selectBar(Axis axis, const QPointF& position, Qt::KeyboardModifiers modifiers);
    void selectDragged(Qt::KeyboardModifiers modifiers);
    void selectWhere(const std::function<bool(const ScatterPoint&)>& isMeant, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QString barText(Axis axis, const QPointF& position) const;
    [[nodiscard]] int binAt(Axis axis, const QPointF& position) const;

    [[nodiscard]] int marginDepth() const; ///< px
    [[nodiscard]] QFont scaleFont() const;
    void paintContent();
    void paintAxes(QPainter& painter) const;
    void paintMargin(QPainter& painter, Axis axis) const;
    void paintMessage(QPainter& painter) const;
    void paintDrag(QPainter& painter) const;

    TimeViewport& m_viewport;
    HitSelection& m_selection;
    HitFiltering& m_filtering;
    const Theme& m_theme;
    AnalysisResultPtr m_result;
    QRectF m_view;
    Tool m_tool = Tool::Rectangle;
    Drag m_drag;
    std::optional<int> m_current; ///< under the pointer or by the keys
    ScatterRaster m_raster;
    QPixmap m_content; ///< everything but selection, drag and current hit
    QImage m_selected;
    bool m_isRasterStale = true;
    bool m_isContentStale = true;
    bool m_isSelectedStale = true;
};

} // namespace heihachi
