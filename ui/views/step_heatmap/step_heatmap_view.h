#pragma once

#include "core/analysis/results/analysis_result.h"
#include "ui/session/hit_selection.h"
#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"
#include "ui/views/step_heatmap/step_map.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace heihachi {

/// Bars from top to bottom against the sixteenths of the bar, over the whole recording: the stronger the colour, the
/// harder the hits or the more there are. Where several bars share a row of pixels, it shows them together.
///
/// The wheel zooms at the pointer, Shift+wheel and the middle button scroll. A click brings the bar into the timeline,
/// a drag selects the hits below it (Ctrl adds, Alt takes away). The arrow keys go from cell to cell, Return goes to
/// the bar, Ctrl+Return selects the hits of the cell, Escape selects nothing. UI thread.
class StepHeatmapView final : public QWidget
{
    Q_OBJECT

public:
    enum class Measure
    {
        Velocity, ///< mean of the hits
        Hits ///< a bar
    };
    /// A place in the map that keys and pointer are about.
    struct Spot
    {
        int bar = 0; ///< index
        int step = 0;
        friend bool operator==(const Spot&, const Spot&) = default;
    };

    /// All must outlive it.
    StepHeatmapView(TimeViewport& viewport, HitSelection& selection, const Theme& theme, QWidget* parent = nullptr);

    void setMap(const AnalysisResultPtr& result, StepMap map); ///< `map` of the hits of `result`; null: none
    [[nodiscard]] const StepMap& map() const { return m_map; }
    void setClass(std::optional<DrumClass> drumClass); ///< absent: all together
    void setMeasure(Measure measure);

    [[nodiscard]] double firstBar() const { return m_first; } ///< at the top, in bars
    [[nodiscard]] double barSpan() const { return m_span; } ///< bars from top to bottom
    void scrollTo(double firstBar);
    void zoom(double factor, double anchorBar); ///< > 1 = closer
    [[nodiscard]] QRectF cellRect(const Spot& spot) const; ///< px
    [[nodiscard]] std::optional<Spot> spotAt(const QPointF& position) const;
    [[nodiscard]] QString textOf(const Spot& spot) const;

    [[nodiscard]] QSize sizeHint() const override { return {320, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 160}; }

Q_SIGNALS:
    void barsChanged(); ///< other bars are shown

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Drag
    {
        Qt::MouseButton button = Qt::NoButton;
        QPointF origin;
        QPointF current;
        double first = 0.0; ///< bar at the top when it began
        bool moved = false;
    };

    [[nodiscard]] QRect plotRect() const;
    [[nodiscard]] double yOf(double bar) const;
    [[nodiscard]] double barAt(double y) const;
    [[nodiscard]] double barHeight() const;
    [[nodiscard]] int barsARow() const; ///< that a row of device pixels shows, at least 1
    void setBars(double first, double span);
    void invalidate();
    void goTo(int bar);
    void selectSpots(const Spot& from, const Spot& to, Qt::KeyboardModifiers modifiers);
    void moveCurrent(int bars, int steps);
    [[nodiscard]] QColor classColor() const;
    void paintCells();
    void paintScales(QPainter& painter) const;
    void paintBarNumbers(QPainter& painter) const;
    void paintLegend(QPainter& painter, const QRect& room) const;
    void paintSelected(QPainter& painter);
    void paintOverlay(QPainter& painter) const;

    TimeViewport& m_viewport;
    HitSelection& m_selection;
    const Theme& m_theme;
    AnalysisResultPtr m_result;
    StepMap m_map;
    std::optional<DrumClass> m_class;
    Measure m_measure = Measure::Velocity;
    int m_mostHits = 1;
    double m_first = 0.0;
    double m_span = 1.0;
    Spot m_current;
    Drag m_drag;
    QImage m_cells; ///< a pixel for each cell and row of device pixels
    bool m_isStale = true;
    std::vector<char> m_selected; ///< by bar and step
    bool m_isSelectedStale = true;
};

} // namespace heihachi
